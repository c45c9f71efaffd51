/**
 * A newcomer's walk (`npm run walk`): what the README says, step by step, with the seconds that each step took, up to the
 * first message. Once with an HTML file and a script tag, once from `npm create vite`. The chat server is the stand-in;
 * what a person types is pasted. It prints times, and fails only if a step does. `--no-build` takes the `dist` there is.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { localApp } from '../../demo/server/token-server/settings.ts';
import { openBrowser } from '../support/browser.js';
import * as on from '../support/pages.js';
import { dist, serverAttributes } from '../support/pages-bare.js';
import { hasStatus } from '../support/pages-messages.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers } from '../support/stand-in-users.js';
import { StaticServer } from '../support/static-server.js';
import { npm, packed, run, serveSite } from './site.js';

const root = resolve(import.meta.dirname, '../..');
const recipe = join(root, 'demo/token-endpoints/chat-token.mjs');
type ChatToken = (user: string, seconds: number, env: Readonly<Record<string, string>>) => string;
const { chatToken } = (await import(recipe)) as { readonly chatToken: ChatToken };

if (!process.argv.includes('--no-build')) npm('run', 'build');
await using standIn = await StandIn.start();
await using browser = await openBrowser();
await haveUsers(standIn.url, 'ada', 'support');
const folder = mkdtempSync(join(tmpdir(), 'agora-chat-elements-walk-'));
const tarball = packed(folder);

/** The endpoint of the recipe for a site with its own users; ada is signed in. */
const env = { AGORA_APP_ID: localApp.appId, AGORA_APP_CERTIFICATE: localApp.certificate };
const site = (files: string): Promise<StaticServer> =>
  StaticServer.start({
    folder: files,
    handle: ({ url }, response) => {
      if (url !== '/chat-token') return false;
      const headers = {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      };
      response.writeHead(200, headers).end(JSON.stringify({ token: chatToken('ada', 3600, env), user: 'ada' }));
      return true;
    },
  });

/** The five lines of the README, with another app. */
const [lines] = /^<agora-connection[\s\S]*?<\/agora-connection>/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))!;
const chat = (tokenUrl: string): string =>
  lines.replace('app-key="org#app"', serverAttributes(standIn.url)).replace('/chat-token', tokenUrl);

class Walk {
  #sum = 0;
  constructor(title: string) {
    console.log(`\n${title}`);
  }

  async step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await work();
    const seconds = (performance.now() - began) / 1000;
    this.#sum += seconds;
    console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${what}`);
    return result;
  }

  async chat(url: string): Promise<void> {
    // The same person writes at the end of each walk.
    const text = `Hello from ${url}`;
    const { page, context } = await browser.visitor({ allow: [/Lit is in dev mode/] });
    await this.step('open the page: signed in and connected', async () => {
      await page.goto(url);
      await on.becomes(page, 'online');
    });
    await this.step('write the first message: delivered', async () => {
      await on.sendText(page, text);
      await hasStatus(page, text, 'Sent');
    });
    await context.close();
    console.log(`  ${this.#sum.toFixed(1).padStart(6)} s  in all`);
  }
}

const withScriptTag = async (): Promise<void> => {
  const walk = new Walk('An HTML file with a script tag');
  const files = join(folder, 'page');
  await walk.step('copy the script and its chunks beside the page', () => cpSync(dist, files, { recursive: true }));
  await walk.step('paste the five lines of the README', () =>
    writeFileSync(
      join(files, 'index.html'),
      `<!doctype html><title>A page</title><script type="module" src="agora-chat-elements.js"></script>\n${chat('/chat-token')}`,
    ),
  );
  await using served = await site(files);
  await walk.chat(`${served.url}/index.html`);
};

const withVite = async (): Promise<void> => {
  const walk = new Walk('From npm create vite');
  const files = join(folder, 'shop');
  mkdirSync(folder, { recursive: true });
  await walk.step('npm create vite@latest shop -- --template vanilla-ts', () =>
    run('npm create --yes vite@latest shop -- --template vanilla-ts --no-interactive', folder),
  );
  await walk.step('npm install', () => run('npm install --no-audit --no-fund', files));
  await walk.step('npm install agora-chat-elements', () => run(`npm install --no-audit --no-fund ${tarball}`, files));
  await using endpoint = await site(folder);
  await walk.step('paste the import and the five lines of the README', () => {
    writeFileSync(join(files, 'src/main.ts'), "import 'agora-chat-elements/define';\n");
    const page = readFileSync(join(files, 'index.html'), 'utf8');
    writeFileSync(join(files, 'index.html'), page.replace('<body>', `<body>\n${chat(`${endpoint.url}/chat-token`)}`));
  });
  await using served = await walk.step('npm run dev', () => serveSite('npm run dev', files, {}));
  await walk.chat(served.url);
};

await withScriptTag();
await withVite();
rmSync(folder, { recursive: true, force: true });
