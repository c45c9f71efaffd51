/** A chat server that sends what nobody can read. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import * as codec from '../../demo/server/wire/codec.ts';
import { Command, type Meta } from '../../demo/server/wire/types.ts';
import { composer, log, seeMessage, sendText } from '../support/pages.js';
import { stage as standOn } from '../support/stand-in-stage.js';
import { talk } from '../support/stand-in-talk.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const jid = (name: string) => ({ appKey: 'demo#local', name, domain: 'easemob.com' });

let ids = 1n;

/** A frame with one thing of the server in it. */
const frameOf = (user: string, ns: number, payload: Uint8Array, more: Partial<Meta> = {}): Uint8Array => {
  const meta = { id: ids++, from: jid(user), to: jid(user), ns, payload, timestamp: BigInt(Date.now()), ...more };
  const down = { status: { errorCode: 0, reason: '' }, queue: jid('notify'), isLast: true, metas: [meta] };
  return codec.msync.encode({ command: Command.SYNC, payload: codec.syncDown.encode(down) });
};

/** What the page's own error reporting would hear, from the first line on. */
const listen = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('error', (event) => heard.push(event.message));
    addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
  });
const heard = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('what cannot be read', () => {
  const stage = standOn();
  before(() => assert.ok(stage.server));

  it('is left out, said once, and the conversation goes on', async () => {
    const [ada, bob] = await talk(stage);
    await listen(ada.page);
    await sendText(bob.page, 'before');
    await seeMessage(ada.page, 'before');
    const frames: (Uint8Array | string)[] = [
      '',
      'a text',
      '{}',
      new Uint8Array(),
      Uint8Array.from([255, 255, 255]),
      Uint8Array.from([0x40]),
      ...[0, 1, 2, 3, 9].map((command) => codec.msync.encode({ command, payload: Uint8Array.from([255, 1]) })),
      ...['', 'no JSON', 'null', '[]', '{"type":"presence"}', '{"type":"presence","data":{"values":[null,{}]}}'].map(
        (text) => frameOf(ada.user, 5, bytes(text)),
      ),
      ...['{"type":"reaction","data":[null]}', '{"type":"conv"}', '{"type":"roaming_delete"}', '{"type":"thread"}'].map(
        (text) => frameOf(ada.user, 5, bytes(text)),
      ),
      ...[0, 1, 2, 3, 4, 5, 6].map((ns) => frameOf(ada.user, ns, Uint8Array.from([34, 200, 1]))),
      frameOf(ada.user, 3, codec.rosterBody.encode({ operation: 2 })),
      frameOf(ada.user, 1, codec.messageBody.encode({ type: 4 })),
      frameOf(ada.user, 1, codec.messageBody.encode({ type: 6 })),
      frameOf(ada.user, 1, codec.messageBody.encode({ type: 8 })),
    ];
    for (const frame of frames) await stage.faults.frame(ada.user, frame);
    await sendText(bob.page, 'after');
    await seeMessage(ada.page, 'after');
    await composer(ada.page).fill('and back');
    await composer(ada.page).press('Enter');
    await seeMessage(bob.page, 'and back');
    await log(ada.page).getByText('cannot be read').first().waitFor();
    assert.equal(await log(ada.page).getByText('cannot be read').count(), 1);
    assert.deepEqual(await heard(ada.page), []);
  });
});
