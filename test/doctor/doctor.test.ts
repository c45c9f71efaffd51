/** The doctor on a set-up that is in order, and with each fault in what a page or a command line gives. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { Setup } from '../../src/doctor/finding.ts';
import { problems, type ProblemCode } from '../../src/doctor/problems/problems.ts';
import { version } from '../../src/doctor/version.ts';
import { doctorStage, look } from './shell-stage.js';

describe('the doctor', () => {
  const set = doctorStage();

  it('finds nothing wrong with what is in order', async () => {
    set.grants();
    const findings = await look(set.setup());
    const notGood = findings.filter(({ verdict }) => verdict !== 'good');
    assert.deepEqual(notGood, []);
    const subjects = ['app key', 'user ids', 'chat server', 'clock', 'socket', 'token endpoint', 'token', 'services'];
    assert.deepEqual(new Set(findings.map(({ about }) => about)), new Set(subjects));
  });

  it('never says a token', async () => {
    const token = set.server.token('bob');
    set.grants(token);
    for (const { found, mend = '' } of await look(set.setup())) assert.ok(!(found + mend).includes(token));
  });

  const faults: readonly (readonly [ProblemCode, Setup, RegExp])[] = [
    ['app-missing', { appKey: undefined }, /Neither/],
    ['app-key-form', { appKey: 'my-app' }, /not of the form org#app/],
    ['app-key-form', { appKey: 'demo&#35;local' }, /not of the form org#app/],
    ['app-key-form', { appKey: '"demo#local"' }, /not of the form org#app/],
    ['app-key-slash', { appKey: 'org/app' }, /app-key="org#app"/],
    ['app-key-encoded', { appKey: '41117440%23383391' }, /app-key="41117440#383391"/],
    ['app-key-spaces', { appKey: ' demo#local ' }, /app-key="demo#local"/],
    ['app-key-is-id', { appKey: '10ca110ca110ca110ca110ca110ca110' }, /app-id="10ca/],
    ['app-key-example', { appKey: 'your-org#your-app' }, /looks like an example/],
    ['app-id-form', { appId: 'demo#local' }, /is not an app id/],
    ['user-id-case', { users: ['Ada'] }, /"Ada" is "ada"/],
    ['user-id-form', { users: ['ada lovelace'] }, /is not a user id/],
    ['token-url-form', { tokenUrl: '/token' }, /^token-url="\/token" is not a complete URL.*https:\/\//],
    ['token-url-form', { tokenUrl: undefined, tokenServer: 'shop.example' }, /^token-server="shop\.example"/],
    ['token-url-password', { tokenUrl: 'https://ada:secret@shop.example/' }, /^token-url contains/],
    ['credentials-value', { credentials: 'yes' as never }, /credentials="yes".*include/],
    ['api-url-form', { apiUrl: 'localhost:8080' }, /api-url="localhost:8080"/],
    ['socket-url-form', { socketUrl: 'http://here' }, /socket-url="http:\/\/here".*wss:\/\//],
  ];
  for (const [code, changes, words] of faults)
    it(`finds ${code} in ${JSON.stringify(changes)}`, async () => {
      set.grants();
      const said = await set.finds(code, changes);
      assert.match(said, words);
      assert.doesNotMatch(said, /secret|%\w+%/);
    });

  it('has a test that injects each fault', () => {
    const files = [import.meta.dirname, resolve(import.meta.dirname, '../e2e')].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.test\.ts$/.test(name) && (folder.endsWith('doctor') || name.startsWith('doctor')))
        .map((name) => readFileSync(resolve(folder, name), 'utf8')),
    );
    const untested = Object.keys(problems).filter((code) => !files.some((text) => text.includes(`'${code}'`)));
    assert.deepEqual(untested, []);
  });

  it('is of the version of the package', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    assert.equal(version, (JSON.parse(text) as { version: string }).version);
  });
});
