import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appSettings, localApp } from '../../../../demo/server/token-server/settings.ts';

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
  for (const [env, why] of bad) {
    it(`says ${why.source}`, () => {
      assert.throws(
        () => appSettings(env),
        (error: Error) => why.test(error.message) && !error.message.includes('not-to-be-shown'),
      );
    });
  }
});
