/** What can be wrong with the chat server, and on the way to it. */
import type { Problems } from './problem.js';

const certificate = 'Renew the certificate, and have the server send its intermediate certificates too.';
const policy = 'Add it to connect-src; the finding about the security policy lists everything to add.';
const upgrade =
  'Let the proxy pass WebSockets: HTTP/1.1 with the headers Upgrade and Connection (nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade").';

export const serverProblems = {
  'api-half': {
    about: 'chat server',
    verdict: 'bad',
    found: 'A private chat server is set, but %missing% is missing.',
    mend: 'Add %missing%, or remove both to use Agora’s cloud.',
  },
  'directory-app': {
    about: 'chat server',
    verdict: 'bad',
    found: 'Agora’s server directory does not know this app (HTTP %status%).',
    mend: 'Check the app key, and that Chat is enabled for the project in the Agora console.',
  },
  'directory-page': {
    about: 'chat server',
    verdict: 'bad',
    found: 'A web page or plain text comes in place of Agora’s server directory, %origin% (HTTP %status%).',
    mend: 'Check the network: a proxy, a filter or a network’s login page answers instead.',
  },
  'directory-busy': {
    about: 'chat server',
    verdict: 'unsure',
    found:
      'Agora’s server directory, %origin%, answers with HTTP %status%: it has received too many requests, or is out of order.',
    mend: 'Wait and check again.',
  },
  'directory-blocked': {
    about: 'chat server',
    verdict: 'bad',
    found: 'The content security policy of this page blocks Agora’s server directory, %origin%.',
    mend: policy,
  },
  'directory-unreachable': {
    about: 'chat server',
    verdict: 'bad',
    found: 'Agora’s server directory, %origin%, cannot be reached (%reason%).',
    mend: 'Check the network, and for a firewall or a filter that blocks *.chat.agora.io.',
  },
  'api-mixed': {
    about: 'chat server',
    verdict: 'bad',
    found: 'An https page may not call %origin%.',
    mend: 'Serve the chat server over https, and write https in api-url.',
  },
  'api-certificate': {
    about: 'chat server',
    verdict: 'bad',
    found: 'The certificate of %origin% %reason%.',
    mend: certificate,
  },
  'api-blocked': {
    about: 'chat server',
    verdict: 'bad',
    found: 'The content security policy of this page blocks %origin%.',
    mend: policy,
  },
  'api-cors': {
    about: 'chat server',
    verdict: 'bad',
    found: '%origin% answers, but does not let pages of %page% read it (CORS).',
    mend: 'Check that api-url is the final address of a chat server, without a redirect, and that a proxy in front of it keeps the Access-Control headers and passes OPTIONS requests.',
  },
  'api-redirect': {
    about: 'chat server',
    verdict: 'bad',
    found: '%origin% redirects to another address: usually from http to https, or from one name to another.',
    mend: 'Write the final address in api-url: on the way a POST may become a GET, and browsers refuse some redirects to another origin.',
  },
  'api-unreachable': {
    about: 'chat server',
    verdict: 'bad',
    found: '%origin% cannot be reached (%reason%).',
    mend: 'Check the URL, that the server is running, its certificate, and that no firewall blocks it.',
  },
  'api-page': {
    about: 'chat server',
    verdict: 'bad',
    found: '%url% answers with a web page or plain text (HTTP %status%), not like a chat server.',
    mend: 'Check api-url: another service runs there, or a proxy or a network’s login page answers instead.',
  },
  'api-other': {
    about: 'chat server',
    verdict: 'unsure',
    found: '%url% answers with JSON (HTTP %status%), but not in the way of a chat server.',
    mend: 'Check api-url: it is the REST address of the chat server, usually not that of the site’s own API.',
  },
  'api-app': {
    about: 'chat server',
    verdict: 'bad',
    found: '%url% is a chat server, but does not know the app %key%.',
    mend: 'Check the app key. A private server has apps of its own. In Agora’s cloud each region has its own servers: remove api-url and socket-url, and the right ones are found.',
  },
  'clock-wrong': {
    about: 'clock',
    verdict: 'unsure',
    found: 'This machine is %seconds% seconds %direction% the chat server.',
    mend: 'Set its clock. Tokens made on a machine with a wrong clock are refused or expire too early.',
  },
  'socket-mixed': {
    about: 'socket',
    verdict: 'bad',
    found: 'An https page may not open %url%.',
    mend: 'Write socket-url="%right%".',
  },
  'socket-certificate': {
    about: 'socket',
    verdict: 'bad',
    found: 'The certificate of %url% %reason%.',
    mend: certificate,
  },
  'socket-blocked': {
    about: 'socket',
    verdict: 'bad',
    found: 'The content security policy of this page blocks %url%.',
    mend: policy,
  },
  'socket-refused': {
    about: 'socket',
    verdict: 'bad',
    found: '%url% cannot be opened.',
    mend: `Check the URL; it is usually that of api-url with another path. If the chat server itself can be reached, a proxy is refusing WebSockets. ${upgrade}`,
  },
  'socket-path': {
    about: 'socket',
    verdict: 'bad',
    found: '%url% answers with HTTP 404, not with a WebSocket.',
    mend: 'Check the path of socket-url.',
  },
  'socket-redirect': {
    about: 'socket',
    verdict: 'bad',
    found: '%url% redirects to another address (HTTP %status%), and WebSockets follow no redirects.',
    mend: 'Write the final address in socket-url, or exclude this path from the redirect.',
  },
  'socket-http': {
    about: 'socket',
    verdict: 'bad',
    found: '%url% answers with HTTP %status%, not with a WebSocket.',
    mend: upgrade,
  },
  'socket-text': {
    about: 'socket',
    verdict: 'bad',
    found:
      '%url% answers with text where a chat server sends binary data: a proxy rewrites the frames, or another service runs there.',
    mend: 'Let the proxy pass WebSocket frames unchanged, and check socket-url.',
  },
  'socket-garbled': {
    about: 'socket',
    verdict: 'unsure',
    found:
      '%url% answers with bytes that are no frame of a chat server: a proxy rewrites the frames, or another service runs there.',
    mend: 'Let the proxy pass WebSocket frames unchanged, and check socket-url.',
  },
  'socket-closed': {
    about: 'socket',
    verdict: 'bad',
    found: '%url% opens, but is closed before it answers: a proxy closes it, or another service runs there.',
    mend: `${upgrade} Also check its timeouts for open connections.`,
  },
  'socket-silent': {
    about: 'socket',
    verdict: 'unsure',
    found: '%url% opens, but does not answer a frame.',
    mend: 'A proxy may be buffering frames, or another service runs there. Check socket-url.',
  },
} as const satisfies Problems;
