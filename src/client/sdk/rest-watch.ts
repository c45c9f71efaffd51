/**
 * Looks after the requests that the SDK makes by REST. It forgets some of them (an error that is no JSON, a 406, an
 * answer without data): the request ends and its promise stays open. And it cannot stop any.
 */
import { ChatError } from '../../types/error.js';

/** Milliseconds that the SDK has to make something of an answer. */
const readTime = 1_000;

const unreadable = (status: number): ChatError =>
  new ChatError('server', `The chat server's answer (HTTP ${status}) cannot be read: check api-url, or try again.`, {
    reason: `HTTP ${status}`,
    retryable: status === 200 || status >= 500,
  });

interface Watched {
  readonly result: Promise<unknown>;
  readonly requests: readonly XMLHttpRequest[];
}

/** Makes of an answer one that the SDK can read. @throws where nothing in it can be read. */
export type ReadAnswer = (url: string, text: string) => string;

/** Notes the requests that are made before the call returns; the SDK takes the class from the page each time. */
const noting = (call: () => Promise<unknown>, read: ReadAnswer): Watched => {
  const Original = globalThis.XMLHttpRequest;
  const requests: XMLHttpRequest[] = [];
  globalThis.XMLHttpRequest = class extends Original {
    constructor() {
      super();
      requests.push(this);
    }

    override get responseText(): string {
      const text = super.responseText;
      if (this.status !== 200) return text;
      try {
        return read(this.responseURL, text);
      } catch {
        throw unreadable(this.status);
      }
    }

    override get onreadystatechange(): XMLHttpRequest['onreadystatechange'] {
      return super.onreadystatechange;
    }

    /** The SDK throws here at an error that is no JSON, where nobody but the page's error reporting would hear it. */
    override set onreadystatechange(handler) {
      super.onreadystatechange = (event) => {
        try {
          handler?.call(this, event);
        } catch {
          // What it threw says less than the status; see `forgotten`.
        }
      };
    }
  };
  try {
    return { result: call(), requests };
  } finally {
    globalThis.XMLHttpRequest = Original;
  }
};

/** @returns what the work gives. @throws what it throws, or ChatError `server` if its request ended and it does not. */
export const watchRest = async (
  work: () => Promise<unknown>,
  { signal, read }: { readonly signal: AbortSignal; readonly read: ReadAnswer },
): Promise<unknown> => {
  const { result, requests } = noting(work, read);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgotten = new Promise<never>((_, reject) => {
    for (const request of requests)
      request.addEventListener('loadend', () => {
        timer = setTimeout(() => reject(unreadable(request.status)), readTime);
      });
  });
  const onAbort = (): void => requests.forEach((request) => request.abort());
  signal.addEventListener('abort', onAbort);
  try {
    return await Promise.race([result, forgotten]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
};
