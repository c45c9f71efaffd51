/** The widget of a visitor whom the site does not know: one sentence says so, and covers nothing. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/widget/script.js';
import { ChatError } from '../../src/types/error.js';
import type { AgoraChatWidget } from '../../src/widget/agora-chat-widget.js';
import { mount, until } from '../support/mount.js';
import { scriptedLoader } from '../support/scripted-client.js';
import { find } from '../support/widget-scene.js';

let asked = 0;
async function refused(inside = ''): Promise<AgoraChatWidget> {
  const widget = document.createElement('agora-chat-widget');
  Object.assign(widget, {
    appKey: `o#a${crypto.randomUUID().slice(0, 8)}`,
    clientLoader: scriptedLoader(),
    tokenProvider: () => {
      asked++;
      return Promise.reject(new ChatError('site-signed-out', 'Nobody is logged in.'));
    },
  });
  widget.innerHTML = inside;
  (await mount(html`<div></div>`)).append(widget);
  widget.show();
  await until(() => widget.connection?.status === 'failed', 'the refusal');
  return widget;
}

describe('a widget whose visitor the site does not know', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('says so once, below its title', async () => {
    const widget = await refused();
    const error = await until(() => find(widget.shadowRoot!, '[part~=error]'), 'the sentence');
    expect(error.textContent).to.equal('Log in to the site first.');
    const title = find(widget.shadowRoot!, '.bar h2')!;
    expect(error.getBoundingClientRect().top).to.be.at.least(title.getBoundingClientRect().bottom);
    expect(find(widget.shadowRoot!, '.banner')).to.equal(undefined);
  });

  it('says so above the site’s own sign-in, and tries again on request', async () => {
    const widget = await refused('<a slot="signed-out" href="#login">Log in to the shop</a>');
    const button = await until(() => find<HTMLElement>(widget.shadowRoot!, '.error button'), 'the button');
    expect(button.closest('.error')!.textContent).to.contain('Log in to the site first.');
    const before = asked;
    button.click();
    await until(() => asked > before, 'another try');
  });
});
