/** Every language says all that English says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launcherFor, launcherIn } from '../src/ui/locales/launcher-languages.js';
import { languages, lacks, readEnglish, readWords } from './support/english.js';
import { skeleton } from './support/new-language.js';

const advice = (language: string): string =>
  `src/ui/locales/${language}.ts: a text that is new or other in src/ui/locales/en/ needs its translation here, in each language. In doubt write your best one; English serves where none is.`;

describe('the languages', async () => {
  const english = await readEnglish();

  it('are those that we say we have', () =>
    assert.deepEqual(languages, ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt', 'zh']));

  for (const language of languages)
    it(`${language} has every text, each with all that is filled in, in all forms that it counts with`, async () => {
      const found = lacks(language, await readWords(language), english);
      assert.deepEqual(found, [], `${advice(language)}\n${found.join('\n')}`);
    });

  /** The list of conversations and what is found in it; a person and the line. */
  const twoThings = new Set(['Messages', 'Online', 'Offline']);

  it('have one word for what English has one word for', async () => {
    const sentences = Object.entries(english).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const groups = new Map<string, string[]>();
    for (const [term, text] of sentences) groups.set(text, [...(groups.get(text) ?? []), term]);
    for (const language of languages) {
      const words = (await readWords(language)) as Readonly<Record<string, unknown>>;
      for (const [text, group] of groups) {
        if (twoThings.has(text)) continue;
        const said = new Set(group.map((term) => JSON.stringify(words[term])));
        assert.equal(said.size, 1, `${language}: "${text}" is ${[...said].join(' and ')}`);
      }
    }
  });

  /** A button shows the emoji and, from two on, a number: who asks for it by voice says what stands there. */
  it('have the number of reactions in the name of their button wherever it is shown', async () => {
    for (const language of languages) {
      const words = (await readWords(language)) as Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      for (const term of ['reaction', 'reactionWithYours']) {
        const word = words[term]!;
        for (const [form, text] of Object.entries(typeof word === 'string' ? { other: word } : word))
          if (form !== 'zero' && form !== 'one') assert.match(text, /\{count\}/, `${language}: ${term}: ${form}`);
      }
    }
  });

  it('are set as their language is set', async () => {
    const wrong: ReadonlyMap<string, RegExp> = new Map([
      ['fr', /[^\u00a0][:;?!»](?= |$)|«[^\u00a0]/u],
      ['es', /^[^¿]*\?|¿[^?]*$|^[^¡]*!|¡[^!]*$/u],
      ['ar', /\p{Script=Arabic}[,;?]/u],
      ['ja', /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}][,;:?!.]/u],
      ['zh', /\p{Script=Han}[,;:?!.]/u],
    ]);
    const end = /[.。।?؟？]$/u;
    for (const language of languages) {
      const words = (await readWords(language)) as Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      for (const [term, text] of Object.entries(words)) {
        const source = english[term as keyof typeof english];
        const first = typeof source === 'string' ? source : (source?.other ?? '');
        for (const form of typeof text === 'string' ? [text] : Object.values(text)) {
          const said = `${language}: ${term}: ${form}`;
          // The words of attributes have marks of their own.
          if (!term.startsWith('hint')) assert.doesNotMatch(form, /['"]|\.\.\.|^ | $| {2}/u, said);
          assert.doesNotMatch(form, wrong.get(language) ?? /^$/u, said);
          // The lines of the log are written as the quickstart prints them.
          if (!form.endsWith('}') && !term.startsWith('log'))
            assert.equal(end.test(form), end.test(first), `${said}: a sentence, or none`);
        }
      }
    }
  });

  it('are not told to be whole where something is missing', () => {
    const one = { unreadCount: { one: '{count} unread', other: '{count} unread' }, typing: '{name} types' } as const;
    assert.deepEqual(lacks('de', {}, one).length, 2);
    assert.deepEqual(lacks('de', { typing: 'tippt', unreadCount: { other: 'viele' } }, one), [
      'unreadCount lacks the form "one"',
      'unreadCount leaves out {count} in every form',
      'typing leaves out {name}: tippt',
    ]);
  });

  it('are those of the button of the widget too, counting as they count', () => {
    for (const language of languages) {
      const words = launcherIn(`${language}-u-ca-gregory`)!;
      for (const text of [words.open, words.close, words.dismiss, words.failed, words.again]) assert.ok(text.trim());
      assert.match(words.unread(12), /12|١٢/);
    }
    assert.equal(launcherIn('ar')!.unread(2), 'رسالتان غير مقروءتين');
    for (const none of ['zh-TW', 'zh-Hant', 'zh-Latn', 'hi-Latn', 'sv', 'x', ''])
      assert.equal(launcherIn(none), undefined);
    assert.equal(launcherIn('zh_CN')!.open, '打开聊天');
  });

  it('of the button takes from a page only what is a text', () => {
    const english = launcherIn('de')!;
    const { open, close, unread } = launcherFor('de', english, {
      openChat: 'Fragen?',
      unreadCount: { other: '{count} neu' },
    });
    assert.deepEqual([open, close, unread(3)], ['Fragen?', 'Chat schließen', '3 neu']);
    const throwing = new Proxy({}, { get: () => assert.fail('a getter of the page') });
    for (const odd of [
      throwing,
      { openChat: 1, unreadCount: throwing },
      { openChat: Symbol('x'), unreadCount: null },
      'x',
      null,
    ]) {
      const words = launcherFor('de', english, odd as never);
      assert.deepEqual([words.open, words.unread(1)], ['Chat öffnen', '1 ungelesene Nachricht'], String(typeof odd));
    }
  });

  it('begin with a skeleton in which every text waits', () => {
    const made = skeleton('nl');
    assert.match(made, /Dutch\. Forms for counts: one, other/);
    for (const term of Object.keys(english)) assert.match(made, new RegExp(`// '?${term}'?:`), term);
  });

  it('are written as text of their own, not as English', async () => {
    const same = new Set(['moreThan', 'saysMessage', 'rowLabel', 'rowLabelOwn', 'emoji']);
    for (const language of ['ar', 'he', 'hi', 'ja', 'ko', 'zh']) {
      const words = (await readWords(language)) as Readonly<Record<string, unknown>>;
      for (const [term, text] of Object.entries(english))
        if (!same.has(term)) assert.notDeepEqual(words[term], text, `${language}: ${term}`);
    }
  });
});
