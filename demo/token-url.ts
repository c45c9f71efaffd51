/** Plays the site: signs its visitor in with a cookie and out again. The chat asks `token-url` who that is. */
import type { AgoraConnection } from '../src/index.ts';
import { tokenAddress } from './site/place.ts';

const site = document.querySelector<HTMLElement>('.site')!;
const said = site.querySelector('[role=status]')!;
const chat = site.querySelector<AgoraConnection>('agora-connection')!;
const names = { ada: 'Ada', ben: 'Ben' } as const;
type Name = keyof typeof names;

/** Members of this browser's own club. */
const club = (localStorage.getItem('demo:club') ?? Math.random().toString(36).slice(2, 8)).toLowerCase();
localStorage.setItem('demo:club', club);
const userOf = (name: Name): string => `${name}-${club}`;
const other = (name: Name): Name => (name === 'ada' ? 'ben' : 'ada');

const post = (path: string, body: object = {}): Promise<Response> =>
  fetch(tokenAddress(`/app/chat/user/${path}`), {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const account = (name: Name): object => ({ userAccount: userOf(name), userPassword: `plot 14 of ${club}` });

chat.profiles = { [userOf('ada')]: { name: 'Ada' }, [userOf('ben')]: { name: 'Ben' } };

// Before anybody enters: the neighbour, not a question whom to write to.
chat.querySelector('agora-peer-chat')!.peer = userOf('ben');

const show = (name: Name | undefined): void => {
  said.textContent = name ? `${names[name]} is logged in.` : 'You are not logged in.';
  for (const door of site.querySelectorAll<HTMLElement>('[data-enter]')) door.hidden = name !== undefined;
  site.querySelector<HTMLElement>('[data-leave]')!.hidden = name === undefined;
  if (name) chat.querySelector('agora-peer-chat')!.peer = userOf(other(name));
};

const enter = async (name: Name): Promise<void> => {
  // The members are made when they first come; who is known gets a refusal that does not matter.
  for (const member of ['ada', 'ben'] as const) await post('register', account(member));
  const answer = await post('login', account(name));
  if (!answer.ok) {
    said.textContent = 'The site refused the login.';
    return;
  }
  show(name);
  await chat.signIn();
};

/** From now on the endpoint answers 401, and the chat says what that means. */
const leave = async (): Promise<void> => {
  await chat.logout();
  await post('logout');
  show(undefined);
  await chat.signIn().catch(() => undefined);
};

site.addEventListener('click', ({ target }) => {
  const door = (target as Element).closest('button');
  const name = door?.dataset.enter as Name | undefined;
  if (name) void enter(name);
  else if (door && 'leave' in door.dataset) void leave();
});

// Whoever was here before still has the site's cookie.
chat.addEventListener('agora-status', ({ status }) => {
  const name = (Object.keys(names) as Name[]).find((one) => userOf(one) === chat.userId);
  if (status === 'online' && name) show(name);
});
