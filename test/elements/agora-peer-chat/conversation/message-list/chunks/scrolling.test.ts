import { expect } from '@open-wc/testing';
import { frames, mountList, type ListStage } from '../../../../../support/list-stage.js';
import { until } from '../../../../../support/mount.js';
import { makeMessage } from '../../../../../support/scripted-client.js';
import type { Message } from '../../../../../../src/types/message.js';

const many = (count: number, from = 0): Message[] =>
  Array.from({ length: count }, (_, index) =>
    makeMessage({
      id: String(1000 + from + index),
      key: String(1000 + from + index),
      text: `m${from + index}${(from + index) % 3 === 0 ? ` ${'word '.repeat((from + index) % 40)}` : ''}`.trim(),
      time: 1_700_000_000_000 + (from + index) * 1000,
    }),
  );

/** Scrolls as a person does, and waits until the list has taken note. */
const scrollTo = async (stage: ListStage, top: number): Promise<void> => {
  stage.scroller.scrollTop = top;
  await frames(3);
};

/** The row that stands first in view, and how far below the upper edge its bubble is. */
const firstInView = (stage: ListStage): { text: string; top: number } => {
  const edge = stage.scroller.getBoundingClientRect().top;
  const row = stage.rows.find((candidate) => candidate.getBoundingClientRect().bottom > edge)!;
  return {
    text: row.querySelector('.text')!.textContent,
    top: row.querySelector('.bubble')!.getBoundingClientRect().top - edge,
  };
};

