/** What a reaction may be, whoever made it: strangers and stores name it, and it stands on a button. */

/** One picture, with its variation, skin tone or, for flags, tags. */
const picture =
  '[\\p{Emoji_Presentation}\\p{Extended_Pictographic}](?:[\\ufe0e\\ufe0f]|\\p{Emoji_Modifier})?(?:[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f})?';
/** Several make one: no family or couple has more. */
const emoji = new RegExp(
  `^(?:[#*\\d]\\ufe0f?\\u20e3|\\p{Regional_Indicator}{2}|${picture}(?:\\u200d${picture}){0,4})$`,
  'u',
);

export const isOneEmoji = (value: unknown): value is string => typeof value === 'string' && emoji.test(value);
