/**
 * The tests in Firefox and WebKit: `npm run test:engines`, or with names, `npm run test:engines firefox`. The unit tests,
 * and the main walks of visitors, in both at the same time. A missing engine is installed, or named with what to do.
 * `--browser-parts` leaves out the unit tests of code that asks nothing of a browser.
 */
import { findFirefox, findWebKitDriver } from '../support/engines/find-engines.mjs';
import { cannot, type OtherEngine } from './cannot.js';
import { endToEndTests } from './end-to-end.js';
import { unitTests } from './unit-tests.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isShort = process.argv.includes('--browser-parts');
const named = process.argv.slice(2).filter((word) => !word.startsWith('--')) as OtherEngine[];
const engines = named.length > 0 ? named : (Object.keys(cannot) as OtherEngine[]);
const find: Readonly<Record<OtherEngine, () => string>> = { firefox: findFirefox, webkit: findWebKitDriver };
// One after the other: a system has one installer.
for (const engine of engines) say(`${engine}: ${find[engine]()}`);

async function test(engine: OtherEngine): Promise<readonly string[]> {
  const troubles = [...(await unitTests(engine, !isShort, say)), ...(await endToEndTests(engine, say))];
  for (const { file, tests, reason } of cannot[engine])
    say(`${engine} cannot: ${file}${tests ? ` (${tests.length})` : ', not run'}: ${reason}`);
  return troubles;
}

const troubles = (await Promise.all(engines.map(test))).flat();
for (const trouble of troubles) say(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
