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
  [scene.user('buyer')]: { name: 'Ben', picture: './pictures/ben.svg' },
  [scene.user('seller')]: { name: 'Sofia', picture: './pictures/sofia.svg' },
  [scene.user('jonas')]: { name: 'Jonas', picture: './pictures/jonas.svg' },
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
