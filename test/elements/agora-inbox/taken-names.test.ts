/** The names of what our elements have inside may be taken by another script. Here nothing else has registered them. */
import { expect } from '@open-wc/testing';
import { AgoraInbox, defineElement } from '../../../src/index.js';
import { definePart } from '../../../src/elements/parts/define-part.js';
import { until } from '../../support/mount.js';

/** What the console is told until the condition holds. */
const warned = async (act: (warnings: readonly string[]) => Promise<unknown>): Promise<readonly string[]> => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void warnings.push(text);
  try {
    await act(warnings);
  } finally {
    console.warn = warn;
  }
  return warnings;
};

describe('elements on a page that has others of the names inside', () => {
  it('say on the console what another script took', async () => {
    customElements.define('agora-conversations', class extends HTMLElement {});
    defineElement(AgoraInbox, { prefix: 'acme' });
    const open = async (warnings: readonly string[]): Promise<void> => {
      const inbox = document.createElement('acme-inbox');
      inbox.setAttribute('app-key', 'a#b');
      inbox.setAttribute('token-server', '/chat');
      document.body.append(inbox);
      await until(() => warnings.length > 0, 'a warning');
      await until(() => inbox.shadowRoot?.querySelector('agora-peer-chat'), 'the rest of it');
      inbox.remove();
    };
    expect(await warned(open)).to.deep.equal(['agora-chat-elements: another script registered <agora-conversations>.']);
  });

  it('name each part that is taken, and none that is ours', async () => {
    class Ours extends HTMLElement {}
    const [taken, own, before] = ['taken-part', 'own-part', 'earlier-part'];
    customElements.define(taken, class extends HTMLElement {});
    const open = (): Promise<void> => {
      for (const tag of [taken, own, own]) definePart(tag, Ours);
      // A class can have one tag: the second is a class that inherits from it.
      for (let time = 0; time < 2; time++) definePart(before, Ours);
      return Promise.resolve();
    };
    expect(await warned(open)).to.deep.equal(['agora-chat-elements: another script registered <taken-part>.']);
  });
});
