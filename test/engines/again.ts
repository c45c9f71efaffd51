/** A browser that ends while it runs a test file, as WebKitGTK's may, gets a new one for this file. */
import type { Outcome } from './children.js';
import type { TestFile } from './judge.js';

/** How often a file is begun anew; a browser that ends each time is no accident. */
const limit = 2;

/**
 * Runs test files; those that a browser left unfinished once more. A file that was run to its end stays as it ended: a
 * failed test is never run again.
 * @param run runs these files; without names, all.
 * @param say is told of each file that is begun anew.
 */
export const withNewBrowsers = async (
  run: (files?: readonly string[]) => Promise<Outcome>,
  say: (line: string) => void,
): Promise<Outcome> => {
  const first = await run();
  const all = new Map((first.files ?? []).map((one) => [one.file, one]));
  let last = first;
  for (let time = 1; time <= limit && last.ended.length > 0; time++) {
    const unfinished = (last.files ?? []).filter(isUnfinished).map(({ file }) => file);
    if (unfinished.length === 0) break;
    for (const file of unfinished) say(`  ${file}: ${last.ended.join('; ')}. It is begun anew in a new browser.`);
    last = await run(unfinished);
    for (const one of last.files ?? []) all.set(one.file, one);
  }
  return { ...last, files: first.files && [...all.values()] };
};

/** What a driver says to a test whose browser is no longer there. */
const isOfTheEnd = (reason: string): boolean => /has been closed|has ended|has gone/.test(reason);

/** Whether nothing but the end of a browser kept a file from passing. */
const isUnfinished = ({ faults, tests }: TestFile): boolean => {
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  if (failed.length === 0) return faults.length > 0;
  return failed.every(({ reason }) => isOfTheEnd(reason));
};
