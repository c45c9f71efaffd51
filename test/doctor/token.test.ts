/** The doctor with each fault of a token. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import agoraToken from 'agora-token';
import { localApp } from '../../demo/server/token-server/settings.ts';
import type { Setup } from '../../src/doctor/finding.ts';
import type { ProblemCode } from '../../src/doctor/problems/problems.ts';
import { readToken } from '../../src/doctor/read-token.ts';
import { doctorStage } from './shell-stage.js';

const { appId, certificate } = localApp;
const { ChatTokenBuilder, RtmTokenBuilder } = agoraToken;

type MakeToken = (user: string, seconds: number, env: Readonly<Record<string, string>>) => string;
const endpoint = resolve(import.meta.dirname, '../../demo/token-endpoints/chat-token.mjs');
const { chatToken } = (await import(endpoint)) as { chatToken: MakeToken };

/** A token as a machine makes it whose clock is so many seconds wrong. */
const madeAt = (seconds: number): string => {
  const { now } = Date;
  Date.now = () => now() + seconds * 1000;
  try {
    return chatToken('ada', 3600, { AGORA_APP_ID: appId, AGORA_APP_CERTIFICATE: certificate });
  } finally {
    Date.now = now;
  }
};

describe('the doctor at the token', () => {
  const set = doctorStage();
  const finds = (code: ProblemCode, token: string, changes: Setup = {}): Promise<string> => {
    set.grants(token);
    return set.finds(code, changes);
  };

  it('finds that it is of another kind', async () => {
    assert.match(await finds('token-kind', '006IABCDEFGHIJKLMN'), /old token/);
    assert.match(await finds('token-kind', 'eyJhbGciOi.eyJzdWIi.c2ln'), /JSON Web Token/);
    assert.match(await finds('token-kind', 'YWMtaaaaaaaaaaaaaaaa'), /token of the chat server itself/);
  });
  it('finds that it was cut', async () => {
    await finds('token-cut', set.server.token('ada').slice(0, 60));
  });
  it('finds that it is somebody else’s', async () =>
    assert.match(await finds('token-user', set.server.token('bob')), /for bob, but ada/));
  it('finds that the page names somebody else than the endpoint', async () => {
    set.grants();
    assert.match(await set.finds('token-user', { userId: 'bob' }), /for ada, but bob is to sign in/);
    set.answers({ token: set.server.token('ada'), user: 'bob' }, { 'cache-control': 'no-store' });
    assert.match(await set.finds('token-user', { userId: 'ada' }), /for bob, but ada is to sign in/);
    set.grants();
    await set.findsNone(['token-user'], { userId: ' Ada ' });
  });
  it('finds that it is for the user in another spelling', async () => {
    const token = ChatTokenBuilder.buildUserToken(appId, certificate, 'Ada', 3600);
    assert.match(await finds('token-user-case', token), /for "Ada".*Make the token for "ada"/);
    set.answers({ token, user: 'Ada' }, { 'cache-control': 'no-store' });
    await set.finds('token-user-case');
  });
  it('finds that it is for a uuid', async () => {
    const uuid = '0f9c6a52-1111-4222-8333-444455556666';
    await finds('token-uuid', ChatTokenBuilder.buildUserToken(appId, certificate, uuid, 3600));
  });
  it('finds that it is of another app', async () =>
    assert.match(
      await finds('token-app', set.server.token('ada'), { appId: 'f'.repeat(32) }),
      /for the app 10ca.*not for ffff/,
    ));
  it('finds that it is for a backend', async () => {
    await finds('token-of-app', ChatTokenBuilder.buildAppToken(appId, certificate, 3600));
  });
  it('finds that it is for another service', async () => {
    await finds('token-service', RtmTokenBuilder.buildToken(appId, certificate, 'ada', 3600));
  });
  it('finds that it has expired', async () =>
    assert.match(await finds('token-expired', madeAt(-7200)), /expired 3[56]\d\d seconds ago/));
  it('finds that it lives too short', async () =>
    assert.match(await finds('token-short', set.server.token('ada', 60)), /valid for only 60 seconds/));
  it('finds that the clock of the token server is wrong', async () => {
    assert.match(await finds('token-stale', madeAt(-600)), /made (599|6\d\d) seconds ago/);
    assert.match(await finds('token-future', madeAt(600)), /(59\d|600) seconds in the future/);
  });
  it('does not wonder at the age of a token that was there before', async () => {
    const token = madeAt(-600);
    await set.findsNone(['token-stale'], { tokenUrl: undefined, token, userId: 'ada' });
  });
  it('finds that the chat server does not accept it', async () => {
    const other = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
    await finds('token-refused', ChatTokenBuilder.buildUserToken(appId, other, 'ada', 3600));
  });
  it('reads what it says', async () => {
    const facts = await readToken(set.server.token('ada', 600));
    assert.deepEqual([facts?.appId, facts?.chat], [appId, { user: 'ada', isUserToken: true }]);
    assert.equal(facts!.endsAt - facts!.issuedAt, 600);
  });
});
