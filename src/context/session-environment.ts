/** What a browser offers to a session. */
import type { ClientLoader } from '../client/chat-client.js';
import type { SessionEnvironment } from '../session/environment.js';
import { ChatError } from '../types.js';

const noLoader: ClientLoader = () => Promise.reject(new ChatError('not-supported', 'No client loader was given.'));

export const browserEnvironment = (loadClient: ClientLoader = noLoader): SessionEnvironment => ({ loadClient });
