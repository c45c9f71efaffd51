/** All that a page with the widget needs. The conversation itself is loaded when somebody is about to use it. */
import './site/turned.ts';
import '../src/define/agora-chat-widget.ts';
