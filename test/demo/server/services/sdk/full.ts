/** The root package: everything on the connection, and `user` where the modular build says `username`. */
import AgoraChat from 'agora-chat';
import { usePage, type Build, type Connection } from './page.ts';

interface Full {
  readonly connection: new (options: object) => Connection & { open(options: object): Promise<unknown> };
  readonly message: { create(options: object): unknown };
}

/** Bundlers disagree on how many `default`s a UMD file has. */
const unwrap = (module: unknown): unknown => {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && !('connection' in inner) && 'default' in inner) {
    inner = inner.default;
  }
  return inner;
};
const sdk = unwrap(AgoraChat) as Full;

usePage({
  make(apiUrl, deviceId) {
    const url = `${apiUrl.replace('http', 'ws')}/ws`;
    return new sdk.connection({
      appKey: 'demo#local',
      isHttpDNS: false,
      isFixedDeviceId: false,
      deviceId,
      apiUrl,
      url,
    });
  },
  open: (connection, user, accessToken) => (connection as InstanceType<Full['connection']>).open({ user, accessToken }),
  message: (_connection, options) => sdk.message.create(options),
  owner: (connection) => connection as unknown as ReturnType<Build['owner']>,
});
