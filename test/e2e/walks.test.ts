/**
 * Which files a message passes, from Send to the SDK, and from the SDK's callback to its text on the page: read off the
 * call stacks of a real page, whose modules the dev server serves one by one. Between two stacks lies a frame, an update
 * of Lit, or a promise.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, type TestBrowser } from '../support/browser.js';
import * as on from '../support/pages.js';
import { demo, type Place } from '../support/stand-in-places.js';

interface Note {
  readonly what: string;
  readonly stack: string;
}

/** The files of `src` in a stack, outermost first; a file is repeated if the walk comes back to it. */
const filesIn = (stack: string): readonly string[] =>
  stack
    .split('\n')
    .flatMap((line) => /\/src\/([^?:)]+)/.exec(line)?.[1] ?? [])
    .reverse();

/** Notes the stacks of frames and time limits that are asked for, of elements that ask Lit for an update, and of the text. */
const spy = (text: string): void => {
  Error.stackTraceLimit = 200;
  const notes: Note[] = [];
  Object.assign(window, { notes });
  const note = (what: string): void => void notes.push({ what, stack: new Error().stack! });

  const wrap = (owner: object, name: string, before: (all: readonly unknown[]) => void): void => {
    const real = Reflect.get(owner, name) as (...all: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...all: unknown[]) {
      before(all);
      return Reflect.apply(real, this, all);
    });
  };
  wrap(Element.prototype, 'append', (all) => {
    if (all.some((one) => typeof one === 'string' && one.includes(text))) note('text');
  });
  wrap(window, 'requestAnimationFrame', () => note('frame'));
  // Each call of the SDK has a time limit.
  wrap(window, 'setTimeout', () => note('limit'));
  let known = false;
  wrap(customElements, 'define', ([, element]) => {
    if (known) return;
    let base: object | undefined;
    for (
      let at = (element as CustomElementConstructor).prototype as object | null;
      at;
      at = Object.getPrototypeOf(at) as object | null
    )
      if (Object.hasOwn(at, 'requestUpdate')) base = at;
    if (!base) return;
    known = true;
    wrap(base, 'requestUpdate', () => note('update'));
  });
};

const most = 16;

describe('the walk of a message', () => {
  let browser: TestBrowser;
  let place: Place;
  let walks: readonly { readonly what: string; readonly files: readonly string[] }[];
  before(async () => {
    [browser, place] = await Promise.all([openBrowser(), demo()]);
    const { page } = await browser.visitor({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(spy, 'Walking now');
    await page.goto(place.home);
    const [ada, bea] = ['Ada’s window', 'Bea’s window'].map((name) => page.getByRole('region', { name }));
    for (const side of [ada!, bea!]) await side.getByText('Then I bring the cake.').first().waitFor();
    await page.evaluate(() => void (window as unknown as { notes: Note[] }).notes.splice(0));
    await on.sendText(ada!, 'Walking now');
    await bea!.getByText('Walking now', { exact: true }).first().waitFor();
    const notes = await page.evaluate(() => (window as unknown as { notes: Note[] }).notes);
    walks = notes.map(({ what, stack }) => ({ what, files: filesIn(stack) }));
  });
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await place?.[Symbol.asyncDispose]();
  });

  /**
   * The last stack of a kind through some files, before another.
   * @param last ends the file that the stack ends in @param first ends the file that it begins in
   */
  const leg = (
    what: string,
    through: readonly string[],
    next?: readonly string[],
    { first = '', last = '' } = {},
  ): readonly string[] => {
    const end = next ? walks.findIndex(({ files }) => files === next) : walks.length;
    const found = walks
      .slice(0, end)
      .findLast(
        (walk) =>
          walk.what === what &&
          through.every((name) => walk.files.some((file) => file.endsWith(name))) &&
          (walk.files[0] ?? '').endsWith(first) &&
          (walk.files.at(-1) ?? '').endsWith(last),
      );
    assert.ok(found, `no ${what} through ${through.join(' and ')}`);
    return found.files;
  };

  const assertShort = (files: readonly string[]): void => {
    const walk = files.filter((file, index) => file !== files[index - 1]);
    assert.deepEqual(walk, [...new Set(walk)], 'it never turns back');
    assert.ok(walk.length <= most, `${walk.length} files:\n${walk.join('\n')}`);
  };

  it(`passes at most ${most} files from the SDK's callback to its text, each of them once`, () => {
    const text = leg('text', ['/message-list.ts']);
    // The update of the composer, which is asked for a moment later, is another.
    const list = leg('update', ['/agora-peer-chat.ts'], text, { last: '/conversation-body.ts' });
    const told = leg('update', ['/store.ts', '/session-controller.ts'], list);
    // The SDK hands over a message here. Receipts and signs of typing, which may come in the same frame, begin elsewhere.
    const event = leg('frame', ['/store.ts'], told, { first: 'client/agora-events.ts' });
    // The frame begins in the store, where it was asked for.
    const after = told.slice(told.findLastIndex((file) => file.endsWith('/store.ts')) + 1);
    assertShort([...event, ...after, ...list, ...text]);
  });

  it(`passes at most ${most} files from Send to the SDK, each of them once`, () => {
    const sent = leg('limit', ['/delivery.ts', '/agora-client.ts']);
    const written = leg('frame', ['/composer.ts', '/outbox.ts'], sent);
    assert.ok(sent[0]!.endsWith('/sender.ts'), 'the outbox hands it to its sender');
    const put = written.findIndex((file) => file.endsWith('/outbox.ts'));
    assertShort([...written.slice(0, put + 1), ...sent]);
  });
});
