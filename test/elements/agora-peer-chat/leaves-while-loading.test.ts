/** By itself in its file: the code of the conversation must not have come yet. */
import { expect } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import { frame, mount, until } from '../../support/mount.js';
import { ScriptedWorld, scriptedLoader } from '../../support/scripted-client.js';

it('<agora-peer-chat> that leaves the page while its code is on the way is whole when it comes back', async () => {
  const connection = await mount<AgoraConnection>(html`
    <agora-connection
      app-key=${`demo#leaves-${Date.now()}`}
      token-server="https://tokens.test"
      .clientLoader=${scriptedLoader(new ScriptedWorld())}
    >
      <agora-peer-chat peer="bob"></agora-peer-chat>
    </agora-connection>
  `);
  const chat = connection.querySelector('agora-peer-chat')!;
  const field = await until(() => chat.shadowRoot!.querySelector('textarea'), 'the field');
  void connection.loginWithToken('alice', 'token');
  await until(() => field.checkVisibility(), 'the field in view');
  field.value = 'half';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  chat.remove();
  await until(() => customElements.get('agora-composer'), 'the code of the conversation');
  await frame();
  connection.append(chat);
  const composer = (): LitElement | null => chat.shadowRoot!.querySelector<LitElement>('agora-composer');
  await until(() => composer()?.hasUpdated, 'the composer');
  expect(chat.shadowRoot!.querySelector('textarea')!.value).to.equal('half');
});
