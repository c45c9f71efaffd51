/** What can come between a page and a token endpoint: CORS, a network, a cache. */
import { bad, unsure, type Finding, type Patient } from '../finding.js';

/** Milliseconds until an endpoint counts as unreachable. */
export const patience = 10_000;

/** Explains a request that failed without an answer. */
export async function whyUnreachable({ world, credentials }: Patient, url: string): Promise<Finding> {
  const { origin } = new URL(url);
  const page = world.page ?? 'the page';
  if (page.startsWith('https:') && url.startsWith('http:'))
    return bad('token endpoint', `An https page may not call ${origin}.`, 'Serve the endpoint over https.');
  if (!world.isBrowser || origin === page)
    return bad('token endpoint', `${origin} cannot be reached.`, 'Check the address, and that the server is running.');
  // Without CORS a browser only reveals whether a server answers.
  const isThere = await world.fetch(url, { mode: 'no-cors', signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  );
  if (!isThere)
    return bad(
      'token endpoint',
      `${origin} cannot be reached, or is not allowed by connect-src of this page.`,
      `Check the address, that the server is running, and the content security policy: connect-src ${origin}.`,
    );
  const also = credentials === 'include' ? ' and Access-Control-Allow-Credentials: true' : '';
  return bad(
    'token endpoint',
    `${origin} answers, but does not let pages of ${page} read it (CORS).`,
    `Answer with Access-Control-Allow-Origin: ${page}${also}, for OPTIONS requests too.`,
  );
}

export function freshness(answer: Response): Finding[] {
  const header = answer.headers.get('cache-control') ?? '';
  const age = Number(answer.headers.get('age') ?? 0);
  if (age > 0)
    return [
      bad(
        'token endpoint',
        `The answer is ${age} seconds old: it comes from a cache or CDN.`,
        'Answer with Cache-Control: no-store, and exclude this address from caching.',
      ),
    ];
  if (/no-store|private|no-cache/i.test(header)) return [];
  return [
    unsure(
      'token endpoint',
      header ? `Caches may store the answer (Cache-Control: ${header}).` : 'The answer does not forbid caching.',
      'Answer with Cache-Control: no-store: a token belongs to one person.',
    ),
  ];
}

/** A shell is not subject to CORS; this checks what a browser would check. */
export function crossOrigin({ world, credentials }: Patient, url: string, answer: Response): Finding[] {
  if (world.isBrowser || !world.page || new URL(url).origin === world.page) return [];
  const allowed = answer.headers.get('access-control-allow-origin');
  const isOpen = allowed === world.page || (allowed === '*' && credentials !== 'include');
  const needsMore = credentials === 'include' && answer.headers.get('access-control-allow-credentials') !== 'true';
  if (isOpen && !needsMore) return [];
  const also = credentials === 'include' ? ' and Access-Control-Allow-Credentials: true' : '';
  return [
    bad(
      'token endpoint',
      `Pages of ${world.page} may not read the answer (CORS): Access-Control-Allow-Origin is ${allowed ?? 'missing'}.`,
      `Answer with Access-Control-Allow-Origin: ${world.page}${also}, for OPTIONS requests too.`,
    ),
  ];
}

export const headersOf = ({ world }: Patient): HeadersInit =>
  world.isBrowser || !world.page ? { accept: 'application/json' } : { accept: 'application/json', origin: world.page };
