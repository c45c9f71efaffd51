import { expect } from '@open-wc/testing';
import { uploadFile } from '../../src/client/agora-upload.js';
import type { ChatError, ErrorCode } from '../../src/types/error.js';
import { FakeRequest } from './fake-request.js';

const store = { url: 'https://h/org/app/chatfiles', token: '007token' };
const file = new File(['hello'], 'h.png', { type: 'image/png' });
const details = { name: 'h.png', to: 'bob', kind: 'image', width: 4, height: 3 } as const;
const none = { signal: new AbortController().signal, onProgress: () => {} };
const refusal = (promise: Promise<unknown>): Promise<ChatError> =>
  promise.then(
    () => expect.fail(),
    (error: ChatError) => error,
  );

describe('an upload', () => {
  const original = globalThis.XMLHttpRequest;
  beforeEach(() => {
    globalThis.XMLHttpRequest = FakeRequest as unknown as typeof XMLHttpRequest;
  });
  afterEach(() => {
    globalThis.XMLHttpRequest = original;
  });

  it('puts the file where the SDK would, and says how far it is', async () => {
    const parts: number[] = [];
    const uploading = uploadFile(store, file, details, { ...none, onProgress: (part) => parts.push(part) });
    const request = FakeRequest.last;
    expect([request.method, request.url]).to.deep.equal([
      'POST',
      'https://h/org/app/chatfiles?chat-type=CHAT&chat-target=bob',
    ]);
    expect(request.headers).to.deep.equal({
      'restrict-access': 'true',
      accept: '*/*',
      authorization: 'Bearer 007token',
    });
    expect(((request.body as FormData).get('file') as File).name).to.equal('h.png');
    request.progress(1, 4);
    request.progress(4, 4);
    request.answer(200, { entities: [{ uuid: 'u-1', type: 'chatfile', 'share-secret': 's&1' }] });
    expect(await uploading).to.deep.equal({
      url: 'https://h/org/app/chatfiles/u-1?em-redirect=true&share-secret=s%261',
      thumbnailUrl: 'https://h/org/app/chatfiles/u-1?em-redirect=true&share-secret=s%261&thumbnail=true',
      name: 'h.png',
      size: 5,
      type: 'image/png',
      width: 4,
      height: 3,
      secret: 's&1',
    });
    expect(parts).to.deep.equal([0.25, 1]);
  });

  const refusals: readonly (readonly [number, unknown, ErrorCode, boolean])[] = [
    [0, '', 'network', true],
    [200, '<html>', 'upload-failed', true],
    [200, { entities: [] }, 'upload-failed', true],
    [200, { entities: [{ uuid: 7 }] }, 'upload-failed', true],
    [400, { error_description: 'bad part' }, 'upload-failed', false],
    [400, { error_description: 'file size exceeds the limit' }, 'too-large', false],
    [401, { error_description: 'Unable to authenticate (OAuth)' }, 'token-invalid', false],
    [403, {}, 'not-permitted', false],
    [413, '<html>Request Entity Too Large</html>', 'too-large', false],
    [429, {}, 'busy', true],
    [500, 'oops', 'upload-failed', true],
    [503, {}, 'busy', true],
  ];
  for (const [status, body, code, retryable] of refusals) {
    it(`is ${code} after ${status} ${JSON.stringify(body)}`, async () => {
      const uploading = refusal(uploadFile(store, file, details, none));
      FakeRequest.last.answer(status, body);
      const error = await uploading;
      expect([error.code, error.retryable]).to.deep.equal([code, retryable]);
    });
  }

  it('does not begin with an empty file', async () => {
    expect((await refusal(uploadFile(store, new File([], 'x'), details, none))).code).to.equal('file-empty');
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const uploading = refusal(uploadFile(store, file, details, { ...none, signal: abort.signal }));
    abort.abort();
    expect((await uploading).code).to.equal('aborted');
    expect(FakeRequest.last.aborted).to.equal(true);
    const late = refusal(uploadFile(store, file, details, { ...none, signal: AbortSignal.abort() }));
    expect((await late).code).to.equal('aborted');
  });
});
