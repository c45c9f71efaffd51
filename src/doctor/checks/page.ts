/** Checks that need a page: its content security policy, its frame, its storage, the copies of the package. */
import { good, problem, type Finding, type Patient } from '../finding.js';
import type { Servers } from './servers.js';

const versionMark = Symbol.for('agora-chat-elements/version');
/** The smallest possible picture and sound, to see whether the policy refuses them. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const originOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
const socketOrigin = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : undefined;

/** What the policy of this page must allow, directive by directive. */
export function directives({ tokenUrl, tokenServer, world }: Patient, { api, socket }: Servers): Map<string, string[]> {
  const isCloud = api === undefined || new URL(api).hostname.endsWith('.chat.agora.io');
  const chat = isCloud ? ['https://*.chat.agora.io', 'wss://*.chat.agora.io'] : [originOf(api), socketOrigin(socket)];
  const connect = [...chat, originOf(tokenUrl), originOf(tokenServer)]
    .filter((origin) => origin !== undefined)
    .map((origin) => (origin === world.page ? "'self'" : origin));
  return new Map([
    ['connect-src', [...new Set(connect)]],
    ['img-src', ['blob:', 'data:']],
    ['media-src', ['blob:']],
  ]);
}

/** A violation is reported in a separate task. */
const reported = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Collects the violations of the policy from now on. */
export class PolicyWatch {
  readonly #document: Document;
  readonly refused = new Map<string, Set<string>>();

  constructor(document: Document) {
    this.#document = document;
    document.addEventListener('securitypolicyviolation', this.#listen);
  }

  readonly #listen = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce') return;
    const origins = this.refused.get(effectiveDirective) ?? new Set();
    this.refused.set(effectiveDirective, origins.add(blockedURI));
  };

  /** @returns whether a request to this URL has just been blocked. */
  async blocks(url: string): Promise<boolean> {
    await reported();
    const { host } = new URL(url);
    const blocked = [...(this.refused.get('connect-src') ?? [])];
    return blocked.some((one) => URL.canParse(one) && new URL(one).host === host);
  }

  /** Shows what the elements will show: a picture of each kind, and a sound. */
  async provoke(): Promise<void> {
    const blob = URL.createObjectURL(new Blob([' '], { type: 'image/gif' }));
    for (const source of [pixel, blob]) {
      const image = new Image();
      image.src = source;
      await image.decode().catch(() => undefined);
    }
    const sound = document.createElement('audio');
    await new Promise<void>((done) => {
      sound.onerror = () => done();
      sound.src = blob;
      sound.load();
    });
    await reported();
    URL.revokeObjectURL(blob);
  }

  end(): void {
    this.#document.removeEventListener('securitypolicyviolation', this.#listen);
  }
}

export function checkPolicy(patient: Patient, servers: Servers, { refused }: PolicyWatch): Finding[] {
  const needed = directives(patient, servers);
  const findings = [...needed].flatMap(([directive, sources]): Finding[] => {
    const stopped = refused.get(directive);
    if (!stopped) return [];
    return [problem('policy-blocks', { blocked: [...stopped].join(', '), directive, sources: sources.join(' ') })];
  });
  return findings.length > 0
    ? findings
    : [good('security policy', 'The content security policy allows everything that the chat needs.')];
}

async function databaseWorks(): Promise<boolean> {
  try {
    return await new Promise((done) => {
      const request = indexedDB.open('agora-chat-doctor');
      request.onerror = () => done(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase('agora-chat-doctor');
        done(true);
      };
    });
  } catch {
    return false;
  }
}

function isForeignFrame(view: Window): boolean {
  try {
    return view.top !== view && view.top?.location.origin !== view.location.origin;
  } catch {
    return true;
  }
}

export async function checkPlace({ world }: Patient): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (isForeignFrame(window)) findings.push(problem('frame-foreign', {}));
  if (!(await databaseWorks())) findings.push(problem('storage-off', {}));
  if (!window.isSecureContext) findings.push(problem('page-insecure', { page: world.page ?? 'This page' }));
  return findings.length > 0 ? findings : [good('frame and storage', 'Unsent messages can be stored on this device.')];
}

/** @param own version of this package. */
export function checkVersions(own: string): Finding[] {
  const loaded = (globalThis as { [versionMark]?: string })[versionMark];
  // The same file with another query is another module.
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split('#')[0]!)
    .map((name) => ({
      name,
      kind: /\/agora-chat-(elements|widget)(\.iife)?(\.min)?\.js$/.exec(name.split('?')[0]!)?.[1],
    }));
  const copiesOf = (kind: string): string[] => [
    ...new Set(files.filter((file) => file.kind === kind).map(({ name }) => name)),
  ];
  const copies = ['elements', 'widget'].map(copiesOf).find(({ length }) => length > 1);
  if (copies) return [problem('copies-many', { count: copies.length, files: copies.join(', ') })];
  if (loaded !== undefined && loaded !== own) return [problem('copies-differ', { elements: loaded, doctor: own })];
  // The widget registers the other elements on first use.
  if (!customElements.get('agora-connection') && !customElements.get('agora-chat-widget'))
    return [problem('elements-missing', {})];
  return [good('versions', `Version ${own}, loaded once.`)];
}
