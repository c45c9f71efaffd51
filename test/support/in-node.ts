/** Imports an entry of the package in a Node of its own, where nothing is stubbed. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');

/** @param print expression over `entry`, the imported module. @returns what it prints. @throws when the import fails. */
export const inNode = (file: string, print: string): string => {
  const url = JSON.stringify(pathToFileURL(resolve(root, file)).href);
  const script = `const entry = await import(${url}); console.log(${print})`;
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const args = [...loader, '--input-type=module', '-e', script];
  return execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
};
