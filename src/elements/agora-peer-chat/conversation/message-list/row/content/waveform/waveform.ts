/** The waveform of a voice message: its loudness over time, from the decoded audio, as bars. */
import { html, svg, type TemplateResult } from 'lit';

const bars = 44;
/** Bytes. Decoded audio takes many times its size in memory; a voice message is far below. */
const mostBytes = 3 * 1024 * 1024;
/** Hz; enough for loudness. */
const rate = 8000;
/** CSS pixels. */
const height = 24;
const step = 3;
/** Heights, from 0 to 1, by file; a row that comes back into view is not decoded again. */
const known = new Map<string, Promise<readonly number[] | undefined>>();
const mostKnown = 200;

/** One after the other: decoding a list full of voice messages at once would stall the page. */
let last: Promise<unknown> = Promise.resolve();

/**
 * @param name identifies the file
 * @returns heights from 0 to 1; `undefined` if the browser cannot decode the file, or it is silent
 */
export const heightsOf = (name: string, file: Blob): Promise<readonly number[] | undefined> => {
  let heights = known.get(name);
  if (!heights) {
    heights = last = last.then(() => measure(file)).catch(() => undefined);
    known.set(name, heights);
    if (known.size > mostKnown) known.delete(known.keys().next().value!);
  }
  return heights;
};

const measure = async (file: Blob): Promise<readonly number[] | undefined> => {
  if (file.size > mostBytes || typeof OfflineAudioContext !== 'function') return undefined;
  const decoded = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await file.arrayBuffer());
  return heightsIn(decoded.getChannelData(0));
};

/** The root mean square of each part, in relation to the loudest one. */
const heightsIn = (samples: Float32Array): readonly number[] | undefined => {
  const length = Math.floor(samples.length / bars);
  if (length === 0) return undefined;
  const loudness = Array.from({ length: bars }, (_, bar) => {
    const part = samples.subarray(bar * length, (bar + 1) * length);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / length);
  });
  const loudest = Math.max(...loudness);
  return loudest > 0.0005 ? loudness.map((one) => one / loudest) : undefined;
};

/** Drawn twice: all of it, and over that the part that has been heard, which is as wide as the progress. */
export const waveform = (heights: readonly number[]): TemplateResult => {
  const path = heights
    .map((one, bar) => {
      const half = Math.max(1, one * (height - 4)) / 2;
      return `M${bar * step + step / 2} ${(height / 2 - half).toFixed(1)}v${(half * 2).toFixed(1)}`;
    })
    .join('');
  const layer = (name: string): TemplateResult =>
    html`<svg
      class="voice-wave ${name}"
      viewBox="0 0 ${bars * step} ${height}"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${svg`<path d=${path} vector-effect="non-scaling-stroke"></path>`}
    </svg>`;
  return html`${layer('whole')}${layer('heard')}`;
};
