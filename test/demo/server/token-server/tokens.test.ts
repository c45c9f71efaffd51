/** Issuer and verifier against each other, and against the reader inside `agora-token`. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import agoraToken from 'agora-token';
import { readAccessToken } from '../../../../demo/server/token-server/access-token.ts';
import { tokenIssuer } from '../../../../demo/server/token-server/token-issuer.ts';
import { tokenVerifier } from '../../../../demo/server/token-server/token-verifier.ts';

const appId = 'a'.repeat(32);
const certificate = '0123456789abcdef'.repeat(2);
const issuer = tokenIssuer(appId, certificate);
const verifier = tokenVerifier(appId, certificate);
const changed = (token: string, change: (bytes: Buffer) => void): string => {
  const bytes = inflateSync(Buffer.from(token.slice(3), 'base64'));
  change(bytes);
  return `007${deflateSync(bytes).toString('base64')}`;
};

/** The vendor's reader; private to its package, so it has no types. */
interface VendorToken {
  from_string(token: string): boolean;
  verifySignature(certificate: string): boolean;
  build(): string;
  add_service(service: unknown): void;
}
type VendorService = new (...args: unknown[]) => { add_privilege(privilege: number, seconds: number): void };
const vendor = createRequire(import.meta.url)('agora-token/src/AccessToken2.js') as Record<string, VendorService> & {
  AccessToken2: new (appId: string, certificate: string, issuedAt?: number, life?: number) => VendorToken;
};
const built = (...services: { type: string; args: unknown[]; privilege: number }[]): string => {
  const token = new vendor.AccessToken2(appId, certificate, undefined, 60);
  for (const { type, args, privilege } of services) {
    const service = new vendor[type]!(...args);
    service.add_privilege(privilege, 60);
    token.add_service(service);
  }
  return token.build();
};

describe('token issuer', () => {
  it('makes user tokens that the vendor can read and verify', () => {
    const { token } = issuer.userToken('alice', 60);
    const read = new vendor.AccessToken2('', '');
    assert.equal(read.from_string(token), true);
    assert.equal(read.verifySignature(certificate), true);
  });
  it('says when the token ends', () => {
    const before = Math.floor(Date.now() / 1000);
    const { token, expiresAt } = issuer.userToken('alice', 3);
    assert.ok(expiresAt >= (before + 3) * 1000 && expiresAt <= Date.now() + 3000);
    assert.deepEqual(verifier.verify(token), { user: 'alice', expiresAt });
  });
  it('asks for its default life anew each time', () => {
    let life = 5;
    const changing = tokenIssuer(appId, certificate, () => life);
    const short = changing.userToken('alice').expiresAt;
    life = 500;
    assert.ok(changing.userToken('alice').expiresAt - short >= 495_000);
  });
  for (const seconds of [0, -1, 1.5, 86_401, NaN]) {
    it(`refuses a life of ${seconds} seconds`, () =>
      assert.throws(() => issuer.userToken('alice', seconds), RangeError));
  }
  it('says what is wrong with an ill-formed certificate, without showing it', () => {
    assert.throws(
      () => tokenIssuer(appId, 'my-secret').userToken('alice'),
      (error: Error) => /32 hexadecimal digits/.test(error.message) && !/my-secret/.test(error.message),
    );
  });
});

describe('token verifier', () => {
  const { token } = issuer.userToken('alice', 60);
  const other = (id: string, secret: string): string => tokenIssuer(id, secret).userToken('alice', 60).token;
  const bad: [what: string, token: string][] = [
    ['an empty text', ''],
    ['a temporary console token of another kind', 'YWMtabc'],
    ['the version alone', '007'],
    ['what is not deflated', '007AAAA'],
    ['a token cut short', token.slice(0, -12)],
    ['another app', other('b'.repeat(32), certificate)],
    ['another certificate', other(appId, 'f'.repeat(32))],
    ['a token for another user put in', changed(token, (bytes) => bytes.write('mallo', bytes.length - 5))],
    ['a token whose signature was cut off', changed(token, (bytes) => bytes.writeUInt16LE(0))],
    ['a token whose life was stretched', changed(token, (bytes) => bytes.writeUInt32LE(86_400, 2 + 32 + 2 + 32 + 4))],
    ['an app token', issuer.appToken(60).token],
    ['a token without a chat service', built({ type: 'ServiceRtm', args: ['alice'], privilege: 1 })],
    ['a token without the privilege of a user', built({ type: 'ServiceChat', args: ['alice'], privilege: 2 })],
    ['something that inflates without end', `007${deflateSync(Buffer.alloc(3_000_000)).toString('base64')}`],
    ['a token of megabytes', '007'.padEnd(3_000_000, 'A')],
  ];
  for (const [what, given] of bad) {
    it(`refuses ${what}`, () => assert.equal(verifier.verify(given), 'invalid'));
  }
  it('finds the chat service behind others', () => {
    const mixed = built(
      { type: 'ServiceRtc', args: ['channel', 'uid'], privilege: 1 },
      { type: 'ServiceRtm', args: ['alice'], privilege: 1 },
      { type: 'ServiceChat', args: ['alice'], privilege: 1 },
      { type: 'ServiceStt', args: [], privilege: 1 },
    );
    assert.equal((verifier.verify(mixed) as { user: string }).user, 'alice');
  });
  it('refuses a token of another product', () => {
    const { RtcRole, RtcTokenBuilder } = agoraToken;
    const rtc = RtcTokenBuilder.buildTokenWithUid(appId, certificate, 'channel', 1, RtcRole.PUBLISHER, 60, 60);
    assert.equal(verifier.verify(rtc), 'invalid');
  });
  it('tells an expired token from a bad one, to the millisecond', () => {
    const { token: short, expiresAt } = issuer.userToken('alice', 1);
    let now = expiresAt - 1;
    const watching = tokenVerifier(appId, certificate, () => now);
    assert.deepEqual(watching.verify(short), { user: 'alice', expiresAt });
    now = expiresAt;
    assert.equal(watching.verify(short), 'expired');
  });
  it('takes app tokens from backends, and only those', () => {
    const { token: app, expiresAt } = issuer.appToken(60);
    assert.deepEqual(verifier.verifyApp(app), { expiresAt });
    assert.equal(verifier.verifyApp(token), 'invalid');
    assert.equal(tokenVerifier(appId, certificate, () => expiresAt).verifyApp(app), 'expired');
  });
  it('reads what it must not yet believe', () => {
    const read = readAccessToken(other(appId, 'f'.repeat(32)));
    assert.equal(read?.chat.user, 'alice');
    assert.equal(read.signedWith(certificate), false);
    assert.equal(read.signedWith('f'.repeat(32)), true);
  });
});
