import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { StandIn } from './stand-in.js';
import { haveUsers, tokenFor } from './stand-in-users.js';

describe('the stand-in as a process', () => {
  let server: StandIn;
  before(async () => (server = await StandIn.start()));
  after(() => server[Symbol.asyncDispose]());

  it('keeps port and users when it is killed and started again', async () => {
    await haveUsers(server.url, 'ada');
    const { url } = server;
    await server.restart();
    assert.equal(server.url, url);
    assert.ok((await tokenFor(url, 'ada')).length > 20);
  });
});
