/** What can come between a page and a token endpoint that answers: CORS, a cache. */
import { problem, type Finding, type Patient } from '../finding.js';
import { alsoNeeded, patience } from './unreachable.js';

export const checkFreshness = (answer: Response): Finding[] => {
  const header = answer.headers.get('cache-control') ?? '';
  const age = Number(answer.headers.get('age') ?? 0);
  if (age > 0) return [problem('endpoint-old', { age })];
  return /no-store|private|no-cache/i.test(header)
    ? []
    : [problem('endpoint-cacheable', { header: header || 'missing' })];
};

const isForeign = ({ world }: Patient, url: string): boolean =>
  !world.isBrowser && world.page !== undefined && new URL(url).origin !== world.page;

/** Why a page may not read an answer; undefined if it may. */
const unreadable = ({ world, credentials }: Patient, { headers }: Response): string | undefined => {
  const allowed = headers.get('access-control-allow-origin');
  const needsMore = credentials === 'include' && headers.get('access-control-allow-credentials') !== 'true';
  const isOpen = allowed === world.page || (allowed === '*' && credentials !== 'include');
  return isOpen && !needsMore ? undefined : (allowed ?? 'missing');
};

/** A shell is not subject to CORS; this checks what a browser would check. */
export const checkCors = (patient: Patient, url: string, answer: Response): Finding[] => {
  const allowed = isForeign(patient, url) ? unreadable(patient, answer) : undefined;
  if (allowed === undefined) return [];
  const { world, credentials } = patient;
  return [problem('endpoint-cors-headers', { page: world.page!, allowed, also: alsoNeeded(credentials) })];
};

/** Asks whether a page may POST, as a browser does before it posts JSON to another origin. */
export const checkPreflight = async (patient: Patient, url: string): Promise<Finding[]> => {
  const { world, credentials } = patient;
  if (!isForeign(patient, url)) return [];
  const answer = await world
    .fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: world.page!,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
      signal: AbortSignal.timeout(patience),
    })
    .catch(() => undefined);
  if (!answer) return [];
  const allowsJson = /content-type|\*/i.test(answer.headers.get('access-control-allow-headers') ?? '');
  const isRead = unreadable(patient, answer) === undefined;
  if (answer.ok && allowsJson && isRead) return [];
  const header = allowsJson ? '' : ', without content-type';
  const lacking = isRead ? header : ', without this origin';
  const facts = { page: world.page!, status: answer.status, lacking, also: alsoNeeded(credentials) };
  return [problem('endpoint-preflight', facts)];
};

export const headersOf = ({ world }: Patient): HeadersInit =>
  world.isBrowser || !world.page ? { accept: 'application/json' } : { accept: 'application/json', origin: world.page };
