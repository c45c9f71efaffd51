/** What a reaction may be, whoever made it: it comes from strangers and stores, and is shown on a button. */

/** One pictograph with its variation selector, skin tone or, for flags, tags. */
const picture =
  '[\\p{Emoji_Presentation}\\p{Extended_Pictographic}](?:[\\ufe0e\\ufe0f]|\\p{Emoji_Modifier})?(?:[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f})?';
/** Several pictographs joined: no family or couple has more than this. */
const emoji = new RegExp(
  `^(?:[#*\\d]\\ufe0f?\\u20e3|\\p{Regional_Indicator}{2}|${picture}(?:\\u200d${picture}){0,4})$`,
  'u',
);

export const isOneEmoji = (value: unknown): value is string => typeof value === 'string' && emoji.test(value);
