import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { appSettings, isPublished, isWeak, localApp } from '../../../../demo/server/token-server/settings.ts';

const good = {
  AGORA_APP_ID: 'a'.repeat(32),
  AGORA_APP_CERTIFICATE: 'C'.repeat(32),
  AGORA_APP_KEY: '41117440#383391',
  AGORA_REST_URL: 'https://a41.chat.agora.io',
};
const bad: [env: Record<string, string>, why: RegExp][] = [
  [{ AGORA_APP_ID: good.AGORA_APP_ID }, /set AGORA_APP_CERTIFICATE, AGORA_APP_KEY, AGORA_REST_URL too/],
  [{ ...good, AGORA_APP_CERTIFICATE: ' ' }, /set AGORA_APP_CERTIFICATE too/],
  [{ ...good, AGORA_APP_ID: 'short' }, /AGORA_APP_ID must have 32/],
  [{ ...good, AGORA_APP_CERTIFICATE: 'not-to-be-shown' }, /AGORA_APP_CERTIFICATE must have 32/],
  [{ ...good, AGORA_APP_CERTIFICATE: '0'.repeat(32) }, /AGORA_APP_CERTIFICATE is all zeros/],
  [{ ...good, AGORA_APP_ID: '0'.repeat(32) }, /AGORA_APP_ID is all zeros/],
  [{ ...good, AGORA_APP_CERTIFICATE: localApp.certificate.toUpperCase() }, /the published one/],
  [{ AGORA_LOCAL_CERTIFICATE: localApp.certificate }, /the published one/],
  [{ AGORA_LOCAL_CERTIFICATE: '0'.repeat(32) }, /AGORA_LOCAL_CERTIFICATE is all zeros/],
  [{ AGORA_LOCAL_CERTIFICATE: 'not-to-be-shown' }, /AGORA_LOCAL_CERTIFICATE must have 32/],
  [{ ...good, AGORA_APP_KEY: '41117440' }, /org#app/],
  [{ ...good, AGORA_REST_URL: 'a41.chat.agora.io' }, /must be a URL/],
];

describe('appSettings', () => {
  it('is the local app where nothing is set', () => assert.equal(appSettings({ AGORA_APP_ID: '' }), localApp));
  it('is the app of the four variables', () => {
    assert.deepEqual(appSettings(good), {
      appId: 'a'.repeat(32),
      certificate: 'C'.repeat(32),
      cloud: { appKey: '41117440#383391', restUrl: 'https://a41.chat.agora.io' },
    });
  });
  it('is the local app with a certificate of its own', () => {
    const certificate = '1f0c3a9be47d5286ac913e7f60b2d845';
    assert.deepEqual(appSettings({ AGORA_LOCAL_CERTIFICATE: certificate }), { ...localApp, certificate });
    assert.equal(isPublished(appSettings({ AGORA_LOCAL_CERTIFICATE: certificate })), false);
    assert.equal(isPublished(localApp), true);
  });
  for (const [env, why] of bad) {
    it(`says ${why.source}`, () => {
      assert.throws(
        () => appSettings(env),
        (error: Error) => why.test(error.message) && !error.message.includes('not-to-be-shown'),
      );
    });
  }
});

describe('a certificate', () => {
  const weak = [
    '0'.repeat(32),
    'F'.repeat(32),
    `${'0'.repeat(31)}1`,
    'deadbeef'.repeat(4),
    '0123456789abcdef'.repeat(2),
    'fedcba9876543210'.repeat(2),
    '0123456789abcdeffedcba9876543210',
    '11112222333344445555666677778888',
    '12'.repeat(16),
  ];
  for (const certificate of weak) {
    it(`such as ${certificate} can be guessed`, () => assert.equal(isWeak({ ...localApp, certificate }), true));
  }
  it('that was drawn cannot', () => {
    for (let n = 0; n < 10_000; n++) {
      const certificate = randomBytes(16).toString('hex');
      assert.equal(isWeak({ ...localApp, certificate }), false, certificate);
    }
  });
});
