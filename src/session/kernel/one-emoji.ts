/** What a reaction may be, whoever made it: it comes from strangers and stores, and is shown on a button. */

/** One pictograph with its variation selector, skin tone or, for flags, tags. */
const picture =
  '[\\p{Emoji_Presentation}\\p{Extended_Pictographic}](?:[\\ufe0e\\ufe0f]|\\p{Emoji_Modifier})?(?:[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f})?';
/** Several pictographs joined: no family or couple has more than this. */
const emoji = new RegExp(
  `^(?:[#*\\d]\\ufe0f?\\u20e3|\\p{Regional_Indicator}{2}|${picture}(?:\\u200d${picture}){0,4})$`,
  'u',
);

/** The sequences that Unicode recommends for drawing as one picture; `undefined` in browsers that do not know them. */
const recommended = ((): RegExp | undefined => {
  try {
    return new RegExp('^\\p{RGI_Emoji}$', 'v');
  } catch {
    return undefined;
  }
})();

/** Without tones of skin, and with the variation selectors that some senders leave out. */
const inFull = (value: string): string =>
  value
    .replace(/[\ufe0e\ufe0f\p{Emoji_Modifier}]/gu, '')
    .replace(/(?!\p{Emoji_Presentation})\p{Extended_Pictographic}/gu, '$&\ufe0f');

/** Joined pictures and letters of flags that no flag has would be drawn one beside the other. */
const isDrawnAsOne = (value: string): boolean =>
  !/[\u200d\p{Regional_Indicator}]/u.test(value) || !recommended || recommended.test(inFull(value));

export const isOneEmoji = (value: unknown): value is string =>
  typeof value === 'string' && emoji.test(value) && isDrawnAsOne(value);
