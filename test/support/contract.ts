/**
 * What the package promises, for machines: a manifest of public things only, and what editors and frameworks want to
 * know, made from it: `tsx contract.ts` writes it into `dist`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { generateSolidJsTypes } from 'custom-element-solidjs-integration';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { doctorOf, elementsOf, readManifest, type Described, type Manifest } from './manifest.js';
import { reactTypes, reactWrapper } from './react-wrapper.js';
import { referenceText } from './reference.js';

const dist = resolve(import.meta.dirname, '../../dist');
const pkg = JSON.parse(readFileSync(resolve(dist, '../package.json'), 'utf8')) as {
  exports: Readonly<Record<string, { readonly default?: string }>>;
};

/** Where the class of an element is, in the package. */
const moduleOf = (tag: string): string =>
  pkg.exports[tag === 'agora-doctor' ? './doctor' : `./elements/${tag}.js`]!.default!.replace('./', '');

const camel = (attribute: string): string => attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Which things a page can count on; members without words are nobody's business. */
export const contract = (manifest: Manifest) => {
  const modules = [...elementsOf(manifest), doctorOf(manifest)].map((element) => {
    const { name, tagName, description, events, slots, cssParts, cssProperties, cssStates } = element;
    const path = moduleOf(tagName);
    const told = <T extends { readonly description?: string }>(list: readonly T[] = []): T[] =>
      list.filter((one) => one.description);
    const hasField = (field: string): boolean => (element.members ?? []).some((one) => one.name === field);
    /** What a property means that only passes an attribute on. */
    const saidOf = (field: string): Pick<Described, 'description'> => {
      const attribute = element.attributes?.find((one) => camel(one.name) === field);
      return attribute?.description === undefined ? {} : { description: attribute.description };
    };
    const declaration = {
      kind: 'class',
      name,
      tagName,
      customElement: true,
      description,
      attributes: told(element.attributes).map(({ inheritedFrom: _, ...one }) => ({
        ...one,
        // One that is not there is false.
        ...(one.type?.text === 'boolean' && { default: 'false' }),
        ...(hasField(camel(one.name)) && { fieldName: camel(one.name) }),
        type: { text: (one.type?.text ?? 'string').replace(' | undefined', '') },
      })),
      members: told((element.members ?? []).map((one) => ({ ...saidOf(one.name), ...one })))
        .filter((one) => !one.privacy && !one.static && !one.description?.includes('@internal'))
        .map(({ inheritedFrom: _, ...one }) => {
          const attribute = element.attributes?.find(({ name }) => camel(name) === one.name)?.name;
          return { ...one, ...(attribute && { attribute }) };
        }),
      events: told(events),
      slots,
      cssParts,
      cssProperties,
      cssStates,
    };
    return {
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [
        { kind: 'js', name, declaration: { name, module: path } },
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
      ],
    };
  });
  return { schemaVersion: '1.0.0', readme: 'README.md', modules };
};

/** What a template can set: a property that can only be read throws when a framework assigns to it. */
const settable = (all: ReturnType<typeof contract>): ReturnType<typeof contract> => ({
  ...all,
  modules: all.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((one) => ({ ...one, members: one.members.filter((each) => !each.readonly) })),
  })),
});

const head = `# agora-chat-elements

Person-to-person chat for any web page: HTML elements over Agora Chat. Five lines are a chat:

\`\`\`html
<script type="module" src="https://cdn.jsdelivr.net/npm/agora-chat-elements"></script>
<agora-connection app-key="org#app" token-url="/chat-token">
  <agora-peer-chat peer="bob"></agora-peer-chat>
</agora-connection>
\`\`\`

With a bundler: \`import 'agora-chat-elements/define'\`. \`token-url\` is an endpoint of the site that answers
\`{ "token": "007…", "user": "ada" }\` for whoever is signed in to the site. Put no token or password into HTML.
Listen on \`document\`: \`document.addEventListener('agora-message', ({ message }) => …)\`.
If something does not work, \`<agora-doctor>\` on the page (\`dist/agora-doctor.js\`) or
\`npx agora-chat-elements doctor --app-key 'org#app' --token-url https://…\` says what is wrong and what to do.

`;

const skill = `---
name: agora-chat-elements
description: Put person-to-person chat (Agora Chat) on a web page with <agora-connection>, <agora-peer-chat>, <agora-conversations>, <agora-inbox>, <agora-login>, <agora-log>, or a widget in its corner with <agora-chat-widget>. Use when a page or an app in React, Vue, Svelte, Solid or plain HTML needs chat.
---

`;

