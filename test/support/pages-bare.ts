/** The page of somebody who has only the built file and the elements. */
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Where a chat server is, as the attributes of `<agora-connection>` say it. */
export const serverAttributes = (httpUrl: string): string =>
  `app-key="demo#local" api-url="${httpUrl}" socket-url="${httpUrl.replace('http', 'ws')}/ws"`;

export const quickstartBody = '<agora-login></agora-login><agora-peer-chat></agora-peer-chat><agora-log></agora-log>';

/** A script tag and elements, nothing else. */
export const barePage = (attributes: string, body = quickstartBody): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A bare page</title>
    <script type="module" src="/agora-chat-elements.js"></script>
  </head>
  <body>
    <main>
      <h1>A bare page</h1>
      <agora-connection ${attributes}>${body}</agora-connection>
    </main>
  </body>
</html>`;
