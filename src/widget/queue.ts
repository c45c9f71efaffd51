/**
 * Calls that a page makes before the script is loaded: `(window.agoraChat ??= []).push(['show'])`, or a function that
 * receives the widget. They run in order once there is a widget; afterwards `push` runs them at once.
 */

import type { Widget } from './port.js';
import { version } from './version.js';

/** A method name of the widget with its arguments, or a function that receives the widget. */
export type WidgetCall =
  readonly [method: 'show' | 'hide' | 'toggle' | 'showPeer' | 'adopt', user?: string] | ((widget: Widget) => void);

declare global {
  interface Window {
    agoraChat?: { readonly version?: string; push(...calls: WidgetCall[]): unknown };
  }
}

const waiting: WidgetCall[] = [];
let first: Widget | undefined;

const run = (call: WidgetCall, widget: Widget): void => {
  try {
    if (typeof call === 'function') return call(widget);
    const [method, argument = ''] = call;
    void widget[method](argument);
  } catch (error) {
    reportError(error);
  }
};

/** Takes over the calls that the page has pushed so far. */
export const takeQueue = (): void => {
  const pushed = window.agoraChat;
  if (Array.isArray(pushed)) waiting.push(...(pushed as WidgetCall[]));
  else if (pushed?.push) {
    // Another copy of the script was loaded first, and the widgets are its own.
    // eslint-disable-next-line no-console -- two versions are a fault that would otherwise go unnoticed
    if ((pushed.version ?? version) !== version) console.warn('agora-chat-widget: two versions loaded.');
    return;
  }
  window.agoraChat = {
    version,
    push(...calls) {
      waiting.push(...calls);
      empty();
    },
  };
  empty();
};

/** A widget has appeared; until then, calls wait. */
export const offer = (widget: Widget): void => {
  if (!first?.isConnected) first = widget;
  empty();
};

const empty = (): void => {
  while (first?.isConnected && waiting.length > 0) run(waiting.shift()!, first);
};
