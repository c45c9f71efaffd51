/**
 * Our own codecs for the SDK's protobuf types. The SDK compiles its codecs from strings, which a content security policy
 * without `unsafe-eval` forbids; its `open()` then never settles. Ours walk the fields instead. They are installed on the
 * types that all connections share, before the first one opens, and always, so that there is only one code path.
 */
import { WireReader } from './wire-reader.js';
import { WireWriter, type Halves } from './wire-writer.js';

type Fields = Record<string, unknown>;

interface Long extends Halves {
  readonly unsigned: boolean;
}

interface LongClass {
  fromBits(low: number, high: number, unsigned: boolean): Long;
  fromString(text: string): Long;
}

interface ProtobufField {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly repeated: boolean;
  readonly packed: boolean;
  /** A message type or an enumeration. */
  readonly resolvedType: ProtobufType | ProtobufEnum | null;
  readonly typeDefault: unknown;
  readonly defaultValue: unknown;
  resolve(): this;
}

interface ProtobufEnum {
  readonly values: Readonly<Record<string, number>>;
}

export interface ProtobufType {
  readonly fieldsArray: readonly ProtobufField[];
  ctor: new (properties?: Fields) => Fields;
  encode: (message: Fields) => { finish(): Uint8Array };
  decode: (bytes: ArrayLike<number>) => Fields;
}

interface Namespace {
  readonly nestedArray?: readonly unknown[];
}

export interface ProtobufRoot extends Namespace {
  lookup(path: string): ProtobufType;
}

/** How a value is encoded. Wire types: 0 number, 1 eight bytes, 2 length-delimited, 5 four bytes. */
interface Codec {
  readonly wire: 0 | 1 | 2 | 5;
  write(writer: WireWriter, value: unknown): void;
  read(reader: WireReader): unknown;
}

/** A prepared field: its name, its number and its codec. */
interface Plan {
  readonly id: number;
  readonly name: string;
  readonly repeated: boolean;
  readonly packed: boolean;
  readonly codec: Codec;
}

/** `Long` throws on some invalid numbers, and reads only the beginning of others. */
const decimal = (text: string): string => (/^-?\d{1,20}$/u.test(text) ? text : '0');

const long = (Long: LongClass, unsigned: boolean): Codec => ({
  wire: 0,
  write: (writer, value) => {
    if (typeof value === 'number') writer.number64(value);
    else writer.long(typeof value === 'string' ? Long.fromString(decimal(value)) : (value as Halves));
  },
  read: (reader) => {
    const { low, high } = reader.long();
    return Long.fromBits(low, high, unsigned);
  },
});

const plain: Readonly<Record<string, Codec>> = {
  bool: { wire: 0, write: (writer, value) => writer.bool(value), read: (reader) => reader.bool() },
  int32: { wire: 0, write: (writer, value) => writer.int32(value), read: (reader) => reader.int32() },
  uint32: { wire: 0, write: (writer, value) => writer.uint32(value), read: (reader) => reader.uint32() },
  float: { wire: 5, write: (writer, value) => writer.float(value), read: (reader) => reader.float() },
  double: { wire: 1, write: (writer, value) => writer.double(value), read: (reader) => reader.double() },
  string: { wire: 2, write: (writer, value) => writer.string(value), read: (reader) => reader.string() },
  bytes: { wire: 2, write: (writer, value) => writer.bytes(value), read: (reader) => reader.bytes() },
};

const isType = (value: unknown): value is ProtobufType & Namespace =>
  typeof value === 'object' && value !== null && 'fieldsArray' in value;

const typesIn = (namespace: Namespace): ProtobufType[] =>
  (namespace.nestedArray ?? []).flatMap((inner) => [...(isType(inner) ? [inner] : []), ...typesIn(inner as Namespace)]);

class Codecs {
  readonly #plans = new Map<ProtobufType, readonly Plan[]>();

  #codec(field: ProtobufField): Codec {
    const { resolvedType, type } = field;
    if (isType(resolvedType)) {
      return {
        wire: 2,
        write: (writer, value) => writer.bytes(this.encode(resolvedType, value as Fields)),
        read: (reader) => this.decode(resolvedType, new WireReader(reader.bytes())),
      };
    }
    if (resolvedType) return plain.int32!;
    if (type === 'int64' || type === 'uint64')
      return long((field.typeDefault as Long).constructor as unknown as LongClass, type === 'uint64');
    const codec = plain[type];
    if (!codec) throw new Error(`no codec for ${type}`);
    return codec;
  }

  /** Gives a type a constructor that is not compiled at run time, with the defaults on its prototype. */
  install(type: ProtobufType): void {
    const lists = type.fieldsArray.filter((field) => field.repeated).map((field) => field.name);
    // A plain function, because the SDK replaces its prototype, which a class does not allow.
    const Message = function (this: Fields, properties?: Fields): void {
      for (const name of lists) this[name] = [];
      for (const [name, value] of Object.entries(properties ?? {})) if (value != null) this[name] = value;
    } as unknown as new (properties?: Fields) => Fields;
    type.ctor = Message;
    const plans = type.fieldsArray.map((field): Plan => {
      const { id, name, repeated, packed } = field.resolve();
      (Message.prototype as Fields)[name] = field.defaultValue;
      return { id, name, repeated, packed, codec: this.#codec(field) };
    });
    this.#plans.set(
      type,
      plans.sort((one, other) => one.id - other.id),
    );
    type.encode = (message) => ({ finish: () => this.encode(type, message) });
    type.decode = (bytes) => this.decode(type, new WireReader(bytes));
  }

  encode(type: ProtobufType, message: Fields): Uint8Array {
    const writer = new WireWriter();
    for (const { id, name, repeated, packed, codec } of this.#plans.get(type)!) {
      const value = message[name];
      // Own properties only: defaults are on the prototype, and `subType` 0 differs from no `subType`.
      if (value == null || !Object.hasOwn(message, name)) continue;
      const values = repeated ? (value as readonly unknown[]) : [value];
      if (repeated && packed && codec.wire !== 2) {
        if (values.length === 0) continue;
        const list = new WireWriter();
        for (const one of values) codec.write(list, one);
        writer.uint32((id << 3) | 2);
        writer.bytes(list.finish());
        continue;
      }
      for (const one of values) {
        writer.uint32((id << 3) | codec.wire);
        codec.write(writer, one);
      }
    }
    return writer.finish();
  }

  decode(type: ProtobufType, reader: WireReader): Fields {
    const plans = this.#plans.get(type)!;
    const message = new type.ctor();
    while (reader.position < reader.length) {
      const tag = reader.uint32();
      const plan = plans.find(({ id }) => id === tag >>> 3);
      if (!plan) reader.skip(tag & 7);
      else if (!plan.repeated) message[plan.name] = plan.codec.read(reader);
      else {
        const list = message[plan.name] as unknown[];
        if ((tag & 7) !== 2 || plan.codec.wire === 2) list.push(plan.codec.read(reader));
        else
          for (const inner = new WireReader(reader.bytes()); inner.position < inner.length;)
            list.push(plan.codec.read(inner));
      }
    }
    return message;
  }
}

const done = new WeakSet<ProtobufRoot>();

/** Installs the codecs on every type of the root, once for all connections. */
export const installCodecs = (root: ProtobufRoot): void => {
  if (done.has(root)) return;
  done.add(root);
  const codecs = new Codecs();
  for (const type of typesIn(root)) codecs.install(type);
};
