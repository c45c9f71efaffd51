/**
 * Checks whether a value has a shape that this version knows. Data from a store or another tab may have been written by
 * another version of this package, or by any script on the page. Pure.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** The version mark that is written; data without a mark is from the first versions. */
const version = 1;

/** The year 9892, milliseconds from 1970: a later time would keep a message last, or all others read, for ever. */
const furthest = 2.5e14;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isId = (value: unknown): boolean => isText(value) && value !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number';
export const isTruth = (value: unknown): boolean => typeof value === 'boolean';
export const isTime = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= furthest;

/** Whether this version understands the version that wrote it. */
export const isOfThisVersion = (value: unknown): value is Fields =>
  isRecord(value) && (value['version'] === undefined || value['version'] === version);
