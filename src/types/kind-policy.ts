/** What can be done with each kind of message. One row a kind; the compiler asks for the row of a new one. */
import type { MessageKind } from './message.js';

export interface KindPolicy {
  /** Its text can be changed after it was sent. */
  readonly canEdit?: true;
  /** It can be sent on to somebody else. */
  readonly canForward?: true;
  /** It carries a file. */
  readonly hasFile?: true;
}

const policies: Readonly<Record<MessageKind, KindPolicy>> = {
  text: { canEdit: true, canForward: true },
  image: { canForward: true, hasFile: true },
  file: { canForward: true, hasFile: true },
  voice: { canForward: true, hasFile: true },
  video: { canForward: true, hasFile: true },
  location: { canForward: true },
  card: { canForward: true },
  custom: { canForward: true },
  combine: {},
  unknown: {},
};

export const messageKinds = Object.keys(policies) as readonly MessageKind[];

/** A kind of a later version, from another tab or the store, has no row. */
export const policyOfKind = (kind: MessageKind): KindPolicy =>
  Object.hasOwn(policies, kind) ? policies[kind] : policies.unknown;
