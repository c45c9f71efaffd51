/** Serves one WebSocket: frames in, answers out. No input can stop the server. */
import type { WebSocket } from 'ws';
import type { Hub } from '../hub.ts';
import { describeError } from '../log.ts';
import type { Outcome } from '../messages/incoming.ts';
import { receive } from '../messages/receive.ts';
import { refusals } from '../messages/refusals.ts';
import { timeOfId } from '../store/ids.ts';
import * as codec from '../wire/codec.ts';
import { Command, Namespace, type Meta } from '../wire/types.ts';
import type { Device } from './device.ts';
import type { Place } from './gate.ts';
import { Link } from './link.ts';
import { logIn } from './login.ts';

/** A client that sends this many unreadable frames is not a chat client. */
const mostUnreadable = 20;

export const serve = (hub: Hub, socket: WebSocket, place: Place): Link => {
  const link = new Link(socket);
  const tooLate = setTimeout(() => link.close(1008), hub.settings.signInTimeout).unref();
  let device: Device | undefined;
  let refused = false;
  let unreadable = 0;

  socket.on('message', (data, binary) => {
    if (link.blackHole || refused || device?.ended) return;
    link.lastSign = performance.now();
    try {
      if (!binary) throw new Error('a text frame');
      const frame = codec.msync.decode(data as Buffer);
      if (device) return handle(hub, device, frame.command, frame.payload);
      if (frame.command !== Command.PROVISION) throw new Error('a command before login');
      device = logIn(hub, link, frame, place.address);
      refused = device === undefined;
      if (refused) return;
      clearTimeout(tooLate);
      place.signedIn();
    } catch (error) {
      hub.log(`unreadable frame from ${device?.user ?? 'a client not signed in'}: ${describeError(error)}`);
      if (++unreadable >= mostUnreadable) link.close(1008);
    }
  });
  socket.on('error', (error) => hub.log(`socket error: ${describeError(error)}`));
  socket.on('close', () => {
    clearTimeout(tooLate);
    place.left();
    device?.end();
  });
  return link;
};

const handle = (hub: Hub, device: Device, command: number, payload: Uint8Array): void => {
  if (command === Command.UNREAD) return device.answerUnread();
  if (command !== Command.SYNC) return;
  const { meta, queue, key } = codec.syncUp.decode(payload);
  if (meta) accept(hub, device, meta);
  else if (queue) device.pull(queue.name, key);
};

const accept = (hub: Hub, device: Device, meta: Meta): void => {
  if (meta.ns === Namespace.STATISTIC) return;
  const cut = hub.faults.take('cutOnSend', device.user);
  if (cut?.when === 'before') return device.link.drop();
  let outcome: Outcome;
  try {
    outcome = receive(hub, device, meta);
  } catch (error) {
    hub.log(`message of ${device.user} refused: ${describeError(error)}`);
    outcome = refusals.serverError;
  }
  hub.store.transactions.afterCommit(
    () => (cut ? device.link.drop() : acknowledge(hub, device, meta.id, outcome)),
    () => acknowledge(hub, device, meta.id, refusals.serverError),
  );
};

const acknowledge = (hub: Hub, device: Device, metaId: bigint, outcome: Outcome): void => {
  if (hub.faults.take('loseAck', device.user)) return;
  const send = (): void => {
    if ('code' in outcome) {
      device.link.sync({ metaId, status: { errorCode: outcome.code, reason: outcome.reason } });
    } else {
      const { serverId, metas } = outcome;
      const timestamp = BigInt(timeOfId(serverId));
      device.link.sync({ metaId, serverId, timestamp, ...(metas ? { metas: [...metas] } : {}) });
    }
  };
  const late = hub.faults.take('delayAck', device.user);
  if (late) setTimeout(send, late.ms).unref();
  else send();
};
