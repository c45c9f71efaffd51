/** All services, mounted before the core's REST under `/{org}/{app}`. */
import { Hono } from 'hono';
import type { Hub } from '../hub.ts';
import { blocklist } from './blocklist.ts';
import { contacts } from './contacts.ts';
import { files } from './files.ts';
import type { ServiceOptions } from './options.ts';
import { presence } from './presence.ts';
import { reactions } from './reactions.ts';
import { report } from './report.ts';
import { switches } from './switches.ts';

export { defaultServices, type ServiceOptions } from './options.ts';

/** Attaches to the hub; call once. `options` is read at each request and may change. */
export const services = (hub: Hub, options: ServiceOptions): Hono => {
  const app = new Hono();
  for (const service of [switches, files, reactions, presence, contacts, blocklist, report]) {
    app.route('/', service(hub, options));
  }
  return app;
};
