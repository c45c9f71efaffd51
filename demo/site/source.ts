/** A page's own source as one would write it elsewhere, to be read and copied. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const cdn = 'https://cdn.jsdelivr.net/npm/agora-chat-elements';
/** What the script of the demo is elsewhere. */
const scripts = { elements: cdn, 'chat-widget': `${cdn}/dist/agora-chat-widget.js` };

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The demo takes the elements from its neighbour folder; whoever copies the page gets them from the package. */
const asElsewhere = (text: string): string =>
  text
    .replace(
      /<script type="module" src="[./]*\/(elements|chat-widget)\.ts"><\/script>/g,
      (_, name: keyof typeof scripts) => `<script type="module" src="${scripts[name]}"></script>`,
    )
    .replace(/'(?:\.\.\/)+(?:src\/define|elements)\.ts'/g, "'agora-chat-elements/define'")
    .replace(/'(?:\.\.\/)+src\/index\.ts'/g, "'agora-chat-elements'");

/** Scripts and style sheets that the page alone has. */
const ownFiles = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\.\/([\w/-]+\.(?:ts|tsx|js|jsx|css|vue|svelte))"/g)]
    .map(([, name]) => name!)
    .filter((name) => !name.startsWith('site/') && !['elements.ts', 'chat-widget.ts', 'demo.css'].includes(name));

const shown = (
  name: string,
  text: string,
  open: boolean,
): string => `<details class="source-file"${open ? ' open' : ''}>
        <summary>${name}</summary>
        <div class="source-text"><button type="button" class="copy">Copy</button><pre tabindex="0" role="region" aria-label="${name}"><code>${escape(text.trim())}</code></pre></div>
      </details>`;

/** @param html as it lies in the file. @param folder in which that is. */
export const sourceOf = (html: string, folder: string, name: string): string => {
  const named = ownFiles(html).filter((file) => existsSync(join(folder, file)));
  // A framework's component is named by the script that shows it.
  const components = named.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/from '\.\/(\w+\.(?:vue|svelte))'/g)].map(
      ([, name]) => name!,
    ),
  );
  const files = [...named, ...components];
  return `<section class="source" aria-labelledby="source-of-this-page">
      <h2 id="source-of-this-page">The source of this page</h2>
      ${shown(name, asElsewhere(html), true)}
      ${files.map((file) => shown(file, asElsewhere(readFileSync(join(folder, file), 'utf8')), false)).join('\n      ')}
    </section>`;
};
