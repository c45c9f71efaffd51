/**
 * Watches the SDK's REST requests. For some (an error that is not JSON, a 406, an answer without data) the request ends
 * but the SDK's promise never settles. The SDK cannot abort a request either.
 */
import { ChatError } from '../../types/error.js';

/** Time limit for the SDK to process an answer, in milliseconds. */
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

/** Converts an answer to one that the SDK can read. @throws if nothing in it can be read. */
export type ReadAnswer = (url: string, text: string) => string;

/** Records the requests made before the call returns. The SDK looks up the request class on the page each time. */
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

    /** The SDK throws here for an error that is not JSON, where only the page's error reporting would notice. */
    override set onreadystatechange(handler) {
      super.onreadystatechange = (event) => {
        try {
          handler?.call(this, event);
        } catch {
          // The thrown error says less than the status; see `forgotten`.
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

/** @returns the result of the work. @throws its error, or ChatError `server` if its request ended and the work did not settle. */
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
