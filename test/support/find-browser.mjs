/** Finds a Chromium to test with, or gets one; tells what to do when neither works. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, chmodSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), '.cache', 'browser');

const usualPaths = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const usualNames = [
  // The same engine without the parts of a window: half the processor time, on a machine without a screen.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

function onPath(name) {
  const found = (process.env.PATH ?? '').split(':').map((folder) => join(folder, name));
  return found.find((path) => existsSync(path));
}

/** Debian and its kin, as root (CI, containers): the system's package. */
function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  const options = { stdio: 'ignore', timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  const fonts = ['fonts-noto-core', 'fonts-noto-color-emoji'];
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, ...fonts], options);
    const path = onPath(name);
    if (path) return path;
  }
  return undefined;
}

/** The headless Chromium that travels inside an npm package (linux x64). */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(cache, { recursive: true });
  const wrapper = join(cache, 'chromium.sh');
  if (existsSync(wrapper)) return wrapper;
  const installed = spawnSync('npm', ['install', '--no-save', '--prefix', cache, '@sparticuz/chromium@147.0.0'], {
    stdio: 'ignore',
    timeout: 180_000,
  });
  if (installed.status !== 0) return undefined;
  const bin = join(cache, 'node_modules/@sparticuz/chromium/bin');
  writeFileSync(join(cache, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) {
    if (!existsSync(join(bin, archive))) continue;
    execFileSync('tar', ['-x', '-C', cache], { input: brotliDecompressSync(readFileSync(join(bin, archive))) });
  }
  writeFileSync(wrapper, `#!/bin/sh\nLD_LIBRARY_PATH="${cache}/lib:${cache}" exec "${cache}/chromium" "$@"\n`);
  chmodSync(join(cache, 'chromium'), 0o755);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

/** @returns {Promise<string>} the path of an executable Chromium. @throws Error that says what to do. */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && existsSync(asked)) return asked;
  if (asked) throw new Error(`CHROME_PATH is "${asked}", but there is no such file. Correct it or unset it.`);
  const found =
    (usualPaths[process.platform] ?? []).find((path) => existsSync(path)) ??
    usualNames.map(onPath).find(Boolean) ??
    fromApt() ??
    (await fromNpm());
  if (found) return found;
  throw new Error(
    'The tests need Chrome, Chromium or Edge and found none. Install one (Debian: apt-get install chromium) ' +
      'or set CHROME_PATH to its executable, then run npm test again.',
  );
}

/** Flags for a quiet headless Chromium that also runs as root in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
