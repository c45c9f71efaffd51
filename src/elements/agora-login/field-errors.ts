/** Which field an error of signing in belongs to, so that it is said beside it. */
import type { ErrorCode } from '../../types/error.js';
import { policyOf } from '../../types/error-policy.js';

export type Field = 'username' | 'password' | 'form';

export const fieldOf = (code: ErrorCode): Field => policyOf(code).field ?? 'form';
