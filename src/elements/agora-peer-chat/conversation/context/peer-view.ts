/** The part of the state that `<agora-peer-chat>` shows: one object that stays the same while nothing in it changes. */
import type { SessionState } from '../../../../session/state/state.js';
import type { Conversation } from '../../../../types/message.js';
import type { ContactRequest, Presence, Profile, UserId } from '../../../../types/people.js';
import type { Service, Status } from '../../../../types/session.js';

export interface PeerView {
  readonly status: Status;
  /** Why there is no connection; `retryAt`: when the next try is, epoch ms. */
  readonly error?: SessionState['error'];
  readonly retryAt?: number | undefined;
  readonly userId?: UserId | undefined;
  readonly conversation?: Conversation | undefined;
  readonly profile?: Profile | undefined;
  readonly ownProfile?: Profile | undefined;
  readonly presence?: Presence | undefined;
  /** The server refused a message because the user does not exist (`surely`), or does not know the user (`perhaps`). */
  readonly missing?: 'surely' | 'perhaps' | undefined;
  readonly blocked: boolean;
  readonly request?: ContactRequest | undefined;
  readonly contact: boolean;
  readonly servicesOff: ReadonlySet<Service>;
  /** The key of a message here whose file the device does not store. */
  readonly notKept?: string | undefined;
  /** Conversations with unread messages of all other users, newest first. */
  readonly others: readonly Conversation[];
  /** For their names; only set while there are others. */
  readonly profiles?: SessionState['profiles'] | undefined;
}

/** Read and delivery marks concern the server and conversation lists; they change nothing shown here. */
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

const missing = ({ conversations, presence, profiles }: SessionState, id: UserId): PeerView['missing'] => {
  const { messages = [], pending = [] } = conversations.get(id) ?? {};
  const last = messages.at(-1)?.time ?? 0;
  if (pending.some(({ error, time }) => error?.code === 'user-not-found' && time >= last)) return 'surely';
  const seen = presence.get(id);
  const neverSeen = seen && !seen.online && seen.lastSeen === undefined;
  return neverSeen && profiles.get(id)?.unknown && messages.length === 0 ? 'perhaps' : undefined;
};

/** The view without a session. */
export const nobody: PeerView = {
  status: 'signed-out',
  blocked: false,
  contact: false,
  servicesOff: new Set(),
  others: [],
};

/** A memoised selector. */
export class PeerViewer {
  readonly #peer: () => UserId | undefined;
  #last: PeerView | undefined;

  constructor(peer: () => UserId | undefined) {
    this.#peer = peer;
  }

  get last(): PeerView | undefined {
    return this.#last;
  }

  forget(): void {
    this.#last = undefined;
  }

  readonly select = (state: SessionState): PeerView => {
    const last = this.#last;
    const id = this.#peer() ?? '';
    const conversation = state.conversations.get(id);
    const others = this.#others(state, id);
    const next: PeerView = {
      status: state.status,
      error: state.error,
      retryAt: state.retryAt,
      userId: state.userId,
      conversation: shownAlike(last?.conversation, conversation) ? last?.conversation : conversation,
      profile: state.profiles.get(id),
      ownProfile: state.userId === undefined ? undefined : state.profiles.get(state.userId),
      presence: state.presence.get(id),
      missing: missing(state, id),
      blocked: state.blocked.has(id),
      request: state.contactRequests.find(({ from }) => from === id),
      contact: state.contacts.some(({ user }) => user === id),
      servicesOff: state.servicesOff,
      notKept: state.notKept?.peer === id ? state.notKept.key : undefined,
      others,
      profiles: others.length > 0 ? state.profiles : undefined,
    };
    return last && same(last, next) ? last : (this.#last = next);
  };

  #others({ conversations }: SessionState, id: UserId): readonly Conversation[] {
    const before = this.#last?.others ?? [];
    const others = [...conversations.values()]
      .filter(({ peer, muted, unread }) => peer !== id && !muted && unread > 0)
      .sort((a, b) => (b.last?.time ?? 0) - (a.last?.time ?? 0));
    return before.length === others.length && before.every((one, at) => one === others[at]) ? before : others;
  }
}
