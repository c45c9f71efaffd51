/** Checks whether the site's token endpoint or token server answers this page, without a cache. */
import { findGrant } from '../../tokens/token-answer.js';
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';
import { crossOrigin, freshness, headersOf, patience, whyUnreachable } from './other-origin.js';
import type { Grant } from './token.js';

export interface Endpoint {
  readonly findings: Finding[];
  readonly grant?: Grant;
}

/** The result of a page's provider; an endpoint's answer must be readable by `findGrant` alone. */
const grantOf = (answer: unknown): Grant | undefined =>
  typeof answer === 'string' && answer.trim() ? { token: answer.trim() } : findGrant(answer);

/** As the elements do: by GET, or by POST if GET is not allowed. */
async function fetchToken(patient: Patient, url: string): Promise<Response> {
  const { world, credentials = 'same-origin', userId } = patient;
  const ask = (init: RequestInit): Promise<Response> =>
    world.fetch(url, {
      ...init,
      credentials,
      cache: 'no-store',
      headers: { ...headersOf(patient), ...init.headers },
      signal: AbortSignal.timeout(patience),
    });
  const answer = await ask({ headers: { accept: 'application/json, text/plain;q=0.9' } });
  if (answer.status !== 405) return answer;
  return ask({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: userId }),
  });
}

async function askSite(patient: Patient, url: string): Promise<Endpoint> {
  let answer: Response;
  try {
    answer = await fetchToken(patient, url);
  } catch {
    return { findings: [await whyUnreachable(patient, url)] };
  }
  const findings = crossOrigin(patient, url, answer);
  const text = await answer.text();
  if (answer.status === 401 || answer.status === 403)
    return {
      findings: [
        ...findings,
        unsure(
          'token endpoint',
          `${url} answers ${answer.status}: it regards nobody as signed in to the site.`,
          'Sign in to the site and check again. If you are signed in, the cookie is not being sent: another origin needs credentials="include" and a cookie with SameSite=None; Secure.',
        ),
      ],
    };
  if (text.trimStart().startsWith('<'))
    return {
      findings: [
        ...findings,
        bad(
          'token endpoint',
          `${url} answers with a web page (HTTP ${answer.status}).`,
          answer.redirected
            ? 'It redirects to another page, usually the login page. Answer 401 instead.'
            : 'Check token-url.',
        ),
      ],
    };
  let body: unknown = text.trim();
  try {
    body = JSON.parse(text);
  } catch {
    // A bare token is fine.
  }
  const grant = answer.ok ? findGrant(body) : undefined;
  if (!grant)
    return {
      findings: [
        ...findings,
        bad(
          'token endpoint',
          `${url} answers without a token (HTTP ${answer.status}).`,
          'Answer 200 with {"token": "007…", "user": "ada"}, or the bare token.',
        ),
      ],
    };
  return { findings: [...findings, ...freshness(answer), good('token endpoint', `${url} returns a token.`)], grant };
}

/** No password is known here: a sign-in without one must be refused in the way of a token server. */
async function askServer(patient: Patient, base: string): Promise<Finding[]> {
  const url = `${base.replace(/\/+$/, '')}/app/chat/user/login`;
  const { world, credentials = 'same-origin' } = patient;
  let answer: Response;
  try {
    answer = await world.fetch(url, {
      method: 'POST',
      credentials,
      headers: { ...headersOf(patient), 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return [await whyUnreachable(patient, url)];
  }
  const cors = crossOrigin(patient, url, answer);
  if (cors.length > 0) return cors;
  const isJson = await answer.json().then(
    () => true,
    () => false,
  );
  if (!isJson || answer.status === 404 || answer.status === 405)
    return [
      bad(
        'token endpoint',
        `${url} is not a token server (HTTP ${answer.status}).`,
        'Check token-server: it is the part of the address before /app/chat/user/login.',
      ),
    ];
  return [good('token endpoint', `${base} answers as a token server.`)];
}

async function askProvider(provider: () => Promise<unknown>): Promise<Endpoint> {
  try {
    const grant = grantOf(await provider());
    if (grant) return { findings: [good('token endpoint', 'tokenProvider returns a token.')], grant };
    return {
      findings: [
        bad('token endpoint', 'tokenProvider returns no token.', 'Resolve to the token, or to {token, user}.'),
      ],
    };
  } catch (error) {
    return {
      findings: [
        bad(
          'token endpoint',
          `tokenProvider fails: ${error instanceof Error ? error.name : 'it rejects'}.`,
          'Its error is in the console.',
        ),
      ],
    };
  }
}

export async function checkEndpoint(patient: Patient): Promise<Endpoint> {
  const { provider, tokenUrl, token, tokenServer, userId } = patient;
  if (provider) return askProvider(provider);
  if (tokenUrl) return askSite(patient, tokenUrl);
  if (token)
    return {
      findings: [
        unsure(
          'token endpoint',
          'The token is in the page itself.',
          'Use that only for trying things out. token-url and tokenProvider renew the token.',
        ),
      ],
      grant: { token, user: userId },
    };
  if (tokenServer) return { findings: await askServer(patient, tokenServer) };
  return {
    findings: [
      bad(
        'token endpoint',
        'No token source is set.',
        'Add token-url, tokenProvider, or user-id and token; or token-server with <agora-login>.',
      ),
    ],
  };
}
