/** Plays the site: signs its visitor in with a cookie, then lets the chat sign in by `token-url`. */
import type { AgoraConnection } from '../src/index.ts';

const form = document.querySelector<HTMLFormElement>('.site')!;
const said = form.querySelector('[role=status]')!;
const chat = document.querySelector<AgoraConnection>('agora-connection')!;

const post = (path: string, user: string, password: string): Promise<Response> =>
  fetch(`/app/chat/user/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userAccount: user, userPassword: password }),
  });

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = (name: string): string => form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
  const [user, password] = [typed('user'), typed('password')];
  void (async () => {
    // Whoever is new is registered on the way in; whoever is known gets a refusal that does not matter.
    await post('register', user, password);
    const answer = await post('login', user, password);
    said.textContent = answer.ok ? `${user} is signed in to the site.` : 'The site did not let you in.';
    if (answer.ok) await chat.signIn();
  })();
});
