/**
 * The requests of the context protocol that web components share (https://github.com/webcomponents-cg/community-protocols),
 * for our one context. A page's consumers, for example Lit's, ask in the same way.
 */
import { sessionContext, type Provided } from '../session-context.js';

export type ContextCallback = (provided: Provided, unsubscribe?: () => void) => void;

/** Asks for the session, now and whenever it changes. */
export class ContextRequest extends Event {
  readonly context: unknown = sessionContext;
  readonly subscribe: boolean = true;

  constructor(
    readonly contextTarget: EventTarget,
    readonly callback: ContextCallback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** A provider has been added: it may answer requests that others have answered, or nobody. */
export class ContextProviderEvent extends Event {
  readonly context: unknown = sessionContext;

  constructor(readonly contextTarget: EventTarget) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/** @returns who has sent the event; `undefined` if it is about another context. */
export const senderOf = (event: Event): EventTarget | undefined => {
  const { context, contextTarget } = event as Partial<ContextRequest>;
  return context === sessionContext ? (contextTarget ?? event.composedPath()[0]) : undefined;
};

const listening = new WeakSet<Document>();

/**
 * Keeps requests that no provider has answered, and repeats them when a provider is added, so that the order in which
 * elements are upgraded or inserted does not matter.
 */
export const keepRequests = (document: Document): void => {
  if (listening.has(document)) return;
  listening.add(document);
  const { documentElement } = document;
  let waiting: (readonly [sender: WeakRef<EventTarget>, callback: WeakRef<ContextCallback>])[] = [];
  documentElement.addEventListener('context-request', (event) => {
    const from = senderOf(event);
    const { subscribe, callback: asked } = event as ContextRequest;
    if (!from || subscribe !== true) return;
    // Nor those of elements that are gone.
    waiting = waiting.filter(([sender, callback]) => sender.deref() && callback.deref() !== asked);
    waiting.push([new WeakRef(from), new WeakRef(asked)]);
  });
  documentElement.addEventListener('context-provider', (event) => {
    if (!senderOf(event)) return;
    const repeated = waiting;
    waiting = [];
    for (const [sender, callback] of repeated) {
      const from = sender.deref();
      const asked = callback.deref();
      if (from && asked) from.dispatchEvent(new ContextRequest(from, asked));
    }
  });
};
