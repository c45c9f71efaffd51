/** HTTP answers of services: replies and refusals in words that the SDK understands. */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Hub } from '../hub.ts';
import { reply } from '../rest/reply.ts';
import type { ServiceName, ServiceOptions } from './options.ts';

/** An app that sends `refuse` unchanged: the SDK reads several keys of an error. */
export const serviceApp = (): Hono =>
  new Hono().onError((error) => {
    if (error instanceof HTTPException && error.res) return error.getResponse();
    throw error;
  });

/** An error that its caller may read. The SDK hangs on errors that are not JSON. */
export const refuse = (status: ContentfulStatusCode, error: string, description: string, more: object = {}): never => {
  const body = { error, error_description: description, timestamp: Date.now(), ...more };
  throw new HTTPException(status, { message: description, res: Response.json(body, { status }) });
};

/** Waits until what was written is safe, then answers 200; `more`: keys beside `data`. */
export const answer = async (
  c: Context,
  hub: Hub,
  data: unknown = {},
  more: Record<string, unknown> = {},
): Promise<Response> => {
  await new Promise<void>((done, failed) => {
    hub.store.transactions.afterCommit(done, () => failed(new Error('The change could not be stored.')));
  });
  return reply(c, data, more);
};

const mostUsersInACall = 100;

/** A list of user ids from a body, lower-cased, without duplicates. */
export const userList = (value: unknown): string[] => {
  if (!Array.isArray(value) || value.length > mostUsersInACall || value.some((user) => typeof user !== 'string')) {
    refuse(400, 'illegal_argument', `Give a list of at most ${mostUsersInACall} user ids.`);
  }
  return [...new Set((value as string[]).map((user) => user.trim().toLowerCase()))];
};

/** Refuses users who do not exist, with the words that become USER_NOT_FOUND (204). */
export const requireUser = (hub: Hub, user: string): void => {
  if (!hub.store.users.has(user)) refuse(404, 'service_resource_not_found', `user not found: ${user}`);
};

/**
 * The answers that SDK 1.4.0 turns into SERVICE_NOT_ENABLED (505), from the ajax error table in `miniCore/miniCore.js`:
 * 400 with `result` "the app not open presence"; 400 with "this appKey is not open reaction service!"; 403 whose
 * description contains "service not open!", "message report not open" or "messageroaming function not open". Uploads do
 * not use that table: any answer but 400 without `entities` becomes WEBIM_UPLOADFILE_ERROR (101).
 */
const whenOff: Readonly<Record<Exclude<ServiceName, 'edit'>, () => never>> = {
  files: () => refuse(403, 'service_closed', 'file service not open!'),
  reactions: () => refuse(400, 'service_closed', 'this appKey is not open reaction service!'),
  presence: () => refuse(400, 'service_closed', '', { result: 'the app not open presence' }),
  contacts: () => refuse(403, 'service_closed', 'contact service not open!'),
  blocklist: () => refuse(403, 'service_closed', 'block list service not open!'),
  report: () => refuse(403, 'service_closed', 'message report not open'),
  history: () => refuse(403, 'service_closed', 'messageroaming function not open'),
  pin: () => refuse(403, 'service_closed', 'pin service not open!'),
};

/** Lets requests through only while the service is on; checked per request, so that tests can switch it. */
export const onlyWhenOn =
  (options: ServiceOptions, service: keyof typeof whenOff): MiddlewareHandler =>
  (_c, next) =>
    options[service] ? next() : whenOff[service]();
