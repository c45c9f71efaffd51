/** What the bench's page runs: the bare SDK, nothing of ours, two connections, one bursts at the other. */
import miniCore from 'agora-chat/miniCore/miniCore';

interface Chat {
  open(options: { username: string; accessToken: string }): Promise<unknown>;
  close(): void;
  send(message: unknown): Promise<{ serverMsgId: string }>;
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

export interface BurstResult {
  readonly ackedPerSecond: number;
  readonly receivedPerSecond: number;
  readonly rejected: number;
  readonly inOrder: boolean;
}

interface Place {
  readonly url: string;
  readonly socketUrl: string;
  readonly appKey: string;
  readonly tokens: Readonly<Record<string, string>>;
}

const connect = async (place: Place, user: string): Promise<Chat> => {
  const Connection = unwrap(miniCore);
  const { appKey, url: apiUrl, socketUrl: url } = place;
  const options = { appKey, isHttpDNS: false, apiUrl, url, isFixedDeviceId: false, deviceId: user, delivery: false };
  const chat = new Connection(options);
  chat.logger.setConsoleLogVisibility(false);
  chat.dataReport.setIsCollectDt(false);
  await chat.open({ username: user, accessToken: place.tokens[user]! });
  return chat;
};

let pair: [Chat, Chat] | undefined;
let hear: (text: string) => void = () => undefined;

const burst = async (place: Place, count: number): Promise<BurstResult> => {
  if (!pair) {
    pair = [await connect(place, 'alice'), await connect(place, 'bob')];
    pair[1].addEventHandler('bench', { onTextMessage: ({ msg }) => hear(msg) });
  }
  const [alice] = pair;
  const heard: string[] = [];
  const start = performance.now();
  let lastHeard = 0;
  const allHeard = new Promise<void>((resolve) => {
    hear = (text) => {
      heard.push(text);
      lastHeard = performance.now();
      if (heard.length === count) resolve();
    };
  });
  const sends = Array.from({ length: count }, (_, index) =>
    alice.send(alice.Message.create({ chatType: 'singleChat', type: 'txt', to: 'bob', msg: String(index) })),
  );
  const outcomes = await Promise.allSettled(sends);
  const acked = performance.now() - start;
  const rejected = outcomes.filter(({ status }) => status === 'rejected').length;
  if (rejected === 0) await allHeard;
  return {
    ackedPerSecond: Math.round((count / acked) * 1000),
    receivedPerSecond: Math.round((heard.length / (lastHeard - start)) * 1000),
    rejected,
    inOrder: heard.every((text, index) => text === String(index)),
  };
};

Object.assign(globalThis, { burst });
