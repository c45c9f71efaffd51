import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ChatError } from '../../src/types/error.js';
import { chatStage, type ChatStage } from '../support/chat-stage.js';
import { mount, until } from '../support/mount.js';

const inside = html`<agora-login></agora-login><agora-conversations></agora-conversations
  ><agora-peer-chat peer="bob"></agora-peer-chat><agora-log></agora-log>`;

/** What may reach in: what the page has decided for all that is on it. */
const through = new Set([
  ...['color-scheme', 'visibility', 'pointer-events', 'interactivity', 'direction', 'writing-mode', 'text-orientation'],
  ...['scrollbar-color', '-webkit-font-smoothing', 'print-color-adjust', '-webkit-print-color-adjust', 'zoom'],
  ...['-webkit-locale', 'forced-color-adjust', 'dynamic-range-limit'],
  // WebKit’s own, of hyphens and line boxes.
  ...['-webkit-hyphenate-limit-after', '-webkit-hyphenate-limit-before', '-webkit-hyphenate-limit-lines'],
  ...['-webkit-line-box-contain', '-webkit-line-grid'],
]);

/** Of everything that a browser may inherit, values that nobody chooses. */
const hostile: Readonly<Record<string, string>> = {
  'user-select': 'none',
  '-webkit-user-select': 'none',
  color: 'rgb(1, 2, 3)',
  'font-family': 'fantasy',
  'font-size': '41px',
  'font-style': 'italic',
  'font-weight': '900',
  'font-stretch': '50%',
  'font-variant-caps': 'small-caps',
  'font-variant-ligatures': 'none',
  'font-variant-numeric': 'slashed-zero',
  'font-variant-east-asian': 'ruby',
  'font-variant-position': 'super',
  'font-variant-alternates': 'historical-forms',
  'font-variant-emoji': 'text',
  'font-feature-settings': '"smcp"',
  'font-variation-settings': '"wght" 900',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-palette': 'dark',
  'font-size-adjust': '2',
  'font-synthesis-weight': 'none',
  'font-synthesis-style': 'none',
  'font-synthesis-small-caps': 'none',
  'font-synthesis-position': 'none',
  'line-height': '3',
  'letter-spacing': '9px',
  'word-spacing': '30px',
  'text-align': 'right',
  'text-align-last': 'center',
  'text-indent': '-9999px',
  'text-justify': 'none',
  'text-transform': 'uppercase',
  'text-shadow': 'red 9px 9px 9px',
  'text-rendering': 'geometricprecision',
  'text-wrap-mode': 'nowrap',
  'text-wrap-style': 'balance',
  'text-emphasis-style': 'filled sesame',
  'text-emphasis-color': 'red',
  'text-emphasis-position': 'under',
  'text-underline-offset': '20px',
  'text-underline-position': 'under',
  'text-decoration-skip-ink': 'none',
  'text-combine-upright': 'all',
  'text-autospace': 'normal',
  'text-spacing-trim': 'space-all',
  'text-box-edge': 'cap alphabetic',
  'text-size-adjust': '300%',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke-color': 'red',
  '-webkit-text-stroke-width': '9px',
  '-webkit-text-security': 'disc',
  '-webkit-tap-highlight-color': 'red',
  '-webkit-user-modify': 'read-write',
  '-webkit-line-break': 'after-white-space',
  '-webkit-rtl-ordering': 'visual',
  '-webkit-box-direction': 'reverse',
  'white-space-collapse': 'preserve',
  'word-break': 'break-all',
  'overflow-wrap': 'anywhere',
  'line-break': 'anywhere',
  hyphens: 'auto',
  'hyphenate-character': '"#"',
  'hyphenate-limit-chars': '2 1 1',
  'tab-size': '40',
  quotes: '"<" ">"',
  orphans: '9',
  widows: '9',
  'app-region': 'drag',
  'font-variant': 'small-caps',
  cursor: 'none',
  'caret-color': 'transparent',
  'caret-animation': 'manual',
  'accent-color': 'red',
  'list-style-type': 'square',
  'list-style-position': 'inside',
  'list-style-image': 'linear-gradient(red, red)',
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  '-webkit-border-horizontal-spacing': '9px',
  '-webkit-border-vertical-spacing': '9px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  'image-rendering': 'pixelated',
  'image-orientation': 'none',
  'dominant-baseline': 'hanging',
  'text-anchor': 'end',
  fill: 'red',
  'fill-opacity': '0.1',
  'fill-rule': 'evenodd',
  'clip-rule': 'evenodd',
  stroke: 'red',
  'stroke-dasharray': '1px',
  'stroke-dashoffset': '9px',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'bevel',
  'stroke-miterlimit': '9',
  'stroke-opacity': '0.1',
  'stroke-width': '9px',
  'paint-order': 'stroke',
  'color-interpolation': 'linearrgb',
  'color-interpolation-filters': 'srgb',
  'color-rendering': 'optimizespeed',
  'shape-rendering': 'crispedges',
  'math-depth': '3',
  'math-shift': 'compact',
  'math-style': 'compact',
  'ruby-align': 'center',
  'ruby-overhang': 'none',
  'ruby-position': 'under',
  speak: 'none',
  'marker-start': 'url("#x")',
  'marker-mid': 'url("#x")',
  'marker-end': 'url("#x")',
};

