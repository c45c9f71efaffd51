/** Pictures that belong together stand two by two, and each is still a message of its own. */
import { expect } from '@open-wc/testing';
import { Feed } from '../../../../../../../src/elements/agora-peer-chat/conversation/message-list/chunks/feed.js';
import { album } from '../../../../../../../src/elements/agora-peer-chat/conversation/message-list/row/content/album.js';
import { MessageActionEvent } from '../../../../../../../src/elements/agora-peer-chat/conversation/context/part-events.js';
import { ChatError } from '../../../../../../../src/types/error.js';
import type { Message } from '../../../../../../../src/types/message.js';
import { frames, mountList, type ListStage } from '../../../../../../support/list-stage.js';
import { makeMessage } from '../../../../../../support/scripted-client.js';

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const picture = (number: number, part: Partial<Message> = {}): Message =>
  makeMessage({
    id: `p${number}`,
    key: `p${number}`,
    kind: 'image',
    text: '',
    time: 1_700_000_000_000 + number * 1000,
    attachment: { url: `https://files.test/${number}.png`, name: `${number}.png`, size: 10, width: 400, height: 300 },
    ...part,
  });
const pictures = (count: number, part: Partial<Message> = {}): Message[] =>
  Array.from({ length: count }, (_, at) => picture(at, part));
const text = (number: number, part: Partial<Message> = {}): Message =>
  makeMessage({
    id: `t${number}`,
    key: `t${number}`,
    text: `m${number}`,
    time: 1_700_000_000_000 + number * 1000,
    ...part,
  });

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};
const bubbles = (stage: ListStage): Box[] => stage.rows.map((row) => boxOf(row.querySelector('.bubble')!));
const tiles = (stage: ListStage): HTMLElement[] => stage.rows.filter((row) => row.matches('.tile'));
const beyond = (stage: ListStage): HTMLButtonElement | null => stage.renderRoot.querySelector('button.beyond');

