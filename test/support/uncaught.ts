/** Errors and rejections that nobody has caught, for the tests of the suite that calls it. */

/** @returns those of the running test; empty at its beginning. */
export const watchUncaught = (): readonly unknown[] => {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? event.reason : event.error);
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });
  return errors;
};
