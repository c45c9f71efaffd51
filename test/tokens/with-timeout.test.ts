import { expect } from '@open-wc/testing';
import { withTimeout } from '../../src/tokens/with-timeout.js';
import { ChatError } from '../../src/types/error.js';

const never = () => new Promise<never>(() => {});
const refusal = (promise: Promise<unknown>): Promise<ChatError> =>
  promise.then(
    () => expect.fail(),
    (error: ChatError) => error,
  );

describe('a time limit', () => {
  it('lets through what settles in time', async () => {
    expect(await withTimeout(() => Promise.resolve(5), { milliseconds: 1000, what: 'It' })).to.equal(5);
    const broken = new Error('x');
    expect(await refusal(withTimeout(() => Promise.reject(broken), { milliseconds: 1000, what: 'It' }))).to.equal(
      broken,
    );
  });

  it('takes work that throws at once', async () => {
    const work = (): Promise<never> => {
      throw new TypeError('at once');
    };
    expect((await refusal(withTimeout(work, { milliseconds: 1000, what: 'It' }))).message).to.equal('at once');
  });

  it('ends what does not, and tells the work', async () => {
    let inner: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      inner = signal;
      return never();
    };
    const error = await refusal(withTimeout(work, { milliseconds: 10, what: 'It', ambiguous: true }));
    expect([error.code, error.retryable, error.ambiguous]).to.deep.equal(['timeout', true, true]);
    expect(inner!.aborted).to.equal(true);
  });

  it('ends with the reason of the signal', async () => {
    const abort = new AbortController();
    const waiting = refusal(withTimeout(never, { milliseconds: 1000, signal: abort.signal, what: 'It' }));
    const reason = new ChatError('replaced', 'Replaced.');
    abort.abort(reason);
    expect(await waiting).to.equal(reason);
    const late = { milliseconds: 1000, signal: AbortSignal.abort(), what: 'It' };
    expect((await refusal(withTimeout(never, late))).code).to.equal('aborted');
  });
});
