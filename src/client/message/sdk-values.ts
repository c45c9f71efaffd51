/** Reads values of SDK objects, which may be anything: strangers write what comes in. */
import { isTime } from '../../session/kernel/shape.js';
import type { SdkObject } from '../sdk/agora-sdk.js';

/** More than any server allows; prevents a hostile text from freezing the page. */
const longest = 100_000;

export const isObject = (value: unknown): value is SdkObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');
export const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
};
/** @returns epoch milliseconds; `undefined` if the value is not a valid message time. */
export const timeOf = (value: unknown): number | undefined => {
  const time = numberOf(value);
  return isTime(time) ? Math.max(1, Math.trunc(time)) : undefined;
};
export const objectOf = (value: unknown): SdkObject => {
  if (typeof value !== 'string' || !value.startsWith('{')) return isObject(value) ? value : {};
  try {
    return objectOf(JSON.parse(value));
  } catch {
    return {};
  }
};
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
/** JSON; empty for a value that is nested more deeply than a browser can write. */
const writtenOf = (value: unknown): string => {
  try {
    return stringOf(JSON.stringify(value));
  } catch {
    return '';
  }
};
/** An object, or a list of them, whose values are made texts. */
export const asTexts = (value: unknown): Record<string, string> => {
  const items: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  const entries = items.flatMap((item) => Object.entries(objectOf(item)));
  const known = entries.filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    known.map(([name, one]) => [name, typeof one === 'string' ? stringOf(one) : writtenOf(one)]),
  );
};
