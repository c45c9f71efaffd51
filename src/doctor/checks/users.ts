/** Checks user ids against the chat server's rules: lower case, and a limited set of characters. */
import { good, problem, type Finding, type Patient } from '../finding.js';

export const checkUsers = ({ users = [] }: Patient): Finding[] => {
  const findings = [...new Set(users)].flatMap((user): Finding[] => {
    const right = user.trim().toLowerCase();
    if (!/^(?!\.\.?$)[a-z0-9_.-]{1,64}$/.test(right)) return [problem('user-id-form', { user })];
    return right === user ? [] : [problem('user-id-case', { user, right })];
  });
  return findings.length > 0 || users.length === 0
    ? findings
    : [good('user ids', 'All user ids have the form that the chat server uses.')];
};
