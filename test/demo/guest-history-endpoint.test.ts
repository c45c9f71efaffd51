/** The endpoint to copy that takes a guest's messages along; the stand-in is its chat server. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { createStandIn, type StandIn } from '../../demo/server/stand-in.ts';
import { Api } from './server/api.ts';

const folder = resolve(import.meta.dirname, '../../demo/token-endpoints');
const [appId, certificate] = ['970ca35de60c44645bbae8a215061b33', '5cfd2fd1755d40ecb72977518be15d3b'];
const id = '0123456789abcdef0123456789abcdef';
const guest = 'guest-3eb1bd439947eb762998';
const start = Date.now() - 60_000;

/** A site with both endpoints and a table; `tell` is Agora, `ask` the page. */
const site = `
  import { createHash } from 'node:crypto';
  import { answerChatCallback, answerGuestOrUserToken } from './guest-history.mjs';
  const rows = new Map();
  const table = { add: async (id, message) => void rows.set(id, message), remove: async (id) => rows.delete(id),
    of: async (user) => [...rows.values()].filter(({ from, to }) => from === user || to === user)
      .sort((a, b) => a.timestamp - b.timestamp) };
  const answered = async (endpoint, request) => {
    const answer = { status: 200 };
    await endpoint(request, { set() {}, status(code) { answer.status = code; return this }, json(body) { answer.body = body } });
    return answer.body.user ?? answer.status;
  };
  const md5 = (text) => createHash('md5').update(text).digest('hex');
  const tell = (event, secret = 'a secret') => {
    const body = { callId: 'org#app_1', chat_type: 'chat', eventType: 'chat', ...event };
    return answered(answerChatCallback(table, 'a secret'),
      { body: { ...body, security: md5(body.callId + secret + body.timestamp) } });
  };
  const text = (n, from, to, msg, ext = {}) => ({ msg_id: String(n), timestamp: ${start} + n, from, to,
    payload: { type: 'chat', from, to, ext, bodies: [{ type: 'txt', msg }] } });
  const ask = (user, cookie) => answered(answerGuestOrUserToken(table),
    { body: { guest: '${id}', user }, user: cookie && { id: cookie } });
  const said = [];
`;

describe('the endpoint for a guest’s history', () => {
  let server: StandIn;
  before(async () => {
    server = await createStandIn({ appKey: 'org#app', tokenApp: { appId, certificate } });
    for (const user of ['ada', 'bob', 'eve', 'support', guest]) server.addUser(user);
  });
  after(() => server.close());

  const run = async (script: string, url = server.url): Promise<unknown> => {
    const app = {
      AGORA_APP_ID: appId,
      AGORA_APP_CERTIFICATE: certificate,
      AGORA_APP_KEY: 'org#app',
      AGORA_REST_URL: url,
    };
    const code = `${site} ${script}; console.log(JSON.stringify(said));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: folder,
      env: { ...process.env, ...app },
    });
    return JSON.parse(stdout);
  };
  const history = async (user: string): Promise<string[]> => {
    const token = server.token(user);
    const { messages } = await new Api(server, user, token).history('support', { is_positive: true });
    return messages.map(
      ({ from, body, timestamp }) => `${Number(timestamp) - start} ${from!.name} ${body.contents[0]!.text}`,
    );
  };

  it('copies what was written, but for what was taken back, to who is signed in to the site; once', async () => {
    const said = await run(`
      await tell(text(2, 'support', '${guest}', 'Until six'));
      await tell(text(1, '${guest}', 'support', 'Open?', { order: 7 }));
      await tell(text(3, '${guest}', 'support', 'Oops'));
      await tell({ chat_type: 'recall', recall_id: '3', msg_id: '4', timestamp: 5, from: '${guest}', to: 'support', payload: { bodies: [] } });
      await tell(text(5, 'ada', 'support', 'Of no guest'));
      said.push(rows.size, ...(await Promise.all([ask('ada', 'ada'), ask('ada', 'ada')])), await ask('ada', 'ada'), rows.size)`);
    assert.deepEqual(said, [2, 'ada', 'ada', 'ada', 0]);
    assert.deepEqual(await history('ada'), ['1 ada Open?', '2 support Until six']);
  });

  it('copies nothing for somebody whom the site does not know as that user', async () => {
    const said = await run(`
      await tell(text(1, '${guest}', 'support', 'Mine'));
      said.push(await ask('bob'), await ask('bob', 'ada'), await ask(undefined, 'bob'), await ask('${guest}'), rows.size)`);
    assert.deepEqual(said, [401, 'ada', guest, guest, 1]);
    assert.deepEqual(await history('bob'), []);
  });

  it('believes Agora only', async () => {
    const said = await run(`said.push(await tell(text(1, '${guest}', 'support', 'Forged'), 'another'), rows.size)`);
    assert.deepEqual(said, [403, 0]);
  });

  it('goes on with the next request where it was stopped, and leaves out what is refused', async () => {
    const said = await run(`
      await tell(text(1, '${guest}', 'support', 'One'));
      await tell(text(2, '${guest}', 'nobody', 'Refused'));
      await tell(text(3, '${guest}', 'support', 'Three'));
      const url = process.env.AGORA_REST_URL;
      process.env.AGORA_REST_URL = 'http://127.0.0.1:1';
      said.push(await ask('eve', 'eve'), rows.size);
      process.env.AGORA_REST_URL = url;
      said.push(await ask('eve', 'eve'), rows.size)`);
    assert.deepEqual(said, [503, 3, 'eve', 0]);
    assert.deepEqual(await history('eve'), ['1 eve One', '3 eve Three']);
  });
});
