/** What can be wrong with the values that a page or a command line gives. */
import type { Problems } from './problem.js';

const console = 'Copy the app key from the Agora console: your project, Chat, Basic information.';

export const setUpProblems = {
  'no-element': {
    about: 'app key',
    verdict: 'bad',
    found: 'There is no chat element on this page.',
    mend: 'Add <agora-connection app-key="org#app">, or name an element with for="id".',
  },
  'app-missing': {
    about: 'app key',
    verdict: 'bad',
    found: 'Neither app-key nor app-id is set.',
    mend: console,
  },
  'app-id-form': {
    about: 'app key',
    verdict: 'bad',
    found: 'app-id="%id%" is not an app id, which has 32 hexadecimal digits.',
    mend: 'Copy the app id from the Agora console, or use app-key.',
  },
  'app-key-spaces': {
    about: 'app key',
    verdict: 'bad',
    found: 'The app key has spaces around it.',
    mend: 'Write app-key="%right%".',
  },
  'app-key-is-id': {
    about: 'app key',
    verdict: 'bad',
    found: '"%key%" is an app id.',
    mend: 'Write app-id="%key%", or copy the app key, which has the form org#app.',
  },
  'app-key-encoded': {
    about: 'app key',
    verdict: 'bad',
    found: '"%key%" is encoded as in a URL.',
    mend: 'Write app-key="%right%".',
  },
  'app-key-slash': {
    about: 'app key',
    verdict: 'bad',
    found: '"%key%" has a slash.',
    mend: 'Write app-key="%right%".',
  },
  'app-key-form': {
    about: 'app key',
    verdict: 'bad',
    found: '"%key%" is not of the form org#app.',
    mend: console,
  },
  'app-key-example': {
    about: 'app key',
    verdict: 'unsure',
    found: '"%key%" looks like an example.',
    mend: 'Use the app key of your own project.',
  },
  'user-id-form': {
    about: 'user ids',
    verdict: 'bad',
    found: '"%user%" is not a user id.',
    mend: 'A user id has 1 to 64 characters: a to z, digits, dot, hyphen, underscore.',
  },
  'user-id-case': {
    about: 'user ids',
    verdict: 'unsure',
    found: '"%user%" is "%right%" for the chat server.',
    mend: 'Write %right% everywhere, in tokens too: a token for "%user%" is not one for "%right%".',
  },
  'token-url-form': {
    about: 'token endpoint',
    verdict: 'bad',
    found: '%attribute%="%value%" is not a complete URL.',
    mend: 'Write the full URL, such as https://shop.example/chat-token.',
  },
  'token-url-password': {
    about: 'token endpoint',
    verdict: 'bad',
    found: '%attribute% contains a user name or a password, and browsers do not request such URLs.',
    mend: 'Remove the part before the @; identify the visitor by the cookie of your site.',
  },
  'credentials-value': {
    about: 'token endpoint',
    verdict: 'bad',
    found: 'credentials="%value%" is not a possible value.',
    mend: 'Write omit, same-origin or include.',
  },
  'api-url-form': {
    about: 'chat server',
    verdict: 'bad',
    found: 'api-url="%value%" is not a complete URL.',
    mend: 'Write the full URL, such as https://chat.example.',
  },
  'socket-url-form': {
    about: 'socket',
    verdict: 'bad',
    found: 'socket-url="%value%" is not a complete URL.',
    mend: 'Write the full URL, such as wss://chat.example/ws.',
  },
} as const satisfies Problems;
