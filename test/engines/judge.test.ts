/** A listed failure is no trouble; one that is not listed is, and so is a listed test that passes. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { cannot } from './cannot.ts';
import { judge, type TestFile } from './judge.ts';
import { walks } from './walks.ts';

const root = resolve(import.meta.dirname, '../..');

const ran = (name: string, passed: boolean): TestFile => ({
  file: 'a.test.ts',
  faults: [],
  tests: [{ name, passed, skipped: false, reason: passed ? '' : 'expected 1 to equal 2' }],
});
const lack = { file: 'a.test.ts', reason: 'It has none.' };

describe('what an engine cannot do', () => {
  it('is listed, and everything else works', () => {
    assert.deepEqual(judge([ran('a > counts', true)], []), []);
    assert.deepEqual(judge([ran('a > counts', false)], []), ['a.test.ts: a > counts: expected 1 to equal 2']);
    assert.deepEqual(judge([ran('a > counts', false)], [{ ...lack, tests: ['a > counts'] }]), []);
  });

  it('is not left out in silence', () => {
    const skipped: TestFile = {
      file: 'a.test.ts',
      faults: [],
      // Node counts a skipped test as passed, the other runner does not.
      tests: [true, false].map((passed) => ({ name: `a > ${passed}`, passed, skipped: true, reason: '' })),
    };
    assert.deepEqual(judge([skipped], []), [
      'a.test.ts: a > true: was skipped: say in cannot.ts why.',
      'a.test.ts: a > false: was skipped: say in cannot.ts why.',
    ]);
    assert.deepEqual(judge([skipped], [{ ...lack, tests: ['a > true', 'a > false'] }]), []);
  });

  it('stays listed no longer than it lacks', () => {
    assert.match(judge([ran('a > counts', true)], [{ ...lack, tests: ['a > counts'] }])[0]!, /passes, take it out/);
    assert.match(judge([ran('a > counts', true)], [{ ...lack, tests: ['a > reads'] }])[0]!, /no such test/);
    assert.match(judge([], [{ ...lack, tests: ['a > counts'] }])[0]!, /no such test/);
  });

  it('is of files that there are, each with a reason', () => {
    for (const { file, reason } of Object.values(cannot).flat()) {
      assert.ok(existsSync(join(root, file)), file);
      assert.match(reason, /^[A-Z].*\.$/, file);
    }
  });

  it('is of walks that there are', () => {
    for (const file of Object.values(walks).flat()) assert.ok(existsSync(join(root, file)), file);
    for (const engine of ['firefox', 'webkit'] as const)
      for (const { file } of cannot[engine])
        if (file.startsWith('test/e2e/')) assert.ok(walks[engine].includes(file), file);
  });

  it('is said of a file that did not run', () => {
    const broken = { file: 'a.test.ts', faults: ['Timed out.'], tests: [] };
    assert.deepEqual(judge([broken], []), ['a.test.ts did not run: Timed out.']);
  });
});
