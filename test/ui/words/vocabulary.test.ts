import { expect } from '@open-wc/testing';
import { ChatError } from '../../../src/types/error.js';
import { registerWords } from '../../../src/ui/words/register-words.js';
import { english, teach } from '../../../src/ui/words/vocabulary.js';
import { say, voiceFor } from '../../../src/ui/words/voice.js';
import type { Words } from '../../../src/ui/locales/terms.js';

const term = (lang: string, name: string, filling = {}): string => say(voiceFor(lang).sources, name, filling).join('');

describe('the words', () => {
  before(() => teach({ unreadCount: { one: '{count} unread', other: '{count} unread ones' }, typing: '{name} types' }));

  it('have the forms that their language counts with', () => {
    registerWords('cy', {
      unreadCount: { zero: '0', one: '1', two: '2', few: 'few', many: 'many {count}', other: 'other {count}' },
    });
    expect([0, 1, 2, 3, 6, 11].map((count) => term('cy', 'unreadCount', { count }))).to.deep.equal([
      '0',
      '1',
      '2',
      'few',
      'many 6',
      'other 11',
    ]);
  });

  it('do with one form where others are missing', () => {
    registerWords('lt', { unreadCount: { other: '{count} x' } });
    expect(term('lt', 'unreadCount', { count: 1 })).to.equal('1 x');
    registerWords('lv', { unreadCount: '{count} y' });
    expect(term('lv', 'unreadCount', { count: 1 })).to.equal('1 y');
  });

  it('count in English where the term is missing, with English digits', () => {
    registerWords('fa', {});
    expect(term('fa', 'unreadCount', { count: 1200 })).to.equal('1,200 unread ones');
  });

  it('keep names apart that run the other way', () => {
    registerWords('ur', { typing: '{name} لکھ رہا ہے' });
    expect(term('en', 'typing', { name: 'Eva (2)' })).to.equal('Eva (2) types');
    expect(term('en', 'typing', { name: 'אבי (2)' })).to.equal('\u2068אבי (2)\u2069 types');
    expect(term('en', 'typing', { name: '𞤀𞤣𞤤𞤢𞤥 (2)' })).to.equal('\u2068𞤀𞤣𞤤𞤢𞤥 (2)\u2069 types');
    expect(term('ur', 'typing', { name: 'Eva (2)' })).to.equal('\u2068Eva (2)\u2069 لکھ رہا ہے');
  });

  it('fill in what is asked for only, and nothing that every object has', () => {
    registerWords('et', { typing: '{constructor} {name} {name} {nobody}' });
    expect(term('et', 'typing', { name: '{count} $& <b>' })).to.equal(
      '{constructor} {count} $& <b> {count} $& <b> {nobody}',
    );
  });

  it('that are none are passed over', () => {
    for (const junk of [null, 0, true, [], {}, { other: 1 }, () => 'x', '', Symbol('x')]) {
      registerWords('ga', { typing: junk, unreadCount: junk } as unknown as Words);
      expect(term('ga', 'typing', { name: 'Eva' })).to.equal('Eva types');
      expect(term('ga', 'unreadCount', { count: 1 })).to.equal('1 unread');
    }
    expect(term('en', 'toString')).to.equal('toString');
    expect(Object.getPrototypeOf(english)).to.equal(Object.prototype);
  });

  it('are of a language', () => {
    for (const lang of ['', 'x', 'not a language', undefined, null, 5, ['de'], {}, Symbol('de')])
      expect(() => registerWords(lang as string, {})).to.throw(ChatError);
  });

  for (const [asked, given] of [
    ['nb', 'no'],
    ['nb-NO', 'no'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hant-MO', 'zh-TW'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['fil', 'tl'],
  ] as const)
    it(`in ${given} are for ${asked}`, () => {
      registerWords(given, { typing: `in ${given}` });
      expect(term(asked, 'typing', { name: '' })).to.equal(`in ${given}`);
      expect(voiceFor(asked).lang).to.not.equal('en');
    });

  for (const [asked, given] of [
    ['zh-CN', 'zh-TW'],
    ['sr', 'sr-Latn'],
    ['sr-Cyrl', 'sr-Latn'],
  ] as const)
    it(`in ${given} are not for ${asked}`, () => {
      registerWords(given, { typing: `in ${given}` });
      expect(term(asked, 'typing', { name: '' })).to.not.equal(`in ${given}`);
    });

  it('of the region come before those of the language', () => {
    registerWords('nl', { typing: 'nl', unreadLine: 'nl' });
    registerWords('nl-BE', { typing: 'nl-BE' });
    expect(term('nl-BE', 'typing', { name: '' })).to.equal('nl-BE');
    expect(term('nl-BE', 'unreadLine')).to.equal('nl');
    expect(term('nl-NL', 'typing', { name: '' })).to.equal('nl');
  });

  const refused = (words: unknown, lang: unknown = 'sv'): ChatError => {
    try {
      registerWords(lang as string, words as Words);
    } catch (error) {
      return error as ChatError;
    }
    throw new Error('registerWords accepted them');
  };
  const throwing = {
    get login(): string {
      throw new Error('of the page');
    },
  };
  const broken: Readonly<Record<string, unknown>> = {
    'a getter that throws': throwing,
    'a plural form that throws': { unreadCount: throwing },
    'a proxy that was revoked': (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  };
  for (const [name, words] of Object.entries(broken))
    it(`are refused with a ChatError if they have ${name}`, () => {
      const error = refused(words);
      expect(error).to.be.instanceOf(ChatError);
      expect(error.code).to.equal('bad-config');
      expect(error.message).to.contain('plain object');
      expect(error.message).not.to.contain('of the page');
    });

  it('are refused with a ChatError if the language is an object that cannot be made into text', () => {
    const lang = {
      toString(): string {
        throw new Error('of the page');
      },
    };
    expect(refused({}, lang)).to.be.instanceOf(ChatError);
  });

  it('are read when they are registered, and not while an element is rendered', () => {
    let count = 0;
    const forms = {
      get other(): string {
        if (count++ > 0) throw new Error('read again');
        return '{count} z';
      },
    };
    registerWords('hr', { unreadCount: forms });
    for (const count of [5, 6]) expect(term('hr', 'unreadCount', { count })).to.equal(`${count} z`);
  });
});
