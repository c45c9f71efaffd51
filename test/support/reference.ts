/** What is said of each element, as Markdown: the pages in `demo/docs/reference`, and one text of them all for assistants. */
import type { anatomy } from '../../src/elements/parts/anatomy/anatomy.js';
import { contained, exportparts } from '../../src/elements/parts/anatomy/exportparts.js';
import { usage } from '../../src/doctor/shell/usage.js';
import { derivedDocs, tokenDocs } from '../../src/ui/token-docs.js';
import { tokens, type Token } from '../../src/ui/tokens.styles.js';
import { doctorRows, reasonsNote } from './doctor-reasons.js';
import { doctorOf, elementsOf, type Declaration, type Described, type Manifest, type Member } from './manifest.js';
import { code, table } from './markdown-table.js';

/** How deep the headings are: of an element, then of its attributes, events and so on. */
interface Levels {
  readonly element: '#' | '##';
  readonly group: '##' | '###';
  /** Link to the set-up attributes. */
  readonly setUp: string;
}
const ofPage: Levels = { element: '#', group: '##', setUp: 'set-up.md' };
const ofText: Levels = { element: '##', group: '###', setUp: '#set-up-attributes' };

const grouped = (title: string, text: string, { group }: Levels): string =>
  text === '' ? '' : `${group} ${title}\n\n${text}`;

const named = (head: string, list: readonly Described[] = []): string =>
  table(
    [head, 'meaning'],
    list.map((one) => [one.name ? code(one.name) : '(default)', one.description ?? '']),
  );

const typeOf = ({ type }: Described): string => code((type?.text ?? 'string').replace(' | undefined', ''));

const call = (member: Member): string =>
  `${member.name}(${(member.parameters ?? []).map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')})`;

const camel = (attribute: string): string => attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What comes of an assignment. */
const readOnlyNote = (fields: readonly Member[]): string =>
  fields.some((one) => one.readonly)
    ? 'In strict code, such as every module, assigning to a read-only property throws a `TypeError`; elsewhere it is ignored.\n\n'
    : '';

const silent = ['false', "''", 'undefined'];

const attributesOf = (element: Declaration, shared: ReadonlySet<string>, { setUp }: Levels): string => {
  const all = element.attributes ?? [];
  const own = table(
    ['attribute', 'type', 'meaning'],
    all
      .filter((one) => one.description && !shared.has(one.name))
      .map((one) => [
        code(one.name),
        typeOf(one),
        (one.description ?? '') +
          (one.default && !silent.includes(one.default) ? ` Default ${code(one.default)}.` : ''),
      ]),
  );
  const more = all.some((one) => shared.has(one.name)) ? `and the [set-up attributes](${setUp}).\n` : '';
  const both = [own, more].filter(Boolean).join('\n');
  const fields = new Set((element.members ?? []).map(({ name }) => name));
  const note = all.some((one) => fields.has(camel(one.name)))
    ? 'Each attribute is also a property, in camel case.\n\n'
    : '';
  return both && note + both;
};

/** @returns tags, at all levels. */
const elementsInside = (tag: string): string[] =>
  (contained[tag as keyof typeof contained] ?? []).flatMap((one) => [one, ...elementsInside(one)]);

/** The parts of the elements inside, which a page reaches too. */
const partsInside = (tag: string): string => {
  const tags = elementsInside(tag);
  if (tags.length === 0) return '';
  const exported = tags.flatMap((one) => exportparts(one as keyof typeof anatomy).split(', '));
  const second = exported.flatMap((entry) => entry.split(': ').slice(1));
  const list = tags.map((one) => code(`<${one}>`)).join(', ');
  return `\nThe parts of the elements inside it (${list}) are its parts too. Where several have a part of the same name, a second name tells them apart: ${second.map(code).join(', ')}.\n`;
};

