/** How often a browser is asked for something that takes long: counted, since time depends on the machine. */
import { expect } from '@open-wc/testing';
import { Feed } from '../../../../../../src/elements/agora-peer-chat/conversation/message-list/chunks/feed.js';
import { frames, mountList } from '../../../../../support/list-stage.js';
import { makeMessage } from '../../../../../support/scripted-client.js';
import type { Message } from '../../../../../../src/types/message.js';

const words = 'the quick brown fox jumps over a lazy dog and then it reads what was written'.split(' ');
const many = (count: number): Message[] =>
  Array.from({ length: count }, (_, at) =>
    makeMessage({
      text: Array.from({ length: 4 + (at % 20) }, (_, word) => words[(at * 7 + word) % words.length]).join(' '),
      time: 1e12 + at * 1000,
    }),
  );

/** Counts the calls of a method, or the reads of a property, while something is done. */
const counted = async <T extends object>(
  of: T,
  name: keyof T & string,
  work: () => Promise<unknown>,
): Promise<number> => {
  const known = Object.getOwnPropertyDescriptor(of, name)!;
  const key = known.get ? 'get' : 'value';
  const original = (known as Record<string, unknown>)[key] as (...values: unknown[]) => unknown;
  let count = 0;
  Object.defineProperty(of, name, {
    ...known,
    [key](this: unknown, ...values: unknown[]) {
      count++;
      return original.apply(this, values);
    },
  });
  try {
    await work();
  } finally {
    Object.defineProperty(of, name, known);
  }
  return count;
};

describe('the work of the message list', () => {
  it('measures each character once, and not each of a thousand texts', async () => {
    const stage = await mountList();
    const count = await counted(OffscreenCanvasRenderingContext2D.prototype, 'measureText', () =>
      stage.show(many(1000)),
    );
    expect(count).to.be.within(10, 60);
  });

  it('estimates the heights of the newest rows one by one, and takes their average for all others', () => {
    const estimated = new Set<string>();
    const box = document.createElement('div');
    const feed = new Feed(
      box,
      (row, { text }) => (row.textContent = text),
      ({ key, time }) => {
        estimated.add(key);
        return 30 + (time % 7);
      },
    );
    const messages = many(5000);
    const heightOf = ({ time }: Message): number => 30 + (time % 7);
    const heights = (): number[] =>
      feed.chunks.map(({ element }) => Number(/[\d.]+/.exec(element.style.containIntrinsicBlockSize)![0]));
    const sum = (all: readonly number[]): number => all.reduce((before, one) => before + one, 0);
    const whole = sum(messages.map(heightOf));
    feed.update(messages, undefined);
    expect(estimated.size).to.be.within(256, 384);
    expect(estimated.has(messages.at(-1)!.key)).to.equal(true);
    // All of it is about as high as it will be, so that a scroll bar does not jump.
    expect(sum(heights())).to.be.closeTo(whole, whole / 50);
    feed.update([...messages, ...many(1)], undefined);
    expect(estimated.size).to.be.below(400);
    // Width or font changed.
    estimated.clear();
    feed.resize(true);
    expect(estimated.size).to.be.below(400);
    expect(sum(heights())).to.be.closeTo(whole, whole / 50);
  });

  it('counts no rows when a draft changes', async () => {
    const stage = await mountList();
    const messages = many(500);
    await stage.show(messages);
    await frames(2);
    const count = await counted(Element.prototype, 'childElementCount', () => stage.show(messages, { draft: 'a' }));
    // The list itself has chunks, of which there are few.
    expect(count).to.be.below(3);
  });

  it('reads the height of the view before it draws an arrival, or not at all', async () => {
    const stage = await mountList();
    const messages = many(100);
    await stage.show(messages.slice(0, -2));
    // Every twentieth or so begins a chunk of its own.
    await stage.show(messages.slice(0, -1));
    await frames(3);
    const rows = (): number => stage.rows.length;
    const before = rows();
    let late = 0;
    const known = Object.getOwnPropertyDescriptor(Element.prototype, 'clientHeight')!;
    Object.defineProperty(stage.scroller, 'clientHeight', {
      configurable: true,
      get(this: Element) {
        // A row without its menu button is laid out again when it gets one.
        if (rows() > before && !stage.rows.at(-1)!.querySelector('.more')) late++;
        return known.get!.call(this) as number;
      },
    });
    await stage.show(messages);
    expect(rows()).to.equal(before + 1);
    expect(late).to.equal(0);
  });

  it('animates a message that arrives by itself, and none of a burst', async () => {
    const stage = await mountList();
    const messages = many(110);
    await stage.show(messages.slice(0, 100));
    await frames(3);
    let time = performance.now();
    performance.now = () => time;
    try {
      const arrives = async (count: number): Promise<boolean> => {
        await stage.show(messages.slice(0, count));
        return stage.rows.at(-1)!.classList.contains('arriving');
      };
      expect(await arrives(101)).to.equal(true);
      for (let count = 102; count < 106; count++) {
        time += 20;
        expect(await arrives(count)).to.equal(false);
      }
      time += 1000;
      expect(await arrives(106)).to.equal(true);
    } finally {
      delete (performance as Partial<Performance>).now;
    }
  });
});
