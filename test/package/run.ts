/**
 * The package as people would use it (`npm run test:package`): built, packed, installed from the tarball into a site
 * for each way in, and driven in a real browser against the stand-in. Needs the registry; not part of `npm test`.
 * `npm run test:package -- webpack vue` takes the ways with these words in their names; `--no-build` the `dist` there is;
 * `--jobs=2` two at once.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localApp } from '../../demo/server/token-server/settings.ts';
import { openBrowser } from '../support/browser.js';
import { barePage, dist, serverAttributes } from '../support/pages-bare.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers, tokenFor } from '../support/stand-in-users.js';
import { StaticServer } from '../support/static-server.js';
import { changeSource, drive, type Friend } from './drive.js';
import { makeSite, npm, packed, serveSite } from './site.js';
import type { Host, Way } from './way.js';
import { apps } from './ways/apps.js';
import { bundlers } from './ways/bundlers.js';
import { commonjs } from './ways/commonjs.js';
import { compilers } from './ways/compilers.js';
import { plain } from './ways/plain.js';
import { servers } from './ways/servers.js';

const jobs = Number(/--jobs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const ways = [...servers, ...apps, ...plain, ...bundlers, ...compilers, ...commonjs].filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);

if (!process.argv.includes('--no-build')) npm('run', 'build');
const folder = mkdtempSync(join(tmpdir(), 'agora-chat-elements-sites-'));
const tarball = packed(folder);

await using standIn = await StandIn.start();
await using ourSite = await StaticServer.start({ folder: dist });
await using browser = await openBrowser();
const { url } = standIn;
await haveUsers(url, 'bob');
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

/** The other origin: every page may read it, and its short addresses are those of a CDN. */
const openToAll = (folder: string): Promise<StaticServer> =>
  StaticServer.start({
    folder,
    headers: () => ({ 'access-control-allow-origin': '*' }),
    handle: (request, response) => {
      if (request.url !== '/node_modules/agora-chat-elements') return false;
      const { jsdelivr } = JSON.parse(readFileSync(join(folder, request.url, 'package.json'), 'utf8')) as {
        readonly jsdelivr: string;
      };
      const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
      response.writeHead(200, headers).end(readFileSync(join(folder, request.url, jsdelivr)));
      return true;
    },
  });

/** Serves the finished site, with the token endpoint that recipes speak of. */
const serve = async (
  way: Way,
  folder: string,
  place: string,
  user: string,
): Promise<{ url: string } & AsyncDisposable> => {
  if (way.server)
    return serveSite(way.server, place, {
      SITE_USER: user,
      AGORA_APP_ID: localApp.appId,
      AGORA_APP_CERTIFICATE: localApp.certificate,
    });
  const pages = { '/': readFileSync(join(folder, way.path ?? 'index.html'), 'utf8') };
  return StaticServer.start({
    folder,
    pages,
    handle: (request, response) => {
      if (request.url !== '/api/chat-token') return false;
      void tokenFor(url, user).then((token) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
          .end(JSON.stringify({ token, user })),
      );
      return true;
    },
  });
};

/** @returns undefined, or what went wrong. */
const attempt = async (way: Way, number: number): Promise<string | undefined> => {
  const place = join(folder, String(number));
  const user = `visitor${number}`;
  let trouble: readonly string[] = [];
  try {
    mkdirSync(place);
    await using elsewhere = await openToAll(place);
    const host: Host = {
      server: serverAttributes(url),
      tokenServer: `token-server="${url}"`,
      elsewhere: elsewhere.url,
    };
    const [served] = await Promise.all([makeSite(way, host, tarball, place), haveUsers(url, user)]);
    if (way.isBuiltOnly) return undefined;
    await using site = await serve(way, served, place, user);
    const visitor = await browser.visitor({ allow: way.allow ?? [] });
    try {
      // A machine that does much else takes its time; a development server compiles the page first.
      visitor.context.setDefaultTimeout(180_000);
      const address = way.isOnDisk ? pathToFileURL(join(served, 'index.html')).href : site.url + (way.path ?? '/');
      if (way.server) await fetch(address).then((answer) => answer.text());
      await visitor.page.goto(address);
      await drive(visitor.page, way, user, bob);
      if (way.edit) await changeSource(visitor.page, way.edit, place);
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
};

const told: string[] = [];
const waiting = [...ways.entries()];
const work = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [number, way] = next;
    const began = performance.now();
    const trouble = await attempt(way, number);
    const seconds = Math.round((performance.now() - began) / 1000);
    const line = `${trouble === undefined ? 'works' : 'FAILS'}  ${way.name.padEnd(52)} ${String(seconds).padStart(4)} s`;
    console.log(trouble === undefined ? line : `${line}\n${trouble}\n`);
    if (trouble !== undefined) told.push(way.name);
  }
};
await Promise.all(Array.from({ length: jobs }, work));
rmSync(folder, { recursive: true, force: true });
const minutes = (performance.now() / 60_000).toFixed(1);
console.log(told.length === 0 ? `\nAll ${ways.length} ways work. ${minutes} min` : `\nFails: ${told.join(' · ')}`);
process.exitCode = told.length === 0 ? 0 : 1;
