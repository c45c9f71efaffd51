/** What would be published, in the eyes of those who look at packages: npm, publint, Are the types wrong, TypeScript. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = resolve(import.meta.dirname, '../..');
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
};
const entries = Object.keys(pkg.exports);

interface Run {
  readonly code: number;
  readonly out: string;
  readonly all: string;
}
const run = (file: string, args: readonly string[], cwd = root): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(file, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 }, (_, out, err) =>
      done({ code: child.exitCode ?? 1, out, all: `${out}\n${err}` }),
    );
  });

describe('what is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  after(() => rmSync(folder, { recursive: true }));
  const packed = run('npm', ['pack', '--json', '--pack-destination', folder]).then(({ out, all }) => {
    const [made] = JSON.parse(out) as readonly { filename: string; files: readonly { path: string; mode: number }[] }[];
    assert.ok(made, all);
    return { file: join(folder, made.filename), files: made.files };
  });

  it('is dist, the documents and the licence, and nothing else', async () => {
    const { files } = await packed;
    const folders = /^(dist\/|demo\/docs\/.*\.md$|demo\/token-endpoints\/)/;
    const others = files.map(({ path }) => path).filter((path) => !folders.test(path));
    assert.deepEqual(others.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
  });

  it('has all that package.json names', async () => {
    const there = new Set((await packed).files.map(({ path }) => `./${path}`));
    const named = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(named) : [];
    };
    const missing = [...named(pkg.exports), ...named(pkg.bin)].filter(
      (path) => !path.includes('*') && !there.has(path),
    );
    assert.deepEqual(missing, []);
  });

  it('is what npm publish would send', async () => {
    const { out, all } = await run('npm', ['publish', '--dry-run', '--json']);
    const answer = JSON.parse(out) as Record<string, { files: readonly { path: string }[] } | undefined>;
    const files = answer['agora-chat-elements']?.files;
    assert.ok(files, all);
    assert.deepEqual(files.map(({ path }) => path).sort(), (await packed).files.map(({ path }) => path).sort());
  });

  it('is in order for publint', async () => {
    const { messages, pkg: looked } = await publint({ pkgDir: root, strict: true });
    // Where `require` ends in a sentence, the types are those of the modules: there are no others.
    const told = messages.filter(({ code }) => code !== 'EXPORTS_TYPES_INVALID_FORMAT');
    assert.deepEqual(
      told.map((message) => formatMessage(message, looked)),
      [],
    );
  });

  it('has types that are not wrong, in every way of resolving that modules have', async () => {
    const noTypes = entries.filter((name) => /\.(json|css|txt|md)$/.test(name) || name.includes('*'));
    // `false-esm`: where `require` ends in a sentence, as above.
    const rules = ['--profile', 'esm-only', '--ignore-rules', 'false-esm', 'cjs-resolves-to-esm'];
    const args = [(await packed).file, ...rules, '--no-color', '--format', 'ascii'];
    const { code, all } = await run(join(root, 'node_modules/.bin/attw'), [
      ...args,
      ...noTypes.flatMap((name) => ['--exclude-entrypoints', name.slice(2)]),
    ]);
    assert.equal(code, 0, all);
  });
});

describe('the types', () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/compilers-'));
  after(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'page.ts'),
    `import { AgoraConnection, ChatError, defineAll, type AgoraMessageEvent } from 'agora-chat-elements';
import 'agora-chat-elements/define';
import 'agora-chat-elements/doctor';
import 'agora-chat-elements/define/agora-chat-widget.js';
const connection = document.querySelector('agora-connection')!;
connection.tokenProvider = async ({ user }) => ({ token: 'a', user });
connection.addEventListener('agora-message', ({ message }: AgoraMessageEvent) => message.from.trim());
document.addEventListener('agora-error', ({ error }) => (error instanceof ChatError ? error.code : ''));
document.querySelector('agora-chat-widget')!.hidden = new AgoraConnection().hidden;
defineAll({ prefix: 'acme' });
`,
  );
  for (const [module, moduleResolution] of [
    ['ESNext', 'Bundler'],
    ['NodeNext', 'NodeNext'],
  ])
    it(`compile with ${moduleResolution}, all declarations looked at`, async () => {
      const name = `tsconfig-${moduleResolution}.json`;
      const compilerOptions = {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        exactOptionalPropertyTypes: true,
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        types: [],
        module,
        moduleResolution,
      };
      writeFileSync(join(folder, name), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
      const { all, code } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', name], folder);
      assert.equal(code, 0, all);
    });
});

describe('a program that knows CommonJS only', () => {
  const require = (flags: readonly string[], print: string): Promise<Run> =>
    run(process.execPath, [...flags, '-e', `const all = require('agora-chat-elements'); console.log(${print})`]);

  it('gets the classes where Node can hand them out', async () =>
    assert.equal((await require([], 'all.AgoraLogin.tag')).out.trim(), 'agora-login'));

  it('is told what to do where it cannot', async () => {
    const { code, all } = await require(['--no-experimental-require-module'], 'all');
    assert.notEqual(code, 0);
    assert.match(all, /Error: agora-chat-elements is made of ES modules.*await import\("agora-chat-elements"\)/);
  });
});
