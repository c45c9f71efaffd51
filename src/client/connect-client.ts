/** Creates the real client: the adapter around an SDK connection. */
import type { ChatClient, ClientOptions } from '../session/kernel/client-port.js';
import { AgoraClient } from './agora-client.js';
import { makeConnection } from './sdk/agora-sdk.js';

/** @throws ChatError `network`, `bad-app-key`, `bad-config`. */
export const connectClient = async (options: ClientOptions): Promise<ChatClient> =>
  new AgoraClient(await makeConnection(options), options);
