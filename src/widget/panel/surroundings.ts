/** What the content of a panel belongs to. */
import type { Frame } from './frame.js';
import type { Memory } from '../memory.js';
import type { Line, Widget } from '../port.js';

export interface Surroundings {
  readonly widget: Widget;
  readonly line: Line;
  readonly frame: Frame;
  readonly memory: Memory;
}
