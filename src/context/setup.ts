/** Checks whether a set-up is complete, and what is missing, before a session is created. */
import { ChatError } from '../types/error.js';
import type { SessionConfig } from '../types/session.js';
import type { Localizer } from '../ui/localize.js';
import type { Provided } from './session-context.js';
import { hints } from '../ui/locales/en/hints.js';
import { teach } from '../ui/words/vocabulary.js';
import { parseUrl } from '../platform/parse-url.js';

teach(hints);

/** The problem that the page's developer has to fix. */
export type SetupProblem =
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'waiting'; readonly id: string }
  | { readonly kind: 'no-app' }
  | { readonly kind: 'bad-app-key'; readonly value: string }
  | { readonly kind: 'bad-url'; readonly attribute: string; readonly value: string }
  | { readonly kind: 'half-server'; readonly missing: string }
  | { readonly kind: 'no-token-source' };

const urls = [
  ['token-server', 'tokenServer', /^https?:$/],
  ['token-url', 'tokenUrl', /^https?:$/],
  ['api-url', 'apiUrl', /^https?:$/],
  ['socket-url', 'socketUrl', /^wss?:$/],
] as const;

const usable = (value: string, protocol: RegExp): boolean => protocol.test(parseUrl(value)?.protocol ?? '');

/** The problem that prevents a session; `undefined` if there is none. */
export const setupProblem = (config: SessionConfig): SetupProblem | undefined => {
  if (config.appKey !== undefined && !/^[^#\s]+#[^#\s]+$/.test(config.appKey))
    return { kind: 'bad-app-key', value: config.appKey };
  if (config.appKey === undefined && config.appId === undefined) return { kind: 'no-app' };
  for (const [attribute, name, protocol] of urls) {
    const value = config[name];
    if (value !== undefined && !usable(value, protocol)) return { kind: 'bad-url', attribute, value };
  }
  if ((config.apiUrl === undefined) !== (config.socketUrl === undefined))
    return { kind: 'half-server', missing: config.apiUrl === undefined ? 'api-url' : 'socket-url' };
  return undefined;
};

export const waysToSignIn = (config: SessionConfig): Provided['signIn'] => {
  if (config.tokenProvider || config.tokenUrl || (config.userId && config.token)) return 'token';
  return config.tokenServer ? 'password' : 'none';
};

/** The problem as a sentence that names the element and what to add. */
export const setupHint = (problem: SetupProblem, element: string, localize: Localizer): string => {
  switch (problem.kind) {
    case 'no-connection':
      return localize.term('hintNoConnection', { element });
    case 'waiting':
      return localize.term('hintWaiting', { element, id: problem.id });
    case 'no-app':
      return localize.term('hintNoApp', { element });
    case 'bad-app-key':
      return localize.term('hintBadAppKey', { element, value: problem.value });
    case 'bad-url':
      return localize.term('hintBadUrl', { element, attribute: problem.attribute, value: problem.value });
    case 'half-server':
      return localize.term('hintHalfServer', { element, missing: problem.missing });
    case 'no-token-source':
      return localize.term('hintNoTokenSource', { element });
  }
};

export const setupError = (problem: SetupProblem, hint: string): ChatError =>
  new ChatError(problem.kind === 'bad-app-key' ? 'bad-app-key' : 'bad-config', hint);
