/** Holds the arrows of src/README.md: imports only point up the list, and only `client/` knows the SDK. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';

const src = resolve(import.meta.dirname, '../src');

/** Who may import whom: a folder may import folders of its own or a lower rank, and those it names. */
const mayImport: Record<string, readonly string[]> = {
  'types.ts': [],
  client: ['types.ts'],
  session: ['types.ts', 'client'],
  storage: ['types.ts', 'session'],
  ui: ['types.ts'],
  context: ['types.ts', 'client', 'session', 'storage', 'ui'],
  elements: ['types.ts', 'session', 'ui', 'context'],
  widget: ['types.ts', 'session', 'ui', 'context', 'elements'],
  'index.ts': ['*'],
  'define.ts': ['*'],
};

const place = (file: string): string => relative(src, file).split('/')[0]!;
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
const files = sourcesIn(src);
const imports = (file: string): { specifier: string; typeOnly: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((found) => ({ specifier: (found[2] ?? found[3])!, typeOnly: Boolean(found[1]) }));

describe('architecture', () => {
  it('sees the sources', () => assert.ok(files.length > 10));

  for (const file of files) {
    const from = place(file);
    it(`${relative(src, file)} imports only what stands above it`, () => {
      const allowed = mayImport[from];
      assert.ok(allowed, `src/${from} is not in the map: add it to src/README.md and to this test`);
      for (const { specifier, typeOnly } of imports(file)) {
        if (!specifier.startsWith('.')) {
          if (specifier.startsWith('agora-chat'))
            assert.equal(from, 'client', `agora-chat is imported outside client/`);
          continue;
        }
        const to = place(resolve(dirname(file), specifier).replace(/\.js$/, '.ts'));
        assert.ok(allowed.includes('*') || to === from || allowed.includes(to), `${from} must not import ${specifier}`);
        if (from === 'storage' && to === 'session')
          assert.ok(typeOnly, `storage imports code of session: ${specifier}`);
        if (from === 'session' && to === 'client') assert.ok(typeOnly, `session imports code of client: ${specifier}`);
      }
    });
  }

  it('the stand-in shares no code with src', () => {
    const server = resolve(src, '../demo/server');
    for (const file of sourcesIn(server)) {
      for (const { specifier } of imports(file)) {
        assert.ok(
          !resolve(dirname(file), specifier).startsWith(`${src}/`),
          `${relative(server, file)} imports ${specifier}`,
        );
        assert.ok(!specifier.startsWith('agora-chat'), `${relative(server, file)} imports ${specifier}`);
      }
    }
  });
});
