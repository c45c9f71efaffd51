/** Texts in which a browser breaks no line. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage } from '../../../../support/chat-stage.js';
import type { Message } from '../../../../../src/types/message.js';

const many = 200;
const unbreakable: Readonly<Record<string, string>> = {
  'marks on one letter': `a${'\u20dd'.repeat(many)}`,
  'Hangul fillers': '\u115f'.repeat(many),
  'opening Hangul': '\u1100'.repeat(many),
  'joined emoji': Array.from({ length: many }, () => '👍').join('\u200d'),
  'joined emoji with skin': Array.from({ length: many }, () => '👍🏽').join('\u200d'),
  tabs: '\t'.repeat(300),
  'chained letters': 'क्'.repeat(many),
};

const messages = (text: string): readonly Partial<Message>[] => [
  { text },
  { text: `said: ${text}`, quote: { id: '1', sender: 'bob', preview: text, kind: 'text' } },
  {
    kind: 'file',
    text,
    attachment: { name: `${text}.txt`, url: 'https://files.test/notes.txt', size: 5, type: 'text/plain' },
  },
  { kind: 'custom', text: '', custom: { event: text, data: {} } },
];

describe('a text that no line can be broken in', () => {
  for (const [name, text] of Object.entries(unbreakable))
    it(`stays in its bubble: ${name}`, async () => {
      const stage = await chatStage({ messages: [...messages(text), { text: 'the last' }] });
      await stage.row('the last');
      const bubbles = stage.$$('.bubble');
      expect(bubbles.length).to.equal(5);
      for (const bubble of bubbles) {
        const box = bubble.getBoundingClientRect();
        const isOut = [...bubble.querySelectorAll('*')].some(
          (one) => one.getBoundingClientRect().right > box.right + 1.5,
        );
        if (isOut)
          expect(getComputedStyle(bubble).overflowX, `a ${bubble.className} of ${name}`).not.to.equal('visible');
      }
    });

  it('is what only such texts are: usual ones are not cut', async () => {
    const usual = ['Привет, как дела?', 'निर्माताओं की किताबें', '안녕하세요', '👨‍👩‍👧‍👦 and 👩‍❤️‍💋‍👨', 'a\tb\tc', 'Ça va ?'];
    const stage = await chatStage({ messages: [...usual, 'the last'].map((text) => ({ text })) });
    await stage.row('the last');
    expect(stage.$$('.heaped').map((one) => one.textContent)).to.deep.equal([]);
  });

  it('is no text that a renderer of the page draws, which may have menus and shadows of its own', async () => {
    const custom = { kind: 'custom' as const, text: '', custom: { event: 'poll', data: {} } };
    const inside = html`<agora-peer-chat
      peer="bob"
      .renderers=${{ poll: () => html`<div class="poll">				Yes or no</div>` }}
    ></agora-peer-chat>`;
    const stage = await chatStage({ messages: [custom, { text: 'the last' }], inside });
    await stage.row('the last');
    expect(stage.$('.poll')).not.to.equal(null);
    expect(stage.$('.heaped')).to.equal(null);
  });

  const { reportError } = globalThis;
  const failing: Readonly<Record<string, (name: string) => unknown>> = {
    throws: (name) => {
      throw new Error(name);
    },
    'answers with what cannot be drawn': (name) => html`<b>${Symbol(name)}</b>`,
  };
  for (const [what, draw] of Object.entries(failing))
    it(`is cut where a renderer of the page ${what}, and we draw the message instead`, async () => {
      globalThis.reportError = () => undefined;
      try {
        const text = `a${'\u20dd'.repeat(many)}`;
        const renderers = Object.fromEntries(
          ['text', 'file', 'poll'].map((kind) => [kind, () => draw(`${what} ${kind}`)]),
        );
        const inside = html`<agora-peer-chat peer="bob" .renderers=${renderers}></agora-peer-chat>`;
        const poll = { kind: 'custom' as const, text, custom: { event: 'poll', data: {} } };
        const stage = await chatStage({ messages: [...messages(text).slice(0, 3), poll], inside });
        await stage.row('said: a');
        const bubbles = stage.$$('.bubble');
        expect(bubbles.length).to.equal(4);
        for (const bubble of bubbles) expect(getComputedStyle(bubble).overflowX, bubble.textContent).to.equal('clip');
      } finally {
        globalThis.reportError = reportError;
      }
    });

  it('is a picture to its edge too where a renderer of the page throws', async () => {
    globalThis.reportError = () => undefined;
    try {
      const renderers = {
        image: () => {
          throw new Error('no picture');
        },
      };
      const inside = html`<agora-peer-chat peer="bob" .renderers=${renderers}></agora-peer-chat>`;
      const attachment = { name: 'a.png', url: 'https://files.test/a.png', size: 5, width: 40, height: 30 };
      const stage = await chatStage({
        messages: [{ kind: 'image', text: '', attachment }, { text: 'the last' }],
        inside,
      });
      await stage.row('the last');
      expect(stage.$('.bubble.full')).not.to.equal(null);
    } finally {
      globalThis.reportError = reportError;
    }
  });
});
