/**
 * Checks whether a value has a shape that this version knows. Data from a store or another tab may have been written by
 * another version of this package, or by any script on the page. Pure.
 */
export type Check = (value: unknown) => boolean;

export type Fields = Readonly<Record<string, unknown>>;

/** The version mark that is written; data without a mark is from the first versions. */
const version = 1;

/** The furthest moment that `Date` supports, milliseconds from 1970 in either direction. */
const furthest = 8.64e15;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isId: Check = (value) => isText(value) && value !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isTruth: Check = (value) => typeof value === 'boolean';
export const isTime = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= furthest;

/** Also blobs of another window, for example of a frame that a file is dragged from. */
export const isBlob: Check = (value) => {
  try {
    return isNumber(Blob.prototype.slice.call(value, 0, 0).size);
  } catch {
    return false;
  }
};

export const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
/** JSON has no `undefined`, and turns NaN and infinities into `null`. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
export const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);
/** Every named field must have its shape; other fields are allowed. */
export const withFields =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, check]) => check(Object.hasOwn(value, name) ? value[name] : undefined));

/** Whether this version understands the version that wrote it. */
export const isOfThisVersion = (value: unknown): value is Fields =>
  isRecord(value) && (value['version'] === undefined || value['version'] === version);
