/** Runs tests in a child, which writes down how each ended, and what a browser did that ended by itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestFile } from './judge.js';

export interface Outcome {
  /** What the child wrote, and its exit status. */
  readonly said: string;
  readonly status: number | null;
  /** `undefined` where it wrote down nothing. */
  readonly files: readonly TestFile[] | undefined;
  /** One line for each browser that ended by itself. */
  readonly ended: readonly string[];
}

export type Environment = Readonly<Record<string, string>>;

export const runTests = async (command: string, args: readonly string[], env: Environment): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'agora-engines-'));
  const results = join(folder, 'results.json');
  const ended = join(folder, 'ended');
  try {
    const child = spawn(command, args, {
      env: { ...process.env, ...env, TEST_RESULTS: results, TEST_ENDED: ended },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    const [status] = (await once(child, 'close')) as [number | null];
    return {
      said,
      status,
      files: existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as TestFile[]) : undefined,
      ended: existsSync(ended) ? readFileSync(ended, 'utf8').split('\n').filter(Boolean) : [],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
