/** The lazy seam: a page where nobody signs in downloads neither the adapter nor the SDK. */
import { ChatError } from '../types.js';
import type { ClientLoader } from './chat-client.js';

export const loadClient: ClientLoader = async (options) => {
  const load = async () => Promise.all([import('./agora-sdk.js'), import('./agora-client.js')]);
  const [sdk, { AgoraClient }] = await load().catch((cause: unknown) => {
    throw new ChatError('network', 'The chat program could not be fetched: check the network and script-src.', {
      retryable: true,
      cause,
    });
  });
  return new AgoraClient(await sdk.makeConnection(options), options);
};
