/**
 * Our element and Agora's own React kit write to each other through the stand-in (`npm run test:interop`). The kit and
 * its 1,200 packages are fetched into `.cache/` when this is first run; it is no dependency and not part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { openBrowser } from '../support/browser.js';
import { barePage, dist, serverAttributes } from '../support/pages-bare.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';
import { StaticServer } from '../support/static-server.js';
import { exchanges, type Sides } from './exchanges.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/interop', import.meta.url));

/** @returns the folder of the built kit page. */
const builtKit = async (): Promise<string> => {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, 'node_modules/agora-chat-uikit'))) {
    writeFileSync(join(cache, 'package.json'), '{ "private": true, "type": "module" }\n');
    const packages = ['agora-chat-uikit@2.1.1', 'react@18.3.1', 'react-dom@18.3.1'];
    const args = ['install', '--ignore-scripts', '--legacy-peer-deps', ...packages];
    const { status } = spawnSync('npm', args, { cwd: cache, stdio: 'inherit' });
    if (status !== 0) throw new Error('The kit could not be installed: look at what npm says above.');
  }
  cpSync(join(here, 'kit'), cache, { recursive: true });
  const outDir = join(cache, 'built');
  const define = { 'process.env.NODE_ENV': '"production"', global: 'globalThis' };
  await build({ configFile: false, root: cache, logLevel: 'error', define, build: { outDir } });
  return outDir;
};

const kitFolder = await builtKit();
await using standIn = await StandIn.start();
await using kitSite = await StaticServer.start({ folder: kitFolder });
await using ourSite = await StaticServer.start({ folder: dist });
await using browser = await openBrowser();
const { url } = standIn;
await haveUsers(url, 'kit', 'ours');

const open = async (address: string): Promise<Page> => {
  const { page } = await browser.visitor({ viewport: { width: 1000, height: 800 } });
  await page.goto(address);
  return page;
};
const asked = new URLSearchParams({ user: 'kit', peer: 'ours', server: url, token: await tokenFor(url, 'kit') });
const attributes = `${serverAttributes(url)} user-id="ours" token="${await tokenFor(url, 'ours')}"`;
const sides: Sides = {
  kit: await open(`${kitSite.url}/index.html#${asked.toString()}`),
  ours: await open(ourSite.publish(barePage(attributes, '<agora-peer-chat peer="kit"></agora-peer-chat>'))),
};
await sides.kit.waitForFunction('globalThis.kit');
await sides.ours.locator('agora-connection[status=online]').waitFor();

let failed = 0;
for (const [name, exchange] of Object.entries(exchanges)) {
  try {
    await exchange(sides);
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${String(error).split('\n')[0]}`);
  }
}
await sides.kit.screenshot({ path: join(cache, 'kit.png') });
await sides.ours.screenshot({ path: join(cache, 'ours.png') });
console.log(`${Object.keys(exchanges).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
