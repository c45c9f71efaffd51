/**
 * What a visitor writes before somebody is signed in. A sent message waits for the sign-in that is on its way; without
 * one it stays in the field, and the reason is shown. The code for waiting is loaded as soon as something is typed.
 */
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { lazyPart } from '../../../../load/lazy-part.js';
import { ChatError } from '../../../../types/error.js';
import type { Status } from '../../../../types/session.js';
import { LatePart } from '../../../parts/loading/late-part.js';
import type { Scope } from '../context/scope.js';
import { sendAlong, type Composed } from './send-along.js';

export const loadEarly = lazyPart({
  name: 'The place for messages before the sign-in',
  from: import.meta.url,
  load: () => import('./early-messages.js'),
});

const coming: ReadonlySet<Status> = new Set(['signing-in', 'connecting', 'reconnecting', 'offline']);

export class EarlyInput {
  readonly #scope: Scope;
  readonly #part: LatePart<typeof import('./early-messages.js')>;
  /** Unsent texts by user id of the recipient. */
  readonly #texts = new Map<string, string>();

  /** @param adopt adds styles to those of the host */
  constructor(scope: Scope, adopt: (styles: readonly CSSResult[]) => void) {
    this.#scope = scope;
    this.#part = new LatePart(loadEarly, adopt, () => scope.host.requestUpdate());
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
    return session !== undefined && (loadEarly.here?.earlyMessagesOf(session, sendAlong).to(peer).length ?? 0) > 0;
  }

  text(peer: string): string {
    return this.#texts.get(peer) ?? '';
  }

  keep(peer: string, text: string): void {
    if (text === '' || !this.isEarly) {
      this.#texts.delete(peer);
      return;
    }
    this.#texts.set(peer, text);
    // A failure is reported when the message is sent.
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
    const { session } = this.#scope;
    if (!session || !this.isComing)
      throw new ChatError('not-signed-in', 'Nobody is signed in, and no sign-in is on its way.');
    const { here } = loadEarly;
    if (!here) {
      void this.#sendLater();
      return false;
    }
    here.keepEarly(message, here.earlyMessagesOf(session, sendAlong), this.#scope);
    return true;
  }

  view(): TemplateResult | typeof nothing {
    const scope = this.#scope;
    const part = loadEarly.here && this.#part.use();
    if (!part || !scope.session) return nothing;
    const messages = part.earlyMessagesOf(scope.session, sendAlong);
    messages.watch(scope.host);
    return part.earlyView(messages, scope, this.isComing);
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
