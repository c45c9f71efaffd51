/** The real `ChatClient`: calls the SDK, and translates its answers into our own types. */
import { lazyPart } from '../load/lazy-part.js';
import { ChatError } from '../types/error.js';
import type { Attachment, ConversationSummary } from '../types/message.js';
import type { Contact, Presence, Profile, UserId } from '../types/people.js';
import { fromSdkError } from './agora-error.js';
import { sdkHandlers } from './agora-events.js';
import { AgoraTransport } from './agora-transport.js';
import { toMessage } from './message/agora-message.js';
import { isObject, itemsOf, stringOf, timeOf } from './message/sdk-values.js';
import {
  conversationReceipt,
  editedMessage,
  readReceipt,
  toSdkMessage,
  typingMessage,
} from './message/agora-outgoing.js';
import { toContacts, toPresences, toProfile, toSummaries } from './agora-people.js';
import { foreignUrls, type ForeignUrls } from './foreign-urls.js';
import type { SdkConnection, SdkObject } from './sdk/agora-sdk.js';
import type { FileDetails, UploadOptions } from './agora-upload.js';
import { comparePositions } from '../types/position.js';
import type { ChatClient, ClientOptions, HistoryPage, Outgoing } from '../session/kernel/client-port.js';

const loadUpload = lazyPart({
  name: 'What uploads files',
  from: import.meta.url,
  load: () => import('./agora-upload.js'),
});

const chatType = 'singleChat';
/** The server's limits per request, from its documentation. */
const mostMessages = 50;
const mostRemoved = 20;
const mostUsers = 100;
const mostPages = 5;
/** Seconds. A user may subscribe to 3,000 others, which is more than a day's conversations. */
const presenceTime = 24 * 3600;

const dataOf = (answer: unknown): SdkObject => {
  const data = isObject(answer) ? answer.data : undefined;
  return isObject(data) ? data : {};
};
const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

export class AgoraClient implements ChatClient {
  readonly #connection: SdkConnection;
  readonly #transport: AgoraTransport;
  readonly #urls: ForeignUrls;
  #me: UserId = '';

  constructor(connection: SdkConnection, { on, pictures }: Pick<ClientOptions, 'on' | 'pictures'>) {
    this.#connection = connection;
    this.#urls = foreignUrls(connection, pictures);
    this.#transport = new AgoraTransport(connection, on);
  }

  async open(user: UserId, token: string): Promise<void> {
    this.#me = user;
    const askPresence = (users: readonly UserId[]): void => void this.#askPresence(users);
    const handlers = sdkHandlers({
      me: user,
      urls: this.#urls,
      report: this.#transport.report,
      askPresence,
    });
    await this.#transport.open(user, token, handlers);
  }

  close(): void {
    this.#transport.close();
  }

  renew(token: string): Promise<number | undefined> {
    return this.#transport.renew(token);
  }

  probe(): void {
    this.#transport.probe();
  }

  async send(message: Outgoing): Promise<{ id: string; time: number }> {
    const answer = await this.#transport.send(toSdkMessage(message));
    const { serverMsgId, message: sent } = isObject(answer) ? answer : {};
    return { id: stringOf(serverMsgId), time: timeOf(isObject(sent) ? sent.time : undefined) ?? Date.now() };
  }

  async upload(file: Blob, details: FileDetails, options: UploadOptions): Promise<Attachment> {
    const { uploadFile } = await loadUpload();
    const { apiUrl, orgName, appName, context } = this.#connection;
    if (!context.accessToken) throw new ChatError('not-signed-in', 'Not signed in to the chat: sign in first.');
    const store = { url: `${apiUrl}/${orgName}/${appName}/chatfiles`, token: context.accessToken };
    return uploadFile(store, file, details, options);
  }

  async typing(peer: UserId): Promise<void> {
    await this.#transport.send(typingMessage(peer));
  }

  async markRead(peer: UserId, id: string): Promise<void> {
    await this.#transport.send(readReceipt(peer, id));
  }

  async markConversationRead(peer: UserId): Promise<void> {
    await this.#transport.send(conversationReceipt(peer));
  }

  async edit(peer: UserId, id: string, text: string): Promise<{ time: number }> {
    const modifiedMessage = editedMessage(peer, text);
    const work = () => this.#connection.contact.modifyMessage({ messageId: id, modifiedMessage });
    const answer = await this.#transport.confirm(work, stringOf(modifiedMessage.id));
    const { modifiedInfo } = isObject(answer) ? answer : {};
    return { time: timeOf(isObject(modifiedInfo) ? modifiedInfo.operationTime : undefined) ?? Date.now() };
  }

  async recall(peer: UserId, id: string): Promise<void> {
    await this.#transport.confirm(() => this.#connection.contact.recallMessage({ mid: id, to: peer, chatType }));
  }

  async react(id: string, emoji: string): Promise<void> {
    try {
      await this.#ask(({ contact }) => contact.addReaction({ messageId: id, reaction: emoji }));
    } catch (error) {
      const alreadyThere = 1101;
      if (fromSdkError(error).sdkType !== alreadyThere) throw error;
    }
  }

  async unreact(id: string, emoji: string): Promise<void> {
    // The SDK puts the emoji into the URL unencoded, where a keycap's # would begin a fragment.
    await this.#ask(({ contact }) => contact.deleteReaction({ messageId: id, reaction: encodeURIComponent(emoji) }));
  }

