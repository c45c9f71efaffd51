/** Does a long work in pieces, when the browser has nothing better to do. */

/** Milliseconds that a piece may take where the browser does not say. */
const slice = 6;

/** Calls `step` until it answers false, then `done`. @returns stops it. */
export function fillInTime(step: () => boolean, done: () => void): () => void {
  const idle = typeof requestIdleCallback === 'function';
  let handle = 0;
  const plan = (): void => {
    handle = idle ? requestIdleCallback(work, { timeout: 500 }) : window.setTimeout(work, 30);
  };
  const work = (deadline?: IdleDeadline): void => {
    const end = performance.now() + Math.min(slice, Math.max(1, deadline?.timeRemaining() ?? slice));
    do if (!step()) return done();
    while (performance.now() < end);
    plan();
  };
  plan();
  return () => (idle ? cancelIdleCallback(handle) : clearTimeout(handle));
}
