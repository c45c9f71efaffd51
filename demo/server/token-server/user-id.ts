/**
 * Valid user ids. Agora's servers lower-case their input, so `Alice` and `alice` are one person; the normal form
 * returned here is used everywhere.
 */

/** Either the user id to use, or a sentence that says what is wrong with the given one. */
export type UserIdCheck = { readonly user: string } | { readonly refusal: string };

/** Maximum length of a user id in Agora Chat. */
const longest = 64;
/** Also with the spaces around it: the time to look for those grows with the square of the length. */
const longestGiven = 1024;
const spacesAround = /^\p{White_Space}+|\p{White_Space}+$/gu;

/**
 * Removes surrounding spaces, and lower-cases; refuses anything but 1 to 64 of `a-z A-Z 0-9 _ . -`, and `.` and `..`.
 * The letters are checked before they are lower-cased: the Kelvin sign would become a plain `k`, and a look-alike id
 * would become its victim's.
 */
export const checkUserId = (given: unknown): UserIdCheck => {
  if (typeof given !== 'string') return { refusal: 'userAccount must be a string.' };
  const tooLong = { refusal: `userAccount is not legal: it is longer than ${longest} characters.` };
  if (given.length > longestGiven) return tooLong;
  const name = given.replace(spacesAround, '');
  if (name === '') return { refusal: 'userAccount cannot be empty.' };
  if (name.length > longest) return tooLong;
  if (!/^[A-Za-z0-9_.-]+$/.test(name)) {
    return { refusal: 'userAccount is not legal: use only the letters a to z, digits, "_", "." and "-".' };
  }
  // In the path of a URL these two are not names but steps.
  if (name === '.' || name === '..') return { refusal: 'userAccount is not legal: use a letter or a digit.' };
  return { user: name.toLowerCase() };
};