describe('an album', () => {
  const fetched = window.fetch.bind(window);
  before(() => (window.fetch = () => fetched(dot)));
  after(() => (window.fetch = fetched));

  const mountAlbum = async (messages: readonly Message[], width = 400): Promise<ListStage> => {
    const stage = await mountList();
    stage.style.setProperty('width', `${width}px`);
    await frames(2);
    await stage.show(messages);
    await frames(2);
    return stage;
  };

  for (const dir of ['ltr', 'rtl'])
    for (const outgoing of [false, true])
      it(`stands two by two, ${outgoing ? 'sent' : 'received'}, ${dir}`, async () => {
        const stage = await mountAlbum(pictures(4, { outgoing, status: outgoing ? 'read' : 'received' }));
        stage.dir = dir;
        await frames(2);
        const [a, b, c, d] = bubbles(stage) as [Box, Box, Box, Box];
        const [first, second] = dir === 'ltr' ? [a, b] : [b, a];
        expect(second.left - first.left - first.width).to.be.closeTo(2, 0.5);
        expect(a.top).to.be.closeTo(b.top, 0.5);
        expect(c.top - a.top - a.height).to.be.closeTo(2, 0.5);
        expect(c.left).to.be.closeTo(a.left, 0.5);
        expect(d.left).to.be.closeTo(b.left, 0.5);
        expect(a.width).to.be.closeTo(a.height, 0.5);
        const list = stage.scroller.getBoundingClientRect();
        const atLeft = Math.min(a.left, b.left) - list.left < list.right - Math.max(a.left, b.left) - a.width;
        expect(atLeft).to.equal(outgoing === (dir === 'rtl'));
      });

  for (const width of [240, 320, 1000])
    it(`fits a list of ${width} px`, async () => {
      const stage = await mountAlbum(pictures(5), width);
      const { left, right } = stage.scroller.getBoundingClientRect();
      for (const box of bubbles(stage)) {
        expect(box.left).to.be.at.least(left);
        expect(box.left + box.width).to.be.at.most(right);
        expect(box.width).to.be.above(40);
      }
      expect(stage.scroller.scrollWidth).to.equal(stage.scroller.clientWidth);
    });

  it('puts the third of three across both', async () => {
    const [a, b, c] = bubbles(await mountAlbum(pictures(3))) as [Box, Box, Box];
    expect(c.width).to.be.closeTo(a.width + b.width + 2, 0.5);
    expect(c.left).to.be.closeTo(a.left, 0.5);
    expect(c.height).to.be.closeTo(a.height, 0.5);
  });

  it('says how many more there are, and shows them on demand', async () => {
    const stage = await mountAlbum(pictures(7));
    expect(beyond(stage)!.textContent).to.equal('+3');
    expect(beyond(stage)!.getAttribute('aria-label')).to.contain('+3');
    expect(stage.rows[4]!.querySelector('.bubble')!.checkVisibility({ opacityProperty: true })).to.equal(false);
    const high = stage.scroller.scrollHeight;
    beyond(stage)!.click();
    await frames(2);
    expect(beyond(stage)).to.equal(null);
    const all = bubbles(stage);
    expect(new Set(all.map(({ left, top }) => `${left} ${top}`)).size).to.equal(7);
    for (const row of stage.rows)
      expect(row.querySelector('.bubble')!.checkVisibility({ opacityProperty: true })).to.equal(true);
    expect(stage.scroller.scrollHeight).to.be.at.least(high);
  });

  it('is hit where it is seen: each picture opens itself', async () => {
    const stage = await mountAlbum(pictures(4));
    const opened: string[] = [];
    stage.list.addEventListener(MessageActionEvent.type, (event) =>
      opened.push(`${(event as MessageActionEvent).action} ${(event as MessageActionEvent).message.key}`),
    );
    for (const { left, top, width, height } of bubbles(stage)) {
      const hit = stage.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      hit!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    }
    expect(opened).to.deep.equal(['open-image p0', 'open-image p1', 'open-image p2', 'open-image p3']);
  });

  it('is walked through by arrow keys, picture by picture, and each is in sight while it has the focus', async () => {
    const stage = await mountAlbum([text(-1), ...pictures(6)]);
    stage.rows[0]!.focus();
    for (let at = 1; at < stage.rows.length; at++) {
      stage.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true }),
      );
      expect(stage.shadowRoot!.activeElement).to.equal(stage.rows[at]);
      expect(stage.rows[at]!.querySelector('.bubble')!.checkVisibility({ opacityProperty: true })).to.equal(true);
    }
    expect(stage.rows.filter((row) => row.tabIndex === 0).length).to.equal(1);
    for (const row of stage.rows) {
      row.focus();
      expect(row.querySelector(':scope > .toolbar [data-action="menu"]')).to.not.equal(null);
    }
  });

  it('has its menu button inside the picture, where the pointer crosses no other', async () => {
    for (const outgoing of [false, true]) {
      const stage = await mountAlbum(pictures(4, { outgoing }));
      for (const row of stage.rows) {
        row.focus();
        const menu = boxOf(row.querySelector(':scope > .toolbar [data-action="menu"]')!);
        const bubble = boxOf(row.querySelector('.bubble')!);
        expect(menu.left).to.be.within(bubble.left, bubble.left + bubble.width - menu.width);
        expect(menu.top).to.be.within(bubble.top, bubble.top + bubble.height - menu.height);
      }
    }
  });

  it('keeps reactions inside the picture, and the time below all of them', async () => {
    const reactions = ['👍', '❤️', '😂', '😮', '😢'].map((emoji) => ({ emoji, count: 2, mine: false, users: [] }));
    const stage = await mountAlbum(pictures(4, { reactions }));
    for (const row of stage.rows) {
      const bubble = boxOf(row.querySelector('.bubble')!);
      for (const reaction of row.querySelectorAll('.reaction')) {
        const { left, top, width, height } = boxOf(reaction);
        expect(left).to.be.within(bubble.left, bubble.left + bubble.width - width);
        expect(top).to.be.within(bubble.top, bubble.top + bubble.height - height);
      }
    }
    const stamps = stage.renderRoot.querySelectorAll('.stamp');
    expect(stamps.length).to.equal(1);
    const last = bubbles(stage).at(-1)!;
    // Firefox rounds each of them for itself.
    expect(boxOf(stamps[0]!).top).to.be.at.least(last.top + last.height - 0.1);
  });

  it('shows all of its pictures if one that was out of sight is looked for', async () => {
    const stage = await mountAlbum(pictures(6));
    expect(stage.list.reveal('p5')).to.equal(true);
    await frames(2);
    expect(beyond(stage)).to.equal(null);
    expect(stage.shadowRoot!.activeElement).to.equal(stage.rows[5]);
  });

  const apart: Readonly<Record<string, readonly Message[]>> = {
    'with words': [picture(0), picture(1, { text: 'Our cat' })],
    'in a reply': [picture(0), picture(1, { quote: { id: 'x', sender: 'bob', preview: 'x', kind: 'text' } })],
    'that failed': [picture(0), picture(1, { outgoing: false, status: 'failed', error: new ChatError('timeout', '') })],
    'taken back': [picture(0), picture(1, { recalled: true })],
    'of another sender': [picture(0), picture(1, { outgoing: true, from: 'alice', status: 'sent' })],
    'much later': [picture(0), picture(1_000)],
    'without a file': [picture(0), { ...picture(1), attachment: undefined }],
    'behind a text': [picture(0), text(1), picture(2)],
  };
  for (const [name, messages] of Object.entries(apart))
    it(`does not take in a picture ${name}`, async () => {
      expect(tiles(await mountAlbum(messages))).to.deep.equal([]);
    });

  it('ends at the line above what is unread', async () => {
    const stage = await mountAlbum([]);
    await stage.show(pictures(4), { firstUnread: 'p2', unread: 2 });
    await frames(2);
    expect(stage.rows.map((row) => row.matches('.tile-top'))).to.deep.equal([true, true, true, true]);
  });

  it('is not made of pictures that the page draws', async () => {
    const stage = await mountAlbum(pictures(4));
    expect(tiles(stage).length).to.equal(4);
    Object.assign(stage, { settings: { ...stage.settings, renderers: { image: () => 'a picture of the page' } } });
    await stage.show(pictures(4));
    await frames(2);
    expect(tiles(stage)).to.deep.equal([]);
  });

  it('follows every change: a picture more, one that goes, one that fails', async () => {
    const stage = await mountAlbum(pictures(1));
    expect(tiles(stage).length).to.equal(0);
    await stage.show(pictures(2));
    expect(stage.rows.map((row) => row.className.match(/tile-\w+/g)?.[0])).to.deep.equal(['tile-start', 'tile-end']);
    await stage.show(pictures(5));
    expect(beyond(stage)!.textContent).to.equal('+1');
    await stage.show(pictures(5).with(1, picture(1, { status: 'failed' })));
    expect(stage.rows.map((row) => row.matches('.tile'))).to.deep.equal([false, false, true, true, true]);
    expect(beyond(stage)).to.equal(null);
    await stage.show(pictures(5).slice(1, 3));
    expect(stage.rows.map((row) => row.className.match(/tile-\w+/g)?.[0])).to.deep.equal(['tile-start', 'tile-end']);
  });

  it('is guessed as high as it is, before anybody has seen it', async () => {
    const messages = Array.from({ length: 400 }, (_, at) => {
      const block = Math.floor(at / 8);
      const time = 1_700_000_000_000 + block * 600_000 + (at % 8) * 1000;
      // Of one to eight pictures, after a text.
      return at % 8 < block % 8 ? text(at, { time }) : picture(at, { time });
    });
    const stage = await mountAlbum(messages);
    while (stage.renderRoot.querySelector('.chunk:empty')) await new Promise((resolve) => setTimeout(resolve, 50));
    const far = [...stage.renderRoot.querySelectorAll<HTMLElement>('.chunk:not(.near)')];
    const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
    const guessed = far.map(({ style }) => Number.parseFloat(/([\d.]+)px/.exec(style.containIntrinsicBlockSize)![1]!));
    stage.scroller.style.contain = 'none';
    for (const chunk of far) chunk.style.setProperty('content-visibility', 'visible');
    await frames(4);
    expect(sum(guessed) / sum(far.map((chunk) => chunk.getBoundingClientRect().height))).to.be.within(0.95, 1.05);
  });

  it('is the same after any order of changes, and in one chunk', () => {
    let seed = 11;
    const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    const whole = new Set(Array.from({ length: 1000 }, (_, at) => `p${at * 10 + 7}`));
    const feed = new Feed(
      document.createElement('div'),
      () => undefined,
      () => 1,
      () => ({ renderers: {}, whole, content: { album, draw: () => document.createElement('i') } }),
    );
    let made = 0;
    const some = (count: number): Message[] =>
      Array.from({ length: count }, () =>
        random(5) < 3 ? picture(++made, { time: 1e12 }) : text(++made, { time: 1e12 }),
      );
    let messages: Message[] = [];
    for (let step = 0; step < 600; step++) {
      const kind = random(5);
      const at = random(messages.length + 1);
      if (kind === 0) messages = [...messages, ...some(1 + random(3))];
      else if (kind === 1) messages = [...some(1 + random(70)), ...messages];
      else if (kind === 2) messages = messages.toSpliced(at, 1 + random(90));
      else if (kind === 3) messages = messages.toSpliced(at, 0, ...some(2));
      else if (messages[at])
        messages = messages.with(at, { ...messages[at], status: random(2) ? 'failed' : 'received' });
      feed.update(messages, undefined);
      for (const chunk of feed.chunks) {
        for (let start = 0; start < chunk.messages.length;) {
          let count = 1;
          while (
            start + count < chunk.messages.length &&
            album.joins(chunk.messages[start + count - 1]!, chunk.messages[start + count]!, undefined)
          )
            count++;
          const isWhole = whole.has(chunk.messages[start + 3]?.key ?? '');
          for (let tile = 0; tile < count; tile++)
            expect(chunk.places[start + tile]! & ~15).to.equal(album.placeOf(tile, count, isWhole), `step ${step}`);
          start += count;
        }
        expect(chunk.messages.length).to.be.within(1, 120);
      }
    }
  });

  it('stays whole where the chunks are full: no message arrives that cuts it', () => {
    const feed = new Feed(
      document.createElement('div'),
      () => undefined,
      () => 1,
      () => ({ renderers: {}, whole: new Set(), content: { album, draw: () => document.createElement('i') } }),
    );
    let messages: Message[] = [];
    for (let at = 0; at < 500; at++) {
      messages = [...messages, at % 9 < 4 ? picture(at, { time: 1e12 + at }) : text(at, { time: 1e12 + at })];
      feed.update(messages, undefined);
    }
    const places = feed.chunks.flatMap(({ places: all }) => all);
    for (let at = 0; at + 9 < 500; at += 9)
      expect(places.slice(at, at + 4).every((place) => album.namesOf(place) !== '')).to.equal(true, `album at ${at}`);
    expect(places.every((place) => !album.namesOf(place).includes('beyond'))).to.equal(true);
  });
});
