/** Checks which services of the app are off, by one harmless request to each with the user's own token. */
import { good, problem, type Finding, type Patient } from '../finding.js';
import type { Servers } from './servers.js';
import { patience } from './unreachable.js';
import type { IssuedToken } from './token.js';

interface Probe {
  readonly service: string;
  readonly method: string;
  readonly path: (me: string) => string;
  readonly body?: object;
}

const probes: readonly Probe[] = [
  { service: 'Presence', method: 'POST', path: (me) => `/users/${me}/presence`, body: { usernames: [] } },
  {
    service: 'Message history',
    method: 'POST',
    path: (me) => `/users/${me}/messageroaming`,
    body: { queue: 'doctor@easemob.com', start: -1, pull_number: 1 },
  },
  { service: 'Reactions', method: 'GET', path: (me) => `/reaction/user/${me}?msgIdList=1&msgType=chat` },
  { service: 'Contacts', method: 'GET', path: (me) => `/users/${me}/contacts/users` },
  { service: 'Block list', method: 'GET', path: (me) => `/users/${me}/blocks/users` },
];

const isOff = /service not open|not open (?:presence|reaction)|function not open|not enabled|service_closed/i;

export const checkServices = async (
  { appKey: given, world }: Patient,
  { api, appKey = given }: Servers,
  { token, user }: IssuedToken,
): Promise<Finding[]> => {
  if (!api || !appKey || !user) return [];
  const base = `${api.replace(/\/+$/, '')}/${appKey.replace('#', '/')}`;
  const off: string[] = [];
  for (const { service, method, path, body } of probes) {
    const answer = await world
      .fetch(base + path(encodeURIComponent(user)), {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(patience),
      })
      .catch(() => undefined);
    if (answer?.status === 401) return [problem('token-refused', {})];
    if (answer && !answer.ok && isOff.test(await answer.text())) off.push(service);
  }
  if (off.length === 0) return [good('services', 'Presence, history, reactions, contacts and block list are enabled.')];
  return [problem('services-off', { services: off.join(', ') })];
};
