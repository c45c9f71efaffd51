/** The one real `ChatClient`: asks the SDK, and gives back our own words. Which call means what to the SDK is all it knows. */
import {
  ChatError,
  type Attachment,
  type Contact,
  type ConversationSummary,
  type Presence,
  type Profile,
  type UserId,
} from '../types.js';
import { toChatError } from './agora-error.js';
import { sdkHandlers } from './agora-events.js';
import { AgoraLine } from './agora-line.js';
import { isObject, textOf, toMessage } from './agora-message.js';
import { conversationReceipt, editedMessage, readReceipt, toSdkMessage, typingMessage } from './agora-outgoing.js';
import { toContacts, toPresences, toProfile, toSummaries } from './agora-people.js';
import type { SdkConnection, SdkObject } from './agora-sdk.js';
import { uploadFile, type FileDetails, type UploadOptions } from './agora-upload.js';
import type { ChatClient, ClientEvent, ClientOptions, HistoryPage, Outgoing } from './chat-client.js';

const chatType = 'singleChat';
/** What the server takes at once, by its documents. */
const mostMessages = 50;
const mostRemoved = 20;
const mostUsers = 100;
const mostPages = 5;
/** Seconds. A user may be told of 3,000 others; a day's worth of conversations is less. */
const presenceTime = 24 * 3600;

const dataOf = (answer: unknown): SdkObject => {
  const data = isObject(answer) ? answer.data : undefined;
  return isObject(data) ? data : {};
};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
const timeOf = (value: unknown): number => (Number(value) > 0 ? Number(value) : Date.now());

export class AgoraClient implements ChatClient {
  readonly #connection: SdkConnection;
  readonly #line: AgoraLine;
  readonly #report: (event: ClientEvent) => void;
  #me: UserId = '';

