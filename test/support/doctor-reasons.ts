/** Why each problem occurs that the doctor finds. With the doctor's own words a table in demo/docs/reference/agora-doctor.md. */
import type { Problem } from '../../src/doctor/problems/problem.js';
import { problems, type ProblemCode } from '../../src/doctor/problems/problems.js';

const reasons: Readonly<Record<ProblemCode, string>> = {
  'no-element': 'The elements are added later, have another prefix, or `for` names no element.',
  'app-missing': 'Without an app, no server can be found.',
  'app-id-form': 'Something else was copied from the console, such as the app key or the certificate.',
  'app-key-spaces': 'They were copied along with the key.',
  'app-key-is-id': 'The console shows both; they are different names of the same app.',
  'app-key-encoded': 'The key was copied from a URL.',
  'app-key-slash': 'In URLs of the REST API the two parts are separated by a slash.',
  'app-key-form': 'Only one of its two parts was copied, or the key of another product.',
  'app-key-example': 'The line was copied from the documentation.',
  'user-id-form': 'User ids of a site, such as email addresses, are often no chat user ids.',
  'user-id-case': 'The chat server has only lower-case ids; tokens are compared letter by letter.',
  'token-url-form':
    'A shell has no page to which a relative URL could refer; in a page, the scheme is missing or wrong.',
  'token-url-password': 'Browsers refuse requests to URLs that contain a password.',
  'credentials-value': 'The attribute takes the values of `fetch`.',
  'api-url-form': 'The scheme is missing or wrong.',
  'socket-url-form': 'The scheme is missing or wrong: a socket has `wss` or `ws`.',
  'api-half': 'A private chat server has two addresses, and neither follows from the other.',
  'directory-app': 'The app key has a typing error, or Chat is not enabled for that project.',
  'directory-page': 'The network wants a sign-in of its own, or a filter answers with its own page.',
  'directory-busy': 'The directory limits the rate of requests, or has an outage.',
  'directory-blocked': '`connect-src` of the page does not list Agora’s servers.',
  'directory-unreachable': 'There is no network, or a filter or firewall blocks the address.',
  'api-mixed': 'Browsers block http requests from https pages.',
  'api-certificate':
    'The certificate has expired, is for another name, or its issuer is unknown. Browsers then refuse every request.',
  'api-blocked': '`connect-src` of the page does not list the chat server.',
  'api-cors': 'Another server answers there, or a proxy removes the headers that the chat server sends.',
  'api-redirect':
    'A server redirects http to https, or one name to another. Sites do so for pages, but it stops requests.',
  'api-unreachable': 'The server does not run, its name is unknown, or something on the way blocks it.',
  'api-page': 'Another service runs at that address, or a proxy answers with its own page.',
  'api-other': 'Another service runs at that address: the site’s own API, or a gateway in front of the chat server.',
  'api-app': 'The app belongs to another server or to another region of the cloud.',
  'clock-wrong': 'The clock of this machine is wrong.',
  'socket-mixed': 'Browsers block insecure sockets on https pages.',
  'socket-certificate': 'As for the chat server; the socket often has a name of its own.',
  'socket-blocked': '`connect-src` of the page does not list the socket; it needs an entry of its own, with `wss`.',
  'socket-refused': 'Nothing listens there, or something on the way refuses WebSockets. Browsers do not say which.',
  'socket-path': 'The server is there, and has no socket at this path.',
  'socket-redirect': 'The same rule that redirects pages is applied to the socket.',
  'socket-http': 'A proxy does not pass the upgrade to a WebSocket on.',
  'socket-text': 'The chat protocol is binary.',
  'socket-garbled':
    'A proxy takes bytes for text and replaces those that are none, or the service sends everything back.',
  'socket-closed': 'A proxy or a filter inspects WebSockets and ends what it does not know.',
  'socket-silent': 'Frames do not reach the chat server, or its answers do not reach the page.',
  'source-missing': 'Nobody can sign in without a token.',
  'source-fixed': 'A token in a page expires, and everybody who sees the page can use it.',
  'provider-empty': 'The function has no `return`, or resolves to the whole answer of a server in an unknown form.',
  'provider-fails': 'The function throws, or its promise rejects.',
  'provider-silent': 'The function waits for something that does not happen.',
  'endpoint-mixed': 'Browsers block http requests from https pages.',
  'endpoint-certificate': 'The certificate has expired, is for another name, or its issuer is unknown.',
  'endpoint-blocked': '`connect-src` of the page does not list the endpoint.',
  'endpoint-redirect':
    'Nobody is signed in to the site, and its framework redirects to a login page on another origin.',
  'endpoint-moved': 'A server redirects http to https, or adds or removes a slash at the end of the path.',
  'endpoint-cors': 'The endpoint is on another origin and does not name this page in its headers.',
  'endpoint-cors-headers': 'The same, found from a shell with `--page`.',
  'endpoint-preflight': 'Before a POST with JSON to another origin, browsers ask by OPTIONS whether they may.',
  'endpoint-unreachable': 'The server does not run, its name is unknown, or a browser does not trust its certificate.',
  'endpoint-signed-out': 'Nobody is signed in to the site, or the browser does not send the cookie to another origin.',
  'endpoint-guest-refused': 'The endpoint is that for signed-in users.',
  'endpoint-no-post': 'The endpoint is that for signed-in users, which answers GET.',
  'endpoint-login-page': 'The site’s framework redirects to the login page in place of a 401.',
  'endpoint-page': 'The app’s router answers unknown paths with its own page, or a proxy answers.',
  'endpoint-not-found': 'The path is wrong, or the endpoint is not deployed.',
  'endpoint-failed': 'The program behind the endpoint throws.',
  'endpoint-busy': 'Something limits the rate of requests.',
  'endpoint-no-token': 'The answer has another form than those that the elements read.',
  'endpoint-no-user': 'The chat server signs in a user and a token; the token alone is not enough.',
  'endpoint-old': 'A cache has stored the answer, and may give it to another person.',
  'endpoint-cacheable': 'Without the header, caches decide by themselves.',
  'endpoint-worker': 'Service workers that cache every GET request cache tokens too.',
  'endpoint-same': 'A stored token may be expired or revoked when it is needed.',
  'server-other': 'The URL is that of a token endpoint (`token-url`), or has a path too many.',
  'token-kind': 'A token of another product or another system was returned.',
  'token-cut': 'A `+` in a URL became a space, a column of a database was too short, or quotes were left in.',
  'token-service': 'The token was made for calls or signalling.',
  'token-of-app': '`buildAppToken` was used in place of `buildUserToken`.',
  'token-user': 'The endpoint made the token for another user than the page signs in.',
  'token-user-case': 'The site writes its user ids with capital letters.',
  'token-uuid': 'Older instructions of Agora make tokens for the uuid that the REST API returns.',
  'token-app': 'App id and certificate are from different projects.',
  'token-expired': 'The token was stored, or made for too short a time.',
  'token-short': 'The lifetime was given in minutes or hours in place of seconds.',
  'token-stale': 'Tokens are stored, or the server’s clock is behind: they expire earlier than they should.',
  'token-future': 'The server’s clock is ahead: other servers refuse the token until then.',
  'token-refused': 'Only the chat server can verify the signature, and whether the user exists.',
  'services-off': 'The app’s plan or settings do not include them.',
  'policy-blocks': 'The policy was written before the chat was added.',
  'policy-types': 'Only policies that the header `trusted-types` names can be made.',
  'frame-foreign': 'Browsers protect their users from being followed across sites.',
  'frame-sandbox': 'A sandbox that allows scripts alone takes the origin away from the page.',
  'frame-forms': 'Without the permission, browsers do not even fire the event of a form.',
  'frame-narrow': 'A sandbox forbids everything that it does not name.',
  'features-off':
    'Frames of other origins get these rights only by the attribute `allow`, and a header can take them away from every page.',
  'page-file': 'Browsers give pages from files no origin.',
  'cookies-off': 'The browser, or its user, blocks cookies, often those of cross-site frames only.',
  'storage-off': 'The browser forbids it.',
  'storage-full': 'The site, or the device, has stored as much as the browser allows.',
  'storage-silent': 'Another tab holds the database, or its process has crashed.',
  'page-insecure': 'The page is served over http.',
  'copies-many': 'Two parts of a page load the package, each its own file.',
  'copies-differ': 'The files come from different releases.',
  'file-missing':
    'Only the script was copied, its chunks are of another version, or the server has a web page for every address.',
  'elements-missing': 'The script was not loaded or failed, or the elements have another prefix.',
};

/** Before the table. */
export const reasonsNote =
  '`✗`: the chat cannot work like this. `!`: it may work, but somebody should check. The code is also in `findings`; it stays the same when words change. A check that a browser does not allow is made from a shell only, and the other way round.';

/** Facts of a text, as a reader sees them. */
const readable = (text: string): string =>
  text.replace(/%(\w+)%/g, (_, name: string) => (['what', 'also', 'lacking'].includes(name) ? '' : `‹${name}›`));

/** Markdown would take tags and stars for its own. */
const plain = (text: string): string => readable(text).replace(/[<>*]/g, (sign) => `\\${sign}`);

const signs = { bad: '✗', unsure: '!' } as const;

/** A row for each problem: what the doctor says, why, and what to do. */
export const doctorRows = (): readonly (readonly string[])[] =>
  (Object.entries(problems) as [ProblemCode, Problem][]).map(([code, { about, verdict, found, mend }]) => [
    `${signs[verdict]} **${about}**: ${plain(found)}`,
    `\`${code}\``,
    reasons[code],
    plain(mend),
  ]);
