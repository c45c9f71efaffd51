import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byteRange, type ByteRange } from '../../../../demo/server/services/byte-range.ts';

const cases: [header: string | undefined, answer: ByteRange | 'outside' | undefined][] = [
  [undefined, undefined],
  ['bytes=0-', { first: 0, last: 99 }],
  ['bytes=10-19', { first: 10, last: 19 }],
  ['bytes=90-1000', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-1000', { first: 0, last: 99 }],
  ['bytes=99-', { first: 99, last: 99 }],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=20-10', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['lines=1-2', undefined],
];

describe('byteRange of 100 bytes', () => {
  for (const [header, answer] of cases) {
    it(`${header}`, () => assert.deepEqual(byteRange(header, 100), answer));
  }
});
