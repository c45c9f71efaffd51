/** Runs long work in slices while the browser is idle. */

/** Milliseconds per slice if the browser does not give a deadline. */
const slice = 6;

/** Calls `step` until it returns false, then `done`. @returns a function that stops it. */
export const fillInTime = (step: () => boolean, done: () => void): (() => void) => {
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
};
