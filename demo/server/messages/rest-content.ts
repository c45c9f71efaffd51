/** A message as REST calls give it, `type`, `body` and `ext`, in the form that devices send. */
import { ContentType, type Content, type KeyValue } from '../wire/types.ts';
import { valueType } from './preview.ts';

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Also from a string, as in Agora's examples. Bounded by what the wire's fields hold. */
const numberOf = (value: unknown): number => {
  const number = typeof value === 'string' && value.length < 40 ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) < 2 ** 31 ? number : 0;
};
const wholeOf = (value: unknown): number => Math.trunc(numberOf(value));
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const fileOf = ({ url, filename, secret, file_length }: Fields): Partial<Content> => ({
  remotePath: textOf(url),
  displayName: textOf(filename),
  secretKey: textOf(secret),
  fileLength: wholeOf(file_length),
});

const sizeOf = (size: unknown): Content['size'] => {
  const { width, height } = fieldsOf(size);
  return { width: numberOf(width), height: numberOf(height) };
};

const contents: Readonly<Record<string, (body: Fields) => Partial<Content>>> = {
  txt: ({ msg }) => ({ type: ContentType.TEXT, text: textOf(msg) }),
  img: (body) => ({ type: ContentType.IMAGE, ...fileOf(body), size: sizeOf(body.size) }),
  audio: (body) => ({ type: ContentType.VOICE, ...fileOf(body), duration: wholeOf(body.length) }),
  video: (body) => ({ type: ContentType.VIDEO, ...fileOf(body), duration: wholeOf(body.length) }),
  file: (body) => ({ type: ContentType.FILE, ...fileOf(body) }),
  loc: ({ addr, lat, lng, buildingName }) => ({
    type: ContentType.LOCATION,
    address: textOf(addr),
    latitude: numberOf(lat),
    longitude: numberOf(lng),
    buildingName: textOf(buildingName),
  }),
  custom: ({ customEvent, customExts }) => ({
    type: ContentType.CUSTOM,
    customEvent: textOf(customEvent),
    // REST calls give an object, messages from devices a list of one.
    customExts: keyValues(fieldsOf(Array.isArray(customExts) ? customExts[0] : customExts)),
  }),
};

/** @returns undefined for a type that has no place in a history. */
export const contentFrom = (type: string, body: Fields): Partial<Content> | undefined =>
  Object.hasOwn(contents, type) ? contents[type]!(body) : undefined;

export const keyValues = (fields: Fields): KeyValue[] =>
  Object.entries(fields).map(([key, value]) => ({ key, ...valueFrom(value) }));

const valueFrom = (value: unknown): Omit<KeyValue, 'key'> => {
  if (typeof value === 'boolean') return { type: valueType.BOOL, varintValue: value ? 1n : 0n };
  if (typeof value === 'string') return { type: valueType.STRING, stringValue: value };
  if (typeof value !== 'number') return { type: valueType.JSON, stringValue: JSON.stringify(value) };
  if (!Number.isSafeInteger(value)) return { type: valueType.DOUBLE, doubleValue: value };
  return { type: valueType.LLINT, varintValue: BigInt.asUintN(64, BigInt(value)) };
};
