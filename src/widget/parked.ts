/**
 * Pages that replace their body (Turbo, Astro, htmx) remove a widget and add an equal one. The new one takes over the
 * old one's elements, so that nobody has to sign in again and nothing is lost.
 */
/** Milliseconds; as long as a session outlives its elements. */
const patience = 1000;

const parked = new Map<string, HTMLElement>();
const takers = new Map<string, (room: HTMLElement) => boolean>();

/** @param setup identifies equal widgets. */
export const park = (setup: string, room: HTMLElement): void => {
  if (takers.get(setup)?.(room)) return;
  parked.set(setup, room);
  setTimeout(() => {
    if (parked.get(setup) === room) parked.delete(setup);
  }, patience);
};

/** @param take called with a room that is parked later. @returns a room that is parked already. */
export const unpark = (setup: string, take: (room: HTMLElement) => boolean): HTMLElement | undefined => {
  const room = parked.get(setup);
  parked.delete(setup);
  takers.set(setup, take);
  return room;
};

export const stopTaking = (setup: string, take: (room: HTMLElement) => boolean): void => {
  if (takers.get(setup) === take) takers.delete(setup);
};
