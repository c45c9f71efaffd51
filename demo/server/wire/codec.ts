/** Converts protobuf bytes to typed objects and back. 64-bit numbers are `bigint` here, exact in both directions. */
import protobuf from 'protobufjs';
import { msyncProto } from './msync.proto.ts';
import type {
  Jid,
  MSync,
  MessageBody,
  Meta,
  Provision,
  RosterBody,
  Statistics,
  SyncDown,
  SyncUp,
  Unread,
} from './types.ts';

const { root } = protobuf.parse(msyncProto, { keepCase: true });

type Plain = Record<string, unknown>;
const isLong = (value: object): value is { low: number; high: number } => 'low' in value && 'high' in value;

/** bigint -> the halves that protobufjs takes, in nested objects too; bytes are unchanged. */
const toWire = (value: unknown): unknown => {
  if (typeof value === 'bigint') {
    return { low: Number(value & 0xffffffffn) | 0, high: Number((value >> 32n) & 0xffffffffn) | 0, unsigned: true };
  }
  if (Array.isArray(value)) return value.map(toWire);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  const result: Plain = {};
  for (const key of Object.keys(value)) result[key] = toWire((value as Plain)[key]);
  return result;
};

/** The halves of 64-bit numbers -> bigint, in place. */
const fromWire = (value: Plain): Plain => {
  for (const key of Object.keys(value)) {
    const field = value[key];
    if (field === null || typeof field !== 'object' || field instanceof Uint8Array) continue;
    if (isLong(field)) value[key] = (BigInt(field.high >>> 0) << 32n) | BigInt(field.low >>> 0);
    else if (Array.isArray(field)) {
      for (const item of field) if (typeof item === 'object' && item !== null) fromWire(item as Plain);
    } else fromWire(field as Plain);
  }
  return value;
};

for (const type of root.nestedArray) {
  if (!(type instanceof protobuf.Type)) continue;
  for (const { name, type: kind, repeated } of type.fieldsArray) {
    if (!repeated && kind.endsWith('int64')) (type.ctor.prototype as unknown as Plain)[name] = 0n;
  }
}

class Codec<T> {
  readonly #type: protobuf.Type;
  constructor(name: string) {
    this.#type = root.lookupType(name);
  }

  encode(value: Partial<T>): Uint8Array {
    return this.#type.encode(toWire(value) as Plain).finish();
  }

  /**
   * Absent scalars are read as their defaults, absent messages as null. Signed 64-bit numbers become unsigned ones.
   * @throws Error if the bytes are not such a message.
   */
  decode(bytes: Uint8Array): T {
    return fromWire(this.#type.decode(bytes)) as T;
  }
}

export const msync = new Codec<MSync>('MSync');
export const provision = new Codec<Provision>('Provision');
export const syncUp = new Codec<SyncUp>('SyncUp');
export const syncDown = new Codec<SyncDown>('SyncDown');
export const unread = new Codec<Unread>('UnreadDown');
export const notice = new Codec<{ queue: Jid }>('Notice');
export const meta = new Codec<Meta>('Meta');
export const messageBody = new Codec<MessageBody>('MessageBody');
export const rosterBody = new Codec<RosterBody>('RosterBody');
export const statistics = new Codec<Statistics>('StatisticsBody');
