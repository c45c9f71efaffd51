/** The browser's signals about network and tab. A tab that wakes from sleep may emit any of several. */
import type { Signal, Signals } from '../../session/kernel/environment.js';

const events: readonly (readonly [target: 'window' | 'document', name: string])[] = [
  ['window', 'online'],
  ['window', 'offline'],
  ['window', 'pageshow'],
  ['window', 'pagehide'],
  ['document', 'visibilitychange'],
  ['document', 'freeze'],
  ['document', 'resume'],
];

export const browserSignals: Signals = {
  get online() {
    return navigator.onLine;
  },
  get visible() {
    return document.visibilityState === 'visible';
  },
  listen(listener) {
    const onEvent = ({ type }: Event): void => {
      const gone = type === 'pagehide' || type === 'freeze' || document.visibilityState !== 'visible';
      const shown: Signal = gone ? 'hidden' : 'visible';
      listener(type === 'online' || type === 'offline' ? type : shown);
    };
    const at = { window, document };
    for (const [target, name] of events) at[target].addEventListener(name, onEvent);
    return () => {
      for (const [target, name] of events) at[target].removeEventListener(name, onEvent);
    };
  },
};
