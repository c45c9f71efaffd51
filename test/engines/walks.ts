/**
 * The end-to-end tests that run in the other engines too: what visitors do, from the sign-in on. An error of the page that
 * nobody asked for, such as "ResizeObserver loop", fails each of them.
 */
import type { OtherEngine } from './cannot.js';

export const walks: Readonly<Record<OtherEngine, readonly string[]>> = {
  firefox: ['test/e2e/quick/quickstart.test.ts', 'test/e2e/little-browser.test.ts'],
  webkit: [
    'test/e2e/quick/quickstart.test.ts',
    'test/e2e/languages.test.ts',
    'test/e2e/on-a-message.test.ts',
    'test/e2e/told.test.ts',
  ],
};
