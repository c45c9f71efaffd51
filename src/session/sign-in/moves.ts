/** The transitions that a session's status may make. */
import type { Status } from '../../types/session.js';

/** The allowed transitions; drawn in `src/README.md`. */
export const moves: Readonly<Record<Status, readonly Status[]>> = {
  'signed-out': ['signing-in'],
  'signing-in': ['connecting', 'signed-out', 'failed', 'reconnecting', 'offline', 'token-expired'],
  connecting: ['online', 'reconnecting', 'offline', 'token-expired', 'replaced', 'failed', 'signed-out'],
  online: ['reconnecting', 'offline', 'token-expired', 'replaced', 'failed', 'signed-out'],
  reconnecting: ['connecting', 'signing-in', 'offline', 'token-expired', 'replaced', 'failed', 'signed-out'],
  offline: ['reconnecting', 'connecting', 'signing-in', 'token-expired', 'failed', 'signed-out'],
  'token-expired': ['connecting', 'offline', 'reconnecting', 'failed', 'signed-out', 'signing-in'],
  replaced: ['connecting', 'signing-in', 'signed-out'],
  failed: ['signing-in', 'connecting', 'signed-out'],
};
