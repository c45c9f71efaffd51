import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findFirefox } from './test/support/engines/find-engines.mjs';
import { firefoxBridge, firefoxPreferences } from './test/support/engines/firefox-settings.mjs';
import { resultsReporter } from './test/support/engines/results.mjs';
import { WebKitLauncher } from './test/support/engines/webkit-launcher.mjs';
import { browserFlags, findBrowser } from './test/support/find-browser.mjs';

/** nanostores asks Node's `process`, as bundlers replace it; here nothing bundles. */
const nodeEnv = {
  name: 'node-env',
  transform: ({ path, body }) =>
    path.includes('/nanostores/') ? body.replaceAll('process.env.NODE_ENV', '"development"') : undefined,
};

/**
 * Where results are written; files that are not run, and folders that are, with commas between; milliseconds that each of
 * our modules is held back, which shows a test that does not wait for what loads on use.
 */
const {
  TEST_RESULTS: results,
  TEST_WITHOUT: without = '',
  SLOW: slow,
  TEST_FOLDERS: folders = 'types,load,tokens,client,session,storage,ui,context,elements,widget',
} = process.env;
const left = without.split(',').filter(Boolean);
const engine = process.env.TEST_ENGINE ?? 'chromium';

/** A machine that does much else needs longer to open a page. */
const opening = 300_000;
const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(opening);
  return page;
};

/** Chromium, unless `npm run test:engines` names another one. */
const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      createPage,
      launchOptions: { executablePath: await findBrowser(), args: browserFlags },
    }),
  firefox: () =>
    playwrightLauncher({
      product: 'firefox',
      createPage,
      launchOptions: {
        channel: 'moz-firefox',
        executablePath: firefoxBridge,
        env: { ...process.env, FIREFOX_PATH: findFirefox(), FIREFOX_REQUESTS: 'unseen' },
        firefoxUserPrefs: firefoxPreferences,
      },
    }),
  webkit: () => new WebKitLauncher(),
};

/** Unit tests in a real browser. What needs the stand-in, a second window or a reload is in `test/e2e`. */
export default {
  files: [...folders.split(',').map((folder) => `test/${folder}/**/*.test.ts`), ...left.map((file) => `!${file}`)],
  // Windows of one Firefox take the focus from each other, and WebKit has one window.
  concurrency: engine === 'chromium' ? 2 : 1,
  middleware: [
    async ({ path }, next) => {
      if (slow && path.startsWith('/src/')) await setTimeout(Number(slow));
      await next();
    },
  ],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    nodeEnv,
    fromRollup(commonjs)({ strictRequires: 'auto', include: ['**/node_modules/agora-chat/**'] }),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [await launchers[engine]()],
  // No test ends sooner for it.
  browserStartTimeout: opening,
  testsStartTimeout: opening,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 180_000 } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(results ? [resultsReporter(results)] : []),
  ],
};
