/** What the package exports is what the report in the repository says: nobody changes it without seeing it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiReport, entries, reportFile, type Entry } from '../../api/api.js';

describe('the public API', () => {
  for (const entry of Object.keys(entries) as Entry[])
    it(`of ${entry} is the one that is written down (npm run api, after a look at what changed)`, () => {
      const [now, written] = [apiReport(entry), readFileSync(reportFile(entry), 'utf8')].map((text) =>
        text.split('\n'),
      );
      const at = now!.findIndex((line, number) => line !== written![number]);
      // A few lines only: with both files in its message, a failed test kept Node's test runner busy for ever.
      const near = (lines: readonly string[]): readonly string[] =>
        at < 0 ? [] : lines.slice(Math.max(0, at - 3), at + 5);
      assert.deepEqual(near(now!), near(written!), `The report differs from line ${at + 1} on.`);
      assert.equal(now!.length, written!.length, 'number of lines');
    });
});
