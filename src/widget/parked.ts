/**
 * Pages that swap their body (Turbo, Astro, htmx) throw a widget away and bring an equal one. The new one goes on with
 * what was in the old one: the same elements, so that nobody signs in again and nothing is lost.
 */
/** Milliseconds; as long as a session outlives its elements. */
const patience = 1000;

const parked = new Map<string, HTMLElement>();
const takers = new Map<string, (room: HTMLElement) => boolean>();

/** @param setup what makes two widgets equal. */
export function park(setup: string, room: HTMLElement): void {
  if (takers.get(setup)?.(room)) return;
  parked.set(setup, room);
  setTimeout(() => {
    if (parked.get(setup) === room) parked.delete(setup);
  }, patience);
}

/** @param take for one that is parked only later. @returns one that waits. */
export function unpark(setup: string, take: (room: HTMLElement) => boolean): HTMLElement | undefined {
  const room = parked.get(setup);
  parked.delete(setup);
  takers.set(setup, take);
  return room;
}

export function stopTaking(setup: string, take: (room: HTMLElement) => boolean): void {
  if (takers.get(setup) === take) takers.delete(setup);
}
