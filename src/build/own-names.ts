/**
 * The bundler's helper that creates the namespace of a chunk also iterates inherited names: on a page that extends
 * `Object.prototype`, the chunk then fails. This plugin restricts it to own names. A namespace inherits nothing either:
 * where all objects have a `then`, waiting for one would never end.
 */
import type { Plugin } from 'vite';

const inherited = /for\(var ([\w$]+) in ([\w$]+)\)(?=[\w$]+\([\w$]+,\1,\{(?:__proto__:null,)?get:)/gu;

/** The property descriptors of helpers, which would inherit the page's additions. */
const described = /\{(?=get:(?:\(\)=>)?[\w$]+\[[\w$]+\],enumerable:)|(?<="__esModule",)\{(?=value:)/gu;

/** The objects that become namespaces, in the helpers of the bundler and of the classic script. */
const namespaces = /\{(?=\};for\(var [\w$]+ of Object\.keys)|(?<=[\w$]\(\{)(?=\},"__esModule",)/gu;

/** @returns the code of a chunk, with those helpers fixed if it has them. */
export const withOwnNames = (code: string): string =>
  code
    .replace(inherited, 'for(var $1 of Object.keys($2))')
    .replace(described, '{__proto__:null,')
    .replace(namespaces, '$&__proto__:null');

export const ownNames = (): Plugin => ({
  name: 'own-names',
  // The hash in the file name is computed before these changes, so they are part of it: other changes, other name.
  augmentChunkHash: () => String([inherited.source, described.source, ownNames]),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      file.code = withOwnNames(file.code);
      // Property descriptors must not inherit the page's additions either.
      if (file.name === 'rolldown-runtime')
        file.code = file.code.replace(/\{(?!__proto__)(?=get:|value:)/gu, '{__proto__:null,');
      if (file.name === 'rolldown-runtime' && /\(var \w+ in /u.test(file.code)) {
        this.error('The helper of the bundler has a shape that src/build/own-names.ts does not know.');
      }
    }
  },
});
