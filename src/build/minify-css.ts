/** Build plugin: minifies style sheets in template strings, which script minifiers leave alone. */
import type { Node } from 'estree';
import { transformSync } from 'esbuild';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** Placeholder for `${…}` during minification: an identifier, or a rule if only a rule is valid there. */
const slot = (before: string, after: string, number: number): string => {
  const startsRule = /(^|[};{])\s*$/.test(before);
  return startsRule && !/^\s*[{,:]/.test(after) ? `@x-slot-${number};` : `x-slot-${number}`;
};

/**
 * Spaces that esbuild leaves in functions and in the values of variables. Those in texts, and around operators, stay. An
 * empty value keeps its space.
 */
const spare = /"[^"]*"|'[^']*'|(--[\w-]+: (?=[^;\s])|[(,] +| +[),])/g;

const withoutSpare = (css: string): string =>
  css.replace(spare, (found, isSpare: string | undefined) => (isSpare === undefined ? found : found.trim()));

/** @param parts the texts between the `${…}` of a template. @returns the same, minified. */
export const minifiedParts = (parts: readonly string[]): readonly string[] => {
  const code = parts.reduce((done, part, at) => done + slot(done, part, at) + part);
  const { code: css, warnings } = transformSync(code, { loader: 'css', minify: true, charset: 'utf8' });
  if (warnings[0])
    throw new Error(`${warnings[0].text} in this style sheet:
${code}`);
  const minified = withoutSpare(css.trimEnd()).split(/@x-slot-\d+;|x-slot-\d+/);
  const found = [...css.matchAll(/x-slot-(\d+)/g)].map(([, number]) => Number(number));
  if (
    found.join() !==
    parts
      .slice(1)
      .map((_, at) => at + 1)
      .join()
  )
    throw new Error(`a value in this style sheet was moved or taken out by minifying it:\n${code}`);
  return minified;
};

const asTemplate = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

export const minifyCss = (): Plugin => ({
  name: 'agora-chat-minify-css',
  apply: 'build',
  transform(code, id) {
    if (!code.includes('css`') || id.includes('node_modules')) return;
    const text = new MagicString(code);
    walk(this.parse(code) as Node, {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier' || node.tag.name !== 'css')
          return;
        const { quasis } = node.quasi;
        const parts = quasis.map(({ value }) => value.cooked ?? value.raw);
        // Only a selector, to be inserted into a style sheet.
        if (!parts.some((part) => part.includes('{'))) return;
        const minified = minifiedParts(parts);
        quasis.forEach((quasi, at) => {
          const { start, end } = quasi as unknown as { start: number; end: number };
          if (start < end) text.update(start, end, asTemplate(minified[at]!));
        });
      },
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
