/** Writes down how each unit test ended, for `npm run test:engines`, which knows what an engine cannot do. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The tests of a suite and of those in it. */
const testsOf = (suite, before = []) => {
  const names = suite.name ? [...before, suite.name] : before;
  return [
    ...suite.tests.map(({ name, passed, skipped, error }) => ({
      name: [...names, name].join(' > '),
      passed,
      skipped,
      reason: passed ? '' : (error?.message ?? ''),
    })),
    ...suite.suites.flatMap((inner) => testsOf(inner, names)),
  ];
};

/** @param path of a JSON file: `[{file, faults, tests: [{name, passed, skipped, reason}]}]` */
export const resultsReporter = (path) => ({
  onTestRunFinished: ({ sessions }) => {
    const files = [...sessions].map(({ testFile, errors, testResults }) => ({
      file: relative(process.cwd(), testFile),
      faults: errors.map(({ message }) => message),
      tests: testResults ? testsOf(testResults) : [],
    }));
    writeFileSync(path, JSON.stringify(files));
  },
});
