/** Checks whether the chat server can be reached, knows the app, and has the same time as this machine. */
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';

/** Where the SDK looks up the servers of an app in Agora's cloud. */
const directory = 'https://ars.chat.agora.io/easemob/server.json';
/** Maximum tolerated difference of two clocks, milliseconds. */
const tolerance = 60_000;
/** Milliseconds to wait for an answer. */
const patience = 10_000;

export interface Servers {
  /** For an app named by its id: the directory knows its key, which is part of every server URL. */
  readonly appKey?: string;
  readonly api?: string;
  readonly socket?: string;
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
function listed(answer: unknown, kind: 'rest' | 'msync-ws', protocol: string): string | undefined {
  const group = isFields(answer) ? new Map(Object.entries(answer)).get(kind) : undefined;
  const hosts = isFields(group) ? group.hosts : undefined;
  const secure = Array.isArray(hosts)
    ? ((hosts as Host[]).find((host) => host.protocol === protocol) ?? (hosts as Host[])[0])
    : undefined;
  return secure && hostUrl(secure, protocol);
}

/** The server URLs of the app: as configured, or from Agora's directory. */
export async function findServers(patient: Patient): Promise<{ servers: Servers; findings: Finding[] }> {
  const { apiUrl, socketUrl, appKey, appId, world } = patient;
  if (apiUrl !== undefined || socketUrl !== undefined) {
    const missing = apiUrl === undefined ? 'api-url' : socketUrl === undefined ? 'socket-url' : undefined;
    const findings = missing
      ? [
          bad(
            'chat server',
            `A private chat server is set, but ${missing} is missing.`,
            `Add ${missing}, or remove both to use Agora’s cloud.`,
          ),
        ]
      : [];
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
    const key = isFields(body) && typeof body.app_key === 'string' ? body.app_key : undefined;
    const servers = { appKey: key, api: listed(body, 'rest', 'https'), socket: listed(body, 'msync-ws', 'wss') };
    if (answer.ok && servers.api) return { servers, findings: [] };
    return {
      servers: {},
      findings: [
        bad(
          'chat server',
          `Agora’s server directory does not know this app (HTTP ${answer.status}).`,
          'Check the app key, and that Chat is switched on for the project in the Agora console.',
        ),
      ],
    };
  } catch (error) {
    return {
      servers: {},
      findings: [
        bad(
          'chat server',
          `Agora’s server directory, ars.chat.agora.io, cannot be reached (${reason(error)}).`,
          'Check for a firewall, a filter or a content security policy that blocks it: https://*.chat.agora.io must be allowed.',
        ),
      ],
    };
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Requests the app itself. Without a token the answer is a refusal, whose form reveals the server. */
export async function checkApi(
  { appKey: given, world }: Patient,
  { api, appKey = given }: Servers,
): Promise<Finding[]> {
  if (!api) return [];
  const path = (appKey ?? '').split('#').join('/');
  const asked = world.now();
  let answer: Response;
  try {
    answer = await world.fetch(`${api.replace(/\/+$/, '')}/${path}/users/doctor/presence`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"usernames":[]}',
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    return [
      bad(
        'chat server',
        `${api} cannot be reached (${reason(error)}).`,
        'Check the address, that the server is running, that an https page calls https only, and that neither a firewall nor the content security policy blocks it.',
      ),
    ];
  }
  const answered = world.now();
  const text = await answer.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [
      bad(
        'chat server',
        `${api} answers with a web page or plain text (HTTP ${answer.status}), not like a chat server.`,
        'Check api-url: another service runs there, or a proxy answers instead.',
      ),
    ];
  }
  const words = isFields(body) ? JSON.stringify([body.error, body.error_description]) : '';
  if (/organization_application_not_found|could not find application/i.test(words))
    return [
      bad(
        'chat server',
        `${api} is a chat server, but does not know the app ${appKey}.`,
        'Check the app key; a private server has its own.',
      ),
    ];
  return [good('chat server', `${api} answers as a chat server.`), ...clock(body, answer, (asked + answered) / 2)];
}

/** @param here approximate time of this machine when the server wrote its answer. */
function clock(body: unknown, answer: Response, here: number): Finding[] {
  const stamp = isFields(body) && typeof body.timestamp === 'number' ? body.timestamp : undefined;
  const there = stamp ?? Date.parse(answer.headers.get('date') ?? '');
  if (!Number.isFinite(there)) return [];
  const seconds = Math.round((here - there) / 1000);
  if (Math.abs(seconds) * 1000 <= tolerance) return [good('clock', 'This machine and the server have the same time.')];
  return [
    unsure(
      'clock',
      `This machine is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} the chat server.`,
      'Set its clock. Tokens made on a machine with a wrong clock are refused or expire too early.',
    ),
  ];
}
