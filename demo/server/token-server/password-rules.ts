/** The rules for passwords of new accounts. */

export const shortestPassword = 8;
/** Longer ones would only make the work slower. */
export const longestPassword = 256;

/** @returns a sentence that says what is wrong with the password, or undefined. */
export const passwordRefusal = (user: string, password: string): string | undefined => {
  const plain = password.normalize('NFKC');
  if ([...plain].length < shortestPassword) {
    return `userPassword is not legal: use at least ${shortestPassword} characters.`;
  }
  if (plain.trim().toLowerCase() === user) return 'userPassword is not legal: it must not be the user name.';
  return undefined;
};
