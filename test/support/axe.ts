/** What axe finds on a page, with the rules that it does not run by itself: the size of targets, and names as they are seen. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** @param off rules that cannot hold on this page */
export async function violations(page: Page, off: readonly string[] = []): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      rules: {
        'target-size': { enabled: true },
        'label-content-name-mismatch': { enabled: true },
        ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      },
    })
    // Without it, each look opens a page of its own. It is for frames of another site, and there are none.
    .setLegacyMode()
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
