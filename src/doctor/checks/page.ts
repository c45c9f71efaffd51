/** Checks that need a page: its content security policy, its frame, its storage, the copies of the package. */
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';
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

/** Collects the violations of the policy from now on. */
export class PolicyWatch {
  readonly refused = new Map<string, Set<string>>();
  readonly #listen = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce') return;
    const origins = this.refused.get(effectiveDirective) ?? new Set();
    this.refused.set(effectiveDirective, origins.add(blockedURI));
  };

  constructor(private readonly document: Document) {
    document.addEventListener('securitypolicyviolation', this.#listen);
  }

  /** Shows what the elements will show: a picture of each kind, and a sound. */
  async provoke(): Promise<void> {
    const blob = URL.createObjectURL(new Blob([''], { type: 'image/gif' }));
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
    // A violation is reported in a separate task.
    await new Promise((done) => setTimeout(done));
    URL.revokeObjectURL(blob);
  }

  end(): void {
    this.document.removeEventListener('securitypolicyviolation', this.#listen);
  }
}

export function checkPolicy(patient: Patient, servers: Servers, { refused }: PolicyWatch): Finding[] {
  const needed = directives(patient, servers);
  const findings = [...needed].flatMap(([directive, sources]): Finding[] => {
    const stopped = refused.get(directive);
    if (!stopped) return [];
    return [
      bad(
        'security policy',
        `The content security policy of this page blocks ${[...stopped].join(', ')} (${directive}).`,
        `Add to the policy: ${directive} ${sources.join(' ')}.`,
      ),
    ];
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

export async function checkPlace({ tokenUrl, world }: Patient): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (isForeignFrame(window))
    findings.push(
      unsure(
        'frame and storage',
        'This page is a cross-site frame: browsers partition or block its cookies and storage.',
        tokenUrl === undefined
          ? 'Nothing to do, as long as users stay signed in.'
          : 'The cookie of token-url has to be SameSite=None; Secure; Partitioned, and the frame needs allow="microphone; clipboard-write".',
      ),
    );
  if (!(await databaseWorks()))
    findings.push(
      unsure(
        'frame and storage',
        'This browser does not let the page store anything (IndexedDB).',
        'Unsent messages and drafts are lost on reload. The cause is a private window, a sandboxed frame without allow-same-origin, or a browser setting.',
      ),
    );
  if (!window.isSecureContext)
    findings.push(
      unsure(
        'frame and storage',
        `${world.page ?? 'This page'} is not secure (http).`,
        'Serve it over https: browsers allow microphone, notifications and clipboard on secure pages only.',
      ),
    );
  return findings.length > 0 ? findings : [good('frame and storage', 'Unsent messages can be stored on this device.')];
}

/** @param own version of this package. */
export function checkVersions(own: string): Finding[] {
  const loaded = (globalThis as { [versionMark]?: string })[versionMark];
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name.split(/[?#]/)[0]!)
    .map((name) => ({ name, kind: /\/agora-chat-(elements|widget)(\.iife)?(\.min)?\.js$/.exec(name)?.[1] }));
  const copiesOf = (kind: string): string[] => [
    ...new Set(files.filter((file) => file.kind === kind).map(({ name }) => name)),
  ];
  const copies = ['elements', 'widget'].map(copiesOf).find(({ length }) => length > 1);
  if (copies)
    return [
      bad(
        'versions',
        `The package is loaded ${copies.length} times: ${copies.join(', ')}.`,
        'Load it only once; the first copy is used, and the others are ignored.',
      ),
    ];
  if (loaded !== undefined && loaded !== own)
    return [
      bad(
        'versions',
        `The elements have version ${loaded}, the doctor has ${own}.`,
        'Load both from the same version of the package.',
      ),
    ];
  // The widget registers the other elements on first use.
  if (!customElements.get('agora-connection') && !customElements.get('agora-chat-widget'))
    return [
      unsure(
        'versions',
        'No element of the package is registered on this page.',
        'Load the script, or import agora-chat-elements/define. If you use another prefix, ignore this.',
      ),
    ];
  return [good('versions', `Version ${own}, loaded once.`)];
}
