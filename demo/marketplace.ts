/** The site knows its people, and asks the buyer two things before the conversation begins. */
import type { AgoraConnection } from '../src/index.ts';
import { enter } from './site/guests.ts';

const scene = await enter('market');
const buyer = document.querySelector<HTMLElementTagNameMap['agora-chat-widget']>('#buyer')!;
const seller = document.querySelector<AgoraConnection>('#seller')!;
const answers = document.querySelector<HTMLElement>('.answers')!;

const profiles = {
  [scene.user('buyer')]: { name: 'Ben', picture: new URL('./pictures/ben.svg', import.meta.url).href },
  [scene.user('seller')]: { name: 'Sofia', picture: new URL('./pictures/sofia.svg', import.meta.url).href },
  [scene.user('jonas')]: { name: 'Jonas', picture: new URL('./pictures/jonas.svg', import.meta.url).href },
};
buyer.profiles = seller.profiles = profiles;
buyer.setAttribute('peer', scene.user('seller'));
scene.signIn(buyer, 'buyer');
scene.signIn(seller, 'seller');

// What was filled in is no part of the text: the seller's page reads it from the message.
seller.addEventListener('agora-message', ({ message: { ext } }) => {
  if (!ext?.['how']) return;
  answers.textContent = `Ben: ${ext['how']} · ${ext['town']}`;
  answers.hidden = false;
});
