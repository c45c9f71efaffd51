/** Whether the page's content security policy allows what the chat needs. */
import { good, problem, type Finding, type Patient } from '../../finding.js';
import type { Servers } from '../servers.js';
import { folders } from './copies.js';

/** The smallest possible picture and sound, to see whether the policy refuses them. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const originOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
const socketOrigin = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? `${new URL(url).protocol}//${new URL(url).host}` : undefined;

/** What the policy of this page must allow, directive by directive. */
const directives = ({ tokenUrl, tokenServer, world }: Patient, { api, socket }: Servers): Map<string, string[]> => {
  const isCloud = api === undefined || new URL(api).hostname.endsWith('.chat.agora.io');
  const chat = isCloud ? ['https://*.chat.agora.io', 'wss://*.chat.agora.io'] : [originOf(api), socketOrigin(socket)];
  const connect = [...chat, originOf(tokenUrl), originOf(tokenServer)]
    .filter((origin) => origin !== undefined)
    .map((origin) => (origin === world.page ? "'self'" : origin));
  return new Map([
    ['connect-src', [...new Set(connect)]],
    ['img-src', ['blob:', 'data:']],
    ['media-src', ['blob:']],
    ['script-src', [...new Set(folders().map(({ origin }) => (origin === world.page ? "'self'" : origin)))]],
  ]);
};

/** A violation is reported in a separate task. */
const reported = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Collects the violations of the policy from now on. */
export class ViolationWatch {
  readonly #document: Document;
  readonly refused = new Map<string, Set<string>>();

  constructor(document: Document) {
    this.#document = document;
    document.addEventListener('securitypolicyviolation', this.#listen);
  }

  readonly #listen = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    if (disposition !== 'enforce') return;
    const directive = effectiveDirective.replace(/-elem$/, '');
    const isOthers = directive === 'script-src' && !folders().some(({ href }) => blockedURI.startsWith(href));
    if (isOthers) return;
    const origins = this.refused.get(directive) ?? new Set();
    this.refused.set(directive, origins.add(blockedURI));
  };

  /** @returns whether a request to this URL has just been blocked. */
  async blocks(url: string): Promise<boolean> {
    await reported();
    const { host } = new URL(url);
    const blocked = [...(this.refused.get('connect-src') ?? [])];
    return blocked.some((one) => URL.canParse(one) && new URL(one).host === host);
  }

  /** Does what the elements will do: loads a part, shows a picture of each kind, and plays a sound. */
  async provoke(): Promise<void> {
    for (const folder of folders()) {
      // An empty module of the package.
      const part = new URL('types-only.js', folder).href;
      await import(/* webpackIgnore: true */ /* @vite-ignore */ part).catch(() => undefined);
    }
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

export const checkPolicy = (patient: Patient, servers: Servers, { refused }: ViolationWatch): Finding[] => {
  const needed = directives(patient, servers);
  const findings = [...needed].flatMap(([directive, sources]): Finding[] => {
    const stopped = refused.get(directive);
    if (!stopped) return [];
    return [problem('policy-blocks', { blocked: [...stopped].join(', '), directive, sources: sources.join(' ') })];
  });
  return findings.length > 0
    ? findings
    : [good('security policy', 'The content security policy allows everything that the chat needs.')];
};
