import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as codec from '../../../../demo/server/wire/codec.ts';
import { joinFields, splitFields, withBodyMeta, withMetas } from '../../../../demo/server/wire/fields.ts';

const uint64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });

describe('the codec', () => {
  it('keeps 64-bit ids exact', () => {
    fc.assert(
      fc.property(uint64, (id) => {
        assert.equal(codec.meta.decode(codec.meta.encode({ id })).id, id);
      }),
    );
    assert.equal(codec.meta.decode(new Uint8Array()).id, 0n);
  });

  it('cuts a message into its fields and joins them to the same bytes', () => {
    fc.assert(
      fc.property(fc.string(), uint64, (name, ackMessageId) => {
        const bytes = codec.messageBody.encode({ type: 4, from: { name }, contents: [], ackMessageId });
        assert.deepEqual(new Uint8Array(joinFields(splitFields(bytes))), new Uint8Array(bytes));
      }),
    );
  });

  it('puts in the server’s meta and takes out a forged one', () => {
    const forged = codec.messageBody.encode({ type: 1, meta: '{"isRead":true}' });
    const { meta, type } = codec.messageBody.decode(withBodyMeta(forged, { isRead: false }));
    assert.deepEqual([meta, type], ['{"isRead":false}', 1]);
    assert.equal(splitFields(withBodyMeta(forged, {})).filter(({ number }) => number === 9).length, 1);
  });

  it('puts encoded metas into a batch', () => {
    const metas = [1n, 2n].map((id) => codec.meta.encode({ id, ns: 1 }));
    const batch = codec.syncDown.decode(withMetas(codec.syncDown.encode({ nextKey: 9n }), metas));
    assert.deepEqual(
      batch.metas.map(({ id }) => id),
      [1n, 2n],
    );
    assert.equal(batch.nextKey, 9n);
  });
});
