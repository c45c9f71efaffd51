import { expect } from '@open-wc/testing';
import { sdkHandlers } from '../../src/client/agora-events.js';
import { toContacts, toSummaries } from '../../src/client/agora-people.js';
import { foreignUrls } from '../../src/client/foreign-urls.js';
import type { ClientEvent } from '../../src/session/kernel/client-port.js';

const nobody: readonly unknown[] = [undefined, null, '', '/webim', 7, {}, []];

describe('what the server sends of nobody', () => {
  const urls = foreignUrls({ apiUrl: 'https://chat.test', orgName: 'demo', appName: 'local' }, undefined);

  it('makes no conversation, contact or request of nobody', () => {
    const told: ClientEvent[] = [];
    const report = (event: ClientEvent): void => void told.push(event);
    const handlers = sdkHandlers({ me: 'alice', urls, report, askPresence: () => {} });
    const names = Object.keys(handlers);
    for (const from of nobody)
      for (const to of [undefined, 'alice', '']) {
        const raw = { id: '1', mid: '1', messageId: '1', from, to, conversationId: from, userId: from, time: 5 };
        for (const type of ['txt', 'img', 'custom'])
          for (const action of ['TypingBegin', 'TypingEnd'])
            for (const operation of ['deleteConversation', 'pinnedConversation'])
              for (const name of names) {
                const handle = handlers[name];
                const value = { ...raw, type, msg: 'x', action, operation };
                handle?.(name === 'onPresenceStatusChange' ? [value] : value);
              }
      }
    const whom = (event: ClientEvent): unknown => {
      if (event.type === 'message') return event.message.peer;
      if (event.type === 'contact-request') return event.request.from;
      if ('peer' in event) return event.peer;
      return 'user' in event ? event.user : 'somebody';
    };
    expect([...new Set(told.filter((event) => whom(event) === '').map(({ type }) => type))]).to.deep.equal([]);
  });

  it('is left out of lists', () => {
    const list = nobody.map((name) => ({ conversationType: 'singleChat', conversationId: name, userId: name }));
    expect(toSummaries(list, 'alice', urls)).to.deep.equal([]);
    expect(toContacts(list)).to.deep.equal([]);
  });
});
