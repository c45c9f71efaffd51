/** Services that the core provides, and that an app can also switch off. */
import type { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { BodyType, Code } from '../wire/types.ts';
import { onlyWhenOn, serviceApp } from './answers.ts';
import type { ServiceOptions } from './options.ts';

/** By this text SDK 1.4.0 recognises SERVICE_NOT_ENABLED (505) in an acknowledgement. */
const editOff = { code: Code.FAIL, reason: 'Sorry, edit is not available' };

/** Must be mounted before the core's routes. */
export const switches = (hub: Hub, options: ServiceOptions): Hono => {
  hub.sendChecks.unshift(({ body }) => (body.type === BodyType.EDIT && !options.edit ? editOff : undefined));
  return serviceApp()
    .use('/users/:me/messageroaming', onlyWhenOn(options, 'history'))
    .use('/sdk/message/roaming/*', onlyWhenOn(options, 'history'))
    .use('/sdk/user/:me/user_channel/top', onlyWhenOn(options, 'pin'));
};
