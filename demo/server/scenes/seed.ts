/** Writes a scene's messages into the store, as if each had been sent at its time. */
import { readFile } from 'node:fs/promises';
import type { Hub } from '../hub.ts';
import { storePast } from '../messages/past.ts';
import { FileStore } from '../services/file-store.ts';
import * as codec from '../wire/codec.ts';
import { BodyType, ContentType, type Content, type KeyValue } from '../wire/types.ts';
import type { Said, Scene, Talk } from './scripts.ts';

const minute = 60_000;
const json = 8;
/** CSS pixels of the pictures in `pictures/`. */
const size = { width: 640, height: 400 };

export interface Seeding {
  readonly hub: Hub;
  readonly scene: Scene;
  /** User ids by role. */
  readonly users: ReadonlyMap<string, string>;
  /** Origin from which pictures are fetched, such as `http://localhost:5173`. */
  readonly origin: string;
}

export const seed = async (seeding: Seeding): Promise<void> => {
  const { hub, scene, users } = seeding;
  const pictures = new Map<string, Partial<Content>>();
  for (const talk of scene.talks)
    for (const { by, picture } of talk.lines)
      if (picture && !pictures.has(picture)) pictures.set(picture, await upload(seeding, picture, users.get(by)!));
  // No await from here on: a visitor sees all of it or nothing.
  for (const [role, { name }] of Object.entries(scene.people))
    hub.store.users.setInfo(users.get(role)!, { nickname: name });
  for (const talk of scene.talks) tell(seeding, talk, pictures);
};

const upload = async ({ hub, origin }: Seeding, name: string, owner: string): Promise<Partial<Content>> => {
  const bytes = await readFile(new URL(`./pictures/${name}`, import.meta.url));
  const files = new FileStore(hub.store, false);
  const part = files.begin();
  await new Promise<void>((resolve, reject) => part.writable.once('error', reject).end(bytes, resolve));
  const { id, secret } = await part.keep({ owner, name, type: 'image/jpeg' });
  return {
    type: ContentType.IMAGE,
    displayName: name,
    remotePath: `${origin}/${hub.settings.appKey.replace('#', '/')}/chatfiles/${id}`,
    secretKey: secret,
    fileLength: bytes.length,
    size,
  };
};

const quoteOf = (said: Said, before: readonly { said: Said; id: bigint }[], users: Seeding['users']): KeyValue[] => {
  const answered = said.answers === undefined ? undefined : before.at(-said.answers);
  if (!answered) return [];
  const { id, said: old } = answered;
  const quote = {
    msgID: String(id),
    msgPreview: old.text,
    msgSender: users.get(old.by),
    msgType: old.picture ? 'img' : 'txt',
  };
  return [{ key: 'msgQuote', type: json, stringValue: JSON.stringify(quote) }];
};

const tell = ({ hub, users }: Seeding, talk: Talk, pictures: ReadonlyMap<string, Partial<Content>>): void => {
  const { store } = hub;
  const [one, other] = talk.between.map((role) => users.get(role)!) as [string, string];
  const react = store.database.prepare('INSERT INTO reactions VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const written: { said: Said; id: bigint }[] = [];
  for (const said of talk.lines) {
    const sender = users.get(said.by)!;
    const receiver = sender === one ? other : one;
    const time = Date.now() - said.ago * minute;
    const content = pictures.get(said.picture ?? '') ?? { type: ContentType.TEXT, text: said.text };
    const body = codec.messageBody.encode({
      type: BodyType.CHAT,
      from: hub.jid(sender),
      to: hub.jid(receiver),
      contents: [content as Content],
      ext: quoteOf(said, written, users),
    });
    const { id } = storePast(hub, { sender, resource: 'scene', receiver, contentType: content.type!, body, time });
    store.conversations.touch(sender, receiver, id, 0);
    store.conversations.touch(receiver, sender, id, 1);
    store.transactions.write(() => {
      for (const [role, emoji] of Object.entries(said.reactions ?? {}))
        react.run(id, emoji, users.get(role)!, store.nextId());
    });
    written.push({ said, id });
  }
  // Everything is read except this many of the last messages.
  const unread = talk.unread ?? 0;
  const lastRead = written.at(-1 - unread)?.id ?? 0n;
  for (const [reader, writer] of [
    [one, other],
    [other, one],
  ] as const) {
    store.conversations.read(reader, writer, lastRead);
    for (const { said, id } of unread > 0 ? written.slice(-unread) : [])
      if (users.get(said.by) === writer) store.conversations.touch(reader, writer, id, 1);
  }
  if (talk.pinned) store.conversations.pin(one, other, Date.now());
};
