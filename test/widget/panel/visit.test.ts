import { expect } from '@open-wc/testing';
import type { AgoraPeerChat } from '../../../src/elements/agora-peer-chat/agora-peer-chat.js';
import type { ChatError } from '../../../src/types/error.js';
import type { Memory } from '../../../src/widget/memory.js';
import { Visit } from '../../../src/widget/panel/visit.js';
import type { Connector } from '../../../src/widget/port.js';

/** What goes along with the first message, and what the page is told, when this was answered. */
const answered = (answers: Readonly<Record<string, string>>): { along: unknown; told: string[] } => {
  const told: string[] = [];
  const connection = { report: ({ code, message }: ChatError) => void told.push(`${code}: ${message}`) };
  const visit = new Visit();
  visit.settle({} as Memory, { connection } as unknown as Connector);
  visit.answer('bob', answers);
  expect(visit.hasAnswered('bob')).to.equal(true);
  const chat: { currentPeer: string; nextExt?: unknown } = { currentPeer: 'bob' };
  visit.hand(chat as unknown as AgoraPeerChat);
  return { along: chat.nextExt, told };
};

describe('the answers of the form before the first message', () => {
  it('go along as they are where they are short', () => {
    const answers = { order: '7', constructor: 'a name', why: 'x'.repeat(2_500) };
    expect(answered(answers)).to.deep.equal({ along: answers, told: [] });
  });

  it('lose the longest where they are too long for a message, and the page is told which', () => {
    const { along, told } = answered({ story: 'x'.repeat(6_000), order: '7', address: 'ä'.repeat(1_600), name: 'Ann' });
    expect(Object.keys(along as object)).to.deep.equal(['order', 'name']);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^too-large: .*: story, address\./);
  });
});
