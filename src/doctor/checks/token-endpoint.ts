/** Checks whether the site's token endpoint or token server answers this page, as the elements ask it. */
import { findGrant } from '../../tokens/token-answer.js';
import { good, problem, type Finding, type Patient } from '../finding.js';
import { checkCors, checkFreshness, checkPreflight, headersOf } from './other-origin.js';
import type { IssuedToken } from './token.js';
import { isMixed, patience, whyUnreachable } from './unreachable.js';

export interface Endpoint {
  readonly findings: Finding[];
  readonly grant?: IssuedToken;
}

/** The result of a page's provider; an endpoint's answer must be readable by `findGrant` alone. */
const grantOf = (answer: unknown): IssuedToken | undefined =>
  typeof answer === 'string' && answer.trim() ? { token: answer.trim() } : findGrant(answer);

const post = (patient: Patient, url: string, body: object): Promise<Response> =>
  patient.world.fetch(url, {
    method: 'POST',
    credentials: patient.credentials ?? 'same-origin',
    cache: 'no-store',
    headers: { ...headersOf(patient), 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });

/** As the elements do: a guest by POST; others by GET, or by POST if GET is not allowed. */
const fetchToken = async (patient: Patient, url: string): Promise<{ answer: Response; isPost: boolean }> => {
  const { world, credentials = 'same-origin', userId: user, guest } = patient;
  if (guest === undefined) {
    const answer = await world.fetch(url, {
      credentials,
      cache: 'no-store',
      headers: { ...headersOf(patient), accept: 'application/json, text/plain;q=0.9' },
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status !== 405) return { answer, isPost: false };
  }
  return { answer: await post(patient, url, { user, guest }), isPost: true };
};

/** @returns the parsed answer, or its text: a bare token is fine. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text.trim();
  }
};

/** What is wrong with an answer that holds no token. */
const whyNoToken = (url: string, { status, redirected }: Response, text: string, isGuest: boolean): Finding => {
  if (isGuest && status === 405) return problem('endpoint-no-post', { url, status });
  if (status === 401 || status === 403)
    return problem(isGuest ? 'endpoint-guest-refused' : 'endpoint-signed-out', { url, status });
  if (status === 404) return problem('endpoint-not-found', { url });
  if (status === 429 || status === 503) return problem('endpoint-busy', { url, status });
  if (status >= 500) return problem('endpoint-failed', { url, status });
  if (!text.trimStart().startsWith('<')) return problem('endpoint-no-token', { url, status });
  return redirected ? problem('endpoint-login-page', { url }) : problem('endpoint-page', { url, status });
};

/** Asks once more: an endpoint that has nothing stored makes a new token. */
const checkNewness = async (patient: Patient, url: string, { token }: IssuedToken): Promise<Finding[]> => {
  const text = await fetchToken(patient, url).then(
    ({ answer }) => answer.text(),
    () => '',
  );
  if (findGrant(parsed(text))?.token !== token) return [];
  return [patient.world.isFromWorker?.(url) ? problem('endpoint-worker', {}) : problem('endpoint-same', {})];
};

const askSite = async (patient: Patient, url: string): Promise<Endpoint> => {
  if (isMixed(patient, url)) return { findings: [problem('endpoint-mixed', { origin: new URL(url).origin })] };
  let asked: Awaited<ReturnType<typeof fetchToken>>;
  try {
    asked = await fetchToken(patient, url);
  } catch (error) {
    return { findings: [await whyUnreachable(patient, 'endpoint', url, error)] };
  }
  const { answer, isPost } = asked;
  const findings = [...checkCors(patient, url, answer), ...(isPost ? await checkPreflight(patient, url) : [])];
  const text = await answer.text();
  const grant = answer.ok ? findGrant(parsed(text)) : undefined;
  // A redirect may turn POST into GET, and leave the guest behind.
  if (!grant && isPost && answer.redirected) return { findings: [...findings, problem('endpoint-moved', { url })] };
  if (!grant) return { findings: [...findings, whyNoToken(url, answer, text, patient.guest !== undefined)] };
  findings.push(...checkFreshness(answer), ...(await checkNewness(patient, url, grant)));
  return {
    findings: [...findings, ...grantFindings(`${url} returns a token.`, grant, patient)],
    grant: { ...grant, isNew: true },
  };
};

/** A token is of use only with the user that it is for. */
const grantFindings = (words: string, { user }: IssuedToken, { userId }: Patient): Finding[] => [
  (user ?? userId) === undefined ? problem('endpoint-no-user', {}) : good('token endpoint', words),
];

/** No password is known here: a sign-in without one must be refused in the way of a token server. */
const askServer = async (patient: Patient, base: string): Promise<Finding[]> => {
  const url = `${base.replace(/\/+$/, '')}/app/chat/user/login`;
  if (isMixed(patient, url)) return [problem('endpoint-mixed', { origin: new URL(url).origin })];
  let answer: Response;
  try {
    answer = await post(patient, url, {});
  } catch (error) {
    return [await whyUnreachable(patient, 'endpoint', url, error)];
  }
  const { status } = answer;
  const cors = [...checkCors(patient, url, answer), ...(await checkPreflight(patient, url))];
  if (cors.length > 0) return cors;
  const body: unknown = await answer.json().catch(() => undefined);
  const isJson = body !== undefined;
  // A token for nobody: an endpoint for people who are signed in to the site, or one that gives tokens to everybody.
  if (answer.ok && findGrant(body)) return [problem('server-other', { url, status })];
  const isOther = !isJson || status === 404 || status === 405;
  if (isOther && answer.redirected) return [problem('endpoint-moved', { url })];
  if (isJson && status === 503) return [problem('endpoint-busy', { url, status })];
  if (!isJson && status >= 500) return [problem('endpoint-failed', { url, status })];
  return [
    isOther ? problem('server-other', { url, status }) : good('token endpoint', `${base} answers as a token server.`),
  ];
};

const askProvider = async (patient: Patient, provider: () => Promise<unknown>): Promise<Endpoint> => {
  const seconds = patient.world.providerSeconds ?? 30;
  const silence = Symbol('silence');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<typeof silence>((done) => (timer = setTimeout(() => done(silence), seconds * 1000)));
  try {
    const answer = await Promise.race([provider(), silent]);
    if (answer === silence) return { findings: [problem('provider-silent', { seconds })] };
    const grant = grantOf(answer);
    return grant
      ? { findings: grantFindings('tokenProvider returns a token.', grant, patient), grant: { ...grant, isNew: true } }
      : { findings: [problem('provider-empty', {})] };
  } catch (error) {
    return { findings: [problem('provider-fails', { name: error instanceof Error ? error.name : 'it rejects' })] };
  } finally {
    clearTimeout(timer);
  }
};

export const checkEndpoint = async (patient: Patient): Promise<Endpoint> => {
  const { provider, tokenUrl, token, tokenServer, userId } = patient;
  if (provider) return askProvider(patient, provider);
  if (tokenUrl) return askSite(patient, tokenUrl);
  if (token) {
    // In a shell somebody looks at a token alone.
    const isKnown = userId !== undefined || !patient.world.isBrowser;
    const findings = [problem('source-fixed', {}), ...(isKnown ? [] : [problem('endpoint-no-user', {})])];
    return { findings, grant: { token, user: userId } };
  }
  if (tokenServer) return { findings: await askServer(patient, tokenServer) };
  return { findings: [problem('source-missing', {})] };
};
