/**
 * The tests in Firefox and WebKit: `npm run test:engines`, or with names, `npm run test:engines firefox`. The unit tests,
 * and the main walks of visitors, in both at the same time. A missing engine is installed, or named with what to do.
 * `--browser-parts` leaves out the unit tests of code that asks nothing of a browser; `webkit:walks` in place of `webkit`
 * leaves out all unit tests in it, and `webkit:quickstart` the other walks too.
 */
import { findFirefox, findWebKitDriver } from '../support/engines/find-engines.mjs';
import { cannot, type OtherEngine } from './cannot.js';
import { endToEndTests } from './end-to-end.js';
import { unitTests } from './unit-tests.js';
import { walks } from './walks.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isShort = process.argv.includes('--browser-parts');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = (named.length > 0 ? named : Object.keys(cannot)).map((word) => {
  const [engine, part] = word.split(':');
  const isPart = part === undefined || part === 'walks' || part === 'quickstart';
  if (engine === undefined || !Object.hasOwn(cannot, engine) || !isPart)
    throw new Error(`No such tests: ${word}. There are firefox and webkit, each also with :walks or :quickstart.`);
  return { engine: engine as OtherEngine, part };
});
const find: Readonly<Record<OtherEngine, () => string>> = { firefox: findFirefox, webkit: findWebKitDriver };
// One after the other: a system has one installer.
for (const { engine } of wanted) say(`${engine}: ${find[engine]()}`);

const test = async ({ engine, part }: (typeof wanted)[number]): Promise<readonly string[]> => {
  const ofUnits = part ? [] : await unitTests(engine, !isShort, say);
  const chosen = walks[engine].filter((walk) => part !== 'quickstart' || walk.endsWith('/quickstart.test.ts'));
  const troubles = [...ofUnits, ...(await endToEndTests(engine, chosen, say))];
  for (const { file, tests, reason } of cannot[engine])
    if (!part || chosen.includes(file))
      say(`${engine} cannot: ${file}${tests ? ` (${tests.length})` : ', not run'}: ${reason}`);
  return troubles;
};

const troubles = (await Promise.all(wanted.map(test))).flat();
for (const trouble of troubles) say(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
