/** People of a scene who are played by the server: they count as online, read what is written to them, and answer. */
import { randomInt } from 'node:crypto';
import type { Hub } from '../hub.ts';
import type { Incoming } from '../messages/incoming.ts';
import { acceptMessage } from '../messages/message.ts';
import { acceptConversationRead } from '../messages/receipts.ts';
import * as codec from '../wire/codec.ts';
import { BodyType, ContentType, Namespace, Route, type Content } from '../wire/types.ts';
import { scenes, type Person } from './scripts.ts';

const resource = 'company';
/** Milliseconds until a message is read, and until it is answered. */
const readAfter = 900;
const answerAfter = 3200;

export class Company {
  readonly #hub: Hub;
  readonly #insert;
  readonly #people = new Map<string, Person>();
  /** How often each has answered whom. */
  readonly #answered = new Map<string, number>();
  readonly #timers = new Set<NodeJS.Timeout>();

  /** Attaches to the hub; the people from before a restart of the server are there again. */
  constructor(hub: Hub) {
    this.#hub = hub;
    const { database } = hub.store;
    database.exec('CREATE TABLE IF NOT EXISTS company (user TEXT PRIMARY KEY, scene TEXT, role TEXT) WITHOUT ROWID');
    this.#insert = database.prepare('INSERT INTO company VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    const rows = database.prepare('SELECT user, scene, role FROM company').all() as Record<string, string>[];
    for (const { user, scene, role } of rows) this.#seat(user!, scene!, role!);
    hub.sendChecks.push((incoming) => {
      this.#hear(incoming);
      return undefined;
    });
  }

  join(user: string, scene: string, role: string): void {
    this.#hub.store.transactions.write(() => this.#insert.run(user, scene, role));
    this.#seat(user, scene, role);
  }

  #seat(user: string, scene: string, role: string): void {
    const people = scenes.get(scene)?.people ?? {};
    const person = Object.hasOwn(people, role) ? people[role] : undefined;
    if (!person) return;
    this.#people.set(user, person);
    if (person.online) this.#hub.alwaysOnline.add(user);
  }

  #hear({ from, to, body }: Incoming): void {
    const person = this.#people.get(to);
    if (!person?.online || body.contents[0]?.type === ContentType.COMMAND) return;
    this.#later(readAfter, () => {
      acceptConversationRead(this.#hub, this.#says(to, from, { type: BodyType.CHANNEL }));
      if (person.answers?.length) this.#type(to, from);
    });
    if (!person.answers?.length) return;
    const count = this.#answered.get(`${to} ${from}`) ?? 0;
    this.#answered.set(`${to} ${from}`, count + 1);
    const text = person.answers[count % person.answers.length]!;
    this.#later(answerAfter, () => {
      acceptMessage(this.#hub, this.#says(to, from, { contents: [{ type: ContentType.TEXT, text }] }));
    });
  }

  #type(from: string, to: string): void {
    const contents = [{ type: ContentType.COMMAND, action: 'TypingBegin' }];
    acceptMessage(this.#hub, this.#says(from, to, { contents, routetype: Route.ONLINE }));
  }

  #says(from: string, to: string, { type = BodyType.CHAT, contents = [], routetype = Route.ALL }: Spoken): Incoming {
    const people = { from: this.#hub.jid(from), to: this.#hub.jid(to) };
    const payload = codec.messageBody.encode({ type, ...people, contents: contents as Content[], ext: [] });
    const id = BigInt(Date.now()) * 1_000_000n + BigInt(randomInt(1_000_000));
    const meta = codec.meta.decode(codec.meta.encode({ id, ...people, ns: Namespace.CHAT, payload, routetype }));
    return { from, resource, to, meta, body: codec.messageBody.decode(payload) };
  }

  #later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#hub.store.database.open) act();
    }, ms).unref();
    this.#timers.add(timer);
  }
}

interface Spoken {
  readonly type?: number;
  readonly contents?: readonly Partial<Content>[];
  readonly routetype?: number;
}
