import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releaseNotes } from './release-notes.js';

const changelog = `# Changes

## 1.1.0 (2026-12-01)

- A door.

## 1.0.0

- A house.
`;

describe('the notes of a release', () => {
  it('have what changed in it, and the hashes of its files', () => {
    const notes = releaseNotes('1.1.0', changelog, { './chunks/a.js': 'sha384-abc' });
    assert.match(notes, /^- A door\.\n\n## Hashes/);
    assert.match(notes, /^\| `chunks\/a\.js` \| `sha384-abc` \|$/m);
    assert.doesNotMatch(notes, /A house/);
  });

  it('are refused for a version of which nothing is said', () => {
    assert.throws(() => releaseNotes('1.2.0', changelog, {}), /no heading "## 1.2.0"/);
  });
});
