/** The contact sheet's pages and a browser for a suite of tests; both are closed after it. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import { openSheetPages, variants, type Variant } from './pages.js';

type SheetPages = Awaited<ReturnType<typeof openSheetPages>>;

export interface SheetStage {
  /** Names of all states. */
  readonly states: readonly string[];
  /** Opens a state, in light if nothing else is said. It fails if the state cannot be made. */
  readonly open: (state: string, variant?: Variant) => Promise<Page>;
}

/** To be called in `describe`; what it returns can be used in the tests. */
export const sheetStage = (): SheetStage => {
  let pages: SheetPages | undefined;
  let browser: TestBrowser | undefined;
  before(async () => {
    [pages, browser] = await Promise.all([openSheetPages(), openBrowser()]);
  });
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    pages?.[Symbol.dispose]();
  });
  return {
    get states() {
      return pages!.states;
    },
    async open(state, variant = variants[0]!) {
      const { page, problem } = await pages!.open(browser!.browser, state, variant);
      assert.equal(problem, undefined, `${state}, ${variant.name}`);
      return page;
    },
  };
};
