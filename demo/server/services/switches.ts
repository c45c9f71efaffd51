/** Services that the core does, and that an app may not have switched on either. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { BodyType, Code } from '../wire/types.ts';
import { onlyWhenOn, serviceApp } from './answers.ts';
import type { ServiceOptions } from './options.ts';

/** By these words SDK 1.4.0 knows SERVICE_NOT_ENABLED (505) in an acknowledgement. */
const editOff = { code: Code.FAIL, reason: 'Sorry, edit is not available' };

/** Must stand before the core's routes. */
export function switches(hub: Hub, options: ServiceOptions): Hono {
  hub.sendChecks.unshift(({ body }) => (body.type === BodyType.EDIT && !options.edit ? editOff : undefined));
  return serviceApp()
    .use('/users/:me/messageroaming', onlyWhenOn(options, 'history'))
    .use('/sdk/message/roaming/*', onlyWhenOn(options, 'history'))
    .use('/sdk/user/:me/user_channel/top', onlyWhenOn(options, 'pin'));
}
