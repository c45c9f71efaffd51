/** The site knows its people, and asks the buyer two things before the conversation begins. */
import type { AgoraConnection } from '../src/index.ts';
import { enter } from './site/guests.ts';

const scene = await enter('market');
const [buyer, seller] = ['buyer', 'seller'].map((id) => document.querySelector<AgoraConnection>(`#${id}`)!) as [
  AgoraConnection,
  AgoraConnection,
];
const ask = buyer.querySelector('form')!;
const chat = buyer.querySelector('agora-peer-chat')!;

const profiles = {
  [scene.user('buyer')]: { name: 'Ben', picture: new URL('./pictures/ben.svg', import.meta.url).href },
  [scene.user('seller')]: { name: 'Sofia', picture: new URL('./pictures/sofia.svg', import.meta.url).href },
  [scene.user('jonas')]: { name: 'Jonas', picture: new URL('./pictures/jonas.svg', import.meta.url).href },
};
for (const connection of [buyer, seller]) connection.profiles = profiles;
chat.peer = scene.user('seller');
scene.signIn(buyer, 'buyer');
scene.signIn(seller, 'seller');

ask.addEventListener('submit', (event) => {
  event.preventDefault();
  const given = new FormData(ask);
  const [how, question] = [given.get('how'), given.get('question')] as [string, string];
  buyer.send(scene.user('seller'), `Record player, 1974 · ${how}\n${question}`);
  ask.hidden = true;
  chat.hidden = false;
});
