/**
 * A plugin of our own build: a Lit that needs no policy of trusted types, of which the page may have a Lit of its own that
 * needs it, and that works in XHTML. Lit beside the package for bundlers is the page's, and stays what it is.
 */
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const fill = fileURLToPath(new URL('../ui/built-template.ts', import.meta.url));

/** In Lit's file as it is published, and what stands there instead. */
const changes: readonly (readonly [string, string])[] = [
  // Names and marks that can be written by a script, too.
  ['h="$lit$"', 'h="-lit-"'],
  ['o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'o=`lit-${Math.random().toFixed(9).slice(2)}-`'],
  ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'e=void 0'],
  ['return s.innerHTML=t,s', 'return fillTemplate(s.content,t),s'],
];

const head = `import { fillTemplate } from ${JSON.stringify(fill)};
`;

/** @throws Error where Lit is not the Lit that this was written for. */
export const withBuiltTemplates = (code: string): MagicString => {
  const text = new MagicString(code);
  for (const [was, is] of changes) {
    const at = code.indexOf(was);
    if (at < 0) throw new Error(`lit-html has no "${was}" any more: look at src/build/lit-templates.ts.`);
    text.overwrite(at, at + was.length, is);
  }
  return text.prepend(head);
};

export const litTemplates = (): Plugin => ({
  name: 'agora-chat-lit-templates',
  apply: 'build',
  transform(code, id) {
    if (!/\/node_modules\/lit-html\/lit-html\.js$/u.test(id)) return;
    const text = withBuiltTemplates(code);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
