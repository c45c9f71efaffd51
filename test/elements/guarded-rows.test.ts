import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { AgoraConversations } from '../../src/elements/agora-conversations/agora-conversations.js';
import type { AgoraLog } from '../../src/elements/agora-log/agora-log.js';
import type { MessageRenderers } from '../../src/elements/agora-peer-chat/shell/renderers.js';
import type { Message } from '../../src/types/message.js';
import type { Profile } from '../../src/types/people.js';
import { chatStage, type ChatStage } from '../support/chat-stage.js';
import { settled, until } from '../support/mount.js';
import { makeMessage } from '../support/scripted-client.js';

/** What the page hears of faults; the test runner would take it for its own. */
let told: string[] = [];
const { reportError } = globalThis;

let round = 0;
/** No two faults are alike, since of each the page hears once. */
const fault = (what: string): string => `${what}, fault ${++round}`;
const thrower = (name: string) => (): never => {
  throw new Error(name);
};
const thing = <T>(value: unknown): T => value as T;

beforeEach(() => {
  told = [];
  globalThis.reportError = (error) => void told.push((error as Error).message);
});
afterEach(() => {
  globalThis.reportError = reportError;
});

const chat = async (renderers: unknown, messages: readonly Partial<Message>[] = []): Promise<ChatStage> => {
  const inside = html`<agora-peer-chat peer="bob" .renderers=${thing<MessageRenderers>(renderers)}></agora-peer-chat>`;
  const stage = await chatStage({ messages: [{ text: 'the first' }, ...messages], inside });
  await stage.row('the first');
  return stage;
};

describe('a message that cannot be drawn', () => {
  const custom: Partial<Message> = { kind: 'custom', text: '', custom: { event: 'poll', data: {} } };

  it('is shown as it would be without the renderer that throws, and the page hears of it once', async () => {
    const name = fault('the renderer throws');
    const stage = await chat({ poll: thrower(name) }, [custom, custom, custom]);
    stage.world.client.receive({ text: 'the last' });
    await stage.row('the last');
    expect(stage.$$('.row')).to.have.length(5);
    expect(stage.$$('.row .placeholder').map(({ textContent }) => textContent)).to.deep.equal(
      Array.from({ length: 3 }, () => 'This message (poll) cannot be shown here.'),
    );
    stage.chat.requestUpdate();
    await settled(stage.chat);
    expect(told).to.deep.equal([name]);
  });

  it('keeps its text where the page draws texts and cannot', async () => {
    const name = fault('no text');
    const stage = await chat({ text: thrower(name) });
    await stage.send('mine');
    await stage.row('mine');
    expect(stage.texts).to.deep.equal(['the first', 'mine']);
    expect(told).to.deep.equal([name]);
  });

  const answers: Readonly<Record<string, (name: string) => unknown>> = {
    'a symbol': () => Symbol('poll'),
    'an object that is no text': () => Object.create(null) as unknown,
    'what throws when it is read': (name) => ({ toString: thrower(name) }),
    'a template with such a value': (name) => html`<b title=${thing<string>({ toString: thrower(name) })}>poll</b>`,
    'a template that throws behind its beginning': (name) => html`<b>poll</b>${thing<string>(Symbol(name))}<i>!</i>`,
  };
  for (const [what, answer] of Object.entries(answers))
    it(`gives way to plain words where a renderer answers ${what}, and comes back when it can be drawn`, async () => {
      const renderers = { poll: () => answer(fault(what)) };
      const stage = await chat(renderers, [custom]);
      stage.world.client.receive({ text: 'the last' });
      await stage.row('the last');
      expect(stage.$$('.row')).to.have.length(3);
      expect(stage.$$('.row')[1]!.textContent).to.contain('This cannot be shown.');
      stage.chat.renderers = { poll: () => 'a poll' };
      await settled(stage.chat);
      await stage.row('a poll');
      expect(stage.$$('.row')[1]!.querySelector('.placeholder')).to.equal(null);
      expect(stage.$$('.row')[1]!.querySelector('.bubble > .content')).to.not.equal(null);
    });

  for (const renderers of [null, undefined, 7, 'text', { text: null, custom: 'no function' }, [], () => 'x'])
    it(`is no reason to fail where the renderers are ${typeof renderers} ${JSON.stringify(renderers)}`, async () => {
      const stage = await chat(renderers, [custom]);
      expect(stage.texts).to.include('the first');
      expect(stage.$$('.row')).to.have.length(2);
      expect(told).to.deep.equal([]);
    });

  it('is no reason to fail where a store or a server gave it another shape', async () => {
    const name = fault('no shape');
    const shapes: Record<string, unknown>[] = [
      { reactions: [null] },
      { quote: { id: 'q', sender: 'bob', preview: { normalize: 1 }, kind: 'text' } },
      { kind: 'file', attachment: { url: 7, name: {}, size: 'x' } },
      { kind: 'card', custom: { event: 'userCard', data: { nickname: 7 } } },
      { text: { toString: thrower(name) } },
    ];
    const stage = await chat({});
    for (const shape of shapes) stage.world.client.receive(thing<Partial<Message>>({ text: '', ...shape }));
    stage.world.client.receive({ text: 'the last' });
    await stage.row('the last');
    expect(stage.$$('.row')).to.have.length(shapes.length + 2);
  });
});

