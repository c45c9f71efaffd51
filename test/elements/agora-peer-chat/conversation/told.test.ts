/** What those who listen are told of a conversation. */
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { AnnouncerController } from '../../../../src/elements/parts/voice/voice.js';
import type { HistoryPage } from '../../../../src/session/kernel/client-port.js';
import { chatStage, type ChatStage } from '../../../support/chat-stage.js';
import { fakeMicrophone, FakeRecorder } from '../../../support/fake-recorder.js';
import { hear } from '../../../support/hear.js';
import { settled, until } from '../../../support/mount.js';

const listen = (stage: ChatStage): string[] => hear(stage.root, stage.connection.shadowRoot!);
const file = (name: string): File => new File(['12345'], name, { type: 'text/plain' });
const give = (stage: ChatStage, ...files: readonly File[]): void => {
  const data = new DataTransfer();
  for (const one of files) data.items.add(one);
  const input = stage.$<HTMLInputElement>('input[type=file]')!;
  input.files = data.files;
  stage.button('Attach a file')!.addEventListener('click', (event) => event.preventDefault());
  input.dispatchEvent(new Event('change'));
};

class TestSpeaker extends LitElement {
  voice: AnnouncerController | undefined;
}
customElements.define('agora-test-speaker', TestSpeaker);

