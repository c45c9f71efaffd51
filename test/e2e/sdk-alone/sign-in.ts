/** Signing in, being put out, and the life of tokens, with the bare SDK. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alice, bob, page, place, server } from './stage.js';

export const signInTests = (): void => {
  for (const tokenKey of ['accessToken', 'agoraToken']) {
    it(`signs in with ${tokenKey} and out again`, async () => {
      const told = await page.evaluate(
        async ({ place, user, token, tokenKey }) => {
          const line = window.bare.line(place);
          await line.open(user, token, tokenKey);
          await line.until('onConnected');
          line.connection.close();
          await line.until('onDisconnected');
          return line.told.map(({ name }) => name);
        },
        { place, user: alice, token: server.token(alice), tokenKey },
      );
      assert.deepEqual(told, ['onConnected', 'onDisconnected']);
    });
  }

  const wrong: readonly (readonly [string, () => { user: string; token: string; appKey?: string }, number])[] = [
    ['a forged token', () => ({ user: alice, token: '007forged' }), 28],
    ["another user's token", () => ({ user: alice, token: server.token(bob) }), 28],
    ['an unknown user', () => ({ user: 'nobody', token: server.token('nobody') }), 204],
    ['an unknown app', () => ({ user: alice, token: server.token(alice), appKey: 'other#app' }), -3],
  ];
  for (const [name, sign, type] of wrong) {
    it(`refuses ${name} with ${type}, and lets in afterwards`, async () => {
      const { user, token, appKey } = sign();
      const types = await page.evaluate(
        async ({ place, user, token, appKey, right, rightToken }) => {
          const line = window.bare.line({ ...place, ...(appKey && { appKey }) });
          const first = await window.bare.refusal(line.open(user, token));
          await line.until('onDisconnected');
          const other = window.bare.line(place);
          return [first, await window.bare.refusal(other.open(right, rightToken))];
        },
        { place, user, token, appKey, right: alice, rightToken: server.token(alice) },
      );
      assert.deepEqual(types, [type, 'resolved']);
    });
  }

  it('refuses a token that has ended with 56', async () => {
    const token = server.token(alice);
    const type = await page.evaluate(
      async ({ place, user, token }) => {
        const line = window.bare.line(place);
        await line.open(user, token);
        line.connection.close();
        await line.until('onDisconnected');
        return null;
      },
      { place, user: alice, token },
    );
    assert.equal(type, null);
    server.faults.endTokens(alice);
    const again = await page.evaluate(
      async ({ place, user, token }) => window.bare.refusal(window.bare.line(place).open(user, token)),
      { place, user: alice, token },
    );
    assert.equal(again, 56);
  });

  const refused: readonly (readonly [number, string, number])[] = [
    [1, 'Sorry, user register limit', 50],
    [1, 'whatever', 2],
    [2, '', 2],
    [6, 'token expired', 2],
    [7, 'Sorry, the app online count limit', 50],
    [12, '', 57],
    [14, 'platform limit', 2],
  ];
  it('takes every refusal at sign-in as the notes say', async () => {
    const types: unknown[] = [];
    for (const [code, reason] of refused) {
      server.faults.refuseLogins({ code, reason, count: 1 });
      types.push(
        await page.evaluate(
          async ({ place, user, token }) => window.bare.refusal(window.bare.line(place).open(user, token)),
          { place, user: alice, token: server.token(alice) },
        ),
      );
    }
    assert.deepEqual(
      types,
      refused.map(([, , type]) => type),
    );
  });

  const kicks = [
    ['user-removed', 207],
    ['other-login', 206],
    ['password-changed', 216],
    ['other-device', 217],
  ] as const;
  for (const [reason, type] of kicks) {
    it(`puts out for ${reason} with ${type}`, async () => {
      await page.evaluate(
        async ({ place, user, token }) => {
          const line = window.bare.line(place);
          Object.assign(window, { line });
          await line.open(user, token);
        },
        { place, user: alice, token: server.token(alice) },
      );
      server.faults.kick(alice, reason);
      const told = await page.evaluate(async () => {
        const { line } = window as unknown as { line: ReturnType<typeof window.bare.line> };
        await line.until('onDisconnected');
        return [line.of('onError')[0]!.type, line.of('onDisconnected')[0]!.type];
      });
      assert.deepEqual(told, [type, type]);
    });
  }

  it('tells that a token ends soon, and closes when it has ended', async () => {
    const names = await page.evaluate(
      async ({ place, user, token }) => {
        const line = window.bare.line(place);
        await line.open(user, token);
        await line.until('onDisconnected');
        return [...new Set(line.told.map(({ name }) => name))];
      },
      { place, user: alice, token: server.token(alice, 2) },
    );
    assert.deepEqual(names, ['onConnected', 'onTokenWillExpire', 'onTokenExpired', 'onDisconnected']);
  });

  it('lives on with a renewed token, and keeps the old one when the new one is refused', async () => {
    const seen = await page.evaluate(
      async ({ place, user, token, renewed }) => {
        const line = window.bare.line(place);
        await line.open(user, token);
        const forged = await window.bare.refusal(line.connection.renewToken('007forged'));
        await line.until('onTokenWillExpire');
        const answer = (await line.connection.renewToken(renewed)) as { status: boolean; expire: number };
        await new Promise((resolve) => setTimeout(resolve, 2500));
        return {
          forged,
          status: answer.status,
          left: answer.expire - Date.now(),
          names: line.told.map(({ name }) => name),
        };
      },
      { place, user: alice, token: server.token(alice, 2), renewed: server.token(alice, 3600) },
    );
    assert.deepEqual([seen.forged, seen.status], [52, true]);
    assert.ok(seen.left > 3_500_000 && seen.left <= 3_600_000);
    assert.ok(!seen.names.includes('onTokenExpired') && !seen.names.includes('onDisconnected'));
  });
};
