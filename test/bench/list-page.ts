/** Runs in the page: makes the messages, does one thing at a time with the list, and takes the time. */
import type { Message } from '../../src/types/message.js';
import { floor, ours, plainRepeat, type ListPeer } from './list-peers.js';
import { virtualList } from './virtual-list.js';

const makers = { floor, ours, repeat: plainRepeat, virtual: virtualList } as const;
export type PeerName = keyof typeof makers;

/** The same texts everywhere: 20 to 140 characters, senders by chance. */
let seed = 42;
const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
const vocabulary = 'the quick brown fox jumps over a lazy dog while seven wizards brew strong coffee at midnight'.split(
  ' ',
);

const text = (number: number): string => {
  const length = 20 + random() * 120;
  let words = `#${number}`;
  while (words.length < length) words += ` ${vocabulary[Math.floor(random() * vocabulary.length)]}`;
  return words;
};

const start = 1_780_000_000_000;
const makeMessage = (number: number, outgoing = random() < 0.5): Message => ({
  key: String(1_000_000 + number),
  id: String(1_000_000 + number),
  from: outgoing ? 'alice' : 'bob',
  to: outgoing ? 'bob' : 'alice',
  peer: 'bob',
  outgoing,
  kind: 'text',
  text: text(number),
  time: start + number * 30_000,
  status: outgoing ? 'read' : 'received',
});
const range = (from: number, to: number): Message[] =>
  Array.from({ length: to - from }, (_, at) => makeMessage(from + at));

let peer: ListPeer;
let next = 0;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
/** After the paint of the frame that is being made. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });

const holds = (row: Element | undefined, number: number): boolean => row?.textContent.includes(`#${number} `) ?? false;

const inView = (row: Element): boolean => {
  const box = row.getBoundingClientRect();
  const view = peer.scroller.getBoundingClientRect();
  return box.bottom > view.top && box.top < view.bottom + 1 && box.height > 0;
};

/** Found without a search through thousands of rows, which would be counted to the list. */
const newest = (): Element | undefined => {
  if (peer.partial) return peer.rows().at(-1);
  const last = (peer.scroller.querySelector('.chunks') ?? peer.scroller).lastElementChild;
  return last?.classList.contains('row') ? last : (last?.lastElementChild ?? undefined);
};

/** Milliseconds from `begin` until that message is painted in view. */
const shown = async (number: number, begin: number): Promise<number> => {
  for (;;) {
    await frame();
    const row = newest();
    if (row && holds(row, number) && inView(row)) break;
    if (performance.now() - begin > 60_000) return Infinity;
  }
  await afterPaint();
  return performance.now() - begin;
};

const longTasks: number[] = [];

export const bench = {
  async mount(name: PeerName): Promise<void> {
    peer = await makers[name](document.querySelector<HTMLElement>('#box')!);
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  },
  async load(count: number): Promise<number> {
    const messages = range(0, count);
    next = count;
    await frame();
    const begin = performance.now();
    peer.load(messages);
    return shown(count - 1, begin);
  },
  /** Waits until every message is in the document. */
  async whole(): Promise<number> {
    const begin = performance.now();
    while (!peer.partial && peer.rows().length < next) {
      if (performance.now() - begin > 60_000) return Infinity;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return performance.now() - begin;
  },
  async append(): Promise<number> {
    const message = makeMessage(next++, false);
    await frame();
    await afterPaint();
    const begin = performance.now();
    peer.append(message);
    return shown(next - 1, begin);
  },
  async burst(count: number): Promise<{ time: number; longest: number; inView: boolean }> {
    const messages = Array.from({ length: count }, () => makeMessage(next++, false));
    longTasks.length = 0;
    await frame();
    const begin = performance.now();
    for (const message of messages) {
      await afterPaint();
      peer.append(message);
    }
    const time = await shown(next - 1, begin);
    for (let frames = 0; frames < 6; frames++) await frame();
    return { time, longest: Math.max(0, ...longTasks), inView: inView(newest()!) };
  },
  focusField(): void {
    peer.field.focus();
  },
  async prepend(top: number): Promise<{ final: number; worst: number }> {
    peer.scroller.scrollTop = top;
    for (let frames = 0; frames < 4; frames++) await frame();
    const edge = peer.scroller.getBoundingClientRect().top;
    const row = peer.rows().find((candidate) => candidate.getBoundingClientRect().bottom > edge + 1)!;
    // What is read: a row loses the label of its day to an older one.
    const read = row.querySelector('.bubble') ?? row;
    const before = read.getBoundingClientRect().top;
    let worst = 0;
    peer.prepend(range(-50, 0));
    for (let frames = 0; frames < 20; frames++) {
      await frame();
      await afterPaint();
      worst = Math.max(worst, Math.abs(read.getBoundingClientRect().top - before));
    }
    return { final: Math.abs(read.getBoundingClientRect().top - before), worst };
  },
  async scroll(): Promise<{ fps: number; slowest: number; blank: number }> {
    const { scroller } = peer;
    let last = await frame();
    const begin = last;
    let slowest = 0;
    let blank = 0;
    let pace = -700;
    for (let step = 0; step < 150; step++) {
      // Back and forth: a frame in which nothing moves costs nothing, and would count in favour of a short list.
      const top = scroller.scrollTop;
      scroller.scrollTop += pace;
      if (scroller.scrollTop === top) scroller.scrollTop += pace = -pace;
      if (scroller.scrollTop === top) throw new Error('The list does not scroll.');
      const now = await frame();
      slowest = Math.max(slowest, now - last);
      last = now;
      // What the last frame painted: how much of the view is covered by rows.
      const view = scroller.getBoundingClientRect();
      let covered = 0;
      for (let y = view.top + 40; y < view.bottom; y += 80) {
        const hit = (scroller.getRootNode() as Document | ShadowRoot).elementFromPoint(view.left + 60, y);
        if (hit?.closest('.row, .floor > div > div')) covered += 80;
      }
      if (covered < view.height * 0.6) blank++;
    }
    return { fps: 150_000 / (last - begin), slowest, blank };
  },
  count(): { messages: number; elements: number; layoutBoxes: number } {
    const rows = peer.rows();
    const elements = rows.reduce((sum, row) => sum + 1 + row.querySelectorAll('*').length, 0);
    return { messages: rows.length, elements, layoutBoxes: 0 };
  },
};
export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
