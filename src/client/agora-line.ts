/**
 * One SDK connection, used once. Takes from the SDK what it does on its own account (reconnecting, timers, listening to
 * the window) and makes of every loss one report; afterwards nothing of the connection stirs any more.
 */
import { ChatError } from '../types/error.js';
import type { UserId } from '../types/people.js';
import { isKick, toChatError } from './agora-error.js';
import { newWireId } from './agora-outgoing.js';
import { reading } from './sdk/agora-repairs.js';
import { readableAnswer } from './sdk/answers.js';
import { sdkFile, type SdkConnection, type SdkFrame, type SdkHandlers, type SdkObject } from './sdk/agora-sdk.js';
import type { ClientEvent } from '../session/kernel/client-port.js';
import { LifeSign } from './life-sign.js';
import { watchPolicy } from './policy-watch.js';
import { watchRest } from './sdk/rest-watch.js';
import { hushSdk } from './sdk/sdk-noise.js';
import { TokenClock } from '../session/sign-in/token-clock.js';
import { withTimeout } from '../tokens/with-timeout.js';

/** Milliseconds; all below the 30 s that the port promises. */
const openTime = 25_000;
const askTime = 20_000;
/** The SDK gives up a message after 15 s by itself, but no attachment. */
const sendTime = 20_000;
/** When the server never says that all that waited has come. */
const syncTime = 20_000;

const handlerId = 'agora-chat-elements';
const lineLost = (): ChatError =>
  new ChatError('network', 'The line to the chat server broke: it is made anew.', { retryable: true });

const silence = (): void => {};
const closed = (): Promise<never> => {
  const refusal = Promise.reject(new ChatError('aborted', 'The line was closed.'));
  // Nobody may look after it: the SDK asks on its own account, too.
  refusal.catch(silence);
  return refusal;
};

export class AgoraLine {
  readonly connection: SdkConnection;
  #report: (event: ClientEvent) => void;
  readonly #clock: TokenClock;
  readonly #lifeSign: LifeSign;
  /** Aborted when the connection is over; its reason says why. */
  readonly #over = new AbortController();
  #state: 'new' | 'opening' | 'open' | 'over' = 'new';
  #syncTimer?: ReturnType<typeof setTimeout>;
  #synced = false;
  #saidLeftOut = false;
  #endHush: () => void = () => {};

