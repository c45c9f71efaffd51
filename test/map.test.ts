/** Holds src/README.md to what is there: every path that it names, every room that there is. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const map = readFileSync(join(src, 'README.md'), 'utf8');

describe('the map', () => {
  it('names only paths that there are', () => {
    const all = [...map.matchAll(/`([a-z][\w./-]*\/[\w./-]*|[\w-]+(?:\.styles)?\.ts)`/g)].map(([, path]) => path!);
    // What a build makes is not there on a clean clone.
    const named = all.filter((path) => !path.startsWith('dist/'));
    assert.ok(named.length > 40);
    const gone = named.filter((path) => ![src, root].some((folder) => existsSync(join(folder, path))));
    assert.deepEqual(gone, []);
  });

  it('names every room', () => {
    const rooms = new Set(
      readdirSync(src, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && name.includes('/'))
        .map((name) => relative(src, dirname(join(src, name)))),
    );
    const missing = [...rooms].filter(
      (room) => !map.includes(`${room.split('/').at(-1)!}/`) && !/^elements\/agora-/.test(room),
    );
    assert.deepEqual(missing, []);
  });

  it('has a row for each of the twelve changes that a newcomer tries first', () => {
    const rows = [...map.slice(map.indexOf('## I want to change')).matchAll(/^\| ([^|]+) \|/gm)].map(
      ([, what]) => what!,
    );
    for (const change of [
      'kind of message',
      'language',
      "bubble's colour",
      'button in the header',
      'delay of a reconnect',
      'an attribute',
      'the SDK',
      'a status',
      'how typing is shown',
      'REST service',
      'what is cached',
      'error code',
    ])
      assert.ok(
        rows.some((row) => row.includes(change)),
        change,
      );
  });
});