describe('the styles of the page around', () => {
  const styleOf = (element: Element): Map<string, string> => {
    const style = getComputedStyle(element);
    return new Map(
      [...style, 'cursor', '-webkit-text-stroke-width'].map((name) => [name, style.getPropertyValue(name)]),
    );
  };
  const samples = ['.row .text', 'textarea', 'agora-composer button[part=record]'];
  const elements = ['agora-peer-chat', 'agora-login', 'agora-conversations', 'agora-log'];

  it('are tried with every property that inherits in this browser', async () => {
    const box = await mount(html`<div><i></i></div>`);
    const child = box.firstElementChild!;
    const inherits = [...getComputedStyle(child)].filter((name) => {
      if (name.startsWith('--') || through.has(name) || name in hostile) return false;
      const before = getComputedStyle(child).getPropertyValue(name);
      for (const value of ['none', 'red', '7px', '7', 'all', 'auto', 'center', 'normal']) {
        box.style.setProperty(name, value);
        const now = getComputedStyle(child).getPropertyValue(name);
        const own = getComputedStyle(box).getPropertyValue(name);
        box.style.removeProperty(name);
        if (now !== before && now === own && !/size|width|height|origin|color/.test(name)) return true;
      }
      return false;
    });
    expect(inherits).to.deep.equal([]);
  });

  it('do not reach messages, fields, buttons', async () => {
    const stage = await chatStage({ inside, messages: [{ text: 'one' }, { text: 'two', outgoing: true }] });
    await stage.row('two');
    const place = stage.connection.parentElement!;
    const watched = [
      ...samples.map((one) => stage.$(one)!),
      ...elements.map((name) => stage.connection.querySelector(name)!.shadowRoot!.firstElementChild!),
      await until(() => stage.connection.shadowRoot!.querySelector('.banner-place .words'), 'the place of the banner'),
    ];
    const before = watched.map(styleOf);
    const reached: string[] = [];
    for (const [name, value] of Object.entries(hostile)) {
      place.style.setProperty(name, value);
      watched.forEach((element, index) => {
        const now = getComputedStyle(element).getPropertyValue(name);
        const was = before[index]!.get(name);
        if (was !== undefined && now !== was) reached.push(`${name}: ${element.localName}.${element.className} ${now}`);
      });
      place.style.removeProperty(name);
    }
    expect(reached).to.deep.equal([]);
  });

  it('leave it to be dragged, and its letters to its own language', async () => {
    const box = await mount(html`
      <div lang="en">
        <agora-inbox draggable="true" lang="ja"></agora-inbox>
        <agora-log></agora-log>
      </div>
    `);
    const said = [...box.children].map((element) => {
      const style = getComputedStyle(element);
      return ['-webkit-user-drag', '-webkit-locale'].map((name) => style.getPropertyValue(name).replaceAll('"', ''));
    });
    // Firefox knows neither.
    const known = said[0]![0] === '' ? ['', ''] : undefined;
    expect(said).to.deep.equal([known ?? ['element', 'ja'], known ?? ['auto', 'en']]);
  });

  it('leave what a connection wraps to the page', async () => {
    const stage = await chatStage({ inside: html`<p id="own">The page's</p><agora-peer-chat></agora-peer-chat>` });
    stage.connection.parentElement!.style.cssText = 'font: italic 900 31px fantasy; letter-spacing: 3px; color: red';
    const { fontStyle, fontSize, letterSpacing, color } = getComputedStyle(stage.connection.querySelector('#own')!);
    expect([fontStyle, fontSize, letterSpacing, color]).to.deep.equal(['italic', '31px', '3px', 'rgb(255, 0, 0)']);
  });

  it('let a token through, and a rule for the element itself', async () => {
    const stage = await chatStage({ messages: [{ text: 'one' }] });
    const row = await stage.row('one');
    stage.connection.style.setProperty('--agora-font-size', '21px');
    stage.chat.style.setProperty('font-style', 'italic');
    const { fontSize, fontStyle } = getComputedStyle(row.querySelector('.text')!);
    expect([fontSize, fontStyle]).to.deep.equal(['21px', 'italic']);
  });

  it('leave texts large enough where the page makes a rem small', async () => {
    const stage = await chatStage({ inside, messages: [{ text: 'one' }, { text: 'two', outgoing: true }] });
    await stage.row('two');
    document.documentElement.style.setProperty('font-size', '62.5%');
    const small = [stage.chat, ...stage.connection.querySelectorAll('agora-login, agora-conversations, agora-log')]
      .flatMap((element) => [...element.shadowRoot!.querySelectorAll('*')])
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim()))
      .map((element) => [element.className, parseFloat(getComputedStyle(element).fontSize)] as const)
      .filter(([, size]) => size < 11);
    const { fontSize } = getComputedStyle(stage.$('.row .text')!);
    const { height } = stage.$('[part=record]')!.getBoundingClientRect();
    document.documentElement.style.removeProperty('font-size');
    expect(small).to.deep.equal([]);
    expect(parseFloat(fontSize)).to.be.least(14);
    expect(height).to.be.least(36);
  });

  it('leave what one presses large enough where the page makes a rem small', async () => {
    const attachment = { url: 'https://files.test/voice.mp3', name: 'voice.mp3', size: 900, duration: 2 };
    const stage = await chatStage({
      inside,
      messages: [
        { text: 'one', reactions: [{ emoji: '👍', count: 2, mine: false, users: ['bob'] }] },
        { kind: 'voice', text: '', attachment },
        { kind: 'file', text: '', attachment: { ...attachment, name: 'notes.txt' } },
      ],
    });
    await until(() => stage.$('.voice-play') && stage.$('.reaction') && stage.$('.file'), 'all three rows');
    stage.button('Conversation menu')!.click();
    await until(() => stage.$('[role=menuitem]')?.checkVisibility(), 'the menu');
    document.documentElement.style.setProperty('font-size', '50%');
    const small = [stage.chat, ...stage.connection.querySelectorAll('agora-login, agora-conversations')]
      .flatMap((element) => [...element.shadowRoot!.querySelectorAll('button, input:not(.picker), textarea, a[href]')])
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .map((element) => [element.className, element.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(([name, { width, height }]) => `${name}: ${width} x ${height}`);
    const { fontSize } = getComputedStyle(stage.$('.reaction small')!);
    document.documentElement.style.removeProperty('font-size');
    expect(small).to.deep.equal([]);
    expect(parseFloat(fontSize)).to.be.least(11);
  });
});

