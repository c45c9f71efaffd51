/** The elements in other languages than English, driven from end to end by role and name alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { becomesEqual } from '../support/becomes-true.js';
import { serverAttributes } from '../support/pages-bare.js';
import * as on from '../support/pages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser } from '../support/stand-in-talk.js';

interface Said {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly username: string;
  readonly password: string;
  readonly login: string;
  readonly logout: string;
  readonly peer: string;
  /** With the name of the peer in it, set apart by marks. */
  readonly message: RegExp;
  readonly send: string;
  readonly read: string;
  readonly wrong: string;
  readonly menu: string;
  readonly reply: string;
  readonly log: RegExp;
}

const arabic: Said = {
  lang: 'ar',
  dir: 'rtl',
  username: 'اسم المستخدم',
  password: 'كلمة المرور',
  login: 'تسجيل الدخول',
  logout: 'تسجيل الخروج',
  peer: 'إلى',
  message: /^رسالة إلى/,
  send: 'إرسال',
  read: 'تمت القراءة',
  wrong: 'اسم المستخدم أو كلمة المرور غير صحيحة.',
  menu: 'خيارات الرسالة',
  reply: 'رد',
  log: /رسالة من/,
};
const japanese: Said = {
  lang: 'ja',
  dir: 'ltr',
  username: 'ユーザー名',
  password: 'パスワード',
  login: 'ログイン',
  logout: 'ログアウト',
  peer: '宛先',
  message: /へのメッセージ$/,
  send: '送信',
  read: '既読',
  wrong: 'ユーザー名またはパスワードが正しくありません。',
  menu: 'メッセージの操作',
  reply: '返信',
  log: /からのメッセージ/,
};

/** What is seen, in every shadow root: the text of a body has nothing of it. */
const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const textIn = (root: Document | ShadowRoot): string[] => [
      ...[...root.children].map((child) => (child as HTMLElement).innerText),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? textIn(shadowRoot) : [])),
    ];
    return textIn(document).join('\n');
  });

describe('in other languages', () => {
  /** The words of this language are missing. */
  let missing: string | undefined;
  const set = stage({
    handle: (request, response) => {
      if (!missing || !new RegExp(`/${missing}-`).test(request.url!)) return false;
      response.writeHead(404).end();
      return true;
    },
  });

  const page = (lang: string, dir: string): string =>
    set.site.publish(`<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>x</title>
      <script type="module" src="/agora-chat-elements.js"></script>
      <agora-connection ${serverAttributes(set.proxy.url)} ${set.tokenServer}>
      <agora-login></agora-login><agora-peer-chat></agora-peer-chat><agora-log></agora-log></agora-connection>`);

  const logIn = async (page: Page, said: Said, user: string, secret: string): Promise<void> => {
    await page.getByRole('textbox', { name: said.username, exact: true }).fill(user);
    await page.getByLabel(said.password, { exact: true }).fill(secret);
    await page.getByRole('button', { name: said.login, exact: true }).click();
  };

  for (const said of [arabic, japanese])
    it(`two people talk in ${said.lang}`, async () => {
      const users = [await newUser(set), await newUser(set)] as const;
      const [one, two] = await Promise.all(
        users.map(async (user) => {
          const visitor = await set.browser.visitor({ allow: [/status of 400/] });
          await visitor.page.goto(page(said.lang, said.dir));
          await logIn(visitor.page, said, user, 'not the password');
          await visitor.page.getByText(said.wrong).first().waitFor();
          await logIn(visitor.page, said, user, on.password);
          await visitor.page.getByRole('button', { name: said.logout, exact: true }).waitFor();
          return visitor.page;
        }),
      );
      for (const [from, to] of [
        [one!, users[1]],
        [two!, users[0]],
      ] as const) {
        const peer = from.getByRole('textbox', { name: said.peer, exact: true });
        await peer.fill(to);
        await peer.press('Enter');
      }
      const field = (page: Page): Locator => page.getByRole('textbox', { name: said.message });
      await field(one!).fill('42');
      await one!.getByRole('button', { name: said.send, exact: true }).click();
      const row = two!.getByRole('article').filter({ hasText: '42' });
      await row.waitFor();
      await one!.getByRole('article').getByText(said.read, { exact: true }).first().waitFor();
      await row.hover();
      await row.getByRole('button', { name: said.menu }).click();
      await two!
        .getByRole('menu', { name: said.menu })
        .getByRole('menuitem', { name: said.reply, exact: true })
        .click();
      await field(two!).fill('43');
      await field(two!).press('Enter');
      await one!.getByRole('article').filter({ hasText: '43' }).waitFor();
      await one!.getByRole('log').getByText(said.log).first().waitFor();
      // Nothing of ours is left in English.
      const english = /\b(?:the|message|log|chat|you|send|open)\b/i;
      await becomesEqual(async () => (await shownText(one!)).match(english)?.[0], undefined);
      assert.ok((await shownText(one!)).includes(said.logout));
    });

  it('English stands in for a language that cannot be fetched, and gives way to it later', async () => {
    missing = 'ja';
    const { page: lost } = await set.browser.visitor({ allow: [/status of 404/] });
    await lost.goto(page('ja', 'ltr'));
    await lost.getByRole('button', { name: 'Login', exact: true }).waitFor();
    await becomesEqual(
      () =>
        lost
          .locator('agora-login')
          .evaluate((element) => element.shadowRoot!.querySelector('form')!.closest('[lang]')?.getAttribute('lang')),
      'en',
    );
    missing = undefined;
    await lost.evaluate(() => dispatchEvent(new Event('online')));
    await lost.getByRole('button', { name: japanese.login, exact: true }).waitFor();
  });

  it('a page brings words of its own with the script tag', async () => {
    const { page: own } = await set.browser.visitor();
    await own.goto(page('sv', 'ltr'));
    await own.getByRole('button', { name: 'Login', exact: true }).waitFor();
    await own.evaluate(async () => {
      const file = '/agora-chat-elements.js';
      const { registerWords } = (await import(file)) as { registerWords: (lang: string, words: object) => void };
      registerWords('sv', { login: 'Logga in' });
    });
    await own.getByRole('button', { name: 'Logga in', exact: true }).waitFor();
  });
});
