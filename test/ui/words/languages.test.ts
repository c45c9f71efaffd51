import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define.js';
import type { AgoraLogin } from '../../../src/elements/agora-login/agora-login.js';
import { registerWords } from '../../../src/ui/words/register-words.js';
import { chatStage } from '../../support/chat-stage.js';
import { mount, until } from '../../support/mount.js';

const loginIn = async (lang: string): Promise<AgoraLogin> => {
  const page = await mount(html`<div lang=${lang}>
    <agora-connection app-key="demo#words" token-server="https://tokens.test"><agora-login></agora-login></agora-connection>
  </div>`);
  const login = page.querySelector('agora-login')!;
  await login.updateComplete;
  return login;
};
const labels = (login: AgoraLogin): string[] =>
  [...login.shadowRoot!.querySelectorAll('label')].map((label) => label.textContent.trim());

describe('our languages', () => {
  for (const [lang, first] of [
    ['de-CH', 'Benutzername'],
    ['fr', 'Nom d’utilisateur'],
    ['es-MX', 'Nombre de usuario'],
    ['pt-BR', 'Nome de usuário'],
    ['ar-EG', 'اسم المستخدم'],
    ['he', 'שם משתמש'],
    ['iw', 'שם משתמש'],
    ['hi', 'यूज़रनेम'],
    ['ja-JP', 'ユーザー名'],
    ['ko', '사용자 이름'],
    ['zh-CN', '用户名'],
    ['zh-Hans-SG', '用户名'],
    ['zh-TW', 'Username'],
    ['zh-Hant', 'Username'],
    ['en-GB', 'Username'],
  ] as const)
    it(`draw nothing in another one before ${lang}`, async () => {
      const login = await loginIn(lang);
      expect(labels(login)[0]).to.equal(first);
    });

  it('take words of the page for some of ours, at once', async () => {
    const login = await loginIn('ko');
    registerWords('ko', { username: '아이디' });
    await until(() => labels(login)[0] === '아이디', 'the word of the page');
    expect(labels(login)[1]).to.equal('비밀번호');
  });

  it('change rows, days and the field at once', async () => {
    const inside = html`<div lang="en"><agora-peer-chat peer="bob"></agora-peer-chat></div>`;
    const stage = await chatStage({
      messages: [{ text: 'hello', outgoing: true, from: 'alice', to: 'bob', time: Date.now() }],
      inside,
    });
    const day = (): string | undefined => stage.$('.day')?.textContent;
    await until(() => day() === 'Today', 'the day');
    const status = stage.$('[part~=status]')!.className as 'sent';
    stage.chat.parentElement!.lang = 'de';
    await until(() => day() === 'Heute', 'the day in German');
    await until(() => stage.field.placeholder === 'Nachricht an bob', 'the field in German');
    const said = (): string => stage.$('[part~=status]')!.textContent;
    expect(said()).to.not.match(/Sent|Delivered|Read/);
    stage.chat.words = { writeMessage: 'Ein Wort an {name}', [`message-${status}`]: 'Weg damit' };
    await until(() => said() === 'Weg damit', 'the word of the element in the list');
    await until(() => stage.field.placeholder === 'Ein Wort an bob', 'the word of the element');
    stage.chat.parentElement!.lang = 'xx';
    await until(() => day() === 'Today', 'English where there are no words');
    expect(stage.$('.day')!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(stage.$<HTMLElement>('.row .text')!.lang).to.equal('xx');
  });

  it('change what is open over the conversation too, with what is filled in', async () => {
    const inside = html`<div lang="en"><agora-peer-chat peer="bob"></agora-peer-chat></div>`;
    const stage = await chatStage({ messages: [{ text: 'hello' }], inside });
    const speak = (lang: string): void => void (stage.chat.parentElement!.lang = lang);
    const row = await stage.row('hello');
    stage.openMenu(row);
    speak('de');
    const items = (): string[] => stage.$$('.menu-item').map((item) => item.textContent.trim());
    await until(() => items().includes('Antworten'), 'the menu in German');
    expect(stage.$('[role=menu]')!.getAttribute('aria-label')).to.equal('Optionen für die Nachricht');
    expect((stage.root.activeElement as HTMLElement).getAttribute('aria-label')).to.equal('Mit 👍 reagieren');
    stage
      .$$('.menu-item')
      .find((item) => item.textContent.includes('Melden'))!
      .click();
    const dialog = await until(() => stage.$('dialog[open]'), 'the question');
    dialog.querySelector<HTMLInputElement>('[value=abuse]')!.checked = true;
    dialog.querySelector('textarea')!.value = 'so rude';
    speak('ar');
    await until(() => dialog.getAttribute('aria-label') === 'ما المشكلة في هذه الرسالة؟', 'the question in Arabic');
    expect(dialog.querySelector('h2')!.textContent).to.equal('ما المشكلة في هذه الرسالة؟');
    expect(dialog.querySelector<HTMLInputElement>(':checked')!.value).to.equal('abuse');
    expect(dialog.querySelector('textarea')!.value).to.equal('so rude');
    await stage.answer('إلغاء');
    await stage.choose(row, 'نسخ النص');
    const toast = await until(() => stage.$('[part=toast]'), 'the toast');
    expect(toast.hasAttribute('lang')).to.equal(false);
    speak('en');
    await until(() => toast.lang === 'ar' || !toast.isConnected, 'the language of what was said before');
    expect(toast.isConnected).to.equal(true);
  });
});
