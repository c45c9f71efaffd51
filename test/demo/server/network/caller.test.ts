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
    ['without quotation marks', proxies, '10.0.0.7', '"[2001:db8::1]:443"', '2001:db8:0:0::/64'],
    ['without a zone within brackets', proxies, '10.0.0.7', '[fe80::1%25eth0]:80', 'fe80:0:0:0::/64'],
    ['an IPv4 address, in hexadecimal digits too', proxies, '10.0.0.7', '::ffff:0102:0304', '1.2.3.4'],
    ['the visitor of a proxy in hexadecimal digits', proxies, '::ffff:a00:7', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['one of all those behind a translator', proxies, '10.0.0.7', '64:ff9b::1.2.3.4', '1.2.3.4'],
    ['the proxy, if a list has nothing at its end', proxies, '10.0.0.7', '1.2.3.4, ', '10.0.0.7'],
    ['the proxy, if two addresses are one word', proxies, '10.0.0.7', '1.2.3.4 5.6.7.8', '10.0.0.7'],
    ['one network of IPv6', [], '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['an address without its zone', [], 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ];
  for (const [what, trusted, remote, forwarded, address] of cases) {
    it(`is ${what}`, () => {
      const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
      assert.equal(callers(trusted)(asked(remote, headers)).address, address);
    });
  }
  const standard: [what: string, remote: string, header: string, usual: string | undefined, address: string][] = [
    ['whom a named proxy speaks for', '10.0.0.7', 'for=1.2.3.4;proto=https', undefined, '1.2.3.4'],
    ['an address of IPv6', '10.0.0.7', 'proto=https;For="[2001:db8::1]:443"', undefined, '2001:db8:0:0::/64'],
    ['the outermost of named proxies', '10.0.0.7', 'for=1.2.3.4, for="[fd00::7]";by=x', undefined, '1.2.3.4'],
    ['not whom the visitor made up', '10.0.0.7', 'for=9.9.9.9, for=1.2.3.4', undefined, '1.2.3.4'],
    ['nor with an open quotation mark', '10.0.0.7', 'for=9.9.9.9;x=", for="1.2.3.4:80"', undefined, '1.2.3.4'],
    ['the proxy, if it hides the visitor', '10.0.0.7', 'for=_hidden', undefined, '10.0.0.7'],
    ['the proxy, if it says nothing of the visitor', '10.0.0.7', 'by=1.2.3.4;proto=https', undefined, '10.0.0.7'],
    ['the usual header, if there is one', '10.0.0.7', 'for=9.9.9.9', '1.2.3.4', '1.2.3.4'],
    ['the socket of somebody else', '203.0.113.9', 'for=1.2.3.4', undefined, '203.0.113.9'],
  ];
  for (const [what, remote, header, usual, address] of standard) {
    it(`is, by the standard header, ${what}`, () => {
      const headers = { forwarded: header, ...(usual === undefined ? {} : { 'x-forwarded-for': usual }) };
      assert.equal(callers(proxies)(asked(remote, headers)).address, address);
    });
  }
  it('has TLS, and asks for a host, by the standard header too', () => {
    const headers = { forwarded: 'for=1.2.3.4;host="chat.example";proto=https', host: '127.0.0.1:8787' };
    const { secure, host } = callers(proxies)(asked('127.0.0.1', headers));
    assert.deepEqual([secure, host], [true, 'chat.example']);
  });
  it('is not made up by a header of thousands of hops', () => {
    const hops = Array<string>(1800).fill('10.0.0.1').join(',');
    assert.equal(callers(proxies)(asked('10.0.0.7', { 'x-forwarded-for': `${hops}, 1.2.3.4` })).address, '1.2.3.4');
  });
  it('is known by a proxy that was named with its zone', () => {
    assert.equal(callers(['fe80::1%eth0'])(asked('fe80::1%eth0', { 'x-forwarded-for': '1.2.3.4' })).address, '1.2.3.4');
  });
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
  for (const wrong of [
    'proxy.example',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0',
    '::1/129',
    '10.0.0.0/8/8',
    '10.0.0.0/0x8',
    '10.0.0.0/1e1',
    '',
  ]) {
    it(`cannot be told by a proxy named "${wrong}"`, () => assert.throws(() => callers([wrong]), RangeError));
  }
  it('is counted once a network of IPv6', () => {
    assert.equal(visitorKey('2001:db8::1'), visitorKey('2001:db8:0:0:ffff::2'));
    assert.notEqual(visitorKey('2001:db8::1'), visitorKey('2001:db8:0:1::1'));
    assert.equal(visitorKey('2001:0db8:0000:0001::1'), visitorKey('2001:db8:0:1::7'));
    assert.equal(visitorKey('::1'), '0:0:0:0::/64');
  });
});
