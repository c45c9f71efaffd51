/** The Lit of the script tag parses by no `innerHTML`, and asks for no policy. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { withBuiltTemplates } from '../../src/build/lit-templates.js';

describe('Lit in our own build', () => {
  it('fills templates by itself', async () => {
    const code = await readFile('node_modules/lit-html/lit-html.js', 'utf8');
    const changed = withBuiltTemplates(code).toString();
    assert.doesNotMatch(changed, /createPolicy\(|\.innerHTML/u);
    assert.match(changed, /fillTemplate/u);
  });

  it('is not built of a Lit that nobody has looked at', () => {
    assert.throws(() => withBuiltTemplates('export const html = 1;'), /lit-html has no/u);
  });
});
