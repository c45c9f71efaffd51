import { expect } from '@open-wc/testing';
import { Session } from '../../src/session/session.js';
import { ChatError } from '../../src/types/error.js';
import { Stage, settle } from './stage.js';

const thrower = (): never => {
  throw new Error('a getter of the page');
};
const junk: readonly unknown[] = [
  ...[undefined, null, true, NaN, -1, 10n, Symbol('junk'), {}, [], [null, 7], Object.create(null) as unknown],
  ...[{ text: 7 }, { id: 7, peer: 5 }, { text: 'x', file: 'no file' }, { file: new Blob(['x']) }, { custom: 7 }],
  ...[() => 7, new Map(), new Date(NaN), Promise.resolve(7), { bob: 7 }, { bob: { name: 7 } }],
  new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower }),
];
/** They take nothing, or what only our own elements give. */
const left = ['constructor', 'configure', 'dispose', 'logout', 'resume', 'signIn', 'loadConversations'];
const methods = Object.getOwnPropertyNames(Session.prototype).filter(
  (name) =>
    !left.includes(name) && typeof Object.getOwnPropertyDescriptor(Session.prototype, name)!.value === 'function',
);

describe('what a page hands to a session', () => {
  for (const method of methods)
    it(`of no use to ${method} is refused in words, and changes nothing`, async () => {
      const stage = new Stage();
      const tab = await stage.online();
      stage.world.client.receive({ text: 'hello' });
      const call = (tab.session as unknown as Record<string, (...all: unknown[]) => unknown>)[method]!;
      for (const one of junk)
        for (const given of [[one], [one, one], ['bob', one], [one, 'bob', one]])
          try {
            await call.apply(tab.session, given);
          } catch (error) {
            expect(error, String((error as Error).stack)).to.be.instanceOf(ChatError);
            expect((error as ChatError).message).to.match(/ .*[.]$/u);
          }
      await settle();
      expect(stage.reported).to.deep.equal([]);
      if (method !== 'removeConversation') expect(tab.texts('bob')).to.deep.equal(['hello']);
      stage.world.client.receive({ text: 'and on' });
      expect(tab.texts('bob').at(-1)).to.equal('and on');
    });
});
