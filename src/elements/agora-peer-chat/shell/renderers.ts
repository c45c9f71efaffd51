import type { TemplateResult } from 'lit';
import type { Message } from '../../../types/message.js';

/** Renders a message of the page's own kind; registered by kind, or by the event name of a custom message. */
export type MessageRenderer = (message: Message) => TemplateResult | Node | string;
export type MessageRenderers = Readonly<Record<string, MessageRenderer>>;
