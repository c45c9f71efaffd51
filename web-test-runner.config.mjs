import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags, findBrowser } from './test/support/find-browser.mjs';

/** nanostores asks Node's `process`, as bundlers replace it; here nothing bundles. */
const nodeEnv = {
  name: 'node-env',
  transform: ({ path, body }) =>
    path.includes('/nanostores/') ? body.replaceAll('process.env.NODE_ENV', '"development"') : undefined,
};

/** Unit tests in a real browser. What needs the stand-in, a second window or a reload is in `test/e2e`. */
export default {
  files: 'test/{client,session,storage,ui,context,elements,widget}/**/*.test.ts',
  concurrency: 2,
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
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findBrowser(), args: browserFlags },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
};
