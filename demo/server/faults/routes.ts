/** `/__faults`: the faults over HTTP, for tests in a browser or another process. Served only if switched on. */
import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { isLoopbackName } from '../network/addresses.ts';
import { isCrossOrigin } from '../network/origin.ts';
import { bad, jsonObject } from '../rest/given.ts';
import { longestTokenLife } from '../token-server/token-issuer.ts';
import { KickOperation, type KickReason } from '../wire/types.ts';
import type { FaultKind } from './fault-table.ts';
import { defaultServices } from '../services/options.ts';
import type { Faults } from './faults.ts';

type Arguments = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const longestDelay = 10 * 60_000;
const mostDays = 3650;
const whole =
  (from: number, to: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const text: Check = (value) => typeof value === 'string' && value !== '';
const flag: Check = (value) => typeof value === 'boolean';

/** The check of each field of a fault. */
const fields: Readonly<Record<string, Check>> = {
  user: text,
  count: whole(1, 1_000_000),
  probability: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  ms: whole(0, longestDelay),
  when: oneOf('before', 'after'),
  code: whole(0, 2 ** 31 - 1),
  reason: (value) => typeof value === 'string',
  path: text,
  status: whole(200, 599),
  body: oneOf('json', 'html', 'none'),
  clean: flag,
  on: flag,
};

const kinds: Readonly<Record<FaultKind, readonly string[]>> = {
  loseAck: [],
  delayAck: ['ms'],
  cutOnSend: ['when'],
  refuseSend: ['code'],
  refuseLogin: ['code'],
  refuseRest: [],
  delayRest: ['ms'],
  duplicate: [],
  noDedupe: [],
  reorder: [],
  delayDelivery: ['ms'],
};

const checked = (given: Arguments): Arguments => {
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (check && !check(value)) bad(`"${name}" cannot be ${JSON.stringify(value).slice(0, 100)}.`);
  }
  return given;
};

const userIn = ({ user }: Arguments): string => {
  if (typeof user !== 'string' || user === '') return bad('Say which "user".');
  return user;
};

const arm = (faults: Faults, { kind, ...match }: Arguments): void => {
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
    return bad(`"kind" must be one of ${Object.keys(kinds).join(', ')}.`);
  }
  const missing = kinds[kind as FaultKind].filter((name) => match[name] === undefined);
  if (missing.length > 0) bad(`"${kind}" needs "${missing.join('", "')}".`);
  faults.arm(kind as FaultKind, checked(match));
};

const actions: Readonly<Record<string, (faults: Faults, given: Arguments) => unknown>> = {
  arm,
  clear: (faults) => faults.clear(),
  drop: (faults, given) => faults.drop(checked(given)),
  'black-hole': (faults, given) => faults.blackHole(checked(given)),
  kick: (faults, given) => {
    const { reason = 'other-device' } = given;
    if (typeof reason !== 'string' || !Object.hasOwn(KickOperation, reason)) {
      return bad(`"reason" must be one of ${Object.keys(KickOperation).join(', ')}.`);
    }
    return void faults.kick(userIn(given), reason as KickReason);
  },
  frame: (faults, given) => {
    const { text: words, base64 } = given;
    if (typeof words === 'string') return faults.frame(userIn(given), words);
    if (typeof base64 !== 'string') return bad('Say which "base64", or which "text".');
    return faults.frame(userIn(given), Buffer.from(base64, 'base64'));
  },
  'remove-user': (faults, given) => faults.removeUser(userIn(given)),
  'end-tokens': (faults, given) => faults.endTokens(userIn(given), given.as === 'invalid' ? 'invalid' : 'expired'),
  'token-seconds': (faults, { seconds }) => {
    const isUsual = seconds === null || seconds === undefined;
    if (!isUsual && !whole(1, longestTokenLife)(seconds)) {
      bad(`"seconds" must be a whole number from 1 to ${longestTokenLife}, or null for the usual life.`);
    }
    faults.tokenSeconds(isUsual ? undefined : Number(seconds));
  },
  app: (faults, given) => {
    const known = ['recall', ...Object.keys(defaultServices)];
    for (const [name, value] of Object.entries(given)) {
      if (!known.includes(name)) bad(`"${name}" is none of ${known.join(', ')}.`);
      const isNumber = Object.entries(defaultServices).some(
        ([own, usual]) => own === name && typeof usual === 'number',
      );
      if (isNumber ? !whole(0, 2 ** 31 - 1)(value) : !flag(value)) bad(`"${name}" cannot be that.`);
    }
    faults.app(given);
  },
  'pass-days': (faults, { days }) => {
    if (!whole(1, mostDays)(days)) bad(`"days" must be a whole number from 1 to ${mostDays}.`);
    faults.passDays(Number(days));
  },
  restart: (faults, { downFor = 0 }) => {
    if (!whole(0, longestDelay)(downFor)) bad(`"downFor" must be milliseconds, at most ${longestDelay}.`);
    // The answer must be sent before the server stops.
    setTimeout(() => void faults.restart(Number(downFor)), 50);
  },
};

/** Otherwise any website could call these in a developer's browser, and a proxy would make them public. */
const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  const header = (name: string): string | undefined => c.req.header(name);
  const host = header('host');
  const isForwarded = header('x-forwarded-for') !== undefined || header('forwarded') !== undefined;
  const isNamedElse = host !== undefined && !isLoopbackName(host);
  if (isForwarded || isNamedElse || isCrossOrigin(header, host)) {
    throw new HTTPException(403, { message: 'Faults are for pages of this very server, on this machine.' });
  }
  await next();
};

export const faultRoutes = (faults: Faults): Hono => {
  const app = new Hono();
  app.use('/__faults/*', sameOriginOnly);
  app.get('/__faults', (c) => c.json({ armed: faults.list(), actions: Object.keys(actions) }));
  app.delete('/__faults', (c) => {
    faults.clear();
    return c.json({ ok: true });
  });
  app.post('/__faults/:action', async (c) => {
    const action = c.req.param('action');
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act) throw new HTTPException(404, { message: `The actions are ${Object.keys(actions).join(', ')}.` });
    const result = act(faults, await jsonObject(c));
    return c.json({ ok: true, ...(typeof result === 'number' ? { count: result } : {}) });
  });
  return app;
};
