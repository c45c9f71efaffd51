/** For each error code: why it occurs, and what a page's developer can do. Becomes a table in demo/docs/troubleshooting.md. */
import type { ErrorCode } from '../../src/types/error.js';
import { earlyErrors } from '../../src/ui/locales/en/early-errors.js';
import { errors } from '../../src/ui/locales/en/errors.js';

interface Trouble {
  readonly why: string;
  readonly mend: string;
}

const troubles: Readonly<Record<ErrorCode, Trouble>> = {
  'bad-config': {
    why: 'An attribute, or a value from the page, is missing or has the wrong type, or files of two versions are mixed.',
    mend: 'Read `error.message`, which names the problem. `<agora-doctor>` checks the rest.',
  },
  'bad-app-key': {
    why: 'The app key does not have the form `org#app`, or the chat server does not know the app.',
    mend: 'Copy it from Agora console → Chat → Basic information.',
  },
  'bad-user-id': {
    why: 'A user id is longer than 64 characters, or contains other characters than a–z, 0–9, `_`, `.` and `-`.',
    mend: "Map your site's ids to valid ones, in lower case.",
  },
  'no-peer': {
    why: 'A message was to be sent, but no person is chosen.',
    mend: 'Set `peer`, or let the visitor choose.',
  },
  'csp-blocked': {
    why: "The page's content security policy blocks the address of the chat server or of the token endpoint.",
    mend: 'Add the address in `error.message` to `connect-src`; `<agora-doctor>` lists all directives.',
  },
  'wrong-credentials': {
    why: 'The password is not the one on the token server.',
    mend: 'The visitor tries again.',
  },
  'user-exists': { why: 'The name is already registered.', mend: 'Log in, or register another name.' },
  'user-not-found': {
    why: 'No user of this app has that id: it was never registered, or belongs to another app.',
    mend: 'Register the user first; compare the app of the token with `app-key`.',
  },
  'token-expired': {
    why: 'The token has expired and there is no source for a new one, or the source fails.',
    mend: "Use `tokenProvider` or `token-url` in place of a fixed token; check your server's clock.",
  },
  'token-invalid': {
    why: 'The token is for another user or app, is not a user token, or was signed with another certificate.',
    mend: 'Run `npx agora-chat-elements doctor --token …` to inspect it.',
  },
  'token-server-unreachable': {
    why: 'The token endpoint does not answer, or CORS does not let this page read the answer.',
    mend: 'Open its address in the browser; the doctor checks the headers.',
  },
  'token-server-answer': {
    why: 'The endpoint answers with a web page, an unexpected status, or JSON without a token.',
    mend: 'Answer 200 with `{"token": "007…", "user": "ada"}`, and 401 if nobody is signed in to the site.',
  },
  'site-signed-out': {
    why: 'The token endpoint answered 401 or 403.',
    mend: 'The visitor signs in to the site. If they already are, the cookie is not being sent: see `credentials`.',
  },
  'user-limit': { why: "A limit of the app's plan has been reached.", mend: 'See `error.reason`; upgrade the plan.' },
  'service-off': {
    why: 'The app is suspended, or a service is not enabled for it.',
    mend: 'Agora console → Chat → Features. The elements work without services that are off.',
  },
  busy: { why: 'A request of the same kind is still running, or the server is busy.', mend: 'Wait, then try again.' },
  'already-signed-in': { why: '`login` was called while somebody is signed in.', mend: 'Call `logout` first.' },
  'not-signed-in': { why: 'A session is needed, but nobody is signed in.', mend: 'Sign in first.' },
  network: {
    why: 'There is no network, the chat server is unreachable, or a file of the package could not be fetched.',
    mend: 'Nothing: the chat reconnects by itself. If it never does, run the doctor, and check that the folder `chunks` is next to the script.',
  },
  timeout: {
    why: 'The server did not answer in time, but may have carried out the request.',
    mend: 'Try again; a message is never sent twice.',
  },
  interrupted: {
    why: 'The connection broke before the answer came.',
    mend: 'Try again; a message is never sent twice.',
  },
  replaced: {
    why: 'The same user signed in on another device, and the app allows only one.',
    mend: 'The visitor takes the chat back, or you allow more devices in the Agora console.',
  },
  kicked: {
    why: 'Another device, or an administrator of the app, ended this session.',
    mend: 'The visitor signs in again.',
  },
  'user-removed': { why: 'The user was deleted from the app.', mend: 'Register the user again.' },
  'password-changed': { why: "The user's password was changed on the server.", mend: 'Sign in again.' },
  aborted: {
    why: 'The page or the visitor cancelled the request: by signing out, or by setting another user.',
    mend: 'Nothing.',
  },
  blocked: { why: 'One of the two users has blocked the other.', mend: 'Unblock the user, then press Retry.' },
  'not-contact': {
    why: 'The app allows messages between contacts only.',
    mend: 'Send a contact request, or switch that rule off in the Agora console.',
  },
  moderated: { why: "The app's moderation rejected the content.", mend: 'Rephrase the message.' },
  muted: { why: 'The user may not write for some time.', mend: 'Ask an administrator of the chat.' },
  'too-large': {
    why: 'The text is longer than 5 KB, or the file is larger than the app accepts (usually 10 MB).',
    mend: 'Split the text, or send a smaller file. With `max-file-size`, the chat refuses such files beforehand.',
  },
  'rate-limited': { why: 'Too many requests in a short time.', mend: 'Wait; the message is sent later.' },
  'empty-message': { why: 'The message contains neither a text nor a file.', mend: 'Write something.' },
  'not-permitted': { why: "The app's rules do not allow this user to do that.", mend: 'See `error.reason`.' },
  'too-late': {
    why: 'The time limit for taking back a message has passed.',
    mend: 'Nothing; the limit is set in the console.',
  },
  'message-not-found': { why: 'The message was taken back, or has not been sent yet.', mend: 'Nothing, or wait.' },
  'upload-failed': { why: 'The file cannot be read, or the upload was refused.', mend: 'Choose the file again.' },
  'file-empty': { why: 'The file is empty.', mend: 'Choose another file.' },
  'not-supported': {
    why: 'Messages of this kind cannot be forwarded or edited, or the server is too old.',
    mend: 'Do not offer this action.',
  },
  storage: {
    why: 'The browser stores nothing: storage is blocked or full, or the page is in a cross-site frame.',
    mend: 'Messages are sent anyway; drafts are lost on reload.',
  },
  server: {
    why: 'The chat server failed, or an unexpected error occurred.',
    mend: 'See `error.reason` and `error.cause`.',
  },
};

const words: Readonly<Record<string, string>> = { ...earlyErrors, ...errors };

/** Rows of: what a visitor reads, the code, why, what to do. */
export const troubleRows = (): string[][] =>
  Object.entries(troubles).map(([code, { why, mend }]) => [words[`error-${code}`]!, `\`${code}\``, why, mend]);
