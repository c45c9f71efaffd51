/** Messages of other kinds: the page's own, cards, and those that nobody here knows; and what a page puts around them. */
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as on from '../support/pages.js';
import { row } from '../support/pages-messages.js';
import { stage } from '../support/stand-in-stage.js';
import { newUser, talk } from '../support/stand-in-talk.js';

const sendCustom = (page: Page, to: string, event: string, data: Record<string, string>): Promise<void> =>
  page.evaluate(
    ([peer, name, values]) => {
      document.querySelector('agora-connection')!.send(peer, { custom: { event: name, data: values } });
    },
    [to, event, data] as const,
  );

const body = `<agora-login></agora-login>
  <agora-peer-chat>
    <button slot="header">Call</button>
    <p slot="empty">Ask us anything</p>
    <button slot="composer-start">Templates</button>
    <button slot="composer-end">Sign</button>
  </agora-peer-chat>
  <agora-log></agora-log>`;

describe('other kinds of message', () => {
  const set = stage();

  it('appear by name where nobody knows them, and as the page draws them where it does', async () => {
    const [ada, bob] = await talk(set, { body });
    for (const name of ['Call', 'Templates', 'Sign'])
      await bob.page.getByRole('button', { name, exact: true }).waitFor();
    await bob.page.getByText('Ask us anything').first().waitFor();
    await sendCustom(ada.page, bob.user, 'poll', { question: 'Tea or <b>coffee</b>?' });
    await on.chat(bob.page).getByText('This message (poll) cannot be shown here.').first().waitFor();
    await bob.page.getByText('Ask us anything').waitFor({ state: 'hidden' });
    await bob.page.evaluate(() => {
      document.querySelector('agora-peer-chat')!.renderers = {
        poll: ({ custom }) => {
          const button = document.createElement('button');
          button.textContent = `Vote: ${custom!.data['question']}`;
          button.onclick = () => (button.textContent = 'Voted');
          return button;
        },
      };
    });
    const vote = on.chat(bob.page).getByRole('button', { name: 'Vote: Tea or <b>coffee</b>?' });
    await vote.click();
    await on.chat(bob.page).getByRole('button', { name: 'Voted' }).waitFor();
    // A receipt or another message does not draw it anew.
    await on.sendText(ada.page, 'Thanks');
    await on.seeMessage(bob.page, 'Thanks');
    await on.chat(bob.page).getByRole('button', { name: 'Voted' }).waitFor();
    // One can do with it what one does with any other.
    await on.chat(bob.page).getByRole('article').first().hover();
    await on.chat(bob.page).getByRole('article').first().getByRole('button', { name: 'Message options' }).click();
    await on.chat(bob.page).getByRole('menuitem', { name: 'Reply' }).click();
    await on.sendText(bob.page, 'Tea');
    await on.chat(ada.page).getByText('Tea', { exact: true }).first().waitFor();
    await row(ada.page, 'Tea')
      .getByRole('button', { name: /In reply to/ })
      .waitFor();
  });

  it('a card leads to the person on it', async () => {
    const [ada, bob] = await talk(set);
    const cyd = await newUser(set, 'cyd');
    await sendCustom(ada.page, bob.user, 'userCard', { uid: cyd, nickname: 'Cyd Charisse' });
    await on.chat(bob.page).getByRole('button', { name: 'Write to Cyd Charisse' }).click();
    await on.chat(bob.page).getByRole('heading', { name: cyd }).waitFor();
  });
});
