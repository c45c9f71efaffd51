/** Judges a run of unit tests by what is known of its engine. */
import type { Lack } from './cannot.js';

export interface TestFile {
  readonly file: string;
  /** What kept the file from running. */
  readonly faults: readonly string[];
  readonly tests: readonly TestResult[];
}

export interface TestResult {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly reason: string;
}

/** @returns a sentence for each thing that is not as it should be; none where all is well. */
export const judge = (files: readonly TestFile[], lacks: readonly Lack[]): readonly string[] => {
  const troubles: string[] = [];
  const isListed = (file: string, name: string): boolean =>
    lacks.some((lack) => lack.file === file && lack.tests?.includes(name));
  for (const { file, faults, tests } of files) {
    if (faults.length > 0) troubles.push(`${file} did not run: ${faults.join(' ')}`);
    for (const { name, passed, skipped, reason } of tests) {
      if (isListed(file, name)) continue;
      // Where nothing was tried, nothing has passed.
      if (skipped) troubles.push(`${file}: ${name}: was skipped: say in cannot.ts why.`);
      else if (!passed) troubles.push(`${file}: ${name}: ${reason}`);
    }
  }
  for (const { file, tests = [] } of lacks)
    for (const name of tests) {
      const result = files.find((one) => one.file === file)?.tests.find((test) => test.name === name);
      if (!result) troubles.push(`${file}: ${name}: is listed in cannot.ts, and there is no such test.`);
      else if (result.passed && !result.skipped) troubles.push(`${file}: ${name}: passes, take it out of cannot.ts.`);
    }
  return troubles;
};
