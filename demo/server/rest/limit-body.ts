/**
 * Refuses bodies that are too large by their headers. Hono's own `bodyLimit` wraps requests without a length in a new
 * `Request`, and Node cannot create one from a request of `@hono/node-server` (TypeError … 'window'): every DELETE of a
 * browser, which has neither body nor length, would fail.
 */
import type { Context, MiddlewareHandler } from 'hono';

/**
 * @param largest bytes.
 * @param refuse answers 413, or 411 to a body of unknown length; browsers always send the length.
 */
export const limitBody =
  (
    largest: number,
    refuse: (c: Context, status: 411 | 413, message: string) => Response | Promise<Response>,
  ): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.header('transfer-encoding') !== undefined) return refuse(c, 411, 'Tell the length of the body.');
    // Node itself cuts a body off at the stated length.
    if (Number(c.req.header('content-length') ?? 0) > largest) {
      return refuse(c, 413, `The body is larger than ${largest} bytes.`);
    }
    return next();
  };
