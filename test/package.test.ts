/** What npm users get: entries that import in Node, classes without side effects, documentation that is up to date. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { anatomyFile, anatomyOf, anatomySource } from './support/anatomy.js';
import { map, movesTable, readme, reference, troubleshooting, troublesTable, withTables } from './support/docs.js';
import { derived, tokens } from '../src/ui/tokens.styles.ts';
import { inNode } from './support/in-node.js';
import { readManifest } from './support/manifest.js';
import { elementsTable, referencePages } from './support/reference.js';

const root = resolve(import.meta.dirname, '..');
const pkg = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

describe('the package', () => {
  for (const file of ['src/index.ts', 'src/define.ts'])
    it(`${file} imports in Node, without a window`, () => {
      assert.equal(inNode(file, 'typeof window + typeof document'), 'undefinedundefined');
    });

  it('gives classes that a server can look at', () => {
    assert.equal(inNode('src/index.ts', 'entry.AgoraConnection.observedAttributes.includes("app-key")'), 'true');
  });

  it('registers nothing when only the classes are imported', () => {
    assert.equal(inNode('src/index.ts', 'String(globalThis.customElements?.get("agora-login"))'), 'undefined');
  });

  for (const file of ['src/define.ts', 'src/widget/version.ts', 'src/doctor/version.ts'])
    it(`says its own version in ${file}`, () => assert.equal(inNode(file, 'entry.version'), pkg.version));

  it('has a reference that tells what the sources tell (npm run docs)', async () => {
    const made = referencePages(await readManifest());
    const there = readdirSync(reference).map((name) => [name, readFileSync(resolve(reference, name), 'utf8')]);
    assert.deepEqual(Object.fromEntries(there), made);
  });

  it('has a README that leads to the page of each element', async () => {
    const text = readFileSync(readme, 'utf8');
    assert.equal(text, withTables(text, 'elements', elementsTable(await readManifest())));
  });

  it('has a README that one reads to its end', () => {
    assert.ok(readFileSync(readme, 'utf8').trim().split('\n').length <= 250);
  });

  it('tells why each error comes and what to do', () => {
    const text = readFileSync(troubleshooting, 'utf8');
    assert.equal(text, withTables(text, 'troubles', troublesTable()));
  });

  it('names in the reference every variable that a page can reach', async () => {
    const text = Object.values(referencePages(await readManifest())).join('\n');
    const elements = resolve(root, 'src/elements');
    const sources = readdirSync(elements, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(resolve(elements, name), 'utf8'))
      .join('\n');
    const variables = [...sources.matchAll(/var\((--agora-[a-z-]+)/g)].map(([, name]) => name!);
    const missing = [...new Set(variables)].filter((name) => !text.includes(`\`${name}\``));
    assert.deepEqual(missing, []);
  });

  it('exports from the inbox and the widget every part that it tells of', async () => {
    assert.equal(readFileSync(anatomyFile, 'utf8'), anatomySource(await readManifest()));
  });

  it('tells in the comments of each element of every part that it draws', async () => {
    const told = anatomyOf(await readManifest());
    const src = resolve(root, 'src');
    const sourcesIn = (folder: string): string[] =>
      readdirSync(resolve(src, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(src, folder, name));
    const partsIn = (text: string): string[] =>
      [...text.matchAll(/\bpart(?:="|: '|', '|=\$\{')([a-z -]+)["'](?! \|)/g)].flatMap(([, names]) =>
        names!.split(' '),
      );
    const base = readFileSync(resolve(src, 'context/session-element.ts'), 'utf8');
    // What is drawn for several elements counts for those that import it, or call the method that draws it.
    const shared = new Map(
      sourcesIn('elements/parts').map((file) => [file.replace(/\.ts$/, '.js'), partsIn(readFileSync(file, 'utf8'))]),
    );
    const drawn = (folder: string): string[] =>
      sourcesIn(folder).flatMap((file) => {
        const text = readFileSync(file, 'utf8');
        const imported = [...text.matchAll(/^import (?!type)[^;]* from '(\.[^']+)';/gm)].flatMap(
          ([, path]) => shared.get(resolve(file, '..', path!)) ?? [],
        );
        const hint = text.includes('this.renderHint(') ? partsIn(base) : [];
        return [...partsIn(text), ...imported, ...hint];
      });
    const untold = [...told].flatMap(([tag, names]) =>
      drawn(tag === 'agora-chat-widget' ? 'widget' : `elements/${tag}`)
        .filter((name) => !names.includes(name))
        .map((name) => `${tag}::part(${name})`),
    );
    assert.deepEqual([...new Set(untold)], []);
  });

  it('has no variable that nothing uses', () => {
    const src = resolve(root, 'src');
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('token-docs.ts'))
      .map((name) => readFileSync(resolve(src, name), 'utf8'))
      .join('\n');
    const waysToUse = (name: string): string[] =>
      [name, name.replace('--', '--_')].flatMap((one) => [`var(${one})`, `var(${one},`, `scaled('${one}'`]);
    const unused = [...Object.keys(tokens), ...Object.keys(derived)].filter(
      (name) => !waysToUse(name).some((use) => sources.includes(use)),
    );
    assert.deepEqual(unused, []);
  });

  it('has a map that shows the allowed moves as they are', () => {
    const text = readFileSync(map, 'utf8');
    assert.equal(text, withTables(text, 'moves', movesTable()));
  });
});
