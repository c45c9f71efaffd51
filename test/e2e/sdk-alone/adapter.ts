/** The adapter without any element, for a page whose policy forbids nearly everything. */
import type { ChatClient, ClientEvent, ClientOptions } from '../../../src/session/kernel/client-port.js';
import { connectClient } from '../../../src/client/connect-client.js';
import { requestToken } from '../../../src/tokens/token-source.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  violations.push(`${effectiveDirective} ${blockedURI}`),
);
const unhandled: string[] = [];
addEventListener('unhandledrejection', ({ reason }) => unhandled.push(JSON.stringify(reason) + String(reason)));
addEventListener('error', ({ message }) => unhandled.push(message));

/** A client that keeps what it was told. */
const open = async (options: Omit<ClientOptions, 'on'>, user: string, token: string) => {
  const events: ClientEvent[] = [];
  const client = await connectClient({ ...options, on: (event) => events.push(event) });
  await client.open(user, token);
  return { client, events };
};

/** What a call is refused with, in a form that leaves the page. */
const refusal = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    return { resolved: await call };
  } catch (error) {
    const { name, code, message, retryable, ambiguous, sdkType, reason } = error as Record<string, unknown>;
    return { name, code, message, retryable, ambiguous, sdkType, reason };
  }
};

/** Waits until it is so; asks every 10 ms, at most a minute. */
const until = async <T>(look: () => T | undefined | false): Promise<T> => {
  for (const end = Date.now() + 60_000; ;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never: ${String(look)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const page = { connectClient, requestToken, open, refusal, until, violations, unhandled };

declare global {
  interface Window {
    adapter: typeof page;
    clients: Record<string, { client: ChatClient; events: ClientEvent[] }>;
  }
}

window.adapter = page;
window.clients = {};
