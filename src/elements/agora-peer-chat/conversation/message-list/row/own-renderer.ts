/** The functions with which a page draws its own messages. */
import type { Message } from '../../../../../types/message.js';
import type { MessageRenderer, MessageRenderers } from '../../../shell/renderers.js';

/** The event name comes from a stranger: inherited object members are not renderers of the page. */
export const rendererOf = (renderers: MessageRenderers | undefined, name: string): MessageRenderer | undefined => {
  // Whatever the page has set.
  const all = Object(renderers) as MessageRenderers;
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  return typeof found === 'function' ? found : undefined;
};

/** How the page draws this message: by its event, or by its kind; `undefined` if it leaves that to us. */
export const ownRenderer = (
  { custom, kind }: Pick<Message, 'custom' | 'kind'>,
  renderers: MessageRenderers | undefined,
): MessageRenderer | undefined => rendererOf(renderers, custom?.event ?? '') ?? rendererOf(renderers, kind);
