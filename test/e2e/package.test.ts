/** What the build leaves in `dist`, as npm users and people with a script tag get it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { inNode } from '../support/in-node.js';

const root = resolve(import.meta.dirname, '../..');
const pkg = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  customElements: string;
  unpkg: string;
  main: string;
  types: string;
  exports: Record<string, string | { types: string; default: string }>;
};
const scripts = readdirSync(resolve(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => join(root, 'dist', name));

describe('the built package', () => {
  it('has every file that package.json names', () => {
    const named = Object.values(pkg.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : [entry.types, entry.default],
    );
    for (const file of [...named, pkg.customElements, pkg.unpkg, pkg.main, pkg.types])
      assert.ok(existsSync(resolve(root, file)), file);
  });

  for (const file of ['dist/index.js', 'dist/define.js'])
    it(`${file} imports in Node, without a window`, () => {
      assert.equal(inNode(file, 'typeof window + typeof document'), 'undefinedundefined');
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
});
