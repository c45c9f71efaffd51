import { expect } from '@open-wc/testing';
import * as elements from '../../src/define.js';
import { defineAll, defineElement, version } from '../../src/index.js';

const page = globalThis as { [key: symbol]: unknown };
const mark = Symbol.for('agora-chat-elements/version');

/** A class as another copy of this package has it. */
const fromAnotherCopy = (tag: string) =>
  class extends HTMLElement {
    static readonly tag = tag;
  };

const warningsOf = (run: () => void): string[] => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void warnings.push(text);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return warnings;
};

describe('define', () => {
  it('registers every public element', () => {
    expect(customElements.get('agora-connection')).to.equal(elements.AgoraConnection);
    expect(customElements.get('agora-login')).to.equal(elements.AgoraLogin);
    expect(customElements.get('agora-log')).to.equal(elements.AgoraLog);
    expect(customElements.get('agora-peer-chat')).to.equal(elements.AgoraPeerChat);
    expect(customElements.get('agora-conversations')).to.equal(elements.AgoraConversations);
  });

  it('leaves its version on the page', () => expect(page[mark]).to.equal(version));

  it('is silent when it comes twice, also from another copy of the same version', () => {
    expect(warningsOf(() => defineAll())).to.deep.equal([]);
    expect(warningsOf(() => defineElement(fromAnotherCopy('agora-log')))).to.deep.equal([]);
    expect(customElements.get('agora-log')).to.equal(elements.AgoraLog);
  });

  it('warns, and changes nothing, when another version was first', () => {
    page[mark] = '0.0.1';
    const warnings = warningsOf(() => defineElement(fromAnotherCopy('agora-log')));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/version 0\.0\.1 is registered already\. Load the package once/);
    expect(page[mark]).to.equal('0.0.1');
    page[mark] = version;
  });

  it('warns of another version also where none of its tags is taken: inside, the elements share theirs', () => {
    page[mark] = '0.0.1';
    const warnings = warningsOf(() => defineAll({ prefix: 'other' }));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/version 0\.0\.1 is registered already/);
    expect(customElements.get('other-login')).to.be.ok;
    page[mark] = version;
  });

  it('warns of an element of another script, says what to do, and registers the rest', () => {
    customElements.define('shop-login', class extends HTMLElement {});
    const warnings = warningsOf(() => defineAll({ prefix: 'shop' }));
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/<shop-login> is registered already by another script.*defineAll\(\{ prefix/);
    expect(customElements.get('shop-connection')).to.be.ok;
    expect(customElements.get('shop-conversations')).to.be.ok;
  });

  it('takes a class that the page has registered under a tag of its own', () => {
    class Own extends HTMLElement {
      static readonly tag = 'agora-own';
    }
    customElements.define('their-own', Own);
    defineElement(Own);
    expect(document.createElement('agora-own')).to.be.instanceOf(Own);
  });

  for (const prefix of ['1 ', '', '1x', 'Acme', 'éa', 'a b', '$&', '-x', 'x/', '<x'])
    it(`says what is wrong with the prefix ${JSON.stringify(prefix)}, which makes no tag`, () => {
      // The words are the browser's.
      expect(() => defineAll({ prefix }))
        .to.throw(DOMException)
        .with.property('name', 'SyntaxError');
      expect(() => defineElement(elements.AgoraLogin, { prefix })).to.throw(DOMException);
    });

  const throwing = {
    toString: () => {
      throw new Error('no text');
    },
  };
  const noText = { null: null, number: 5, true: true, symbol: Symbol('x'), function: () => 'fn', object: throwing };
  for (const [name, prefix] of Object.entries(noText))
    it(`says that a prefix is not text, and registers nothing: ${name}`, () => {
      expect(() => defineAll({ prefix: prefix as never })).to.throw(TypeError, "prefix: 'acme'");
      for (const made of ['null', 'true', 'fn']) expect(customElements.get(`${made}-connection`)).to.equal(undefined);
    });

  it('says so too where the prefix is given alone, or nothing in its place', () => {
    for (const alone of ['lone', null, 5])
      expect(() => defineAll(alone as never)).to.throw(TypeError, "prefix: 'acme'");
    expect(customElements.get('lone-login')).to.equal(undefined);
  });

  it('lets out what a page throws itself when it is asked for its prefix', () => {
    const options = {
      get prefix(): string {
        throw new RangeError('mine');
      },
    };
    expect(() => defineAll(options)).to.throw(RangeError, 'mine');
  });

  // The names of SVG and MathML are reserved as they are, not as the beginning of a tag.
  for (const prefix of [
    'x-',
    'aü',
    'a.b',
    'a😀',
    'annotation',
    'font',
    'font-face',
    'color',
    'missing',
    'q'.repeat(2000),
  ])
    it(`makes elements that work by the prefix ${prefix.slice(0, 20)}`, async () => {
      defineAll({ prefix });
      const connection = document.createElement(`${prefix}-connection`) as elements.AgoraConnection;
      connection.appKey = 'a#b';
      connection.tokenServer = '/chat';
      const login = document.createElement(`${prefix}-login`) as elements.AgoraLogin;
      connection.append(login);
      document.body.append(connection);
      await login.updateComplete;
      expect(login.shadowRoot!.querySelector('form')).to.be.ok;
      connection.remove();
    });

  it('changes nothing by the prefix that there is without one, and none at all', () => {
    for (const options of [{ prefix: 'agora' }, { prefix: undefined }, {}, undefined])
      expect(warningsOf(() => defineAll(options))).to.deep.equal([]);
    expect(customElements.get('agora-log')).to.equal(elements.AgoraLog);
  });
});

describe('elements of another prefix', () => {
  it('find each other, whatever the order in which they are registered', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<acme-connection app-key="a#b" token-server="/chat"><acme-login></acme-login></acme-connection>',
    );
    const connection = document.querySelector<elements.AgoraConnection>('acme-connection')!;
    const login = document.querySelector<elements.AgoraLogin>('acme-login')!;
    defineElement(elements.AgoraLogin, { prefix: 'acme' });
    await login.updateComplete;
    expect(login.shadowRoot!.querySelector('[part=hint]')).to.equal(null);
    defineElement(elements.AgoraConnection, { prefix: 'acme' });
    await connection.updateComplete;
    await login.updateComplete;
    expect(login).to.be.instanceOf(elements.AgoraLogin);
    expect(login.shadowRoot!.querySelector('form')).to.be.ok;
    connection.remove();
  });

  it('are all there after one call, beside those of the usual names', () => {
    defineAll({ prefix: 'beta' });
    for (const name of ['connection', 'login', 'log', 'peer-chat', 'conversations'])
      expect(customElements.get(`beta-${name}`)!.prototype).to.be.instanceOf(customElements.get(`agora-${name}`));
  });
});
