/** Ada has eight conversations with people who are there, and answer. */
import { enter } from './site/guests.ts';

const scene = await enter('inbox');
const ada = document.querySelector<HTMLElementTagNameMap['agora-connection']>('#ada')!;
scene.signIn(ada, 'ada');
// Where both have room a conversation is open; a phone shows the list.
if (matchMedia('(width >= 48rem)').matches) ada.querySelector('agora-inbox')!.peer = scene.user('bea');
