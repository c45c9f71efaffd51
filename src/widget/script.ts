/** The file of the script tag, and the entry of npm that registers the widget and nothing else. */
import { AgoraChatWidget } from './agora-chat-widget.js';
import { takeQueue } from './queue.js';

if (typeof customElements !== 'undefined') {
  if (!customElements.get(AgoraChatWidget.tag)) customElements.define(AgoraChatWidget.tag, AgoraChatWidget);
  takeQueue();
}

export { AgoraChatWidget };
