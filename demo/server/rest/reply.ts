/** The forms of HTTP answers. Success is always 200 and every answer is JSON, or the SDK hangs. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The envelope of every success. `more`: keys beside `data`, where the SDK expects others. */
export const reply = (context: Context, data: unknown, more: Record<string, unknown> = {}): Response => {
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
};

/** @param error a short name such as `illegal_argument`. */
export const refuse = (context: Context, status: ContentfulStatusCode, error: string, description: string): Response =>
  context.json({ error, error_description: description, timestamp: Date.now(), duration: 0 }, status);
