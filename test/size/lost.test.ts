/** A file that is fetched on demand may be gone, by a new deployment or for want of a network: a test says what follows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { asked } from './moments.js';

const tests = ['lost-files', 'lost-on-use', 'widget-files', 'languages']
  .map((name) => readFileSync(join(import.meta.dirname, `../e2e/${name}.test.ts`), 'utf8'))
  .join();

describe('each file that is fetched on demand', () => {
  it('is lost in a test end to end', () => {
    const { emojiNames, languages, ...others } = asked;
    const each: readonly string[] = [...Object.values(others).flat(), 'launcher-languages'];
    assert.deepEqual(
      each.filter((name) => !new RegExp(`['/]${name}\\b`).test(tests)),
      [],
    );
    // They differ in nothing but the language.
    assert.ok(languages.some((name) => tests.includes(`missing = '${name}'`)));
    assert.ok(emojiNames.some((name) => tests.includes(`name: '/${name}-'`)));
  });
});
