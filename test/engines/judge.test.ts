/** A listed failure is no trouble; one that is not listed is, and so is a listed test that passes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, type TestFile } from './judge.ts';

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
    assert.deepEqual(judge([ran('a > counts', false)], [lack]), []);
  });

  it('stays listed no longer than it lacks', () => {
    assert.match(judge([ran('a > counts', true)], [{ ...lack, tests: ['a > counts'] }])[0]!, /passes, take it out/);
    assert.match(judge([ran('a > counts', true)], [lack])[0]!, /passes: take it out/);
    assert.match(judge([ran('a > counts', true)], [{ ...lack, tests: ['a > reads'] }])[0]!, /no such test/);
    assert.match(judge([], [lack])[0]!, /no test file/);
  });

  it('is said of a file that did not run', () => {
    const broken = { file: 'a.test.ts', faults: ['Timed out.'], tests: [] };
    assert.deepEqual(judge([broken], []), ['a.test.ts did not run: Timed out.']);
    assert.deepEqual(judge([broken], [lack]), []);
  });
});
