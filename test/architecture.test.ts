/** Holds the arrows of src/README.md: floors, the rooms of the session, circles, seams; only `client/` knows the SDK. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { derived, tokens } from '../src/ui/tokens.styles.js';

const src = resolve(import.meta.dirname, '../src');

/** Who may import whom: a folder may import folders of its own or a lower rank, and those it names. */
const mayImport: Record<string, readonly string[]> = {
  types: [],
  platform: [],
  load: ['types', 'platform'],
  tokens: ['types', 'platform'],
  session: ['types', 'platform', 'tokens'],
  client: ['types', 'platform', 'load', 'tokens', 'session'],
  storage: ['types', 'session'],
  ui: ['types', 'load'],
  context: ['types', 'platform', 'load', 'tokens', 'client', 'session', 'storage', 'ui'],
  elements: ['types', 'platform', 'load', 'session', 'ui', 'context'],
  widget: ['types', 'load', 'session', 'ui', 'context', 'elements'],
  define: ['*'],
  'slim-sdk': [],
  doctor: ['tokens'],
  build: ['ui'],
  'index.ts': ['*'],
  'define.ts': ['*'],
};

/** Folders with rooms in them: a room imports from those before it, also types, and from those beside it never. */
const houses: Readonly<Record<string, readonly (readonly string[])[]>> = {
  session: [['state'], ['kernel'], ['sign-in'], ['writing'], ['outbox'], ['conversation', 'people'], ['.']],
  'elements/agora-peer-chat': [
    ['shell'],
    ['conversation/context'],
    ['conversation/early'],
    [
      'conversation/message-list/row/styles',
      'conversation/message-list/row/content/waveform',
      'conversation/emoji/names',
    ],
    ['conversation/message-list/row'],
    ['conversation/message-list/row/content'],
    ['conversation/message-list/chunks'],
    ['conversation/message-list/reach'],
    ['conversation/composer/attachments', 'conversation/composer/voice-note', 'conversation/notices'],
    ['conversation/message-list', 'conversation/composer', 'conversation/header', 'conversation/emoji'],
    ['conversation/actions', 'conversation/search'],
    ['conversation'],
    ['.'],
  ],
};
/** Of one folder. */
const mostFiles = 12;

