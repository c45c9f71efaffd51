/** The plugin in a real build, as a site that bundles the package uses it. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { build, type Rollup } from 'vite';
import { slimSdk, type SlimSdkOptions } from '../../src/slim-sdk/index.js';

const from = fileURLToPath(new URL('../../src/', import.meta.url));

/** Bundles a file that imports these from the SDK. @returns its code. */
const bundle = async (imports: readonly string[], options?: SlimSdkOptions): Promise<string> => {
  const entry = 'virtual:entry';
  const result = await build({
    root: from,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input: entry, checks: { eval: false } } },
    plugins: [
      slimSdk(options),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `${from}entry.js` : undefined),
        load: (id) =>
          id === `${from}entry.js`
            ? imports
                .map((name, at) => `import * as m${at} from 'agora-chat/${name}';globalThis.m${at}=m${at};`)
                .join('')
            : undefined,
      },
    ],
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  return output!.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
};

describe('a build with slimSdk()', () => {
  it('has the SDK without its polyfills', async () => {
    const code = await bundle(['miniCore/miniCore', 'contact/contact', 'presence/presence']);
    assert.ok(code.includes('__webpack_modules__'));
    assert.ok(code.includes('slimSdk left protobuf.js'));
    assert.ok(!code.includes('__core-js_shared__'));
  });

  it('refuses a part of the SDK that was not named', () =>
    assert.rejects(bundle(['miniCore/miniCore', 'silent/silent']), /uses its silent, .*slimSdk\(\{ plugins \}\)/));

  it('takes a part that was named', async () => {
    const code = await bundle(['miniCore/miniCore', 'silent/silent'], { plugins: ['silent'] });
    assert.ok(!code.includes('__core-js_shared__'));
  });

  it('refuses the whole SDK', () => assert.rejects(bundle(['Agora-chat']), /imports all of agora-chat/));
});
