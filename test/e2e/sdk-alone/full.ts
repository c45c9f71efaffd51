/** The build of the quickstart. */
import AgoraChat from 'agora-chat';
import { expose, type BareConnection } from './line.js';
import { unwrap } from './unwrap.js';

const sdk = unwrap(AgoraChat) as {
  connection: new (options: unknown) => BareConnection;
  message: { create(message: unknown): unknown };
  logger: { setConsoleLogVisibility(visible: boolean): void };
};
sdk.logger.setConsoleLogVisibility(false);

expose({
  userKey: 'user',
  make: (options) => new sdk.connection(options),
  create: (_connection, message) => sdk.message.create(message),
});