const place = (file: string): string => relative(src, file).split('/')[0]!;
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
const files = sourcesIn(src);
const imports = (file: string): { specifier: string; typeOnly: boolean; lazy: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((found) => ({ specifier: (found[2] ?? found[3])!, typeOnly: Boolean(found[1]), lazy: found[3] !== undefined }));

describe('architecture', () => {
  it('sees the sources', () => assert.ok(files.length > 10));

  for (const file of files) {
    const from = place(file);
    it(`${relative(src, file)} imports only what stands above it`, () => {
      const allowed = mayImport[from];
      assert.ok(allowed, `src/${from} is not in the map: add it to src/README.md and to this test`);
      for (const { specifier, typeOnly } of imports(file)) {
        if (!specifier.startsWith('.')) {
          if (specifier.startsWith('agora-chat'))
            assert.equal(from, 'client', `agora-chat is imported outside client/`);
          continue;
        }
        const to = place(resolve(dirname(file), specifier).replace(/\.js$/, '.ts'));
        assert.ok(allowed.includes('*') || to === from || allowed.includes(to), `${from} must not import ${specifier}`);
        if (from === 'storage' && to === 'session')
          assert.ok(typeOnly, `storage imports code of session: ${specifier}`);
      }
    });
  }

  for (const [house, rooms] of Object.entries(houses))
    it(`a room of ${house} imports only from those above it`, () => {
      const rankOf = (room: string): number => rooms.findIndex((rank) => rank.includes(room));
      const roomOf = (file: string): string => relative(join(src, house), dirname(file)) || '.';
      const isInside = (file: string): boolean => file.startsWith(`${join(src, house)}/`);
      for (const file of files.filter(isInside)) {
        const from = roomOf(file);
        assert.notEqual(rankOf(from), -1, `${house}/${from} has no rank in this test`);
        for (const { specifier } of imports(file)) {
          const target = resolve(dirname(file), specifier);
          if (!specifier.startsWith('.') || !isInside(target)) continue;
          const to = roomOf(target);
          assert.ok(to === from || rankOf(to) < rankOf(from), `${relative(src, file)} must not import ${specifier}`);
        }
      }
    });

  it('one place tells a function of the browser from one of the page', () => {
    const telling = files.filter((file) => readFileSync(file, 'utf8').includes(String.raw`\[native code`));
    assert.deepEqual(
      telling.map((file) => relative(src, file)),
      ['platform/is-native.ts'],
    );
  });

  it('nothing goes in circles, types included', () => {
    const finished = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      const at = way.indexOf(file);
      assert.equal(at, -1, [...way.slice(at), file].map((name) => relative(src, name)).join(' -> '));
      if (finished.has(file)) return;
      for (const { specifier, lazy } of imports(file))
        if (specifier.startsWith('.') && !lazy)
          visit(resolve(dirname(file), specifier).replace(/\.js$/, '.ts'), [...way, file]);
      finished.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('what is behind a seam is reached by import() alone', () => {
    const isTypeOnlyWord = /:\s*import\('/;
    const seams = new Set(
      files
        .filter((file) => place(file) !== 'build')
        .flatMap((file) =>
          isTypeOnlyWord.test(readFileSync(file, 'utf8'))
            ? []
            : imports(file)
                .filter(({ lazy }) => lazy)
                .map(({ specifier }) => [file, specifier] as const),
        )
        .filter(([, specifier]) => specifier.startsWith('./') || specifier.startsWith('../'))
        .map(([file, specifier]) => resolve(dirname(file), specifier).replace(/\.js$/, '.ts'))
        .filter((file) => files.includes(file)),
    );
    assert.ok(seams.size >= 5, [...seams].join());
    for (const file of files)
      for (const { specifier, typeOnly, lazy } of imports(file))
        assert.ok(
          lazy || typeOnly || !seams.has(resolve(dirname(file), specifier).replace(/\.js$/, '.ts')),
          `${relative(src, file)} imports ${specifier}, which is loaded on demand`,
        );
  });

  it('texts know nothing of what chooses them', () => {
    const texts = files.filter((file) => relative(src, file).startsWith('ui/locales/'));
    assert.ok(texts.length > 30);
    for (const file of texts)
      for (const { specifier } of imports(file)) assert.ok(!specifier.includes('/words/'), `${file}: ${specifier}`);
  });

  it('one exported name is one thing', () => {
    // Each lazy part has its styles under the same name; the widget and the doctor are built apart from the rest.
    const shared = ['styles', 'version'];
    const places = new Map<string, string[]>();
    for (const file of files.filter((one) => !one.includes('/locales/'))) {
      const declared = readFileSync(file, 'utf8').matchAll(
        /^export (?:async |abstract )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
      );
      for (const name of new Set([...declared].map(([, found]) => found!)))
        places.set(name, [...(places.get(name) ?? []), relative(src, file)]);
    }
    assert.ok(places.size > 500);
    const twice = [...places].filter(([name, of]) => of.length > 1 && !shared.includes(name));
    assert.deepEqual(twice, []);
  });

  it(`no room has more than ${mostFiles} files`, () => {
    for (const room of new Set(files.map((file) => dirname(file)))) {
      const name = relative(src, room);
      // English has a file for each part of the package that says something, each other language one.
      if (name.startsWith('ui/locales/')) continue;
      const isLanguage = (file: string): boolean => name === 'ui/locales' && /\/[a-z]{2}\.ts$/.test(file);
      const members = files.filter((file) => dirname(file) === room && !isLanguage(file));
      const what = `src/${name} has ${members.length} files: give an idea a room of its own`;
      assert.ok(members.length <= mostFiles, what);
    }
  });

  it('what every page loads meets no session, adapter or storage, and no conversation', () => {
    const light = new Set([
      'session/kernel/shape.ts',
      'session/state/state.ts',
      'session/state/totals.ts',
      'session/state/remembered.ts',
      'session/sign-in/reconnect.ts',
      'session/sign-in/remember.ts',
      'session/writing/is-blank.ts',
      'client/sdk/load-sdk.ts',
    ]);
    const seen = new Set<string>();
    const walk = (file: string, from: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const name = relative(src, file);
      assert.ok(!/agora-peer-chat\/conversation\//.test(name), `${from} imports ${name} at once`);
      if (/^(session|client|storage)\//.test(name)) assert.ok(light.has(name), `${from} imports ${name} at once`);
      for (const { specifier, typeOnly, lazy } of imports(file))
        if (specifier.startsWith('.') && !typeOnly && !lazy)
          walk(resolve(dirname(file), specifier).replace(/\.js$/, '.ts'), name);
    };
    walk(join(src, 'define.ts'), 'the page');
    for (const name of light) assert.ok(seen.has(join(src, name)), `${name} is not loaded at once: strike it off`);
  });

  it('styles name only variables that there are', () => {
    const own = new Set([
      ...['agora-chat-height', 'agora-inbox-list-width', 'agora-theme'],
      ...['agora-widget-offset', 'agora-widget-offset-x', 'agora-widget-offset-y'],
    ]);
    const wrong = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\(--(_?)(agora-[a-z-]+)/g)]
        .filter(([, isDerived, name]) => !own.has(name!) && !(`--${name}` in (isDerived ? derived : tokens)))
        // Where they are declared; the widget stands on the page before the tokens are there.
        .filter(() => !/(?:tokens|dock|frame)\.styles\.ts$/.test(file))
        .map(([found]) => `${relative(src, file)}: ${found})`),
    );
    assert.deepEqual(wrong, [], 'what follows from other tokens is read as var(--_agora-…)');
  });

  it('the stand-in shares no code with src', () => {
    const server = resolve(src, '../demo/server');
    for (const file of sourcesIn(server)) {
      for (const { specifier } of imports(file)) {
        assert.ok(
          !resolve(dirname(file), specifier).startsWith(`${src}/`),
          `${relative(server, file)} imports ${specifier}`,
        );
        assert.ok(!specifier.startsWith('agora-chat'), `${relative(server, file)} imports ${specifier}`);
      }
    }
  });
});
