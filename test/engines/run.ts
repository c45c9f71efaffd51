/**
 * The tests in Firefox and WebKit: `npm run test:engines`, or with names, `npm run test:engines firefox`. Unit tests in
 * both at the same time, then some end-to-end tests in Firefox. A missing engine is installed, or named with what to do.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, findWebKitDriver } from '../support/engines/find-engines.mjs';
import { cannot, type OtherEngine } from './cannot.js';
import { judge, type TestFile } from './judge.js';

/** Signing in, writing, receiving, and a browser that withholds much. */
const endToEnd = ['test/e2e/quick/quickstart.test.ts', 'test/e2e/little-browser.test.ts'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** @returns what it said, and its exit status. */
async function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [status] = (await once(child, 'close')) as [number | null];
  return { said, status };
}

/** @returns what is not as it should be. */
async function unitTests(engine: OtherEngine): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'agora-engines-'));
  const results = join(folder, 'results.json');
  const begun = Date.now();
  try {
    const lacks = cannot[engine];
    const left = lacks.filter(({ tests }) => tests === undefined).map(({ file }) => file);
    const env = { TEST_ENGINE: engine, TEST_RESULTS: results, TEST_WITHOUT: left.join() };
    const { said } = await run('npx', ['web-test-runner'], env);
    let files: readonly TestFile[];
    try {
      files = JSON.parse(readFileSync(results, 'utf8')) as readonly TestFile[];
    } catch {
      return [`The unit tests did not run in ${engine}:\n${said}`];
    }
    const count = files.reduce((sum, { tests }) => sum + tests.length, 0);
    say(`${engine}: ${count} unit tests in ${files.length} files, ${Math.round((Date.now() - begun) / 1000)} s.`);
    for (const { file, tests, reason } of lacks)
      say(`  cannot: ${file}${tests ? ` (${tests.length})` : ', not run'}: ${reason}`);
    return judge(files, lacks).map((trouble) => `${engine}: ${trouble}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function endToEndTests(): Promise<readonly string[]> {
  const args = ['--import', 'tsx', '--test', '--test-force-exit', '--test-concurrency=1', ...endToEnd];
  const { said, status } = await run(process.execPath, args, { TEST_ENGINE: 'firefox' });
  if (status !== 0) return [`firefox, end to end:\n${said}`];
  say('firefox: all is well end to end.');
  return [];
}

const named = process.argv.slice(2) as OtherEngine[];
const engines = named.length > 0 ? named : (Object.keys(cannot) as OtherEngine[]);
const find: Readonly<Record<OtherEngine, () => string>> = { firefox: findFirefox, webkit: findWebKitDriver };
for (const engine of engines) say(`${engine}: ${find[engine]()}`);

const troubles = (await Promise.all(engines.map(unitTests))).flat();
if (engines.includes('firefox')) troubles.push(...(await endToEndTests()));
for (const trouble of troubles) say(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
