/** Registers `<agora-chat-widget>`; its panel is loaded and registered when somebody is about to use it. */
import { AgoraChatWidget } from '../widget/agora-chat-widget.js';
import { takeQueue, type WidgetCall } from '../widget/queue.js';
import { register } from './register.js';

register([AgoraChatWidget]);
if (typeof window !== 'undefined') takeQueue();

export { AgoraChatWidget, type WidgetCall };
