import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toMessage, toReactions } from '../../../src/client/message/agora-message.js';
import { toPresence } from '../../../src/client/agora-people.js';
import { toSdkMessage } from '../../../src/client/message/agora-outgoing.js';
import { unknownKind } from '../../../src/client/sdk/agora-repairs.js';

const base = { id: '77', from: 'bob', to: 'alice', time: 1_700_000_000_000, chatType: 'singleChat', ext: {} };
/** Every address of the web. */
const url = (value: string): string => (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : '');
const urls = { file: url, picture: url };
const read = (raw: object) => toMessage({ ...base, ...raw }, 'alice', urls);

it('takes no reaction that is more, or else, than one emoji', () => {
  const reactions = ['👍', '👍👍', 'ok', '\u202e👍', '<b>', '', 7, null].map((reaction) => ({ reaction, count: 2 }));
  expect(toReactions(reactions, 'alice').map(({ emoji }) => emoji)).to.deep.equal(['👍']);
});

it('counts a reaction once, in whole people', () => {
  const of = (reaction: object): object => ({ reaction: '👍', userList: ['bob', 'bob', 'eve'], ...reaction });
  const counts = [{ count: 3 }, { count: '3' }, { count: 0.5 }, { count: 1e308 }, { count: -1 }, { count: NaN }, {}];
  expect(counts.map((one) => toReactions([of(one)], 'alice')[0]?.count)).to.deep.equal([3, 3, 1, 2, 2, 2, 2]);
  const twice = toReactions([of({}), of({ userList: ['alice'] })], 'alice');
  expect(twice).to.deep.equal([{ emoji: '👍', count: 2, mine: false, users: ['bob', 'eve'] }]);
});

