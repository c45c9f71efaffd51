/** A guest of the demo's shop, and who answers there. On your site: `token-url`, or a `tokenProvider` that asks your server. */
import type { TokenProvider } from '../../src/index.ts';
import { enter } from '../site/guests.ts';

const scene = await enter('shop');
const signedIn: { tokenProvider?: TokenProvider } = {};
scene.signIn(signedIn, 'visitor');

export const { tokenProvider } = signedIn;
export const peer = scene.user('support');
