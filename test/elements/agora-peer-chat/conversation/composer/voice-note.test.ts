import { expect } from '@open-wc/testing';
import { VoiceNote } from '../../../../../src/elements/agora-peer-chat/conversation/composer/voice-note/voice-note.js';
import { fakeMicrophone, FakeRecorder, type Microphone } from '../../../../support/fake-recorder.js';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { hear } from '../../../../support/hear.js';
import { settled, until } from '../../../../support/mount.js';

describe('a voice message', () => {
  let microphone: Microphone;

  beforeEach(() => {
    microphone = fakeMicrophone();
  });
  afterEach(() => microphone.restore());

  const record = async (stage: ChatStage): Promise<FakeRecorder> => {
    stage.button('Record a voice message')!.click();
    const recorder = await until(() => FakeRecorder.last, 'the recorder');
    await settled(stage.chat);
    return recorder;
  };

  it('is recorded and sent with its length, and the microphone is let go', async () => {
    const stage = await chatStage();
    const recorder = await record(stage);
    expect(recorder.state).to.equal('recording');
    expect(stage.$('[role=timer]')).not.to.equal(null);
    expect(stage.field).to.equal(null);
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(stage.world.called('upload')[0]!.args[1]).to.include({ duration: 1 });
    expect(stage.world.called('send')[0]!.args[0]).to.include({ kind: 'voice' });
    expect(microphone.stopped).to.equal(1);
    await until(() => stage.field, 'the field again');
  });

  it('is forgotten when it is cancelled', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.button('Discard recording')!.click();
    await until(() => stage.field, 'the field again');
    expect(microphone.stopped).to.equal(1);
    expect(stage.world.called('upload')).to.have.length(0);
  });

  it('that was sent is not announced as discarded when it is cancelled afterwards', async () => {
    const steps: string[] = [];
    const sent: File[] = [];
    const note = new VoiceNote(
      {
        addController: () => {},
        removeController: () => {},
        requestUpdate: () => {},
        updateComplete: Promise.resolve(true),
      },
      (file) => sent.push(file) > 0,
      (step) => steps.push(step),
    );
    await note.start();
    note.finish();
    await until(() => sent.length === 1, 'the recording');
    note.cancel();
    expect(steps).to.deep.equal(['started']);
    await note.start();
    note.cancel();
    expect(steps).to.deep.equal(['started', 'started', 'discarded']);
  });

  it('ends with the element, and nothing is sent', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.chat.remove();
    await until(() => microphone.stopped === 1, 'the microphone to be let go');
    expect(stage.world.called('upload')).to.have.length(0);
  });

  it('says when the microphone is refused', async () => {
    const stage = await chatStage();
    microphone.allow = false;
    stage.button('Record a voice message')!.click();
    await until(() => stage.$('[role=alert]')?.textContent.includes('microphone'), 'the reason');
    expect(stage.field).not.to.equal(null);
  });

  const failed = async (stage: ChatStage): Promise<void> => {
    await until(() => stage.$('[role=alert]')?.textContent.includes('could not record'), 'the reason');
    expect(stage.field).not.to.equal(null);
    expect(stage.$('[role=timer]')).to.equal(null);
    expect(microphone.stopped).to.be.greaterThan(0);
    expect(stage.world.called('upload')).to.have.length(0);
  };

  it('says when the recorder cannot start, and the next try works', async () => {
    const stage = await chatStage();
    FakeRecorder.broken = true;
    stage.button('Record a voice message')!.click();
    await failed(stage);
    FakeRecorder.broken = false;
    FakeRecorder.last = undefined;
    await record(stage);
    expect(stage.$('[role=timer]')).not.to.equal(null);
    expect(stage.$('[role=alert]')).to.equal(null);
  });

  it('says when the recorder breaks off', async () => {
    const stage = await chatStage();
    (await record(stage)).onerror!();
    await failed(stage);
  });

  it('is warned of ten seconds before its end, and then waits: nothing sends itself', async () => {
    const real = performance.now.bind(performance);
    const stage = await chatStage();
    const recorder = await record(stage);
    const shown = (): string => stage.$('[part=recording]')!.textContent;
    const heard = hear(stage.root);
    try {
      performance.now = () => real() + 49_000;
      await until(() => /0:4\d/.test(shown()), 'the time');
      expect(stage.$('[part=recording] small'), 'before fifty seconds').to.equal(null);
      performance.now = () => real() + 50_500;
      await until(() => /ends in \d+ seconds/.test(shown()), 'the warning');
      await until(() => heard.some((text) => /ends in 10 seconds/.test(text)), 'the warning for those who listen');
      expect(recorder.state).to.equal('recording');
      performance.now = () => real() + 61_000;
      await until(() => recorder.state === 'inactive', 'the end');
      await until(() => stage.button('Send'), 'the button that sends');
      await until(() => microphone.stopped === 1, 'the microphone to be let go');
      expect([stage.world.called('upload'), stage.world.called('send')]).to.deep.equal([[], []]);
      stage.button('Send')!.click();
      await until(() => stage.world.called('send').length === 1, 'the message');
    } finally {
      performance.now = real;
    }
  });

  it('is not sent when nothing was recorded', async () => {
    const stage = await chatStage();
    (await record(stage)).sound = '';
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await failed(stage);
  });

  it('is not offered where no kind of sound can be recorded', async () => {
    const able = FakeRecorder.isTypeSupported;
    FakeRecorder.isTypeSupported = () => false;
    try {
      const stage = await chatStage();
      expect(stage.button('Record a voice message')).to.equal(undefined);
    } finally {
      FakeRecorder.isTypeSupported = able;
    }
  });

  it('that is refused is kept, and goes out with the next try', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.chat.maxFileSize = 1;
    await settled(stage.chat);
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.$('[part=composer-error]'), 'the reason');
    expect(stage.$('[role=timer]')).not.to.equal(null);
    stage.chat.maxFileSize = 100;
    await settled(stage.chat);
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 1, 'the message');
    await until(() => stage.field, 'the field again');
  });

  it('that ends because the microphone is gone is kept, and not sent unasked', async () => {
    const stage = await chatStage();
    const recorder = await record(stage);
    recorder.stop();
    await until(() => microphone.stopped === 1, 'the end of the recording');
    await settled(stage.chat);
    expect(stage.world.called('upload')).to.have.length(0);
    stage.button('Send')!.click();
    await until(() => stage.world.called('send').length === 1, 'the message');
  });

  it('goes on when an edit is begun meanwhile, and leaves the edit alone', async () => {
    const stage = await chatStage({ messages: [{ text: 'mine', outgoing: true, from: 'alice', to: 'bob' }] });
    const row = await stage.row('mine');
    await record(stage);
    await stage.choose(row, 'Edit');
    stage.$<HTMLButtonElement>('[part=send]')!.click();
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(stage.world.called('edit')).to.have.length(0);
    const field = await until(() => stage.field, 'the field again');
    expect(field.value).to.equal('mine');
  });
});
