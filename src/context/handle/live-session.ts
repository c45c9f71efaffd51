/** What lies behind seam 1: the session with all that a browser offers to it. Fetched with the first sign-in. */
import type { ClientLoader } from '../../session/kernel/client-port.js';
import { Session } from '../../session/session.js';
import type { ChatEvent } from '../../types/event.js';
import type { SessionConfig } from '../../types/session.js';
import { browserEnvironment } from '../browser/session-environment.js';
import { errors } from '../../ui/locales/en/errors.js';
import { teach } from '../../ui/words/vocabulary.js';

teach(errors);

/** @param past what happened before, for the log. */
export const liveSession = (config: SessionConfig, loader?: ClientLoader, past?: readonly ChatEvent[]): Session =>
  new Session(config, browserEnvironment(loader), past);
