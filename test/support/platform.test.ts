/** What the documents say of browsers follows from what the sources use. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browsers as page, readme, withTables } from './docs.js';
import { browsers, known, type Key } from './platform-data.js';
import { enough, featuresOf, oldest, oldestText, platformTable, without } from './platform.js';
import { platformUse, useOf } from './platform-use.js';

const uses = platformUse();
const features = featuresOf(uses.keys());

describe('what the elements use of the platform', () => {
  it('is in all of the oldest browsers, or it is said what is so without it', () => {
    const lacking = [...uses].flatMap(([key, files]) => {
      const { id, since } = known.get(key)!;
      const missing = browsers.filter((name) => (since[name] ?? Infinity) > oldest[name]);
      return missing.length === 0 || Object.hasOwn(without, id) || Object.hasOwn(enough, key)
        ? []
        : [`${id}: ${key} is not in the oldest ${missing.join(', ')} (${[...files].join(', ')})`];
    });
    assert.deepEqual(lacking, [], 'say in platform.ts what is so without it');
  });

  it('says nothing of what is not used, and calls nothing enough that all of them have', () => {
    const used = new Set([...uses.keys()].map((key) => known.get(key)!.id));
    assert.deepEqual(
      Object.keys(without).filter((id) => !used.has(id)),
      [],
    );
    const idle = (key: Key): boolean => {
      const since = known.get(key)?.since;
      return !uses.has(key) || browsers.every((name) => (since?.[name] ?? Infinity) <= oldest[name]);
    };
    assert.deepEqual(Object.keys(enough).filter(idle), []);
  });

  it('needs the oldest browsers of the documents, and no newer ones', () => {
    const needed = (name: keyof typeof oldest): number =>
      Math.max(...features.flatMap(({ without: lack, since }) => (lack === undefined ? [since[name]!] : [])));
    assert.equal(needed('chrome'), oldest.chrome);
    assert.equal(needed('safari'), oldest.safari);
    assert.ok(needed('firefox') <= oldest.firefox);
    for (const file of [readme, page]) assert.ok(readFileSync(file, 'utf8').includes(`${oldestText}, or newer`), file);
  });

  it('stands in the documents', () => {
    const text = readFileSync(page, 'utf8');
    assert.equal(text, withTables(text, 'platform', platformTable(features)));
  });
});

describe('a search in the sources', () => {
  const cases: Readonly<Record<string, readonly [text: string, key: Key]>> = {
    'a static method': ['AbortSignal.any([]);', 'api.AbortSignal.any_static'],
    'a method of a value': ['[1].findLast(Boolean);', 'javascript.builtins.Array.findLast'],
    'a member taken apart': ['const { locks } = navigator; locks;', 'api.Navigator.locks'],
    'a mixin’s member': ['document.adoptedStyleSheets = [];', 'api.Document.adoptedStyleSheets'],
    'a member of a namespace': ['new Intl.Segmenter();', 'javascript.builtins.Intl.Segmenter'],
    'a global': ['structuredClone(1);', 'api.structuredClone'],
    'an event': ["addEventListener('scrollend', () => {});", 'api.Document.scrollend_event'],
    'an expression': ['/(?<!a)b/u;', 'javascript.regular_expressions.lookbehind_assertion'],
    'a property of CSS': ['css`a { field-sizing: content; }`;', 'css.properties.field-sizing.content'],
    'a function of CSS': ['css`a { color: light-dark(red, blue); }`;', 'css.types.color.light-dark'],
    'a rule of CSS': ['css`@starting-style { a { opacity: 0; } }`;', 'css.at-rules.starting-style'],
    'a selector': ['css`a:has(b) { opacity: 0; }`;', 'css.selectors.has'],
    'an attribute': ['html`<div inert></div>`;', 'html.global_attributes.inert'],
  };
  const nothing: Readonly<Record<string, string>> = {
    'a method of ours that has the name': 'class Own { isSubsetOf() {} } new Own().isSubsetOf();',
    'a property that is only put back': 'css`a { field-sizing: revert; }`;',
    'a text': "'AbortSignal.any :has(a) (?<=b)';",
  };
  const fileOf = (name: string): string => `src/${name}.ts`;
  const texts = [...Object.entries(cases).map(([name, [text]]) => [name, text] as const), ...Object.entries(nothing)];
  // Modules, so that none sees what another declares.
  const all = useOf(Object.fromEntries(texts.map(([name, text]) => [fileOf(name), `${text}\nexport {};`])));
  const found = (name: string): readonly Key[] =>
    [...all].flatMap(([key, files]) => (files.has(fileOf(name)) ? [key] : []));

  for (const [name, [, key]] of Object.entries(cases))
    it(`finds ${name}`, () => assert.ok(found(name).includes(key), found(name).join(', ')));

  for (const name of Object.keys(nothing)) it(`is not misled by ${name}`, () => assert.deepEqual(found(name), []));
});
