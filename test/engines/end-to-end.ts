/** What visitors do, in one engine: the same tests as in Chromium, by the same driver. */
import { withNewBrowsers } from './again.js';
import { cannot, type OtherEngine } from './cannot.js';
import { runTests, type Outcome } from './children.js';
import { judge, type TestFile } from './judge.js';

const options = ['--test', '--test-force-exit', '--test-reporter=./test/support/engines/node-results.mjs'];

/** @param walks files of tests. @returns what is not as it should be. */
export const endToEndTests = async (
  engine: OtherEngine,
  walks: readonly string[],
  say: (line: string) => void,
): Promise<readonly string[]> => {
  const begun = Date.now();
  const files: TestFile[] = [];
  const lacks = cannot[engine].filter(({ file }) => file.startsWith('test/e2e/'));
  const left = lacks.filter(({ tests }) => tests === undefined).map(({ file }) => file);
  for (const walk of walks) {
    if (left.includes(walk)) continue;
    const run = (): Promise<Outcome> =>
      runTests(process.execPath, ['--import', 'tsx', ...options, walk], { TEST_ENGINE: engine });
    const outcome = await withNewBrowsers(run, (line) => say(`${engine}: ${line.trim()}`));
    files.push(...(hasSaidWhy(outcome) ? outcome.files! : [{ file: walk, faults: [outcome.said], tests: [] }]));
  }
  const count = files.reduce((sum, { tests }) => sum + tests.length, 0);
  say(`${engine}: ${count} end-to-end tests in ${files.length} files, ${Math.round((Date.now() - begun) / 1000)} s.`);
  return judge(
    files,
    lacks.filter(({ file }) => walks.includes(file)),
  ).map((trouble) => `${engine}: ${trouble}`);
};

/** Whether the results tell how the run ended: none failed and the status is 0, or some did. */
const hasSaidWhy = ({ status, files = [] }: Outcome): boolean =>
  files.length > 0 &&
  (status === 0 ||
    files.some(({ faults, tests }) => faults.length > 0 || tests.some(({ passed, skipped }) => !passed && !skipped)));
