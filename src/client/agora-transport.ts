/**
 * One SDK connection, used once. It takes over what the SDK does by itself (reconnecting, timers, listening to the
 * window) and turns every loss into one report. After that, the connection does nothing any more.
 */
import { ChatError } from '../types/error.js';
import type { UserId } from '../types/people.js';
import { isKick, fromSdkError } from './agora-error.js';
import { newWireId } from './message/agora-outgoing.js';
import { reading } from './sdk/agora-repairs.js';
import { readableAnswer } from './sdk/answers.js';
import { sdkFile, type SdkConnection, type SdkFrame, type SdkHandlers, type SdkObject } from './sdk/agora-sdk.js';
import type { ClientEvent } from '../session/kernel/client-port.js';
import { LifeSign } from './life-sign.js';
import { watchPolicy } from './policy-watch.js';
import { watchRest } from './sdk/rest-watch.js';
import { hushSdk } from './sdk/sdk-noise.js';
import { withTimeout } from '../tokens/with-timeout.js';

/** Milliseconds; all less than the 30 s that the port promises. */
const openTime = 25_000;
const askTime = 20_000;
/** The SDK itself gives up on a message after 15 s, but never on an attachment. */
const sendTime = 20_000;
/** Used if the server never reports that all queued messages have arrived. */
const syncTime = 20_000;

const handlerId = 'agora-chat-elements';
const connectionLost = (): ChatError =>
  new ChatError('network', 'The connection to the chat server was lost: the chat reconnects.', { retryable: true });

const silence = (): void => {};
const closed = (): Promise<never> => {
  const refusal = Promise.reject(new ChatError('aborted', 'The connection was closed.'));
  // Prevents an unhandled rejection: the SDK also makes requests by itself.
  refusal.catch(silence);
  return refusal;
};

export class AgoraTransport {
  readonly connection: SdkConnection;
  #report: (event: ClientEvent) => void;
  readonly #lifeSign: LifeSign;
  /** Aborted when the connection ends, with the cause as its reason. */
  readonly #over = new AbortController();
  #state: 'new' | 'opening' | 'open' | 'over' = 'new';
  #syncTimer: ReturnType<typeof setTimeout> | undefined;
  #synced = false;
  #warnedOfLeftOut = false;
  #endHush = silence;

