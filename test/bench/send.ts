/**
 * How long a message is on its way, from the call that sends it to the frame that shows it at the peer, through the
 * SDK and the stand-in as a process of its own: ours beside the bare SDK, in turns.
 * `npx tsx test/bench/send.ts [--sends 60]`
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { localApp } from '../../demo/server/token-server/settings.ts';
import { tokenIssuer } from '../../demo/server/token-server/token-issuer.ts';
import { browserFlags, findBrowser } from '../support/find-browser.mjs';
import { bundle } from './bundle.js';
import { median } from './report.js';
import type { Times } from './send-page.js';

const { values } = parseArgs({ options: { sends: { type: 'string', default: '60' } } });
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const server = spawn(process.execPath, ['--import', 'tsx', here('server-process.ts'), '', 'notice'], {
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const lines = createInterface({ input: server.stdout! });
const ready = JSON.parse(await new Promise<string>((resolve) => lines.once('line', resolve))) as object;
const script = await bundle('send-page.ts');
const site = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : '<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await page.waitForFunction('typeof sends === "function"');
  const issuer = tokenIssuer(localApp.appId, localApp.certificate);
  const users = ['alice', 'bob', 'carol', 'dave'];
  const tokens = Object.fromEntries(users.map((user) => [user, issuer.userToken(user).token]));
  const place = JSON.stringify({ ...ready, tokens });
  const times = await page.evaluate<Times>(`sends(${place}, ${Number(values.sends)})`);
  console.log(`send to shown at the peer, ms, ${values.sends} each, load ${loadavg()[0]!.toFixed(1)}`);
  for (const [name, all] of Object.entries(times)) {
    const [least, most] = [Math.min(...all), Math.max(...all)];
    console.log(`${name}: ${median(all).toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`);
  }
  const more = median(times.ours) - median(times.bare);
  console.log(`${more.toFixed(1)} ms more, goal 16.7: ${more <= 16.7 ? 'met' : 'missed'}`);
} finally {
  await browser.close();
  site.close();
  server.kill();
}
