/** Everything visible in the panel, and the elements it consists of. */
import { definePart } from '../../elements/parts/define-part.js';
import { exportparts } from '../../elements/parts/anatomy/exportparts.js';
import type { Frame } from './frame.js';
import type { Memory } from '../memory.js';
import type { Inside, Connector, Widget } from '../port.js';
import { WidgetRoom } from './widget-room.js';

/** Slots of the page that are forwarded unchanged. */
const slots = ['signed-out', 'before-chat', 'reply-time', 'empty', 'list-empty'];

/** @param connector whose connection contains the room; one left behind by another widget is continued. */
export const furnish = (widget: Widget, connector: Connector, frame: Frame, memory: Memory): Inside => {
  definePart('agora-widget-room', WidgetRoom);
  let room = connector.connection.querySelector<WidgetRoom>('agora-widget-room');
  if (!room) {
    room = document.createElement('agora-widget-room') as WidgetRoom;
    for (const name of slots) {
      const slot = document.createElement('slot');
      slot.name = slot.slot = name;
      room.append(slot);
    }
    room.setAttribute('exportparts', exportparts('agora-chat-widget'));
    connector.connection.setAttribute('exportparts', exportparts('agora-connection'));
    connector.connection.append(room);
  }
  room.settle({ widget, connector, frame, memory });
  return room;
};
