/** The names of what an inbox has inside may be taken by another script. Here nothing else has registered them. */
import { expect } from '@open-wc/testing';
import { AgoraInbox, defineElement } from '../../../src/index.js';
import { until } from '../../support/mount.js';

describe('an inbox on a page that has other elements of the names inside', () => {
  it('says on the console what it cannot show, and why', async () => {
    customElements.define('agora-conversations', class extends HTMLElement {});
    defineElement(AgoraInbox, { prefix: 'acme' });
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    const inbox = document.createElement('acme-inbox');
    try {
      inbox.setAttribute('app-key', 'a#b');
      inbox.setAttribute('token-server', '/chat');
      document.body.append(inbox);
      await until(() => warnings.length > 0, 'a warning');
    } finally {
      console.warn = warn;
      inbox.remove();
    }
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(
      /<acme-inbox> shows nothing where it needs <agora-conversations>, registered by another/,
    );
  });
});
