/** The handshake: who the client is, and whether it may sign in. */
import { randomUUID } from 'node:crypto';
import type { Hub } from '../hub.ts';
import { loginRefusals, type Refusal } from '../messages/refusals.ts';
import * as codec from '../wire/codec.ts';
import { Command, type MSync, type Provision } from '../wire/types.ts';
import { Device } from './device.ts';
import type { Link } from './link.ts';

const tokenPrefix = '$t$';

interface Admission {
  readonly user: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

const tokenIn = (frame: MSync, provision: Provision): string => {
  if (frame.auth) return frame.auth.startsWith(tokenPrefix) ? frame.auth.slice(tokenPrefix.length) : frame.auth;
  try {
    const { token } = JSON.parse(provision.authToken) as { token?: unknown };
    return typeof token === 'string' ? token.replace(tokenPrefix, '') : '';
  } catch {
    return '';
  }
};

const admit = (hub: Hub, frame: MSync, provision: Provision): Admission | Refusal => {
  const user = frame.guid?.name.toLowerCase() ?? '';
  const fault = hub.faults.take('refuseLogin', user);
  if (fault) return { code: fault.code, reason: fault.reason ?? '' };
  if (frame.guid?.appKey?.toLowerCase() !== hub.settings.appKey.toLowerCase()) return loginRefusals.wrongAppKey;
  const verdict = hub.auth.verify(tokenIn(frame, provision));
  if (verdict === 'expired') return loginRefusals.tokenExpired;
  if (verdict === 'invalid' || verdict.user.toLowerCase() !== user) return loginRefusals.tokenInvalid;
  if (!hub.store.users.has(user)) return loginRefusals.unknownUser;
  return { user, expiresAt: verdict.expiresAt };
};

/** Refusals that suggest guessing. An expired token happens to every client; an injected fault is no guess. */
const isGuess = (refusal: Refusal): boolean =>
  refusal === loginRefusals.tokenInvalid ||
  refusal === loginRefusals.unknownUser ||
  refusal === loginRefusals.wrongAppKey;

/** Answers a connection's provision. @returns the device, or undefined if refused; the connection is then ended. */
export const logIn = (hub: Hub, link: Link, frame: MSync, address: string): Device | undefined => {
  const provision = codec.provision.decode(frame.payload);
  const admission = admit(hub, frame, provision);
  if ('code' in admission) {
    const { code, reason } = admission;
    const who = JSON.stringify(frame.guid?.name.slice(0, 64) ?? '');
    hub.log(`login of ${who} refused: ${JSON.stringify(reason)} (${code})`);
    const tell = (): void => {
      link.send(Command.PROVISION, codec.provision.encode({ status: { errorCode: code, reason } }));
      link.close();
    };
    if (isGuess(admission)) hub.socketGate.refuse(address, tell);
    else tell();
    return undefined;
  }
  const { user, expiresAt } = admission;
  // The SDK repeats a client's resource in every login; a client without one gets a new one, which it then keeps.
  const resource = (provision.resource || frame.guid?.clientResource || `web_${randomUUID()}`).slice(0, 128);
  const anotherIsOnline = hub.onlineDevices(user).some((device) => device.resource !== resource);
  const id = hub.store.queues.device(user, resource, anotherIsOnline);
  const device = new Device(hub, link, id, user, resource, provision.reason, expiresAt);
  hub.add(device);
  const authToken = JSON.stringify({ expires_in: expiresAt });
  const answer = { status: { errorCode: 0 }, resource, authToken };
  link.send(Command.PROVISION, codec.provision.encode(answer));
  return device;
};
