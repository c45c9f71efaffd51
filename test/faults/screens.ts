/** What the windows show at the end: scrolled up to where each conversation begins, and read as a person would. */
import { chat, shownMessages, type ShownMessage } from '../support/pages.js';
import { storedMessages } from '../support/stand-in-history.js';
import { tokenFor } from '../support/stand-in-users.js';
import type { Actor } from './actor.js';
import type { Lane } from './verdict.js';

/** Milliseconds without a new row after which a list counts as read. */
const patience = 10_000;

/** Scrolls up until the page says that the conversation begins there, and until all is drawn. */
const readAll = async (actor: Actor, peer: string): Promise<ShownMessage[]> => {
  const list = chat(actor.page, peer).getByRole('log');
  const begins = chat(actor.page, peer).getByText('This is the start of the conversation.');
  const drawn = chat(actor.page, peer).locator('[role="article"]');
  let count = -1;
  let grownAt = performance.now();
  while ((await begins.count()) === 0 && performance.now() - grownAt < patience) {
    await list.evaluate((scroller) => {
      scroller.scrollTop = 0;
      scroller.dispatchEvent(new Event('scroll'));
      return new Promise((resolve) => setTimeout(resolve, 50));
    });
    const now = await drawn.count();
    if (now !== count) grownAt = performance.now();
    count = now;
  }
  let rows = await shownMessages(actor.page, peer);
  for (let before = -1; before !== rows.length; rows = await shownMessages(actor.page, peer)) {
    before = rows.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return rows;
};

/** The lane of a text: all before its number. */
const laneOf = (text: string): string => text.slice(0, text.lastIndexOf(' '));

export const readLanes = async (actors: ReadonlyMap<string, Actor>, serverUrl: string): Promise<Lane[]> => {
  const screens = new Map<string, ShownMessage[]>();
  const stores = new Map<string, string[]>();
  for (const actor of actors.values()) {
    const token = await tokenFor(serverUrl, actor.user);
    for (const peer of actors.keys()) {
      if (peer === actor.user) continue;
      const between = `${actor.user} ${peer}`;
      screens.set(between, await readAll(actor, peer));
      const stored = await storedMessages(serverUrl, token, actor.user, peer);
      stores.set(
        between,
        stored.map(({ text }) => text),
      );
    }
  }
  const lanes: Lane[] = [];
  for (const actor of actors.values()) {
    for (const peer of actors.keys()) {
      if (peer === actor.user) continue;
      const mine = `${actor.user} ${peer}`;
      const theirs = `${peer} ${actor.user}`;
      const pick = (texts: readonly string[], lane: string): string[] => texts.filter((text) => laneOf(text) === lane);
      const own = screens.get(mine)!.filter((row) => row.own);
      const received = screens.get(theirs)!.filter((row) => !row.own);
      for (const [lane, sent] of actor.sent) {
        if (!lane.endsWith(`>${peer}`)) continue;
        lanes.push({
          from: lane.split('>')[0]!,
          to: peer,
          sent,
          shown: pick(
            received.map(({ text }) => text),
            lane,
          ),
          shownToSender: pick(
            own.map(({ text }) => text),
            lane,
          ),
          stored: pick(stores.get(mine)!, lane),
        });
      }
    }
  }
  return lanes;
};

/** Own messages that still wait or failed, with what their status says. */
export const stuckMessages = async (actors: Iterable<Actor>): Promise<string[]> => {
  const stuck: string[] = [];
  for (const actor of actors) {
    for (const row of await shownMessages(actor.page)) {
      if (row.own && (row.status === 'Sending' || row.status === 'Not sent')) stuck.push(`${row.text} (${row.status})`);
    }
  }
  return stuck;
};

/** The newest message of each lane, where its receiver does not see it. */
export const missingAtReceivers = async (actors: ReadonlyMap<string, Actor>): Promise<string[]> => {
  const missing: string[] = [];
  for (const { user, sent } of actors.values()) {
    for (const [lane, texts] of sent) {
      const receiver = actors.get(lane.split('>')[1]!)!;
      const newest = texts.at(-1)!;
      const seen = await chat(receiver.page, user).getByText(newest, { exact: true }).count();
      if (seen === 0) missing.push(newest);
    }
  }
  return missing;
};
