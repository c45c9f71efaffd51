/** A page as the doctor sees it: the set-up of an element, and the browser around it. */
import type { ViolationWatch } from './checks/page/policy.js';
import { socketPatience, type Patient, type SocketAnswer, type SocketResult, type Environment } from './finding.js';

const socket = (url: string, frame: Uint8Array): Promise<SocketResult> =>
  new Promise((resolve) => {
    let opened = false;
    let line: WebSocket;
    const end = (answer: SocketAnswer, bytes?: Uint8Array): void => {
      clearTimeout(timer);
      resolve({ answer, bytes });
      line?.close();
    };
    const timer = setTimeout(() => end(opened ? 'silent' : 'refused'), socketPatience);
    try {
      line = new WebSocket(url);
    } catch {
      return end('refused');
    }
    line.binaryType = 'arraybuffer';
    line.onopen = () => {
      opened = true;
      line.send(frame as Uint8Array<ArrayBuffer>);
    };
    line.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) =>
      typeof data === 'string' ? end('text') : end('binary', new Uint8Array(data));
    line.onclose = () => end(opened ? 'closed' : 'refused');
  });

const browser = (watch: ViolationWatch): Environment => ({
  fetch: (...request) => fetch(...request),
  socket,
  now: () => Date.now(),
  // That of the address is another in a sandboxed frame, and in one without an address of its own.
  page: self.origin,
  isBrowser: true,
  isBlocked: (url) => watch.blocks(url),
  isFromWorker: (url) => {
    const timings = performance.getEntriesByName(url) as PerformanceResourceTiming[];
    return (timings.at(-1)?.workerStart ?? 0) > 0;
  },
});

const guestName = 'agora-chat:guest';

/** The guest that the widget is, or will be: the endpoint shall not make another one for the doctor. */
const guestOf = (element: HTMLElement): string | undefined => {
  if (!element.matches('agora-chat-widget[guest]') || element.hasAttribute('user-id')) return undefined;
  const made = crypto.randomUUID().replaceAll('-', '');
  try {
    const known = localStorage.getItem(guestName);
    if (known) return known;
    localStorage.setItem(guestName, made);
  } catch {
    // Nothing can be stored; the widget has a new guest on each page too.
  }
  return made;
};

const setUp = [
  'agora-connection',
  'agora-chat-widget',
  'agora-login',
  'agora-inbox',
  'agora-conversations',
  'agora-peer-chat',
];

/** The element whose set-up is examined. @param id of the element; by default, the first one that names an app. */
export const findPatient = (root: Document, id: string | null): HTMLElement | undefined => {
  if (id) return root.getElementById(id) ?? undefined;
  const named = root.querySelector<HTMLElement>('[app-key]:not(agora-doctor), [app-id]:not(agora-doctor)');
  return named ?? root.querySelector<HTMLElement>(setUp.join(', ')) ?? undefined;
};

const whole = (value: string | null): string | undefined => {
  if (!value?.trim()) return undefined;
  return URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value;
};

/** @param element the result of `findPatient`. */
export const patientOf = (element: HTMLElement, watch: ViolationWatch): Patient => {
  const given = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const base = (name: string): string | undefined => whole(element.getAttribute(name))?.replace(/\/+$/, '');
  const { tokenProvider } = element as { tokenProvider?: (request: object) => Promise<unknown> };
  const users = [element, ...element.querySelectorAll('*')].flatMap((one) =>
    ['user-id', 'peer'].flatMap((name) => one.getAttribute(name) || []),
  );
  const property = (element as { token?: unknown }).token;
  const guest = guestOf(element);
  const userId = given('user-id')?.trim().toLowerCase();
  const request = { reason: 'sign-in', ...(userId && { user: userId }), ...(guest && { guest }) };
  return {
    world: browser(watch),
    appKey: given('app-key'),
    appId: given('app-id'),
    apiUrl: base('api-url'),
    socketUrl: whole(element.getAttribute('socket-url'))?.replace(/^http/, 'ws'),
    tokenUrl: whole(element.getAttribute('token-url')),
    tokenServer: base('token-server'),
    credentials: given('credentials') as RequestCredentials | undefined,
    userId,
    guest,
    token: typeof property === 'string' ? property : given('token'),
    users,
    ...(tokenProvider && {
      provider: () => tokenProvider({ ...request, signal: AbortSignal.timeout(30_000) }),
    }),
  };
};
