/** The shop knows who answers, and lets its visitors in as guests: the same one whenever this browser comes back. */
import { enter } from './site/guests.ts';

const scene = await enter('shop');
const widget = document.querySelector('agora-chat-widget')!;
const mira = scene.user('support');

widget.profiles = {
  [mira]: { name: 'Mira from Lumen', picture: new URL('./pictures/mira.svg', import.meta.url).href },
};
widget.setAttribute('peer', mira);
scene.signIn(widget, 'visitor');

for (const button of document.querySelectorAll<HTMLElement>('[data-ask]'))
  button.addEventListener('click', () => widget.show());
