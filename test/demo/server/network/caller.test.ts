import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitorKey } from '../../../../demo/server/network/addresses.ts';
import { callers } from '../../../../demo/server/network/caller.ts';

const asked = (remote: string, headers: Record<string, string> = {}) => ({
  remote,
  header: (name: string): string | undefined => headers[name],
});

describe('who makes a request', () => {
  const proxies = ['loopback', '10.0.0.0/8', 'fd00::/8'];
  const cases: [what: string, trusted: string[], remote: string, forwarded: string | undefined, address: string][] = [
    ['the socket', [], '203.0.113.9', undefined, '203.0.113.9'],
    ['the socket, whatever it writes', [], '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['the socket of a proxy that nobody named', proxies, '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['whom a named proxy speaks for', proxies, '127.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['whom a named proxy speaks for, over IPv6', proxies, '::ffff:127.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['whom the outermost of named proxies speaks for', proxies, '::1', '1.2.3.4, 10.1.1.1', '1.2.3.4'],
    ['not whom the visitor made up', proxies, '10.0.0.7', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['the proxy, if it says nothing', proxies, '10.0.0.7', undefined, '10.0.0.7'],
    ['the proxy, if what it says is no address', proxies, '10.0.0.7', '<script>', '10.0.0.7'],
    ['the last good one, before nonsense', proxies, '10.0.0.7', 'nonsense, 10.2.2.2', '10.2.2.2'],
    ['without a port', proxies, '10.0.0.7', '1.2.3.4:5678', '1.2.3.4'],
    ['without brackets', proxies, '10.0.0.7', '[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['one network of IPv6', [], '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['an address without its zone', [], 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ];
  for (const [what, trusted, remote, forwarded, address] of cases) {
    it(`is ${what}`, () => {
      const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
      assert.equal(callers(trusted)(asked(remote, headers)).address, address);
    });
  }
  it('has TLS if a proxy says so, and asks for the host that a named proxy says', () => {
    const headers = { 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'chat.example', host: '127.0.0.1:8787' };
    assert.deepEqual(callers(proxies)(asked('127.0.0.1', headers)), {
      address: '127.0.0.1',
      secure: true,
      host: 'chat.example',
    });
    assert.equal(callers([])(asked('127.0.0.1', headers)).host, '127.0.0.1:8787');
    assert.equal(callers([])(asked('127.0.0.1', { host: 'x' })).secure, false);
  });
  for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.0/', '10.0.0', '::1/129', '10.0.0.0/8/8', '']) {
    it(`cannot be told by a proxy named "${wrong}"`, () => assert.throws(() => callers([wrong]), RangeError));
  }
  it('is counted once a network of IPv6', () => {
    assert.equal(visitorKey('2001:db8::1'), visitorKey('2001:db8:0:0:ffff::2'));
    assert.notEqual(visitorKey('2001:db8::1'), visitorKey('2001:db8:0:1::1'));
    assert.equal(visitorKey('2001:0db8:0000:0001::1'), visitorKey('2001:db8:0:1::7'));
    assert.equal(visitorKey('::1'), '0:0:0:0::/64');
  });
});
