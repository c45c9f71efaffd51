/**
 * The recipes: each page as it stands in the Markdown, with two people who write to each other. What is replaced is
 * said in `demo/docs/README.md`; the site that the pages stand on answers with the endpoints that the recipes give.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { localApp } from '../../demo/server/token-server/settings.ts';
import * as on from '../support/pages.js';
import { dist } from '../support/pages-bare.js';
import { pagesOf } from '../support/snippets.js';
import { stage } from '../support/stand-in-stage.js';
import { haveUsers } from '../support/stand-in-users.js';
import { launcher, panel } from '../support/widget.js';

const root = resolve(import.meta.dirname, '../..');
const recipe = (name: string): readonly string[] => pagesOf(`demo/docs/recipes/${name}.md`);
const cdn = 'https://cdn.jsdelivr.net/npm/agora-chat-elements';

/** What the endpoints need of Express. */
interface Asked {
  readonly user?: { readonly id: string };
  readonly body?: unknown;
}
interface Answer {
  set(name: string, value: string): Answer;
  status(code: number): Answer;
  json(value: unknown): Answer;
}
type Endpoint = (request: Asked, response: Answer) => unknown;
const endpoint = async (file: string, name: string): Promise<Endpoint> => {
  const module = (await import(join(root, 'demo/token-endpoints', file))) as Readonly<Record<string, Endpoint>>;
  return module[name]!;
};

const answerOf = (response: ServerResponse): Answer => ({
  set(name, value) {
    response.setHeader(name, value);
    return this;
  },
  status(code) {
    response.statusCode = code;
    return this;
  },
  json(value) {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    return this;
  },
});

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const part of request) text += String(part);
  return JSON.parse(text);
};

