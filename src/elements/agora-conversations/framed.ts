/** What the frame of the list shows of the state, before the rows are there. */
import type { SessionState } from '../../session/state/state.js';
import { unreadTotal } from '../../session/state/totals.js';

export interface Framed extends Pick<SessionState, 'userId' | 'conversationsLoaded'> {
  readonly isOnline: boolean;
  readonly unreadTotal: number;
}

export const isAlike = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));

/** @returns a selector for one list; its answer stays the same object while it says the same. */
export const framed = (): ((state: SessionState) => Framed) => {
  let answer: Framed | undefined;
  return (state) => {
    const { userId, conversationsLoaded, status } = state;
    const now = { userId, conversationsLoaded, isOnline: status === 'online', unreadTotal: unreadTotal(state) };
    return (answer = answer && isAlike(answer, now) ? answer : now);
  };
};
