/** Writes down how each end-to-end test ended, as results.mjs does for unit tests: for `--test-reporter`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const within = (file) => relative(process.cwd(), file);

export default async function* nodeResults(source) {
  const { TEST_RESULTS: results } = process.env;
  const files = new Map();
  const names = [];
  const of = (file) => {
    if (!files.has(file)) files.set(file, { file, faults: [], tests: [] });
    return files.get(file);
  };
  for await (const { type, data } of source) {
    if (type === 'test:start') {
      names.length = data.nesting;
      names.push(data.name);
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { error } = data.details;
    const reason = error ? String(error.cause?.stack ?? error.cause ?? error) : '';
    const file = within(data.file ?? data.name);
    const isFile = data.nesting === 0 && within(data.name) === file;
    if (isFile || data.details.type === 'suite') {
      // What failed in it has been told of; else it is the file itself, or what runs before or after its tests.
      if (error && error.failureType !== 'subtestsFailed') of(file).faults.push(reason);
    } else {
      const name = [...names.slice(0, data.nesting), data.name].join(' > ');
      of(file).tests.push({ name, passed: !error, skipped: (data.skip ?? data.todo) !== undefined, reason });
    }
    // The runner ends at once with the last test, so each is written when it is told of.
    writeFileSync(results, JSON.stringify([...files.values()]));
    yield '';
  }
}
