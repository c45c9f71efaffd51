/** Checks whether the chat server can be reached, knows the app, and has the same time as this machine. */
import { good, problem, type Finding, type Patient } from '../finding.js';
import { isMixed, patience, whyNoDirectory, whyUnreachable } from './unreachable.js';

/** Where the SDK looks up the servers of an app in Agora's cloud. */
const directory = 'https://ars.chat.agora.io/easemob/server.json';
/** Maximum tolerated difference of two clocks, milliseconds. */
const tolerance = 60_000;

export interface Servers {
  /** For an app named by its id: the directory knows its key, which is part of every server URL. */
  readonly appKey?: string | undefined;
  readonly api?: string | undefined;
  readonly socket?: string | undefined;
}

interface Host {
  readonly protocol?: unknown;
  readonly domain?: unknown;
  readonly port?: unknown;
}

const hostUrl = ({ protocol, domain, port }: Host, fallback: string): string | undefined =>
  typeof domain === 'string' && domain !== ''
    ? `${typeof protocol === 'string' ? protocol : fallback}://${domain}${typeof port === 'number' || (typeof port === 'string' && port) ? `:${port}` : ''}`
    : undefined;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first secure host of a kind that the directory lists. */
const listed = (answer: unknown, kind: 'rest' | 'msync-ws', protocol: string): string | undefined => {
  const group = isFields(answer) ? new Map(Object.entries(answer)).get(kind) : undefined;
  const hosts = isFields(group) ? group.hosts : undefined;
  const secure = Array.isArray(hosts)
    ? ((hosts as Host[]).find((host) => host.protocol === protocol) ?? (hosts as Host[])[0])
    : undefined;
  return secure && hostUrl(secure, protocol);
};

/** The server URLs of the app: as configured, or from Agora's directory. */
export const findServers = async (patient: Patient): Promise<{ servers: Servers; findings: Finding[] }> => {
  const { apiUrl, socketUrl, appKey, appId, world } = patient;
  if (apiUrl !== undefined || socketUrl !== undefined) {
    const missing = apiUrl === undefined ? 'api-url' : 'socket-url';
    const isHalf = apiUrl === undefined || socketUrl === undefined;
    const findings = isHalf ? [problem('api-half', { missing })] : [];
    return { servers: { api: apiUrl, socket: socketUrl }, findings };
  }
  // The same query as the SDK's; if both names are set, the key is used.
  const query =
    appId && !appKey
      ? `app_id=${encodeURIComponent(appId)}&sdk_version=4.10.0&file_version=1`
      : `app_key=${encodeURIComponent(appKey ?? '')}`;
  try {
    const answer = await world.fetch(`${directory}?${query}`, { signal: AbortSignal.timeout(patience) });
    const body: unknown = await answer.json().catch(() => undefined);
    const facts = { origin: new URL(directory).origin, status: answer.status };
    if (answer.status === 429 || answer.status >= 500)
      return { servers: {}, findings: [problem('directory-busy', facts)] };
    if (body === undefined) return { servers: {}, findings: [problem('directory-page', facts)] };
    const key = isFields(body) && typeof body.app_key === 'string' ? body.app_key : undefined;
    const servers = { appKey: key, api: listed(body, 'rest', 'https'), socket: listed(body, 'msync-ws', 'wss') };
    if (answer.ok && servers.api) return { servers, findings: [] };
    return { servers: {}, findings: [problem('directory-app', { status: answer.status })] };
  } catch (error) {
    return { servers: {}, findings: [await whyNoDirectory(patient, directory, error)] };
  }
};

export interface ApiCheck {
  readonly findings: Finding[];
  /** How far this machine's clock is ahead of the server's, milliseconds; undefined if the server did not say. */
  readonly ahead?: number | undefined;
}

/** Requests the app itself. Without a token the answer is a refusal, whose form reveals the server. */
export const checkApi = async (patient: Patient, { api, appKey = patient.appKey }: Servers): Promise<ApiCheck> => {
  if (!api) return { findings: [] };
  const { world } = patient;
  const path = (appKey ?? '').split('#').join('/');
  const url = `${api.replace(/\/+$/, '')}/${path}/users/doctor/presence`;
  if (isMixed(patient, url)) return { findings: [problem('api-mixed', { origin: new URL(url).origin })] };
  const asked = world.now();
  let answer: Response;
  try {
    answer = await world.fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"usernames":[]}',
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    return { findings: [await whyUnreachable(patient, 'api', url, error)] };
  }
  const answered = world.now();
  const text = await answer.text();
  let body: unknown;
  // A redirect that ends at a chat server does no harm.
  const moved = answer.redirected ? problem('api-redirect', { origin: new URL(url).origin }) : undefined;
  try {
    body = JSON.parse(text);
  } catch {
    return { findings: [moved ?? problem('api-page', { url: api, status: answer.status })] };
  }
  const words = isFields(body) ? JSON.stringify([body.error, body.error_description]) : '';
  if (/organization_application_not_found|could not find application/i.test(words))
    return { findings: [problem('api-app', { url: api, key: appKey ?? 'that the page names' })] };
  const ahead = aheadOf(body, answer, (asked + answered) / 2);
  const server = isOfChat(body, answer.status)
    ? good('chat server', `${api} answers as a chat server.`)
    : (moved ?? problem('api-other', { url: api, status: answer.status }));
  return { findings: [server, ...checkClock(ahead)], ahead };
};

/** Without a token a chat server refuses; of every refusal it says what kind it is and when it was. */
const isOfChat = (body: unknown, status: number): boolean =>
  isFields(body) &&
  ((status === 401 && 'error' in body) ||
    ['timestamp', 'exception', 'error_description', 'duration'].some((name) => name in body));

/** @param here approximate time of this machine when the server wrote its answer. */
const aheadOf = (body: unknown, answer: Response, here: number): number | undefined => {
  const stamp = isFields(body) && typeof body.timestamp === 'number' ? body.timestamp : undefined;
  const there = stamp ?? Date.parse(answer.headers.get('date') ?? '');
  return Number.isFinite(there) ? here - there : undefined;
};

const checkClock = (ahead: number | undefined): Finding[] => {
  if (ahead === undefined) return [];
  if (Math.abs(ahead) <= tolerance) return [good('clock', 'This machine and the server have the same time.')];
  const direction = ahead > 0 ? 'ahead of' : 'behind';
  return [problem('clock-wrong', { seconds: Math.round(Math.abs(ahead) / 1000), direction })];
};
