/**
 * The tests in Firefox and WebKit: `npm run test:engines`, or with names, `npm run test:engines firefox`. The unit tests,
 * and the main walks of visitors, in both at the same time. A missing engine is installed, or named with what to do.
 * `--browser-parts` leaves out the unit tests of code that asks nothing of a browser, and `webkit:walks` in place of `webkit`
 * all unit tests in it.
 */
import { findFirefox, findWebKitDriver } from '../support/engines/find-engines.mjs';
import { cannot, type OtherEngine } from './cannot.js';
import { endToEndTests } from './end-to-end.js';
import { unitTests } from './unit-tests.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isShort = process.argv.includes('--browser-parts');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = (named.length > 0 ? named : Object.keys(cannot)).map((word) => {
  const [engine, part] = word.split(':');
  const isKnown = engine !== undefined && Object.hasOwn(cannot, engine) && (part === undefined || part === 'walks');
  if (!isKnown) throw new Error(`No such tests: ${word}. There are firefox, webkit, firefox:walks and webkit:walks.`);
  return { engine: engine as OtherEngine, onlyWalks: part === 'walks' };
});
const find: Readonly<Record<OtherEngine, () => string>> = { firefox: findFirefox, webkit: findWebKitDriver };
// One after the other: a system has one installer.
for (const { engine } of wanted) say(`${engine}: ${find[engine]()}`);

async function test({ engine, onlyWalks }: (typeof wanted)[number]): Promise<readonly string[]> {
  const ofUnits = onlyWalks ? [] : await unitTests(engine, !isShort, say);
  const troubles = [...ofUnits, ...(await endToEndTests(engine, say))];
  for (const { file, tests, reason } of cannot[engine])
    if (!onlyWalks || file.startsWith('test/e2e/'))
      say(`${engine} cannot: ${file}${tests ? ` (${tests.length})` : ', not run'}: ${reason}`);
  return troubles;
}

const troubles = (await Promise.all(wanted.map(test))).flat();
for (const trouble of troubles) say(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
