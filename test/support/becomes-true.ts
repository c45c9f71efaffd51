/** Waits for what only a question to the page can tell. `waitForFunction` takes the promise of an async one for a yes. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

const asUntil = async <T>(question: () => T | Promise<T>, holds: (answer: T) => boolean): Promise<T> => {
  const end = performance.now() + 60_000;
  for (;;) {
    const answer = await question();
    if (holds(answer) || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

export const becomesTrue = async (question: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  if (!(await asUntil(question, Boolean))) assert.fail(`never true: ${what}`);
};

/** Waits until the answer is this one: the effect of an action comes a moment after it. */
export const becomesEqual = async <T>(question: () => T | Promise<T>, wanted: T, what?: string): Promise<void> => {
  assert.deepEqual(await asUntil(question, (answer) => isDeepStrictEqual(answer, wanted)), wanted, what);
};

/** Waits until the text is like this. */
export const becomesLike = async (
  question: () => string | null | Promise<string | null>,
  wanted: RegExp,
): Promise<void> => {
  assert.match((await asUntil(question, (answer) => wanted.test(answer ?? ''))) ?? '', wanted);
};
