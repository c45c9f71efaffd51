/**
 * Reads client input from body and query. Invalid input is answered with 400 and the name of the field; 64-bit numbers
 * are never rounded.
 */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';

export const bad = (message: string): never => {
  throw new HTTPException(400, { message });
};

/** JSON numbers and strings; the numbers include integers beyond 2^53, which would be rounded. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const longWhole = /^-?\d{16,}$/;

/** Any JSON. Integers of 16 or more digits become strings. @throws HTTPException 400 */
export const jsonOf = async (context: Context): Promise<unknown> => {
  const text = await context.req.text();
  try {
    const value: unknown = JSON.parse(text);
    if (!/\d{16}/.test(text)) return value;
    return JSON.parse(text.replace(tokens, (token) => (longWhole.test(token) ? `"${token}"` : token)));
  } catch {
    // The message does not quote the body.
    return bad('The body must be JSON.');
  }
};

/** The body as a JSON object; an empty body is an empty object. @throws HTTPException 400 */
export const jsonObject = async (context: Context): Promise<Record<string, unknown>> => {
  if ((await context.req.text()) === '') return {};
  const value = await jsonOf(context);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('The body must be a JSON object.');
  return value as Record<string, unknown>;
};

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The SDK writes missing values into a query as `undefined` or `null`. */
const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === 'undefined' || value === 'null';

/** An integer as JSON or a query contains it, or undefined. */
const wholeOf = (value: unknown): bigint | undefined => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  return typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? BigInt(value) : undefined;
};

/**
 * A requested page size or page number. Values above the maximum are reduced to it.
 * @throws HTTPException 400 if it is not an integer from 0.
 */
export const countOf = (value: unknown, name: string, { usual, most }: { usual: number; most: number }): number => {
  if (isMissing(value)) return usual;
  const number = wholeOf(value);
  if (number === undefined || number < 0n) return bad(`${name} must be a whole number.`);
  return number > BigInt(most) ? most : Math.max(1, Number(number));
};

/** A later time does not fit into a message id. */
const latestTime = 2n ** 43n - 1n;

/** Epoch milliseconds; 0 if missing, for which clients also write -1. @throws HTTPException 400 */
export const timeOf = (value: unknown, name: string): number => {
  const time = isMissing(value) ? 0n : wholeOf(value);
  if (time === undefined || time < -1n || time > latestTime) return bad(`${name} must be a time in milliseconds.`);
  return time < 0n ? 0 : Number(time);
};

export const largestId = (1n << 63n) - 1n;
const beyondIds = 1n << 64n;

/** A message id; undefined if missing, for which clients also write -1. @throws HTTPException 400 */
export const idOf = (value: unknown, name: string): bigint | undefined => {
  if (isMissing(value)) return undefined;
  const id = wholeOf(value);
  if (id === undefined || id < -1n || id >= beyondIds) return bad(`${name} must be the id of a message.`);
  if (id < 0n) return undefined;
  return id > largestId ? largestId : id;
};
