import { expect } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { Localizer } from '../../src/ui/localize.js';
import { en } from '../../src/ui/locales/en.js';
import { mount, until } from '../support/mount.js';

class SpeakingElement extends LitElement {
  readonly words = new Localizer(this);
  override render() {
    return this.words.lang();
  }
}
customElements.define('test-speaking', SpeakingElement);
class NestingElement extends LitElement {
  override render() {
    return html`<test-speaking></test-speaking>`;
  }
}
customElements.define('test-nesting', NestingElement);

describe('Localizer', () => {
  it('says what the quickstart prints, word for word', async () => {
    const { words } = await mount<SpeakingElement>(html`<test-speaking></test-speaking>`);
    expect([
      words.term('logSigningIn'),
      words.term('logConnected'),
      words.term('logDisconnected'),
      words.term('logLoginFailed', 'because', 'busy'),
      words.term('logLogout'),
      words.term('logRegistered', 'NAME'),
      words.term('logUserExists', 'NAME'),
      words.term('logSent', 'PEER', 'TEXT'),
      words.term('logReceived', 'PEER', 'TEXT'),
      words.term('logTokenWillExpire'),
      words.term('logTokenExpired'),
      words.term('logTokenRenewed'),
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

  it('takes the language of the nearest ancestor, also across shadow roots', async () => {
    const outer = await mount(html`<div lang="pt-BR"><test-nesting></test-nesting></div>`);
    const inner = outer.firstElementChild!.shadowRoot!.querySelector<SpeakingElement>('test-speaking')!;
    expect(inner.words.lang()).to.equal('pt-BR');
    outer.lang = 'de';
    inner.requestUpdate();
    await inner.updateComplete;
    expect(inner.words.lang()).to.equal('de');
  });

  it('hears at once of a change further out, also beyond shadow roots', async () => {
    const outer = await mount(html`<div lang="fr"><test-nesting></test-nesting></div>`);
    const nesting = outer.querySelector<NestingElement>('test-nesting')!;
    const inner = nesting.shadowRoot!.querySelector<SpeakingElement>('test-speaking')!;
    const spoken = (): string => inner.renderRoot.textContent;
    expect(spoken()).to.equal('fr');
    outer.lang = 'de';
    await until(() => spoken() === 'de', 'the new language');
    nesting.lang = 'ja';
    await until(() => spoken() === 'ja', 'the language of the nearest');
    inner.lang = 'es';
    await until(() => spoken() === 'es', 'its own language');
  });

  it('speaks English where it does not know the language', async () => {
    const { words } = await mount<SpeakingElement>(html`<test-speaking lang="xx"></test-speaking>`);
    expect(words.term('logout')).to.equal('Logout');
  });

  it('survives a language that is none', async () => {
    const { words } = await mount<SpeakingElement>(html`<test-speaking lang="not a language"></test-speaking>`);
    expect(words.term('logout')).to.equal('Logout');
  });

  it('knows the direction in which its place is read', async () => {
    const outer = await mount(html`<div dir="rtl"><test-speaking></test-speaking></div>`);
    expect((outer.firstElementChild as SpeakingElement).words.dir()).to.equal('rtl');
  });

  it('leaves no term empty', () => {
    for (const [name, term] of Object.entries(en)) expect(term, name).to.not.equal('');
  });
});
