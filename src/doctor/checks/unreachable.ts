/** Explains a request that failed without an answer: what a browser or a shell lets one find out. */
import { problem, type Finding, type Patient } from '../finding.js';

/** Milliseconds until a server counts as unreachable. */
export const patience = 10_000;

/** The error's text, and that of its cause, where Node has the reason. */
const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Partial<Error> & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return 'no answer in time';
  return cause?.code ?? cause?.message ?? message ?? String(error);
};

/** @returns what is wrong with a certificate, as the end of a sentence; undefined if the failure has another cause. */
export const certificateFault = (error: unknown): string | undefined => {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } };
  const text = String(cause?.code ?? code);
  if (text === 'CERT_HAS_EXPIRED') return 'has expired';
  if (text === 'CERT_NOT_YET_VALID') return 'is not valid yet';
  if (text === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'is for another name';
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(text) ? 'is not signed by a known authority' : undefined;
};

/** Whether a browser would refuse what a shell asks for: an https page calls http. */
export const isMixed = ({ world }: Patient, url: string): boolean =>
  !world.isBrowser && world.page?.startsWith('https:') === true && url.startsWith('http:');

/** @param what of the two was asked. @param error of the request. */
export const whyUnreachable = async (
  { world, credentials }: Patient,
  what: 'endpoint' | 'api',
  url: string,
  error: unknown,
): Promise<Finding> => {
  const { origin } = new URL(url);
  const page = world.page ?? 'the page';
  if (page.startsWith('https:') && url.startsWith('http:')) return problem(`${what}-mixed`, { origin });
  const certificate = certificateFault(error);
  if (certificate) return problem(`${what}-certificate`, { origin, reason: certificate });
  if (await world.isBlocked?.(url)) return problem(`${what}-blocked`, { origin });
  const ask = (init: RequestInit): Promise<Response | undefined> =>
    world.fetch(url, { ...init, signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (world.isBrowser) {
    const cookies = what === 'endpoint' ? (credentials ?? 'same-origin') : 'omit';
    const answer = await ask({ redirect: 'manual', credentials: cookies });
    if (answer?.type === 'opaqueredirect') return problem(`${what}-redirect`, { origin });
  }
  // Without CORS a browser only reveals whether a server answers.
  if (world.isBrowser && origin !== page && (await ask({ mode: 'no-cors' })))
    return what === 'endpoint'
      ? problem('endpoint-cors', { origin, page, also: alsoNeeded(credentials) })
      : problem('api-cors', { origin, page });
  return problem(`${what}-unreachable`, { origin, reason: reasonOf(error) });
};

export const alsoNeeded = (credentials: RequestCredentials | undefined): string =>
  credentials === 'include' ? ' and Access-Control-Allow-Credentials: true' : '';

export const whyNoDirectory = async ({ world }: Patient, url: string, error: unknown): Promise<Finding> => {
  const { origin } = new URL(url);
  return (await world.isBlocked?.(url))
    ? problem('directory-blocked', { origin })
    : problem('directory-unreachable', { origin, reason: reasonOf(error) });
};
