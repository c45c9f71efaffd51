/**
 * Which chat server the pages talk to. From `npm run dev` it is the one of the development server. A static build has
 * none of its own: there `?server=…`, the dialog on top of each page, or `DEMO_CHAT_SERVER` at the build names one.
 */
export interface Place {
  readonly appKey: string;
  /** Base URL of a stand-in or private chat server; empty for Agora's cloud. */
  readonly chatServer: string;
  /** Base URL of the token server. */
  readonly tokenServer: string;
}

const key = 'demo:place';
const built = (import.meta.env.DEMO_CHAT_SERVER as string | undefined) ?? '';

export const ownPlace: Place = { appKey: 'demo#local', chatServer: built, tokenServer: built };

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  (['appKey', 'chatServer', 'tokenServer'] as const).every((name) => typeof Reflect.get(value, name) === 'string');

const stored = (): Place | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isPlace(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const choosePlace = (place: Place | undefined): void => {
  if (place) localStorage.setItem(key, JSON.stringify(place));
  else localStorage.removeItem(key);
};

const asked = new URLSearchParams(location.search).get('server');
if (asked !== null) choosePlace(asked === '' ? undefined : { ...ownPlace, chatServer: asked, tokenServer: asked });

export const isChosen = stored() !== undefined || built !== '';
export const place = stored() ?? ownPlace;

const base = (url: string): string => url.replace(/\/+$/, '');

/** An address of the token server of this place. */
export const tokenAddress = (path: string): string => `${base(place.tokenServer)}${path}`;
/** An address of the chat server of this place; in the cloud there is none. */
export const chatAddress = (path: string): string => `${base(place.chatServer || place.tokenServer)}${path}`;

/** Turns every element that names the local chat server to the chosen one, before the elements are upgraded. */
export const turnToPlace = (within: ParentNode): void => {
  if (!isChosen) return;
  for (const element of within.querySelectorAll('[app-key="demo#local"]')) {
    element.setAttribute('app-key', place.appKey);
    const { chatServer } = place;
    if (chatServer) {
      element.setAttribute('api-url', base(chatServer));
      element.setAttribute('socket-url', `${base(chatServer).replace(/^http/, 'ws')}/ws`);
    } else {
      element.removeAttribute('api-url');
      element.removeAttribute('socket-url');
    }
    if (element.hasAttribute('token-server')) element.setAttribute('token-server', base(place.tokenServer));
    const url = element.getAttribute('token-url');
    if (url?.startsWith('/')) element.setAttribute('token-url', tokenAddress(url));
    if (url) element.setAttribute('credentials', 'include');
  }
};
