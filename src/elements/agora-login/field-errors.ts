/** Which field an error of signing in belongs to, so that it is said beside it. */
import type { ErrorCode } from '../../types.js';

export type Field = 'username' | 'password' | 'form';

const fields: Partial<Record<ErrorCode, Field>> = {
  'bad-user-id': 'username',
  'user-exists': 'username',
  'user-not-found': 'username',
  'user-removed': 'username',
  'wrong-credentials': 'password',
  'password-changed': 'password',
};

export const fieldOf = (code: ErrorCode): Field => fields[code] ?? 'form';