  async report(id: string, type: string, reason: string): Promise<void> {
    await this.#ask(({ contact }) => contact.reportMessage({ messageId: id, reportType: type, reportReason: reason }));
  }

  async history(peer: UserId, { cursor, limit }: { cursor?: string; limit: number }): Promise<HistoryPage> {
    const pageSize = Math.min(limit, mostMessages);
    const query = { targetId: peer, chatType, pageSize, ...(cursor && { cursor }) } as const;
    const answer = await this.#ask(({ contact }) => contact.getHistoryMessages({ ...query, searchDirection: 'up' }));
    const { messages, isLast, cursor: next } = isObject(answer) ? answer : {};
    const read = itemsOf(messages).flatMap((raw) => toMessage(raw, this.#me, this.#urls) ?? []);
    const older = stringOf(next);
    const complete = isLast === true || older === '' || older === 'undefined';
    const byTime = read.sort(comparePositions);
    return { messages: byTime, complete, ...(!complete && { cursor: older }) };
  }

  async removeMessages(peer: UserId, ids: readonly string[]): Promise<void> {
    for (const messageIds of chunks(ids, mostRemoved))
      await this.#ask(({ contact }) => contact.removeHistoryMessages({ targetId: peer, chatType, messageIds }));
  }

  async conversations(): Promise<readonly ConversationSummary[]> {
    const all: ConversationSummary[] = [];
    let cursor = '';
    for (let page = 0; page < mostPages; page++) {
      const data = dataOf(
        await this.#ask(({ contact }) => contact.getServerConversations({ pageSize: mostMessages, cursor })),
      );
      all.push(...toSummaries(data.conversations, this.#me, this.#urls));
      cursor = stringOf(data.cursor);
      if (!cursor) break;
    }
    return all;
  }

  async pin(peer: UserId, pinned: boolean): Promise<void> {
    await this.#ask(({ contact }) =>
      contact.pinConversation({ conversationId: peer, conversationType: chatType, isPinned: pinned }),
    );
  }

  async removeConversation(peer: UserId): Promise<void> {
    await this.#ask(({ contact }) => contact.deleteConversation({ channel: peer, chatType, deleteRoam: true }));
  }

  async profiles(users: readonly UserId[]): Promise<Readonly<Record<UserId, Profile>>> {
    // `fromEntries`: assigning to `__proto__`, which is a valid user id, would change the object's prototype.
    const all: (readonly [UserId, Profile])[] = [];
    for (const some of chunks(users, mostUsers)) {
      const data = dataOf(await this.#ask(({ contact }) => contact.fetchUserInfoById(some, ['nickname', 'avatarurl'])));
      for (const user of some)
        all.push([user, Object.hasOwn(data, user) ? toProfile(data[user], this.#urls) : { unknown: true }]);
    }
    return Object.fromEntries(all);
  }

  async setProfile({ name, picture }: Profile): Promise<void> {
    await this.#ask(({ contact }) => contact.updateUserInfo({ nickname: name ?? '', avatarurl: picture ?? '' }));
  }

  async subscribePresence(users: readonly UserId[]): Promise<Readonly<Record<UserId, Presence>>> {
    const all: [UserId, Presence][] = [];
    for (const usernames of chunks(users, mostUsers)) {
      const answer = await this.#ask(({ presence }) => presence.subscribePresence({ usernames, expiry: presenceTime }));
      all.push(...Object.entries(toPresences(dataOf(answer).result)));
    }
    return Object.fromEntries(all);
  }

  async blocklist(): Promise<readonly UserId[]> {
    const answer = await this.#ask(({ contact }) => contact.getBlocklist());
    return itemsOf(isObject(answer) ? answer.data : undefined)
      .map(stringOf)
      .filter(Boolean);
  }

  async block(user: UserId): Promise<void> {
    await this.#ask(({ contact }) => contact.addUsersToBlocklist({ name: [user] }));
  }

  async unblock(user: UserId): Promise<void> {
    await this.#ask(({ contact }) => contact.removeUserFromBlocklist({ name: [user] }));
  }

  async contacts(): Promise<readonly Contact[]> {
    const answer = await this.#ask(({ contact }) => contact.getAllContacts());
    return toContacts(isObject(answer) ? answer.data : undefined);
  }

  async requestContact(user: UserId, reason: string): Promise<void> {
    await this.#ask(({ contact }) => contact.addContact(user, reason));
  }

  async acceptContact(user: UserId): Promise<void> {
    await this.#ask(({ contact }) => contact.acceptContactInvite(user));
  }

  async declineContact(user: UserId): Promise<void> {
    await this.#ask(({ contact }) => contact.declineContactInvite(user));
  }

  async removeContact(user: UserId): Promise<void> {
    await this.#ask(({ contact }) => contact.deleteContact(user));
  }

  #ask(call: (connection: SdkConnection) => Promise<unknown>): Promise<unknown> {
    return this.#transport.ask(() => call(this.#connection));
  }

  async #askPresence(usernames: readonly UserId[]): Promise<void> {
    try {
      const answer = await this.#ask(({ presence }) => presence.getPresenceStatus({ usernames }));
      for (const [user, presence] of Object.entries(toPresences(dataOf(answer).result)))
        this.#transport.report({ type: 'presence', user, presence });
    } catch {
      // Presence is only a hint; the next change updates it.
    }
  }
}
