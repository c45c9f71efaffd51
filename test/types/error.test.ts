import { expect } from '@open-wc/testing';
import { ChatError } from '../../src/types/error.js';

describe('a ChatError', () => {
  it('is known to every copy of the package that a page has loaded', async () => {
    const address = new URL('../../src/types/error.ts?another', import.meta.url).href;
    const other = ((await import(address)) as { ChatError: typeof ChatError }).ChatError;
    expect(other).not.to.equal(ChatError);
    expect(new other('network', 'No network.')).to.be.instanceOf(ChatError);
    expect(new ChatError('network', 'No network.')).to.be.instanceOf(other);
  });

  it('is not just any error, nor one of a class that a page has made of it', () => {
    class Own extends ChatError {}
    expect(new Own('network', 'No network.')).to.be.instanceOf(ChatError);
    expect(new ChatError('network', 'No network.')).not.to.be.instanceOf(Own);
    class ChatErrorOfThePage extends Error {
      override readonly name = 'ChatError';
    }
    const others = [new ChatErrorOfThePage('of the page'), new Error('ChatError'), { name: 'ChatError' }];
    for (const other of [...others, 'ChatError', null, undefined]) expect(other instanceof ChatError).to.equal(false);
  });
});