const section = (element: Declaration & { tagName: string }, shared: ReadonlySet<string>, levels: Levels): string => {
  const members = (element.members ?? []).filter((one) => !one.privacy && !one.static && one.description);
  const ofAttributes = new Set((element.attributes ?? []).map((one) => camel(one.name)));
  const fields = members.filter((one) => one.kind === 'field' && !ofAttributes.has(one.name));
  const methods = members.filter((one) => one.kind === 'method');
  return [
    `${levels.element} \`<${element.tagName}>\`\n\n${element.description!.trim()}\n`,
    grouped('Attributes', attributesOf(element, shared, levels), levels),
    grouped(
      'Properties',
      readOnlyNote(fields) +
        table(
          ['property', 'type', 'meaning'],
          fields.map((one) => [
            code(one.name),
            typeOf(one),
            (one.description ?? '') + (one.readonly ? ' Read only.' : ''),
          ]),
        ),
      levels,
    ),
    grouped(
      'Methods',
      table(
        ['method', 'what it does'],
        methods.map((one) => [code(call(one)), one.description ?? '']),
      ),
      levels,
    ),
    grouped('Events', named('event', element.events), levels),
    grouped('Slots', named('slot', element.slots), levels),
    grouped('Parts, for `::part()`', named('part', element.cssParts) + partsInside(element.tagName), levels),
    grouped('CSS variables of its own', named('variable', element.cssProperties), levels),
    grouped('Custom states, for `:state()`', named('state', element.cssStates), levels),
  ]
    .filter(Boolean)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
};

/** The doctor's own page: the element, the command, and every problem that they find. */
const doctor = (manifest: Manifest): string =>
  [
    section(doctorOf(manifest), new Set(), ofPage),
    `## From a shell\n\nThe command checks everything that needs no page. It ends with status 1 if something is wrong, and 2 if its options are.\n\n\`\`\`\n${usage}\n\`\`\`\n`,
    `## What it finds\n\n${reasonsNote}\n`,
    table(['what you see', 'code', 'why', 'what to do'], doctorRows()),
  ].join('\n');

const setUp = (shared: readonly Described[], { element }: Levels): string =>
  [
    `${element} Set-up attributes\n\nFor \`<agora-connection>\`, and for every other element that is used without one.\n`,
    table(
      ['attribute', 'type', 'meaning'],
      shared.map((one) => [code(one.name), typeOf(one), one.description ?? '']),
    ),
  ].join('\n');

const variables = ({ element }: Levels): string =>
  [
    `${element} CSS variables\n\nSet them on \`:root\`, on any element around the chat, or on a single chat element.\n`,
    table(
      ['variable', 'default', 'meaning'],
      Object.entries(tokens).map(([name, value]) => [code(name), code(value), tokenDocs[name as Token]]),
    ),
    'These are derived from other variables unless you set them.\n',
    table(
      ['variable', 'derived from', 'meaning'],
      Object.entries(derivedDocs).map(([name, [from, doc]]) => [code(name), from, doc]),
    ),
  ].join('\n');

/** Attributes that every element has which can stand alone. */
const sharedOf = (manifest: Manifest): readonly Described[] => {
  const login = elementsOf(manifest).find(({ tagName }) => tagName === 'agora-login');
  return (login?.attributes ?? []).filter((one) => one.name !== 'connection' && one.inheritedFrom);
};

/** Texts by the name of their file in `demo/docs/reference`. */
export const referencePages = (manifest: Manifest): Readonly<Record<string, string>> => {
  const shared = sharedOf(manifest);
  const names = new Set(shared.map(({ name }) => name));
  const note = '\n<!-- made by `npm run docs` out of the comments in the sources -->\n';
  return {
    ...Object.fromEntries(
      elementsOf(manifest).map((one) => [`${one.tagName}.md`, section(one, names, ofPage).trimEnd() + '\n' + note]),
    ),
    'agora-doctor.md': doctor(manifest) + note,
    'set-up.md': setUp(shared, ofPage) + note,
    'variables.md': variables(ofPage) + note,
  };
};

/** All of it as one text. */
export const referenceText = (manifest: Manifest): string => {
  const shared = sharedOf(manifest);
  const names = new Set(shared.map(({ name }) => name));
  return [
    ...[...elementsOf(manifest), doctorOf(manifest)].map((one) => section(one, names, ofText)),
    setUp(shared, ofText),
    variables(ofText),
  ].join('\n');
};

/** Rows of the README: each element, what it is for, its page. */
export const elementsTable = (manifest: Manifest): string =>
  table(
    ['element', 'what it is'],
    elementsOf(manifest).map(({ tagName, description }) => [
      `[\`<${tagName}>\`](demo/docs/reference/${tagName}.md)`,
      /^[\s\S]*?[.;:](?=\s|$)/.exec(description!.trim())![0].replace(/[;:]$/, '.'),
    ]),
  );
