/** The doctor without a page, in front of a real stand-in or of a server that is wrong on purpose. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { after, before } from 'node:test';
import { createStandIn, type StandIn } from '../../demo/server/stand-in.ts';
import { examine } from '../../src/doctor/examine.ts';
import { nodeSocket } from '../../src/doctor/shell/node-socket.ts';
import type { Finding, Setup, Environment } from '../../src/doctor/finding.ts';
import type { ProblemCode } from '../../src/doctor/problems/problems.ts';

const world = (changes: Partial<Environment>): Environment => ({
  fetch: (...request) => fetch(...request),
  socket: nodeSocket,
  now: () => Date.now(),
  isBrowser: false,
  ...changes,
});

/** All that is found of a set-up. */
export const look = async (setup: Setup, changes: Partial<Environment> = {}): Promise<readonly Finding[]> =>
  (await examine({ world: world(changes), ...setup })).findings;

export class Site implements AsyncDisposable {
  static async open(answer: RequestListener, server = createServer(answer)): Promise<Site> {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Site(server);
  }

  /** Upgraded ones are no more the server's to close. */
  readonly #lines = new Set<Socket>();

  constructor(readonly server: Server) {
    server.on('connection', (line) => this.#lines.add(line));
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

/** A stand-in with the user ada, and a site whose endpoint does what a test says. */
export class DoctorStage {
  server!: StandIn;
  site!: Site;
  /** What the site's own server does. */
  endpoint: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;

  /** A set-up that is in order, but for the changes. */
  setup(changes: Setup = {}): Setup {
    return {
      appKey: 'demo#local',
      apiUrl: this.server.url,
      socketUrl: this.server.socketUrl,
      tokenUrl: `${this.site.url}/token`,
      users: ['ada'],
      ...changes,
    };
  }

  answers(body: unknown, headers: Record<string, string> = {}, status = 200): void {
    this.endpoint = (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
  }

  /** The endpoint answers with a token. @param token by default a new one for each request. */
  grants(token?: string, headers: Record<string, string> = {}): void {
    this.endpoint = (_, response) => {
      const body = JSON.stringify({ token: token ?? this.server.token('ada'), user: 'ada' });
      response
        .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
        .end(body);
    };
  }

  /** Looks, and wants this problem to be found. @returns what is said of it. */
  async finds(code: ProblemCode, changes: Setup = {}, surroundings: Partial<Environment> = {}): Promise<string> {
    const findings = await look(this.setup(changes), surroundings);
    const finding = findings.find((one) => one.code === code);
    assert.ok(finding, `${code} is not among ${JSON.stringify(findings, null, 1)}`);
    return `${finding.found} ${finding.mend}`;
  }

  /** Looks, and wants none of these problems to be found. */
  async findsNone(codes: readonly ProblemCode[], changes: Setup = {}, surroundings: Partial<Environment> = {}) {
    const findings = await look(this.setup(changes), surroundings);
    for (const code of codes) assert.ok(!findings.some((one) => one.code === code), code);
  }
}

export const doctorStage = (): DoctorStage => {
  const made = new DoctorStage();
  before(async () => {
    made.server = await createStandIn();
    made.server.addUser('ada');
    made.site = await Site.open((request, response) => made.endpoint(request, response));
  });
  after(async () => {
    await made.server.close();
    await made.site[Symbol.asyncDispose]();
  });
  return made;
};
