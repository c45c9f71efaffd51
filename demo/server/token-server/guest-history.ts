/**
 * Copies a guest's messages into the conversations of the user whom the guest has become. It can be repeated after a
 * failure: it goes on with the first message that is not known to be copied.
 */
import type { Database } from 'libsql';
import { fieldsOf, RestError, type AgoraRest, type Fields } from './agora-rest.ts';
import { Refusal } from './answers.ts';

/** `type`, `body` and `ext` as in Agora's REST API. */
export interface PastMessage {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Epoch milliseconds. */
  readonly time: number;
  readonly type: string;
  readonly body: Fields;
  readonly ext: Fields;
  /** Whether its receiver has read it. */
  readonly isRead: boolean;
}

/** What the site itself knows of a guest's conversations, oldest first. Agora's REST API does not tell. */
export type PastMessages = (guest: string) => readonly PastMessage[] | Promise<readonly PastMessage[]>;

export interface GuestHistory {
  /** @throws Refusal 503 if not all is copied yet. */
  copy(guest: string, user: string): Promise<void>;
}

export interface GuestHistoryParts {
  readonly database: Database;
  readonly appId: string;
  readonly past: PastMessages;
  readonly rest: AgoraRest;
  readonly log?: ((line: string) => void) | undefined;
}

/** The chat server refuses the message itself, and will again. */
const isFinal = (status: number): boolean => [400, 404, 413].includes(status);

/** Keeps in `database` which messages are copied, and what their copies are called; creates the table on first use. */
export const guestHistory = ({ database, appId, past, rest, log }: GuestHistoryParts): GuestHistory => {
  database.exec(`CREATE TABLE IF NOT EXISTS guest_copies (
    app TEXT NOT NULL, guest TEXT NOT NULL, user TEXT NOT NULL, message TEXT NOT NULL, copy TEXT NOT NULL,
    PRIMARY KEY (app, guest, user, message)
  ) WITHOUT ROWID;`);
  const insert = database.prepare('INSERT OR REPLACE INTO guest_copies VALUES (?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT message, copy FROM guest_copies WHERE app = ? AND guest = ? AND user = ?');

  /** @returns the id of the copy; empty if the chat server does not take the message. @throws Refusal */
  const importMessage = async (message: object): Promise<string> => {
    const failed = (why: string): Refusal => {
      log?.(`The messages of a guest are not all copied yet: ${why}`);
      return new Refusal(503, 'The messages of the guest are not all copied yet. Try again in a moment.');
    };
    const { status, answer } = await rest('POST', '/messages/users/import', message).catch((error: unknown) => {
      throw error instanceof RestError ? failed(error.message) : error;
    });
    if (isFinal(status)) {
      log?.(`A message of a guest is not copied: the chat server refuses it (${status}).`);
      return '';
    }
    if (status < 200 || status >= 300) throw failed(`the chat server answers ${status}.`);
    const { msg_id: id } = fieldsOf(answer.data);
    return typeof id === 'string' ? id : '';
  };

  return {
    async copy(guest, user) {
      const known = select.all(appId, guest, user) as { message: string; copy: string }[];
      const copies = new Map(known.map(({ message, copy }) => [message, copy]));
      const nameNow = (name: unknown): unknown => (name === guest ? user : name);
      let time = 0;
      for (const { id, from, to, type, body, ext, isRead, ...sent } of await past(guest)) {
        // Each a little later than the one before: the order of messages with the same time is not kept.
        time = Math.max(sent.time, time + 1);
        const isToUser = from !== to && nameNow(from) === nameNow(to);
        if (isToUser || copies.has(id)) continue;
        const copy = await importMessage({
          from: nameNow(from),
          target: nameNow(to),
          type,
          body,
          ext: withQuote(ext, copies, nameNow),
          is_ack_read: isRead,
          msg_timestamp: time,
        });
        copies.set(id, copy);
        insert.run(appId, guest, user, id, copy);
      }
    },
  };
};

/** A quote names the copy of the message that it quotes, and who has become its sender. */
const withQuote = (ext: Fields, copies: ReadonlyMap<string, string>, nameNow: (name: unknown) => unknown): Fields => {
  if (!Object.hasOwn(ext, 'msgQuote')) return ext;
  const quote = fieldsOf(ext.msgQuote);
  const msgID = copies.get(String(quote.msgID)) || quote.msgID;
  return { ...ext, msgQuote: { ...quote, msgID, msgSender: nameNow(quote.msgSender) } };
};
