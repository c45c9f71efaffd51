/** Messages, notices, receipts and times of every shape, and frames that are none. */
import * as codec from '../../demo/server/wire/codec.ts';
import { Command, type KeyValue, type Meta } from '../../demo/server/wire/types.ts';
import type { Random } from '../faults/random.js';
import { deliver, frameOf, metaOf, messageMeta, newId, text, type Body } from './frames.js';
import { mutate } from './mutate.js';
import { missing, stillUsable, type Part } from './part.js';

const times = [0n, 1n, 2n ** 31n, 8_640_000_000_000_000n, 8_640_000_000_000_001n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n];
const names = ['', 'bob', 'alice', 'bob/web', '__proto__', 'constructor', 'admin', 'a'.repeat(300), '\u202ebob'];
const strings = ['', 'x', '0', 'null', '{}', '{', '[]', '__proto__', 'valueOf', '\u0000', 'a'.repeat(2000), '😀'];

const extension = (random: Random): KeyValue => ({
  key: random.pick([...strings, 'msgQuote', 'agora_chat_key', 'agora_chat_width', 'ease_chat_uikit_user_info']),
  type: random.between(-1, 12),
  stringValue: random.pick(strings),
});
const some = <T>(random: Random, most: number, make: (random: Random) => T): T[] =>
  Array.from({ length: random.between(0, most) }, () => make(random));

const content = (random: Random) => ({
  type: random.between(-1, 12),
  text: random.pick(strings),
  displayName: random.pick(strings),
  remotePath: random.pick(strings),
  secretKey: random.pick(strings),
  customEvent: random.pick(strings),
  customExts: some(random, 3, extension),
  duration: random.pick([-1, 0, 7, 2 ** 31 - 1]),
  fileLength: random.pick([-1, 0, 7, 2 ** 31 - 1]),
  latitude: random.pick([NaN, Infinity, 0, 1e300]),
  longitude: random.pick([NaN, -Infinity, 0, 1e300]),
  ...(random.next() < 0.5 && { size: { width: random.pick([NaN, -1, 0, 1e9]), height: random.pick([0, 1, 1e9]) } }),
  ...(random.next() < 0.3 && { subType: random.between(-1, 3) }),
});

const body = (random: Random): Body => ({
  type: random.pick([-1, 0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 99]),
  ...(random.next() < 0.5 && { from: { name: random.pick(names) } }),
  ...(random.next() < 0.5 && { to: { name: random.pick(names) } }),
  contents: some(random, 3, content) as unknown as NonNullable<Body['contents']>,
  ext: some(random, 3, extension),
  ackMessageId: random.pick([0n, 1n, 2n ** 64n - 1n]),
  editMessageId: random.pick([0n, 1n, 2n ** 64n - 1n]),
  meta: random.pick([
    ...strings,
    '{"reaction":[null]}',
    '{"edit_msg":{}}',
    '{"edit_msg":null}',
    '{"reaction":[{"count":1e999}]}',
  ]),
});

const notices = [
  { type: 'presence', data: { values: [{ uid: 'bob', status: { web: '1' }, ext: 'here', last_time: 1, expiry: 1 }] } },
  {
    type: 'reaction',
    data: [
      {
        from: 'bob',
        to: 'x',
        messageId: '5',
        channel_type: 'chat',
        reactions: [{ reaction: '👍', count: 1, userList: ['bob'] }],
        ts: 1,
      },
    ],
  },
  { type: 'conv', data: { op: 'top', id: 'bob', type: 'chat', ts: 1, res: 'x', from: 'bob' } },
  { type: 'roaming_delete', data: { resource: 'x', to: 'bob', chatType: 'chat' } },
  { type: 'thread', data: { operation: 'update_msg', last_message: {} } },
  { type: 'user_notification_mute', values: [{ data: {} }] },
];

const meta = (random: Random, me: string): Partial<Meta> => {
  const kind = random.next();
  const base = { timestamp: random.pick(times), id: random.next() < 0.9 ? newId() : random.pick(times) };
  if (kind < 0.6) return { ...messageMeta(me, random.pick(names), body(random)), ...base };
  if (kind < 0.8) {
    const notice = JSON.stringify(mutate(random.pick(notices), random));
    return metaOf(me, me, { ...base, ns: 5, payload: new TextEncoder().encode(notice) });
  }
  const payload = Uint8Array.from({ length: random.between(0, 30) }, () => random.between(0, 255));
  return metaOf(me, random.pick(names), { ...base, ns: random.between(-1, 7), payload });
};

/** A good frame with some bytes of it changed, or none at all. */
const broken = (random: Random, me: string): Uint8Array | string => {
  if (random.next() < 0.1) return random.pick(strings);
  if (random.next() < 0.2)
    return codec.msync.encode({
      command: random.between(0, 5),
      payload: Uint8Array.from({ length: random.between(0, 20) }, () => random.between(0, 255)),
    });
  const down = {
    metaId: random.pick(times),
    serverId: newId(),
    status: { errorCode: random.between(0, 20), reason: 'no' },
  };
  const good =
    random.next() < 0.3
      ? codec.msync.encode({ command: Command.SYNC, payload: codec.syncDown.encode(down) })
      : frameOf([messageMeta(me, 'bob', text('hello'))]);
  const bytes = Uint8Array.from(good);
  for (let count = random.between(1, 4); count > 0; count--)
    bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
  return bytes.slice(0, random.next() < 0.3 ? random.between(0, bytes.length) : bytes.length);
};

/** What ends the line on purpose is no fault: a server may always do that. */
const endsLine = (one: Partial<Meta>): boolean => one.ns === 0;

/** Milliseconds after which the good message is sent once more. */
const again = 500;

export const shapes: Part = async ({ site, random, long, progress }) => {
  const count = long ? 3000 : 250;
  const watched = await site.visit('target');
  const { page, user } = watched;
  const trouble: string[] = [];
  await page.evaluate(() => (document.querySelector('agora-peer-chat')!.peer = 'bob'));
  for (let done = 0; done < count; done += 50) {
    const metas = Array.from({ length: 25 }, () => meta(random, user)).filter((one) => !endsLine(one));
    for (const one of metas) deliver(site.server, user, [one]);
    for (let frame = 0; frame < 25; frame++) site.server.faults.frame(user, broken(random, user));
    const last = `good after ${done}`;
    // A frame that says good-bye makes the line anew; what comes then comes on the new one.
    let sent = -Infinity;
    const isThere = async (): Promise<boolean> => {
      if (performance.now() - sent > again) {
        deliver(site.server, user, [messageMeta(user, 'bob', text(last))]);
        sent = performance.now();
      }
      return page.evaluate((said) => window.watch.shows(said), last);
    };
    trouble.push(...(await missing(`nothing comes after ${done} shapes`, isThere)));
    trouble.push(...(await watched.trouble()).map((line) => `up to ${done + 50}: ${line}`));
    if (done % 500 === 450) progress(`${done + 50} shapes`);
    if (trouble.length > 10) break;
  }
  trouble.push(...(await stillUsable(site, watched)));
  await page.context().close();
  return { did: `${count} messages, notices, receipts and frames of every shape`, trouble };
};
