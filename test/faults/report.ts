/** Says how a run went: the table, what it is made of, and whether that is good. */
import type { Verdict } from './verdict.js';

export interface Result extends Verdict {
  readonly messages: number;
  readonly faults: number;
  readonly stuck: readonly string[];
  readonly unhandled: readonly string[];
  /** Bytes of JavaScript by user: signed in, with all conversations shown, and after the elements left the page. */
  readonly heap: Readonly<Record<'before' | 'full' | 'after', readonly number[]>>;
  /** Milliseconds from the healed network to an empty outbox everywhere. */
  readonly drained: number;
  readonly seconds: number;
}

/** How much more memory than at the start a page may hold after its elements left. Bytes. */
const heapAllowance = 3 * 1024 * 1024;
const mostDetails = 40;

const megabytes = (bytes: readonly number[]): string => bytes.map((one) => (one / 1048576).toFixed(1)).join(', ');

/** @returns whether the run is good: all columns zero, and the memory back. */
export const report = (result: Result): boolean => {
  const { messages, faults, lost, doubled, disordered, stuck, unhandled, heap, details } = result;
  for (const line of [
    ...details,
    ...stuck.map((text) => `stuck: ${text}`),
    ...unhandled.map((text) => `unhandled: ${text}`),
  ].slice(0, mostDetails)) {
    console.log(`  ${line}`);
  }
  const row = { messages, faults, lost, doubled, disordered, stuck: stuck.length, unhandled: unhandled.length };
  console.log(Object.keys(row).join('\t'));
  console.log(Object.values(row).join('\t'));
  console.log(
    `heap MB: ${megabytes(heap.before)} signed in; ${megabytes(heap.full)} with all messages shown; ` +
      `${megabytes(heap.after)} after the elements left`,
  );
  console.log(`drained in ${(result.drained / 1000).toFixed(1)} s; ${result.seconds.toFixed(0)} s in all`);
  const memoryBack = heap.after.every((bytes, index) => bytes <= heap.before[index]! + heapAllowance);
  if (!memoryBack) console.log('memory is not back to its start');
  return lost + doubled + disordered + stuck.length + unhandled.length === 0 && memoryBack;
};
