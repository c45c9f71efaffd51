/** Where a session stands. */
import type { Status } from '../../../types/session.js';

export const statuses = {
  'status-signed-out': 'Logged out',
  'status-signing-in': 'Logging in…',
  'status-connecting': 'Connecting…',
  'status-online': 'Online',
  'status-reconnecting': 'Reconnecting…',
  'status-offline': 'Offline',
  'status-token-expired': 'Session expired',
  'status-replaced': 'Open somewhere else',
  'status-failed': 'Not connected',
} as const satisfies Record<`status-${Status}`, string>;
