/** A conversation on paper. */
import { expect } from '@open-wc/testing';
import { chatStage } from '../../../support/chat-stage.js';
import { until } from '../../../support/mount.js';

/** Lets what is meant for paper hold on the screen. */
const asPrinted = (root: ShadowRoot): (() => void) => {
  const print = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
  expect(print).not.to.have.length(0);
  for (const { media } of print) media.mediaText = 'all';
  return () => {
    for (const { media } of print) media.mediaText = 'print';
  };
};

describe('a conversation on paper', () => {
  it('has all its messages and nothing to press', async () => {
    const reactions = [{ emoji: '👍', count: 1, mine: false, users: ['bob'] }];
    const attachment = { url: 'https://files.test/a.webm', name: 'a', size: 9, duration: 3 };
    const stage = await chatStage({
      messages: [
        { text: 'one', reactions },
        { kind: 'voice', text: '', attachment },
      ],
    });
    const row = await stage.row('one');
    row.focus();
    await until(() => row.querySelector('.toolbar'), 'the toolbar');
    const undo = asPrinted(stage.root);
    try {
      const pressable = stage.$$('button, .toolbar').filter((one) => one.checkVisibility());
      expect(pressable.map((one) => one.getAttribute('part') ?? one.className)).to.deep.equal([]);
      expect(row.querySelector('.text')!.checkVisibility()).to.equal(true);
      expect(getComputedStyle(stage.$('.scroller')!).position).to.equal('static');
    } finally {
      undo();
    }
  });
});
