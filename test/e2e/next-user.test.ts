/** Two people at one screen, one after the other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { becomes, choosePeer, composer, seeMessage, sendText, signIn, signOut } from '../support/pages.js';
import { entry, withList } from '../support/pages-list.js';
import { stage as standOn } from '../support/stand-in-stage.js';
import { newUser, talker } from '../support/stand-in-talk.js';

describe('who signs in next', () => {
  const stage = standOn();

  it('asks for nothing of those whom the last one talked to', async () => {
    const [ada, carol, peer] = [
      await newUser(stage, 'ada'),
      await newUser(stage, 'carol'),
      await newUser(stage, 'secretpeer'),
    ];
    const other = await talker(stage, peer, ada);
    const { page } = await stage.open({ body: withList() });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => asked.push(Buffer.from(payload).toString('latin1'))),
    );
    await signIn(page, ada);
    await becomes(page, 'online');
    await choosePeer(page, peer);
    await sendText(page, 'for you only');
    await seeMessage(other.page, 'for you only');
    await sendText(other.page, 'and back');
    await seeMessage(page, 'and back');
    await entry(page, peer).waitFor();
    const named = (): string[] => asked.filter((one) => one.includes(peer));
    assert.notDeepEqual(named(), []);
    await signOut(page);
    asked.length = 0;
    await signIn(page, carol);
    await becomes(page, 'online');
    await choosePeer(page, ada);
    await composer(page).fill('hello');
    await composer(page).press('Enter');
    await seeMessage(page, 'hello');
    assert.deepEqual(named(), []);
  });
});
