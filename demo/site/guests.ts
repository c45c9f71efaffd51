/**
 * People for a page, signed in without a click. The local chat server has scenes: guests with something said already.
 * Any other place has a token server: there guests register with a password that their browser keeps, and two who are
 * both on the page write the scene to each other.
 */
import type { TokenProvider } from '../../src/index.ts';
import { chatAddress, place, tokenAddress } from './place.ts';

interface Guest {
  readonly role: string;
  readonly user: string;
  readonly name: string;
  readonly token?: string;
  readonly expiresAt?: number;
}

export interface Company {
  /** User id of somebody in the scene. */
  user(role: string): string;
  /** Signs the connection in as this guest, now and whenever a token ends. */
  signIn(connection: { tokenProvider?: TokenProvider | undefined }, role: string): void;
}

/** The secret goes to the servers of a place: those of another must not have the same. */
const secretKey = ['demo:visitor', place.chatServer, place.tokenServer].filter((part) => part !== '').join(' ');

/** Names this browser's guests; whoever knows it can be them. */
const secret = (): string => {
  const known = localStorage.getItem(secretKey);
  if (known) return known;
  const made =
    crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(36)).join('-');
  localStorage.setItem(secretKey, made);
  return made;
};

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const atScene = async (scene: string): Promise<readonly Guest[] | undefined> => {
  if (place.chatServer === '' && place.tokenServer !== '') return undefined;
  const answer = await post(chatAddress(`/__scenes/${scene}`), { visitor: secret() });
  if (answer.status === 404 || answer.status === 405) return undefined;
  if (!answer.ok) throw new Error(`The chat server lets no guests in (${answer.status}).`);
  return ((await answer.json()) as { people: Guest[] }).people;
};

/** @throws Error if there is no chat server to be a guest of. */
export const enter = async (scene: string): Promise<Company> => {
  const guests = await atScene(scene);
  if (!guests) return (await import('./registered-guests.ts')).register(scene, secret(), post, tokenAddress);
  let known: Promise<readonly Guest[]> | undefined = Promise.resolve(guests);
  const of = (list: readonly Guest[], role: string): Guest => {
    const guest = list.find((one) => one.role === role);
    if (!guest) throw new Error(`Nobody is called ${role} in the scene ${scene}.`);
    return guest;
  };
  return {
    user: (role) => of(guests, role).user,
    signIn(connection, role) {
      connection.tokenProvider = async ({ reason }) => {
        // The first tokens came with the guests; those who ask again want new ones.
        if (reason !== 'sign-in') known = undefined;
        const list = await (known ??= atScene(scene).then((again) => again ?? guests));
        const { token = '', user, expiresAt } = of(list, role);
        return { token, user, expiresAt };
      };
    },
  };
};
