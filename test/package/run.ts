/**
 * The package as people would use it (`npm run test:package`): built, packed, installed from the tarball into a site
 * for each way in, and driven in a real browser against the stand-in. Needs the registry; not part of `npm test`.
 * `npm run test:package -- webpack vue` takes the ways with these words in their names; `--no-build` the `dist` there is.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../support/browser.js';
import { barePage, dist, serverAttributes } from '../support/pages-bare.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';
import { StaticServer } from '../support/static-server.js';
import { drive, type Friend } from './drive.js';
import { makeSite } from './site.js';
import type { Way } from './way.js';
import { apps } from './ways/apps.js';
import { bundlers } from './ways/bundlers.js';
import { compilers } from './ways/compilers.js';
import { plain } from './ways/plain.js';
import { servers } from './ways/servers.js';

const root = resolve(import.meta.dirname, '../..');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const ways = [...plain, ...bundlers, ...compilers, ...apps, ...servers].filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);

const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

if (!process.argv.includes('--no-build')) npm('run', 'build');
const folder = mkdtempSync(join(tmpdir(), 'agora-chat-elements-sites-'));
const [packed] = JSON.parse(npm('pack', '--json', '--pack-destination', folder)) as [{ filename: string }];
const tarball = join(folder, packed.filename);

await using standIn = await StandIn.start();
await using ourSite = await StaticServer.start({ folder: dist });
await using browser = await openBrowser();
const { url } = standIn;
await haveUsers(url, 'bob');
const host = { attributes: `${serverAttributes(url)} token-server="${url}"` };

const { page: bobsPage } = await browser.visitor();
await bobsPage.goto(
  ourSite.publish(barePage(`${serverAttributes(url)} user-id="bob" token="${await tokenFor(url, 'bob')}"`, '')),
);
await bobsPage.locator('agora-connection[status=online]').waitFor({ state: 'attached' });
const bob: Friend = {
  write: (to, text) =>
    bobsPage.evaluate(([peer, words]) => void document.querySelector('agora-connection')!.send(peer, words), [
      to,
      text,
    ] as const),
};

/** @returns undefined, or what went wrong. */
async function attempt(way: Way, number: number): Promise<string | undefined> {
  const place = join(folder, String(number));
  const user = `visitor${number}`;
  let trouble: readonly string[] = [];
  try {
    mkdirSync(place);
    const [served] = await Promise.all([makeSite(way, host, tarball, place), haveUsers(url, user)]);
    if (way.isCompiledOnly) return undefined;
    const pages = { '/': readFileSync(join(served, 'index.html'), 'utf8') };
    await using site = await StaticServer.start({ folder: served, pages });
    const visitor = await browser.visitor({ allow: way.allow ?? [] });
    try {
      await visitor.page.goto(way.isOnDisk ? pathToFileURL(join(served, 'index.html')).href : site.url);
      await drive(visitor.page, way, user, bob);
    } finally {
      trouble = visitor.trouble;
      await visitor.context.close();
    }
    return trouble.length > 0 ? trouble.join('\n') : undefined;
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), ...trouble].join('\n');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const told: string[] = [];
for (const [number, way] of ways.entries()) {
  const began = performance.now();
  const trouble = await attempt(way, number);
  const seconds = Math.round((performance.now() - began) / 1000);
  const line = `${trouble === undefined ? 'works' : 'FAILS'}  ${way.name.padEnd(40)} ${String(seconds).padStart(4)} s`;
  console.log(trouble === undefined ? line : `${line}\n${trouble}\n`);
  if (trouble !== undefined) told.push(way.name);
}
rmSync(folder, { recursive: true, force: true });
console.log(told.length === 0 ? `\nAll ${ways.length} ways work.` : `\nFails: ${told.join(' · ')}`);
process.exitCode = told.length === 0 ? 0 : 1;
