/** Who is signed in; sign-in and sign-out. Owns the lifeline; knows nothing of messages. */
import type { ChatClient } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import { normalizeUserId, type UserId } from '../../types/people.js';
import type { SessionConfig } from '../../types/session.js';
import { Lifeline, type Leaving, type LifelineListener } from './lifeline.js';
import { toChatError, type Kernel } from '../kernel/feature.js';
import { statusOfRefused } from './next-rest.js';
import * as memory from './remember.js';
import { Tokens, type Grant } from './tokens.js';

export interface AccountListener extends Omit<LifelineListener, 'signedIn' | 'refused'> {
  signedIn(user: UserId): void;
  /** Called before the state drops the user. */
  leaving(leaving: Leaving): void;
  signedOut(leaving: Leaving): Promise<void>;
}

/** The user id in normal form, valid or not. */
const idOf = ({ userId }: SessionConfig): string | undefined => userId?.trim().toLowerCase();

export class Account {
  readonly #kernel: Kernel;
  readonly #listener: AccountListener;
  readonly #tokens: Tokens;
  #life: Lifeline | undefined;
  readonly #registering = new Set<AbortController>();

  constructor(kernel: Kernel, listener: AccountListener) {
    this.#kernel = kernel;
    this.#listener = listener;

    this.#tokens = new Tokens(kernel);
  }

  get client(): ChatClient | undefined {
    return this.#life?.client;
  }