describe('the recipes', () => {
  let [forUsers, forGuests]: Endpoint[] = [];

  /** The site: its cookie says who is signed in to it. */
  const set = stage({
    handle: (request, response) => {
      if (request.url === '/pictures/sofia.svg') {
        response.setHeader('content-type', 'image/svg+xml').end(readFileSync(join(root, 'demo/pictures/sofia.svg')));
        return true;
      }
      if (!/^(\/api)?\/chat-token$/.test(request.url!)) return false;
      const id = /\bsite-user=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
      const asked = id === undefined ? {} : { user: { id } };
      if (request.method === 'GET') void forUsers!(asked, answerOf(response));
      else void bodyOf(request).then((body) => forGuests!({ ...asked, body }, answerOf(response)));
      return true;
    },
  });

  before(async () => {
    process.env.AGORA_APP_ID = localApp.appId;
    process.env.AGORA_APP_CERTIFICATE = localApp.certificate;
    process.env.AGORA_APP_KEY = 'demo#local';
    process.env.AGORA_REST_URL = set.server.url;
    forUsers = await endpoint('chat-token.mjs', 'answerChatToken');
    forGuests = await endpoint('guest-token.mjs', 'answerGuestToken');
    const { registerChatUser } = (await import(join(root, 'demo/token-endpoints/register-user.mjs'))) as {
      registerChatUser: (user: string) => Promise<void>;
    };
    for (const user of ['ada', 'bob', 'sofia', 'support']) await registerChatUser(user);
    await registerChatUser('ada');
  });

  const here = (html: string): string =>
    html
      .replaceAll('https://chat.example.com', set.proxy.url)
      .replaceAll('wss://chat.example.com', set.proxy.url.replace('http', 'ws'))
      .replaceAll('https://tokens.example.com', set.proxy.url)
      .replaceAll('app-key="org#app"', html.includes('api-url=') ? 'app-key="demo#local"' : set.where);

  /** Somebody on such a page; the package comes from where a page of the recipe fetches it. */
  const visit = async (html: string | undefined, siteUser?: string, allow: readonly RegExp[] = []): Promise<Page> => {
    assert.ok(html, 'the recipe has such a page');
    const { page, context } = await set.browser.visitor({ allow });
    // Nine pages with all that they load, on a machine that may do other things too.
    context.setDefaultTimeout(180_000);
    await context.route(`${cdn}**`, async (route) => {
      const file =
        route
          .request()
          .url()
          .slice(cdn.length)
          .replace(/^\/dist\//, '') || 'cdn.js';
      await route.fulfill({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync(join(dist, file)),
      });
    });
    if (siteUser) await context.addCookies([{ name: 'site-user', value: siteUser, url: set.site.url }]);
    await page.goto(set.site.publish(here(html)));
    return page;
  };

  const inbox = (): string => recipe('inbox')[0]!;

  const talk = async (asks: Page | Locator, answers: Page, asker: string | RegExp, words: string): Promise<void> => {
    // What is written before the sign-in stays in the field.
    await on.becomes('goto' in asks ? asks : asks.page(), 'online', 180_000);
    await on.sendText(asks, `${words}?`);
    await answers.getByRole('listitem').filter({ hasText: asker }).first().click();
    await on.seeMessage(answers, `${words}?`);
    await on.sendText(answers, `${words}!`);
    await on.seeMessage(asks, `${words}!`);
  };

  it('a site with its own users', async () => {
    const [ada, bob] = [await visit(recipe('own-users')[0], 'ada'), await visit(inbox(), 'bob')];
    await talk(ada, bob, 'ada', 'Own users');
  });

  it('a site with its own users, of whom none is there', async () => {
    const nobody = await visit(recipe('own-users')[0], undefined, [/status of 401/]);
    await nobody.getByText('Log in to the site first.').first().waitFor();
  });

  it('support widget', async () => {
    const [shop, team] = recipe('support-widget');
    const [visitor, support] = [await visit(shop), await visit(team, 'support')];
    await launcher(visitor).click();
    await panel(visitor).waitFor();
    await talk(panel(visitor), support, /guest-/, 'A widget');
  });

  it('marketplace', async () => {
    const [listing, messages] = recipe('marketplace');
    const [buyer, seller] = [await visit(listing, 'ada'), await visit(messages, 'sofia')];
    await on.chat(buyer).getByText('Sofia').first().waitFor();
    await talk(buyer, seller, 'ada', 'A listing');
  });

  it('full-page inbox', async () => {
    const page = await visit(inbox(), 'ada');
    await page.getByRole('listitem').filter({ hasText: 'bob' }).first().waitFor();
    const [height, all] = await page.evaluate(() => [
      document.querySelector('agora-inbox')!.getBoundingClientRect().height,
      innerHeight,
    ]);
    assert.equal(height, all, 'it fills the window');
  });

  for (const name of ['private-cloud', 'from-quickstart'])
    it(`${name}, with passwords`, async () => {
      const [ada, bob] = [`ada-${name}`, `bob-${name}`];
      const [first, second] = [await visit(recipe(name)[0]), await visit(recipe(name)[0])];
      await on.register(first, ada);
      await on.isIn(first);
      await haveUsers(set.server.url, bob);
      await on.signIn(second, bob);
      await on.choosePeer(first, bob);
      await on.choosePeer(second, ada);
      await on.sendText(first, 'By password');
      await on.seeMessage(second, 'By password');
      await on.sendText(second, 'So it is');
      await on.seeMessage(first, 'So it is');
      if (name === 'from-quickstart') await on.seeInLog(first, `register user ${ada} success`);
    });

  it('moving from agora-chat-uikit', async () => {
    await haveUsers(set.server.url, 'kim');
    const [ada, kim] = [
      await visit(inbox().replace('<agora-inbox', '<agora-inbox peer="kim"'), 'ada'),
      await visit(recipe('from-uikit')[0], 'kim'),
    ];
    await talk(ada, kim, 'ada', 'From the kit');
  });

  it('the first lines of the README', async () => {
    const [snippet] = readFileSync(join(root, 'README.md'), 'utf8').match(
      /^<agora-connection[\s\S]*?<\/agora-connection>/m,
    )!;
    const first = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Five lines</title>
      <script type="module" src="${cdn}"></script></head><body>${snippet}</body></html>`;
    const [ada, support] = [await visit(first, 'ada'), await visit(inbox(), 'support')];
    await talk(ada, support, 'ada', 'Five lines');
  });
});
