/** A short tone, synthesised; no file is fetched. Silent while the browser does not allow the page to play sound. */

let context: AudioContext | undefined;
let last = 0;

export const playTone = (): void => {
  const now = performance.now();
  // Many messages at once play one tone.
  if (typeof AudioContext === 'undefined' || now - last < 1000) return;
  last = now;
  ring(now).catch(() => {
    // The page has used up the browser's contexts, or this one was closed: the next message tries another.
    context = undefined;
  });
};

const ring = async (now: number): Promise<void> => {
  context ??= new AudioContext();
  await context.resume();
  // The page may play sound only now, after a click or in the foreground again: old tones are not made up for.
  if (performance.now() - now > 1000) return;
  const { currentTime, destination } = context;
  const gain = context.createGain();
  gain.connect(destination);
  gain.gain.setValueAtTime(0, currentTime);
  gain.gain.linearRampToValueAtTime(0.12, currentTime + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.0001, currentTime + 0.35);
  for (const [frequency, delay] of [
    [660, 0],
    [880, 0.09],
  ] as const) {
    const oscillator = context.createOscillator();
    oscillator.frequency.value = frequency;
    oscillator.connect(gain);
    oscillator.start(currentTime + delay);
    oscillator.stop(currentTime + 0.4);
  }
};
