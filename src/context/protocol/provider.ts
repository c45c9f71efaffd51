/** Answers the requests of elements inside its host, by the context protocol (`request.ts`). */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Provided } from '../session-context.js';
import { ContextProviderEvent, ContextRequest, senderOf, type ContextCallback } from './request.js';

interface Subscription {
  readonly sender: EventTarget;
  readonly stop: () => void;
}

/** A consumer of the page that throws keeps nothing from the others. */
const call = (callback: ContextCallback, ...given: Parameters<ContextCallback>): void => {
  try {
    callback(...given);
  } catch (fault) {
    reportError(fault);
  }
};

export class ContextProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #subscriptions = new Map<ContextCallback, Subscription>();
  #value: Provided = { signIn: 'none' };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addEventListener('context-request', this.#onRequest);
    host.addEventListener('context-provider', this.#onProvider);
    host.addController(this);
  }

  get value(): Provided {
    return this.#value;
  }

  set value(value: Provided) {
    this.#value = value;
    for (const [callback, { stop }] of this.#subscriptions) call(callback, value, stop);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextProviderEvent(this.#host));
  }

  readonly #onRequest = (event: Event): void => {
    const sender = senderOf(event);
    // An inbox is a provider for what is inside it, and asks the connection around it.
    if (!sender || sender === this.#host) return;
    event.stopPropagation();
    const { callback, subscribe } = event as ContextRequest;
    if (!subscribe) return call(callback, this.#value);
    const stop = this.#subscriptions.get(callback)?.stop ?? ((): boolean => this.#subscriptions.delete(callback));
    this.#subscriptions.set(callback, { sender, stop });
    call(callback, this.#value, stop);
  };

  /** A provider between this one and those who asked may take them over. */
  readonly #onProvider = (event: Event): void => {
    const sender = senderOf(event);
    if (!sender || sender === this.#host) return;
    event.stopPropagation();
    for (const [callback, { sender: asking }] of [...this.#subscriptions])
      asking.dispatchEvent(new ContextRequest(asking, callback));
  };
}
