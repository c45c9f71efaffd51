/** The script-tag file, and the npm entry that registers only the widget. */
import { AgoraChatWidget } from './agora-chat-widget.js';
import { takeQueue } from './queue.js';

if (typeof customElements !== 'undefined') {
  if (!customElements.get(AgoraChatWidget.tag)) customElements.define(AgoraChatWidget.tag, AgoraChatWidget);
  takeQueue();
}

export { AgoraChatWidget };
