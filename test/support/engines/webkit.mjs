/** WebKit driven by Playwright, over a bridge of ours: the same tests, the same words. */
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright-core';
import { findWebKitDriver } from './find-engines.mjs';

const bridge = fileURLToPath(new URL('./webkit-bridge.mjs', import.meta.url));

/** @returns {Promise<import('playwright-core').Browser>} */
export const launchWebKit = (env = {}) => {
  findWebKitDriver();
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: bridge,
    env: { ...process.env, ...env },
    timeout: 300_000,
  });
};
