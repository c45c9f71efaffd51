/** The stand-in against the vendor's SDK and nothing of ours, so that a fault in one is not hidden by the other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageTests } from './sdk-alone/messages.js';
import { signInTests } from './sdk-alone/sign-in.js';
import { alice, bob, onPage, page, place, setStage } from './sdk-alone/stage.js';

setStage();

for (const build of ['mini', 'full']) {
  describe(`the ${build} build of the SDK with the stand-in`, () => {
    onPage(build);
    signInTests();
    messageTests();
  });
}

describe("the vendor's quickstart with the stand-in", () => {
  onPage('quickstart');

  it('registers, signs in, sends, receives and signs out', async () => {
    const lines = await page.evaluate(
      async ({ apiUrl, url, one, other }) => {
        const first = window.quickstart(apiUrl, url);
        const second = window.quickstart(apiUrl, url);
        for (const [side, user] of [
          [first, one],
          [second, other],
        ] as const) {
          await side.register(user, 'a-password');
          await side.login(user, 'a-password');
        }
        await first.send(other, 'hello from the quickstart');
        await second.send(one, 'hello back');
        for (const end = Date.now() + 5000; first.lines.length + second.lines.length < 4 && Date.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, 10));
        first.logout();
        for (const end = Date.now() + 5000; first.lines.length < 3 && Date.now() < end;)
          await new Promise((resolve) => setTimeout(resolve, 10));
        return [first.lines, second.lines];
      },
      { ...place, one: `quick-${alice}`, other: `quick-${bob}` },
    );
    assert.deepEqual(lines, [
      ['Connect success !', `Message from: quick-${bob} Message: hello back`, 'Logout success !'],
      ['Connect success !', `Message from: quick-${alice} Message: hello from the quickstart`],
    ]);
  });
});
