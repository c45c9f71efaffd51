/** The stand-in chat server as what it is in real life: another process, which can be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../demo/server/main.ts', import.meta.url));
const startLimit = 20_000;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

export class StandIn implements AsyncDisposable {
  #process: ChildProcess | undefined;
  /** What it printed to stderr; for the message of a failed test. */
  #complaints = '';

  private constructor(
    readonly port: number,
    readonly dataFolder: string,
  ) {}

  static async start(): Promise<StandIn> {
    const standIn = new StandIn(await freePort(), await mkdtemp(join(tmpdir(), 'agora-stand-in-')));
    await standIn.run();
    return standIn;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it (again) on the same port and the same data. */
  async run(): Promise<void> {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', main, '--port', String(this.port), '--data', this.dataFolder],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'development' } },
    );
    this.#process = child;
    child.stderr.on('data', (data: Buffer) => (this.#complaints = (this.#complaints + data.toString()).slice(-4000)));
    const lines = createInterface({ input: child.stdout });
    const ready = new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        if (line.includes(`:${this.port}`)) resolve();
      });
    });
    const timer = new Promise<never>((_, reject) => {
      const late = setTimeout(() => reject(new Error(`The stand-in is not ready: ${this.#complaints}`)), startLimit);
      void ready.finally(() => clearTimeout(late));
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The stand-in ended with ${String(code)}: ${this.#complaints}`);
    });
    ended.catch(() => undefined);
    await Promise.race([ready, timer, ended]);
  }

  /** As a power cut would: SIGKILL, no goodbye. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.run();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.dataFolder, { recursive: true, force: true });
  }
}
