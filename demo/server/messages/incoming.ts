/** A message that a device wants to send, and its outcome. */
import type { Meta, MessageBody } from '../wire/types.ts';
import type { Refusal } from './refusals.ts';

export interface Incoming {
  readonly from: string;
  /** The sender's device. */
  readonly resource: string;
  readonly to: string;
  /** Set if only one device of the peer is addressed. */
  readonly toResource?: string;
  readonly meta: Meta;
  readonly body: MessageBody;
}

/** `serverId` contains the time as well. `metas` are sent with the acknowledgement. */
export type Outcome = { readonly serverId: bigint; readonly metas?: readonly Partial<Meta>[] } | Refusal;

/** The meta that is sent to others: the sender's payload, ext and route unchanged, with our id, time and sender. */
export const forwarded = (
  { meta }: Incoming,
  id: bigint,
  from: Meta['from'] & object,
  timestamp: number,
): Partial<Meta> & { id: bigint; from: Meta['from'] & object } => ({
  id,
  from,
  timestamp: BigInt(timestamp),
  ns: meta.ns,
  payload: meta.payload,
  routetype: meta.routetype,
  ext: meta.ext,
});
