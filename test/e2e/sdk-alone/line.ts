/** A line of the bare SDK in a page, and what it told; the two builds differ in how they are made and opened only. */

type Fields = Record<string, unknown>;

/** What both builds have in common. */
export interface BareConnection {
  addEventHandler(id: string, handlers: Record<string, (value?: unknown) => void>): void;
  open(options: Fields): Promise<unknown>;
  close(): void;
  send(message: unknown): Promise<Fields>;
  renewToken(token: string): Promise<unknown>;
  getHistoryMessages?(options: Fields): Promise<unknown>;
  getServerConversations?(options: Fields): Promise<unknown>;
  contact?: Record<string, (options: Fields) => Promise<unknown>>;
}

export interface Build {
  /** How `open` calls the user. */
  readonly userKey: 'user' | 'username';
  make(options: Fields): BareConnection;
  create(connection: BareConnection, message: Fields): unknown;
}

const names = [
  'onConnected',
  'onDisconnected',
  'onReconnecting',
  'onError',
  'onTextMessage',
  'onCmdMessage',
  'onCustomMessage',
  'onDeliveredMessage',
  'onReadMessage',
  'onChannelMessage',
  'onReceivedMessage',
  'onOfflineMessageSyncStart',
  'onOfflineMessageSyncFinish',
  'onTokenWillExpire',
  'onTokenExpired',
];

export class Line {
  /** Names and values in the order they came. */
  readonly told: { name: string; value: Fields }[] = [];
  readonly connection: BareConnection;

  constructor(
    private readonly build: Build,
    options: Fields,
  ) {
    const connection = build.make({ isHttpDNS: false, isFixedDeviceId: false, delivery: true, ...options });
    const note = (name: string) => (value?: unknown) => {
      this.told.push({ name, value: JSON.parse(JSON.stringify(value ?? {})) as Fields });
    };
    connection.addEventHandler('test', Object.fromEntries(names.map((name) => [name, note(name)])));
    this.connection = connection;
  }

  /** As the quickstart does it: with the name that its build wants. */
  open(user: string, token: string, tokenKey = 'accessToken'): Promise<unknown> {
    return this.connection.open({ [this.build.userKey]: user, [tokenKey]: token });
  }

  send(message: Fields): Promise<Fields> {
    return this.connection.send(this.build.create(this.connection, { chatType: 'singleChat', ...message }));
  }

  ask(method: 'getHistoryMessages' | 'getServerConversations', options: Fields): Promise<unknown> {
    return this.connection.contact ? this.connection.contact[method]!(options) : this.connection[method]!(options);
  }

  of(name: string): Fields[] {
    return this.told.filter((one) => one.name === name).map(({ value }) => value);
  }

  async until(name: string, count = 1): Promise<Fields[]> {
    await until(() => this.of(name).length >= count, name);
    return this.of(name);
  }
}

/** Asks every 10 ms, at most a minute. */
export const until = async (look: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 60_000; !look();) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** The number that a call is refused with. */
export const refusal = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'resolved',
    (error: unknown) => (error as { type?: unknown }).type,
  );

export const expose = (build: Build): void => {
  const lines: Line[] = [];
  const line = (options: Fields): Line => {
    lines.push(new Line(build, options));
    return lines.at(-1)!;
  };
  const closeAll = (): void => lines.splice(0).forEach(({ connection }) => connection.close());
  window.bare = { line, refusal, closeAll };
};

declare global {
  interface Window {
    bare: { line: (options: Fields) => Line; refusal: typeof refusal; closeAll: () => void };
  }
}
