import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { ChatError } from '../../../../../src/types/error.js';
import { fakeMicrophone, FakeRecorder, type Microphone } from '../../../../support/fake-recorder.js';
import { frame, settled, until } from '../../../../support/mount.js';
import { pasteEvent } from '../../../../support/pasted.js';

const fileOf = (name: string, type = 'text/plain'): File => new File(['hello'], name, { type });

const transfer = (...files: File[]): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

const go = async (stage: ChatStage, peer: string): Promise<void> => {
  stage.chat.peer = peer;
  await until(() => stage.chat.currentPeer === peer, `the conversation with ${peer}`);
  await settled(stage.chat);
  await frame();
  await settled(stage.chat);
};

const peersOf = (stage: ChatStage): unknown[] =>
  stage.world.called('send').map(({ args }) => (args[0] as { to: string }).to);

const messages = [
  { text: 'from bob', peer: 'bob', from: 'bob' },
  { text: 'to bob', peer: 'bob', from: 'alice', outgoing: true },
  { text: 'from eve', peer: 'eve', from: 'eve' },
];

describe('what is begun in one conversation stays in it', () => {
  it('a text that is being written', async () => {
    const stage = await chatStage();
    await stage.write('for bob');
    await go(stage, 'eve');
    expect(stage.field.value).to.equal('');
    await stage.write('for eve');
    await go(stage, 'bob');
    expect(stage.field.value).to.equal('for bob');
    await go(stage, 'eve');
    expect(stage.field.value).to.equal('for eve');
  });

  it('a text that is sent in the moment in which the page goes to another', async () => {
    const stage = await chatStage();
    await stage.write('for bob');
    stage.chat.peer = 'eve';
    stage.press('Enter');
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(peersOf(stage)).to.deep.equal(['bob']);
    await settled(stage.chat);
    expect(stage.field.value).to.equal('');
  });

  it('a text that the page sends goes to whom the page has set a moment ago', async () => {
    const stage = await chatStage();
    stage.chat.peer = 'eve';
    stage.chat.send('for eve');
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(peersOf(stage)).to.deep.equal(['eve']);
  });

  it('a reply', async () => {
    const stage = await chatStage({ messages });
    await stage.choose(await stage.row('from bob'), 'Reply');
    await go(stage, 'eve');
    expect(stage.$('[part=about]')).to.equal(null);
    await stage.send('no reply');
    await until(() => stage.world.called('send').length === 1, 'the message to eve');
    await go(stage, 'bob');
    expect(stage.$('[part=about]')!.textContent).to.contain('from bob');
    await stage.send('a reply');
    await until(() => stage.world.called('send').length === 2, 'the message to bob');
    const quotes = stage.world
      .called('send')
      .map(({ args }) => (args[0] as { quote?: { preview: string } }).quote?.preview);
    expect(quotes).to.deep.equal([undefined, 'from bob']);
  });

  it('an edit, with what was written, and with the draft below it', async () => {
    const stage = await chatStage({ messages });
    const row = await stage.row('to bob');
    await stage.write('a draft');
    await stage.choose(row, 'Edit');
    await stage.write('to bob, better');
    await go(stage, 'eve');
    expect(stage.$('[part=about]')).to.equal(null);
    expect(stage.field.value).to.equal('');
    await stage.send('new for eve');
    await until(() => stage.world.called('send').length === 1, 'the message to eve');
    await go(stage, 'bob');
    expect(stage.field.value).to.equal('to bob, better');
    stage.press('Enter');
    await until(() => stage.world.called('edit').length === 1, 'the edit');
    await until(() => stage.field.value === 'a draft', 'the draft');
    expect(peersOf(stage)).to.deep.equal(['eve']);
  });

  it('an edit that is refused after one has gone elsewhere', async () => {
    const stage = await chatStage({ messages });
    let refuse!: (reason: Error) => void;
    stage.world.answer('edit', () => new Promise((_, reject) => (refuse = reject)));
    await stage.choose(await stage.row('to bob'), 'Edit');
    await stage.write('to bob, better');
    stage.press('Enter');
    await until(() => stage.world.called('edit').length === 1, 'the edit');
    await go(stage, 'eve');
    refuse(new Error('no'));
    await frame();
    await settled(stage.chat);
    expect(stage.$('[part=composer-error]')).to.equal(null);
    await go(stage, 'bob');
    expect(stage.$('[part=composer-error]')).not.to.equal(null);
    expect(stage.field.value).to.equal('to bob, better');
  });

  it('the reason why a text was not taken', async () => {
    const stage = await chatStage();
    await stage.send('x'.repeat(6000));
    expect(stage.$('[part=composer-error]')).not.to.equal(null);
    await go(stage, 'eve');
    expect(stage.$('[part=composer-error]')).to.equal(null);
    await go(stage, 'bob');
    expect(stage.$('[part=composer-error]')).not.to.equal(null);
  });

  it('files, with what was written to them', async () => {
    const stage = await chatStage();
    stage.field.dispatchEvent(pasteEvent(transfer(fileOf('dot.png', 'image/png'))));
    const words = await until(() => stage.$<HTMLInputElement>('.staged input'), 'the file');
    words.value = 'a dot';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await go(stage, 'eve');
    expect(stage.$('[part=staged]')).to.equal(null);
    await stage.send('without a file');
    await until(() => stage.world.called('send').length === 1, 'the text');
    await go(stage, 'bob');
    expect(stage.$<HTMLInputElement>('.staged input')!.value).to.equal('a dot');
    stage.button('Send')!.click();
    await until(() => stage.world.called('send').length === 2, 'the file');
    expect(peersOf(stage)).to.deep.equal(['eve', 'bob']);
  });

  it('a picture that is still being measured', async () => {
    const stage = await chatStage();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [8, 4];
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!)));
    const file = new File([blob], 'dot.png', { type: 'image/png' });
    stage.field.dispatchEvent(pasteEvent(transfer(file)));
    await go(stage, 'eve');
    await go(stage, 'bob');
    const preview = await until(() => stage.$<HTMLImageElement>('.staged img'), 'the preview');
    await preview.decode();
    await frame();
    stage.button('Send')!.click();
    await until(() => stage.world.called('upload').length === 1, 'the upload');
    expect(stage.world.called('upload')[0]!.args[1]).to.include({ width: 8, height: 4 });
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(peersOf(stage)).to.deep.equal(['bob']);
  });

  it("files chosen in the browser's own window, which was opened before", async () => {
    const stage = await chatStage();
    const picker = stage.$<HTMLInputElement>('input[type=file]')!;
    let opened = 0;
    picker.click = () => void opened++;
    stage.button('Attach a file')!.click();
    expect(opened).to.equal(1);
    await go(stage, 'eve');
    picker.files = transfer(fileOf('for-bob.txt')).files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(stage.chat);
    expect(stage.$('[part=staged]')).to.equal(null);
    await go(stage, 'bob');
    expect(stage.$('[part=staged]')!.textContent).to.contain('for-bob.txt');
  });

  it('nothing of it goes to the next user', async () => {
    const stage = await chatStage({ messages });
    await stage.choose(await stage.row('from bob'), 'Reply');
    stage.field.dispatchEvent(pasteEvent(transfer(fileOf('secret.txt'))));
    await until(() => stage.$('[part=staged]'), 'the file');
    await go(stage, 'eve');
    await stage.connection.logout();
    await until(() => stage.chat.currentPeer === undefined, 'the end');
    await stage.connection.loginWithToken('carol', 'token');
    await go(stage, 'bob');
    expect(stage.$('[part=staged]')).to.equal(null);
    expect(stage.$('[part=about]')).to.equal(null);
  });

  it('nothing of it goes to the same name at another connection', async () => {
    const [stage, other] = [await chatStage({ messages }), await chatStage({ messages })];
    other.connection.id = 'other';
    await stage.choose(await stage.row('from bob'), 'Reply');
    stage.field.dispatchEvent(pasteEvent(transfer(fileOf('secret.txt'))));
    await until(() => stage.$('[part=staged]'), 'the file');
    await stage.choose(await stage.row('from bob'), 'Report');
    await until(() => stage.$('dialog[open]'), 'the question');
    stage.chat.connection = 'other';
    await until(() => !stage.$('dialog'), 'the end of the question');
    await until(() => stage.chat.currentPeer === 'bob', 'the other bob');
    await settled(stage.chat);
    expect(stage.$('[part=staged]')).to.equal(null);
    expect(stage.$('[part=about]')).to.equal(null);
    await stage.send('for the other bob');
    await until(() => other.world.called('send').length === 1, 'the message');
    expect(stage.world.called('send')).to.have.length(0);
  });

  it('the message menu, the header menu and the emoji picker, which close', async () => {
    const stage = await chatStage({ messages });
    const isOpen = (): boolean => stage.$('[popover]') !== null;
    stage.openMenu(await stage.row('from bob'));
    expect(isOpen()).to.be.true;
    await go(stage, 'eve');
    expect(isOpen()).to.be.false;
    stage.$<HTMLButtonElement>('[part=header-menu]')!.click();
    expect(isOpen()).to.be.true;
    await go(stage, 'bob');
    expect(isOpen()).to.be.false;
    stage.button('Emoji')!.click();
    await until(isOpen, 'the picker');
    await go(stage, 'eve');
    expect(isOpen()).to.be.false;
  });

  it('an emoji picker that is on its way', async () => {
    const stage = await chatStage({ messages });
    stage.button('Emoji')!.click();
    await go(stage, 'eve');
    await import('../../../../../src/elements/agora-peer-chat/conversation/emoji/emoji-picker.js');
    await frame();
    expect(stage.$('.emoji-panel')).to.equal(null);
  });

  it('a question, as it was filled in', async () => {
    const stage = await chatStage({ messages });
    await stage.choose(await stage.row('from bob'), 'Report');
    const reason = await until(() => stage.$<HTMLTextAreaElement>('dialog[open] textarea'), 'the question');
    reason.value = 'half a reason';
    await go(stage, 'eve');
    expect(stage.$('dialog')).to.equal(null);
    await go(stage, 'bob');
    const again = stage.$('dialog:modal')!;
    expect(again.querySelector('textarea')!.value).to.equal('half a reason');
    again.querySelector<HTMLInputElement>('[value=spam]')!.checked = true;
    await stage.answer('Report');
    await until(() => stage.world.called('report').length === 1, 'the report');
  });

  it('the word on what has come of it, also when that is known only after one has gone elsewhere', async () => {
    const stage = await chatStage({ messages });
    const deleting = stage.world.hold('removeMessages');
    await stage.choose(await stage.row('from bob'), 'Delete for me');
    await stage.answer('Delete for me');
    await until(() => stage.world.called('removeMessages').length === 1, 'the request');
    await go(stage, 'eve');
    deleting.reject(new ChatError('not-permitted', 'No.'));
    await settled(stage.chat);
    await frame();
    expect(stage.$('[part=toast]')).to.equal(null);
    await go(stage, 'bob');
    expect(stage.$('[part=toast]')!.textContent).to.contain('not allowed');
    await go(stage, 'eve');
    expect(stage.$('[part=toast]')).to.equal(null);
  });

  it('a question ends with the sign-out', async () => {
    const stage = await chatStage({ messages });
    await stage.choose(await stage.row('from bob'), 'Report');
    await until(() => stage.$('dialog[open]'), 'the question');
    await go(stage, 'eve');
    await stage.connection.logout();
    await until(() => stage.chat.currentPeer === undefined, 'the end');
    await stage.connection.loginWithToken('carol', 'token');
    await go(stage, 'bob');
    expect(stage.$('dialog')).to.equal(null);
    expect(stage.world.called('report')).to.have.length(0);
  });
});

