/** The modular build. */
import miniCore from 'agora-chat/miniCore/miniCore';
import * as contact from 'agora-chat/contact/contact';
import { expose, type BareConnection } from './line.js';
import { unwrap } from './unwrap.js';

const Core = unwrap(miniCore) as new (options: unknown) => BareConnection & {
  usePlugin(plugin: unknown, name: string): void;
  Message: { create(message: unknown): unknown };
  logger: { setConsoleLogVisibility(visible: boolean): void };
};

expose({
  userKey: 'username',
  make: (options) => {
    const connection = new Core(options);
    connection.logger.setConsoleLogVisibility(false);
    connection.usePlugin(unwrap(contact), 'contact');
    return connection;
  },
  create: (connection, message) => (connection as InstanceType<typeof Core>).Message.create(message),
});
