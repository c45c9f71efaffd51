/** A finger scrolls by itself: nothing else does meanwhile, and all that waited is exact afterwards. */
import { expect } from '@open-wc/testing';
import { frames, mountList, type ListStage } from '../../../../../support/list-stage.js';
import { until } from '../../../../../support/mount.js';
import { makeMessage } from '../../../../../support/scripted-client.js';
import type { Message } from '../../../../../../src/types/message.js';

const many = (count: number, from = 0): Message[] =>
  Array.from({ length: count }, (_, at) =>
    makeMessage({
      id: `${1000 + from + at}`,
      key: `${1000 + from + at}`,
      text: `m${from + at}`,
      time: 1e12 + from + at,
    }),
  );

const native = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTop')!;

/** Notes whenever a script scrolls the list; the finger of this test does so without being noted. */
const watch = (stage: ListStage): { written: number[]; drag: (by: number) => void } => {
  const written: number[] = [];
  const { scroller } = stage;
  Object.defineProperty(scroller, 'scrollTop', {
    configurable: true,
    get: () => native.get!.call(scroller) as number,
    set: (top: number) => {
      written.push(top);
      native.set!.call(scroller, top);
    },
  });
  return { written, drag: (by) => native.set!.call(scroller, (native.get!.call(scroller) as number) + by) };
};
/** Holds the moment at which the list has come to rest, until it is let come: on a busy machine it would come early. */
const holdRest = (): { come: () => void } => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, () => void>();
  let last = 0;
  globalThis.setTimeout = ((run: () => void, ms?: number) => {
    if (ms !== 150) return set(run, ms);
    held.set(--last, run);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id?: number) => void (held.delete(id!) || clear(id))) as typeof clearTimeout;
  return {
    come: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
      for (const run of held.values()) run();
    },
  };
};

const touch = (stage: ListStage, type: string): boolean =>
  stage.scroller.dispatchEvent(new Event(type, { bubbles: true }));
const first = (stage: ListStage): HTMLElement => {
  const edge = stage.scroller.getBoundingClientRect().top;
  return stage.rows.find((row) => row.getBoundingClientRect().top >= edge)!;
};
const topOf = (row: HTMLElement): number => row.getBoundingClientRect().top;

describe('under a finger the list', () => {
  it('is scrolled by nobody else, keeps what is read in place, and is exact once it has come to rest', async () => {
    const stage = await mountList();
    const messages = many(300, 500);
    await stage.show(messages, { history: 'more' });
    await frames(2);
    stage.scroller.scrollTop -= 2000;
    await frames(3);
    const { written, drag } = watch(stage);
    const rest = holdRest();
    touch(stage, 'touchstart');
    drag(-200);
    await frames(2);
    const row = first(stage);
    const before = topOf(row);
    await stage.show([...many(50, 450), ...messages], { history: 'more' });
    await frames(2);
    expect(topOf(row), 'while the finger is down').to.be.closeTo(before, 1);
    drag(-100);
    touch(stage, 'touchend');
    await frames(2);
    expect(topOf(row), 'on its way').to.be.closeTo(before + 100, 1);
    stage.rows[stage.rows.indexOf(row) - 12]!.style.setProperty('min-height', '300px');
    await frames(2);
    drag(-50);
    await frames(2);
    expect(topOf(row), 'also when a row above grew').to.be.closeTo(before + 150, 1);
    expect(written).to.deep.equal([]);
    rest.come();
    await until(() => written.length > 0, 'the correction');
    await frames(2);
    expect(topOf(row), 'at rest').to.be.closeTo(before + 150, 1);
    expect(stage.renderRoot.querySelector<HTMLElement>('.chunks')!.style.position).to.equal('');
  });

  it('goes to the end only once the finger has left it', async () => {
    const stage = await mountList();
    const messages = many(60);
    await stage.show(messages);
    await frames(2);
    const { written } = watch(stage);
    touch(stage, 'touchstart');
    await stage.show([...messages, ...many(3, 60)]);
    await frames(3);
    expect(written).to.deep.equal([]);
    touch(stage, 'touchend');
    await until(() => stage.fromEnd < 1, 'the end');
  });

  /** @param changed those that this is about. @param down all on the page, by their identifiers. */
  const fingers = (target: Element, type: string, changed: readonly number[], down: readonly number[]): void => {
    const list = (all: readonly number[]): object[] => all.map((identifier) => ({ identifier }));
    const event = Object.assign(new Event(type, { bubbles: true }), {
      changedTouches: list(changed),
      touches: list(down),
    });
    target.dispatchEvent(event);
  };

  it('is at rest again while another finger stays elsewhere on the page', async () => {
    const stage = await mountList();
    const messages = many(60);
    await stage.show(messages);
    await frames(2);
    // The first holds the field.
    fingers(stage.scroller, 'touchstart', [2], [1, 2]);
    fingers(stage.scroller, 'touchend', [2], [1]);
    await stage.show([...messages, ...many(3, 60)]);
    await until(() => stage.fromEnd < 1, 'the end');
  });

  it('hears both fingers leave a row that is gone meanwhile', async () => {
    const stage = await mountList();
    const messages = many(60);
    await stage.show(messages);
    await frames(2);
    const touched = stage.row('m58').querySelector('.text')!;
    fingers(touched, 'touchstart', [1], [1]);
    fingers(touched, 'touchstart', [2], [1, 2]);
    await stage.show([...messages.slice(0, 58), messages[59]!, ...many(3, 60)]);
    fingers(touched, 'touchend', [1], [2]);
    fingers(touched, 'touchcancel', [2], []);
    await until(() => stage.fromEnd < 1, 'the end');
  });
});
