/** Makes a site out of a way: its files, our tarball and what else it installs, built; and serves it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { json, type Host, type Way } from './way.js';

const start = (command: string, folder: string, more: Readonly<Record<string, string>> = {}): ChildProcess => {
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  // No framework needs to know of this run, and none is to ask for anything.
  const quiet = { CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const env = { ...process.env, PATH: path, ...quiet, ...more };
  // A group of its own, which ends as a whole.
  return spawn(command, { cwd: folder, shell: true, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
};

const root = resolve(import.meta.dirname, '../..');

/** Runs npm in the repository. @returns what it printed. */
export const npm = (...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Packs what is in `dist`. @returns the path of the tarball. */
export const packed = (folder: string): string => {
  const [made] = JSON.parse(npm('pack', '--json', '--pack-destination', folder)) as [{ filename: string }];
  return join(folder, made.filename);
};

/** @throws Error with what it printed. */
export const run = async (command: string, folder: string): Promise<void> => {
  const child = start(command, folder);
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data) => (said += String(data)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${command}\n${said.slice(-4000)}`);
};

/** @param tarball of the package. @returns the folder to serve. */
export const makeSite = async (way: Way, host: Host, tarball: string, folder: string): Promise<string> => {
  for (const [path, text] of Object.entries(way.files(host))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), json({ private: true }));
  const wanted = [tarball, ...(way.packages ?? [])].join(' ');
  await run(`npm install --no-audit --no-fund --ignore-scripts --prefer-offline ${wanted}`, folder);
  for (const command of way.commands ?? []) await run(command, folder);
  return join(folder, way.served ?? '.');
};

export interface Served extends AsyncDisposable {
  readonly url: string;
}

/** Runs a site's own server until it is disposed of. @throws Error with what it printed, if it ends before it serves. */
export const serveSite = async (
  command: string,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Served> => {
  const child = start(command, folder, env);
  const closed = once(child, 'close');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data) => {
        // eslint-disable-next-line no-control-regex -- colours of a terminal
        said += String(data).replace(/\x1b\[\d+m/g, '');
        const address = /http:\/\/localhost:\d+(?=\/|\s)/.exec(said)?.[0];
        if (address) resolve(address);
      });
    void closed.then(() => reject(new Error(`${command}\n${said.slice(-4000)}`)));
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null) process.kill(-child.pid!);
      await closed;
    },
  };
};
