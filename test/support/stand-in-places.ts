/** The two places where a newcomer meets the quickstart: the demo of `npm run dev`, and a bare page with the built file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './stand-in-faults.js';
import { barePage, dist, serverAttributes } from './pages-bare.js';
import { StandIn } from './stand-in.js';
import { StaticServer } from './static-server.js';

export interface Place extends AsyncDisposable {
  /** The page with the quickstart alone. */
  readonly url: string;
  /** The first page. */
  readonly home: string;
  /** What holds the quickstart on its page. */
  readonly quickstart: string;
  /** The URLs under which the SDK is loaded. */
  readonly sdk: RegExp;
  /** Lets the token server make tokens of that life from now on; `undefined` as usual. */
  tokenSeconds(seconds: number | undefined): Promise<void>;
  /** Ends the chat server and starts it again on the same data. */
  restart(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Started as `npm run dev` starts it, on another port and with data of its own. */
export const demo = async (): Promise<Place> => {
  const data = await mkdtemp(join(tmpdir(), 'agora-demo-'));
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0', '--clearScreen', 'false'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, AGORA_CHAT_DATA: data, NO_COLOR: '1' },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+\//.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`Vite ended with ${String(code)}: ${said}`)));
  });
  const faults = faultsOf(url.replace(/\/$/, ''));
  return {
    url: `${url}?alone`,
    home: url,
    quickstart: '#quickstart',
    sdk: /agora-chat_(miniCore|contact|presence)/,
    tokenSeconds: (seconds) => faults.tokenSeconds(seconds),
    restart: () => faults.restart(),
    async [Symbol.asyncDispose]() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
      await rm(data, { recursive: true, force: true });
    },
  };
};

const bare = async (): Promise<Place> => {
  const server = await StandIn.start();
  const site = await StaticServer.start({ folder: dist });
  const url = site.publish(barePage(`${serverAttributes(server.url)} token-server="${server.url}"`));
  return {
    url,
    home: url,
    quickstart: 'body',
    sdk: /\/chunks\/(sdk-modules|live-session)/,
    tokenSeconds: (seconds) => faultsOf(server.url).tokenSeconds(seconds),
    restart: () => server.restart(),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    },
  };
};

export const places = { 'the demo page': demo, 'a bare page': bare } as const;
