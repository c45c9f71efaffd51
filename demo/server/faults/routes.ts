/** `/__faults`: the faults over HTTP, for tests in a browser or another process. Only served where it is switched on. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { jsonObject } from '../rest/reply.ts';
import { KickOperation, type KickReason } from '../wire/types.ts';
import type { FaultKind } from './fault-table.ts';
import { defaultServices } from '../services/options.ts';
import type { Faults } from './faults.ts';

type Arguments = Record<string, unknown>;

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

const bad = (message: string): HTTPException => new HTTPException(400, { message });

function userIn({ user }: Arguments): string {
  if (typeof user !== 'string' || user === '') throw bad('Say which "user".');
  return user;
}

function arm(faults: Faults, { kind, ...match }: Arguments): void {
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
    throw bad(`"kind" must be one of ${Object.keys(kinds).join(', ')}.`);
  }
  const missing = kinds[kind as FaultKind].filter((name) => match[name] === undefined);
  if (missing.length > 0) throw bad(`"${kind}" needs "${missing.join('", "')}".`);
  faults.arm(kind as FaultKind, match);
}

const actions: Readonly<Record<string, (faults: Faults, given: Arguments) => unknown>> = {
  arm,
  clear: (faults) => faults.clear(),
  drop: (faults, given) => faults.drop(given),
  'black-hole': (faults, given) => faults.blackHole(given),
  kick: (faults, given) => {
    const { reason = 'other-device' } = given;
    if (typeof reason !== 'string' || !Object.hasOwn(KickOperation, reason)) {
      throw bad(`"reason" must be one of ${Object.keys(KickOperation).join(', ')}.`);
    }
    faults.kick(userIn(given), reason as KickReason);
  },
  'remove-user': (faults, given) => faults.removeUser(userIn(given)),
  'end-tokens': (faults, given) => faults.endTokens(userIn(given), given.as === 'invalid' ? 'invalid' : 'expired'),
  'token-seconds': (faults, { seconds }) => {
    if (seconds !== null && seconds !== undefined && !(Number.isInteger(seconds) && Number(seconds) >= 1)) {
      throw bad('"seconds" must be a whole number from 1, or null for the usual life.');
    }
    faults.tokenSeconds((seconds as number | null | undefined) ?? undefined);
  },
  app: (faults, given) => {
    const known = ['recall', ...Object.keys(defaultServices)];
    const strange = Object.keys(given).find((name) => !known.includes(name));
    if (strange !== undefined) throw bad(`"${strange}" is none of ${known.join(', ')}.`);
    faults.app(given);
  },
  'pass-days': (faults, { days }) => {
    if (!Number.isInteger(days) || Number(days) < 1) throw bad('"days" must be a whole number from 1.');
    faults.passDays(Number(days));
  },
  restart: (faults, { downFor }) => {
    // The answer has to leave before the server does.
    setTimeout(() => void faults.restart(typeof downFor === 'number' ? downFor : 0), 50);
  },
};

export function faultRoutes(faults: Faults): Hono {
  const app = new Hono();
  app.use('/__faults/*', cors({ origin: '*' }));
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
}
