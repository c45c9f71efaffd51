/** The log for `<agora-log>`: which event makes which entry. Never contains a secret. */
import type { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { Message } from '../../types/message.js';
import type { LogEntry } from '../../types/session.js';
import type { SessionState } from './state.js';

type LogLine = Omit<LogEntry, 'number' | 'time'>;

const kept = 500;

const messageAndCode = (error: ChatError): readonly string[] => [error.message, error.code];

const about = (peer: string, { text, kind }: Message): Pick<LogEntry, 'args' | 'kind'> =>
  text ? { args: [peer, text] } : { args: [peer, kind], kind };

/**
 * Many requests that fail for one reason are logged once while the connection is up; a full device is logged once
 * regardless of the connection.
 */
const isSaid = (log: readonly LogEntry[], { message, code }: ChatError): boolean =>
  log.findLast(
    ({ term, args }) =>
      (term === 'logConnected' && code !== 'storage') ||
      (term === 'logError' && args[0] === message && args[1] === code),
  )?.term === 'logError';

const lineOfEnd = (error: ChatError | undefined, log: readonly LogEntry[]): LogLine | undefined => {
  const term = error?.code === 'token-expired' ? 'logTokenExpired' : 'logError';
  if (!error || (term === 'logTokenExpired' ? log.at(-1)?.term === term : isSaid(log, error))) return undefined;
  return term === 'logError' ? { term, args: messageAndCode(error), error } : { term, args: [] };
};

const lineOfStatus = (event: Extract<ChatEvent, { type: 'status' }>, before: SessionState): LogLine | undefined => {
  if (event.status === before.status) return undefined;
  if (event.status === 'signing-in') return { term: 'logSigningIn', args: [] };
  if (event.status === 'online') return { term: 'logConnected', args: [] };
  if (event.status === 'replaced') return { term: 'logReplaced', args: [] };
  const isLost = event.status === 'reconnecting' || event.status === 'offline';
  if (before.status === 'online' && isLost) return { term: 'logReconnecting', args: [] };
  if (before.status === 'online' && event.status === 'signed-out') return { term: 'logDisconnected', args: [] };
  // The server or the token ended it: nobody has signed out.
  if (before.status === 'online') return lineOfEnd(event.error, before.log);
  // Logged once, however often it is tried; a user who was never online has lost no connection.
  if (event.status === 'reconnecting' && before.userId !== undefined && before.log.at(-1)?.term !== 'logReconnecting')
    return { term: 'logReconnecting', args: [] };
  return undefined;
};

const lineOf = (event: ChatEvent, before: SessionState, after: SessionState): LogLine | undefined => {
  switch (event.type) {
    case 'status':
      return lineOfStatus(event, before);
    case 'signed-out':
      return { term: 'logLogout', args: [] };
    case 'login-failed':
      return { term: 'logLoginFailed', args: messageAndCode(event.error), error: event.error };
    case 'registered':
      return { term: 'logRegistered', args: [event.user] };
    case 'register-failed':
      return event.error.code === 'user-exists'
        ? { term: 'logUserExists', args: [event.user], error: event.error }
        : { term: 'logRegisterFailed', args: [event.user, ...messageAndCode(event.error)], error: event.error };
    case 'token-will-expire':
      return { term: 'logTokenWillExpire', args: [] };
    case 'token-expired':
      return { term: 'logTokenExpired', args: [] };
    case 'token-renewed':
      return { term: 'logTokenRenewed', args: [] };
    case 'error':
      if (isSaid(before.log, event.error)) return undefined;
      return { term: 'logError', args: messageAndCode(event.error), error: event.error };
    case 'message': {
      const { message } = event;
      const isKnown = after === before && !event.missed;
      if (isKnown || event.origin !== 'live' || message.outgoing) return undefined;
      return { term: 'logReceived', ...about(message.from, message) };
    }
    case 'sent': {
      const message = before.conversations.get(event.peer)?.pending.find(({ key }) => key === event.key);
      return message && { term: 'logSent', ...about(event.peer, message) };
    }
    case 'failed':
      return { term: 'logSendFailed', args: [event.peer, ...messageAndCode(event.error)], error: event.error };
    default:
      return undefined;
  }
};

/** The entries that the page's next user may see: no names, no texts of other people. */
export const impersonal = (log: readonly LogEntry[]): readonly LogEntry[] =>
  log.filter(({ args, error }) => args.length === 0 && !error);

/** Adds an entry to the state if the event is worth one. */
export const withLogEntry = (
  event: ChatEvent,
  before: SessionState,
  after: SessionState,
  now: number,
): SessionState => {
  const line = lineOf(event, before, after);
  if (!line) return after;
  const number = (before.log.at(-1)?.number ?? 0) + 1;
  return { ...after, log: [...after.log.slice(1 - kept), { number, time: now, ...line }] };
};
