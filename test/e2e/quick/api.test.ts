/** What the package exports is what the report in the repository says: nobody changes it without seeing it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apiReport, reportFile } from '../../api/api.js';

describe('the public API', () => {
  it('is the one that is written down (npm run api, after a look at what changed)', () => {
    assert.equal(apiReport(), readFileSync(reportFile, 'utf8'));
  });
});
