/** What those who build a page have to know of each error code: why it comes, and what to do. In demo/docs/troubleshooting.md as a table. */
import type { ErrorCode } from '../../src/types/error.js';
import { earlyErrors } from '../../src/ui/locales/en/early-errors.js';
import { errors } from '../../src/ui/locales/en/errors.js';

interface Trouble {
  readonly why: string;
  readonly mend: string;
}

const troubles: Readonly<Record<ErrorCode, Trouble>> = {
  'bad-config': {
    why: 'An attribute or a value that the page hands over is missing or is of another kind, or files of two versions are mixed.',
    mend: 'Read `error.message`: it names what is wrong. `<agora-doctor>` looks at the rest.',
  },
  'bad-app-key': {
    why: 'The app key has not the form `org#app`, or the chat server does not know the app.',
    mend: 'Copy it from Agora console → Chat → Basic information.',
  },
  'bad-user-id': {
    why: 'A user id has other signs than a–z, 0–9, `_`, `.` and `-`, or more than 64 of them.',
    mend: 'Map the ids of your site onto such ones, in lower case.',
  },
  'no-peer': {
    why: 'Something was to be sent, and nobody is chosen.',
    mend: 'Set `peer`, or let the visitor choose.',
  },
  'csp-blocked': {
    why: 'The content security policy of the page forbids the address of the chat server or of the token endpoint.',
    mend: 'Add what `error.message` names to `connect-src`; `<agora-doctor>` names all directives.',
  },
  'wrong-credentials': {
    why: 'The token server knows the user with another password.',
    mend: 'The visitor tries again.',
  },
  'user-exists': { why: 'The name is registered already.', mend: 'Log in, or register another name.' },
  'user-not-found': {
    why: 'No user of this app has that id: never registered, or of another app.',
    mend: 'Register the user first; compare the app of the token with `app-key`.',
  },
  'token-expired': {
    why: 'The token has ended and nothing brings another, or what brings it fails.',
    mend: 'Use `tokenProvider` or `token-url` in place of a fixed token; look at the clock of your server.',
  },
  'token-invalid': {
    why: 'The token is for another user or app, is no user token, or was signed with another certificate.',
    mend: 'Let `npx agora-chat-elements doctor --token …` read it.',
  },
  'token-server-unreachable': {
    why: 'The token endpoint does not answer, or its answer may not be read by this page (CORS).',
    mend: 'Open its address in the browser; let the doctor look at the headers.',
  },
  'token-server-answer': {
    why: 'The endpoint answers with a web page, another status, or JSON without a token.',
    mend: 'Answer 200 with `{"token": "007…", "user": "ada"}`, and 401 where nobody is signed in to the site.',
  },
  'site-signed-out': {
    why: 'The token endpoint answered 401 or 403.',
    mend: 'The visitor signs in to the site. If that is so already, the cookie does not go along: see `credentials`.',
  },
  'user-limit': { why: "A limit of the app's plan is reached.", mend: 'See `error.reason`; raise the plan.' },
  'service-off': {
    why: 'The app is suspended, or a service is not switched on for it.',
    mend: 'Agora console → Chat → Features. The elements go without what is off.',
  },
  busy: { why: 'A request of the same kind is still running, or the server is busy.', mend: 'Wait, then again.' },
  'already-signed-in': { why: '`login` was called while somebody is signed in.', mend: 'Call `logout` first.' },
  'not-signed-in': { why: 'Something needs a session, and nobody is signed in.', mend: 'Sign in first.' },
  network: {
    why: 'No network, the chat server is away, or a file of the package could not be fetched.',
    mend: 'Nothing: the connection comes back by itself. If it never does, ask the doctor, and look whether `chunks` is beside the script.',
  },
  timeout: {
    why: 'The server did not answer in time; it may have done it.',
    mend: 'Again; a message is not sent twice.',
  },
  interrupted: { why: 'The connection broke before the answer came.', mend: 'Again; a message is not sent twice.' },
  replaced: {
    why: 'The same user signed in on another device, and the app allows one.',
    mend: 'The visitor takes the chat back, or raise the number of devices in the Agora console.',
  },
  kicked: { why: 'Another device, or whoever runs the app, ended this one.', mend: 'The visitor signs in again.' },
  'user-removed': { why: 'The user was deleted from the app.', mend: 'Register the user again.' },
  'password-changed': { why: 'The password of the user was changed on the server.', mend: 'Sign in again.' },
  aborted: { why: 'The page or the visitor gave it up: signed out, or another user was set.', mend: 'Nothing.' },
  blocked: { why: 'One of the two has blocked the other.', mend: 'Unblock; then Retry.' },
  'not-contact': {
    why: 'The app lets contacts alone write to each other.',
    mend: 'Ask to become a contact, or switch that off in the Agora console.',
  },
  moderated: { why: 'Moderation of the app refused what it says.', mend: 'Write it otherwise.' },
  muted: { why: 'The user may not write for a while.', mend: 'Ask who runs the chat.' },
  'too-large': {
    why: 'A text of more than 5 KB, or a file larger than the app takes (usually 10 MB).',
    mend: 'Split the text, send a smaller file; `max-file-size` says so before.',
  },
  'rate-limited': { why: 'Too many requests in a short time.', mend: 'Wait; it goes out later.' },
  'empty-message': { why: 'There is neither a text nor a file.', mend: 'Write something.' },
  'not-permitted': { why: "The app's rules do not let this user do that.", mend: 'See `error.reason`.' },
  'too-late': {
    why: 'The time in which a message can be taken back is over.',
    mend: 'Nothing; see the limit in the console.',
  },
  'message-not-found': { why: 'The message was taken back, or is not sent yet.', mend: 'Nothing, or wait.' },
  'upload-failed': { why: 'The file cannot be read, or the upload was refused.', mend: 'Choose it again.' },
  'file-empty': { why: 'The file has no content.', mend: 'Choose another one.' },
  'not-supported': {
    why: 'Messages of this kind cannot be forwarded or edited, or the server is older.',
    mend: 'Do not offer it.',
  },
  storage: {
    why: 'The browser keeps nothing: blocked, full, or in a frame of another site.',
    mend: 'Messages go out all the same; a reload forgets drafts.',
  },
  server: {
    why: 'The chat server failed, or something that nobody foresaw.',
    mend: 'See `error.reason` and `error.cause`.',
  },
};

const words: Readonly<Record<string, string>> = { ...earlyErrors, ...errors };

/** Rows of: what a visitor reads, the code, why, what to do. */
export const troubleRows = (): string[][] =>
  Object.entries(troubles).map(([code, { why, mend }]) => [words[`error-${code}`]!, `\`${code}\``, why, mend]);
