/**
 * Which names may be user ids. Agora's servers lower-case on the way in, so `Alice` and `alice` are one person; what is
 * returned here is the one form that decides everywhere.
 */

/** Either the user id to use, or a sentence that says what is wrong with the one given. */
export type UserIdCheck = { readonly user: string } | { readonly refusal: string };

/** Longest user id that Agora Chat takes. */
const longest = 64;
const spacesAround = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * Takes spaces around it off, and lower-cases; refuses what is not 1 to 64 of `a-z A-Z 0-9 _ . -`. The letters are
 * looked at before they are lower-cased: of the Kelvin sign that would make a plain `k`, and of a look-alike its victim.
 */
export function checkUserId(given: unknown): UserIdCheck {
  if (typeof given !== 'string') return { refusal: 'userAccount must be a string.' };
  const name = given.replace(spacesAround, '');
  if (name === '') return { refusal: 'userAccount cannot be empty.' };
  if (name.length > longest) return { refusal: `userAccount is not legal: it is longer than ${longest} characters.` };
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) {
    return { refusal: 'userAccount is not legal: use only the letters a to z, digits, "_", "." and "-".' };
  }
  return { user: name.toLowerCase() };
}
