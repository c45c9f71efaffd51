/**
 * A control whose name is more than what is seen on it: in each language what is seen stands in the name without a break,
 * so that people who tell their device what to press can say what they see (WCAG 2.5.3).
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sheetStage } from '../../sheet/stage.js';
import { violationsOf } from '../../support/axe.js';
import { becomesTrue } from '../../support/becomes-true.js';
import { languages } from '../../support/english.js';
import { still } from '../../support/still.js';

/** States of the contact sheet with what has a text and a name of its own: a quote, reactions, files, conversations. */
const states = ['conversation', 'files', 'odd messages', 'contact request', 'others have written', 'widget list'];

const rule = 'label-content-name-mismatch';

/** Runs in the page: all names that controls have of their own, in whatever shadow root. */
const names = (): string => {
  const roots: (Document | ShadowRoot)[] = [document];
  const found: (string | null)[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      found.push(element.getAttribute('aria-label'));
    }
  return found.join('\n');
};

describe('in each language, what is seen on a control stands in its name', () => {
  const sheet = sheetStage();
  for (const state of states)
    it(state, async () => {
      const page = await sheet.open(state);
      assert.deepEqual(await violationsOf(rule, page), [], 'en');
      for (const language of languages) {
        const last = await page.evaluate(names);
        await page.evaluate((lang) => (document.documentElement.lang = lang), language);
        await becomesTrue(async () => (await page.evaluate(names)) !== last, `the words of ${language}`);
        await still(page);
        assert.deepEqual(await violationsOf(rule, page), [], language);
      }
      await page.context().close();
    });
});
