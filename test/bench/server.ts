/**
 * How much the stand-in carries: two SDK connections in one headless page, a burst at a time, through the server as a
 * process of its own. `npx tsx test/bench/server.ts [--sends 2000] [--rounds 5] [--push] [--memory]`
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { localApp } from '../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../demo/server/token-server/token-issuer.ts';
import { browserFlags, findBrowser } from '../support/find-browser.mjs';
import type { BurstResult } from './server-page.ts';

const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    push: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
  },
});
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: here('server-page.ts'), checks: { eval: false }, output: { codeSplitting: false } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The page could not be bundled.');
  return output.output[0].code;
};

/** Resident set of a process in MiB, as Linux tells it. */
const residentMiB = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
};

const data = await mkdtemp(join(tmpdir(), 'stand-in-bench-'));
const server = spawn(
  process.execPath,
  [...['--import', 'tsx', here('server-process.ts'), values.memory ? '' : data, values.push ? 'push' : 'notice']],
  { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
);
const lines = createInterface({ input: server.stdout! });
const ready = JSON.parse(await new Promise<string>((resolve) => lines.once('line', resolve))) as {
  url: string;
  socketUrl: string;
  appKey: string;
};
/** Heap in use after a full collection, MiB. */
const heapMiB = (): Promise<number> =>
  new Promise((resolve) => {
    server.once('message', (bytes) => resolve(Math.round(Number(bytes) / 1024 / 102.4) / 10));
    server.send('heap');
  });

const script = await bundle();
const site = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await page.waitForFunction('typeof burst === "function"');
  const issuer = tokenIssuer(localApp.appId, localApp.certificate);
  const tokens = Object.fromEntries(['alice', 'bob'].map((user) => [user, issuer.userToken(user).token]));
  const place = JSON.stringify({ ...ready, tokens });
  console.log(
    `${values.sends} sends a round, ${values.push ? 'push' : 'notice and pull'}, ${values.memory ? 'in memory' : 'on disk'}`,
  );
  console.log('round  acked/s  received/s  rejected  in order  server RSS MiB  heap MiB');
  console.log(`start ${' '.repeat(44)}${await residentMiB(server.pid!)}  ${await heapMiB()}`);
  for (let round = 1; round <= Number(values.rounds); round++) {
    const result = await page.evaluate<BurstResult>(`burst(${place}, ${Number(values.sends)})`);
    const { ackedPerSecond, receivedPerSecond, rejected, inOrder } = result;
    const memory = [await residentMiB(server.pid!), await heapMiB()];
    console.log([round, ackedPerSecond, receivedPerSecond, rejected, inOrder, ...memory].join('\t'));
  }
} finally {
  await browser.close();
  site.close();
  server.kill();
  await rm(data, { recursive: true, force: true });
}
