import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { Localizer, type Words } from '../../src/ui/localize.js';
import { errors } from '../../src/ui/locales/en/errors.js';
import { log } from '../../src/ui/locales/en/log.js';
import { login } from '../../src/ui/locales/en/login.js';
import { registerWords } from '../../src/ui/words/register-words.js';
import { teach } from '../../src/ui/words/vocabulary.js';
import { mount, until } from '../support/mount.js';

teach(errors, log, login);

class SpeakingElement extends LitElement {
  readonly speech = new Localizer(this);
  words?: Words;
  override render() {
    return html`<p>${this.speech.lang()}: ${this.speech.term('logout')}</p>
      <slot></slot>`;
  }
}
customElements.define('test-speaking', SpeakingElement);
class NestingElement extends LitElement {
  override render() {
    return html`<test-speaking></test-speaking>`;
  }
}
customElements.define('test-nesting', NestingElement);

const speaking = (lang: string): Promise<SpeakingElement> =>
  mount<SpeakingElement>(html`<test-speaking lang=${lang}></test-speaking>`);
const box = (element: SpeakingElement): HTMLElement => element.renderRoot.querySelector('p')!;

describe('Localizer', () => {
  before(() => {
    registerWords('is', { logout: 'Skrá út' });
    registerWords('sv', { logout: 'Logga ut' });
    registerWords('sv-FI', { logout: 'Logga ut nu' });
    registerWords('fa', { logout: 'خروج' });
    registerWords('zh-Hant', { logout: '登出' });
  });

  it('says what the quickstart prints, word for word', async () => {
    const { speech } = await speaking('en');
    expect([
      speech.term('logSigningIn'),
      speech.term('logConnected'),
      speech.term('logDisconnected'),
      speech.term('logLoginFailed', { reason: 'because', code: 'busy' }),
      speech.term('logLogout'),
      speech.term('logRegistered', { user: 'NAME' }),
      speech.term('logUserExists', { user: 'NAME' }),
      speech.term('logSent', { peer: 'PEER', text: 'TEXT' }),
      speech.term('logReceived', { peer: 'PEER', text: 'TEXT' }),
      speech.term('logTokenWillExpire'),
      speech.term('logTokenExpired'),
      speech.term('logTokenRenewed'),
    ]).to.deep.equal([
      'Logging in...',
      'Connect success !',
      'Logout success !',
      'Login failed: because [busy]',
      'logout',
      'register user NAME success',
      'NAME already exists',
      'Message send to: PEER Message: TEXT',
      'Message from: PEER Message: TEXT',
      'Token is about to expire',
      'The token has expired',
      'Token has been updated',
    ]);
  });

  it('says a plain sentence of an error whose code it does not know', async () => {
    const { speech } = await speaking('en');
    for (const code of ['new-code', 'toString', '__proto__', '{count}', ''])
      expect(speech.error({ code: code as never }), code).to.equal(errors['error-server']);
    expect(speech.error({ code: 'busy' })).to.equal(errors['error-busy']);
  });

  it('takes the language of the nearest ancestor, also across shadow roots, and hears at once of another one', async () => {
    const outer = await mount(html`<div lang="is"><test-nesting></test-nesting></div>`);
    const nesting = outer.querySelector<NestingElement>('test-nesting')!;
    const inner = nesting.shadowRoot!.querySelector<SpeakingElement>('test-speaking')!;
    const spoken = (): string => box(inner).textContent;
    expect(spoken()).to.equal('is: Skrá út');
    outer.lang = 'sv';
    await until(() => spoken() === 'sv: Logga ut', 'the new language');
    nesting.lang = 'en';
    await until(() => spoken() === 'en: Logout', 'the language of the nearest');
    inner.lang = 'sv-FI';
    await until(() => spoken() === 'sv-FI: Logga ut nu', 'its own language');
  });

  it('answers in the new language before anything is drawn', async () => {
    const element = await speaking('is');
    element.lang = 'sv';
    await Promise.resolve();
    expect(element.speech.term('logout')).to.equal('Logga ut');
    expect(element.speech.lang()).to.equal('sv');
  });

  for (const [lang, taken] of [
    ['not a language', 'en'],
    ['x', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
    ['en_US', 'en-US'],
    ['en-u-nu-junk-x', 'en'],
    ['C', 'en'],
    ['POSIX', 'en'],
    ['en-GB-oxendict', 'en-GB-oxendict'],
    ['sv_SE.UTF-8', 'sv-SE'],
    ['sv_FI@euro', 'sv-FI'],
    ['is-a', 'is'],
    ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-HK'],
    ['zh_TW_#Hant', 'zh-Hant-TW'],
    ['zh__#Hant', 'zh-Hant'],
    ['zh-cmn-Hant-TW', 'zh-Hant-TW'],
    ['zh-yue-HK', 'zh-Hant-HK'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-TW'],
    ['zh-Hant-HK-Hongkong1234', 'zh-Hant-HK'],
    ['sv\u0000SE', 'sv'],
    [`sv-${'a'.repeat(100_000)}`, 'sv'],
    ['x-sv', 'en'],
    ['i-klingon', 'en'],
  ] as const)
    it(`takes ${lang.slice(0, 40)} for ${taken}`, async () => {
      const { speech } = await speaking(lang);
      expect(speech.lang()).to.equal(taken);
      if (taken.startsWith('en')) expect(speech.term('logout')).to.equal('Logout');
      if (taken.startsWith('zh')) expect(speech.term('logout')).to.equal('登出');
    });

  it('has words, dates and numbers in one language, and says which where it is not that of the page', async () => {
    const element = await speaking('xx');
    expect(box(element).textContent).to.equal('en: Logout');
    expect(box(element).lang).to.equal('en');
    expect(box(element).dir).to.equal('ltr');
    expect(element.speech.textLang()).to.equal('xx');
    element.lang = 'sv';
    await until(() => box(element).textContent === 'sv: Logga ut', 'the new language');
    expect(box(element).hasAttribute('lang')).to.equal(false);
    expect(box(element).hasAttribute('dir')).to.equal(false);
    expect(element.speech.textLang()).to.equal(undefined);
  });

  it('leaves what the page has put into a slot as it was', async () => {
    const element = await mount<SpeakingElement>(html`<test-speaking lang="xx"><b>theirs</b></test-speaking>`);
    expect(element.renderRoot.querySelector('slot')!.hasAttribute('dir')).to.equal(false);
  });

  it('is read from right to left in such a language, also where the page forgot to say so', async () => {
    const element = await speaking('fa');
    expect(box(element).dir).to.equal('rtl');
    expect(element.speech.dir()).to.equal('rtl');
  });

  it('knows the direction in which its place is read', async () => {
    const outer = await mount(html`<div dir="rtl" lang="en"><test-speaking></test-speaking></div>`);
    expect((outer.firstElementChild as SpeakingElement).speech.dir()).to.equal('rtl');
  });

  it('takes single words of the element before all others', async () => {
    const element = await speaking('sv');
    element.words = { logout: 'Hej då', registered: 'Klart, {user}!' };
    element.requestUpdate();
    await element.updateComplete;
    expect(box(element).textContent).to.equal('sv: Hej då');
    expect(element.speech.term('registered', { user: 'eva' })).to.equal('Klart, eva!');
  });

  it('does without those words of the element that cannot be read', async () => {
    const element = await speaking('sv');
    const broken = new Proxy({}, { get: () => expect.fail('a getter'), getOwnPropertyDescriptor: () => expect.fail() });
    for (const odd of [broken, { logout: broken }, 'logout', 1, [], () => 'x', new Map([['logout', 'x']])]) {
      element.words = odd;
      element.requestUpdate();
      await element.updateComplete;
      expect(box(element).textContent).to.equal('sv: Logga ut');
    }
  });

  it('hears of new words', async () => {
    const element = await speaking('da');
    expect(box(element).textContent).to.equal('en: Logout');
    registerWords('da', { logout: 'Log ud' });
    await until(() => box(element).textContent === 'da: Log ud', 'the new words');
    registerWords('da', { login: 'Log ind' });
    expect(element.speech.term('logout')).to.equal('Log ud');
    expect(element.speech.term('username')).to.equal('Username');
  });

  it('writes numbers, shares and spans as the language does', async () => {
    registerWords('fa', { moreThan: '{count}+' });
    const { speech } = await speaking('fa');
    expect(speech.number(1234)).to.equal('۱٬۲۳۴');
    expect(speech.percent(0.45)).to.equal('۴۵٪');
    expect(speech.duration(96)).to.equal('۱:۳۶');
    expect(speech.few(100)).to.equal('۹۹+');
  });

  it('gives a template its pieces, with what stands among them as it is', async () => {
    const { speech } = await speaking('en');
    const user = { any: 'thing' };
    expect(speech.view('signedInAs', { user })).to.deep.equal(['Logged in as ', user, '']);
  });
});
