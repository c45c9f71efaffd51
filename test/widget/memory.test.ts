import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/widget/script.js';
import type { AgoraChatWidget } from '../../src/widget/agora-chat-widget.js';
import { mount } from '../support/mount.js';

describe('what a widget keeps in a tab', () => {
  beforeEach(() => sessionStorage.clear());

  /** A widget in a shadow root of its own, as in a page's own element. */
  const widgetIn = (host: HTMLElement): AgoraChatWidget => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.innerHTML = '<agora-chat-widget manual></agora-chat-widget>';
    return root.querySelector('agora-chat-widget')!;
  };

  it('is not shared with a widget in another shadow root', async () => {
    const place = await mount(html`<div><p></p><p></p><agora-chat-widget manual></agora-chat-widget></div>`);
    const hosts = [...place.querySelectorAll('p')];
    widgetIn(hosts[0]!).show();
    expect(widgetIn(hosts[1]!).open).to.equal(false);
    const onPage = place.querySelector('agora-chat-widget')!;
    onPage.replaceWith(onPage.cloneNode());
    expect(place.querySelector('agora-chat-widget')!.open).to.equal(false);
  });

  it('is found again by the widget in the same place of the next page', async () => {
    const place = await mount(html`<div><p></p><p></p></div>`);
    const [, second] = place.querySelectorAll('p');
    widgetIn(second!).show();
    expect(widgetIn(second!).open).to.equal(true);
  });
});
