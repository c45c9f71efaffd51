/** Rings of focus and what lies under the pointer can be seen, in both schemes: the colours that are painted, compared. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Message } from '../../src/types/message.js';
import { chatStage, type ChatStage } from '../support/chat-stage.js';
import { luminance, painted } from '../support/colours.js';
import { until } from '../support/mount.js';

const probe = (stage: ChatStage): HTMLElement => {
  const box = document.createElement('div');
  stage.root.append(box);
  return box;
};
const contrast = (stage: ChatStage, one: string, other: string): number => {
  const box = probe(stage);
  const [dark, light] = [one, other].map((colour) => luminance(painted(box, colour))).sort((a, b) => a - b);
  box.remove();
  return (light! + 0.05) / (dark! + 0.05);
};

/** The colour behind a text: that of the nearest box that has one, also outside of the element. */
const backgroundOf = (element: Element | null | undefined): string => {
  if (!element) return 'Canvas';
  const { backgroundColor } = getComputedStyle(element);
  if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  return backgroundOf(element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host);
};

/** Puts the pointer on it, and waits for the colours that it has then. */
const point = async (element: HTMLElement): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await until(() => element.matches(':hover'), 'the pointer');
  await Promise.all(element.getAnimations().map(({ finished }) => finished));
};

afterEach(() => resetMouse());

for (const scheme of ['light', 'dark'])
  describe(`contrast in ${scheme}`, () => {
    const some: readonly Partial<Message>[] = [
      { outgoing: true, text: 'see https://example.com' },
      {
        outgoing: true,
        kind: 'file',
        text: '',
        attachment: { name: 'notes.txt', url: 'https://files.test/n', size: 5, type: '' },
      },
    ];

    const stage = async (messages = some): Promise<ChatStage> => {
      const made = await chatStage({ messages });
      made.chat.setAttribute('theme', scheme);
      await until(() => made.$(messages === some ? 'a.file' : '.row'), 'the messages');
      return made;
    };

    it('of the ring of a link in an own message', async () => {
      const made = await stage();
      await sendKeys({ press: 'Tab' });
      for (const link of made.$$('.bubble a')) {
        link.focus({ focusVisible: true });
        const { outlineColor, outlineStyle } = getComputedStyle(link);
        expect(outlineStyle).to.equal('solid');
        const { backgroundColor } = getComputedStyle(link.closest('.bubble')!);
        expect(contrast(made, outlineColor, backgroundColor)).to.be.at.least(3);
      }
    });

    it('of an entry of a menu that has the focus', async () => {
      const made = await stage();
      await sendKeys({ press: 'Tab' });
      made.openMenu(await made.row('example.com'));
      const item = made.$('.menu-item')!;
      item.focus({ focusVisible: true });
      await Promise.all(item.getAnimations().map(({ finished }) => finished));
      const { outlineColor, backgroundColor } = getComputedStyle(item);
      const around = getComputedStyle(made.$('.menu')!).backgroundColor;
      expect(contrast(made, outlineColor, around)).to.be.at.least(3);
      expect(contrast(made, outlineColor, backgroundColor)).to.be.at.least(3);
    });

    it('of a file in an own message, under the pointer too', async () => {
      const made = await stage();
      const file = made.$('a.file')!;
      const isReadable = (): void => {
        const { color } = getComputedStyle(file);
        expect(contrast(made, color, backgroundOf(file))).to.be.at.least(4.5);
      };
      isReadable();
      await point(file);
      isReadable();
    });

    it('of an entry of a menu under the pointer', async () => {
      const made = await stage();
      made.openMenu(await made.row('example.com'));
      for (const item of [made.$('.menu-item:not(.danger)')!, made.$('.menu-item.danger')!]) {
        await point(item);
        const { color } = getComputedStyle(item);
        expect(contrast(made, color, backgroundOf(item)), item.textContent).to.be.at.least(4.5);
      }
    });

    it('of the rings of a quote and of Show more in an own message', async () => {
      const made = await stage([
        { id: '1', text: 'the question' },
        { outgoing: true, text: 'an answer', quote: { id: '1', sender: 'bob', preview: 'the question', kind: 'text' } },
        { outgoing: true, text: 'long '.repeat(3000) },
      ]);
      await sendKeys({ press: 'Tab' });
      for (const selector of ['.own .quote', '.own [part~=show-more]']) {
        const control = await until(() => made.$(selector), selector);
        control.focus({ focusVisible: true });
        const { outlineColor, outlineStyle } = getComputedStyle(control);
        expect(outlineStyle, selector).to.equal('solid');
        const { backgroundColor } = getComputedStyle(control.closest('.bubble')!);
        expect(contrast(made, outlineColor, backgroundColor), selector).to.be.at.least(3);
      }
    });

    it('of the rings of a reaction and of play in an own message', async () => {
      const sound = { url: 'https://files.test/v', size: 5, type: 'audio/webm', duration: 3 };
      const made = await stage([
        {
          outgoing: true,
          text: 'well done',
          reactions: [{ emoji: '👍', count: 2, mine: true, users: ['alice', 'bob'] }],
        },
        { outgoing: true, kind: 'voice', text: '', attachment: { name: 'voice.webm', ...sound } },
        { outgoing: true, kind: 'video', text: '', attachment: { name: 'sea.mp4', ...sound, type: 'video/mp4' } },
      ]);
      await sendKeys({ press: 'Tab' });
      for (const selector of ['.own .reaction', '.own .voice-play', '.own button.play']) {
        const control = await until(() => made.$(selector), selector);
        control.focus({ focusVisible: true });
        const { outlineColor, outlineStyle, outlineOffset } = getComputedStyle(control);
        expect(outlineStyle, selector).to.equal('solid');
        // A ring that lies inside is seen against the button, one around it against what is behind.
        const behind = parseFloat(outlineOffset) < 0 ? control : control.parentElement;
        expect(contrast(made, outlineColor, backgroundOf(behind)), selector).to.be.at.least(3);
      }
    });
  });
