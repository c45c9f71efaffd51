/** The pieces of code that our documents give, as they stand there. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Snippet {
  /** As behind the three ticks: `html`, `js`. */
  readonly language: string;
  /** Of which file it is, where that is said: `file=…`. */
  readonly file?: string;
  readonly text: string;
}

/** @param path of a Markdown file, from the root of the repository. */
export const snippetsOf = (path: string): readonly Snippet[] => {
  const text = readFileSync(resolve(root, path), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)\n```$/gm)].map(([, language, file, code]) => ({
    language: language!,
    ...(file && { file }),
    text: code!,
  }));
};

/** Whole pages: what can be saved as a file and opened. */
export const pagesOf = (path: string): readonly string[] =>
  snippetsOf(path).flatMap(({ language, text }) => (language === 'html' && text.startsWith('<!doctype') ? [text] : []));
