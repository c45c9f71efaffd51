/** Makes a site out of a way: its files, our tarball and what else it installs, built. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { json, type Host, type Way } from './way.js';

/** @throws Error with what it printed. */
async function run(command: string, folder: string): Promise<void> {
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  // No framework needs to know of this run, and none is to ask for anything.
  const env = { ...process.env, PATH: path, CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(command, { cwd: folder, shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${command}\n${said.slice(-4000)}`);
}

/** @param tarball of the package. @returns the folder to serve. */
export async function makeSite(way: Way, host: Host, tarball: string, folder: string): Promise<string> {
  for (const [path, text] of Object.entries(way.files(host))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), json({ private: true }));
  const wanted = [tarball, ...(way.packages ?? [])].join(' ');
  await run(`npm install --no-audit --no-fund --ignore-scripts --prefer-offline ${wanted}`, folder);
  for (const command of way.commands ?? []) await run(command, folder);
  return join(folder, way.served ?? '.');
}
