/** What `<agora-peer-chat>` shows of the state: one object that stays the same while nothing of it changes. */
import type { SessionState } from '../../session/state.js';
import type { Conversation, ContactRequest, Presence, Profile, Service, Status, UserId } from '../../types.js';

export interface PeerView {
  readonly status: Status;
  readonly userId?: UserId;
  readonly conversation?: Conversation;
  readonly profile?: Profile;
  readonly ownProfile?: Profile;
  readonly presence?: Presence;
  readonly blocked: boolean;
  readonly request?: ContactRequest;
  readonly contact: boolean;
  readonly servicesOff: ReadonlySet<Service>;
  /** Unread messages of all others. */
  readonly others: number;
}

/** What was read and heard is for the server and for lists of conversations; of what is shown here it changes nothing. */
const notShown: ReadonlySet<string> = new Set([
  'unread',
  'readUpTo',
  'heardUpTo',
  'countedUpTo',
] satisfies (keyof Conversation)[]);

const shownAlike = (a: Conversation | undefined, b: Conversation | undefined): boolean =>
  a !== undefined &&
  b?.unread === 0 &&
  (Object.keys({ ...a, ...b }) as (keyof Conversation)[]).every(
    (key) => notShown.has(key) || Object.is(a[key], b[key]),
  );

const same = (a: PeerView, b: PeerView): boolean =>
  (Object.keys(b) as (keyof PeerView)[]).every((key) => Object.is(a[key], b[key]));

/** What is seen without a session. */
export const nobody: PeerView = {
  status: 'signed-out',
  blocked: false,
  contact: false,
  servicesOff: new Set(),
  others: 0,
};

/** A selector that remembers its last answer. */
export class PeerViewer {
  readonly #peer: () => UserId | undefined;
  #last?: PeerView;

  constructor(peer: () => UserId | undefined) {
    this.#peer = peer;
  }

  forget(): void {
    this.#last = undefined;
  }

  readonly select = (state: SessionState): PeerView => {
    const last = this.#last;
    const id = this.#peer() ?? '';
    let others = 0;
    for (const conversation of state.conversations.values())
      if (conversation.peer !== id && !conversation.muted) others += conversation.unread;
    const conversation = state.conversations.get(id);
    const next: PeerView = {
      status: state.status,
      userId: state.userId,
      conversation: shownAlike(last?.conversation, conversation) ? last?.conversation : conversation,
      profile: state.profiles.get(id),
      ownProfile: state.userId === undefined ? undefined : state.profiles.get(state.userId),
      presence: state.presence.get(id),
      blocked: state.blocked.has(id),
      request: state.contactRequests.find(({ from }) => from === id),
      contact: state.contacts.some(({ user }) => user === id),
      servicesOff: state.servicesOff,
      others,
    };
    return last && same(last, next) ? last : (this.#last = next);
  };
}
