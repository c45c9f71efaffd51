/** Waits for what only a question to the page can tell. `waitForFunction` takes the promise of an async one for a yes. */
import assert from 'node:assert/strict';

export const becomesTrue = async (question: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const end = performance.now() + 60_000;
  while (!(await question())) {
    if (performance.now() > end) assert.fail(`never true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
