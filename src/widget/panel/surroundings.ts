/** What the content of a panel belongs to. */
import type { Frame } from './frame.js';
import type { Memory } from '../memory.js';
import type { Connector, Widget } from '../port.js';

export interface Surroundings {
  readonly widget: Widget;
  readonly connector: Connector;
  readonly frame: Frame;
  readonly memory: Memory;
}
