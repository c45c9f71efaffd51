/**
 * Which files a received message passes, from the SDK's callback to its text on the page: read off the call stacks of a
 * real page, whose modules the dev server serves one by one. Between the stacks lie a frame and two updates of Lit.
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

/** Notes the stacks of frames that are asked for, of elements that ask Lit for an update, and of the text. */
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

describe('the walk of a received message', () => {
  let browser: TestBrowser;
  let place: Place;
  before(async () => {
    [browser, place] = await Promise.all([openBrowser(), demo()]);
  });
  after(async () => {
    await browser?.[Symbol.asyncDispose]();
    await place?.[Symbol.asyncDispose]();
  });

  it(`passes at most ${most} files, each of them once`, async () => {
    const { page } = await browser.visitor({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(spy, 'Walking now');
    await page.goto(place.home);
    const [ada, bea] = ['Ada’s window', 'Bea’s window'].map((name) => page.getByRole('region', { name }));
    for (const side of [ada!, bea!]) await side.getByText('Then I bring the cake.').first().waitFor();
    await page.evaluate(() => void (window as unknown as { notes: Note[] }).notes.splice(0));
    await on.sendText(ada!, 'Walking now');
    await bea!.getByText('Walking now', { exact: true }).first().waitFor();

    const notes = await page.evaluate(() => (window as unknown as { notes: Note[] }).notes);
    const walks = notes.map(({ what, stack }) => ({ what, files: filesIn(stack) }));
    const legs: (readonly string[])[] = [];
    const find = (what: string, ...through: readonly string[]): void => {
      const before = legs.length === 0 ? walks.length : walks.findIndex(({ files }) => files === legs[0]);
      const found = walks
        .slice(0, before)
        .findLast(
          (walk) => walk.what === what && through.every((end) => walk.files.some((file) => file.endsWith(end))),
        );
      assert.ok(found, `no ${what} through ${through.join(' and ')}`);
      legs.unshift(found.files);
    };
    find('text', '/message-list.ts');
    find('update', '/conversation-body.ts');
    find('update', '/store.ts', '/session-controller.ts');
    find('frame', '/agora-events.ts', '/store.ts');
    const walk = legs.flat().filter((file, index, all) => file !== all[index - 1]);
    // The frame begins where it was asked for.
    const passed = walk.filter((file, index) => !(file.endsWith('/store.ts') && walk.indexOf(file) < index));
    assert.equal(passed[0], 'client/agora-events.ts');
    assert.deepEqual(passed, [...new Set(passed)], 'it never turns back');
    assert.ok(passed.length <= most, `${passed.length} files:\n${passed.join('\n')}`);
  });
});
