import { expect } from '@open-wc/testing';
import { chatStage, type ChatStage } from '../../../support/chat-stage.js';
import { settled, until } from '../../../support/mount.js';

/** Records by the word of the test. */
class FakeRecorder {
  static last?: FakeRecorder;
  static isTypeSupported = (type: string): boolean => type.startsWith('audio/webm');
  readonly mimeType: string;
  ondataavailable: ((event: { data: Blob }) => void) | null = null;
  onstop: (() => void) | null = null;
  state = 'inactive';
  constructor(
    readonly stream: { getTracks(): { stop(): void }[] },
    { mimeType }: { mimeType?: string },
  ) {
    this.mimeType = mimeType ?? '';
    FakeRecorder.last = this;
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    this.ondataavailable?.({ data: new Blob(['sound']) });
    this.onstop?.();
  }
}

describe('a voice message', () => {
  const real = window.MediaRecorder;
  let stopped = 0;
  let allow = true;

  beforeEach(() => {
    stopped = 0;
    allow = true;
    FakeRecorder.last = undefined;
    Object.defineProperty(window, 'MediaRecorder', { value: FakeRecorder, configurable: true, writable: true });
    Object.defineProperty(navigator.mediaDevices, 'getUserMedia', {
      configurable: true,
      value: () =>
        allow
          ? Promise.resolve({ getTracks: () => [{ stop: () => stopped++ }] })
          : Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
  });
  afterEach(() => {
    Object.defineProperty(window, 'MediaRecorder', { value: real, configurable: true, writable: true });
    Reflect.deleteProperty(navigator.mediaDevices, 'getUserMedia');
  });

  async function record(stage: ChatStage): Promise<FakeRecorder> {
    stage.button('Record a voice message')!.click();
    const recorder = await until(() => FakeRecorder.last, 'the recorder');
    await settled(stage.chat);
    return recorder;
  }

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
    expect(stopped).to.equal(1);
    await until(() => stage.field, 'the field again');
  });

  it('is forgotten when it is cancelled', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.button('Discard recording')!.click();
    await until(() => stage.field, 'the field again');
    expect(stopped).to.equal(1);
    expect(stage.world.called('upload')).to.have.length(0);
  });

  it('ends with the element, and nothing is sent', async () => {
    const stage = await chatStage();
    await record(stage);
    stage.chat.remove();
    await until(() => stopped === 1, 'the microphone to be let go');
    expect(stage.world.called('upload')).to.have.length(0);
  });

  it('says when the microphone is refused', async () => {
    const stage = await chatStage();
    allow = false;
    stage.button('Record a voice message')!.click();
    await until(() => stage.$('[role=alert]')?.textContent.includes('microphone'), 'the reason');
    expect(stage.field).not.to.equal(null);
  });
});
