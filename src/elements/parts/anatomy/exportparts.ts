/** Which parts of the elements inside an inbox or a widget a page reaches by `::part()`, and by what names. */
import { anatomy } from './anatomy.js';

type Tag = keyof typeof anatomy;

/** In the order in which a page meets them. Those that the inbox holds are in a widget too, at one level more. */
const prefixes = { 'agora-conversations': 'list', 'agora-peer-chat': 'chat', 'agora-login': 'login' } as const;
type Prefixed = keyof typeof prefixes;

const panes: readonly Prefixed[] = ['agora-conversations', 'agora-peer-chat'];
const rest: readonly Tag[] = ['agora-login', 'agora-connection'];

const namesOf = (tag: Tag): readonly string[] => anatomy[tag].split(' ');

/** The names under which an element's parts leave it: their own, and with a prefix a second one where others have it too. */
const entriesOf = (tag: Tag): readonly (readonly [part: string, name: string])[] => {
  const prefix = prefixes[tag as Prefixed];
  const others = new Set(panes.filter((one) => one !== tag).flatMap(namesOf));
  return namesOf(tag).flatMap((part) => [
    [part, part] as const,
    ...(prefix && others.has(part) ? [[part, `${prefix}-${part}`] as const] : []),
  ]);
};

/** The elements that are in an element. */
export const contained: Readonly<Partial<Record<Tag, readonly Tag[]>>> = {
  'agora-inbox': panes,
  'agora-chat-widget': ['agora-inbox', ...rest],
};

/** The parts of the elements in an element, by the names that they have outside of it. */
const inside = (tag: Tag): readonly string[] =>
  (contained[tag] ?? []).flatMap((one) => [...entriesOf(one).map(([, name]) => name), ...inside(one)]);

/** Value of the attribute for an element that stands in the tree of an inbox or a widget. */
export const exportparts = (tag: Tag): string =>
  [...entriesOf(tag).map(([part, name]) => (part === name ? part : `${part}: ${name}`)), ...new Set(inside(tag))].join(
    ', ',
  );
