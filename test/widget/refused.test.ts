/** The widget of a visitor whom the site does not know: one sentence says so, and covers nothing. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/widget/script.js';
import { announcerOf } from '../../src/elements/parts/voice/announcer.js';
import { ChatError } from '../../src/types/error.js';
import type { AgoraChatWidget } from '../../src/widget/agora-chat-widget.js';
import { hear } from '../support/hear.js';
import { mount, until } from '../support/mount.js';
import { scriptedLoader } from '../support/scripted-client.js';
import { find } from '../support/widget-scene.js';

const sentence = 'Log in to the site first.';

let asked = 0;
const refused = async (inside = ''): Promise<AgoraChatWidget> => {
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
  return widget;
};

/** All trees in and below this one. */
function* trees(root: ShadowRoot): Generator<ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* trees(shadowRoot);
}

const textsIn = (tree: ShadowRoot): Text[] => {
  const found: Text[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ parentElement: parent }) => !parent?.closest('style, .outlet'));
};

interface Met {
  /** It is seen, and heard as it comes. */
  readonly alerts: number;
  readonly seen: number;
  /** Told by ear alone. */
  readonly told: number;
}

/** How often a visitor meets the sentence until all is said. */
const met = async (widget: AgoraChatWidget): Promise<Met> => {
  const heard = new Map<ShadowRoot, readonly string[]>();
  const told = (): readonly string[] => {
    for (const tree of trees(widget.shadowRoot!)) if (!heard.has(tree)) heard.set(tree, hear(tree));
    return [...heard.values()].flat();
  };
  const connection = await until(() => told() && widget.connection, 'the connection');
  await until(() => told() && connection.status === 'failed', 'the refusal');
  await until(() => told() && find(widget.shadowRoot!, '[part~=error], .error'), 'the sentence');
  // What is to be said of it is said before this.
  announcerOf(connection.session!).say('That was all.');
  await until(() => told().includes('That was all.'), 'the end');
  const count = (texts: readonly (string | null)[]): number => texts.filter((text) => text?.includes(sentence)).length;
  const all = [...trees(widget.shadowRoot!)];
  const alerts = all.flatMap((tree) => [...tree.querySelectorAll('[role=alert]')]);
  return {
    alerts: count(alerts.map(({ textContent }) => textContent)),
    seen: count(all.flatMap(textsIn).map(({ data }) => data)),
    told: count(told()),
  };
};

describe('a widget whose visitor the site does not know', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('says so once, below its title, to eye and ear', async () => {
    const widget = await refused();
    expect(await met(widget)).to.deep.equal({ alerts: 1, seen: 1, told: 0 });
    const error = find(widget.shadowRoot!, '[part~=error]')!;
    expect(error.textContent).to.equal(sentence);
    const title = find(widget.shadowRoot!, '.bar h2')!;
    expect(error.getBoundingClientRect().top).to.be.at.least(title.getBoundingClientRect().bottom);
    expect(find(widget.shadowRoot!, '.banner')).to.equal(undefined);
  });

  it('says so once above the site’s own sign-in, and tries again on request', async () => {
    const widget = await refused('<a slot="signed-out" href="#login">Log in to the shop</a>');
    expect(await met(widget)).to.deep.equal({ alerts: 1, seen: 1, told: 0 });
    const button = await until(() => find<HTMLElement>(widget.shadowRoot!, '.error button'), 'the button');
    expect(button.closest('.error')!.textContent).to.contain(sentence);
    const before = asked;
    button.click();
    await until(() => asked > before, 'another try');
  });
});
