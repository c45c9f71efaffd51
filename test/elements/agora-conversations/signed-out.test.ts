import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraConnection } from '../../../src/elements/agora-connection/agora-connection.js';
import { mount, until } from '../../support/mount.js';
import { deferred, scriptedLoader } from '../../support/scripted-client.js';

describe('an empty list of conversations', () => {
  it('offers to begin one only to who is signed in', async () => {
    const connection = await mount<AgoraConnection>(html`
      <agora-connection
        app-key=${`demo#signed-out-${Date.now()}`}
        token-server="https://tokens.test"
        .clientLoader=${scriptedLoader()}
        ><agora-conversations></agora-conversations
      ></agora-connection>
    `);
    const list = connection.querySelector('agora-conversations')!.shadowRoot!;
    await until(() => list.querySelector('.nothing')?.textContent.includes('No conversations yet.'), 'the words');
    expect(list.querySelector('.nothing button')).to.equal(null);
    await connection.loginWithToken('alice', 'token');
    await until(() => list.querySelector('.nothing button')?.textContent.includes('Start a conversation'), 'the offer');
  });

  it('does not say that there is none while somebody is being signed in', async () => {
    const asked = deferred<{ user: string; token: string }>();
    const connection = await mount<AgoraConnection>(html`
      <agora-connection
        app-key=${`demo#coming-${Date.now()}`}
        .tokenProvider=${() => asked.promise}
        .clientLoader=${scriptedLoader()}
        ><agora-conversations></agora-conversations
      ></agora-connection>
    `);
    const list = connection.querySelector('agora-conversations')!.shadowRoot!;
    await until(() => list.querySelector('.skeleton'), 'what stands for the rows');
    expect(list.textContent).not.to.include('No conversations yet.');
    asked.resolve({ user: 'alice', token: 'token' });
    await until(() => list.querySelector('.nothing')?.textContent.includes('No conversations yet.'), 'the words');
  });
});
