/** Where the focus goes when the control that had it disappears. */
import { isVisible } from '../../parts/is-visible.js';

/**
 * The field, or the messages where the field would bring up a keyboard on the screen. Without a conversation, what is
 * there in its place.
 */
export const nextPlace = (root: ShadowRoot): HTMLElement | null => {
  const find = (place: string): HTMLElement | null => root.querySelector(place);
  const field = find('agora-composer textarea');
  if (field && isVisible(field) && !matchMedia('(pointer: coarse)').matches) return field;
  return find('.scroller') ?? find('#peer') ?? find('.nothing');
};