describe('the place on the page', () => {
  const chatIn = async (around: (chat: TemplateResult) => TemplateResult): Promise<ChatStage> => {
    const stage = await chatStage({ inside: around(html`<agora-peer-chat peer="bob"></agora-peer-chat>`) });
    await until(() => stage.$('agora-composer textarea'), 'the field');
    return stage;
  };
  const sizeOf = (element: Element): readonly number[] => {
    const { width, height } = element.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  };
  const shrinking = {
    'a flex item': (chat: TemplateResult) => html`<div style="display: flex">${chat}</div>`,
    'a flex item that is not stretched': (chat: TemplateResult) =>
      html`<div style="display: flex; flex-direction: column; align-items: center">${chat}</div>`,
    'a cell of a grid': (chat: TemplateResult) =>
      html`<div style="display: grid; grid-template-columns: auto 1fr">${chat}</div>`,
    'an inline block': (chat: TemplateResult) => html`<div style="display: inline-block">${chat}</div>`,
    'a float': (chat: TemplateResult) => html`<div style="float: right">${chat}</div>`,
    'a corner of the window': (chat: TemplateResult) =>
      html`<div style="position: fixed; inset: auto 1rem 1rem auto">${chat}</div>`,
    'a dialog': (chat: TemplateResult) => html`<dialog open>${chat}</dialog>`,
    'a cell of a table': (chat: TemplateResult) =>
      html`<table><tbody><tr><td style="padding: 0">${chat}</td></tr></tbody></table>`,
  };
  for (const [name, around] of Object.entries(shrinking))
    it(`gives ${name} a sensible width`, async () => {
      const stage = await chatIn(around);
      expect(sizeOf(stage.chat)[0]).to.be.within(345, 360);
    });

  it('gives a popover a sensible width', async () => {
    const stage = await chatIn((chat) => html`<div popover id="over">${chat}</div>`);
    document.querySelector<HTMLElement>('#over')!.showPopover();
    expect(sizeOf(stage.chat)[0]).to.be.within(345, 360);
  });

  it('takes no more than there is', async () => {
    const stage = await chatIn(
      (chat) => html`<div style="inline-size: 200px"><div style="display: flex">${chat}</div></div>`,
    );
    expect(sizeOf(stage.chat)[0]).to.equal(200);
  });

  it('shares a row of a grid, and of a flex box', async () => {
    const stage = await chatStage({
      inside: html`<div id="row" style="inline-size: 400px; display: grid; grid-template-columns: 1fr 1fr">
        <agora-conversations></agora-conversations><agora-peer-chat peer="bob"></agora-peer-chat>
      </div>`,
    });
    expect(sizeOf(stage.chat)[0]).to.equal(200);
    document.querySelector<HTMLElement>('#row')!.style.setProperty('display', 'flex');
    expect(sizeOf(stage.chat)[0]).to.equal(200);
  });

  it('fills a block', async () => {
    const stage = await chatIn((chat) => html`<div style="inline-size: 500px">${chat}</div>`);
    expect(sizeOf(stage.chat)[0]).to.equal(500);
  });

  for (const display of ['block', 'grid', 'flex', 'inline-grid', 'inline-flex'])
    for (const column of [true, false])
      it(`gives all the height of a connection that is ${display}${column ? ', in a column' : ''}`, async () => {
        // A conversation would say itself what the connection has to say.
        const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
        const { connection, chat } = stage;
        connection.style.cssText = `display: ${display}; block-size: 500px; inline-size: 400px; gap: 20px`;
        if (column) connection.style.setProperty('flex-direction', 'column');
        chat.style.cssText = 'block-size: 100%; flex: auto';
        await until(() => String(sizeOf(chat)) === '400,500', 'all the room');
        stage.world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
        await until(() => connection.shadowRoot!.querySelector('.banner'), 'the banner');
        expect(sizeOf(chat)).to.deep.equal([400, 500]);
      });

  it('passes on a height of 100 % from the window', async () => {
    const stage = await chatIn((chat) => chat);
    stage.connection.parentElement!.style.cssText = 'position: fixed; inset: 0';
    stage.connection.style.setProperty('block-size', '100%');
    stage.chat.style.setProperty('block-size', '100%');
    expect(sizeOf(stage.chat)[1]).to.equal(document.documentElement.clientHeight);
  });

  for (const [name, around, open] of [
    [
      'a closed <details>',
      (chat: TemplateResult) => html`<details id="around">${chat}</details>`,
      (box: HTMLElement) => ((box as HTMLDetailsElement).open = true),
    ],
    [
      'a hidden tab',
      (chat: TemplateResult) => html`<div id="around" hidden>${chat}</div>`,
      (box: HTMLElement) => (box.hidden = false),
    ],
  ] as const)
    it(`shows the newest message when ${name} is opened`, async () => {
      const stage = await chatStage({
        inside: around(html`<agora-peer-chat peer="bob"></agora-peer-chat>`),
        messages: Array.from({ length: 60 }, (_, index) => ({ text: `text ${index}.` })),
      });
      await stage.row('text 59.');
      open(document.querySelector<HTMLElement>('#around')!);
      const newest = await stage.row('text 59.');
      await until(() => {
        const view = stage.$('agora-message-list')!.getBoundingClientRect();
        const { bottom, height } = newest.getBoundingClientRect();
        return height > 0 && bottom <= view.bottom + 1;
      }, 'the newest message in view');
    });
});
