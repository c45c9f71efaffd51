/** Turns what the SDK throws or reports (plain objects, numbers, raw errors, request objects) into `ChatError`. Pure. */
import { ChatError, type ErrorCode } from '../types/error.js';
import { redact } from '../tokens/redact.js';
import { isFields, type WireFields } from './sdk/wire/fields.js';

interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
  readonly retryable?: boolean;
  readonly ambiguous?: boolean;
}

const again = { retryable: true } as const;
const maybeDone = { retryable: true, ambiguous: true } as const;
const connection: Meaning = {
  code: 'network',
  message: 'The connection to the chat server was lost: the chat reconnects.',
  ...again,
};
const tokenInvalid: Meaning = {
  code: 'token-invalid',
  message: 'The chat server does not accept this token: check that it is a user token for this user and this app.',
};
const notSignedIn: Meaning = { code: 'not-signed-in', message: 'Not signed in to the chat: sign in first.' };
const off: Meaning = { code: 'service-off', message: 'This service is not switched on for the app (Agora console).' };
const moderated: Meaning = { code: 'moderated', message: 'The message was refused because of what it says.' };
const muted: Meaning = { code: 'muted', message: 'This user may not write at present: ask who runs the chat.' };
const notPermitted: Meaning = { code: 'not-permitted', message: 'This user may not do that.' };
const blocked: Meaning = { code: 'blocked', message: 'One of the two has blocked the other: unblock first.' };
const gone: Meaning = { code: 'message-not-found', message: 'The message does not exist any more.' };
const server: Meaning = { code: 'server', message: 'The chat server could not do it: see the reason.' };

