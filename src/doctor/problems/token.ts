/** What can be wrong with a token, and with the app that it is for. */
import type { Problems } from './problem.js';

const about = 'token';
const make =
  'Make it with ChatTokenBuilder.buildUserToken from Agora’s token packages, or as in the recipe for a site with its own users.';

export const tokenProblems = {
  'token-kind': {
    about,
    verdict: 'bad',
    found: 'The token does not begin with 007.%what%',
    mend: make,
  },
  'token-cut': {
    about,
    verdict: 'bad',
    found: 'The token begins with 007 but cannot be read: it was cut off or changed on the way.',
    mend: 'Pass it on unchanged; in a URL, encode it.',
  },
  'token-service': {
    about,
    verdict: 'bad',
    found: 'The token is for another Agora service, not for Chat.',
    mend: make,
  },
  'token-of-app': {
    about,
    verdict: 'bad',
    found: 'The token is an app token for backends, not a user token.',
    mend: 'Use buildUserToken. An app token in a page would give everybody full access.',
  },
  'token-user': {
    about,
    verdict: 'bad',
    found: 'The token is for %user%, but %wanted% is to sign in.',
    mend: 'Make the token for the user who signs in.',
  },
  'token-user-case': {
    about,
    verdict: 'bad',
    found: 'The token is for "%user%"; for the chat server the user is "%wanted%".',
    mend: 'Make the token for "%wanted%": user ids are in lower case.',
  },
  'token-uuid': {
    about,
    verdict: 'unsure',
    found: 'The token is for the uuid %user%, but %wanted% is to sign in.',
    mend: 'Check that the chat server assigned this uuid to this user.',
  },
  'token-app': {
    about,
    verdict: 'bad',
    found: 'The token is for the app %app%, not for %wanted%.',
    mend: 'Use the app id and certificate of the same project.',
  },
  'token-expired': {
    about,
    verdict: 'bad',
    found: 'The token expired %seconds% seconds ago.',
    mend: 'Make a new token for each request; do not store or cache tokens.',
  },
  'token-short': {
    about,
    verdict: 'unsure',
    found: 'The token is valid for only %seconds% seconds.',
    mend: 'Make tokens valid for an hour to a day. They are renewed before they expire.',
  },
  'token-stale': {
    about,
    verdict: 'unsure',
    found: 'The token was made %seconds% seconds ago, although it was requested just now.',
    mend: 'The clock of the token server is behind, or the token was stored. Make a new token for each request.',
  },
  'token-future': {
    about: 'clock',
    verdict: 'unsure',
    found: 'The token was made %seconds% seconds in the future.',
    mend: 'The clock of the token server is ahead: set it.',
  },
  'token-refused': {
    about,
    verdict: 'unsure',
    found: 'The chat server does not accept the token.',
    mend: 'Its app certificate belongs to another project, or was renewed in the console, or the user is not registered.',
  },
  'services-off': {
    about: 'services',
    verdict: 'unsure',
    found: 'Switched off for this app: %services%.',
    mend: 'The elements hide features that are off. Enable them in the Agora console: your project, Chat, Features.',
  },
} as const satisfies Problems;
