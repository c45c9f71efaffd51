import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount, until } from '../support/mount.js';
import { find, WidgetScene } from '../support/widget-scene.js';

/** How many style sheets each shadow root below has, by the tag of its host. */
const sheets = (root: ShadowRoot): string[] => {
  const own = `${root.host.localName} ${root.adoptedStyleSheets.length}`;
  return [own, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? sheets(shadowRoot) : []))];
};

describe('<agora-chat-widget> moved to another document', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  const looks = (widget: HTMLElement): string[] =>
    ['.dock', '.launcher', '.panel'].map((name) => {
      const box = widget.shadowRoot!.querySelector(name)!;
      const { display, position, backgroundColor } = box.ownerDocument.defaultView!.getComputedStyle(box);
      return [name, display, position, backgroundColor].join(' ');
    });

  it('keeps its styles and those of all elements inside it, in a frame and back on the page', async () => {
    const { widget } = await WidgetScene.open({ peer: 'bob' });
    await until(() => find(widget.shadowRoot!, 'textarea'), 'the message field');
    const home = widget.parentElement!;
    const there = (await mount<HTMLIFrameElement>(html`<iframe></iframe>`)).contentDocument!.body;
    const before = [looks(widget), sheets(widget.shadowRoot!)];
    for (const place of [there, home, there, home]) {
      place.append(widget);
      await until(() => widget.connection && find(widget.shadowRoot!, 'textarea'), 'the message field again');
      expect([looks(widget), sheets(widget.shadowRoot!)]).to.deep.equal(before);
    }
  });

  it('keeps its styles if it was in a document without a window', async () => {
    const widget = await mount(html`<agora-chat-widget></agora-chat-widget>`);
    const home = widget.parentElement!;
    const before = looks(widget);
    document.implementation.createHTMLDocument().body.append(widget);
    home.append(widget);
    expect(looks(widget)).to.deep.equal(before);
  });
});
