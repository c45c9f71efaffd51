import { expect } from '@open-wc/testing';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

const realFetch = window.fetch.bind(window);

/** A sound of two seconds as a WAV file: silent at first, then loud. */
const sound = (): Blob => {
  const rate = 8000;
  const samples = Int16Array.from({ length: 2 * rate }, (_, at) =>
    at < rate ? 0 : Math.round(20_000 * Math.sin((at * 2 * Math.PI * 440) / rate)),
  );
  const head = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string): void =>
    [...text].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  head.setUint32(4, 36 + samples.byteLength, true);
  write(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, rate, true);
  head.setUint32(28, rate * 2, true);
  head.setUint16(32, 2, true);
  head.setUint16(34, 16, true);
  write(36, 'data');
  head.setUint32(40, samples.byteLength, true);
  return new Blob([head, samples], { type: 'audio/wav' });
};

let files = 0;

/** A conversation with one voice message, whose file the server answers with. */
const voice = async (file: Blob): Promise<ChatStage> => {
  const url = `https://files.test/voice-${++files}.wav`;
  window.fetch = (asked, init) =>
    asked === url
      ? Promise.resolve(new Response(file, { headers: { 'content-type': file.type } }))
      : realFetch(asked, init);
  const attachment = { url, name: 'voice.wav', size: file.size, duration: 2 };
  const stage = await chatStage({ messages: [{ kind: 'voice', text: '', attachment }] });
  await until(() => stage.$<HTMLAudioElement>('audio')?.src.startsWith('blob:'), 'the sound');
  return stage;
};

describe('a voice message', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('shows how loud it is over time', async () => {
    const stage = await voice(sound());
    const wave = await until(() => stage.$('.voice-wave.whole path'), 'the waveform');
    const heights = [...wave.getAttribute('d')!.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height));
    expect(heights).to.have.length(44);
    expect(Math.max(...heights.slice(0, 21))).to.be.below(2);
    expect(Math.min(...heights.slice(23))).to.be.above(15);
    expect(stage.$$('.voice-wave').every((one) => one.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('is gone to by key and by press, with a name and a time that are said', async () => {
    const stage = await voice(sound());
    await until(() => stage.$('.voice-wave'), 'the waveform');
    const slider = stage.$<HTMLInputElement>('.voice-bar')!;
    const audio = stage.$<HTMLAudioElement>('audio')!;
    expect(slider.type).to.equal('range');
    expect(slider.getAttribute('aria-label')).to.equal('Voice message');
    expect(slider.getAttribute('aria-valuetext')).to.equal('0:00 / 0:02');
    slider.value = '10';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => audio.currentTime === 1, 'the place');
    await until(() => slider.getAttribute('aria-valuetext') === '0:01 / 0:02', 'the time');
    const heard = stage.$('.voice-wave.heard')!;
    await until(() => getComputedStyle(heard).clipPath.includes('50%'), 'the half that is heard');
  });

  it('has a plain line where its file cannot be decoded', async () => {
    const stage = await voice(new Blob(['no sound at all'], { type: 'audio/wav' }));
    await until(() => stage.$<HTMLAudioElement>('audio')?.error, 'the browser to give up');
    expect(stage.$('.voice-wave')).to.equal(null);
    expect(stage.$('.voice-bar')).not.to.equal(null);
  });

  it('has a plain line, and plays, where only the waveform cannot be decoded', async () => {
    let asked = 0;
    // Inherited otherwise.
    Object.defineProperty(OfflineAudioContext.prototype, 'decodeAudioData', {
      configurable: true,
      value: () => {
        asked++;
        return Promise.reject(new DOMException('No.', 'EncodingError'));
      },
    });
    try {
      const stage = await voice(sound());
      await until(() => asked === 1, 'the attempt');
      await until(() => stage.$('.voice-bar')?.getAttribute('aria-valuetext') === '0:00 / 0:02', 'the length');
      expect(stage.$('.voice-wave')).to.equal(null);
      expect(stage.$<HTMLAudioElement>('audio')!.error).to.equal(null);
    } finally {
      Reflect.deleteProperty(OfflineAudioContext.prototype, 'decodeAudioData');
    }
  });
});
