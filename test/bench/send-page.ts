/** What the page of `send.ts` runs: a message on its way, by the bare SDK and by ours, four users on one page. */
import miniCore from 'agora-chat/miniCore/miniCore';
import '../../src/define.js';
import type { AgoraPeerChat } from '../../src/elements/agora-peer-chat/agora-peer-chat.js';

interface Chat {
  open(options: { username: string; accessToken: string }): Promise<unknown>;
  send(message: unknown): Promise<unknown>;
  addEventHandler(id: string, handler: Record<string, (value: { msg: string }) => void>): void;
  Message: { create(options: object): unknown };
  logger: { setConsoleLogVisibility(on: boolean): void };
  dataReport: { setIsCollectDt(on: boolean): void };
}
type ChatClass = new (options: object) => Chat;

const unwrap = (module: unknown): ChatClass => {
  let found = module;
  while (typeof found !== 'function') found = (found as { default: unknown }).default;
  return found as ChatClass;
};
const Connection = unwrap(miniCore);

export interface Place {
  readonly url: string;
  readonly socketUrl: string;
  readonly appKey: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/** Sends a text; the promise is kept once the peer has been told, and a frame was painted with it. */
type Way = (text: string) => Promise<void>;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const bareWay = async (place: Place): Promise<Way> => {
  const connect = async (user: string): Promise<Chat> => {
    const { appKey, url: apiUrl, socketUrl: url } = place;
    const chat = new Connection({ appKey, isHttpDNS: false, apiUrl, url, isFixedDeviceId: false, deviceId: user });
    chat.logger.setConsoleLogVisibility(false);
    chat.dataReport.setIsCollectDt(false);
    await chat.open({ username: user, accessToken: place.tokens[user]! });
    return chat;
  };
  const [carol, dave] = [await connect('carol'), await connect('dave')];
  let heard: (text: string) => void = () => undefined;
  dave.addEventHandler('bench', { onTextMessage: ({ msg }) => heard(msg) });
  return async (text) => {
    const arrived = new Promise<void>((resolve) => {
      heard = (told) => told === text && resolve();
    });
    void carol.send(carol.Message.create({ chatType: 'singleChat', type: 'txt', to: 'dave', msg: text }));
    await arrived;
    await frame();
  };
};

const ourWay = async (place: Place): Promise<Way> => {
  const show = async (user: string, peer: string): Promise<AgoraPeerChat> => {
    const connection = document.createElement('agora-connection');
    const { appKey, url, socketUrl } = place;
    Object.assign(connection, { appKey, tokenServer: url, apiUrl: url, socketUrl });
    const chat = document.createElement('agora-peer-chat');
    chat.peer = peer;
    connection.append(chat);
    document.body.append(connection);
    await connection.updateComplete;
    await connection.loginWithToken(user, place.tokens[user]!);
    while (!chat.shadowRoot!.querySelector('.chunks')) await frame();
    return chat;
  };
  const [alice, bob] = [await show('alice', 'bob'), await show('bob', 'alice')];
  const chunks = bob.shadowRoot!.querySelector('.chunks')!;
  return async (text) => {
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!chunks.lastElementChild?.lastElementChild?.textContent.includes(text)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(chunks, { childList: true, subtree: true });
    });
    alice.send(text);
    await shown;
    // Rows are put in before the frame that is being made is painted: the next task comes after it.
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  };
};

export type Times = Readonly<Record<'bare' | 'ours', readonly number[]>>;

/** Milliseconds each, taken in turns. The first five of each are for warming up and not told. */
const sends = async (place: Place, count: number): Promise<Times> => {
  const ways = { bare: await bareWay(place), ours: await ourWay(place) };
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let number = -5; number < count; number++) {
    for (const name of number % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const)) {
      // Not always at the same point of a frame.
      await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 16));
      const begin = performance.now();
      await ways[name](`message ${number} by ${name}.`);
      if (number >= 0) times[name].push(performance.now() - begin);
    }
  }
  return times;
};

Object.assign(globalThis, { sends });