describe('a voice message stays in the conversation in which it was begun', () => {
  let microphone: Microphone;
  beforeEach(() => {
    microphone = fakeMicrophone();
  });
  afterEach(() => microphone.restore());

  const record = async (stage: ChatStage): Promise<void> => {
    stage.button('Record a voice message')!.click();
    await until(() => FakeRecorder.last, 'the recorder');
    await settled(stage.chat);
  };

  it('and goes along where it was begun before it was known to whom', async () => {
    const stage = await chatStage({ inside: html`<agora-peer-chat></agora-peer-chat>` });
    await record(stage);
    await go(stage, 'bob');
    expect(stage.$('[part=recording]')).not.to.equal(null);
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 1, 'the voice message');
    expect(peersOf(stage)).to.deep.equal(['bob']);
  });

  it('while one is elsewhere the microphone is off, and what was recorded is there when one is back', async () => {
    const stage = await chatStage();
    await record(stage);
    await go(stage, 'eve');
    expect(stage.$('[part=recording]')).to.equal(null);
    await until(() => microphone.stopped === 1, 'the microphone to be let go');
    await stage.send('for eve');
    await until(() => stage.world.called('send').length === 1, 'the text');
    await go(stage, 'bob');
    expect(stage.$('[part=recording]')).not.to.equal(null);
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 2, 'the voice message');
    expect(peersOf(stage)).to.deep.equal(['eve', 'bob']);
    await until(() => stage.field, 'the field again');
  });

  it('sent, and in the same moment one goes to another', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await go(stage, 'eve');
    await until(() => stage.world.called('send').length === 1, 'the voice message');
    expect(peersOf(stage)).to.deep.equal(['bob']);
  });

  it('gone to another, and sent in the same moment', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.chat.peer = 'eve';
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 1, 'the voice message');
    expect(peersOf(stage)).to.deep.equal(['bob']);
  });

  it('one each can wait in two conversations', async () => {
    const stage = await chatStage();
    await record(stage);
    await go(stage, 'eve');
    FakeRecorder.last = undefined;
    await record(stage);
    await go(stage, 'bob');
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 1, 'the voice message');
    await go(stage, 'eve');
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 2, 'the other voice message');
    expect(peersOf(stage)).to.deep.equal(['bob', 'eve']);
  });

  it('does not begin where one has gone while the browser asks for the microphone', async () => {
    const stage = await chatStage();
    let allow!: () => void;
    microphone.asked = new Promise((resolve) => (allow = resolve));
    stage.button('Record a voice message')!.click();
    await go(stage, 'eve');
    allow();
    await until(() => microphone.stopped === 1, 'the microphone to be let go');
    expect(FakeRecorder.last).to.equal(undefined);
    expect(stage.$('[part=recording]')).to.equal(null);
  });

  it('that was not sent ends with the sign-out', async () => {
    const stage = await chatStage();
    await record(stage);
    await go(stage, 'eve');
    await stage.connection.logout();
    await until(() => stage.chat.currentPeer === undefined, 'the end');
    await stage.connection.loginWithToken('carol', 'token');
    await go(stage, 'bob');
    expect(stage.$('[part=recording]')).to.equal(null);
    expect(stage.world.called('upload')).to.have.length(0);
  });
});
