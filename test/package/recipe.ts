/** The code of a recipe as it stands in the Markdown; only the app is another one. */
import { snippetsOf } from '../support/snippets.js';
import type { Host } from './way.js';

const camel = (attributes: string): string =>
  attributes.replace(/-(\w)(?=[\w-]*=)/g, (_, letter: string) => letter.toUpperCase());

/**
 * @param name of a page in `demo/docs/recipes`. @param file as the page names it.
 * @throws Error if the recipe has no such file, or it does not name the app where it should.
 */
export const fromRecipe = (name: string, file: string, host?: Host): string => {
  const found = snippetsOf(`demo/docs/recipes/${name}.md`).find((snippet) => snippet.file === file);
  if (!found) throw new Error(`The recipe ${name} has no ${file}.`);
  if (!host) return `${found.text}\n`;
  const text = found.text.replace('app-key="org#app"', host.server).replace('appKey="org#app"', camel(host.server));
  if (text === found.text) throw new Error(`${file} of the recipe ${name} names no app.`);
  return `${text}\n`;
};
