/** The faults that only the stand-in itself can bring about, over its `/__faults` route. */
import assert from 'node:assert/strict';
import type { AppChanges } from '../../demo/server/faults/faults.ts';

export interface StandInFaults {
  /** Seconds that new tokens live; `undefined` as usual. */
  tokenSeconds(seconds: number | undefined): Promise<void>;
  /** All tokens of the user that were used so far are refused from now on. */
  endTokens(user: string, as: 'expired' | 'invalid'): Promise<void>;
  kick(user: string, reason: string): Promise<void>;
  /** Sends the user's devices these bytes, or this text, as a frame. */
  frame(user: string, data: Uint8Array | string): Promise<void>;
  /** Answers the user's sends with a status of the chat protocol. */
  refuseSend(user: string, status: { code: number; reason: string }): Promise<void>;
  /** The server stores and delivers what comes again under the same id, as Agora's cloud may do. */
  noDedupe(): Promise<void>;
  refuseRest(path: string, status: number, count: number, body?: 'json' | 'html'): Promise<void>;
  delayRest(path: string, ms: number): Promise<void>;
  /** Switches services of the app on and off, as in Agora's console, until the test ends. */
  app(changes: AppChanges): Promise<void>;
  /** All that is stored becomes so many days older. */
  passDays(days: number): Promise<void>;
  restart(downFor?: number): Promise<void>;
  clear(): Promise<void>;
}

export const faultsOf = (url: string): StandInFaults => {
  const act = async (action: string, given: object): Promise<void> => {
    const response = await fetch(`${url}/__faults/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    assert.equal(response.status, 200, await response.text());
  };
  return {
    tokenSeconds: (seconds) => act('token-seconds', { seconds: seconds ?? null }),
    endTokens: (user, as) => act('end-tokens', { user, as }),
    frame: (user, data) =>
      act('frame', {
        user,
        ...(typeof data === 'string' ? { text: data } : { base64: Buffer.from(data).toString('base64') }),
      }),
    kick: (user, reason) => act('kick', { user, reason }),
    refuseSend: (user, status) => act('arm', { kind: 'refuseSend', user, ...status }),
    noDedupe: () => act('arm', { kind: 'noDedupe' }),
    refuseRest: (path, status, count, body = 'json') => act('arm', { kind: 'refuseRest', path, status, count, body }),
    delayRest: (path, ms) => act('arm', { kind: 'delayRest', path, ms }),
    app: (changes) => act('app', changes),
    passDays: (days) => act('pass-days', { days }),
    restart: (downFor = 0) => act('restart', { downFor }),
    clear: () => act('clear', {}),
  };
};
