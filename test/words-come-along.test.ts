/** What a part says is there when it says it: the English group of each term comes with the part, or before it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { locales } from './support/english.js';

const src = resolve(import.meta.dirname, '../src');

const importsOf = (file: string): { path: string; lazy: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
    ),
  ]
    .map(([, now, later]) => ({ path: (now ?? later)!, lazy: later !== undefined }))
    .filter(({ path }) => path.startsWith('.'))
    .map(({ path, lazy }) => ({ path: resolve(dirname(file), path).replace(/\.js$/, '.ts'), lazy }))
    .filter(({ path }) => existsSync(path));

/** All that is loaded with a file, and what it loads later. */
const closure = (entry: string, seen = new Set<string>(), lazy = new Set<string>()): [Set<string>, Set<string>] => {
  if (!seen.has(entry)) {
    seen.add(entry);
    for (const { path, lazy: later } of importsOf(entry)) {
      if (later) lazy.add(path);
      else closure(path, seen, lazy);
    }
  }
  return [seen, lazy];
};

/** The terms that a file asks for by name. */
const saidIn = (file: string): string[] => {
  const said: string[] = [];
  for (const [, inside] of readFileSync(file, 'utf8').matchAll(/\.(?:term|view)\(\s*([^,()]*(?:\([^()]*\)[^,()]*)*)/g))
    for (const [, name] of inside!.matchAll(/(?<![=!]=\s)'([\w-]+)'(?!\s*(?:===|!==))/g)) said.push(name!);
  return said;
};

describe('the words of each part', async () => {
  const groups = new Map<string, string>();
  for (const file of readdirSync(resolve(locales, 'en'))) {
    const module = (await import(`../src/ui/locales/en/${file}`)) as Readonly<Record<string, object>>;
    for (const group of Object.values(module))
      for (const term of Object.keys(group)) groups.set(term, resolve(locales, 'en', file));
  }

  const [first, later] = closure(resolve(src, 'define.ts'));
  // The session comes before everything that needs it.
  const [session] = closure(resolve(src, 'context/handle/live-session.ts'));
  let sayings = 0;
  const check = (loaded: ReadonlySet<string>, known: ReadonlySet<string>, part: string): void =>
    void it(`of ${part} come with it`, () => {
      for (const file of loaded)
        for (const term of saidIn(file)) {
          const group = groups.get(term);
          if (!group) continue;
          sayings++;
          assert.ok(known.has(group), `${relative(src, file)} says ${term}: teach ${relative(src, group)} in ${part}`);
        }
    });

  check(first, first, 'define.ts');
  const done = new Set<string>();
  const walk = (entry: string, before: ReadonlySet<string>): void => {
    if (done.has(entry) || entry.startsWith(locales)) return;
    done.add(entry);
    const [own, next] = closure(entry);
    const known = new Set([...before, ...session, ...own]);
    check(new Set([...own].filter((file) => !before.has(file))), known, relative(src, entry));
    for (const one of next) walk(one, known);
  };
  for (const entry of later) walk(entry, first);

  it('are looked at', () => assert.ok(sayings > 100, `${sayings}`));
});
