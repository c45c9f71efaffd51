/** The page of one state: `#state` in the address. Tells by `document.body.dataset.ready` that it stands still. */
import { html, render } from 'lit';
import { defineAll } from '../../src/define/define-all.js';
import { AgoraDoctor } from '../../src/doctor/agora-doctor.js';
import { AgoraChatWidget } from '../../src/widget/agora-chat-widget.js';
import type { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import { frame, settled } from '../support/mount.js';
import { ScriptedWorld, scriptedLoader } from '../support/scripted-client.js';
import { serveFiles } from './files.js';
import { states } from './states.js';
import { now, profiles } from './talk.js';

customElements.define(AgoraChatWidget.tag, AgoraChatWidget);
customElements.define(AgoraDoctor.tag, AgoraDoctor);

const both = html`<div class="inbox">
  <agora-conversations></agora-conversations><agora-peer-chat peer="bea"></agora-peer-chat>
</div>`;

/** All that the page and its shadow roots hold, as markup. */
const drawn = (root: Document | ShadowRoot): string =>
  [...root.querySelectorAll('*')].reduce(
    (all, { shadowRoot }) => (shadowRoot ? all + drawn(shadowRoot) : all),
    root instanceof Document ? root.body.innerHTML : root.innerHTML,
  );

/** Waits until all is drawn, and is the same in twelve frames: what was asked for has come, and what was said is told. */
const unchanging = async (): Promise<void> => {
  for (let [last, frames] = ['', 0]; frames < 12;) {
    await frame();
    await settled(document.body);
    // Times, sizes and what counts down go on.
    const now = drawn(document).replaceAll(/\d/gu, '');
    frames = now === last ? frames + 1 : 0;
    last = now;
  }
};

const show = async (name: string): Promise<void> => {
  const state = states[name];
  if (!state) throw new Error(`There is no state ${name}.`);
  serveFiles();
  const fetched = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const { url } = input instanceof Request ? input : { url: String(input) };
    if (!url.includes('tokens.test')) return fetched(input, init);
    if (url.includes('left')) return new Response(null, { status: 401 });
    const headers = { 'content-type': 'application/json' };
    return new Response('{"code":"RES_USER_NOT_FOUND"}', { status: 404, headers });
  };
  const begun = Date.now();
  const realNow = Date.now.bind(Date);
  // The same day and hour whenever the sheet is made, so that times look alike.
  Date.now = () => now + realNow() - begun;
  const world = new ScriptedWorld();
  state.prepare?.(world);
  render(
    state.alone?.(world) ??
      html`<agora-connection
      app-key=${`demo#sheet-${begun}`}
      token-server="https://tokens.test"
      .clientLoader=${scriptedLoader(world)}
      .profiles=${profiles}
      >${state.inside ?? both}</agora-connection
    >`,
    document.querySelector('main')!,
  );
  const connection = document.querySelector<AgoraConnection>('agora-connection')!;
  await settled(document.body);
  if (!state.signedOut && !state.alone) await connection.loginWithToken('ada', 'token');
  const chat = document.querySelector('agora-peer-chat');
  const list = document.querySelector('agora-conversations');
  const shadow = (element: Element | null): ShadowRoot => element?.shadowRoot as ShadowRoot;
  const isPhone = matchMedia('(max-width: 600px)').matches;
  // What was asked for at the sign-in has come, and is drawn.
  await unchanging();
  await state.act?.({
    world,
    connection,
    root: shadow(chat),
    list: shadow(list),
    login: shadow(document.querySelector('agora-login')),
    isPhone,
  });
  await unchanging();
};

defineAll();
show(decodeURIComponent(location.hash.slice(1)) || 'conversation').then(
  () => (document.body.dataset['ready'] = 'yes'),
  (error: unknown) => {
    document.body.dataset['ready'] = 'no';
    document.body.dataset['problem'] = String(error);
  },
);
