/** One connection: a client from loading to its end. Applies its events; late events of an old client are ignored. */
import type { ChatClient, ClientEvent, TokenLife } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import type { Grant } from './tokens.js';

export interface ConnectionListener {
  /** Called before an event is applied: whoever receives events is signed in. */
  alive(): void;
  tokenEnding(): void;
  tokenLife(life: TokenLife): void;
  up(client: ChatClient): void;
  synced(client: ChatClient): void;
}

export class Connection {
  readonly #kernel: Kernel;
  readonly #listener: ConnectionListener;
  #over = false;
  #end!: (error: ChatError) => void;
  readonly #ended = new Promise<ChatError>((resolve) => (this.#end = resolve));

  constructor(kernel: Kernel, listener: ConnectionListener) {
    this.#kernel = kernel;
    this.#listener = listener;
  }

  /** Closes the connection from our side; the error gives the reason to report. */
  cut(error: ChatError): void {
    this.#end(error);
  }

  /** Opens the connection and stays until it is gone. @returns the reason. Never rejects. */
  async run(grant: Grant, deviceId: string, signal: AbortSignal): Promise<ChatError> {
    const onAbort = (): void => this.cut(new ChatError('aborted', 'Signed out in the meantime.'));
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    let client: ChatClient | undefined;
    const opening = this.#open(grant, deviceId, (opened) => (client = opened));
    try {
      return await Promise.race([this.#ended, opening.then(() => this.#ended)]);
    } catch (error) {
      return toChatError(error);
    } finally {
      this.#over = true;
      signal.removeEventListener('abort', onAbort);
      client?.close();
      // A client that is still loading is closed as soon as it is there.
      opening.catch(() => {});
    }
  }

  async #open(grant: Grant, deviceId: string, opened: (client: ChatClient) => void): Promise<void> {
    const { environment, config } = this.#kernel;
    const { appKey, appId, apiUrl, socketUrl, pictures } = config;
    let synced = false;
    let life: TokenLife | undefined;
    let up = false;
    const on = (event: ClientEvent): void => {
      if (this.#over) return;
      if (event.type === 'dropped') return this.#end(event.error);
      if (event.type === 'synced') {
        if (up) this.#listener.synced(client);
        else synced = true;
        return;
      }
      if (event.type === 'token-life') {
        if (up) this.#listener.tokenLife(event);
        else life = event;
        return;
      }
      this.#listener.alive();
      if (event.type === 'token-will-expire') this.#listener.tokenEnding();
      this.#kernel.apply(event);
    };
    const client = await environment.loadClient({ appKey, appId, apiUrl, socketUrl, pictures, deviceId, on });
    if (this.#over) {
      client.close();
      return;
    }
    opened(client);
    await client.open(grant.user, grant.token).catch((thrown: unknown) => {
      throw withAddress(toChatError(thrown), 'socket-url', socketUrl);
    });
    // One microtask later, so that a loss reported together with the success is seen first.
    const lost = await Promise.race([this.#ended, Promise.resolve()]);
    if (this.#over || lost) return;
    up = true;
    this.#listener.up(client);
    if (life) this.#listener.tokenLife(life);
    if (synced) this.#listener.synced(client);
  }
}

/** A custom address that does not answer may be wrong: the error names it. */
const owners = { 'socket-url': 'The chat server', 'api-url': "The chat server's REST service" } as const;

/** The address without parts that may be secret. */
const shown = (address: string): string => address.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');

/**
 * @param address `undefined` for Agora's cloud, whose address users need not know. @returns the error unchanged if the
 * address is not at fault.
 */
export const withAddress = (
  error: ChatError,
  attribute: keyof typeof owners,
  address: string | undefined,
): ChatError => {
  if (address === undefined || (error.code !== 'network' && error.code !== 'timeout')) return error;
  const { code, retryable, ambiguous, sdkType, reason } = error;
  const message = `${owners[attribute]} at ${shown(address)} cannot be reached: check ${attribute}, the server and the network.`;
  return new ChatError(code, message, { retryable, ambiguous, sdkType, reason, cause: error });
};

/** An error of the chat server's REST service, with its address where that may be wrong. */
export const restError = ({ config }: Kernel, thrown: unknown): ChatError =>
  withAddress(toChatError(thrown), 'api-url', config.apiUrl);
