/** Checks whether chat frames pass in both directions: proxies may answer, rewrite or drop them. */
import { bad, good, unsure, type Finding, type Patient } from '../finding.js';
import type { Servers } from './servers.js';

/** A sign-in without a name, which every chat server refuses: command 3 of the protocol's outer frame. */
const knock = new Uint8Array([0x40, 0x03]);

const upgrade =
  'Let the proxy pass WebSockets: HTTP/1.1 with the headers Upgrade and Connection (nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade").';

export async function checkSocket({ world, apiUrl }: Patient, { socket: url }: Servers): Promise<Finding[]> {
  if (!url) return [];
  if (world.page?.startsWith('https:') && url.startsWith('ws:'))
    return [bad('socket', `An https page may not open ${url}.`, `Write socket-url="${url.replace(/^ws/, 'wss')}".`)];
  const { answer, status } = await world.socket(url, knock);
  switch (answer) {
    case 'binary':
      return [good('socket', `${url} accepts chat frames and answers.`)];
    case 'text':
      return [
        bad(
          'socket',
          `${url} answers with text where a chat server sends binary data: a proxy rewrites the frames, or another service runs there.`,
          'Let the proxy pass WebSocket frames unchanged, and check socket-url.',
        ),
      ];
    case 'closed':
      return [
        bad(
          'socket',
          `${url} opens, but is closed before it answers: a proxy closes it, or another service runs there.`,
          `${upgrade} Also check its timeouts for open connections.`,
        ),
      ];
    case 'silent':
      return [
        unsure(
          'socket',
          `${url} opens, but does not answer a frame.`,
          'A proxy may be buffering frames, or another service runs there. Check socket-url.',
        ),
      ];
    case 'refused':
      return [
        status === undefined
          ? bad(
              'socket',
              `${url} cannot be opened.`,
              `Check the address${apiUrl ? ', which is usually that of api-url with another path' : ''}. If the chat server itself can be reached, a proxy is refusing WebSockets. ${upgrade}`,
            )
          : bad(
              'socket',
              `${url} answers with HTTP ${status}, not with a WebSocket.`,
              status === 404 ? 'Check the path of socket-url.' : upgrade,
            ),
      ];
  }
}
