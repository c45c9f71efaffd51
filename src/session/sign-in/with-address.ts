/** An address of the page's own that does not answer may be a wrong one: the error names it. Pure. */
import { ChatError } from '../../types/error.js';

const owners = { 'socket-url': 'The chat server', 'api-url': "The chat server's REST service" } as const;

/** Without what may be secret in it. */
const shown = (address: string): string => address.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');

/** @param address `undefined` for Agora's cloud, which nobody has to know. @returns the error itself where the address is not to blame. */
export const withAddress = (
  error: ChatError,
  attribute: keyof typeof owners,
  address: string | undefined,
): ChatError => {
  if (address === undefined || (error.code !== 'network' && error.code !== 'timeout')) return error;
  const { code, retryable, ambiguous, sdkType, reason } = error;
  const message = `${owners[attribute]} at ${shown(address)} cannot be reached: check ${attribute}, the server and the network.`;
  return new ChatError(code, message, { retryable, ambiguous, sdkType, reason, cause: error });
};
