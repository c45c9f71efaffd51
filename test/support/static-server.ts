/** A plain static file server with headers of one's choice: the site of somebody who only has HTML files. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { once } from 'node:events';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
};

export interface Site {
  /** Pages by path, such as `/index.html`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Folder whose files are served where no page matches. */
  readonly folder?: string;
  readonly headers?: () => Readonly<Record<string, string>>;
  /** Answers a request itself (a site's own endpoint). @returns whether it did. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export class StaticServer implements AsyncDisposable {
  static async start(site: Site, port = 0): Promise<StaticServer> {
    const started = new StaticServer(site);
    started.#server.listen(port, 'localhost');
    await once(started.#server, 'listening');
    return started;
  }

  /** Paths in the order they were asked for. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #published = new Map<string, { readonly text: string; readonly type: string }>();

  private constructor(private readonly site: Site) {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  get url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page on the site. @returns its URL. */
  publish(text: string, type = types['.html']!): string {
    const path = `/page-${this.#published.size + 1}.html`;
    this.#published.set(path, { text, type });
    return this.url + path;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    this.requests.push(path);
    if (this.site.handle?.(request, response)) return;
    const headers = { 'cache-control': 'no-store', ...this.site.headers?.() };
    const fixed = this.site.pages?.[path];
    const page = this.#published.get(path) ?? (fixed !== undefined && { text: fixed, type: types['.html']! });
    if (page) {
      response.writeHead(200, { ...headers, 'content-type': page.type }).end(page.text);
      return;
    }
    if (path === '/favicon.ico') {
      response.writeHead(204, headers).end();
      return;
    }
    try {
      if (!this.site.folder) throw new Error('no folder');
      const body = await readFile(join(this.site.folder, path));
      response
        .writeHead(200, { ...headers, 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('not found');
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