describe('a conversation of the list that cannot be drawn', () => {
  it('stands there by its user id and opens, and its neighbours are as they were', async () => {
    const name = fault('the preview throws');
    const peers = ['ann', 'ben', 'cid'];
    const last = peers.map((peer) => makeMessage({ peer, text: `hello from ${peer}` }));
    const stage = await chatStage({
      inside: html`<agora-conversations></agora-conversations><agora-peer-chat></agora-peer-chat>`,
      prepare: (world) => {
        world.messages.push(...last);
        world.answer('conversations', () =>
          last.map((message) => ({
            peer: message.peer,
            unread: 0,
            pinned: false,
            last: message.peer === 'ben' ? { ...message, text: thing<string>({ slice: thrower(name) }) } : message,
          })),
        );
        world.answer('profiles', () => ({ cid: thing<Profile>({ name: 'Cid' }) }));
      },
    });
    const list = stage.connection.querySelector<AgoraConversations>('agora-conversations')!;
    const root = list.shadowRoot!;
    const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.conversation')];
    await until(() => rows().length === 3, 'the conversations');
    await until(() => rows().some((row) => row.textContent.includes('Cid')), 'the name');
    expect(rows().filter((row) => row.textContent.includes('hello from'))).to.have.length(2);
    const bad = rows().find((row) => row.dataset['peer'] === 'ben')!;
    expect(bad.textContent.trim()).to.equal('ben');
    bad.click();
    await settled(list);
    expect(list.selected).to.equal('ben');
    expect(told).to.deep.equal([name]);
  });
});

describe('a line of the log that cannot be drawn', () => {
  it('says so, and its neighbours are as they were', async () => {
    const name = fault('the text throws');
    const stage = await chatStage({
      inside: html`<agora-peer-chat peer="bob"></agora-peer-chat><agora-log></agora-log>`,
    });
    const log = stage.connection.querySelector<AgoraLog>('agora-log')!;
    const lines = (): string[] =>
      [...log.shadowRoot!.querySelectorAll('.line .text')].map(({ textContent }) => textContent);
    stage.world.client.receive({ text: 'before' });
    stage.world.client.receive({ text: thing<string>({ toString: thrower(name), length: 0 }) });
    stage.world.client.receive({ text: 'after' });
    // Such a text cannot be stored either, which is said below, sooner or later.
    const place = (): number => lines().findIndex((line) => line.endsWith('after'));
    await until(() => place() >= 0, 'the line after it');
    expect(lines().slice(place() - 2, place() + 1)).to.deep.equal([
      'Message from: bob Message: before',
      'This cannot be shown.',
      'Message from: bob Message: after',
    ]);
  });
});
