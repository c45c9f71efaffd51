import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { installCodecs, type ProtobufRoot, type ProtobufType } from '../../../../src/client/sdk/wire/agora-codecs.js';
import { sdkModules } from '../../../../src/client/sdk/sdk-modules.js';

interface Root extends ProtobufRoot {
  toJSON(): unknown;
  constructor: { fromJSON: (json: unknown) => Root };
}

type Fields = Record<string, unknown>;

const unwrap = (module: unknown): unknown => {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
};
const Core = unwrap(sdkModules.core) as new (options: Fields) => {
  root: Root;
  logger: { setConsoleLogVisibility(visible: boolean): void };
};

/** The SDK's root, and two copies: one left to the SDK's generated code, one with ours. */
const roots = (): { generated: Root; own: Root } => {
  const connection = new Core({ appKey: 'org#app', isHttpDNS: false, isFixedDeviceId: false });
  connection.logger.setConsoleLogVisibility(false);
  const json = connection.root.toJSON();
  const { fromJSON } = connection.root.constructor;
  const own = fromJSON(json);
  installCodecs(own);
  return { generated: fromJSON(json), own };
};

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 20 });
const halves = fc.record({ low: fc.integer(), high: fc.integer(), unsigned: fc.boolean() });
const whole = fc.oneof(
  fc.maxSafeInteger(),
  halves,
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((big) => big.toString()),
);
const anyOf: Record<string, fc.Arbitrary<unknown>> = {
  bool: fc.boolean(),
  int32: fc.integer(),
  uint32: fc.nat(),
  int64: whole,
  uint64: whole,
  float: fc.float(),
  double: fc.double(),
  string: wellFormed,
  bytes: fc.uint8Array({ maxLength: 20 }),
};

const messageOf = (type: ProtobufType, depth = 0): fc.Arbitrary<Fields> =>
  fc.record(
    Object.fromEntries(
      type.fieldsArray
        .map((field) => field.resolve())
        .filter(({ resolvedType }) => depth < 3 || !resolvedType || !('fieldsArray' in resolvedType))
        .map(({ name, type: kind, resolvedType, repeated }) => {
          const simple = resolvedType ? fc.integer({ min: -1, max: 30 }) : anyOf[kind]!;
          const one = resolvedType && 'fieldsArray' in resolvedType ? messageOf(resolvedType, depth + 1) : simple;
          return [name, repeated ? fc.array(one, { maxLength: 3 }) : one];
        }),
    ),
    { requiredKeys: [] },
  );

const names = ['MSync', 'Provision', 'CommSyncUL', 'CommSyncDL', 'CommUnreadDL', 'CommNotice', 'Meta', 'MessageBody'];
const more = ['MessageBody.Content', 'KeyValue', 'RosterBody', 'StatisticsBody', 'MUCBody', 'ConferenceBody'];

/** Own and inherited, as the SDK reads it. */
const plain = (message: Fields, type: ProtobufType): Fields =>
  Object.fromEntries(
    type.fieldsArray.map(({ name, resolvedType }) => {
      const value = message[name];
      const show = (one: unknown): unknown =>
        resolvedType && 'fieldsArray' in resolvedType && one ? plain(one as Fields, resolvedType) : one;
      const shown = Array.isArray(value) && resolvedType ? value.map(show) : show(value);
      return [name, { own: Object.hasOwn(message, name), value: JSON.stringify(shown) }];
    }),
  );

describe('the codecs', () => {
  const { generated, own } = roots();

  for (const name of [...names, ...more]) {
    const theirs = generated.lookup(`easemob.pb.${name}`);
    const ours = own.lookup(`easemob.pb.${name}`);

    it(`write and read ${name} byte for byte like the generated ones`, () => {
      fc.assert(
        fc.property(messageOf(theirs), (message) => {
          const bytes = theirs.encode(message).finish();
          expect(Array.from(ours.encode(message).finish())).to.deep.equal(Array.from(bytes));
          expect(plain(ours.decode(bytes), ours)).to.deep.equal(plain(theirs.decode(bytes), theirs));
        }),
        { numRuns: 150, includeErrorInReport: true },
      );
    });
  }

  it('tell an absent sub-type from one that is 0', () => {
    const content = own.lookup('easemob.pb.MessageBody.Content');
    const absent = content.decode(content.encode({ type: 0, text: 'a' }).finish());
    const zero = content.decode(content.encode({ type: 0, text: 'a', subType: 0 }).finish());
    expect(Object.hasOwn(absent, 'subType')).to.equal(false);
    expect(Object.hasOwn(zero, 'subType')).to.equal(true);
  });

  it('keep 64-bit ids to the last digit', () => {
    const meta = own.lookup('easemob.pb.Meta');
    const { id } = meta.decode(meta.encode({ id: '18446744073709551615' }).finish());
    expect(String(id)).to.equal('18446744073709551615');
  });

  it('make an empty message of no bytes, as the SDK wants', () => {
    const body = own.lookup('easemob.pb.MessageBody').decode([]);
    expect(body.contents).to.deep.equal([]);
    expect(body.type).to.equal(0);
  });

  it('read the one set field of a choice by its common name', () => {
    const pair = own.lookup('easemob.pb.KeyValue');
    const read = pair.decode(pair.encode({ key: 'a', type: 7, stringValue: 'b' }).finish());
    expect(read.value).to.equal('stringValue');
  });

  it('step over fields of a newer server', () => {
    const jid = own.lookup('easemob.pb.JID');
    const known = jid.encode({ name: 'alice' }).finish();
    const newer = [
      0xf8, 0x01, 0x05, 0xfa, 0x01, 0x02, 1, 2, 0xfd, 0x01, 1, 2, 3, 4, 0xf9, 0x01, 1, 2, 3, 4, 5, 6, 7, 8,
    ];
    expect(jid.decode([...newer, ...known]).name).to.equal('alice');
  });

  it('refuse bytes that end too early', () => {
    const jid = own.lookup('easemob.pb.JID');
    const bytes = jid.encode({ name: 'alice' }).finish();
    expect(() => jid.decode(bytes.slice(0, -1))).to.throw(RangeError);
  });

  it('write half a character as a replacement, so that the server can read the rest', () => {
    const jid = own.lookup('easemob.pb.JID');
    expect(jid.decode(jid.encode({ name: 'a\ud800b' }).finish()).name).to.equal('a\ufffdb');
  });

  it('never compile from strings', () => {
    const { Function: compile } = globalThis;
    const { root } = new Core({ appKey: 'org#app', isHttpDNS: false, isFixedDeviceId: false });
    const fresh = root.constructor.fromJSON(root.toJSON());
    let compiled = 0;
    globalThis.Function = function () {
      compiled++;
      throw new EvalError('forbidden');
    } as unknown as FunctionConstructor;
    try {
      installCodecs(fresh);
      for (const name of [...names, ...more]) {
        const type = fresh.lookup(`easemob.pb.${name}`);
        type.decode(type.encode({}).finish());
      }
    } finally {
      globalThis.Function = compile;
    }
    expect(compiled).to.equal(0);
  });
});
