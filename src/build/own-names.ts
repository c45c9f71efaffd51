/**
 * The bundlers' helper that makes the namespace of a chunk goes through inherited names too: on a page that gives all
 * objects names of its own, the chunk then does not run. It is to ask for own names only.
 */
import type { Plugin } from 'vite';

const inherited = /for\(var ([\w$]+) in ([\w$]+)\)(?=[\w$]+\([\w$]+,\1,\{(?:__proto__:null,)?get:)/gu;

/** What helpers say of a property; inherited additions of the page would be part of it. */
const described = /\{(?=get:(?:\(\)=>)?[\w$]+\[[\w$]+\],enumerable:)|(?<="__esModule",)\{(?=value:)/gu;

/** @returns the code of a chunk with those helpers, if it has them, mended. */
export const withOwnNames = (code: string): string =>
  code.replace(inherited, 'for(var $1 of Object.keys($2))').replace(described, '{__proto__:null,');

export const ownNames = (): Plugin => ({
  name: 'own-names',
  // What is changed here comes after the hash in the file's name: another change is another file.
  augmentChunkHash: () => String([inherited.source, described.source, ownNames]),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = withOwnNames(file.code);
      // Nor may what it says of a property inherit from the page's additions.
      if (file.name === 'rolldown-runtime')
        file.code = file.code.replace(/\{(?!__proto__)(?=get:|value:)/gu, '{__proto__:null,');
      if (file.name === 'rolldown-runtime' && /\(var \w+ in /u.test(file.code)) {
        this.error('The helper of the bundler has a shape that src/build/own-names.ts does not know.');
      }
    }
  },
});
