/** Which field a sign-in error belongs to, so that it is shown there. All others are shown at the form. */
import type { ErrorCode } from '../../types/error.js';

export type Field = 'username' | 'password' | 'form';

const fields: ReadonlyMap<ErrorCode, Field> = new Map([
  ['bad-user-id', 'username'],
  ['user-exists', 'username'],
  ['user-not-found', 'username'],
  ['user-removed', 'username'],
  ['wrong-credentials', 'password'],
  ['password-changed', 'password'],
]);

export const fieldOf = (code: ErrorCode): Field => fields.get(code) ?? 'form';
