/** The walk over chunks, and what the byte table complains about. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Chunks, chunkName } from './chunks.js';
import { asked, complaints, scriptTag, widgetTag, type Row } from './moments.js';

const folder = mkdtempSync(join(tmpdir(), 'size-'));
after(() => rmSync(folder, { recursive: true }));
const write = (path: string, code: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
};
write(
  'entry.js',
  'import{a}from"./chunks/shared-12345678.js";const b=()=>import(`./chunks/lazy-panel-Ab_-5678.js`);export{b,a};',
);
write('chunks/shared-12345678.js', 'export*from"./deep-12345678.js";export const a=1;');
write('chunks/deep-12345678.js', 'import"lit";export const c="import(\'./no.js\')";');
write(
  'chunks/lazy-panel-Ab_-5678.js',
  'import"./shared-12345678.js";import"./own-12345678.js";import("./later-12345678.js");',
);
write('chunks/own-12345678.js', '');
write('chunks/later-12345678.js', '');
write('computed.js', 'const x=(y)=>import(y);export{x};');

describe('the walk over chunks', () => {
  const chunks = new Chunks(folder);
  const walk = (...lazy: string[]): string[] => [...chunks.walk('entry.js', new Set(lazy))].map(chunkName);

  it('takes static imports and re-exports, also those of others', () =>
    assert.deepEqual(walk(), ['entry', 'shared', 'deep']));

  it('takes dynamic imports that are named, with what they bring', () =>
    assert.deepEqual(walk('lazy-panel'), ['entry', 'shared', 'lazy-panel', 'deep', 'own']));

  it('knows all names that can be asked for', () =>
    assert.deepEqual([...chunks.dynamicNames('entry.js')], ['lazy-panel', 'later']));

  it('leaves out the second attempt at a lost file, whose name is computed', () =>
    assert.deepEqual([...chunks.walk('computed.js', new Set())], ['computed.js']));
});

describe('the byte table complains about', () => {
  write(
    scriptTag,
    Object.values(asked)
      .flat()
      .map((name) => `import("./${name}-AbCd1234.js");`)
      .join(''),
  );
  write(widgetTag, '');
  for (const name of Object.values(asked).flat()) write(`${name}-AbCd1234.js`, '');
  const row = (bytes: number, limit: number): Row => ({ moment: 'a moment', bytes, limit, goal: 1 });
  const about = (...found: Row[]): string => complaints(found, new Chunks(folder)).join();

  it('nothing within a limit, whatever the goal', () => assert.equal(about(row(1000, 1000), row(1000, 1030)), ''));
  it('a figure over its limit', () => assert.match(about(row(1001, 1000)), /a moment: 1001 bytes are more/));
  it('a limit with more than 3 % of air', () => assert.match(about(row(1000, 1031)), /more than 3 %/));
  it('a lazy chunk that no moment asks for, and one that is gone', () => {
    write(scriptTag, 'import("./new-part-12345678.js")');
    write('new-part-12345678.js', '');
    assert.match(about(), /asks for the chunk new-part\..*no chunk live-session/);
  });
});
