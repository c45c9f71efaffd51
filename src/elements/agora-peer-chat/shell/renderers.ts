import type { TemplateResult } from 'lit';
import type { Message } from '../../../types/message.js';

/** How a page draws its own kinds: by kind, or by the event name of a custom message. */
export type MessageRenderer = (message: Message) => TemplateResult | Node | string;
export type MessageRenderers = Readonly<Record<string, MessageRenderer>>;
