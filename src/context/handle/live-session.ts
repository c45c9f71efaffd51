/** The lazily loaded side of seam 1: the session with its browser features. Fetched at the first sign-in. */
import type { ClientLoader } from '../../session/kernel/client-port.js';
import { Session } from '../../session/session.js';
import { ChatError } from '../../types/error.js';
import type { ChatEvent } from '../../types/event.js';
import type { SessionConfig } from '../../types/session.js';
export { keepSelection } from './kept-selection.js';
import { loadCheck } from '../browser/late-check.js';
import { isTouched } from '../browser/touched.js';
import { isNative } from '../../platform/is-native.js';
import { browserEnvironment } from '../browser/session-environment.js';
import { earlyErrors } from '../../ui/locales/en/early-errors.js';
import { errors } from '../../ui/locales/en/errors.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(errors, earlyErrors);

/** @throws ChatError `bad-config` on a page where no chat is possible. */
export const checkPage = async (): Promise<void> => {
  if (!isTouched()) return;
  // Whoever cannot load the check may still chat.
  const check = await loadCheck().catch(() => undefined);
  const found = check && (check.inTheWay(isNative) ?? (await check.standsStill(isNative)));
  if (found) throw new ChatError('bad-config', check.sentence(found));
};

/** @param past earlier events, for the log. */
export const liveSession = (config: SessionConfig, loader?: ClientLoader, past?: readonly ChatEvent[]): Session =>
  new Session(config, browserEnvironment(loader), past);
