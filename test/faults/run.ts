/** `npm run test:faults -- --messages N --faults M --seed S`: people write to each other while everything goes wrong. */
import { openBrowser, outageNoise } from '../support/browser.js';
import { becomes } from '../support/pages.js';
import { FaultyProxy } from '../support/proxy.js';
import { StandIn } from '../support/stand-in.js';
import { haveUsers } from '../support/stand-in-users.js';
import { Actor } from './actor.js';
import { Saboteur } from './faults.js';
import { report } from './report.js';
import { runOptions, type RunOptions } from './run-options.js';
import { makeSchedule, type Schedule } from './schedule.js';
import { missingAtReceivers, readLanes, stuckMessages } from './screens.js';
import { FaultSite } from './site.js';
import { judge } from './verdict.js';

/** The browser's own line about a question that was on its way when a fault ended the token. */
const endedToken = /Failed to load resource: the server responded with a status of 401/;

/** Waits until nothing is on its way any more: no message waits, and the last of each lane is where it belongs. */
const drain = async (actors: ReadonlyMap<string, Actor>, limit: number): Promise<string[]> => {
  const end = performance.now() + limit;
  for (;;) {
    const stuck = await stuckMessages(actors.values());
    const missing = stuck.length > 0 ? [] : await missingAtReceivers(actors);
    if (stuck.length + missing.length === 0 || performance.now() > end) return stuck;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

/** Everybody writes at their own pace: a person waits for their own last message to be typed, and for nobody else's. */
const play = async ({ steps }: Schedule, actors: ReadonlyMap<string, Actor>, saboteur: Saboteur): Promise<void> => {
  const typing = new Map<string, Promise<void>>();
  for (const step of steps) {
    if (step.kind === 'fault') {
      console.log(`  ${step.fault} ${step.user} ${step.ms} ms`);
      await saboteur.strike(step);
    } else {
      await typing.get(step.from);
      const typed = actors.get(step.from)!.write(step.to);
      // Told when it is waited for; until then it must not end the process.
      typed.catch(() => undefined);
      typing.set(step.from, typed);
    }
  }
  await Promise.all(typing.values());
};

const run = async (options: RunOptions): Promise<boolean> => {
  const schedule = makeSchedule(options);
  const started = performance.now();
  await using server = await StandIn.start();
  await haveUsers(server.url, ...schedule.users);
  const proxies = new Map<string, FaultyProxy>();
  for (const user of schedule.users) proxies.set(user, await FaultyProxy.start(server.port));
  await using site = await FaultSite.start(new Map([...proxies].map(([user, proxy]) => [user, proxy.url])), server.url);
  await using browser = await openBrowser();
  const actors = new Map<string, Actor>();
  for (const [user, proxy] of proxies) {
    const visitor = await browser.visitor({ allow: [...outageNoise, endedToken] });
    actors.set(user, new Actor(user, visitor, proxy, site.pageOf(user)));
  }
  const everybody = [...actors.values()];
  await Promise.all(everybody.map((actor) => actor.open()));
  await Promise.all(everybody.map(({ page }) => becomes(page, 'online')));
  await stuckMessages(everybody); // brings the tools into the pages, which is not their memory
  const heapBefore = await Promise.all(everybody.map((actor) => actor.heap()));

  const saboteur = new Saboteur({ server, site, actors });
  await play(schedule, actors, saboteur);
  const unmet = await saboteur.heal();
  const healed = performance.now();
  const stuck = await drain(actors, options.drainLimit);
  const drained = performance.now() - healed;
  if (stuck.length > 0) {
    for (const { user, page } of everybody) {
      const connection = page.locator('agora-connection');
      const says = await connection.locator('.words').first().innerText();
      console.log(`  ${user} is ${await connection.getAttribute('status')}: ${says}`);
    }
  }
  const verdict = judge(await readLanes(actors, server.url));
  const heapFull = await Promise.all(everybody.map((actor) => actor.heap()));
  await Promise.all(everybody.map(({ page }) => page.evaluate(() => document.querySelector('main')!.remove())));
  // A connection that left the page waits a moment, in case that it was only moved.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const heapAfter = await Promise.all(everybody.map((actor) => actor.heap()));
  const unhandled = everybody.flatMap(({ user, visitor }) => visitor.trouble.map((line) => `${user}: ${line}`));
  const sent = everybody.flatMap((actor) => [...actor.sent.values()]).reduce((sum, texts) => sum + texts.length, 0);
  for (const proxy of proxies.values()) await proxy[Symbol.asyncDispose]();
  return report({
    ...verdict,
    messages: sent,
    faults: saboteur.struck - unmet,
    stuck,
    unhandled,
    heap: { before: heapBefore, full: heapFull, after: heapAfter },
    drained,
    seconds: (performance.now() - started) / 1000,
  });
};

const options = runOptions(process.argv.slice(2));
console.log(
  `Replay: npm run test:faults -- ${Object.entries(options)
    .map(
      ([name, value]) =>
        `--${name === 'drainLimit' ? 'drain' : name} ${name === 'drainLimit' ? Number(value) / 1000 : value}`,
    )
    .join(' ')}`,
);
// Node 20 can spin for ever over sockets that were reset when it ends by itself.
process.exit((await run(options)) ? 0 : 1);
