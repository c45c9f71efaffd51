/** The forms of answers over HTTP. Success is 200 and nothing else; all is JSON, or the SDK hangs. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The envelope around every success. `more` are keys beside `data`, where the SDK looks for others. */
export function reply(context: Context, data: unknown, more: Record<string, unknown> = {}): Response {
  const [, organization, applicationName] = context.req.path.split('/');
  return context.json({
    path: context.req.path,
    uri: context.req.url,
    timestamp: Date.now(),
    organization,
    applicationName,
    action: context.req.method.toLowerCase(),
    duration: 0,
    data,
    ...more,
  });
}

/** @param error a short name such as `illegal_argument`. */
export const refuse = (context: Context, status: ContentfulStatusCode, error: string, description: string): Response =>
  context.json({ error, error_description: description, timestamp: Date.now(), duration: 0 }, status);

/** The body as a JSON object; an empty body is an empty one. @throws HTTPException 400 */
export async function jsonObject(context: Context): Promise<Record<string, unknown>> {
  const text = await context.req.text();
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, without what was sent.
  }
  throw new HTTPException(400, { message: 'The body must be a JSON object.' });
}

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: unknown, fallback: number): number => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : fallback;
};
/** An id as clients write it. @returns undefined if it is none. */
export const idOf = (value: unknown): bigint | undefined =>
  (typeof value === 'string' || typeof value === 'number') && /^\d{1,20}$/.test(String(value))
    ? BigInt(value)
    : undefined;
