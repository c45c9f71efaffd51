/**
 * Decides which conversation the element shows: that of its `peer`, else the chosen one. Opens and closes it in the
 * session.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listsOf, selectionOf, type Selection } from '../../../context/selection.js';
import type { Session } from '../../../session/session.js';
import { ChatError } from '../../../types/error.js';
import { normalizeUserId, type Profile, type UserId } from '../../../types/people.js';

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  peer?: string | undefined;
  readonly noPeerForm: boolean;
  readonly profiles?: Readonly<Record<string, Profile>> | undefined;
}

export class PeerChoice implements ReactiveController {
  readonly #host: Host;
  #session: Session | undefined;
  #opened:
    { readonly session: Session; readonly user: UserId; readonly wanted: string; readonly peer?: UserId } | undefined;
  #stopSelection: (() => void) | undefined;
  #stopEvents: (() => void) | undefined;
  #stopLists: (() => void) | undefined;
  #selection: Selection = {};
  #written = '';
  /** The page's own `peer`, if the visitor moved on from it to another. */
  #left: { readonly from: string; readonly to: string } | undefined;
  #error: ChatError | undefined;
  #message: string | undefined;
  #write = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The peer whose conversation is open. */
  get peer(): UserId | undefined {
    return this.#opened?.peer;
  }

  /** The peer that the page or the visitor wants, as entered. */
  get wanted(): string {
    return this.#host.peer ?? this.chosen;
  }

  /** The recipient of messages sent by the page: a `peer` set a moment ago already counts. */
  get target(): UserId {
    const opened = this.#opened;
    return opened?.wanted === this.wanted ? (opened.peer ?? this.wanted) : this.wanted;
  }

  /** The person whom the field writes to, also before somebody is signed in; empty if nobody valid is chosen. */
  get addressee(): string {
    try {
      return this.peer ?? normalizeUserId(this.wanted);
    } catch {
      return '';
    }
  }

  /** The addressee's name, if the page has given it; nobody may be signed in yet who could ask the server. */
  get addresseeName(): string {
    const { addressee } = this;
    if (!addressee) return '';
    // Whatever the page has set.
    const profiles = Object(this.#host.profiles) as Readonly<Record<string, Partial<Profile> | undefined>>;
    const name = Object.hasOwn(profiles, addressee) ? profiles[addressee]?.name : undefined;
    return (typeof name === 'string' && name.slice(0, 80)) || addressee;
  }

  /** The peer that the visitor has chosen or entered. */
  get chosen(): string {
    return this.#selection.peer ?? this.#written;
  }

  /** The visitor has to be asked: no peer is set, and none was chosen in a conversation list. */
  get isAsked(): boolean {
    const { peer, isKept = false } = this.#selection;
    const byList = peer !== undefined && peer !== this.#written && (!isKept || this.hasList);
    return !this.#host.peer && !byList && !this.#host.noPeerForm;
  }

  /** The page also has a conversation list, which shows other writers. */
  get hasList(): boolean {
    return this.#session !== undefined && listsOf(this.#session).get() > 0;
  }

  /** Why the wanted conversation could not be opened. */
  get error(): ChatError | undefined {
    return this.#error;
  }

  hostDisconnected(): void {
    // An element moved within the page is back by then.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
  }

  /** @returns whether another conversation is now shown. */
  update(session: Session | undefined, user: UserId | undefined, fixed: string | undefined): boolean {
    this.#use(session);
    const wanted = fixed ?? this.#selection.peer ?? '';
    const before = this.#opened;
    if (before && before.session === session && before.user === user && before.wanted === wanted) return false;
    this.#close();
    this.#error = undefined;
    if (!session || user === undefined || wanted.trim() === '') return before !== undefined;
    try {
      this.#opened = { session, user, wanted, peer: session.openPeer(wanted) };
    } catch (error) {
      this.#error = error instanceof ChatError ? error : new ChatError('bad-user-id', 'Not a user id.');
      this.#opened = { session, user, wanted };
    }
    // The state has the conversation from here on; this update still shows an older selection.
    this.#host.requestUpdate();
    return true;
  }

  /** Opens that person's conversation. If the element has a `peer`, it is replaced. */
  choose(peer: string): void {
    const { peer: from } = this.#host;
    if (from !== undefined) {
      this.#left = { from: this.#left?.to === from ? this.#left.from : from, to: peer };
      this.#host.peer = peer;
    } else if (this.#session) selectionOf(this.#session).set({ peer });
  }

  /** Like `choose`, but done by the visitor. */
  write(peer: string): void {
    this.#written = peer;
    this.choose(peer);
  }

  /** The message that a search result points to, returned once. */
  takeMessage(): string | undefined {
    const message = this.#message;
    this.#message = undefined;
    return message;
  }

  /** Whether the visitor came to write; true once, when the conversation is there. */
  takeWrite(): boolean {
    if (!this.#write || this.peer === undefined) return false;
    this.#write = false;
    return true;
  }

  #use(session: Session | undefined): void {
    if (session === this.#session) return;
    this.#stopSelection?.();
    this.#stopEvents?.();
    this.#stopLists?.();
    this.#close();
    this.#session = session;
    this.#selection = {};
    this.#stopSelection = session && selectionOf(session).subscribe(this.#onSelection);
    this.#stopLists = session && listsOf(session).listen(() => this.#host.requestUpdate());
    this.#stopEvents = session?.listen((event) => {
      if (event.type === 'signed-out') this.#forget();
    });
  }

  #close(): void {
    const { session, peer } = this.#opened ?? {};
    this.#opened = undefined;
    if (peer !== undefined) session?.closePeer(peer);
  }

  /** The next user must not land in the previous user's conversation. What the page itself set stays. */
  #forget(): void {
    this.#written = '';
    this.#error = undefined;
    if (this.#left && this.#host.peer === this.#left.to) this.#host.peer = this.#left.from;
    this.#left = undefined;
    this.#host.requestUpdate();
  }

  readonly #onSelection = (selection: Selection): void => {
    this.#selection = selection;
    this.#message = selection.message;
    this.#write = selection.write ?? false;
    this.#host.requestUpdate();
  };
}
