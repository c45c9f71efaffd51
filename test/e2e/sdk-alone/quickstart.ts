/** The calls of the vendor's quickstart page, in the order that a visitor brings them about. */
import AgoraChat from 'agora-chat';
import { unwrap } from './unwrap.js';

interface Handlers {
  [name: string]: (value?: { from: string; msg: string }) => void;
}

const sdk = unwrap(AgoraChat) as {
  connection: new (options: unknown) => {
    addEventHandler(id: string, handlers: Handlers): void;
    open(options: unknown): Promise<unknown>;
    send(message: unknown): Promise<unknown>;
    close(): void;
  };
  message: { create(message: unknown): unknown };
  logger: { setConsoleLogVisibility(visible: boolean): void };
};
sdk.logger.setConsoleLogVisibility(false);

const post = async (url: string, data: unknown): Promise<{ accessToken: string; chatUserName: string }> => {
  const headers = { 'content-type': 'application/json' };
  const options = { method: 'POST', mode: 'cors', cache: 'no-cache', redirect: 'follow' } as const;
  const response = await fetch(url, { ...options, headers, body: JSON.stringify(data) });
  return (await response.json()) as { accessToken: string; chatUserName: string };
};

window.quickstart = (server, socketUrl) => {
  const lines: string[] = [];
  const connection = new sdk.connection({ appKey: 'demo#local', isHttpDNS: false, url: socketUrl, apiUrl: server });
  connection.addEventHandler('connection&message', {
    onConnected: () => lines.push('Connect success !'),
    onDisconnected: () => lines.push('Logout success !'),
    onTextMessage: (message) => lines.push(`Message from: ${message!.from} Message: ${message!.msg}`),
  });
  return {
    lines,
    register: async (userAccount, userPassword) => {
      await post(`${server}/app/chat/user/register`, { userAccount, userPassword });
    },
    login: async (userAccount, userPassword) => {
      const { accessToken, chatUserName } = await post(`${server}/app/chat/user/login`, { userAccount, userPassword });
      await connection.open({ user: chatUserName, agoraToken: accessToken });
    },
    send: async (to, msg) => {
      await connection.send(sdk.message.create({ chatType: 'singleChat', type: 'txt', to, msg }));
    },
    logout: () => connection.close(),
  };
};

declare global {
  interface Window {
    quickstart: (
      server: string,
      socketUrl: string,
    ) => {
      lines: string[];
      register: (user: string, password: string) => Promise<void>;
      login: (user: string, password: string) => Promise<void>;
      send: (to: string, text: string) => Promise<void>;
      logout: () => void;
    };
  }
}
