/** The server as a process of its own, as far as tests wait for it: one that ends, or says nothing, fails them. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** Milliseconds; a busy machine starts slowly. */
const patience = 120_000;

/** Takes the first line of what it prints. @throws Error if it ends before, or prints none within two minutes. */
export const firstLine = async (child: ChildProcess): Promise<string> => {
  const late = AbortSignal.timeout(patience);
  const lines = createInterface({ input: child.stdout! });
  const ended = once(child, 'exit', { signal: late }).then(([code]) => {
    throw new Error(`The server ended with ${code} and printed nothing.`);
  });
  ended.catch(() => undefined);
  const [line] = (await Promise.race([once(lines, 'line', { signal: late }), ended])) as [string];
  return line;
};
