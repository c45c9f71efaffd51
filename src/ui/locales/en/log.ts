/** The log; word for word what Agora's quickstart prints, where it prints something. */
import type { LogEntry } from '../../../types/session.js';
import type { Forms } from '../forms.js';

export const log = {
  logSigningIn: 'Logging in...',
  logConnected: 'Connect success !',
  logDisconnected: 'Logout success !',
  logLoginFailed: 'Login failed: {reason} [{code}]',
  logLogout: 'logout',
  logRegistered: 'register user {user} success',
  logUserExists: '{user} already exists',
  logRegisterFailed: 'register user {user} failed: {reason} [{code}]',
  logSent: 'Message send to: {peer} Message: {text}',
  logSendFailed: 'Message to {peer} was not sent: {reason} [{code}]',
  logReceived: 'Message from: {peer} Message: {text}',
  logTokenWillExpire: 'Token is about to expire',
  logTokenExpired: 'The token has expired',
  logTokenRenewed: 'Token has been updated',
  logReconnecting: 'Connection lost, reconnecting...',
  logReplaced: 'The chat was opened somewhere else',
  logError: 'Error: {reason} [{code}]',
  logMore: { one: '{count} new line', other: '{count} new lines' },
} as const satisfies Record<LogEntry['term'] | 'logMore', string | Forms>;
