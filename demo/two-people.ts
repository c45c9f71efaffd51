/** Ada and Bea, guests of the chat server: nobody has to sign in to see them talk. `?alone` is the quickstart alone. */
import { enter } from './site/guests.ts';

const hero = document.querySelector<HTMLElement>('.hero')!;

const talk = async (): Promise<void> => {
  const scene = await enter('pair');
  for (const [role, peer] of [
    ['ada', 'bea'],
    ['bea', 'ada'],
  ] as const) {
    const connection = hero.querySelector<HTMLElementTagNameMap['agora-connection']>(`#${role}`)!;
    connection.querySelector('agora-peer-chat')!.peer = scene.user(peer);
    scene.signIn(connection, role);
  }
};

/** The quickstart says what Agora's says. */
const quickstart = document.querySelector<HTMLElementTagNameMap['agora-peer-chat']>('#quickstart agora-peer-chat')!;
quickstart.words = { peerUsername: 'Peer username', peerMessage: 'Peer message' };

if (new URLSearchParams(location.search).has('alone')) hero.remove();
else await talk();
