/** What axe finds on a page, with the rules that it does not run by itself: the size of targets, and names as they are seen. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Without the legacy mode, each look opens a page of its own. That is for frames of another site, and there are none. */
const axeOf = (page: Page, options: Parameters<AxeBuilder['options']>[0]): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...options }).setLegacyMode();

/** @returns what axe finds by one rule: the markup of each element */
export const violationsOf = async (rule: string, page: Page): Promise<string[]> => {
  const found = await axeOf(page, { runOnly: [rule], rules: { [rule]: { enabled: true } } }).analyze();
  return found.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
};

/** @param off rules that cannot hold on this page */
export const violations = async (page: Page, off: readonly string[] = []): Promise<string[]> => {
  const found = await axeOf(page, {
    rules: {
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
      ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
    },
  }).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
};
