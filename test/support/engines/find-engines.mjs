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
  const options = { stdio: 'ignore', timeout: 3_600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** @param look @returns what it has found, after an installation if need be. */
function find(look, packages, what) {
  const found = look() ?? (fromApt(...packages), look());
  if (found) return found;
  throw new Error(
    `The tests in ${what} found none, or not all that it needs. Install it ` +
      `(Debian: apt-get install ${packages.join(' ')}), then run npm run test:engines again.`,
  );
}

/** @returns {string} the path of Firefox. @throws Error that says what to do. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ??
  find(() => onPath('firefox') ?? onPath('firefox-esr'), ['firefox-esr', 'fonts-noto-core'], 'Firefox');

/** A window of WebKit in Python, and what records sound and video for it. */
const webKitParts = `
import gi, glob, sys
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
plugins = ["coreelements", "isomp4", "transcode", "voaacenc"]
sys.exit(not all(glob.glob(f"/usr/lib/*/gstreamer-1.0/libgst{name}.so") for name in plugins))
`;

function lookForWebKit() {
  const hasAll = ['Xvfb', 'dbus-run-session', 'openbox'].every(onPath);
  const hasParts = () => spawnSync('/usr/bin/python3', ['-c', webKitParts], { stdio: 'ignore' }).status === 0;
  return hasAll && hasParts() ? onPath('WebKitWebDriver') : undefined;
}

/** @returns {string} the path of WebKit's WebDriver. @throws Error that says what to do. */
export const findWebKitDriver = () =>
  find(
    lookForWebKit,
    [
      ...['webkit2gtk-driver', 'python3-gi', 'gir1.2-webkit2-4.1', 'xvfb', 'dbus', 'openbox'],
      ...['gstreamer1.0-plugins-base', 'gstreamer1.0-plugins-good', 'gstreamer1.0-plugins-bad'],
      ...['fonts-noto-core', 'fonts-noto-color-emoji'],
    ],
    'WebKit',
  );
