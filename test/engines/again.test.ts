/** A browser that ended gets a successor; a test that failed does not get a second try. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withNewBrowsers } from './again.ts';
import type { Outcome } from './children.ts';
import type { TestFile } from './judge.ts';

const done: TestFile = { file: 'a', faults: [], tests: [] };
const failed: TestFile = { file: 'b', faults: [], tests: [{ name: 't', passed: false, skipped: false, reason: 'no' }] };
const cut: TestFile = { file: 'c', faults: ['disconnected'], tests: [] };
const outcome = (files: readonly TestFile[], ended: readonly string[] = []): Outcome => ({
  said: '',
  status: 0,
  files,
  ended,
});

/** Plays outcomes one after the other. @returns what was run, what was said, and the result. */
const play = async (...outcomes: readonly Outcome[]) => {
  const runs: (readonly string[] | undefined)[] = [];
  const said: string[] = [];
  const { files } = await withNewBrowsers(
    (names) => {
      runs.push(names);
      return Promise.resolve(outcomes[runs.length - 1]!);
    },
    (line) => said.push(line),
  );
  return { runs, said, files };
};

describe('a browser that ends while it runs a file', () => {
  it('gets a successor for this file alone, and it is said', async () => {
    const { runs, said, files } = await play(
      outcome([done, failed, cut], ['the process of a page has ended: crashed']),
      outcome([{ ...cut, faults: [] }]),
    );
    assert.deepEqual(runs, [undefined, ['c']]);
    assert.match(said.join(), /c: the process of a page has ended: crashed\./);
    assert.deepEqual(files, [done, failed, { ...cut, faults: [] }]);
  });

  it('is no reason to run anything again where it ended by nothing of its own', async () => {
    assert.deepEqual((await play(outcome([done, failed, cut]))).runs, [undefined]);
  });

  it('does not give a failed test a second try', async () => {
    const { runs, files } = await play(outcome([failed], ['the process of a page has ended: crashed']));
    assert.deepEqual(runs, [undefined]);
    assert.deepEqual(files, [failed]);
  });

  it('begins an end-to-end test anew that it took away, and none beside one that failed before', async () => {
    const gone = {
      name: 'u',
      passed: false,
      skipped: false,
      reason: 'Target page, context or browser has been closed',
    };
    const away: TestFile = { file: 'd', faults: [], tests: [gone] };
    const both: TestFile = { file: 'e', faults: [], tests: [...failed.tests, gone] };
    const { runs } = await play(outcome([away, both], ['crashed']), outcome([{ ...away, tests: [] }]));
    assert.deepEqual(runs, [undefined, ['d']]);
  });

  it('leaves the file as it is when it ends each time', async () => {
    const crash = outcome([cut], ['crashed']);
    const { runs, files } = await play(crash, crash, crash, crash);
    assert.equal(runs.length, 3);
    assert.deepEqual(files, [cut]);
  });
});
