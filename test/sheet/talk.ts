/** What the people of the contact sheet have written to each other. */
import type { Message } from '../../src/types/message.js';
import { makeMessage, type ScriptedWorld } from '../support/scripted-client.js';
import { attachment } from './files.js';

/** Today at that time, as `14:02`; epoch ms. */
const at = (clock: string, daysBack = 0): number => {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return new Date(2026, 10, 27 - daysBack, hours, minutes).getTime();
};

/** The moment at which the sheet is drawn. */
export const now = at('14:30');

const bea = (time: string, text: string, more: Partial<Message> = {}): Message =>
  makeMessage({ peer: 'bea', from: 'bea', text, time: at(time), ...more });
const own = (time: string, text: string, more: Partial<Message> = {}): Message =>
  makeMessage({ peer: 'bea', outgoing: true, text, time: at(time), status: 'read', ...more });

export const words = (): Message[] => {
  const where = bea('13:53', 'It has new brakes and new tyres. I can bring it to the station on Saturday morning.', {
    reactions: [
      { emoji: '👍', count: 2, mine: true, users: [] },
      { emoji: '❤️', count: 1, mine: false, users: [] },
    ],
  });
  return [
    own('13:51', 'Hi Bea! Is the blue bicycle still for sale?'),
    bea('13:52', 'Hello Ada, yes it is'),
    where,
    own('13:58', 'Saturday works. Where exactly?', {
      quote: { id: where.id!, sender: 'bea', preview: where.text, kind: 'text' },
    }),
    bea('14:02', 'North exit, 10:30? See https://example.com/station', { edited: at('14:02') }),
    bea('14:02', '👍'),
    own('14:03', 'Perfect, see you there', { status: 'delivered' }),
  ];
};

export const files = (): Message[] => [
  bea('13:40', '', { kind: 'image', attachment: attachment('hill.png', 640, 420) }),
  own('13:44', 'The tower at noon', { kind: 'image', attachment: attachment('tower.png', 360, 520) }),
  ...['lake.png', 'field.png', 'beach.png', 'hill.png', 'tower.png'].map((name) =>
    bea('13:50', '', { kind: 'image', attachment: attachment(name, 640, 420) }),
  ),
  bea('13:52', '', { kind: 'voice', attachment: { ...attachment('voice.wav'), duration: 12 } }),
  own('13:53', '', { kind: 'voice', attachment: { ...attachment('voice.wav'), duration: 12 } }),
  bea('13:55', '', { kind: 'file', attachment: { ...attachment('voice.wav'), name: 'Contract for the bicycle.pdf' } }),
];

const others: readonly (readonly [peer: string, text: string, time: number, unread: number])[] = [
  ['sam', 'The invoice for October is attached below, please have a look at it', at('13:40'), 2],
  ['olga', 'Call me', at('12:15'), 3],
  ['rita', 'I will think about it', at('16:00', 2), 0],
  ['quentin-with-quite-a-long-user-name', 'Thanks, that helps a lot! I will come back to it', at('11:00', 4), 0],
  ['tom', 'See you then', at('09:12', 15), 0],
  ['mina', 'سلام، فردا می‌بینمت', at('09:12', 20), 0],
];

/** Puts the talk and the other conversations into the world. */
export const fill = (world: ScriptedWorld, messages: readonly Message[]): void => {
  world.now = () => now;
  world.messages.push(...messages);
  const lasts = others.map(([peer, text, time, unread]) => ({
    peer,
    unread,
    last: makeMessage({ peer, from: peer, text, time }),
    pinned: false,
  }));
  world.messages.push(...lasts.map(({ last }) => last));
  world.answer('conversations', () => [{ peer: 'bea', unread: 0, last: messages.at(-1), pinned: false }, ...lasts]);
  world.answer('subscribePresence', (users: readonly string[]) =>
    Object.fromEntries(users.map((user) => [user, { online: ['bea', 'olga'].includes(user), lastSeen: at('12:00') }])),
  );
};

export const profiles = {
  bea: { name: 'Bea Lindner' },
  sam: { name: 'Sam from Billing' },
  olga: { name: 'Olga' },
  rita: { name: 'Rita' },
  quentin: { name: 'Quentin' },
  tom: { name: 'Tom' },
  mina: { name: 'مینا' },
  ada: { name: 'Ada Byron' },
};
