/** The Markdown of the repository: links lead somewhere, and what is published does not lead out of the package. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { slugs } from '../demo/site/docs/slugs.ts';

const root = resolve(import.meta.dirname, '..');
const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: readonly string[] };
const github = 'https://github.com/agora-chat-elements/agora-chat-elements/blob/main/';

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name));
const all = ['README.md', 'CHANGELOG.md', ...['demo', 'src', 'test'].flatMap(markdownIn)];
const isPublished = (path: string): boolean =>
  ['README.md', 'CHANGELOG.md', 'LICENSE'].includes(path) || files.some((one) => `${path}/`.startsWith(`${one}/`));

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '`');
const linksIn = (text: string): string[] => [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!);

describe('the documents', () => {
  it('are many, and found', () => assert.ok(all.length > 30));

  for (const file of all)
    it(`${file} leads to what there is`, () => {
      const text = readFileSync(join(root, file), 'utf8');
      assert.doesNotMatch(text, /^(<{7}|>{7}) /m, 'two versions of it were not put together');
      for (const link of linksIn(text)) {
        if (/^(https?|mailto):/.test(link) && !link.startsWith(github)) continue;
        const [path = '', anchor] = link.split('#');
        const to = path.startsWith(github)
          ? path.slice(github.length)
          : relative(root, path === '' ? join(root, file) : resolve(root, dirname(file), path));
        assert.ok(existsSync(join(root, to)), `${link}: there is no ${to}`);
        if (anchor !== undefined)
          assert.ok(slugs(readFileSync(join(root, to), 'utf8')).includes(anchor), `${link}: no such heading`);
        if (isPublished(file) && !path.startsWith(github)) assert.ok(isPublished(to), `${link}: not in the package`);
      }
    });

  it('have all pictures that they show', () => {
    for (const file of all)
      for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(
        /(?:src|srcset)="([\w./-]+\.(?:webp|png|svg))"/g,
      ))
        assert.ok(existsSync(join(root, dirname(file), path!)) || file.includes('recipes/'), `${file}: ${path!}`);
  });

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const file of reached)
      for (const link of linksIn(readFileSync(join(root, file), 'utf8'))) {
        const to = relative(root, resolve(root, dirname(file), link.split('#')[0]!));
        if (!/^https?:/.test(link) && to.endsWith('.md') && existsSync(join(root, to))) reached.add(to);
      }
    const lost = markdownIn('demo/docs').filter((name) => !reached.has(name));
    assert.deepEqual(lost, []);
  });

  it('list every decision, each with its date, its reason and its alternatives', () => {
    const text = readFileSync(join(root, 'demo/docs/decisions.md'), 'utf8');
    const [top = '', ...records] = text.split(/^## /m);
    const titles = records.map((record) => record.split('\n')[0]!);
    assert.ok(titles.length > 6);
    assert.deepEqual(
      [...top.matchAll(/^- \[(.+)\]\(#/gm)].map(([, title]) => title),
      titles,
    );
    for (const record of records) {
      assert.match(
        record,
        /^\*\*Date\.\*\* \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/m,
      );
      for (const part of [/^\*\*Decision\.\*\* \S/m, /^\*\*Why\.\*\* \S/m, /^\*\*Alternatives?\.\*\* \S/m])
        assert.match(record, part);
    }
  });

  it('name only tests that there are in the tables of threats', () => {
    const text = readFileSync(join(root, 'demo/docs/security.md'), 'utf8');
    const named = [...text.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, name]) => name!);
    assert.ok(named.length > 30);
    const isThere = (name: string): boolean =>
      ['test', 'test/demo/server'].some((folder) => existsSync(join(root, folder, name)));
    assert.deepEqual(
      named.filter((name) => !isThere(name)),
      [],
    );
  });
});
