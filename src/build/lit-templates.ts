/**
 * Build plugin: patches the bundled Lit to need no Trusted Types policy (its policy name would collide with that of a
 * page's own Lit), to work in XHTML, and where a page has added to all objects what a listener's options may have. In the
 * npm build, Lit is the page's own and stays unchanged.
 */
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

const fill = fileURLToPath(new URL('../ui/built-template.ts', import.meta.url));

/** Text in Lit's published file, and its replacement. */
const changes: readonly (readonly [string, string])[] = [
  // Names and markers that can also be created through the DOM.
  ['h="$lit$"', 'h="-lit-"'],
  ['o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'o=`lit-${Math.random().toFixed(9).slice(2)}-`'],
  ['e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'e=void 0'],
  ['return s.innerHTML=t,s', 'return fillTemplate(s.content,t),s'],
  // A listener is given as its own options, which would inherit a `once` or `signal` that a page added to all objects.
  ['addEventListener(this.name,this,t)', 'addEventListener(this.name,this,{__proto__:null,...t})'],
  ['removeEventListener(this.name,this,s)', 'removeEventListener(this.name,this,{__proto__:null,...s})'],
];

const head = `import { fillTemplate } from ${JSON.stringify(fill)};
`;

/** @throws Error if Lit's file is not the one that this was written for. */
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
