import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLoopbackName } from '../../../../demo/server/network/addresses.ts';
import { checkExposure, ExposureError } from '../../../../demo/server/network/exposure.ts';
import { isCrossOrigin, isCrossSite } from '../../../../demo/server/network/origin.ts';
import { createStandIn } from '../../../../demo/server/stand-in.ts';
import { localApp } from '../../../../demo/server/token-server/settings.ts';

const own = { ...localApp, certificate: '1f0c3a9be47d5286ac913e7f60b2d845' };
const usual = { tokenApp: localApp, faultsRoute: false, riskPublicCertificate: false, trustProxy: [] };
const everywhere = ['0.0.0.0', '::', '0', '192.0.2.7', '2001:db8::1', '::ffff:192.0.2.7', 'fe80::1', '10.0.0.1'];
const here = ['127.0.0.1', '127.9.9.9', '127.1', 'localhost', '::1', '::ffff:127.0.0.1', '[::1]'];

describe('a server that others can reach', () => {
  for (const host of everywhere) {
    it(`does not start at ${host} with the published certificate`, async () => {
      await assert.rejects(checkExposure({ ...usual, host }), /certificate of the local app is published/);
      await checkExposure({ ...usual, host, riskPublicCertificate: true });
      await checkExposure({ ...usual, host, tokenApp: own });
    });
    it(`does not start at ${host} with faults, whatever its certificate`, async () => {
      for (const tokenApp of [localApp, own]) {
        const exposure = { ...usual, tokenApp, faultsRoute: true, riskPublicCertificate: true, host };
        await assert.rejects(checkExposure(exposure), /Faults are for this machine only/);
      }
    });
    it(`does not start at ${host} with a certificate that can be guessed`, async () => {
      const tokenApp = { ...localApp, certificate: 'a'.repeat(32) };
      await assert.rejects(checkExposure({ ...usual, riskPublicCertificate: true, tokenApp, host }), /can be guessed/);
    });
  }
  it('does not start in a program either', async () => {
    await assert.rejects(createStandIn({ host: '0.0.0.0' }), ExposureError);
    await using server = await createStandIn({ host: '0.0.0.0', tokenApp: own });
    assert.match(server.url, /0\.0\.0\.0/);
  });
});

describe('a server for this machine only', () => {
  for (const host of here) {
    it(`starts at ${host} with the published certificate, and with faults`, () =>
      checkExposure({ ...usual, host, faultsRoute: true }));
  }
  it('is none with a proxy in front, which brings others in', async () => {
    for (const trustProxy of [['loopback'], ['192.0.2.7']]) {
      const proxied = { ...usual, host: '127.0.0.1', trustProxy };
      await assert.rejects(
        checkExposure(proxied),
        /reached by others through a proxy, and the certificate of the local/,
      );
      await assert.rejects(checkExposure({ ...proxied, faultsRoute: true }), /Faults are for this machine only/);
      await assert.rejects(createStandIn({ trustProxy }), ExposureError);
      const tokenApp = { ...localApp, certificate: 'a'.repeat(32) };
      await assert.rejects(
        checkExposure({ ...proxied, tokenApp }),
        /through a proxy, and the certificate can be guessed/,
      );
      await checkExposure({ ...proxied, tokenApp: own });
      await checkExposure({ ...proxied, riskPublicCertificate: true });
    }
  });
  it('is known by its name', () => {
    for (const host of ['localhost:1', '127.0.0.1:80', '[::1]:9', 'LOCALHOST']) assert.ok(isLoopbackName(host), host);
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '',
      undefined,
      '10.0.0.1',
    ]) {
      assert.ok(!isLoopbackName(host), String(host));
    }
  });
});

describe('a page that asks', () => {
  const headers =
    (given: Record<string, string>) =>
    (name: string): string | undefined =>
      given[name];
  const cases: [given: Record<string, string>, host: string, crossSite: boolean, crossOrigin: boolean][] = [
    [{}, 'a.example', false, false],
    [{ origin: 'https://a.example' }, 'a.example', false, false],
    [{ origin: 'https://a.example:8443' }, 'a.example', false, true],
    [{ origin: 'https://b.example' }, 'a.example', true, true],
    [{ origin: 'null' }, 'a.example', true, true],
    [{ origin: '' }, 'a.example', true, true],
    [{ origin: 'https://a.example', 'sec-fetch-site': 'cross-site' }, 'a.example', true, true],
    [{ origin: 'https://b.a.example', 'sec-fetch-site': 'same-site' }, 'a.example', false, true],
    [{ 'sec-fetch-site': 'none' }, 'a.example', false, false],
    [{ 'sec-fetch-site': 'something-new' }, 'a.example', true, true],
    [{ origin: 'http://localhost:1', 'sec-fetch-site': 'cross-site' }, '127.0.0.1:2', false, true],
    [{ origin: 'http://localhost.evil.example', 'sec-fetch-site': 'cross-site' }, '127.0.0.1:2', true, true],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 'localhost:2', true, true],
  ];
  for (const [given, host, crossSite, crossOrigin] of cases) {
    it(`with ${JSON.stringify(given)} for ${host}`, () => {
      assert.equal(isCrossSite(headers(given), host), crossSite, 'another site');
      assert.equal(isCrossOrigin(headers(given), host), crossOrigin, 'another origin');
    });
  }
});
