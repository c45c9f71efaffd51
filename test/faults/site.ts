/** The site of the fault run: one page a user, and a token endpoint of its own that can fall over. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dist, serverAttributes } from '../support/pages-bare.js';
import { StaticServer } from '../support/static-server.js';
import { tokenFor } from '../support/stand-in-users.js';

export type TokenService = 'up' | 'down' | 'html';

/** A chat with every other user, on one page. */
const page = (user: string, others: readonly string[], chatUrl: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${user}</title>
    <script type="module" src="/agora-chat-elements.js"></script>
    <style>agora-peer-chat { display: inline-block; inline-size: 280px; block-size: 420px; }</style>
  </head>
  <body>
    <main>
      <agora-connection ${serverAttributes(chatUrl)} token-url="/token?user=${user}">
        ${others.map((peer) => `<agora-peer-chat peer="${peer}"></agora-peer-chat>`).join('')}
      </agora-connection>
    </main>
  </body>
</html>`;

export class FaultSite implements AsyncDisposable {
  /** @param chatUrls by user: each has a network of their own. */
  static async start(chatUrls: ReadonlyMap<string, string>, tokenServer: string): Promise<FaultSite> {
    const urls = new Map<string, string>();
    const server = await StaticServer.start({
      folder: dist,
      handle: (request, response) => site.#handle(request, response, tokenServer),
    });
    for (const [user, chatUrl] of chatUrls) {
      const others = [...chatUrls.keys()].filter((other) => other !== user);
      urls.set(user, server.publish(page(user, others, chatUrl)));
    }
    const site = new FaultSite(server, urls);
    return site;
  }

  tokens: TokenService = 'up';

  private constructor(
    private readonly server: StaticServer,
    private readonly urls: ReadonlyMap<string, string>,
  ) {}

  pageOf(user: string): string {
    return this.urls.get(user)!;
  }

  #handle(request: IncomingMessage, response: ServerResponse, tokenServer: string): boolean {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/token') return false;
    if (this.tokens === 'down') {
      request.socket.destroy();
      return true;
    }
    if (this.tokens === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Bad gateway</h1>');
      return true;
    }
    const user = url.searchParams.get('user') ?? '';
    tokenFor(tokenServer, user).then(
      (token) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token, user })),
      () => response.writeHead(503, { 'content-type': 'application/json' }).end('{"error":"token server"}'),
    );
    return true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server[Symbol.asyncDispose]();
  }
}
