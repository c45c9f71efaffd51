/**
 * The SDK methods that the adapter calls, with their arguments. Their results are `unknown` on purpose: a chat server can
 * send anything, and the SDK passes most of it on unchanged.
 * Source: the SDK's own `contact.d.ts` and `presence.d.ts`, version 1.4.0; what they leave out was seen in its requests.
 */
import type { UserId } from '../../types/people.js';

type Answer = Promise<unknown>;

/** One-to-one chats only. */
type ChatType = 'singleChat';

/** Methods of the SDK's plugin `contact`, which also has those for messages and conversations. */
export interface ContactCalls {
  modifyMessage(options: { messageId: string; modifiedMessage: Readonly<Record<string, unknown>> }): Answer;
  recallMessage(options: { mid: string; to: UserId; chatType: ChatType }): Answer;
  addReaction(options: { messageId: string; reaction: string }): Answer;
  deleteReaction(options: { messageId: string; reaction: string }): Answer;
  reportMessage(options: { messageId: string; reportType: string; reportReason: string }): Answer;
  getHistoryMessages(options: {
    targetId: UserId;
    chatType: ChatType;
    /** At most 50. */
    pageSize: number;
    searchDirection: 'up' | 'down';
    cursor?: string;
  }): Answer;
  removeHistoryMessages(options: { targetId: UserId; chatType: ChatType; messageIds: readonly string[] }): Answer;
  getServerConversations(options: { pageSize: number; cursor: string }): Answer;
  pinConversation(options: { conversationId: UserId; conversationType: ChatType; isPinned: boolean }): Answer;
  deleteConversation(options: { channel: UserId; chatType: ChatType; deleteRoam: boolean }): Answer;
  fetchUserInfoById(users: readonly UserId[], attributes: readonly string[]): Answer;
  updateUserInfo(attributes: { nickname: string; avatarurl: string }): Answer;
  getBlocklist(): Answer;
  addUsersToBlocklist(options: { name: readonly UserId[] }): Answer;
  removeUserFromBlocklist(options: { name: readonly UserId[] }): Answer;
  getAllContacts(): Answer;
  addContact(user: UserId, reason: string): Answer;
  acceptContactInvite(user: UserId): Answer;
  declineContactInvite(user: UserId): Answer;
  deleteContact(user: UserId): Answer;
}

/** Methods of the SDK's plugin `presence`. */
export interface PresenceCalls {
  /** @param options - `expiry` in seconds. */
  subscribePresence(options: { usernames: readonly UserId[]; expiry: number }): Answer;
  getPresenceStatus(options: { usernames: readonly UserId[] }): Answer;
}
