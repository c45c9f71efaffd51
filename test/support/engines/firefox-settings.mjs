/** How Firefox is set for tests, in the unit tests and end to end. */
import { fileURLToPath } from 'node:url';

/** What Playwright starts in place of Firefox. */
export const firefoxBridge = fileURLToPath(new URL('./firefox-bridge.mjs', import.meta.url));

export const firefoxPreferences = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  // A window behind another one is a window that somebody looks at.
  'widget.windows.window_occlusion_tracking.enabled': false,
};
