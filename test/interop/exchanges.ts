/** What the two sides say to each other. Each waits for what the other side has, so that it can only pass when it came. */
import type { Page } from 'playwright-core';

export interface Sides {
  readonly kit: Page;
  readonly ours: Page;
}

const limit = { timeout: 8_000 };

/** Runs with `kit` (see kit/kit.js) and the messages of the conversation. */
const inKit = (page: Page, code: string): Promise<unknown> =>
  page.evaluate(`(({ conversation, messages }, all) => ${code})(kit, kit.messages.message.singleChat.ours ?? [])`);
const kitHas = (page: Page, code: string): Promise<unknown> =>
  page.waitForFunction(
    `(({ messages }, all) => ${code})(kit, kit.messages.message.singleChat.ours ?? [])`,
    null,
    limit,
  );

const ourCode = (code: string): string =>
  `((session) => { const all = session.state.conversations.get('kit')?.messages ?? []; return ${code}; })` +
  `(document.querySelector('agora-connection').session)`;
const inOurs = (page: Page, code: string): Promise<unknown> => page.evaluate(ourCode(code));
const oursHas = (page: Page, code: string): Promise<unknown> => page.waitForFunction(ourCode(code), null, limit);

const typeInKit = async (page: Page, text: string): Promise<void> => {
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** A picture as the code that makes it, in the page. */
const picture = (name: string, width: number): string =>
  `(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: ${width}, height: 60 });
    canvas.getContext('2d').fillRect(0, 0, ${width}, 60);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    return new File([blob], '${name}', { type: 'image/png' });
  })()`;

export const exchanges: Readonly<Record<string, (sides: Sides) => Promise<unknown>>> = {
  'text, ours to kit': async ({ kit, ours }) => {
    await ours.getByRole('textbox', { name: /^Message / }).fill('From ours');
    await ours.keyboard.press('Enter');
    await kit.getByText('From ours').first().waitFor(limit);
  },
  'read receipt, kit to ours': ({ ours }) =>
    oursHas(ours, `all.some((one) => one.text === 'From ours' && one.status === 'read')`),
  'text, kit to ours': async ({ kit, ours }) => {
    await typeInKit(kit, 'From kit');
    await ours.getByText('From kit').first().waitFor(limit);
  },
  'read receipt, ours to kit': ({ kit }) =>
    kitHas(kit, `all.some((one) => one.msg === 'From kit' && one.status === 'read')`),
  'typing, kit to ours': async ({ kit, ours }) => {
    await inKit(kit, 'messages.sendTypingCmd(conversation)');
    await ours
      .getByText(/typing/i)
      .first()
      .waitFor(limit);
  },
  'typing, ours to kit': async ({ kit, ours }) => {
    await ours.getByRole('textbox', { name: /^Message / }).pressSequentially('abc');
    await kitHas(kit, 'messages.typing.ours === true');
    await ours.getByRole('textbox', { name: /^Message / }).fill('');
  },
  'quote, ours to kit': async ({ kit, ours }) => {
    await inOurs(ours, `session.send('kit', { text: 'Quoting', quote: all.find((one) => one.text === 'From kit') })`);
    await kitHas(kit, `all.some((one) => one.msg === 'Quoting' && one.ext.msgQuote?.msgPreview === 'From kit')`);
  },
  'quote, kit to ours': async ({ kit, ours }) => {
    await inKit(kit, `messages.setRepliedMessage(all.find((one) => one.msg === 'From ours'))`);
    await typeInKit(kit, 'Kit quoting');
    await oursHas(ours, `all.some((one) => one.text === 'Kit quoting' && one.quote?.preview === 'From ours')`);
  },
  'reaction, ours to kit': async ({ kit, ours }) => {
    await inOurs(ours, `session.react(all.find((one) => one.text === 'From kit'), '❤️')`);
    await kitHas(kit, `all.find((one) => one.msg === 'From kit')?.reactions?.[0]?.reaction === '❤️'`);
  },
  'reaction, kit to ours': async ({ kit, ours }) => {
    const id = `all.find((one) => one.msg === 'From ours')`;
    await inKit(kit, `messages.addReaction(conversation, ${id}.mid ?? ${id}.id, '👍')`);
    await oursHas(ours, `all.find((one) => one.text === 'From ours').reactions?.some((one) => one.emoji === '👍')`);
  },
  'edit, ours to kit': async ({ kit, ours }) => {
    await inOurs(ours, `session.edit(all.find((one) => one.text === 'From ours'), 'Edited by ours')`);
    await kit.getByText('Edited by ours').first().waitFor(limit);
  },
  'edit, kit to ours': async ({ kit, ours }) => {
    await inKit(
      kit,
      `((old) => messages.modifyServerMessage(old.mid ?? old.id, { type: 'txt', msg: 'Edited by kit', chatType: 'singleChat', to: 'ours', from: 'kit', id: old.mid ?? old.id, ext: {} }))(all.find((one) => one.msg === 'From kit'))`,
    );
    await ours.getByText('Edited by kit').first().waitFor(limit);
  },
  'recall, ours to kit': async ({ kit, ours }) => {
    await inOurs(ours, `session.recall(all.find((one) => one.text === 'Quoting'))`);
    await kitHas(kit, `!all.some((one) => one.msg === 'Quoting')`);
  },
  'recall, kit to ours': async ({ kit, ours }) => {
    await inKit(
      kit,
      `((old) => messages.recallMessage(conversation, old.mid ?? old.id, false, true))(all.find((one) => one.msg === 'Kit quoting'))`,
    );
    await oursHas(ours, `all.some((one) => one.recalled && one.from === 'kit')`);
  },
  'image, ours to kit': async ({ kit, ours }) => {
    await inOurs(ours, `${picture('ours.png', 120)}.then((file) => void session.send('kit', { file }))`);
    await kit.waitForFunction(
      `[...document.images].some((image) => image.src.includes('chatfiles') && image.naturalWidth === 120)`,
      null,
      limit,
    );
  },
  'image, kit to ours': async ({ kit, ours }) => {
    await inKit(
      kit,
      `${picture('kit.png', 90)}.then((data) => { const url = URL.createObjectURL(data); return messages.sendMessage({ type: 'img', chatType: 'singleChat', to: 'ours', from: 'kit', id: String(Date.now()), time: Date.now(), file: { data, filename: data.name, filetype: 'png', url }, url, thumb: '', ext: {}, width: 90, height: 60, file_length: data.size }); })`,
    );
    await ours.waitForFunction(
      `(function inside(root) { return [...root.querySelectorAll('*')].some((one) => (one.localName === 'img' && one.naturalWidth === 90) || (one.shadowRoot && inside(one.shadowRoot))); })(document)`,
      null,
      limit,
    );
  },
};
