/**
 * Build plugin: replaces the line breaks and indents of templates by one space, which is how a browser renders them.
 */
import type { Node } from 'estree';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** A quoted value, which stays unchanged, or white space with a line break in it. */
const quotedOrBroken = /=\s*"[^"]*"|[ \t]*\n\s*/g;

/** @param code source text of a template. */
const withoutBreaks = (code: string): string =>
  code.replace(quotedOrBroken, (found) => (found.startsWith('=') ? found : ' '));

export const minifyHtml = (): Plugin => ({
  name: 'agora-chat-minify-html',
  apply: 'build',
  transform(code, id) {
    if (!/\b(?:html|svg)`/u.test(code) || id.includes('node_modules')) return;
    const text = new MagicString(code);
    walk(this.parse(code) as Node, {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        if (node.tag.name !== 'html' && node.tag.name !== 'svg') return;
        for (const quasi of node.quasi.quasis) {
          const { start, end } = quasi as unknown as { start: number; end: number };
          const written = code.slice(start, end);
          const short = withoutBreaks(written);
          if (short !== written) text.update(start, end, short);
        }
      },
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
