/** User ids, and what is known about a user. */
import { ChatError } from './error.js';

/** A chat user id: 1 to 64 characters of `a-z 0-9 _ . -`. Made by `normalizeUserId`. */
export type UserId = string;

/**
 * The canonical form of a user id: trimmed, lower case.
 * @throws ChatError `bad-user-id` if it is empty, longer than 64 characters, or contains other characters than `a-z 0-9 _ . -`,
 * or is `.` or `..`.
 */
export const normalizeUserId = (id: string): UserId => {
  const user = typeof id === 'string' ? id.trim() : '';
  // Before lower-casing: the Kelvin sign would become a plain `k`. One or two dots would be a folder in an address.
  if (/^(?!\.\.?$)[\w.-]{1,64}$/.test(user)) return user.toLowerCase();
  throw new ChatError('bad-user-id', 'A user id has 1 to 64 characters, each one of a-z, 0-9, "_", "." or "-".');
};

/** Name and picture of a user, from the server, the message or the page. */
export interface Profile {
  readonly name?: string | undefined;
  /** URL of a picture. */
  readonly picture?: string | undefined;
  /** The picture was named by a peer or the chat server, not by the page, so it is fetched without cookies. */
  readonly foreign?: boolean | undefined;
  /** The chat server has no profile for this id: the user may not exist, or may have no profile. */
  readonly unknown?: true | undefined;
}

export interface Presence {
  readonly online: boolean;
  /** Epoch milliseconds, when the user was last seen. */
  readonly lastSeen?: number | undefined;
  /** Free text published by the user. */
  readonly text?: string | undefined;
}

export interface Contact {
  readonly user: UserId;
  readonly remark?: string | undefined;
}

/** A contact request. */
export interface ContactRequest {
  readonly from: UserId;
  readonly reason: string;
}
