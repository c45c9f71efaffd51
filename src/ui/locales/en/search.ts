/** The bar for searching in a conversation. */
export const searchWords = {
  /** Which of the matches is shown, and how many there are: `2 of 14`. */
  foundAt: '{at} of {total}',
  /** The same, read out with the text of the message. */
  foundSaid: '{at} of {total}: {text}',
  foundNothing: 'Nothing found',
  olderMatch: 'Previous match',
  newerMatch: 'Next match',
  closeSearch: 'Close search',
  /** A button: what is not on this device yet is loaded and searched. */
  searchOlder: 'Search older messages',
} as const;
