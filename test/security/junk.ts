/** Junk of every type in every attribute, property and method of every element, at any moment. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist } from '../support/pages-bare.js';
import { junkInPage } from './junk-in-page.js';
import { missing, stillUsable, type Part } from './part.js';
import { everything } from './site.js';

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly privacy?: string;
  readonly static?: boolean;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly Member[];
}

export interface Surface {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  readonly methods: readonly string[];
}

/** All that the manifest says a page can touch. */
const surfaces = async (): Promise<readonly Surface[]> => {
  const manifest = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  return (
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      // The doctor has a file of its own, and asks servers for what they refuse: it is tried by the part `doctor`.
      .filter(({ tagName }) => tagName !== undefined && tagName !== 'agora-doctor')
      .map(({ tagName, attributes = [], members = [] }) => {
        const open = members.filter((one) => (one.privacy ?? 'public') === 'public' && !one.static);
        const named = (kind: string): string[] => [
          ...new Set(open.filter((one) => one.kind === kind).map(({ name }) => name)),
        ];
        return {
          tag: tagName!,
          attributes: [...new Set(attributes.map(({ name }) => name))],
          properties: named('field'),
          methods: named('method'),
        };
      })
  );
};

export const junk: Part = async ({ site, random, long, progress }) => {
  const steps = long ? 3000 : 400;
  const widget = '<script type="module" src="/agora-chat-widget.js"></script>';
  const watched = await site.visit('junked', everything + widget);
  const { page } = watched;
  const all = await surfaces();
  const trouble: string[] = [];
  const isMade = (tag: string): Promise<boolean> =>
    page.evaluate((name) => customElements.get(name) !== undefined, tag);
  for (const { tag } of all) trouble.push(...(await missing(`there is no <${tag}>`, () => isMade(tag))));
  for (let done = 0; done < steps && trouble.length < 10; done += 100) {
    const seed = random.between(0, 2 ** 31);
    const wrong = await page.evaluate(junkInPage, { surfaces: all, seed, steps: 100 });
    // A page that takes the address of its own server away is sent to the cloud.
    const seen = (await watched.trouble()).filter((line) => !/https:\/\/[\w.]+\.agora\.io\//u.test(line));
    trouble.push(...wrong, ...seen.map((line) => `junk with seed ${seed}: ${line}`));
    if (done % 500 === 400) progress(`${done + 100} steps`);
  }
  trouble.push(...(await page.evaluate(() => window.watch.settle(window.watch.asked))));
  // What the page itself had set is set again, as its own code would.
  await page.reload();
  await site.signIn(watched);
  trouble.push(...(await stillUsable(site, watched)));
  await page.context().close();
  return { did: `${steps} steps on ${all.length} elements and the session`, trouble };
};