  constructor(connection: SdkConnection, { on }: Pick<ClientOptions, 'on'>) {
    this.#connection = connection;
    // A listener that throws must not stop the SDK in the middle of a batch; the page still hears of it.
    this.#report = (event) => {
      try {
        on(event);
      } catch (error) {
        reportError(error);
      }
    };
    this.#line = new AgoraLine(connection, this.#report);
  }

  async open(user: UserId, token: string): Promise<void> {
    this.#me = user;
    const askPresence = (users: readonly UserId[]): void => void this.#askPresence(users);
    const handlers = sdkHandlers({ me: user, report: (event) => this.#line.report(event), askPresence });
    await this.#line.open(user, token, handlers);
  }

  close(): void {
    this.#line.close();
  }

  renew(token: string): Promise<number | undefined> {
    return this.#line.renew(token);
  }

  probe(): void {
    this.#line.probe();
  }

  async send(message: Outgoing): Promise<{ id: string; time: number }> {
    const answer = await this.#line.send(toSdkMessage(message));
    const { serverMsgId, message: sent } = isObject(answer) ? answer : {};
    return { id: textOf(serverMsgId), time: timeOf(isObject(sent) ? sent.time : undefined) };
  }

  async upload(file: Blob, details: FileDetails, options: UploadOptions): Promise<Attachment> {
    const { apiUrl, orgName, appName, context } = this.#connection;
    if (!context.accessToken) throw new ChatError('not-signed-in', 'Not signed in to the chat: sign in first.');
    const store = { url: `${apiUrl}/${orgName}/${appName}/chatfiles`, token: context.accessToken };
    return uploadFile(store, file, details, options);
  }

  async typing(peer: UserId): Promise<void> {
    await this.#line.send(typingMessage(peer));
  }

  async markRead(peer: UserId, id: string): Promise<void> {
    await this.#line.send(readReceipt(peer, id));
  }

  async markConversationRead(peer: UserId): Promise<void> {
    await this.#line.send(conversationReceipt(peer));
  }

  async edit(peer: UserId, id: string, text: string): Promise<{ time: number }> {
    const modifiedMessage = editedMessage(peer, text);
    const work = () => this.#connection.contact.modifyMessage!({ messageId: id, modifiedMessage });
    const answer = await this.#line.confirm(work, textOf(modifiedMessage.id));
    const { modifiedInfo } = isObject(answer) ? answer : {};
    return { time: timeOf(isObject(modifiedInfo) ? modifiedInfo.operationTime : undefined) };
  }

  async recall(peer: UserId, id: string): Promise<void> {
    await this.#line.confirm(() => this.#connection.contact.recallMessage!({ mid: id, to: peer, chatType }));
  }

  async react(id: string, emoji: string): Promise<void> {
    try {
      await this.#contact('addReaction', { messageId: id, reaction: emoji });
    } catch (error) {
      const alreadyThere = 1101;
      if (toChatError(error).sdkType !== alreadyThere) throw error;
    }
  }

  async unreact(id: string, emoji: string): Promise<void> {
    // The SDK puts it into the address as it is, where a keycap's # would begin a fragment.
    await this.#contact('deleteReaction', { messageId: id, reaction: encodeURIComponent(emoji) });
  }

  async report(id: string, type: string, reason: string): Promise<void> {
    await this.#contact('reportMessage', { messageId: id, reportType: type, reportReason: reason });
  }

  async history(peer: UserId, { cursor, limit }: { cursor?: string; limit: number }): Promise<HistoryPage> {
    const pageSize = Math.min(limit, mostMessages);
    const query = { targetId: peer, chatType, pageSize, searchDirection: 'up', ...(cursor && { cursor }) };
    const answer = await this.#contact('getHistoryMessages', query);
    const { messages, isLast, cursor: next } = isObject(answer) ? answer : {};
    const read = listOf(messages).flatMap((raw) => toMessage(raw, this.#me) ?? []);
    const older = textOf(next);
    const complete = isLast === true || older === '' || older === 'undefined';
    const byTime = read.sort((one, other) => one.time - other.time || (BigInt(one.id!) < BigInt(other.id!) ? -1 : 1));
    return { messages: byTime, complete, ...(!complete && { cursor: older }) };
  }

  async removeMessages(peer: UserId, ids: readonly string[]): Promise<void> {
    for (const messageIds of chunks(ids, mostRemoved))
      await this.#contact('removeHistoryMessages', { targetId: peer, chatType, messageIds });
  }

  async conversations(): Promise<readonly ConversationSummary[]> {
    const all: ConversationSummary[] = [];
    let cursor = '';
    for (let page = 0; page < mostPages; page++) {
      const data = dataOf(await this.#contact('getServerConversations', { pageSize: mostMessages, cursor }));
      all.push(...toSummaries(data.conversations, this.#me));
      cursor = textOf(data.cursor);
      if (!cursor) break;
    }
    return all;
  }

  async pin(peer: UserId, pinned: boolean): Promise<void> {
    const change = { conversationId: peer, conversationType: chatType, isPinned: pinned };
    await this.#contact('pinConversation', change);
  }

  async removeConversation(peer: UserId): Promise<void> {
    await this.#contact('deleteConversation', { channel: peer, chatType, deleteRoam: true });
  }

  async profiles(users: readonly UserId[]): Promise<Readonly<Record<UserId, Profile>>> {
    const all: Record<UserId, Profile> = {};
    for (const some of chunks(users, mostUsers)) {
      const data = dataOf(await this.#contact('fetchUserInfoById', some, ['nickname', 'avatarurl']));
      for (const user of some) all[user] = toProfile(data[user]);
    }
    return all;
  }

  async setProfile({ name, picture }: Profile): Promise<void> {
    await this.#contact('updateUserInfo', { nickname: name ?? '', avatarurl: picture ?? '' });
  }

  async subscribePresence(users: readonly UserId[]): Promise<Readonly<Record<UserId, Presence>>> {
    const all: Record<UserId, Presence> = {};
    for (const usernames of chunks(users, mostUsers)) {
      const answer = await this.#presence('subscribePresence', { usernames, expiry: presenceTime });
      Object.assign(all, toPresences(dataOf(answer).result));
    }
    return all;
  }

  async publishPresence(text: string): Promise<void> {
    await this.#presence('publishPresence', { description: text });
  }

  async blocklist(): Promise<readonly UserId[]> {
    const answer = await this.#contact('getBlocklist', undefined);
    return listOf(isObject(answer) ? answer.data : undefined)
      .map(textOf)
      .filter(Boolean);
  }

  async block(user: UserId): Promise<void> {
    await this.#contact('addUsersToBlocklist', { name: [user] });
  }

  async unblock(user: UserId): Promise<void> {
    await this.#contact('removeUserFromBlocklist', { name: [user] });
  }

  async contacts(): Promise<readonly Contact[]> {
    const answer = await this.#contact('getAllContacts', undefined);
    return toContacts(isObject(answer) ? answer.data : undefined);
  }

  async requestContact(user: UserId, reason: string): Promise<void> {
    await this.#contact('addContact', user, reason);
  }

  async acceptContact(user: UserId): Promise<void> {
    await this.#contact('acceptContactInvite', user);
  }

  async declineContact(user: UserId): Promise<void> {
    await this.#contact('declineContactInvite', user);
  }

  async removeContact(user: UserId): Promise<void> {
    await this.#contact('deleteContact', user);
  }

  #contact(method: string, options: unknown, more?: unknown): Promise<unknown> {
    return this.#line.ask(() => this.#connection.contact[method]!(options, more));
  }

  #presence(method: string, options: unknown): Promise<unknown> {
    return this.#line.ask(() => this.#connection.presence[method]!(options));
  }

  async #askPresence(usernames: readonly UserId[]): Promise<void> {
    try {
      const answer = await this.#presence('getPresenceStatus', { usernames });
      for (const [user, presence] of Object.entries(toPresences(dataOf(answer).result)))
        this.#line.report({ type: 'presence', user, presence });
    } catch {
      // Presence is a hint; the next change brings another.
    }
  }
}
