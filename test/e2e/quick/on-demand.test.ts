/** A file that is fetched on demand can be fetched anew only if no other file needs it at once. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dist } from '../../support/pages-bare.js';

describe('what is fetched on demand', () => {
  it('is imported at once by no other file', () => {
    const chunks = readdirSync(join(dist, 'chunks')).filter((name) => name.endsWith('.js'));
    const sources = [join(dist, 'agora-chat-elements.js'), ...chunks.map((name) => join(dist, 'chunks', name))].map(
      (file) => readFileSync(file, 'utf8'),
    );
    const all = sources.join('\n');
    const onDemand = chunks.filter((name) => new RegExp(`import\\(["'\`][^"'\`]*${name}`).test(all));
    assert.ok(onDemand.length >= 3, onDemand.join(' '));
    const taken = onDemand.filter((name) => new RegExp(`(from|import)\\s*["'\`][^"'\`]*${name}["'\`]`).test(all));
    assert.deepEqual(taken, [], 'imported at once');
  });
});