/** How a framework learns of the tags; the generators leave that to their users, or do it where it has no effect. */
const registered = {
  'solid.d.ts': `
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`,
  'vue.d.ts': `
/** In templates Vue takes every name in camel case, and events with \`on\` before them. */
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Rest}\` ? \`\${Head}\${Capitalize<Camel<Rest>>}\` : Name;
type AsVueReads<Props> = {
  [Name in keyof Props as Name extends \`onagora-\${infer Event}\`
    ? \`onAgora\${Capitalize<Camel<Event>>}\`
    : Name extends string ? Camel<Name> : Name]: Props[Name];
};
`,
  'svelte.d.ts': `
/** Svelte 5 takes properties by their names, and events with \`on\` before them. */
type AsSvelteReads<Props> = {
  [Name in keyof Props as Name extends \`bind:\${infer Property}\`
    ? Property
    : Name extends \`on:\${infer Event}\` ? \`on\${Event}\` : never]: Props[Name];
};

declare global {
  namespace svelteHTML {
    interface IntrinsicElements extends CustomElements {}
  }
}
`,
} as const;

const entriesApart = {
  './npm/widget/agora-chat-widget.js': ['AgoraChatWidget'],
  './npm/doctor/define.js': ['AgoraDoctor', 'AgoraDoctorEvent'],
} as const;

/** Our events are classes of their own and carry no \`detail\`; an event that two elements fire is imported once. */
const mended = (text: string): string =>
  text
    .replace(/CustomEvent<(Agora\w+|Event)>/g, '$1')
    // An attribute without a property of that name.
    .replace(/\w+\["undefined"\]/g, 'string | boolean')
    .replace(/^declare namespace svelteHTML [^]*/m, '')
    .replace(/^import type \{([^}]*)\}(?= from "\.\/npm)/m, (_, names: string) => {
      const once = new Set(names.split(',').map((name) => name.trim()));
      once.delete('Event');
      // Entries of their own, which the other does not bring along.
      const apart = Object.entries(entriesApart).map(([from, classes]) => {
        const taken = classes.filter((name) => once.delete(name));
        return taken.length > 0 ? `import type { ${taken.join(', ')} } from '${from}';\n` : '';
      });
      return `${apart.join('')}import type { ${[...once].filter(Boolean).join(', ')} }`;
    });

const isProgram = import.meta.filename === resolve(process.argv[1] ?? '');

// `--print`: the manifest alone, for the demo's playground.
if (isProgram && process.argv.includes('--print')) console.log(JSON.stringify(contract(await readManifest())));
else if (isProgram) {
  const manifest = await readManifest();
  const made = contract(manifest);
  const write = (name: string, text: string): void => writeFileSync(resolve(dist, name), text);
  write('custom-elements.json', JSON.stringify(made, null, 1));
  const quiet = { outdir: dist, hideLogs: true };
  const types = { ...quiet, globalTypePath: './npm/index.js' };
  const given = settable(made);
  generateJsxTypes(given, { ...types, fileName: 'jsx.d.ts' });
  generateVuejsTypes(given, { ...types, fileName: 'vue.d.ts' });
  generateSvelteTypes(given, { ...types, fileName: 'svelte.d.ts' });
  generateSolidJsTypes(given, { ...types, fileName: 'solid.d.ts' });
  for (const name of ['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts', 'solid.d.ts'])
    write(name, mended(readFileSync(resolve(dist, name), 'utf8')));
  // No `JSX` there.
  const svelte = readFileSync(resolve(dist, 'svelte.d.ts'), 'utf8');
  write(
    'svelte.d.ts',
    svelte
      .replace('JSX.Element', 'unknown')
      .replace('JSX.CSSProperties', 'string')
      .replace(/Partial<(\w+Props) & BaseProps/g, 'Partial<$1 & AsSvelteReads<$1> & BaseProps'),
  );
  const vue = readFileSync(resolve(dist, 'vue.d.ts'), 'utf8');
  write('vue.d.ts', vue.replace(/DefineComponent<(\w+)>/g, 'DefineComponent<AsVueReads<$1>>'));
  for (const name of ['solid.d.ts', 'svelte.d.ts', 'vue.d.ts'] as const)
    write(name, readFileSync(resolve(dist, name), 'utf8') + registered[name]);
  // The doctor stays a file of its own, which a page loads while it is built: React takes its tag.
  const elements = made.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== 'agora-doctor');
  write('react.js', reactWrapper(elements));
  write('react.d.ts', reactTypes(elements));
  // What is imported for its types only is a module all the same.
  write('types-only.js', 'export {};\n');
  const plain = made as never;
  write('vscode.html-custom-data.json', getVsCodeHtmlCustomData(plain, quiet));
  write('vscode.css-custom-data.json', getVsCodeCssCustomData(plain, quiet));
  write('web-types.json', getWebTypesData(plain, { ...quiet, packageJson: false }));
  write('llms.txt', head + referenceText(manifest));
  write('SKILL.md', skill + head + referenceText(manifest));
}