describe('a message of the SDK', () => {
  it('becomes a text', () => {
    expect(read({ type: 'txt', msg: 'hello' })).to.deep.equal({
      key: '77',
      id: '77',
      from: 'bob',
      to: 'alice',
      peer: 'bob',
      outgoing: false,
      kind: 'text',
      text: 'hello',
      time: 1_700_000_000_000,
      status: 'received',
    });
  });

  it('has a time that a date can hold, whatever the server says', () => {
    const odd = [0, -1, NaN, Infinity, 8_640_000_000_000_001, 2 ** 53, 2 ** 63, '9223372036854775808', 1e308, null];
    const before = Date.now();
    for (const time of odd) {
      const message = read({ type: 'txt', time, modifiedInfo: { operationTime: time } });
      expect(message?.time, String(time)).to.be.within(before, Date.now());
      expect(message).to.not.have.property('edited');
    }
    expect(read({ type: 'txt', time: '1700000000000' })?.time).to.equal(1_700_000_000_000);
    for (const lastTime of odd) expect(toPresence({ lastTime }), String(lastTime)).to.deep.equal({ online: false });
  });

  it('keeps the key that its writer gave it', () => {
    expect(read({ type: 'txt', ext: { agora_chat_key: '4611686018427387903' } })?.key).to.equal('4611686018427387903');
    for (const key of ['007', '-5', 'abc', 7, '9'.repeat(30)])
      expect(read({ type: 'txt', ext: { agora_chat_key: key } })?.key).to.equal('77');
  });

  it('is outgoing when another device of one wrote it', () => {
    const message = read({ type: 'txt', msg: 'x', from: 'alice/webim_web_1', to: 'bob', isDelivered: true });
    expect([message?.outgoing, message?.peer, message?.from, message?.status]).to.deep.equal([
      true,
      'bob',
      'alice',
      'delivered',
    ]);
    expect(read({ type: 'txt', from: 'alice', to: 'bob', isRead: true, isDelivered: true })?.status).to.equal('read');
    expect(read({ type: 'txt', from: '', to: 'bob' })?.status).to.equal('sent');
  });

  it('brings a picture with its sizes, and no token', () => {
    const raw = {
      type: 'img',
      url: 'http://h/o/a/chatfiles/1?em-redirect=true&share-secret=s',
      thumb: 'http://h/o/a/chatfiles/1?em-redirect=true&share-secret=s&thumbnail=true',
      secret: 's',
      width: 40,
      height: 30,
      file_length: 1234,
      accessToken: '007secret',
      ext: { file_type: 'image/png', agora_chat_file_name: 'cat.png' },
    };
    const message = read(raw);
    expect(message?.kind).to.equal('image');
    expect(message?.attachment).to.deep.equal({
      url: raw.url,
      thumbnailUrl: raw.thumb,
      name: 'cat.png',
      size: 1234,
      type: 'image/png',
      width: 40,
      height: 30,
      secret: 's',
    });
    expect(JSON.stringify(message)).to.not.contain('007secret');
  });

  it('brings voice notes and videos with their length', () => {
    const url = 'https://h/f';
    expect(read({ type: 'audio', url, length: 3, filename: 'v.webm' })?.attachment?.duration).to.equal(3);
    expect(read({ type: 'video', url, length: 9 })?.kind).to.equal('video');
    const video = read({ type: 'video', url: `${url}?share-secret=s`, thumb: `${url}?vframe=true` });
    expect(video?.attachment?.thumbnailUrl).to.equal(`${url}?share-secret=s&vframe=true`);
    expect(read({ type: 'file', url, length: 9 })?.attachment?.duration).to.equal(undefined);
  });

  it('brings the words that go along with what is no text, none longer than a message may be', () => {
    const caption = 'A sleepy cat \u202e<b>\n1';
    for (const kind of ['image', 'file', 'voice', 'video'] as const) {
      const attachment = { url: 'https://h/f?share-secret=s', name: 'f', size: 9 };
      const { type, ext } = toSdkMessage({ key: '5', to: 'bob', kind, text: caption, attachment });
      expect(read({ type, ext })?.text, kind).to.equal(caption);
    }
    const custom = { event: 'order', data: { a: '1' } };
    const { type, ext } = toSdkMessage({ key: '5', to: 'bob', kind: 'custom', text: caption, custom });
    expect(read({ type, ext, customEvent: 'order' })?.text).to.equal(caption);
    expect(read({ type: 'img', ext: { agora_chat_caption: 'x'.repeat(90_000) } })?.text).to.have.length(5000);
    for (const strange of [7, null, ['x'], { x: 1 }])
      expect(read({ type: 'img', ext: { agora_chat_caption: strange } })?.text).to.equal('');
  });

  it('takes only web addresses', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//h/f', 'file:///etc/passwd', 7, null])
      expect(read({ type: 'file', url, thumb: url })?.attachment?.url).to.equal('');
  });

  it('brings a place, a card, a custom event and a forwarded bundle', () => {
    const place = read({ type: 'loc', lat: 1.5, lng: 2, addr: 'Main St', buildingName: 'B' });
    expect([place?.kind, place?.text, place?.custom?.data.latitude]).to.deep.equal(['location', 'Main St', '1.5']);
    const card = read({ type: 'custom', customEvent: 'userCard', customExts: { uid: 'eve', nickname: 'Eve' } });
    expect([card?.kind, card?.custom?.data]).to.deep.equal(['card', { uid: 'eve', nickname: 'Eve' }]);
    const order = read({ type: 'custom', customEvent: 'order', customExts: [{ a: 1 }, { b: { c: 2 } }] });
    expect([order?.kind, order?.custom]).to.deep.equal(['custom', { event: 'order', data: { a: '1', b: '{"c":2}' } }]);
    const bundle = read({ type: 'combine', title: 'T', summary: 'S', compatibleText: 'old' });
    expect([bundle?.kind, bundle?.text, bundle?.custom?.data.title]).to.deep.equal(['combine', 'old', 'T']);
  });

  it('is read, however deep the values of a custom event go', () => {
    for (const depth of [4000, 100_000])
      for (const [open, close] of [
        ['[', ']'],
        ['{"a":', '}'],
      ] as const) {
        const deep: unknown = JSON.parse(`${open.repeat(depth)}0${close.repeat(depth)}`);
        for (const customExts of [deep, { deep, near: 'x' }, [{ deep, near: 'x' }]]) {
          const message = read({ type: 'custom', customEvent: 'poll', customExts });
          expect(message?.custom?.event).to.equal('poll');
          if (customExts !== deep) expect(message?.custom?.data.near).to.equal('x');
        }
      }
  });

  it('shows what it does not know as a named placeholder', () => {
    expect(read({ type: 'hologram' })?.custom?.event).to.equal('hologram');
    expect(read({ type: 'hologram' })?.kind).to.equal('unknown');
    const wire = read({ type: 'custom', customEvent: `${unknownKind}9` });
    expect([wire?.kind, wire?.custom?.event]).to.deep.equal(['unknown', '9']);
    expect(read({ type: '__proto__' })?.kind).to.equal('unknown');
  });

  it('is none for commands and receipts', () => {
    for (const type of ['cmd', 'read', 'delivery', 'channel', 'recall']) expect(read({ type })).to.equal(undefined);
    for (const value of [null, undefined, 7, 'x', [], {}]) expect(toMessage(value, 'alice', urls)).to.equal(undefined);
  });

  it('is none for groups and rooms', () => {
    for (const chatType of ['groupChat', 'chatRoom']) expect(read({ type: 'txt', chatType })).to.equal(undefined);
  });

  it('reads quotes and profiles of other kits, also as text', () => {
    const msgQuote = { msgID: '5', msgPreview: 'before', msgSender: 'alice', msgType: 'img' };
    const quote = { id: '5', preview: 'before', sender: 'alice', kind: 'image' };
    expect(read({ type: 'txt', ext: { msgQuote } })?.quote).to.deep.equal(quote);
    expect(read({ type: 'txt', ext: { msgQuote: JSON.stringify(msgQuote) } })?.quote).to.deep.equal(quote);
    const info = { nickname: 'Bob', avatarURL: 'https://h/b.png' };
    expect(read({ type: 'txt', ext: { ease_chat_uikit_user_info: info } })?.sender).to.deep.equal({
      name: 'Bob',
      picture: 'https://h/b.png',
      foreign: true,
    });
    expect(read({ type: 'txt', ext: { ease_chat_uikit_user_info: { avatarURL: 'javascript:1' } } })?.sender).to.equal(
      undefined,
    );
  });

  it('tells of edits and reactions', () => {
    const reactions = [
      { reaction: '👍', count: 2, isAddedBySelf: false, userList: ['alice', 'bob'] },
      { reaction: '🎉', count: 0, userList: [] },
      { reaction: '🔥', count: 1, isAddedBySelf: true },
    ];
    const message = read({ type: 'txt', reactions, modifiedInfo: { operationTime: 1_700_000_000_500 } });
    expect(message?.edited).to.equal(1_700_000_000_500);
    expect(message?.reactions).to.deep.equal([
      { emoji: '👍', count: 2, mine: true, users: ['alice', 'bob'] },
      { emoji: '🔥', count: 1, mine: true, users: [] },
    ]);
    expect(toReactions('x', 'alice')).to.deep.equal([]);
  });

  it('cuts a text without end', () => {
    expect(read({ type: 'txt', msg: 'x'.repeat(1_000_000) })?.text.length).to.equal(100_000);
  });

  it('survives any garbage in any field', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: false, maxDepth: 2 });
    const types = fc.constantFrom('txt', 'img', 'file', 'audio', 'video', 'loc', 'custom', 'combine', 'other');
    const names = ['from', 'to', 'time', 'ext', 'msg', 'url', 'thumb', 'size', 'length', 'file_length', 'reactions'];
    const more = ['modifiedInfo', 'customEvent', 'customExts', 'addr', 'lat', 'title', 'summary', 'filename', 'width'];
    const fields = Object.fromEntries([...names, ...more].map((name) => [name, anything]));
    fc.assert(
      fc.property(fc.record({ ...fields, type: types }, { requiredKeys: ['type'] }), (raw) => {
        const message = toMessage({ ...raw, id: '5', to: 'bob' }, 'alice', urls)!;
        expect(toMessage({ ...raw, id: '5' }, 'alice', urls)?.peer).not.to.equal('');
        expect(message.text).to.be.a('string');
        expect(message.time).to.be.greaterThan(0);
        expect(message.from).to.be.a('string');
      }),
      { numRuns: 300, includeErrorInReport: true },
    );
  });
});
