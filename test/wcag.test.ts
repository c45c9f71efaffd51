/** Holds wcag.md to what is there: every file that it names as evidence. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const table = readFileSync(join(import.meta.dirname, 'wcag.md'), 'utf8');

describe('the table of WCAG', () => {
  it('names only files that there are', () => {
    const named = [...table.matchAll(/`([\w./…-]+\.(?:ts|md))`/g)].map(([, path]) => path!);
    assert.ok(named.length > 30);
    const places = [import.meta.dirname, join(import.meta.dirname, '../src')];
    assert.deepEqual(
      named.filter((path) => !places.some((place) => existsSync(join(place, path)))),
      [],
    );
  });

  it('has something to show for each criterion, or says that nothing is ours', () => {
    const rows = table.split('\n').filter((line) => /^\| \d/.test(line));
    assert.ok(rows.length > 40);
    const empty = rows.filter((row) => !/(`|axe|by hand|–)[^|]*\|$/.test(row));
    assert.deepEqual(empty, []);
  });
});
