/** How a page is set up; for the person who builds it. */
export const hints = {
  hintNoConnection:
    '<{element}> has no connection. Put it inside <agora-connection>, name one with connection="id", or give it app-key and token-server.',
  hintWaiting: '<{element}> is waiting for <agora-connection id="{id}">, which is not on this page yet.',
  hintNoApp: '<{element}> needs to know your app: add app-key="org#app" (or app-id) from the Agora console.',
  hintBadAppKey:
    'app-key="{value}" of <{element}> is not of the form org#app. Copy the app key from the Agora console.',
  hintBadUrl: '{attribute}="{value}" of <{element}> is not a URL that can be used here.',
  hintHalfServer:
    '<{element}> needs {missing} too: api-url and socket-url belong together. Set both, or neither for Agora’s cloud.',
  hintNoTokenSource:
    '<{element}> does not know where tokens come from: add token-server, token-url, or user-id and token, or set tokenProvider.',
} as const;