  /** Signs in automatically if there is a token source and nothing prevents it. */
  begin(): void {
    const { config, environment } = this.#kernel;
    if (this.#life || config.manual || !(config.appKey ?? config.appId)) return;
    if (this.#hasSource()) {
      try {
        this.#start(false);
      } catch (error) {
        this.#kernel.apply({ type: 'error', error: toChatError(error) });
      }
      return;
    }
    const kept = config.remember && memory.recall(environment.tabStorage, config, environment.clock.now());
    if (!kept) return;
    this.#tokens.offer(kept);
    this.#start(true, kept.user);
  }

  /** @throws ChatError */
  async login(name: string, password: string): Promise<void> {
    const user = normalizeUserId(name);
    if (!this.#kernel.config.tokenServer)
      throw new ChatError('bad-config', 'Set token-server to sign in with a password.');
    if (password === '') throw new ChatError('wrong-credentials', 'A password is needed.');
    await this.#makeRoom(user);
    this.#tokens.signInWith({ user, password });
    await this.#start(true, user).whenOnline();
  }

  /** @throws ChatError */
  async loginWithToken(name: string, token: string): Promise<void> {
    const user = normalizeUserId(name);
    if (token.trim() === '') throw new ChatError('token-invalid', 'The token is empty.');
    await this.#makeRoom(user);
    this.#tokens.offer({ token: token.trim() });
    await this.#start(true, user).whenOnline();
  }

  /** @throws ChatError */
  async signIn(): Promise<void> {
    const life = this.#life;
    if (life) {
      const online = life.whenOnline();
      if (!this.#tokens.canRenew) this.#offerFixed();
      life.resume();
      return online;
    }
    if (!this.#hasSource()) {
      throw new ChatError('bad-config', 'No token source: set tokenProvider, token-url, or user-id and token.');
    }
    return this.#start(false).whenOnline();
  }

  /** @throws ChatError */
  async register(name: string, password: string): Promise<void> {
    const { config, environment } = this.#kernel;
    const stop = new AbortController();
    this.#registering.add(stop);
    let user = name;
    try {
      user = normalizeUserId(name);
      if (!environment.tokens || !config.tokenServer)
        throw new ChatError('bad-config', 'Set token-server to register users.');
      const options = { credentials: config.credentials, signal: stop.signal };
      await environment.tokens.registerAtServer(config.tokenServer, user, password, options);
      this.#kernel.apply({ type: 'registered', user });
    } catch (thrown) {
      const error = toChatError(thrown);
      if (!stop.signal.aborted) this.#kernel.apply({ type: 'register-failed', user, error });
      throw error;
    } finally {
      this.#registering.delete(stop);
    }
  }

  resume(): void {
    this.#life?.resume();
  }

  wake(): void {
    this.#life?.wake();
  }

  networkLost(): void {
    this.#life?.networkLost();
  }

  /** The set-up changed; `kernel.config` is already the new one. */
  async reconfigured(before: SessionConfig): Promise<void> {
    const { config, state } = this.#kernel;
    const isOther =
      before.appKey !== config.appKey ||
      before.appId !== config.appId ||
      before.apiUrl !== config.apiUrl ||
      before.socketUrl !== config.socketUrl ||
      (idOf(before) !== idOf(config) && config.userId !== undefined && idOf(config) !== state.userId);
    if (isOther && this.#life) await this.leave('keep');
    const hasNewToken = config.token !== undefined && before.token !== config.token;
    const hasNewUrl = before.tokenUrl !== config.tokenUrl;
    const hasNewSource = hasNewUrl || before.tokenProvider !== config.tokenProvider;
    if (!this.#life) {
      // Replacing one function by another does not request a sign-in: a page may pass a new function at each render.
      const isNewlyThere = hasNewToken || hasNewUrl || (hasNewSource && !before.tokenProvider);
      if (isOther || isNewlyThere || before.manual !== config.manual) this.begin();
      return;
    }
    if (hasNewToken) this.#tokens.offer({ token: config.token });
    if (hasNewSource) this.#tokens.sourceChanged();
    if (hasNewToken || (hasNewSource && this.#hasSource())) this.#life.tokenChanged(hasNewToken);
  }

  /** Signs out. No event of this user's time is applied afterwards. */
  async leave(leaving: Leaving): Promise<void> {
    const { config, environment, state } = this.#kernel;
    const life = this.#life;
    this.#life = undefined;
    this.#tokens.forget();
    life?.end();
    if (leaving !== 'keep') memory.forget(environment.tabStorage, config);
    if (state.status === 'signed-out' && !life) return;
    this.#listener.leaving(leaving);
    this.#kernel.apply({ type: 'signed-out' });
    this.#kernel.apply({ type: 'status', status: 'signed-out' });
    await this.#listener.signedOut(leaving);
  }

  /** The remembered token is the one in use. */
  applied(event: ChatEvent): void {
    const { config, environment } = this.#kernel;
    const { present } = this.#tokens;
    if (event.type === 'token-renewed' && config.remember && present)
      memory.remember(environment.tabStorage, config, present);
  }

  /** The page no longer needs the session. */
  dispose(): void {
    for (const registering of this.#registering) registering.abort();
    this.#life?.end();
    this.#life = undefined;
    this.#tokens.forget();
  }

  #hasSource(): boolean {
    const { tokenProvider, tokenUrl, token } = this.#kernel.config;
    return Boolean(tokenProvider ?? tokenUrl ?? token);
  }

  /** One user at a time: another user has to leave first, unless that session has ended already. */
  async #makeRoom(user: UserId): Promise<void> {
    const { status, userId } = this.#kernel.state;
    const isStuck = status === 'failed' || status === 'token-expired' || status === 'replaced';
    const isWaiting = userId === undefined && (status === 'reconnecting' || status === 'offline');
    if (this.#life && !isStuck && !isWaiting) {
      throw new ChatError('already-signed-in', 'A user is signed in or signing in: log out first.');
    }
    if (userId !== undefined && userId !== user) await this.leave('keep');
    else {
      this.#life?.end();
      this.#life = undefined;
      this.#tokens.forget();
    }
  }

  #start(asked: boolean, user?: UserId): Lifeline {
    const { config } = this.#kernel;
    const wanted = user ?? (config.userId === undefined ? undefined : normalizeUserId(config.userId));
    if (!asked) this.#offerFixed();
    const life: Lifeline = new Lifeline(
      this.#kernel,
      this.#tokens,
      this.#lifelineListener(() => life),
      wanted,
      asked,
    );
    this.#life = life;
    life.start();
    return life;
  }

  /** Uses the token given in the page if it is the only source and fits the wanted user. */
  #offerFixed(): void {
    const { config, state } = this.#kernel;
    const { token, tokenProvider, tokenUrl, userId = '' } = config;
    const isOther = state.userId !== undefined && state.userId !== userId.trim().toLowerCase();
    if (token && !tokenProvider && !tokenUrl && !isOther) this.#tokens.offer({ token });
  }

  #lifelineListener(life: () => Lifeline): LifelineListener {
    const kernel = this.#kernel;
    const listener = this.#listener;
    return {
      online: (client) => listener.online(client),
      synced: (client) => listener.synced(client),
      offline: () => listener.offline(),
      signedIn: (grant: Grant) => {
        const { config, environment } = kernel;
        if (config.remember) memory.remember(environment.tabStorage, config, grant);
        if (kernel.state.userId === grant.user) return;
        kernel.apply({ type: 'signed-in', user: grant.user });
        listener.signedIn(grant.user);
      },
      refused: (error) => {
        if (this.#life === life()) this.#life = undefined;
        this.#tokens.forget();
        memory.forget(kernel.environment.tabStorage, kernel.config);
        kernel.apply({ type: 'status', status: statusOfRefused(kernel.state.userId !== undefined), error });
      },
    };
  }
}
