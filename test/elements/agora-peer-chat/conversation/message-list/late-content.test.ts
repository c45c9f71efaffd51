/** What draws pictures and files is fetched with the first. A file of its own: a page has only one first time. */
import { expect } from '@open-wc/testing';
import { loadContent } from '../../../../../src/elements/agora-peer-chat/conversation/message-list/late-content.js';
import type { Message } from '../../../../../src/types/message.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { settled, until } from '../../../../support/mount.js';

const attachment = { url: 'https://files.test/a', name: 'a', size: 10 };
const film = { ...attachment, thumbnailUrl: 'https://files.test/b' };
const kinds: readonly Partial<Message>[] = [
  { kind: 'image', text: '', attachment: { ...attachment, width: 160, height: 80 } },
  { kind: 'image', text: 'with words', attachment: { ...attachment, width: 1600, height: 1200 } },
  { kind: 'image', text: '', attachment: { ...attachment, width: 200, height: 2000 } },
  { kind: 'video', text: '', attachment: { ...film, width: 640, height: 360 } },
  { kind: 'voice', text: '', attachment: { ...attachment, duration: 3 } },
  { kind: 'image', text: '', attachment },
  { kind: 'file', text: '', attachment },
  { kind: 'location', text: 'Here', custom: { event: 'location', data: { lat: '1', lng: '2' } } },
  { kind: 'card', text: '', custom: { event: 'userCard', data: { uid: 'carol' } } },
  { kind: 'custom', text: '', custom: { event: 'poll', data: {} } },
];

const rowsOf = (stage: ChatStage): Promise<HTMLElement[]> =>
  until(() => stage.$$('.row').length === kinds.length && stage.$$('.row'), 'the rows');
const heights = (rows: readonly HTMLElement[]): string[] =>
  rows.map((row, at) => `${kinds[at]!.kind}: ${row.getBoundingClientRect().height.toFixed(0)}`);

const realFetch = window.fetch.bind(window);
before(() => (window.fetch = () => new Promise(() => undefined)));
after(() => (window.fetch = realFetch));

describe('the first pictures and files of a conversation', () => {
  it('are not there for texts', async () => {
    const stage = await chatStage({ messages: [{ text: 'plain' }], isFirst: true });
    await stage.row('plain');
    await settled(stage.chat);
    expect(loadContent.here === undefined).to.equal(true);
  });

  it('come into boxes of their size', async () => {
    const stage = await chatStage({ messages: kinds, isFirst: true });
    let rows = await rowsOf(stage);
    expect(stage.$$('.pending').length, 'boxes that wait').to.equal(kinds.length);
    const before = heights(rows);
    await until(() => stage.$('.picture img'), 'the first picture');
    await settled(stage.chat);
    rows = await rowsOf(stage);
    expect(stage.$('.pending')).to.equal(null);
    expect(heights(rows)).to.deep.equal(before);
    expect(getComputedStyle(stage.$('agora-media.film')!).display, 'the styles came along').to.equal('block');
  });
});
