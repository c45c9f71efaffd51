import { expect } from '@open-wc/testing';
import { nextRest, type Failure, type Rest } from '../../../src/session/sign-in/next-rest.js';
import { ChatError, type ErrorCode } from '../../../src/types/error.js';

const failing = (code: ErrorCode, part: Partial<Failure> = {}, retryable = false): Rest =>
  nextRest({
    error: new ChatError(code, 'It failed.', { retryable }),
    failures: 1,
    tokenFailures: 0,
    wasOnline: true,
    canRenew: true,
    hasNetwork: true,
    delay: 700,
    ...part,
  });

describe('the status after a failure', () => {
  const table: readonly [what: string, rest: Rest, expected: Rest][] = [
    ['a lost connection is made anew', failing('network'), { status: 'reconnecting', milliseconds: 700 }],
    ['without a network it waits', failing('network', { hasNetwork: false }), { status: 'offline', milliseconds: 700 }],
    ['what can be tried again is', failing('busy', {}, true), { status: 'reconnecting', milliseconds: 700 }],
    ['what cannot is not', failing('csp-blocked'), { status: 'failed' }],
    ['another tab has the chat', failing('replaced'), { status: 'replaced' }],
    ['an ended token is renewed at once', failing('token-expired'), { status: 'reconnecting', milliseconds: 0 }],
    [
      'and later on at the pace of all tries',
      failing('token-invalid', { failures: 2 }),
      { status: 'reconnecting', milliseconds: 700 },
    ],
    [
      'where nobody brings another, a person is asked',
      failing('token-expired', { canRenew: false }),
      { status: 'token-expired' },
    ],
    [
      'who was never in sees a failure',
      failing('token-invalid', { canRenew: false, wasOnline: false }),
      { status: 'failed' },
    ],
    [
      'a site that goes on bringing bad tokens is told so',
      failing('token-invalid', { wasOnline: false, failures: 3 }),
      { status: 'failed', milliseconds: 700 },
    ],
    [
      'a token server that is away is asked again',
      failing('network', { tokenFailures: 2 }),
      { status: 'reconnecting', milliseconds: 700 },
    ],
    [
      'but not in silence for long',
      failing('network', { tokenFailures: 3 }),
      { status: 'token-expired', milliseconds: 700 },
    ],
    [
      'a refusal of the token server is for a person',
      failing('site-signed-out', { tokenFailures: 1 }),
      { status: 'token-expired' },
    ],
    [
      'an answer that is not understood is said at once, and asked for again',
      failing('token-server-answer', { wasOnline: false }, true),
      { status: 'failed', milliseconds: 700 },
    ],
  ];
  for (const [what, rest, expected] of table) it(what, () => expect(rest).to.deep.equal(expected));

  it('takes a code that it does not know for what its error says', () => {
    for (const code of ['of a later version', 'constructor', '__proto__'])
      expect(failing(code as ErrorCode)).to.deep.equal({ status: 'failed' });
  });
});
