/**
 * What a visitor writes before somebody is signed in. A sent message waits for the sign-in that is on its way; without
 * one it stays in the field, and the visitor is told. The code for waiting is loaded as soon as something is typed.
 */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import { ChatError } from '../../../../types/error.js';
import type { Status } from '../../../../types/session.js';
import type { Scope } from '../context/scope.js';
import type { Composed } from './send-along.js';

export const loadEarly = lazyPart({
  name: 'The place for messages before the sign-in',
  from: import.meta.url,
  load: () => import('./early-messages.js'),
});

const coming: ReadonlySet<Status> = new Set(['signing-in', 'connecting', 'reconnecting', 'offline']);

export class EarlyInput {
  readonly #scope: Scope;
  readonly #onStyles: () => void;
  /** Unsent texts by user id of the recipient. */
  readonly #texts = new Map<string, string>();
  #adopted = false;

  /** @param onStyles more styles have been added */
  constructor(scope: Scope, onStyles: () => void) {
    this.#scope = scope;
    this.#onStyles = onStyles;
  }

  get styles(): readonly CSSResult[] {
    return this.#adopted ? [loadEarly.here!.earlyStyles] : [];
  }

  /** Nobody is signed in yet. */
  get isEarly(): boolean {
    const { session, user } = this.#scope;
    return session !== undefined && (session.state.userId ?? user) === undefined;
  }

  /** A sign-in is on its way. */
  get isComing(): boolean {
    return coming.has(this.#scope.session?.state.status ?? 'signed-out');
  }

  /** A message to that person waits. */
  has(peer: string): boolean {
    const { session } = this.#scope;
    return session !== undefined && (loadEarly.here?.earlyMessagesOf(session).to(peer).length ?? 0) > 0;
  }

  text(peer: string): string {
    return this.#texts.get(peer) ?? '';
  }

  note(peer: string, text: string): void {
    if (text === '' || !this.isEarly) {
      this.#texts.delete(peer);
      return;
    }
    this.#texts.set(peer, text);
    // A failure is told when the message is sent.
    if (!loadEarly.here) loadEarly().catch(() => undefined);
  }

  /** Another user, or another session. @param isTaken the visitor has signed in, so what was typed becomes that user's draft */
  leave(isTaken: boolean): void {
    const { session, user } = this.#scope;
    if (isTaken && user !== undefined)
      for (const [peer, text] of this.#texts) if (peer !== '') session?.setDraft(peer, text);
    this.#texts.clear();
  }

  /** @returns whether the message waits; else it is asked for again once it can. @throws ChatError if it has to stay in the field */
  send(message: Composed): boolean {
    const { session, words } = this.#scope;
    if (!this.isComing) throw new ChatError('not-signed-in', 'Nobody is signed in, and no sign-in is on its way.');
    const { here } = loadEarly;
    if (!here) {
      void this.#sendLater();
      return false;
    }
    here.earlyMessagesOf(session!).add(message);
    this.#scope.tell(words.term('sendsOnceSignedIn'));
    return true;
  }

  view(): TemplateResult | typeof nothing {
    const { here } = loadEarly;
    const scope = this.#scope;
    if (!here || !scope.session) return nothing;
    if (!this.#adopted) {
      this.#adopted = true;
      queueMicrotask(this.#onStyles);
    }
    const messages = here.earlyMessagesOf(scope.session);
    messages.watch(scope.host);
    return here.earlyView(messages, scope, this.isComing);
  }

  /** The text stays in the field meanwhile; a visitor who goes on typing presses Send again. */
  async #sendLater(): Promise<void> {
    const scope = this.#scope;
    const { session, addressee } = scope;
    const written = this.text(addressee);
    try {
      await loadEarly();
    } catch {
      return scope.complain(scope.words.term('chatNotLoaded'));
    }
    if (scope.session === session && scope.addressee === addressee && this.text(addressee) === written) scope.submit();
  }
}
