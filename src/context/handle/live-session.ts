/** The lazily loaded side of seam 1: the session with its browser features. Fetched at the first sign-in. */
import type { ClientLoader } from '../../session/kernel/client-port.js';
import { Session } from '../../session/session.js';
import type { ChatEvent } from '../../types/event.js';
import type { SessionConfig } from '../../types/session.js';
export { keepSelection } from './kept-selection.js';
import { checkPage } from '../browser/check-page.js';
import { browserEnvironment } from '../browser/session-environment.js';
import { errors } from '../../ui/locales/en/errors.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(errors);

/** @param past earlier events, for the log. @throws ChatError `bad-config` on a page where no chat is possible. */
export const liveSession = (config: SessionConfig, loader?: ClientLoader, past?: readonly ChatEvent[]): Session => {
  checkPage();
  return new Session(config, browserEnvironment(loader), past);
};