  constructor(connection: SdkConnection, report: (event: ClientEvent) => void) {
    this.connection = connection;
    this.#report = report;
    this.#clock = new TokenClock({
      onSoon: () => this.report({ type: 'token-will-expire' }),
      onOver: () => this.#onTokenOver(),
    });
    this.#lifeSign = new LifeSign({
      ask: () => connection.mSync.sendUnreadDeal(),
      onSilence: () => this.#lost(lineLost()),
    });
    this.#tame();
  }

  /** @param handlers - what else to listen to. */
  async open(user: UserId, token: string, handlers: SdkHandlers): Promise<void> {
    if (this.#state !== 'new')
      throw new ChatError('already-signed-in', 'A client is used once: make a new one for a new line.');
    this.#state = 'opening';
    this.connection.addEventHandler(handlerId, { ...handlers, ...this.#handlers() });
    globalThis.addEventListener?.('offline', this.#onOffline);
    this.#endHush = hushSdk(sdkFile());
    const policy = watchPolicy();
    try {
      await withTimeout(() => this.connection.open({ username: user, accessToken: token }), {
        milliseconds: openTime,
        signal: this.#over.signal,
        what: 'The chat server',
      });
    } catch (error) {
      const known = policy.explain(toChatError(error));
      this.#end(known);
      throw known;
    } finally {
      policy.end();
    }
    this.#state = 'open';
    this.#lifeSign.start();
    this.#syncTimer = setTimeout(() => this.#onSynced(), syncTime);
  }

  close(): void {
    this.#end(new ChatError('aborted', 'The line was closed.'));
  }

  /** @returns epoch milliseconds of the new token's end, if the server tells. */
  async renew(token: string): Promise<number | undefined> {
    const answer = await this.ask(() => this.connection.renewToken(token));
    const { expire } = answer as { expire?: unknown };
    return typeof expire === 'number' && Number.isFinite(expire) ? expire : undefined;
  }

  probe(): void {
    if (this.#state === 'open') this.#lifeSign.probe();
  }

  report(event: ClientEvent): void {
    if (this.#state === 'opening' || this.#state === 'open') this.#report(event);
  }

  /** Sends by the socket. @throws ChatError; `ambiguous` if it may have arrived. */
  async send(message: SdkObject): Promise<unknown> {
    return this.confirm(() => this.connection.send(message), String(message.id));
  }

  /** Waits for the server's confirmation of something that went by the socket. */
  async confirm(work: () => Promise<unknown>, id?: string): Promise<unknown> {
    this.#mustBeOpen();
    try {
      return await withTimeout(work, { milliseconds: sendTime, what: 'The chat server', ambiguous: true });
    } catch (error) {
      const known = toChatError(error);
      if (known.code === 'timeout') this.probe();
      throw known;
    } finally {
      if (id !== undefined) this.#forget(id);
    }
  }

  /** Asks by REST, or anything else that the SDK may leave unanswered. */
  async ask(work: () => Promise<unknown>): Promise<unknown> {
    this.#mustBeOpen();
    try {
      const limit = { milliseconds: askTime, signal: this.#over.signal, what: 'The chat server' };
      return await withTimeout((signal) => watchRest(work, { signal, read: this.#read }), limit);
    } catch (error) {
      throw toChatError(error);
    }
  }

  readonly #read = (url: string, text: string): string =>
    readableAnswer(url, text, this.connection.root, this.#onLeftOut);

  #mustBeOpen(): void {
    if (this.#state === 'open' && this.connection.isOpened()) return;
    throw this.#state === 'new'
      ? new ChatError('not-signed-in', 'Not signed in to the chat: sign in first.')
      : lineLost();
  }

  /** The SDK keeps some refused messages in its table for ever, with their timers. */
  #forget(id: string): void {
    const table = this.connection._msgHash;
    if (Object.hasOwn(table, id)) {
      clearTimeout(table[id]?.messageTimer);
      delete table[id];
    }
  }

  /** What the SDK would do by itself becomes ours to decide. */
  #tame(): void {
    const { connection } = this;
    const { mSync, send } = connection;
    const { decodeMSync, distributeMSync } = mSync;
    // Every way of the SDK to notice a loss ends here; with `force` it only missed a confirmation.
    connection.reconnect = (force) => (force ? this.probe() : this.#lost(lineLost()));
    // The SDK hears the window for its first connection of a page only; we hear it for all.
    connection.online = silence;
    connection.offline = silence;
    connection.tokenExpireTimeCountDown = (life) => this.#clock.start(life);
    // The SDK holds the server's time against a life reckoned by the device's clock, and tells at every heartbeat.
    connection.compareTokenExpireTime = (now, end) => now > 0 && this.#clock.left(end - now);
    connection.getUniqueId = newWireId;
    // The SDK sends receipts of its own and does not look after them.
    connection.send = (message) => {
      const sent = send.call(connection, message);
      sent.catch(() => {});
      return sent;
    };
    mSync.decodeMSync = (event) => decodeMSync(event).catch(() => this.#onLeftOut());
    mSync.distributeMSync = (frame) => {
      this.#lifeSign.seen();
      void frame.then((content) => {
        if (!content) return;
        // The SDK would read it in a promise of its own, out of reach; this one is read at once.
        const now = { then: (read: (content?: SdkFrame) => void) => read(content) };
        reading(this.#onLeftOut, () => distributeMSync(now));
        this.#onFrame(content.command);
      });
    };
  }

  /** Said once a line: a server that is broken is so in every frame. */
  readonly #onLeftOut = (): undefined => {
    if (this.#saidLeftOut) return;
    this.#saidLeftOut = true;
    const error = new ChatError('server', 'The chat server sent something that cannot be read: it was left out.');
    this.report({ type: 'error', error });
  };

  #handlers(): SdkHandlers {
    return {
      onError: (error) => isKick(error) && this.#lost(toChatError(error)),
      onDisconnected: (error) => this.#state === 'open' && this.#lost(error ? toChatError(error) : lineLost()),
      onOfflineMessageSyncFinish: () => this.#onSynced(),
    };
  }

  /** Where nothing waits on the server the SDK says nothing; its answer to the first question after sign-in tells. */
  #onFrame(command: number): void {
    const unread = 1;
    if (command === unread && this.connection._offlineMessagePullQueue.length === 0) this.#onSynced();
  }

  #onSynced(): void {
    if (this.#synced) return;
    this.#synced = true;
    clearTimeout(this.#syncTimer);
    // The SDK hands messages over a few microtasks after their frame.
    this.#syncTimer = setTimeout(() => this.report({ type: 'synced' }));
  }

  #onTokenOver(): void {
    this.#lost(new ChatError('token-expired', 'The token has expired: get a new one.', { sdkType: 56 }));
  }

  readonly #onOffline = (): void => {
    this.#lost(
      new ChatError('network', 'The device is offline: the line is made anew when it is back.', { retryable: true }),
    );
  };

  /** While opening, whoever opens is told; afterwards the session, once. */
  #lost(error: ChatError): void {
    const report = this.#state === 'open' ? this.#report : silence;
    this.#end(error);
    report({ type: 'dropped', error });
  }

  #end(reason: ChatError): void {
    if (this.#state === 'over') return;
    this.#state = 'over';
    const { connection } = this;
    globalThis.removeEventListener?.('offline', this.#onOffline);
    clearTimeout(this.#syncTimer);
    this.#clock.stop();
    this.#lifeSign.stop();
    connection.removeEventHandler(handlerId);
    // An `open` that still runs would go on to its next try, with an empty token.
    connection.connectMSync = closed;
    const { sock } = connection;
    if (sock) {
      sock.onopen = null;
      sock.onmessage = null;
      sock.onerror = null;
      sock.onclose = null;
    }
    connection.close();
    this.#over.abort(reason);
    this.#report = silence;
    // The window keeps the SDK's first connection for ever; nothing of ours shall stay with it.
    connection.reconnect = silence;
    connection.tokenExpireTimeCountDown = silence;
    connection.compareTokenExpireTime = silence;
    connection.send = closed;
    connection.mSync.decodeMSync = () => Promise.resolve(undefined);
    connection.mSync.distributeMSync = silence;
    this.#endHush();
  }
}
