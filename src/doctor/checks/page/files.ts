/** Whether every file that a script of the package cannot run without is there, and is a script. */
import { problem, type Finding } from '../../finding.js';
import { patience } from '../unreachable.js';
import { copies } from './copies.js';

/** An import that runs with the script, as minifiers write it. */
const atOnce = /(?:\bfrom|\bimport)\s*(["'])(\.[^"']+)\1/g;

/** What was answered in place of a script; nothing if it is one, or if nobody may look at the answer. */
const look = async (address: string): Promise<{ readonly answer?: string; readonly code: string }> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!response) return { code: '' };
  const type = response.headers.get('content-type') ?? 'no content type';
  if (!response.ok) return { answer: `status ${response.status}`, code: '' };
  return /javascript|ecmascript/i.test(type) ? { code: await response.text() } : { answer: type, code: '' };
};

/** Looks only if the script does not run: a page that is well is asked for nothing. */
export const checkFiles = async (): Promise<Finding[]> => {
  const scripts = copies().flatMap(({ name }) => (name.includes('.iife.') ? [] : [name]));
  const lost: Finding[] = [];
  for (const script of new Set(scripts)) {
    const runs = await Promise.race([
      import(/* webpackIgnore: true */ /* @vite-ignore */ script).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(resolve, patience, false)),
    ]);
    if (runs) continue;
    const files = new Set([script]);
    for (const file of files) {
      const { answer, code } = await look(file);
      if (answer) lost.push(problem('file-missing', { file, answer }));
      for (const [, , path] of code.matchAll(atOnce)) files.add(new URL(path!, file).href);
    }
  }
  return lost;
};