/** Errors by the SDK's number (from its `status.d.ts`, and as observed on the wire). */
const meanings: Readonly<Record<number, Meaning>> = {
  [-4]: { code: 'aborted', message: 'The request was given up.' },
  [-3]: { code: 'bad-app-key', message: 'The chat server does not know this app: check app-key or app-id.' },
  [-2]: { code: 'network', message: 'The chat server cannot be reached: check the network.', ...again },
  [-1]: { code: 'timeout', message: 'The chat server gave no answer in time: try again.', ...again },
  0: { code: 'bad-user-id', message: 'The user id is missing: sign in with a user id.' },
  1: { code: 'server', message: 'The chat server did not sign this user in: try again.', ...again },
  2: tokenInvalid,
  12: server,
  16: connection,
  17: server,
  27: { code: 'bad-app-key', message: 'The app key is not valid: it must have the form org#app.' },
  28: tokenInvalid,
  31: server,
  32: notSignedIn,
  39: notSignedIn,
  40: tokenInvalid,
  50: { code: 'user-limit', message: 'A limit of the app is reached: see the reason, and raise the plan.' },
  51: gone,
  52: { code: 'token-invalid', message: 'The chat server does not accept the token for this request: renew it.' },
  53: { code: 'not-supported', message: 'The chat server does not support this.' },
  54: notPermitted,
  56: { code: 'token-expired', message: 'The token has expired: get a new one.' },
  57: { code: 'service-off', message: 'Agora has suspended this app: see the Agora console.' },
  101: { code: 'upload-failed', message: 'The file could not be uploaded: try again.', ...again },
  102: notSignedIn,
  204: { code: 'user-not-found', message: 'There is no such user in this app.' },
  205: { code: 'bad-user-id', message: 'The message has no valid recipient: check the user id.' },
  206: { code: 'replaced', message: 'This user signed in elsewhere, which ended the chat here.' },
  207: { code: 'user-removed', message: 'This user was removed from the app.' },
  208: { code: 'already-signed-in', message: 'A user is signed in already: sign out first.' },
  216: { code: 'password-changed', message: 'The password was changed: sign in again.' },
  217: { code: 'kicked', message: 'Another device of this user ended the chat here.' },
  219: muted,
  221: { code: 'not-contact', message: 'This user takes messages from contacts only: ask to become one.' },
  222: notPermitted,
  223: gone,
  500: { code: 'busy', message: 'The chat server is busy: try again later.', ...again },
  501: moderated,
  502: { code: 'not-permitted', message: "The app's own rules refused the message: see the reason." },
  503: server,
  504: { code: 'too-late', message: 'It is too late to take this message back.' },
  505: off,
  506: notPermitted,
  507: muted,
  508: moderated,
  509: { code: 'rate-limited', message: 'Too many messages in a short time: try again in a while.', ...again },
  510: {
    code: 'interrupted',
    message: 'The connection broke before the chat server confirmed: it may have been done.',
    ...maybeDone,
  },
  511: { code: 'too-large', message: 'The message is too large for the chat server: shorten it.' },
  512: { code: 'timeout', message: 'The chat server did not confirm in time: it may have been done.', ...maybeDone },
  603: notPermitted,
  604: { ...server, message: 'The chat server refused the message: see the reason.' },
  700: notSignedIn,
  1100: { code: 'too-large', message: 'The status text is too long: shorten it.' },
  1102: { code: 'busy', message: 'Somebody else is reacting just now: try again.', ...again },
  1103: notPermitted,
  1302: gone,
  1303: { code: 'not-supported', message: 'A message of this kind cannot be edited.' },
  1304: { code: 'server', message: 'The edit failed: try again.', ...again },
  1400: gone,
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The server's message. From a request object or a body, only the description is read. */
const rawReason = (raw: WireFields): string => {
  const reason = text(raw.message) || text(raw.reason);
  if (!reason.startsWith('{')) return reason;
  try {
    const body = JSON.parse(reason) as unknown;
    return isFields(body) ? text(body.error_description) || text(body.error) : '';
  } catch {
    return '';
  }
};

/** Messages that are more specific than the error number they came with. */
const byWords = (type: number | undefined, reason: string): Meaning | undefined => {
  if (type === 603 && reason === 'blocked') return blocked;
  if (type === 2 && /expire/i.test(reason)) return meanings[56];
  if (type === 17 && /not open|not enabled|not activated/i.test(reason)) return off;
  if ((type === 2 || type === 28) && /csp|security policy/i.test(reason))
    return { code: 'csp-blocked', message: 'The content security policy of the page blocks the chat.' };
  if (type === undefined && /unsafe-eval|Content Security Policy|Code generation/i.test(reason))
    return { code: 'csp-blocked', message: 'The content security policy of the page blocks the chat: see its report.' };
  return undefined;
};

const untyped = (raw: unknown, reason: string): Meaning => {
  if (isFields(raw) && raw.status === false)
    return { ...connection, message: 'There is no connection, so the token was not changed.' };
  if (raw instanceof SyntaxError || /JSON/.test(reason))
    return { code: 'server', message: "The chat server's answer cannot be read: check api-url.", ...again };
  return server;
};

/** @returns the raw error itself if it is a `ChatError`. Otherwise only its number and its redacted message are kept. */
export const fromSdkError = (raw: unknown): ChatError => {
  if (raw instanceof ChatError) return raw;
  const fields: WireFields = isFields(raw) ? raw : { message: raw };
  const sdkType = typeof fields.type === 'number' ? fields.type : undefined;
  const raised = rawReason(fields);
  const meaning =
    byWords(sdkType, raised) ?? (sdkType === undefined ? undefined : meanings[sdkType]) ?? untyped(raw, raised);
  const reason = redact(raised);
  return new ChatError(meaning.code, meaning.message, {
    retryable: meaning.retryable ?? false,
    ambiguous: meaning.ambiguous ?? false,
    ...(sdkType !== undefined && { sdkType }),
    ...(reason && { reason }),
  });
};

/** Whether the server removed the user, which it announces before it closes the connection. */
export const isKick = (raw: unknown): boolean => isFields(raw) && [206, 207, 216, 217].includes(raw.type as number);
