/**
 * Whether a value has the shape that this version knows. What comes out of a store or from another tab may have been
 * written by another version of this package, or by anybody on the page. Pure.
 */
export type Check = (value: unknown) => boolean;

export type Fields = Readonly<Record<string, unknown>>;

/** What this version writes; without a mark is what the first versions wrote. */
const version = 1;

/** The furthest moment that `Date` holds, milliseconds from 1970 either way. */
const furthest = 8.64e15;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isId: Check = (value) => isText(value) && value !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isTruth: Check = (value) => typeof value === 'boolean';
export const isTime = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= furthest;

/** Also of another window, as of a frame from which somebody drags a file. */
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
/** JSON has no `undefined`, and makes `null` of a number that is none. */
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
/** Every field named has its shape; other fields may be there. */
export const withFields =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, check]) => check(Object.hasOwn(value, name) ? value[name] : undefined));

/** Whether it was written by a version that this one understands. */
export const isOfThisVersion = (value: unknown): value is Fields =>
  isRecord(value) && (value['version'] === undefined || value['version'] === version);
