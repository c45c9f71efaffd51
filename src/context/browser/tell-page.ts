/** Says which addition of the page stands in the way of the elements, where none of them can say it. Loaded on trouble. */
import type { isNative } from '../../platform/is-native.js';
import { additions, inTheWay, sentence } from './check-page.js';

export { inTheWay, sentence, standsStill } from './check-page.js';

const selector = 'agora-login, agora-peer-chat, agora-inbox, agora-conversations';

const placeOf = (element: Element): ParentNode & Node => element.shadowRoot ?? element;

/**
 * Says it on the console, and in the place of each element that shows nothing; in the first one if all show something.
 * @param registered whether the elements are there
 */
export const reportToPage = (registered: boolean, native: typeof isNative): void => {
  const found = inTheWay(native) ?? (registered ? '' : additions());
  if (!found) return;
  console.error(`agora-chat-elements: ${sentence(found)}`); // eslint-disable-line no-console
  const places: (ParentNode & Node)[] = [];
  document.querySelectorAll(selector).forEach((element) => places.push(placeOf(element)));
  const empty = places.filter((place) => !place.querySelector('*:not(style)'));
  for (const place of empty.length > 0 ? empty : places.slice(0, 1)) {
    const notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.textContent = sentence(found);
    place.appendChild(notice);
  }
};
