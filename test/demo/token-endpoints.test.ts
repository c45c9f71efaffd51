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
