/** How Firefox is set for tests, in the unit tests and end to end. */
import { fileURLToPath } from 'node:url';

/** What Playwright starts in place of Firefox. */
export const firefoxBridge = fileURLToPath(new URL('./firefox-bridge.mjs', import.meta.url));

export const firefoxPreferences = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  // As `--host-resolver-rules` for Chromium in little-browser.test.ts.
  'network.dns.localDomains': 'plain.test',
  // A window has the focus that a test gives it, whatever else is on the screen.
  'focusmanager.testmode': true,
  // A window behind another one is a window that somebody looks at.
  'widget.windows.window_occlusion_tracking.enabled': false,
};
