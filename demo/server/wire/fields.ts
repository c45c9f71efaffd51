/** Splits and joins a message's encoded fields without decoding them, so that a sender's bytes stay unchanged. */
import protobuf from 'protobufjs';

export interface Field {
  readonly number: number;
  /** Tag and value, unchanged. */
  readonly bytes: Uint8Array;
}

/** @throws Error if the bytes are not a protobuf message. */
export const splitFields = (bytes: Uint8Array): Field[] => {
  const reader = protobuf.Reader.create(bytes);
  const fields: Field[] = [];
  while (reader.pos < reader.len) {
    const start = reader.pos;
    const tag = reader.uint32();
    reader.skipType(tag & 7);
    fields.push({ number: tag >>> 3, bytes: bytes.subarray(start, reader.pos) });
  }
  return fields;
};

export const joinFields = (fields: readonly Field[]): Uint8Array => Buffer.concat(fields.map(({ bytes }) => bytes));

const metasField = 4;

/** An encoded `SyncDown` with encoded metas inserted. */
export const withMetas = (syncDown: Uint8Array, metas: readonly Uint8Array[]): Uint8Array => {
  const writer = protobuf.Writer.create();
  for (const meta of metas) writer.uint32((metasField << 3) | 2).bytes(meta);
  return Buffer.concat([syncDown, writer.finish()]);
};

const bodyMetaField = 9;

/** The body with `data` as its `meta` field; any `meta` from the client is removed. */
export const withBodyMeta = (body: Uint8Array, data: object): Uint8Array => {
  const meta = protobuf.Writer.create()
    .uint32((bodyMetaField << 3) | 2)
    .string(JSON.stringify(data))
    .finish();
  const kept = splitFields(body).filter(({ number }) => number !== bodyMetaField);
  return joinFields([...kept, { number: bodyMetaField, bytes: meta }]);
};
