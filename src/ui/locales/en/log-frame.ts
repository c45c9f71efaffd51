/** The log before anything has happened. */
export const logFrame = {
  log: 'Log',
  logEmpty: 'Nothing has happened yet.',
} as const;
