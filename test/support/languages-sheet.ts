/**
 * `npm run languages-sheet`: login, an error, the list, a conversation and the widget in every language, each as a
 * picture, and all on one page: `.cache/languages/index.html` and `sheet.png`. Needs `npm run build` before, and fonts: `apt-get install
 * fonts-noto-core fonts-noto-cjk`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from './english.js';
import { openBrowser } from './browser.js';
import { dist, serverAttributes } from './pages-bare.js';
import { StandIn } from './stand-in.js';
import { haveUsers } from './stand-in-users.js';
import { StaticServer } from './static-server.js';

const folder = resolve(import.meta.dirname, '../../.cache/languages');
const greetings: Readonly<Record<string, string>> = {
  ar: 'مرحبًا، كيف حالك؟',
  de: 'Hallo, wie geht es dir?',
  en: 'Hello, how are you?',
  es: 'Hola, ¿qué tal?',
  fr: 'Bonjour, ça va ?',
  he: 'שלום, מה שלומך?',
  hi: 'नमस्ते, कैसे हो?',
  ja: 'こんにちは、元気ですか？',
  ko: '안녕하세요, 잘 지내요?',
  pt: 'Oi, tudo bem?',
  zh: '你好，最近怎么样？',
};
const rtl = /^(?:ar|he)$/;

const main = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await using server = await StandIn.start({});
  await using site = await StaticServer.start({ folder: dist });
  await using browser = await openBrowser();
  const all = ['en', ...languages];
  /** A visitor who is not signed in yet, and the greeting of the page before it. */
  const pictureWidget = async (lang: string, dir: string): Promise<void> => {
    const url =
      site.publish(`<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${lang}</title>
      <script type="module" src="/agora-chat-widget.js"></script>
      <agora-chat-widget ${serverAttributes(server.url)} token-server="${server.url}" peer="peer-${lang}"></agora-chat-widget>`);
    const { page } = await browser.visitor({ viewport: { width: 460, height: 760 }, allow: [/./] });
    await page.goto(url);
    await page.locator('agora-chat-widget').getByRole('button').first().click();
    await page.locator('agora-chat-widget #username').waitFor();
    await page.screenshot({ path: resolve(folder, `${lang}-widget.png`) });
    await page.context().close();
  };
  for (const lang of all) {
    const [me, peer] = [`me-${lang}`, `peer-${lang}`];
    await haveUsers(server.url, me, peer);
    const dir = rtl.test(lang) ? 'rtl' : 'ltr';
    const url =
      site.publish(`<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>${lang}</title>
      <script type="module" src="/agora-chat-elements.js"></script>
      <style>main { display: grid; grid-template-columns: 20rem 26rem; gap: 1rem; inline-size: max-content } body { margin: 1rem }</style>
      <agora-connection ${serverAttributes(server.url)} token-server="${server.url}"><main>
      <agora-login></agora-login><agora-log></agora-log><agora-conversations></agora-conversations><agora-peer-chat peer="${peer}"></agora-peer-chat>
      </main></agora-connection>`);
    const { page } = await browser.visitor({ viewport: { width: 800, height: 760 }, allow: [/./] });
    await page.goto(url);
    const form = page.locator('agora-login');
    await form.locator('#username').fill(me);
    await form.locator('#password').fill('wrong password');
    await form.locator('[part~=login]').click();
    await form.locator('.error, [part~=error]').first().waitFor();
    await page.screenshot({ path: resolve(folder, `${lang}-error.png`) });
    await form.locator('#password').fill('correct horse');
    await form.locator('[part~=login]').click();
    await page.locator('agora-connection[status=online]').waitFor();
    const field = page.locator('agora-peer-chat textarea');
    await field.fill(greetings[lang] ?? lang);
    await field.press('Enter');
    await page
      .locator('agora-peer-chat [part~="status-sent"], agora-peer-chat [part~="status-delivered"]')
      .first()
      .waitFor();
    await page.locator('agora-peer-chat [role=article]').first().click({ button: 'right' });
    await page.screenshot({ path: resolve(folder, `${lang}-conversation.png`) });
    await page.context().close();
    await pictureWidget(lang, dir);
  }
  const cell = (lang: string, state: string): string => `<td><img src="${lang}-${state}.png" height="532" alt=""></td>`;
  writeFileSync(
    resolve(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Languages</title><table>${all
      .map(
        (lang) => `<tr><th>${lang}</th>${cell(lang, 'error')}${cell(lang, 'conversation')}${cell(lang, 'widget')}</tr>`,
      )
      .join('')}</table>`,
  );
  const { page } = await browser.visitor({ viewport: { width: 1560, height: 800 }, allow: [/./] });
  await page.goto(pathToFileURL(resolve(folder, 'index.html')).href);
  await page.screenshot({ path: resolve(folder, 'sheet.png'), fullPage: true });
  console.log(`${folder}/index.html`);
};

await main();
