/** A short tone, made on the spot; no file is fetched. Silent where the browser does not let a page sound yet. */

let context: AudioContext | undefined;
let last = 0;

export function playTone(): void {
  const now = performance.now();
  // Many messages at once are one tone.
  if (typeof AudioContext === 'undefined' || now - last < 1000) return;
  last = now;
  context ??= new AudioContext();
  void context.resume().then(() => {
    // Only now may the page sound, after a click or in front again: what is past is not caught up with.
    if (performance.now() - now > 1000) return;
    const { currentTime, destination } = context!;
    const gain = context!.createGain();
    gain.connect(destination);
    gain.gain.setValueAtTime(0, currentTime);
    gain.gain.linearRampToValueAtTime(0.12, currentTime + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, currentTime + 0.35);
    for (const [frequency, delay] of [
      [660, 0],
      [880, 0.09],
    ] as const) {
      const oscillator = context!.createOscillator();
      oscillator.frequency.value = frequency;
      oscillator.connect(gain);
      oscillator.start(currentTime + delay);
      oscillator.stop(currentTime + 0.4);
    }
  });
}
