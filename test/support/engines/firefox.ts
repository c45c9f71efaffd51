/** Firefox for the end-to-end tests, driven over WebDriver BiDi: the same tests, the same words. */
import { firefox, type Browser, type BrowserContext } from 'playwright-core';
import { findFirefox } from './find-engines.mjs';
import { firefoxBridge, firefoxPreferences } from './firefox-settings.mjs';

/** Playwright asks for this function of its own where BiDi has no command for text that is not typed key by key. */
const insertText = (): void => {
  Object.assign(globalThis, {
    __pw_bidiInsertText: (text: string): Element | undefined => {
      const { activeElement } = document;
      if (activeElement?.localName === 'iframe') return activeElement;
      document.execCommand('insertText', false, text);
      return undefined;
    },
  });
};

export const launchFirefox = async (): Promise<Browser> =>
  firefox.launch({
    channel: 'moz-firefox',
    executablePath: firefoxBridge,
    env: { ...process.env, FIREFOX_PATH: findFirefox() },
    firefoxUserPrefs: firefoxPreferences,
  });

export const prepareFirefox = (context: BrowserContext): Promise<unknown> => context.addInitScript(insertText);
