/** The files that the messages of the contact sheet name: drawn and rung here, so that nothing is fetched. */

/** A hill, a sun and a sky; `hue` makes each its own. */
const picture = async (hue: number, width: number, height: number): Promise<Blob> => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d')!;
  const sky = pen.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `oklch(80% 0.09 ${hue})`);
  sky.addColorStop(1, `oklch(94% 0.04 ${hue + 60})`);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = `oklch(92% 0.12 ${hue + 90})`;
  pen.beginPath();
  pen.arc(width * 0.72, height * 0.3, height * 0.12, 0, 7);
  pen.fill();
  pen.fillStyle = `oklch(52% 0.09 ${hue + 150})`;
  pen.beginPath();
  pen.ellipse(width * 0.3, height * 1.1, width * 0.6, height * 0.5, 0, 0, 7);
  pen.fill();
  return canvas.convertToBlob({ type: 'image/png' });
};

/** Twelve seconds of a soft tone, as WAV. */
const sound = (seconds = 12, rate = 8000): Blob => {
  const samples = seconds * rate;
  const data = new DataView(new ArrayBuffer(44 + samples));
  const write = (at: number, text: string): void =>
    [...text].forEach((letter, index) => data.setUint8(at + index, letter.charCodeAt(0)));
  write(0, 'RIFF');
  data.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  data.setUint32(16, 16, true);
  data.setUint16(20, 1, true);
  data.setUint16(22, 1, true);
  data.setUint32(24, rate, true);
  data.setUint32(28, rate, true);
  data.setUint16(32, 1, true);
  data.setUint16(34, 8, true);
  write(36, 'data');
  data.setUint32(40, samples, true);
  for (let at = 0; at < samples; at++)
    data.setUint8(44 + at, 128 + Math.sin(at / 6) * 90 * Math.abs(Math.sin(at / 5200) * Math.sin(at / 1700)));
  return new Blob([data], { type: 'audio/wav' });
};

const files: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
  'hill.png': () => picture(240, 640, 420),
  'tower.png': () => picture(20, 360, 520),
  'lake.png': () => picture(180, 640, 420),
  'field.png': () => picture(130, 520, 520),
  'beach.png': () => picture(70, 640, 360),
  'voice.wav': () => sound(),
};

/** Answers for `https://files.test/…` from here on. */
export const serveFiles = (): void => {
  const fetched = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const make = url.host === 'files.test' ? files[url.pathname.slice(1)] : undefined;
    if (!make) return fetched(input, init);
    const blob = await make();
    return new Response(blob, { headers: { 'content-type': blob.type } });
  };
};

/** What a message says of such a file. */
export const attachment = (name: string, width?: number, height?: number) => ({
  url: `https://files.test/${name}`,
  name,
  size: 48_200,
  type: name.endsWith('png') ? 'image/png' : 'audio/wav',
  ...(width && { width, height }),
});
