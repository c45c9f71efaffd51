/** Checks that are made of others. Apart from `shape`, of which some is needed before a sign-in. Pure. */
import { isNumber, isRecord } from './shape.js';

export type Check = (value: unknown) => boolean;

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
export const hasFields =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, check]) => check(Object.hasOwn(value, name) ? value[name] : undefined));
