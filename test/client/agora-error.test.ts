import { expect } from '@open-wc/testing';
import { isKick, fromSdkError } from '../../src/client/agora-error.js';
import { ChatError, type ErrorCode } from '../../src/types/error.js';

/** By the SDK's number: our code, whether a retry can help, whether it may have been done. */
const table: readonly (readonly [number, ErrorCode, boolean, boolean])[] = [
  [-4, 'aborted', false, false],
  [-3, 'bad-app-key', false, false],
  [-2, 'network', true, false],
  [-1, 'timeout', true, false],
  [0, 'bad-user-id', false, false],
  [1, 'server', true, false],
  [2, 'token-invalid', false, false],
  [12, 'server', false, false],
  [16, 'network', true, false],
  [17, 'server', false, false],
  [27, 'bad-app-key', false, false],
  [28, 'token-invalid', false, false],
  [31, 'server', false, false],
  [32, 'not-signed-in', false, false],
  [39, 'not-signed-in', false, false],
  [40, 'token-invalid', false, false],
  [50, 'user-limit', false, false],
  [51, 'message-not-found', false, false],
  [52, 'token-invalid', false, false],
  [53, 'not-supported', false, false],
  [54, 'not-permitted', false, false],
  [56, 'token-expired', false, false],
  [57, 'service-off', false, false],
  [101, 'upload-failed', true, false],
  [102, 'not-signed-in', false, false],
  [204, 'user-not-found', false, false],
  [205, 'bad-user-id', false, false],
  [206, 'replaced', false, false],
  [207, 'user-removed', false, false],
  [208, 'already-signed-in', false, false],
  [216, 'password-changed', false, false],
  [217, 'kicked', false, false],
  [219, 'muted', false, false],
  [221, 'not-contact', false, false],
  [222, 'not-permitted', false, false],
  [223, 'message-not-found', false, false],
  [500, 'busy', true, false],
  [501, 'moderated', false, false],
  [502, 'not-permitted', false, false],
  [503, 'server', false, false],
  [504, 'too-late', false, false],
  [505, 'service-off', false, false],
  [506, 'not-permitted', false, false],
  [507, 'muted', false, false],
  [508, 'moderated', false, false],
  [509, 'rate-limited', true, false],
  [510, 'interrupted', true, true],
  [511, 'too-large', false, false],
  [512, 'timeout', true, true],
  [603, 'not-permitted', false, false],
  [604, 'server', false, false],
  [700, 'not-signed-in', false, false],
  [1100, 'too-large', false, false],
  [1102, 'busy', true, false],
  [1103, 'not-permitted', false, false],
  [1302, 'message-not-found', false, false],
  [1303, 'not-supported', false, false],
  [1304, 'server', true, false],
  [1400, 'message-not-found', false, false],
  [4711, 'server', false, false],
];

describe('errors of the SDK', () => {
  for (const [type, code, retryable, ambiguous] of table) {
    it(`${type} is ${code}`, () => {
      const error = fromSdkError({ type, message: 'words' });
      expect(error).to.be.instanceOf(ChatError);
      expect([error.code, error.retryable, error.ambiguous]).to.deep.equal([code, retryable, ambiguous]);
      expect(error.sdkType).to.equal(type);
      expect(error.reason).to.equal('words');
      expect(error.message).to.match(/^[A-Z].*[.]$/);
    });
  }

  const raw: readonly (readonly [string, unknown, ErrorCode, string | undefined])[] = [
    ['a mute without a message', { type: 507, reason: 'you were muted' }, 'muted', 'you were muted'],
    ['a renewal without a line', { status: false }, 'network', undefined],
    ['a raw error', new Error('interior hyphen'), 'server', 'interior hyphen'],
    ['an answer that is no JSON', new SyntaxError('Unexpected token <'), 'server', 'Unexpected token <'],
    ['a blocked writer', { type: 603, message: 'blocked' }, 'blocked', 'blocked'],
    ['a text', 'a text', 'server', 'a text'],
    ['a number', 42, 'server', undefined],
    ['nothing', undefined, 'server', undefined],
    ['null', null, 'server', undefined],
    [
      'an expired token that came as a failed sign-in',
      { type: 2, message: 'token expired' },
      'token-expired',
      'token expired',
    ],
    [
      'a service that is off, said in words',
      { type: 17, message: 'service not open!' },
      'service-off',
      'service not open!',
    ],
    ['a body as message', { type: 17, message: '{"error":"x","error_description":"said"}' }, 'server', 'said'],
    ['a broken body as message', { type: 17, message: '{oh' }, 'server', undefined],
  ];
  for (const [name, value, code, reason] of raw) {
    it(`takes ${name}`, () => {
      const error = fromSdkError(value);
      expect([error.code, error.reason]).to.deep.equal([code, reason]);
    });
  }

  it('hands a ChatError through', () => {
    const error = new ChatError('busy', 'Busy.');
    expect(fromSdkError(error)).to.equal(error);
  });

  it('keeps no request, no body and no secret', () => {
    const xhr = new XMLHttpRequest();
    const token = `007eJx${'a'.repeat(40)}`;
    const error = fromSdkError({ type: -2, message: `Bearer ${token}`, xhr, data: { accessToken: token } });
    expect(error.cause).to.equal(undefined);
    expect(JSON.stringify(error) + error.message + error.reason).to.not.contain(token);
  });

  it('knows who was put out', () => {
    expect([206, 207, 216, 217].every((type) => isKick({ type }))).to.equal(true);
    expect([{ type: 28 }, {}, undefined, 'x'].some(isKick)).to.equal(false);
  });
});
