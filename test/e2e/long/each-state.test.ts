/**
 * Each state of the contact sheet, on a phone: what one presses is large enough for a finger, no field makes a phone
 * zoom; and axe, in one of the looks, in turns.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sheetStage } from '../../sheet/stage.js';
import { holdsIn, looks } from '../../support/looks.js';

const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };

/** States of the contact sheet. `accessible-states.test.ts` has nine others, each of them in every look. */
const states = [
  'conversation',
  'search',
  'log',
  'empty list',
  'nobody chosen',
  'taking back',
  'line lost',
  'odd messages',
  'widget closed',
  'widget sign-in',
  'files',
  'viewer',
  'failed',
  'message menu',
  'report',
  'forward',
  'reported',
  'header menu',
  'blocked',
  'contact request',
  'before the sign-in has ended',
  'search in conversation',
  'others have written',
  'file on its way',
  'recording',
  'inbox',
  'list',
  'new chat',
  'list menu',
  'unknown name',
  'signed in',
  'signed out by the server',
  'sign-in on its own, with a site that one has left',
  'line lost, without a conversation',
  'widget greeting',
  'widget conversation',
  'widget opened elsewhere',
];

/** What is too small in a page of elements, through all shadow roots: controls for a finger, letters of fields. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'button, a[href], input, textarea, select, summary, [role=menuitem], [role=radio]';
    /** Links lie in a text. */
    const least = (control: Element): number => (control.matches('.text a, .caption a') ? 0 : 44);
    const found = new Set<string>();
    /** What takes the tap: the box, its label, or the room that an `::after` gives it. */
    const sizeOf = (control: Element): readonly [number, number] => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const after = getComputedStyle(control, '::after');
      return after.position === 'absolute' && after.content !== 'none'
        ? [Math.max(width, parseFloat(after.width)), Math.max(height, parseFloat(after.height))]
        : [width, height];
    };
    const look = (root: ParentNode, isPage: boolean): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot, false);
        if (isPage || !element.matches(controls) || element.matches('.visually-hidden, [type=file]')) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const [width, height] = sizeOf(element);
        const name = `${element.getAttribute('aria-label') ?? element.textContent.trim()} (${element.className})`;
        // Half a pixel is lost where a box lies between pixels.
        if (Math.min(width, height) < least(element) - 0.5) found.add(`${name}: ${width} × ${height}`);
        if (element.matches('input, textarea, select') && parseFloat(getComputedStyle(element).fontSize) < 16)
          found.add(`${name}: letters of ${getComputedStyle(element).fontSize}`);
      }
    };
    look(document, true);
    return [...found];
  });

describe('in each state', () => {
  const sheet = sheetStage();
  for (const [at, state] of states.entries())
    it(state, async () => {
      const page = await sheet.open(state, { name: 'phone', options: phone });
      assert.deepEqual(await tooSmall(page), []);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '62.5%'));
      assert.deepEqual(await tooSmall(page), [], 'with small letters of the page');
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      // The page is the sheet's, and has no parts or headings of its own.
      await holdsIn(looks[at % looks.length]!, page, state, ['region', 'page-has-heading-one']);
      await page.context().close();
    });
});