describe('screen readers', () => {
  it('hear the number of fifty messages that arrive at once, and the same text twice if it came twice', async () => {
    const stage = await chatStage({ messages: [{ text: 'earlier' }] });
    await stage.row('earlier');
    const told = listen(stage);
    for (let count = 0; count < 50; count++) stage.world.client.receive({ text: `number ${count}`, time: Date.now() });
    await until(() => told.includes('50 new messages from bob'), 'the sum');
    told.length = 0;
    for (const time of [1, 2]) {
      stage.world.client.receive({ text: 'ok', time: Date.now() + time });
      await until(() => told.length === time, `"ok" for the time ${time}`);
    }
    expect(told).to.deep.equal(['bob: ok', 'bob: ok']);
  });

  it('hear a message in another conversation, and none in a muted one', async () => {
    const stage = await chatStage({ messages: [{ text: 'earlier' }] });
    await stage.row('earlier');
    stage.connection.session!.mute('dora', true);
    const told = listen(stage);
    stage.world.client.receive({ from: 'dora', text: 'psst', time: Date.now() });
    stage.world.client.receive({ from: 'carol', text: 'over here', time: Date.now() });
    await until(() => told.length > 0, 'the message');
    expect(told).to.deep.equal(['carol: over here']);
  });

  it('hear a message once that comes while its conversation is being opened', async () => {
    const stage = await chatStage({ messages: [{ text: 'earlier' }] });
    await stage.row('earlier');
    const told = listen(stage);
    const history = stage.world.hold<HistoryPage>('history');
    stage.chat.peer = 'dora';
    await until(() => stage.world.called('history').length > 1, 'the request for the history');
    await settled(stage.chat);
    stage.world.client.receive({ from: 'dora', text: 'just now', time: Date.now() });
    await until(() => told.includes('dora: just now'), 'the message');
    history.resolve({ messages: [], cursor: '', complete: true });
    await until(() => stage.connection.session!.state.conversations.get('dora')?.history === 'complete', 'the history');
    stage.world.client.receive({ from: 'dora', text: 'and now', time: Date.now() + 1 });
    await until(() => told.includes('dora: and now'), 'the next message');
    expect(told).to.deep.equal(['dora: just now', 'dora: and now']);
  });

  it('hear once that the peer is typing', async () => {
    const stage = await chatStage({ messages: [{ text: 'earlier' }] });
    await stage.row('earlier');
    const told = listen(stage);
    for (let count = 0; count < 3; count++)
      stage.world.client.emit({ type: 'typing', peer: 'bob', until: Date.now() + 8000 });
    await until(() => told.length > 0, 'the notice');
    stage.world.client.emit({ type: 'typing', peer: 'bob', until: Date.now() + 9000 });
    stage.world.client.receive({ text: 'written', time: Date.now() });
    await until(() => told.includes('bob: written'), 'the message');
    expect(told).to.deep.equal(['bob is typing…', 'bob: written']);
  });

  it('hear each state from the element that shows it: none withdraws the announcement of another', async () => {
    const stage = await chatStage();
    const { session } = stage.connection;
    const speakers = [1, 2].map(() => {
      const host = document.createElement('agora-test-speaker') as TestSpeaker;
      stage.connection.append(host);
      host.voice = new AnnouncerController(host, () => session);
      return host;
    });
    await Promise.all(speakers.map(({ updateComplete }) => updateComplete));
    const told = hear(stage.root, stage.connection.shadowRoot!, ...speakers.map(({ renderRoot }) => renderRoot));
    const [one, other] = speakers.map(({ voice }) => voice!);
    one!.say('The line is lost', { key: 'status', after: 100 });
    other!.say('', { key: 'status' });
    await until(() => told.includes('The line is lost'), 'what one of them says');
    other!.say('Connected', { key: 'status', after: 100 });
    one!.say('Dora is typing', { key: 'status', after: 100 });
    await until(() => told.includes('Dora is typing'), 'both');
    // The same of both is one announcement, also if one of them takes it back.
    for (const voice of [one!, other!]) voice.say('Away', { key: 'status', after: 100 });
    one!.say('', { key: 'status' });
    await until(() => told.includes('Away'), 'the same');
    for (const voice of [one!, other!]) voice.say('Back', { key: 'status', after: 100 });
    one!.say('End');
    await until(() => told.includes('End'), 'the end');
    expect(told).to.deep.equal(['The line is lost', 'Connected', 'Dora is typing', 'Away', 'Back', 'End']);
  });

  it('hear once that a file is not stored on this device, which everybody sees too', async () => {
    const stage = await chatStage({ messages: [{ text: 'earlier' }] });
    await stage.row('earlier');
    const told = listen(stage);
    const lost = { type: 'file-not-kept', peer: 'bob', key: '7' } as const;
    const sentence = 'This browser does not store the file. Leave the page open until it is sent.';
    for (const event of [{ ...lost, peer: 'carol', key: '6' }, lost]) stage.world.client.emit(event as never);
    await until(() => told.includes(sentence), 'the notice');
    stage.world.client.emit(lost as never);
    stage.world.client.receive({ text: 'after it', time: Date.now() });
    await until(() => told.includes('bob: after it'), 'the message');
    expect(told).to.deep.equal([sentence, 'bob: after it']);
    expect(stage.$('[part=toast]')!.textContent).to.include(sentence);
  });

  it('hear that files are attached and taken away', async () => {
    const stage = await chatStage();
    const told = listen(stage);
    give(stage, file('notes.txt'), file('more.txt'));
    await until(() => told.includes('2 files attached'), 'the files');
    stage.button('Remove notes.txt')!.click();
    await until(() => told.includes('notes.txt removed'), 'the removal');
  });

  it('hear that the user replies, and to whom, and that the user stopped, which also describes the field', async () => {
    const stage = await chatStage({ messages: [{ text: 'a question' }] });
    const told = listen(stage);
    await stage.choose(await stage.row('a question'), 'Reply');
    await until(() => told.includes('Replying to bob'), 'the reply');
    const describer = stage.$(`#${stage.field.getAttribute('aria-describedby')!}`)!;
    expect(describer.textContent.replace(/\s+/g, ' ').trim()).to.equal('Replying to bob a question');
    stage.press('Escape');
    await until(() => told.includes('Reply cancelled'), 'the end');
    await settled(stage.chat);
    expect(stage.field.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('hear each step of a recording', async () => {
    const microphone = fakeMicrophone();
    const stage = await chatStage();
    const told = listen(stage);
    stage.button('Record a voice message')!.click();
    await until(() => told.includes('Recording started'), 'the start');
    expect(FakeRecorder.last).to.not.equal(undefined);
    stage.button('Discard recording')!.click();
    await until(() => told.includes('Recording discarded'), 'the end');
    microphone.restore();
  });

  it('hear how much a search has found', async () => {
    const stage = await chatStage({
      messages: [{ text: 'apple pie' }, { text: 'pear' }],
      inside: html`<agora-conversations></agora-conversations><agora-peer-chat peer="bob"></agora-peer-chat>`,
    });
    const list = stage.connection.querySelector('agora-conversations')!;
    await stage.row('apple pie');
    const told = hear(stage.root, list.shadowRoot!, stage.connection.shadowRoot!);
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    for (const [wanted, answer] of [
      ['bob', '1 result'],
      ['nothing like it', 'Nothing found.'],
    ] as const) {
      field.value = wanted;
      field.dispatchEvent(new InputEvent('input'));
      await until(() => told.includes(answer), answer);
    }
  });

  it('hear announcements inside a dialog while it is open', async () => {
    const stage = await chatStage({ messages: [{ text: 'earlier' }] });
    await stage.choose(await stage.row('earlier'), 'Delete for me');
    const dialog = await until(() => stage.$('dialog[open]'), 'the question');
    stage.world.client.receive({ text: 'news', time: Date.now() });
    await until(() => dialog.querySelector('.outlet')?.textContent === 'bob: news', 'the words in the dialog');
  });
});
