/** Which names may be user ids. Agora's servers lower-case on the way in, so `Alice` and `alice` are one person. */

/** Either the user id to use, or a sentence that says what is wrong with the one given. */
export type UserIdCheck = { readonly user: string } | { readonly refusal: string };

/** Longest user id that Agora Chat takes. */
const longest = 64;

/** Trims and lower-cases; refuses what is left if it is not 1 to 64 of `a-z 0-9 _ . -`. */
export function checkUserId(given: unknown): UserIdCheck {
  if (typeof given !== 'string') return { refusal: 'userAccount must be a string.' };
  const user = given.trim().toLowerCase();
  if (user === '') return { refusal: 'userAccount cannot be empty.' };
  if (user.length > longest) return { refusal: `userAccount is longer than ${longest} characters.` };
  if (!/^[a-z0-9_.-]+$/.test(user)) {
    return { refusal: 'userAccount may contain only letters, digits, "_", "." and "-".' };
  }
  return { user };
}
