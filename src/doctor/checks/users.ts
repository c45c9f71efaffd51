/** Checks user ids against the chat server's rules: lower case, and a limited set of characters. */
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';

export function checkUsers({ users = [] }: Patient): Finding[] {
  const findings = [...new Set(users)].flatMap((user): Finding[] => {
    const plain = user.trim().toLowerCase();
    if (!/^[a-z0-9_.-]{1,64}$/.test(plain))
      return [
        bad(
          'user ids',
          `"${user}" is no user id.`,
          'A user id has 1 to 64 characters: a to z, digits, dot, hyphen, underscore.',
        ),
      ];
    if (plain !== user)
      return [
        unsure(
          'user ids',
          `"${user}" is "${plain}" for the chat server.`,
          `Write ${plain} everywhere, in tokens too: a token for "${user}" is not one for "${plain}".`,
        ),
      ];
    return [];
  });
  return findings.length > 0 || users.length === 0
    ? findings
    : [good('user ids', 'All user ids have the form that the chat server uses.')];
}
