/** What the build leaves in `dist`, as npm users and people with a script tag get it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { reachable, typeEntries } from '../../src/build/reachable-types.js';
import { bundled } from '../size/bundled.js';
import { inNode } from '../support/in-node.js';

const root = resolve(import.meta.dirname, '../..');
const pkg = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  customElements: string;
  unpkg: string;
  main: string;
  types: string;
  sideEffects: readonly string[];
  exports: Record<string, string | { types: string; default: string }>;
};
const scripts = readdirSync(resolve(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => join(root, 'dist', name));

const styles = readdirSync(resolve(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^(?!demo\/).*\.css$/.test(name),
);

const matchesGlob = (file: string, glob: string): boolean =>
  new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file);

/** @param file a path, or a pattern for names in one folder, of which there is one at least. */
const exists = (file: string): boolean =>
  file.includes('*')
    ? readdirSync(resolve(root, dirname(file))).some((name) => matchesGlob(`${dirname(file)}/${name}`, file))
    : existsSync(resolve(root, file));

/** What a server can import too. */
const importable = Object.values(pkg.exports)
  .map((entry) => (typeof entry === 'string' ? entry : entry.default))
  .filter((file) => file.startsWith('./dist/npm/'));

describe('the built package', () => {
  it('has every file that package.json names', () => {
    const named = Object.values(pkg.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : [entry.types, entry.default],
    );
    for (const file of [...named, pkg.customElements, pkg.unpkg, pkg.main, pkg.types]) assert.ok(exists(file), file);
  });

  for (const file of importable)
    it(`${file} imports in Node, without a window`, () => {
      assert.equal(inNode(file, 'typeof window + typeof document'), 'undefinedundefined');
    });

  it('has the plugin that makes the SDK slim', () => {
    assert.equal(inNode('dist/slim-sdk.js', 'entry.slimSdk().name'), 'agora-chat-slim-sdk');
  });

  it('holds no decorator that a browser could not read', () => {
    for (const script of scripts)
      assert.doesNotMatch(readFileSync(script, 'utf8'), /^\s*@(property|state|query)\(/m, script);
  });

  it('keeps the SDK out of the file of the script tag', () => {
    assert.doesNotMatch(readFileSync(resolve(root, pkg.unpkg), 'utf8'), /easemob/);
  });

  it('describes the elements to editors', () => {
    const manifest = readFileSync(resolve(root, pkg.customElements), 'utf8');
    for (const tag of ['agora-connection', 'agora-login', 'agora-peer-chat', 'agora-log'])
      assert.match(manifest, new RegExp(`"tagName": "${tag}"`));
  });

  it('has an entry for each element: the class, and the file that registers it', () => {
    const tags = readdirSync(resolve(root, 'src/define')).filter((name) => name.startsWith('agora-'));
    const names = tags.map((name) => name.replace(/\.ts$/, '.js'));
    const has = (folder: string): string[] =>
      Object.keys(pkg.exports).flatMap((name) =>
        name.startsWith(`./${folder}/`) ? [name.slice(folder.length + 3)] : [],
      );
    assert.deepEqual(has('elements').sort(), names.sort());
    assert.deepEqual(has('define').sort(), names.sort());
  });

  it('gives a bundler no more than what an import names', async () => {
    const { modules } = await bundled("import { AgoraLog } from 'agora-chat-elements'; console.log(AgoraLog)");
    const others = modules.filter((path) => /^elements\/(?!agora-log\/)/.test(path)).sort();
    assert.deepEqual(others, [
      'elements/parts/loading/late-body.js',
      'elements/parts/nothing.styles.js',
      'elements/parts/voice/voice.js',
    ]);
    assert.ok(modules.includes('elements/agora-log/agora-log.js'));
  });

  it('says truly which of its modules do something when they are imported', () => {
    const sources = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const imported = sources.flatMap((name) =>
      [...readFileSync(resolve(root, 'src', name), 'utf8').matchAll(/^import '(\.[^']+)'/gm)].map(([, path]) => path!),
    );
    assert.deepEqual(
      imported,
      [],
      'nothing is imported for its effect alone, so that a bundler may leave out what is not used',
    );
    const isListed = (file: string): boolean => pkg.sideEffects.some((glob) => matchesGlob(file, glob));
    for (const file of importable) assert.equal(isListed(file), /npm\/define(\/agora-|\.js)/.test(file), file);
    assert.ok(isListed(pkg.unpkg));
    for (const file of styles) assert.ok(isListed(`./dist/${file}`), file);
  });

  it('names what is needed first, so that a page can ask for all of it at once', () => {
    const text = readFileSync(resolve(root, 'dist/preload.html'), 'utf8');
    const named = [...text.matchAll(/href="\.\/([^"]+)" integrity="([^"]+)"/g)].map(([, file, hash]) => [file!, hash!]);
    const importsOf = (file: string): string[] =>
      parseAst(readFileSync(resolve(root, 'dist', file), 'utf8')).body.flatMap((node) =>
        'source' in node && node.source ? [join(dirname(file), String(node.source.value))] : [],
      );
    const needed = new Set(importsOf('agora-chat-elements.js'));
    for (const file of needed) for (const more of importsOf(file)) needed.add(more);
    assert.ok(needed.size > 1);
    assert.deepEqual(
      named.map(([file]) => file),
      [...needed].sort(),
    );
    const { integrity } = JSON.parse(readFileSync(resolve(root, 'dist/integrity.json'), 'utf8')) as {
      integrity: Record<string, string>;
    };
    for (const [file, hash] of named) assert.equal(integrity[`./${file}`], hash);
  });

  it('has a hash of every script and style sheet that a page can fetch', () => {
    const { integrity } = JSON.parse(readFileSync(resolve(root, 'dist/integrity.json'), 'utf8')) as {
      integrity: Record<string, string>;
    };
    for (const file of ['agora-chat-elements.js', 'agora-doctor.js', ...styles]) {
      const hash = createHash('sha384').update(readFileSync(resolve(root, 'dist', file)));
      assert.equal(integrity[`./${file}`], `sha384-${hash.digest('base64')}`, file);
    }
  });

  it('ships no declaration that nobody can reach', () => {
    const all = readdirSync(resolve(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => resolve(root, 'dist', name));
    assert.deepEqual(all.sort(), [...reachable(typeEntries(pkg.exports))].sort());
  });

  it('has a source map beside each of our scripts, with the sources in it', () => {
    // The classic script is made of finished chunks, React's entry of the manifest; the helper is the bundler's.
    const made = /slim-sdk|bundled|classic|iife|cdn\.js|types-only|dist\/react\.js|rolldown-runtime/;
    for (const script of scripts.filter((path) => !made.test(path))) {
      const text = readFileSync(script, 'utf8');
      if (!text.replace(/^(import|export)\b[^;]*;/gm, '').trim()) continue;
      assert.match(text, /\n\/\/# sourceMappingURL=/, script);
      const map = JSON.parse(readFileSync(`${script}.map`, 'utf8')) as { sourcesContent?: unknown[] };
      assert.ok(map.sourcesContent?.[0], script);
    }
  });

  it('names the licence of everything that is in it', () => {
    const text = readFileSync(resolve(root, 'dist/third-party-licenses.txt'), 'utf8');
    for (const name of [
      'lit',
      'lit-html',
      '@lit/reactive-element',
      'nanostores',
      'agora-chat',
      'emoji-picker-element-data',
      'magic-string',
    ])
      assert.match(text, new RegExp(`^## ${name} \\d\\S+ \\(.+\\)$`, 'm'));
    // The bundler's own functions: those for decorators, and for modules of other kinds.
    assert.match(text, /^## rolldown \d/m);
    const maps = readdirSync(resolve(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js.map'),
    );
    const taken = maps.flatMap((name) => {
      const { sources } = JSON.parse(readFileSync(resolve(root, 'dist', name), 'utf8')) as { sources: string[] };
      return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
    });
    assert.ok(taken.length > 10);
    for (const name of new Set(taken)) assert.ok(text.includes(`## ${name} `), name);
    assert.match(text, /Redistributions in binary form must reproduce/);
    assert.match(text, /Apache License/);
  });
});
