/** Build plugin: lists the third-party code in the output, with the licences that must accompany it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The bundler's own: what it writes into the output for decorators and for modules of other kinds. */
const bundler = resolve(import.meta.dirname, '../../node_modules/rolldown');
const isBundlers = (module: string): boolean => /^\0(?:@oxc-project\+runtime@|rolldown\/)/.test(module);

/** The package folder of a module; `undefined` for our own. */
const packageOf = (module: string): string | undefined =>
  isBundlers(module) ? bundler : /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

const textOf = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
};

const entryOf = (folder: string): string => {
  const { name, version, license = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  return `## ${name} ${version} (${license})\n\n${textOf(folder)}`.trim();
};

const title = 'The files of agora-chat-elements hold code and data of these packages, under these licences.';
const between = `\n\n${'-'.repeat(80)}\n\n`;

/** @param data packages whose data is in our sources. @returns the file's content, with that of an earlier build. */
export const licences = ({ file, data = [] }: { file: string; data?: readonly string[] }): Plugin => ({
  name: 'agora-chat-licences',
  apply: 'build',
  writeBundle: {
    sequential: true,
    async handler(_options, bundle) {
      const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
      const folders = new Set([...data, ...modules.map(packageOf)].filter((one) => one !== undefined));
      const before = existsSync(file) ? readFileSync(file, 'utf8').trim().split(between).slice(1) : [];
      const entries = new Set([...before, ...[...folders].map(entryOf)]);
      const { mkdir, writeFile } = await import('node:fs/promises');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, [title, ...[...entries].sort()].join(between) + '\n');
    },
  },
});
