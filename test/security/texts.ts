/** Every text of the corpus in every place that shows what strangers wrote. */
import type { Page } from 'playwright-core';
import type { KeyValue, MessageBody, Meta } from '../../demo/server/wire/types.ts';
import { corpus } from './corpus.js';
import { deliver, messageMeta, noticeMeta, rosterMeta, text, type Body } from './frames.js';
import { missing, stillUsable, type Part } from './part.js';

const pair = (key: string, value: unknown): KeyValue => ({ key, type: 8, stringValue: JSON.stringify(value) });
const content = (one: Partial<MessageBody['contents'][number]>): Body => ({
  contents: [one] as MessageBody['contents'],
});
const words = (key: string, stringValue: string): KeyValue => ({ key, type: 7, stringValue });

/** Messages that are drawn at once. */
const drawn = 40;

/** The places in a conversation. */
const inMessages: Readonly<Record<string, (words: string) => Body>> = {
  text,
  quote: (said) => ({
    ...text('a reply'),
    ext: [pair('msgQuote', { msgID: '1', msgPreview: said, msgSender: said, msgType: said })],
  }),
  sender: (said) => ({
    ...text('named'),
    ext: [pair('ease_chat_uikit_user_info', { nickname: said, avatarURL: said })],
  }),
  file: (said) => content({ type: 5, displayName: said, remotePath: said, secretKey: said }),
  caption: (said) => ({ ...content({ type: 5, displayName: 'a.txt' }), ext: [words('agora_chat_caption', said)] }),
  picture: (said) => content({ type: 1, displayName: said, remotePath: said }),
  voice: (said) => content({ type: 4, displayName: said, remotePath: said, duration: 3 }),
  film: (said) => content({ type: 2, displayName: said, remotePath: said }),
  place: (said) => content({ type: 3, address: said, buildingName: said, latitude: 1, longitude: 2 }),
  custom: (said) => content({ type: 7, customEvent: said, customExts: [words(said, said)] }),
  card: (said) =>
    content({ type: 7, customEvent: 'userCard', customExts: [words('uid', said), words('nickname', said)] }),
  combined: (said) => content({ type: 0, subType: 0, text: said, title: said, summary: said }),
  reaction: (said) => ({
    ...text('reacted to'),
    meta: JSON.stringify({ reaction: [{ reaction: said, count: 2, userList: [said] }] }),
  }),
  extension: (said) => ({ ...text('extended'), ext: [words(said, said), pair(said, { [said]: said })] }),
};

export const texts: Part = async ({ site, random, long, progress }) => {
  const sample = long ? corpus : [...corpus].sort(() => random.next() - 0.5).slice(0, 40);
  const watched = await site.visit('reader');
  const { page, user } = watched;
  const { server } = site;
  const trouble: string[] = [];

  for (const [place, body] of Object.entries(inMessages)) {
    // A conversation for each place: in one that grows, each look at all of it would take longer.
    await page.evaluate((peer) => (document.querySelector('agora-peer-chat')!.peer = peer), place);
    // Of a long conversation only the end is drawn: so many at once that all of them are.
    for (let from = 0; from < sample.length; from += drawn) {
      const said = sample.slice(from, from + drawn);
      const metas = said.map((one): Partial<Meta> => messageMeta(user, place, body(one)));
      const last = `the end of ${place} ${from}`;
      deliver(server, user, [...metas, messageMeta(user, place, text(last))]);
      const isThere = (): Promise<boolean> => page.evaluate((end) => window.watch.shows(end), last);
      trouble.push(...(await missing(`${place}: what came after it is not shown`, isThere)));
      const lost = place === 'text' ? await lostTexts(page, said) : [];
      const seen = [...(await watched.trouble()), ...(await leftTheirBubble(page)), ...lost];
      trouble.push(...seen.map((line) => `${place}: ${line}`));
    }
    progress(`${place}: ${sample.length} texts`);
  }

  await page.evaluate(() => (document.querySelector('agora-peer-chat')!.peer = 'bob'));
  for (const said of sample) {
    const presence = { type: 'presence', data: { values: [{ uid: 'bob', status: { web: 1 }, ext: said }] } };
    deliver(server, user, [noticeMeta(user, JSON.stringify(presence)), rosterMeta(user, 'bob', 2, said)]);
  }
  deliver(server, user, [messageMeta(user, 'bob', text('the end of all'))]);
  const isEnd = (): Promise<boolean> => page.evaluate(() => window.watch.shows('the end of all'));
  trouble.push(...(await missing('what came after presence and requests is not shown', isEnd)));
  await page.evaluate((all) => {
    const profiles = Object.fromEntries(all.map((said, index) => [`p${index}`, { name: said }]));
    Object.assign(document.querySelector('agora-connection')!, { profiles });
    const session = document.querySelector('agora-connection')!.session!;
    for (const [index, said] of all.entries()) session.setDraft(`p${index}`, said);
  }, sample);
  deliver(
    server,
    user,
    sample.map((said, index) => messageMeta(user, `p${index}`, text(said))),
  );
  const inList = (): Promise<boolean> =>
    page.evaluate(
      (count) =>
        document.querySelector('agora-conversations')!.shadowRoot!.querySelectorAll('.conversation').length >= count,
      sample.length,
    );
  trouble.push(...(await missing('the list of conversations is not whole', inList)));
  trouble.push(...(await watched.trouble()).map((line) => `lists and header: ${line}`));
  trouble.push(...(await stillUsable(site, watched)));
  await page.context().close();
  const places = Object.keys(inMessages).length + 4;
  return { did: `${sample.length} texts in ${places} places`, trouble };
};

/** Boxes that reach out of their row, or rows out of the list. */
const leftTheirBubble = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('agora-peer-chat')!.shadowRoot!;
    const list = root.querySelector('.scroller')!.getBoundingClientRect();
    return [...root.querySelectorAll('.bubble')].flatMap((bubble) => {
      const box = bubble.getBoundingClientRect();
      const inside = [...bubble.querySelectorAll('.text, .file, .caption, .placeholder, .quote')];
      const isOut = (one: DOMRect, of: DOMRect): boolean => one.left < of.left - 1.5 || one.right > of.right + 1.5;
      // What cannot be broken is cut off there.
      const isCut = (one: Element): boolean => getComputedStyle(one).overflowX !== 'visible';
      if (isOut(box, list)) return [`a bubble reaches out of the list: ${bubble.textContent.slice(0, 40)}`];
      return !isCut(bubble) && inside.some((one) => isOut(one.getBoundingClientRect(), box))
        ? [`a text reaches out of its bubble: ${bubble.textContent.slice(0, 40)}`]
        : [];
    });
  });

/** Texts that are not on the screen as they were written; long ones and links are shown in another way. */
const lostTexts = async (page: Page, sample: readonly string[]): Promise<string[]> => {
  const plain = sample.filter(
    (said) => said.length < 500 && said !== '' && !/\/\/|@|\w\.\w|[\ud800-\udfff\n\r]/u.test(said),
  );
  const shown = await page.evaluate(() =>
    [...document.querySelector('agora-peer-chat')!.shadowRoot!.querySelectorAll('.row .text')].map(
      ({ textContent }) => textContent,
    ),
  );
  const all = new Set(shown);
  return plain.filter((said) => !all.has(said)).map((said) => `not shown as written: ${JSON.stringify(said)}`);
};
