/** @throws Error that says what to do when there is none. */
export function findBrowser(): Promise<string>;
export const browserFlags: readonly string[];
