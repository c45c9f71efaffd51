/** The order of messages, the same in the state and in each store. */
import type { Position } from './message.js';

/** Ids are decimals of any length. */
const compareIds = (a: string, b: string): number => a.length - b.length || Number(a > b) - Number(a < b);

/** By server time, then by server id. */
export const comparePositions = (a: Position, b: Position): number =>
  a.time - b.time || compareIds(a.id ?? '', b.id ?? '');
