/** All texts known on this page: English as its parts load, our other languages once fetched, and the page's own. */
import type { Words } from '../locales/terms.js';

/** English; grows with each part of the package that is loaded. */
export const english: Words = {};

/** By lower-case language: texts that the page has registered, and our fetched ones. */
export const ofPage = new Map<string, Words>();
export const ours = new Map<string, Words>();

const listeners = new Set<() => void>();

/** @returns stops listening. */
export const onNewWords = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const notifyOfWords = (): void => {
  for (const listener of listeners) listener();
};

/** Registers the English texts that a part uses. */
export const teach = (...groups: readonly Words[]): void => void Object.assign(english, ...groups);
