import { expect } from '@open-wc/testing';
import { Feed } from '../../../../../../src/elements/agora-peer-chat/conversation/message-list/chunks/feed.js';
import { makeMessage } from '../../../../../support/scripted-client.js';
import type { Message } from '../../../../../../src/types/message.js';

const message = (number: number, part: Partial<Message> = {}): Message =>
  makeMessage({
    id: String(number),
    key: String(number),
    text: `m${number}`,
    time: 1_700_000_000_000 + number * 1000,
    ...part,
  });
const range = (from: number, to: number): Message[] => Array.from({ length: to - from }, (_, at) => message(from + at));

describe('Feed', () => {
  let box: HTMLElement;
  let feed: Feed;
  let painted: string[];
  beforeEach(() => {
    box = document.createElement('div');
    painted = [];
    feed = new Feed(box, (row, shown) => {
      painted.push(shown.key);
      row.textContent = shown.text;
    });
  });
  const fill = (): void => {
    while (feed.fillNext());
  };
  const shown = (): string[] => {
    fill();
    return [...box.querySelectorAll('.chunk > div')].map((row) => row.textContent);
  };
  const check = (messages: readonly Message[]): void =>
    expect(shown()).to.deep.equal(messages.map(({ text }) => text)) as unknown as void;

  it('shows what it is given, in chunks', () => {
    const messages = range(0, 200);
    feed.update(messages, undefined);
    check(messages);
    expect(feed.chunks.length).to.equal(4);
  });

  it('draws one more message, and the one before, below which the time of its group stood', () => {
    const messages = range(0, 100);
    feed.update(messages, undefined);
    fill();
    painted.length = 0;
    feed.update([...messages, message(100)], undefined);
    fill();
    expect(painted).to.deep.equal(['99', '100']);
  });

  it('draws one row for one more message that begins a group', () => {
    const messages = [...range(0, 10), message(10, { outgoing: true, status: 'sent' })];
    feed.update(messages, undefined);
    fill();
    painted.length = 0;
    feed.update([...messages, message(11)], undefined);
    fill();
    expect(painted).to.deep.equal(['11']);
  });

  it('lets no chunk grow large by messages that come one by one', () => {
    let messages = range(0, 100);
    feed.update(messages, undefined);
    for (let number = 100; number < 160; number++) {
      messages = [...messages, message(number)];
      feed.update(messages, undefined);
    }
    check(messages);
    expect(feed.chunks.at(-1)!.messages.length).to.be.at.most(24);
    expect(feed.chunks.length).to.be.at.most(5);
  });

  it('leaves every chunk as it was when older messages come', () => {
    const messages = range(500, 700);
    feed.update(messages, undefined);
    fill();
    const before = feed.chunks.map(({ element }) => element);
    painted.length = 0;
    feed.update([...range(450, 500), ...messages], undefined);
    expect(feed.chunks.slice(-before.length).map(({ element }) => element)).to.deep.equal(before);
    fill();
    expect(painted.filter((key) => Number(key) >= 500)).to.deep.equal(['500']);
    check([...range(450, 500), ...messages]);
  });

  it('keeps the row of a message that changes', () => {
    const messages = range(0, 10);
    feed.update(messages, undefined);
    fill();
    const row = feed.row(5);
    feed.update(messages.with(5, message(5, { text: 'changed' })), undefined);
    expect(feed.row(5)).to.equal(row);
    expect(row!.textContent).to.equal('changed');
  });

  it('finds rows and messages of each other', () => {
    feed.update(range(0, 150), undefined);
    const row = feed.row(100)!;
    expect(feed.messageOf(row)!.key).to.equal('100');
    expect(feed.indexOfRow(row)).to.equal(100);
  });

  it('shows the same as a fresh one after any order of changes', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    let messages: Message[] = [];
    let next = 10_000;
    let first = 10_000;
    for (let step = 0; step < 400; step++) {
      const kind = random(6);
      if (kind === 0) messages = [...messages, ...range(next, (next += 1 + random(90)))];
      else if (kind === 1) {
        const count = 1 + random(80);
        messages = [...range(first - count, first), ...messages];
        first -= count;
      } else if (kind === 2 && messages.length > 0) {
        const at = random(messages.length);
        messages = messages.toSpliced(at, 1 + random(70));
      } else if (kind === 3 && messages.length > 0) {
        const at = random(messages.length);
        messages = messages.with(at, { ...messages[at]!, text: `changed ${step}` });
      } else if (kind === 4) {
        const at = random(messages.length + 1);
        messages = messages.toSpliced(at, 0, message(50_000 + step * 100), message(50_001 + step * 100));
      } else if (messages.length > 2) {
        messages = [...messages.slice(0, -2), messages.at(-1)!, messages.at(-2)!];
      }
      if (random(3) === 0) feed.fillNext();
      feed.update(messages, undefined);
      if (step % 10 === 0) check(messages);
    }
    check(messages);
    for (const chunk of feed.chunks) expect(chunk.messages.length).to.be.within(1, 96);
  });
});
