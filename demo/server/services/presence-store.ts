/** Users' presence texts, when they were last seen, and who has subscribed to them. */
import type { Store } from '../store/store.ts';

export interface Subscription {
  readonly user: string;
  /** Epoch seconds. */
  readonly expires: number;
}

export class PresenceStore {
  readonly #write: Store['transactions'];
  readonly #now: () => number;
  readonly #sql;

  constructor({ database, transactions }: Store, now: () => number) {
    this.#write = transactions;
    this.#now = () => Math.floor(now() / 1000);
    database.exec(`
      CREATE TABLE IF NOT EXISTS presence (
        user TEXT PRIMARY KEY, ext TEXT NOT NULL DEFAULT '', last_time INTEGER NOT NULL DEFAULT 0
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS presence_subscriptions (
        subscriber TEXT NOT NULL, user TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY (user, subscriber)
      ) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS presence_by_subscriber ON presence_subscriptions (subscriber, user);`);
    this.#sql = {
      get: database.prepare('SELECT ext, last_time AS lastTime FROM presence WHERE user = ?'),
      seen: database.prepare(`INSERT INTO presence (user, last_time) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET last_time = excluded.last_time`),
      say: database.prepare(`INSERT INTO presence (user, last_time, ext) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET last_time = excluded.last_time, ext = excluded.ext`),
      add: database.prepare(`INSERT INTO presence_subscriptions VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET expires = excluded.expires`),
      remove: database.prepare('DELETE FROM presence_subscriptions WHERE subscriber = ? AND user = ?'),
      forget: database.prepare('DELETE FROM presence_subscriptions WHERE user = ? AND expires <= ?'),
      of: database.prepare('SELECT subscriber AS user, expires FROM presence_subscriptions WHERE user = ?'),
      by: database.prepare(`SELECT user, expires FROM presence_subscriptions WHERE subscriber = ? AND expires > ?
        ORDER BY user LIMIT ? OFFSET ?`),
      count: database.prepare('SELECT count(*) AS n FROM presence_subscriptions WHERE subscriber = ? AND expires > ?'),
    };
  }

  /** `lastTime` in epoch seconds; 0 if the user was never seen. */
  get(user: string): { ext: string; lastTime: number } {
    return (this.#sql.get.get(user) as { ext: string; lastTime: number } | undefined) ?? { ext: '', lastTime: 0 };
  }

  seen(user: string): void {
    this.#write.write(() => this.#sql.seen.run(user, this.#now()));
  }

  say(user: string, ext: string): void {
    this.#write.write(() => this.#sql.say.run(user, this.#now(), ext));
  }

  /** @returns its end, epoch seconds. */
  subscribe(subscriber: string, user: string, seconds: number): number {
    const expires = this.#now() + seconds;
    this.#write.write(() => this.#sql.add.run(subscriber, user, expires));
    return expires;
  }

  unsubscribe(subscriber: string, user: string): void {
    this.#write.write(() => this.#sql.remove.run(subscriber, user));
  }

  /** The subscribers of a user; expired subscriptions are deleted. */
  subscribersOf(user: string): Subscription[] {
    return this.#write.write(() => {
      this.#sql.forget.run(user, this.#now());
      return this.#sql.of.all(user) as Subscription[];
    });
  }

  /** The users that a user has subscribed to. */
  subscriptionsBy(subscriber: string, limit: number, offset: number): { total: number; page: Subscription[] } {
    const { n } = this.#sql.count.get(subscriber, this.#now()) as { n: number };
    return { total: n, page: this.#sql.by.all(subscriber, this.#now(), limit, offset) as Subscription[] };
  }
}