  constructor(connection: SdkConnection, on: (event: ClientEvent) => void) {
    this.connection = connection;
    // A listener that throws must not stop the SDK in the middle of a batch; the page still hears of it.
    this.#report = (event) => {
      try {
        on(event);
      } catch (error) {
        reportError(error);
      }
    };
    this.#lifeSign = new LifeSign({
      ask: () => connection.mSync.sendUnreadDeal(),
      onSilence: () => this.#lost(connectionLost()),
    });
    this.#tame();
  }

  /** @param handlers - further SDK events to listen to. */
  async open(user: UserId, token: string, handlers: SdkHandlers): Promise<void> {
    if (this.#state !== 'new')
      throw new ChatError(
        'already-signed-in',
        'A client can be used only once: create a new one for a new connection.',
      );
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
      const known = policy.explain(fromSdkError(error));
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
    this.#end(new ChatError('aborted', 'The connection was closed.'));
  }

  /** @returns the new token's expiry in epoch milliseconds, if the server states it. */
  async renew(token: string): Promise<number | undefined> {
    const answer = await this.ask(() => this.connection.renewToken(token));
    const { expire } = answer as { expire?: unknown };
    return typeof expire === 'number' && Number.isFinite(expire) ? expire : undefined;
  }

  probe(): void {
    if (this.#state === 'open') this.#lifeSign.probe();
  }

  readonly report = (event: ClientEvent): void => {
    if (this.#state === 'opening' || this.#state === 'open') this.#report(event);
  };

  /** Sends through the socket. @throws ChatError; `ambiguous` if the message may have arrived. */
  async send(message: SdkObject): Promise<unknown> {
    return this.confirm(() => this.connection.send(message), String(message.id));
  }

  /** Waits for the server to confirm something sent through the socket. */
  async confirm(work: () => Promise<unknown>, id?: string): Promise<unknown> {
    this.#mustBeOpen();
    try {
      return await withTimeout(work, { milliseconds: sendTime, what: 'The chat server', ambiguous: true });
    } catch (error) {
      const known = fromSdkError(error);
      if (known.code === 'timeout') this.probe();
      throw known;
    } finally {
      if (id !== undefined) this.#forget(id);
    }
  }

  /** Makes a REST request, or any other SDK call that may never settle. */
  async ask(work: () => Promise<unknown>): Promise<unknown> {
    this.#mustBeOpen();
    try {
      const limit = { milliseconds: askTime, signal: this.#over.signal, what: 'The chat server' };
      return await withTimeout((signal) => watchRest(work, { signal, read: this.#read }), limit);
    } catch (error) {
      throw fromSdkError(error);
    }
  }

  readonly #read = (url: string, text: string): string =>
    readableAnswer(url, text, this.connection.root, this.#onLeftOut);

  #mustBeOpen(): void {
    if (this.#state === 'open' && this.connection.isOpened()) return;
    throw this.#state === 'new'
      ? new ChatError('not-signed-in', 'Not signed in to the chat: sign in first.')
      : connectionLost();
  }

  /** Removes refused messages, which the SDK would keep for ever together with their timers. */
  #forget(id: string): void {
    const table = this.connection._msgHash;
    if (Object.hasOwn(table, id)) {
      clearTimeout(table[id]?.messageTimer);
      delete table[id];
    }
  }

  /** Takes over what the SDK would otherwise do by itself. */
  #tame(): void {
    const { connection } = this;
    const { mSync, send } = connection;
    const { decodeMSync, distributeMSync } = mSync;
    // The SDK calls this whenever it notices a loss. With `force`, it only missed a confirmation.
    connection.reconnect = (force) => (force ? this.probe() : this.#lost(connectionLost()));
    // The SDK listens to the window only for the first connection of a page; we listen for all.
    connection.online = silence;
    connection.offline = silence;
    // At sign-in and after a renewal. Its timers overflow at 2^31 ms, where the SDK signs a valid user out.
    connection.tokenExpireTimeCountDown = (left) => this.report({ type: 'token-life', left, isServerTime: false });
    // At every heartbeat, with the server's time.
    connection.compareTokenExpireTime = (now, end) =>
      now > 0 && this.report({ type: 'token-life', left: end - now, isServerTime: true });
    connection.getUniqueId = newWireId;
    // The SDK sends receipts by itself and ignores their outcome.
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
        // The SDK would read the frame in its own promise, out of our reach. Here it is read at once.
        const now = { then: (read: (content?: SdkFrame) => void) => read(content) };
        reading(this.#onLeftOut, () => distributeMSync(now));
        this.#onFrame(content.command);
      });
    };
  }

  /** Reported once per connection: a broken server is broken in every frame. */
  readonly #onLeftOut = (): undefined => {
    if (this.#warnedOfLeftOut) return;
    this.#warnedOfLeftOut = true;
    const error = new ChatError('server', 'The chat server sent data that cannot be read: it was ignored.');
    this.report({ type: 'error', error });
  };

  #handlers(): SdkHandlers {
    return {
      onError: (error) => isKick(error) && this.#lost(fromSdkError(error)),
      onDisconnected: (error) => this.#state === 'open' && this.#lost(error ? fromSdkError(error) : connectionLost()),
      onOfflineMessageSyncFinish: () => this.#onSynced(),
    };
  }

  /** If no messages are queued on the server, the SDK reports nothing. The answer to the first request after sign-in shows it. */
  #onFrame(command: number): void {
    const unread = 1;
    if (command === unread && this.connection._offlineMessagePullQueue.length === 0) this.#onSynced();
  }

  #onSynced(): void {
    if (this.#synced) return;
    this.#synced = true;
    clearTimeout(this.#syncTimer);
    // The SDK delivers messages a few microtasks after their frame.
    this.#syncTimer = setTimeout(() => this.report({ type: 'synced' }));
  }

  readonly #onOffline = (): void => {
    this.#lost(
      new ChatError('network', 'The device is offline: the chat reconnects when it is back.', { retryable: true }),
    );
  };

  /** While the connection opens, the caller of `open` is told. Afterwards the session is told, once. */
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
    this.#lifeSign.stop();
    connection.removeEventHandler(handlerId);
    // An `open` in progress would continue with its next attempt, with an empty token.
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
    // The window keeps the SDK's first connection for ever, so none of our objects may stay attached to it.
    connection.reconnect = silence;
    connection.tokenExpireTimeCountDown = silence;
    connection.compareTokenExpireTime = silence;
    connection.send = closed;
    connection.mSync.decodeMSync = () => Promise.resolve(undefined);
    connection.mSync.distributeMSync = silence;
    this.#endHush();
  }
}
