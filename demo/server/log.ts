/** One line per event, without secrets, for whoever watches the server. */
export type Log = (line: string) => void;

/** An error's message, short and on one line; never a stack, which may quote what a client sent. */
export const describeError = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).replace(/\s+/g, ' ').slice(0, 300);
