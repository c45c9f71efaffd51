/** Finds Firefox and WebKit to test with, or gets them; tells what to do when neither works. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Debian and its kin, as root (CI, containers): the system's packages. */
function fromApt(...packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const options = { stdio: 'ignore', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

function find(names, packages, what) {
  const look = () => names.map(onPath).find(Boolean);
  const found = look() ?? (fromApt(...packages), look());
  if (found) return found;
  throw new Error(
    `The tests in ${what} found none. Install it (Debian: apt-get install ${packages.join(' ')}), ` +
      'then run npm run test:engines again.',
  );
}

/** @returns {string} the path of Firefox. @throws Error that says what to do. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ?? find(['firefox', 'firefox-esr'], ['firefox-esr', 'fonts-noto-core'], 'Firefox');

/** @returns {string} the path of WebKit's WebDriver. @throws Error that says what to do. */
export const findWebKitDriver = () =>
  find(
    ['WebKitWebDriver'],
    ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'openbox', 'fonts-noto-core', 'fonts-noto-color-emoji'],
    'WebKit',
  );