describe('scrolling of the message list', () => {
  let stage: ListStage;
  beforeEach(async () => {
    stage = await mountList();
  });

  it('starts at the newest message', async () => {
    await stage.show(many(300));
    await frames(2);
    expect(stage.fromEnd).to.be.below(1);
    expect(stage.topOf('m299')).to.be.within(0, 400);
  });

  it('starts at the first unread message', async () => {
    await stage.show(many(300), { firstUnread: '1100', unread: 200 });
    await frames(3);
    expect(stage.topOf('m100')).to.be.within(0, 250);
    expect(stage.row('m100').querySelector('.unread-line')!.textContent).to.equal('New messages');
  });

  it('follows the end when it is in view with the first unread message', async () => {
    const pills = (): number => stage.renderRoot.querySelectorAll('.pill').length;
    const messages = many(8).map((message) => ({ ...message, text: message.id! }));
    await stage.show(messages.slice(0, 4), { firstUnread: '1001', unread: 3 });
    await frames(2);
    expect(pills(), 'nothing is below').to.equal(0);
    for (let more = 5; more <= 8; more++) {
      await stage.show([...messages, ...many(more, 100)]);
      await frames(2);
    }
    await until(() => stage.fromEnd < 1, 'the end');
    expect(pills()).to.equal(0);
  });

  it('follows the end while it is in view', async () => {
    const messages = many(100);
    await stage.show(messages);
    for (let more = 0; more < 10; more++) {
      await stage.show([...messages, ...many(more + 1, 100)]);
      await frames(1);
    }
    await until(() => stage.fromEnd < 1, 'the end');
    expect(stage.renderRoot.querySelector('.pill')).to.equal(null);
  });

  it('stays where one reads, and counts what is new', async () => {
    const messages = many(200);
    await stage.show(messages);
    await frames(2);
    await scrollTo(stage, stage.scroller.scrollTop - 1500);
    const before = firstInView(stage);
    await stage.show([...messages, ...many(3, 200)]);
    await frames(2);
    const after = firstInView(stage);
    expect(after.text).to.equal(before.text);
    expect(after.top).to.be.closeTo(before.top, 0.5);
    await stage.list.updateComplete;
    const pill = stage.renderRoot.querySelector<HTMLButtonElement>('.pill')!;
    expect(pill.textContent).to.contain('3 new messages');
    pill.click();
    await until(() => stage.fromEnd < 1, 'the end');
  });

  it('keeps the text in place when older messages of the same day take over the label of the day', async () => {
    const messages = many(200, 50);
    await stage.show(messages);
    await scrollTo(stage, 0);
    const bubbleTop = (): number => stage.row('m50').querySelector('.bubble')!.getBoundingClientRect().top;
    expect(stage.row('m50').querySelector('.day')).not.to.equal(null);
    const before = bubbleTop();
    await stage.show([...many(50), ...messages]);
    await frames(3);
    expect(stage.row('m50').querySelector('.day')).to.equal(null);
    expect(bubbleTop()).to.be.closeTo(before, 0.5);
  });

  it('goes to one’s own new message from anywhere', async () => {
    const messages = many(200);
    await stage.show(messages);
    await scrollTo(stage, 1000);
    const own = makeMessage({ id: null, key: 'mine', outgoing: true, status: 'sending', text: 'mine' });
    await stage.show(messages, { pending: [own] });
    await until(() => stage.fromEnd < 1, 'the end');
  });

  it('goes to one’s own new message also when what is above it becomes smaller for a moment', async () => {
    const messages = many(60);
    await stage.show(messages);
    await frames(2);
    const tall = stage.rows.at(-3)!;
    tall.style.setProperty('min-height', '300px');
    await until(() => stage.fromEnd < 1, 'the end');
    await frames(2);
    // As a picture does that is drawn anew; it is there again when the browser tells that it had to move the view.
    tall.style.removeProperty('min-height');
    const grow = (): void => tall.style.setProperty('min-height', '300px');
    stage.renderRoot.addEventListener('scroll', grow, { capture: true, once: true });
    const own = makeMessage({ id: null, key: 'mine', outgoing: true, status: 'sending', text: 'mine' });
    await stage.show(messages, { pending: [own] });
    await frames(4);
    expect(stage.fromEnd).to.be.below(1);
    expect(stage.renderRoot.querySelector('.pill')).to.equal(null);
  });

  it('leaves a picture as it is when the next message comes', async () => {
    const attachment = { name: 'cat.png', url: 'https://chat.test/cat.png', type: 'image/png', size: 9 };
    const picture = makeMessage({ id: '1', key: '1', kind: 'image', text: '', attachment, time: 1_700_000_000_000 });
    await stage.show([picture]);
    await until(() => stage.renderRoot.querySelector('.row img'), 'the picture');
    const shown = stage.renderRoot.querySelector('.row img');
    await stage.show([picture, ...many(1)]);
    await until(() => stage.rows.length === 2, 'the next message');
    expect(stage.renderRoot.querySelector('.row img')).to.equal(shown);
  });

  for (const [top, count] of [
    [0, 200],
    [40, 200],
    [300, 200],
    // So many that those at the top have not been filled in yet when one gets there.
    [300, 3000],
  ] as const) {
    it(`does not move by a pixel when older messages come in, at scroll position ${top} of ${count}`, async () => {
      const messages = many(count, 500);
      await stage.show(messages, { history: 'more' });
      await frames(2);
      await scrollTo(stage, top);
      const topOf = (row: Element): number =>
        row.querySelector('.bubble')!.getBoundingClientRect().top - stage.scroller.getBoundingClientRect().top;
      const row = stage.rows.find((one) => topOf(one) >= 0)!;
      const before = topOf(row);
      const tops: number[] = [];
      const watch = (): void => {
        tops.push(topOf(row));
        if (tops.length < 10) requestAnimationFrame(watch);
      };
      await stage.show([...many(50, 450), ...messages]);
      requestAnimationFrame(watch);
      await until(() => tops.length === 10, 'ten frames');
      for (const seen of tops) expect(seen).to.be.closeTo(before, 1);
      expect(tops.at(-1)).to.be.closeTo(before, 0.5);
    });
  }

  it('does not move what one reads when a row above grows', async () => {
    const messages = many(200);
    await stage.show(messages);
    await frames(2);
    await scrollTo(stage, stage.scroller.scrollTop - 700);
    const before = firstInView(stage);
    const index = stage.rows.indexOf(stage.row(before.text));
    stage.rows[index - 3]!.style.setProperty('min-height', '400px');
    await frames(3);
    expect(firstInView(stage).text).to.equal(before.text);
    expect(firstInView(stage).top).to.be.closeTo(before.top, 0.5);
  });

  it('asks for older messages near the beginning only', async () => {
    let asked = 0;
    stage.addEventListener('load-more', () => asked++);
    stage.list.addEventListener('load-more', () => asked++);
    await stage.show(many(300), { history: 'more' });
    await frames(3);
    expect(asked).to.equal(0);
    // While rows are still being laid out, the end that is kept in view takes a script's scrolling back.
    await until(() => {
      stage.scroller.scrollTop = 100;
      return asked > 0;
    }, 'the request');
  });

  it('never shows an empty chunk while scrolling through thousands', async () => {
    await stage.show(many(5000));
    await frames(2);
    for (let step = 0; step < 40; step++) {
      stage.scroller.scrollTop -= 3000;
      await frames(1);
      const view = stage.scroller.getBoundingClientRect();
      const seen = stage.rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > view.top && top < view.bottom;
      });
      expect(seen.length, `step ${step}`).to.be.above(2);
    }
  });
});
