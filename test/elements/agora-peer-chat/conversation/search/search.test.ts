import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { expectAccessible } from '../../../../support/accessible.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { settled, until } from '../../../../support/mount.js';
import type { Message } from '../../../../../src/types/message.js';

const button = (stage: ChatStage): HTMLButtonElement => stage.button('Search in conversation')!;
const field = (stage: ChatStage): HTMLInputElement => stage.$<HTMLInputElement>('.search-bar input')!;
const count = (stage: ChatStage): string => stage.$('.search-count')?.textContent ?? '';
const found = (stage: ChatStage): string | undefined => stage.$('.row.found')?.textContent.trim();

const open = async (stage: ChatStage): Promise<void> => {
  button(stage).focus();
  button(stage).click();
  await until(() => field(stage), 'the bar');
  await until(() => stage.root.activeElement === field(stage), 'the focus in the field');
};

const look = async (stage: ChatStage, text: string): Promise<void> => {
  field(stage).value = text;
  field(stage).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(stage.chat);
};

const key = (stage: ChatStage, name: string, init: KeyboardEventInit = {}): KeyboardEvent =>
  stage.press(name, init, field(stage));

const some: readonly Partial<Message>[] = [
  { text: 'The blue door', id: 'm1' },
  { text: 'A window', id: 'm2' },
  { text: 'Another DOOR, in Köln', id: 'm3' },
  { outgoing: true, text: 'Which door?', id: 'm4' },
];

describe('the search in a conversation', () => {
  it('goes from match to match, newest first, and says which of how many', async () => {
    const stage = await chatStage({ messages: some });
    await stage.row('Which door?');
    expect(button(stage).getAttribute('aria-expanded')).to.equal('false');
    await open(stage);
    expect(button(stage).getAttribute('aria-expanded')).to.equal('true');
    await look(stage, 'door');
    await until(() => count(stage) === '1 of 3', 'the count');
    await until(() => found(stage)?.includes('Which door?'), 'the newest');
    await until(() => stage.heard().includes('1 of 3: Which door?'), 'the words');
    await expectAccessible(stage.chat);
    key(stage, 'Enter');
    await until(() => found(stage)?.includes('Another DOOR'), 'the one before');
    expect(count(stage)).to.equal('2 of 3');
    stage.button('Previous match')!.click();
    await until(() => found(stage)?.includes('The blue door'), 'the oldest');
    key(stage, 'ArrowUp');
    await until(() => found(stage)?.includes('Which door?'), 'the newest again');
    key(stage, 'Enter', { shiftKey: true });
    await until(() => found(stage)?.includes('The blue door'), 'the oldest again');
    stage.button('Next match')!.click();
    await until(() => found(stage)?.includes('Another DOOR'), 'the next');
    expect(stage.$$('.row.found')).to.have.length(1);
    await look(stage, 'koln');
    await until(() => count(stage) === '1 of 1', 'the count of another text');
    await look(stage, 'gate');
    await until(() => count(stage) === 'Nothing found', 'the answer');
    expect(found(stage)).to.equal(undefined);
    await until(() => stage.heard().includes('Nothing found'), 'the words');
  });

  it('looks the same in the second chat of a page', async () => {
    const heights: number[] = [];
    for (let count = 0; count < 2; count++) {
      const stage = await chatStage({ messages: some });
      await stage.row('Which door?');
      await open(stage);
      heights.push(stage.$('.search-bar')!.getBoundingClientRect().height);
      expect(getComputedStyle(stage.$('.search-bar')!).display).to.equal('flex');
    }
    expect(heights[0]).to.equal(heights[1]);
  });

  it('closes on Escape, gives the focus back and leaves no mark', async () => {
    const stage = await chatStage({ messages: some });
    await stage.row('Which door?');
    await open(stage);
    await look(stage, 'door');
    await until(() => found(stage), 'the match');
    let passed = 0;
    stage.connection.addEventListener('keydown', () => passed++);
    expect(key(stage, 'Escape').defaultPrevented).to.equal(true);
    await until(() => stage.root.activeElement === button(stage), 'the focus on the button');
    expect(stage.$('.search-bar')).to.equal(null);
    expect(found(stage)).to.equal(undefined);
    expect(passed).to.equal(0);
    expect(button(stage).getAttribute('aria-expanded')).to.equal('false');
    await open(stage);
    expect(field(stage).value).to.equal('');
    button(stage).click();
    await until(() => !stage.$('.search-bar'), 'the bar to close');
  });

  it('keeps the match while messages come and go', async () => {
    const stage = await chatStage({ messages: some });
    await stage.row('Which door?');
    await open(stage);
    await look(stage, 'door');
    await until(() => count(stage) === '1 of 3', 'the count');
    key(stage, 'Enter');
    await until(() => found(stage)?.includes('Another DOOR'), 'the one before');
    stage.world.client.receive({ text: 'This door', id: 'm5' });
    await until(() => count(stage) === '3 of 4', 'the new count');
    expect(found(stage)).to.include('Another DOOR');
    stage.world.client.emit({ type: 'recalled', peer: 'bob', id: 'm3' } as never);
    await until(() => count(stage) === '1 of 3', 'the count without it');
  });

  it('loads and searches older messages on request', async () => {
    const messages = Array.from({ length: 180 }, (_, at) => ({
      text: at === 3 ? 'the needle' : `hay ${at}`,
      id: `h${at}`,
    }));
    const stage = await chatStage({ messages });
    await stage.row('hay 179');
    await open(stage);
    await look(stage, 'needle');
    await until(() => count(stage) === 'Nothing found', 'the answer');
    stage.button('Search older messages')!.click();
    await until(() => count(stage) === '1 of 1', 'the match');
    await until(() => found(stage)?.includes('the needle'), 'the message');
    expect(stage.root.activeElement).to.equal(field(stage));
  });

  it('ends with its conversation', async () => {
    const stage = await chatStage({ messages: some });
    await stage.row('Which door?');
    await open(stage);
    stage.chat.peer = 'carol';
    await until(() => stage.chat.currentPeer === 'carol', 'the other conversation');
    await settled(stage.chat);
    expect(stage.$('.search-bar')).to.equal(null);
  });

  it('marks the match without motion where one wants none', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const stage = await chatStage({ messages: some });
      await stage.row('Which door?');
      await open(stage);
      await look(stage, 'window');
      await until(() => found(stage), 'the match');
      const { animationName, boxShadow } = getComputedStyle(stage.$('.row.found .bubble')!);
      expect(animationName).to.equal('none');
      expect(boxShadow).not.to.equal('none');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
