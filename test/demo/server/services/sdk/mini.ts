/** The modular build with the two plugins that the services need; they must come after the core. */
import miniCore from 'agora-chat/miniCore/miniCore';
import * as contact from 'agora-chat/contact/contact';
import * as presence from 'agora-chat/presence/presence';
import { usePage, type Build, type Connection } from './page.ts';

/** Bundlers disagree on how many `default`s a UMD file has. */
const unwrap = (module: unknown): unknown => {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
};

interface Mini extends Connection {
  open(options: object): Promise<unknown>;
  usePlugin(plugin: unknown, name: string): void;
  readonly Message: { create(options: object): unknown };
  readonly contact: ReturnType<Build['owner']>;
  readonly presence: ReturnType<Build['owner']>;
}

usePage({
  make(apiUrl, deviceId) {
    const Core = unwrap(miniCore) as new (options: object) => Mini;
    const url = `${apiUrl.replace('http', 'ws')}/ws`;
    const connection = new Core({
      appKey: 'demo#local',
      isHttpDNS: false,
      isFixedDeviceId: false,
      deviceId,
      apiUrl,
      url,
    });
    connection.usePlugin(unwrap(contact), 'contact');
    connection.usePlugin(unwrap(presence), 'presence');
    return connection;
  },
  open: (connection, username, accessToken) => (connection as Mini).open({ username, accessToken }),
  message: (connection, options) => (connection as Mini).Message.create(options),
  owner: (connection, method) => {
    const { contact: people, presence: statuses } = connection as Mini;
    const owners = [connection as unknown as typeof people, people, statuses];
    return owners.find((owner) => method in owner)!;
  },
});
