/** Rings of focus and what lies under the pointer can be seen, in both schemes: the colours that are painted, compared. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

for (const scheme of ['light', 'dark'])
  describe(`contrast in ${scheme}`, () => {
    async function stage(): Promise<ChatStage> {
      const made = await chatStage({
        messages: [
          { outgoing: true, text: 'see https://example.com' },
          {
            outgoing: true,
            kind: 'file',
            text: '',
            attachment: { name: 'notes.txt', url: 'https://files.test/n', size: 5, type: '' },
          },
        ],
      });
      made.chat.setAttribute('theme', scheme);
      await until(() => made.$('a.file'), 'the file');
      return made;
    }

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
      const { color, backgroundColor } = getComputedStyle(file);
      expect(contrast(made, color, backgroundColor)).to.be.at.least(4.5);
    });
  });
