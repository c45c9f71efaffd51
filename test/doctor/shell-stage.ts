/** The doctor without a page, in front of a real stand-in or of a server that is wrong on purpose. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { examine } from '../../src/doctor/examine.ts';
import { nodeSocket } from '../../src/doctor/shell/node-socket.ts';
import type { Finding, Setup, Subject, Surroundings } from '../../src/doctor/finding.ts';

const world = (changes: Partial<Surroundings>): Surroundings => ({
  fetch: (...request) => fetch(...request),
  socket: nodeSocket,
  now: () => Date.now(),
  isBrowser: false,
  ...changes,
});

/** All that is found of a set-up. */
export async function look(setup: Setup, changes: Partial<Surroundings> = {}): Promise<readonly Finding[]> {
  return (await examine({ world: world(changes), ...setup })).findings;
}

/** What the doctor says of a subject, as one text: verdict, what is so, what to do. */
export const said = (findings: readonly Finding[], subject: Subject): string =>
  findings
    .filter(({ about }) => about === subject)
    .map(({ verdict, found, mend = '' }) => `${verdict}: ${found} ${mend}`)
    .join('\n');

export class Site implements AsyncDisposable {
  /** Upgraded ones are no more the server's to close. */
  readonly #lines = new Set<Socket>();

  private constructor(readonly server: Server) {
    server.on('connection', (line) => this.#lines.add(line));
  }

  static async open(answer: RequestListener): Promise<Site> {
    const server = createServer(answer);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Site(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const line of this.#lines) line.destroy();
    this.server.close();
    await once(this.server, 'close');
  }
}
