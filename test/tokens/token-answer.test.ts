import { expect } from '@open-wc/testing';
import { readGrant, readRegistered, type TokenQuestion } from '../../src/tokens/token-answer.js';
import type { ChatError, ErrorCode } from '../../src/types/error.js';

const token = '007eJxTYFgcc2dummytokenofanylength';
const soon = Date.now() + 86_400_000;

const nested = (name: string, levels: number): string => `${`{"${name}":`.repeat(levels)}1${'}'.repeat(levels)}`;

const grants: readonly (readonly [string, unknown, number?])[] = [
  ['chat-app-server', { code: 200, accessToken: token, expireTimestamp: soon, chatUserName: 'Alice' }, soon],
  [
    'chat-app-demo-server',
    {
      code: 'RES_OK',
      statusCode: 200,
      accessToken: token,
      token,
      expireTimestamp: soon,
      chatUserName: 'Alice',
      agoraUid: '1',
    },
    soon,
  ],
  ['its misspelling', { code: 'RES_0K', accessToken: token, chatUserName: 'Alice' }],
  [
    'the Django server in seconds',
    { code: 200, accessToken: token, expireTimestamp: Math.floor(soon / 1000), chatUserName: 'Alice' },
    Math.floor(soon / 1000) * 1000,
  ],
  ['a time as text', { accessToken: token, expireTimestamp: String(soon), chatUserName: 'Alice' }, soon],
  ['the Node sample', { status: 'success', token, user: 'Alice' }],
  ['the Go sample', { token, userId: 'Alice' }],
  ['our own shape', { token, user: 'Alice', expiresAt: soon }, soon],
  ['an OAuth answer', { access_token: token, username: 'Alice' }],
  ['an envelope', { data: { accessToken: token, chatUserName: 'Alice' } }],
];

const failure = (read: () => unknown): ChatError => {
  try {
    read();
  } catch (error) {
    return error as ChatError;
  }
  throw new Error('it was taken');
};

describe('the answer of a token server', () => {
  for (const [name, answer, expiresAt] of grants) {
    it(`is a token from ${name}`, () => {
      expect(readGrant({ status: 200, body: JSON.stringify(answer) }, 'login')).to.deep.equal({
        token,
        user: 'Alice',
        ...(expiresAt && { expiresAt }),
      });
    });
  }

  it('is a token as plain text, with or without quotes and newline', () => {
    expect(readGrant({ status: 200, body: `${token}\n` }, 'token')).to.deep.equal({ token });
    expect(readGrant({ status: 200, body: JSON.stringify(token) }, 'token')).to.deep.equal({ token });
  });

  it('may count the life of the token from now', () => {
    const { expiresAt } = readGrant({ status: 200, body: JSON.stringify({ token, expires_in: 3600 }) }, 'token');
    expect(expiresAt).to.be.within(Date.now() + 3_599_000, Date.now() + 3_600_000);
  });

  const refusals: readonly (readonly [string, TokenQuestion, number, unknown, ErrorCode, boolean?])[] = [
    ['wrong password', 'login', 400, { code: 400, errorInfo: 'User password error.' }, 'wrong-credentials'],
    [
      'wrong password of the demo server',
      'login',
      400,
      { code: 'RES_REQUEST_PARAM_ERROR', statusCode: 200, errorInfo: 'userAccount password error' },
      'wrong-credentials',
    ],
    [
      'wrong password with status 200',
      'login',
      200,
      { code: 400, message: 'User password error' },
      'wrong-credentials',
    ],
    ['unknown user', 'login', 404, { code: 404, errorInfo: 'alice does not exists' }, 'user-not-found'],
    [
      'unknown user with status 200',
      'login',
      200,
      { code: 400, message: 'User account alice does not exist' },
      'user-not-found',
    ],
    ['an existing user', 'register', 400, { code: 400, errorInfo: 'userAccount alice already exists.' }, 'user-exists'],
    [
      'an existing user of the demo server',
      'register',
      400,
      { code: 'RES_USER_ALREADY_EXISTS', statusCode: 200, errorInfo: 'userAccount alice already exists' },
      'user-exists',
    ],
    [
      'an existing user of the REST API',
      'register',
      400,
      { error: 'duplicate_unique_property_exists', error_description: 'x' },
      'user-exists',
    ],
    [
      "an existing user in Django's page for programmers",
      'register',
      500,
      '<html>User already exists, password=hunter2</html>',
      'user-exists',
    ],
    [
      'an illegal name',
      'register',
      400,
      { error: 'illegal_argument', error_description: 'a b is not legal' },
      'bad-user-id',
    ],
    ['an empty name', 'login', 400, { code: 400, errorInfo: 'userAccount cannot be empty' }, 'bad-user-id'],
    ['a closed door', 'register', 401, { error: 'unauthorized' }, 'not-permitted'],
    ['401 at sign-in', 'login', 401, {}, 'wrong-credentials'],
    ['a visitor unknown to the site', 'token', 401, {}, 'site-signed-out'],
    ['a visitor whom the site lets in nowhere', 'token', 403, '<h1>Forbidden', 'site-signed-out'],
    ['too many calls', 'login', 429, 'slow down', 'busy', true],
    ['an overloaded server', 'token', 503, '<html>', 'busy', true],
    ['a full app', 'register', 400, { errorInfo: 'user register limit' }, 'user-limit'],
    ['a web page where a token was due', 'token', 200, '<!doctype html><p>Home', 'token-server-answer', true],
    ['a web page of a broken proxy', 'login', 502, '<html>Bad gateway', 'token-server-answer', true],
    ['a missing page', 'login', 404, '<html>Not Found', 'token-server-answer', false],
    ['nothing', 'login', 200, '', 'token-server-answer', false],
    ['an object without a token', 'token', 200, { code: 200 }, 'token-server-answer', false],
    ['a token that is no text', 'token', 200, { token: 7 }, 'token-server-answer', false],
    ['a text that is no token', 'token', 200, 'Hello', 'token-server-answer', false],
    ['a list', 'token', 200, [token], 'token-server-answer', false],
    ['an answer within thousands', 'token', 200, nested('data', 11_000), 'token-server-answer', false],
    ['an error within thousands', 'register', 500, nested('error', 10_000), 'token-server-answer', true],
    ['a code that is no word', 'login', 200, { code: { toString: 1 }, token }, 'token-server-answer', false],
    ['a token that is a web page', 'token', 200, { token: '<html>' }, 'token-server-answer', false],
    ['a broken server', 'login', 500, { message: 'oops' }, 'token-server-answer', true],
  ];
  for (const [name, question, status, answer, code, retryable = false] of refusals) {
    it(`is ${code} for ${name}`, () => {
      const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
      const error = failure(() =>
        question === 'register' ? readRegistered({ status, body }) : readGrant({ status, body }, question),
      );
      expect([error.code, error.retryable]).to.deep.equal([code, retryable]);
      expect(error.message + error.reason).to.not.contain('hunter2');
      expect(error.message).to.not.contain('<');
    });
  }

  it('searches the beginning of a complaint, whatever its length', () => {
    const code = (message: string): string =>
      failure(() => readGrant({ status: 400, body: JSON.stringify({ message }) }, 'login')).code;
    expect(code(`${'user '.repeat(350)}not found`)).to.equal('user-not-found');
    expect(code(`${'user '.repeat(100_000)}not found`)).to.equal('token-server-answer');
  });

  it('shows no half of a secret at the end of what it searches', () => {
    const secret = 'correct horse battery';
    for (let before = 1975; before <= 1997; before++) {
      const body = JSON.stringify({ message: `no${' '.repeat(before)}${secret}` });
      expect(failure(() => readGrant({ status: 400, body }, 'login', [secret])).reason).to.equal('no …');
    }
  });

  it('says who is registered in two ways', () => {
    for (const code of [200, 'RES_OK']) readRegistered({ status: 200, body: JSON.stringify({ code }) });
    readRegistered({ status: 201, body: '' });
  });

  it('never repeats the password', () => {
    const body = JSON.stringify({ code: 400, errorInfo: 'bad value s3cr3t for password s3cr3t' });
    const error = failure(() => readGrant({ status: 400, body }, 'login', ['s3cr3t']));
    expect(JSON.stringify(error) + error.message + error.reason).to.not.contain('s3cr3t');
  });
});
