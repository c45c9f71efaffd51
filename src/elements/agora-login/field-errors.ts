/** Which field a sign-in error belongs to, so that it is shown there. */
import type { ErrorCode } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';

export type Field = 'username' | 'password' | 'form';

export const fieldOf = (code: ErrorCode): Field => policyOf(code).field ?? 'form';
