/** The token endpoints that a site can copy: what they make is good for the verifier, and they are short. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { tokenVerifier } from '../../demo/server/token-server/token-verifier.ts';
import { snippetsOf } from '../support/snippets.js';

const folder = resolve(import.meta.dirname, '../../demo/token-endpoints');
const [appId, certificate] = ['970ca35de60c44645bbae8a215061b33', '5cfd2fd1755d40ecb72977518be15d3b'];
const env = { ...process.env, AGORA_APP_ID: appId, AGORA_APP_CERTIFICATE: certificate };
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, env, encoding: 'utf8' }).trim();

describe('the token endpoints to copy', () => {
  const isGood = (token: string): void => {
    const verdict = tokenVerifier(appId, certificate).verify(token);
    assert.ok(typeof verdict === 'object', 'the verifier takes it');
    assert.equal(verdict.user, 'ada');
    const left = (verdict.expiresAt - Date.now()) / 1000;
    assert.ok(left > 500 && left <= 600, `${left} seconds left`);
  };

  it('Node makes good tokens', () => {
    const script = "const { chatToken } = await import('./chat-token.mjs'); console.log(chatToken('ada', 600))";
    isGood(run(process.execPath, '--input-type=module', '--eval', script));
  });

  it('Python makes good tokens', () => {
    isGood(run('python3', '-B', '-c', "from chat_token import chat_token; print(chat_token('ada', 600))"));
  });

  it('Node answers 401 to nobody, and no cache keeps what it answers', () => {
    const script = `
      const { answerChatToken } = await import('./chat-token.mjs');
      const response = { said: [], set(...all) { this.said.push(all.join(': ')); return this },
        status(code) { this.said.push(code); return this }, json(body) { this.said.push(Object.keys(body).join()) } };
      answerChatToken({}, response); answerChatToken({ user: { id: 'ada' } }, response);
      console.log(response.said.join(' | '))`;
    const said = run(process.execPath, '--input-type=module', '--eval', script);
    assert.equal(said, 'Cache-Control: no-store | 401 | error | Cache-Control: no-store | token,user');
  });

  describe('Node answers a guest', () => {
    /** What the endpoint says to each body, with a chat server that answers like this. */
    const said = (server: string, ...bodies: readonly unknown[]): unknown => {
      const script = `
        globalThis.fetch = ${server};
        console.error = () => {};
        const { answerGuestToken } = await import('./guest-token.mjs');
        const answers = [];
        for (const body of ${JSON.stringify(bodies)}) {
          const answer = { status: 200 };
          await answerGuestToken({ body: body ?? undefined },
            { set() {}, status(code) { answer.status = code; return this },
              json(body) { answer.body = body.error ?? (body.token.startsWith('007') && body.user) } });
          answers.push([answer.status, answer.body]);
        }
        console.log(JSON.stringify(answers));`;
      const cloud = { ...env, AGORA_APP_KEY: 'org#app', AGORA_REST_URL: 'https://chat.example' };
      const line = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: folder,
        env: cloud,
        encoding: 'utf8',
      });
      return JSON.parse(line);
    };
    const guest = '0123456789abcdef0123456789abcdef';
    const user = 'guest-3eb1bd439947eb762998';

    it('with a token, whether the chat server knows them or not', () => {
      const known = JSON.stringify({ error: 'duplicate_unique_property_exists' });
      for (const server of [
        'async () => Response.json({})',
        `async () => new Response(${JSON.stringify(known)}, { status: 400 })`,
      ]) {
        assert.deepEqual(said(server, { guest }), [[200, user]]);
      }
    });
    it('with the next token when the first one runs out, for which the elements name the user', () => {
      assert.deepEqual(said('async () => Response.json({})', { guest, user }), [[200, user]]);
    });
    it('with no token of another guest', () => {
      const another = 'guest-00000000000000000000';
      const bodies = [
        { guest, user: another },
        { user },
        { guest: 'x', user },
        { guest, user: '' },
        { guest, user: [user] },
      ];
      assert.deepEqual(
        said('() => { throw new Error("asked") }', ...bodies),
        bodies.map(() => [401, 'Nobody is signed in.']),
      );
    });
    it('with 400 if the id is none, or one in other clothes', () => {
      const none = [400, 'This is no id of a guest.'];
      const bodies = [
        null,
        {},
        [],
        'x',
        { guest: '' },
        { guest: 1 },
        { guest: null },
        { guest: [guest] },
        { guest: {} },
      ];
      assert.deepEqual(
        said('() => { throw new Error("asked") }', ...bodies),
        bodies.map(() => none),
      );
    });
    it('with 502 if the chat server is away, refuses or says nothing that makes sense', () => {
      for (const server of [
        'async () => { throw new TypeError("fetch failed") }',
        'async () => Response.json({}, { status: 401 })',
        'async () => Response.json(null, { status: 500 })',
        'async () => new Response("<html>", { status: 503 })',
      ]) {
        assert.deepEqual(said(server, { guest }), [[502, 'The chat server cannot be reached.']], server);
      }
    });
    it('with 401 if they are somebody now whom the site does not know', () => {
      assert.deepEqual(said('() => { throw new Error("asked") }', { guest, user: 'ada' }, { user: null }), [
        [401, 'Nobody is signed in.'],
        [401, 'Nobody is signed in.'],
      ]);
    });
  });

  for (const file of readdirSync(folder).filter((name) => /\.(mjs|py|php|go)$/.test(name)))
    it(`${file} has fewer than 40 lines`, () => {
      assert.ok(readFileSync(join(folder, file), 'utf8').trim().split('\n').length < 40);
    });

  const recipes = ['own-users', 'support-widget'].flatMap((name) => snippetsOf(`demo/docs/recipes/${name}.md`));
  for (const file of readdirSync(folder).filter((name) => !name.startsWith('_')))
    it(`${file} stands in a recipe as it is`, () => {
      const shown = recipes.filter((one) => one.file === file).map(({ text }) => text);
      assert.deepEqual(shown, [readFileSync(join(folder, file), 'utf8').trim()]);
    });
});
