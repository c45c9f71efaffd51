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
    expect(warnings[0]).to.match(/<agora-log> is registered already, by version 0\.0\.1\./);
    expect(page[mark]).to.equal('0.0.1');
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

  it('says what is wrong with a prefix that makes no tag', () => {
    expect(() => defineAll({ prefix: '1 ' })).to.throw(DOMException, /1 -connection/);
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
