/** What a page needs so that a test outside can use two SDK connections: by names and plain data only. */

type Call = (...args: unknown[]) => Promise<unknown>;

/** As much of a connection, of either build, as is used here. */
export interface Connection {
  addEventHandler(id: string, handlers: Record<string, (event: unknown) => void>): void;
  send(message: unknown): Promise<{ serverMsgId: string }>;
}

/** What one build does in its own way. */
export interface Build {
  make(apiUrl: string, deviceId: string): Connection;
  open(connection: Connection, user: string, token: string): Promise<unknown>;
  message(connection: Connection, options: object): unknown;
  /** Where a method lies; mini keeps those of its plugins apart. */
  owner(connection: Connection, method: string): Record<string, Call>;
}

export type Answer = { readonly value: unknown } | { readonly type: unknown; readonly message: unknown };

const events = [
  'onReactionChange',
  'onPresenceStatusChange',
  'onContactInvited',
  'onContactAgreed',
  'onContactAdded',
  'onContactDeleted',
  'onContactRefuse',
  'onTextMessage',
  'onImageMessage',
];
const patience = 5000;

const answered = async (call: () => Promise<unknown>): Promise<Answer> => {
  try {
    const value: unknown = await Promise.race([
      call(),
      new Promise((_, reject) => setTimeout(() => reject(new Error('never settled')), patience)),
    ]);
    return { value };
  } catch (error) {
    const { type, message } = error as Record<string, unknown>;
    return { type, message };
  }
};

export const usePage = (build: Build): void => {
  const people = new Map<string, { connection: Connection; seen: { name: string; event: unknown }[] }>();
  const of = (user: string) => people.get(user)!;
  window.sdk = {
    async join(user, apiUrl, token) {
      const connection = build.make(apiUrl, user);
      const seen: { name: string; event: unknown }[] = [];
      connection.addEventHandler(
        'test',
        Object.fromEntries(events.map((name) => [name, (event: unknown) => seen.push({ name, event })])),
      );
      people.set(user, { connection, seen });
      await build.open(connection, user, token);
    },
    call: (user, method, ...args) => {
      const { connection } = of(user);
      return answered(() => build.owner(connection, method)[method]!(...args));
    },
    say: (user, to, msg) =>
      answered(async () => {
        const { connection } = of(user);
        const message = build.message(connection, { type: 'txt', chatType: 'singleChat', to, msg });
        return (await connection.send(message)).serverMsgId;
      }),
    edit: (user, to, messageId, msg) =>
      answered(() => {
        const { connection } = of(user);
        const modifiedMessage = build.message(connection, { type: 'txt', chatType: 'singleChat', to, msg });
        return build.owner(connection, 'modifyMessage').modifyMessage!({ messageId, modifiedMessage });
      }),
    sendImage: (user, to, bytes) =>
      answered(async () => {
        const { connection } = of(user);
        const data = new File([new Uint8Array(bytes)], 'picture.png', { type: 'image/png' });
        const file = { data, filename: data.name, filetype: 'png', url: '' };
        const options = { type: 'img', chatType: 'singleChat', to, file, width: 10, height: 10 };
        await connection.send(build.message(connection, options));
      }),
    async next(user, name) {
      const { seen } = of(user);
      for (const end = Date.now() + patience; Date.now() < end;) {
        const index = seen.findIndex((one) => one.name === name);
        if (index >= 0) return seen.splice(index, 1)[0]!.event;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`${user} waited in vain for ${name}`);
    },
  };
};

declare global {
  interface Window {
    sdk: {
      join(user: string, apiUrl: string, token: string): Promise<void>;
      call(user: string, method: string, ...args: unknown[]): Promise<Answer>;
      say(user: string, to: string, text: string): Promise<Answer>;
      edit(user: string, to: string, messageId: string, text: string): Promise<Answer>;
      sendImage(user: string, to: string, bytes: number): Promise<Answer>;
      next(user: string, event: string): Promise<unknown>;
    };
  }
}
