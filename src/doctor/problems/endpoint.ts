/** What can be wrong with the source of tokens. */
import type { Problems } from './problem.js';

const about = 'token endpoint';

export const endpointProblems = {
  'source-missing': {
    about,
    verdict: 'bad',
    found: 'No token source is set.',
    mend: 'Add token-url, tokenProvider, or user-id and token; or token-server with <agora-login>.',
  },
  'source-fixed': {
    about,
    verdict: 'unsure',
    found: 'The token is in the page itself.',
    mend: 'Use that only for trying things out. token-url and tokenProvider renew the token.',
  },
  'provider-empty': {
    about,
    verdict: 'bad',
    found: 'tokenProvider returns no token.',
    mend: 'Resolve to the token, or to {token, user}.',
  },
  'provider-fails': {
    about,
    verdict: 'bad',
    found: 'tokenProvider fails: %name%.',
    mend: 'See its own error; the doctor does not show its text, which may contain secrets.',
  },
  'provider-silent': {
    about,
    verdict: 'bad',
    found: 'tokenProvider has not returned a token after %seconds% seconds.',
    mend: 'Its promise must resolve or reject. See whether it waits for a request, a dialog or an event that does not come.',
  },
  'endpoint-mixed': {
    about,
    verdict: 'bad',
    found: 'An https page may not call %origin%.',
    mend: 'Serve the endpoint over https.',
  },
  'endpoint-certificate': {
    about,
    verdict: 'bad',
    found: 'The certificate of %origin% %reason%.',
    mend: 'Renew the certificate, and have the server send its intermediate certificates too.',
  },
  'endpoint-blocked': {
    about,
    verdict: 'bad',
    found: 'The content security policy of this page blocks %origin%.',
    mend: 'Add it to connect-src; the finding about the security policy lists everything to add.',
  },
  'endpoint-redirect': {
    about,
    verdict: 'bad',
    found: '%origin% redirects to an address that this page may not read, usually a login page.',
    mend: 'Answer 401 if nobody is signed in to the site, without a redirect.',
  },
  'endpoint-moved': {
    about,
    verdict: 'bad',
    found: '%url% redirects to another address, where it does not work: on the way POST may become GET.',
    mend: 'Write the final address: with https, with the right name, and with the slash at the end or without it.',
  },
  'endpoint-cors': {
    about,
    verdict: 'bad',
    found: '%origin% answers, but does not let pages of %page% read it (CORS).',
    mend: 'Answer with Access-Control-Allow-Origin: %page%%also%, for OPTIONS requests too.',
  },
  'endpoint-cors-headers': {
    about,
    verdict: 'bad',
    found: 'Pages of %page% may not read the answer (CORS): Access-Control-Allow-Origin is %allowed%.',
    mend: 'Answer with Access-Control-Allow-Origin: %page%%also%, for OPTIONS requests too.',
  },
  'endpoint-preflight': {
    about,
    verdict: 'bad',
    found: 'Pages of %page% may not ask by POST (CORS): OPTIONS is answered with HTTP %status%%lacking%.',
    mend: 'Answer OPTIONS requests with status 204, Access-Control-Allow-Origin: %page%%also% and Access-Control-Allow-Headers: content-type.',
  },
  'endpoint-unreachable': {
    about,
    verdict: 'bad',
    found: '%origin% cannot be reached (%reason%).',
    mend: 'Check the URL, that the server is running, and its certificate.',
  },
  'endpoint-signed-out': {
    about,
    verdict: 'unsure',
    found: '%url% answers %status%: it regards nobody as signed in to the site.',
    mend: 'Sign in to the site and check again. If you are signed in, the cookie is not being sent: another origin needs credentials="include" and a cookie with SameSite=None; Secure.',
  },
  'endpoint-guest-refused': {
    about,
    verdict: 'bad',
    found: '%url% answers %status% to a guest.',
    mend: 'An endpoint for guests gives a token to whoever sends a guest id, without a sign-in to the site.',
  },
  'endpoint-no-post': {
    about,
    verdict: 'bad',
    found: '%url% does not accept POST (HTTP %status%), by which guests are signed in.',
    mend: 'Answer POST requests with the body {"guest": "…"}: the id must not be in a URL. Or remove guest.',
  },
  'endpoint-login-page': {
    about,
    verdict: 'bad',
    found: '%url% redirects to a web page, usually the login page.',
    mend: 'Answer 401 if nobody is signed in to the site, without a redirect.',
  },
  'endpoint-page': {
    about,
    verdict: 'bad',
    found: '%url% answers with a web page (HTTP %status%).',
    mend: 'Check token-url: the page of an app’s router, a proxy or a network’s login page answers instead.',
  },
  'endpoint-not-found': {
    about,
    verdict: 'bad',
    found: '%url% answers with HTTP 404: there is nothing at this address.',
    mend: 'Check token-url.',
  },
  'endpoint-failed': {
    about,
    verdict: 'bad',
    found: '%url% fails (HTTP %status%).',
    mend: 'See the log of that server: often AGORA_APP_ID or AGORA_APP_CERTIFICATE is not set there.',
  },
  'endpoint-busy': {
    about,
    verdict: 'unsure',
    found: '%url% answers with HTTP %status%: it has received too many requests, or is under maintenance.',
    mend: 'Wait and check again. The chat asks again by itself.',
  },
  'endpoint-no-token': {
    about,
    verdict: 'bad',
    found: '%url% answers without a token (HTTP %status%).',
    mend: 'Answer 200 with {"token": "007…", "user": "ada"}, or the bare token.',
  },
  'endpoint-no-user': {
    about,
    verdict: 'bad',
    found: 'It is not known whose token this is.',
    mend: 'Answer with {"token": "007…", "user": "ada"}, or set user-id.',
  },
  'endpoint-old': {
    about,
    verdict: 'bad',
    found: 'The answer is %age% seconds old: it comes from a cache or CDN.',
    mend: 'Answer with Cache-Control: no-store, and exclude this address from caching.',
  },
  'endpoint-cacheable': {
    about,
    verdict: 'unsure',
    found: 'The answer does not forbid caching (Cache-Control is %header%).',
    mend: 'Answer with Cache-Control: no-store: a token belongs to one person.',
  },
  'endpoint-worker': {
    about,
    verdict: 'bad',
    found: 'A service worker of this site answers with the same token each time: it caches the answer.',
    mend: 'Exclude this address from the caches of the service worker.',
  },
  'endpoint-same': {
    about,
    verdict: 'unsure',
    found: 'Two requests return the same token: the endpoint stores tokens, or something in between does.',
    mend: 'Make a new token for each request: the chat asks again when a token is refused or about to expire.',
  },
  'server-other': {
    about,
    verdict: 'bad',
    found: '%url% is not a token server (HTTP %status%).',
    mend: 'Check token-server: it is the part of the URL before /app/chat/user/login.',
  },
} as const satisfies Problems;
