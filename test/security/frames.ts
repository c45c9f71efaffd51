/** Frames as the chat server sends them, with whatever in them. */
import type { StandIn } from '../../demo/server/stand-in.ts';
import * as codec from '../../demo/server/wire/codec.ts';
import { Command, Namespace, type MessageBody, type Meta } from '../../demo/server/wire/types.ts';

export const jid = (name: string) => ({ appKey: 'demo#local', name, domain: 'easemob.com' });

/** A number that no test before has used, later ones greater. */
let next = BigInt(Date.now()) << 22n;
export const newId = (): bigint => ++next;

export type Body = Partial<MessageBody>;

export const metaOf = (me: string, peer: string, more: Partial<Meta>): Partial<Meta> => ({
  id: newId(),
  from: jid(peer),
  to: jid(me),
  timestamp: BigInt(Date.now()),
  ns: Namespace.CHAT,
  ...more,
});

export const messageMeta = (me: string, peer: string, body: Body): Partial<Meta> =>
  metaOf(me, peer, { payload: codec.messageBody.encode({ type: 1, from: jid(peer), to: jid(me), ...body }) });

export const noticeMeta = (me: string, text: string): Partial<Meta> =>
  metaOf(me, me, { ns: Namespace.NOTIFY, payload: new TextEncoder().encode(text) });

export const rosterMeta = (me: string, from: string, operation: number, reason: string): Partial<Meta> =>
  metaOf(me, from, {
    ns: Namespace.ROSTER,
    payload: codec.rosterBody.encode({ operation, from: jid(from), to: [jid(me)], reason }),
  });

export const frameOf = (metas: readonly Partial<Meta>[], queue = 'bob'): Uint8Array => {
  const down = { status: { errorCode: 0 }, queue: jid(queue), isLast: true, metas: [...metas] };
  return codec.msync.encode({ command: Command.SYNC, payload: codec.syncDown.encode(down) });
};

/** Sends them in frames of fifty. */
export const deliver = (server: StandIn, user: string, metas: readonly Partial<Meta>[]): void => {
  for (let from = 0; from < metas.length; from += 50) server.faults.frame(user, frameOf(metas.slice(from, from + 50)));
};

export const text = (words: string): Body => ({ contents: [{ type: 0, text: words }] as MessageBody['contents'] });
