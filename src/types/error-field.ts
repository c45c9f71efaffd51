/**
 * The field of the sign-in that an error is shown at; all others are shown at the form. A column of the table in
 * `error-policy.ts`: the form needs it before that table is loaded.
 */
import type { ErrorCode } from './error.js';

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
