/** The stand-in chat server as what it is in real life: another process, which can be killed and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../demo/server/main.ts', import.meta.url));
const startLimit = 300_000;

/** What the server prints when it is ready. */
interface Ready {
  readonly url: string;
}

export interface StandInOptions {
  /** No queue of missed messages for a device that has never signed in. */
  readonly queueKnownDevicesOnly?: boolean;
  /** Guests for the pages of the demo. */
  readonly scenes?: boolean;
}

export class StandIn implements AsyncDisposable {
  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(await mkdtemp(join(tmpdir(), 'agora-stand-in-')), options);
    await standIn.run();
    return standIn;
  }

  #process: ChildProcess | undefined;
  #url = '';
  /** What it said last, for the message of a failed test. */
  #said = '';

  private constructor(
    readonly dataFolder: string,
    private readonly options: StandInOptions,
  ) {}

  get url(): string {
    return this.#url;
  }

  get port(): number {
    return Number(new URL(this.#url).port);
  }

  get said(): string {
    return this.#said;
  }

  /** Starts it (again) on the same port and the same data, if it does not run. */
  async run(): Promise<void> {
    if (this.#process) return;
    const port = this.#url ? this.port : 0;
    const args = ['--import', 'tsx', main, '--port', String(port), '--data', this.dataFolder, '--faults'];
    if (this.options.queueKnownDevicesOnly) args.push('--queue-known-devices-only');
    if (this.options.scenes) args.push('--scenes');
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = child;
    child.stderr.on('data', (data: Buffer) => (this.#said = (this.#said + data.toString()).slice(-4000)));
    const ready = new Promise<Ready>((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const found = /^Chat server ready: (.*)$/.exec(line);
        if (found) resolve(JSON.parse(found[1]!) as Ready);
      });
    });
    const ended = once(child, 'exit').then(([code]): never => {
      throw new Error(`The stand-in ended with ${String(code)}: ${this.#said}`);
    });
    ended.catch(() => undefined);
    const late = AbortSignal.timeout(startLimit);
    const tooLate = once(late, 'abort').then((): never => {
      throw new Error(`The stand-in is not ready after ${startLimit} ms: ${this.#said}`);
    });
    tooLate.catch(() => undefined);
    this.#url = (await Promise.race([ready, ended, tooLate])).url;
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
