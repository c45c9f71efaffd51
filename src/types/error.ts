/** The package's error class and its codes. Imports nothing. */

/** Every error of the package has one of these codes. */
export type ErrorCode =
  // the site's set-up
  | 'bad-config'
  | 'bad-app-key'
  | 'bad-user-id'
  | 'no-peer'
  | 'csp-blocked'
  // signing in
  | 'wrong-credentials'
  | 'user-exists'
  | 'user-not-found'
  | 'token-expired'
  | 'token-invalid'
  | 'token-server-unreachable'
  | 'token-server-answer'
  | 'site-signed-out'
  | 'user-limit'
  | 'service-off'
  | 'busy'
  | 'already-signed-in'
  | 'not-signed-in'
  // the connection
  | 'network'
  | 'timeout'
  | 'interrupted'
  | 'replaced'
  | 'kicked'
  | 'user-removed'
  | 'password-changed'
  | 'aborted'
  // a message
  | 'blocked'
  | 'not-contact'
  | 'moderated'
  | 'muted'
  | 'too-large'
  | 'rate-limited'
  | 'empty-message'
  | 'not-permitted'
  | 'too-late'
  | 'message-not-found'
  | 'upload-failed'
  | 'file-empty'
  | 'not-supported'
  | 'storage'
  | 'server';

/**
 * The one error class of the package. `message` is a sentence in English for developers and logs that says what to do;
 * the text for visitors is chosen by `code`, in their language.
 */
export class ChatError extends Error {
  /** Another copy of the package on the page has a class of its own. @internal */
  static override [Symbol.hasInstance](error: unknown): boolean {
    if (super[Symbol.hasInstance](error)) return true;
    if (this !== ChatError || !(error instanceof Error) || error.name !== 'ChatError') return false;
    // A page may have a class of this name too.
    const { code, retryable } = error as Partial<ChatError>;
    return typeof code === 'string' && typeof retryable === 'boolean';
  }

  declare readonly name: 'ChatError';
  readonly code: ErrorCode;
  /** Whether the same request can succeed later. */
  readonly retryable: boolean;
  /** Whether the server may have carried out the request although it failed here (see `session/outbox/sender.ts`). */
  readonly ambiguous: boolean;
  /** The SDK's error number, if there is one. */
  readonly sdkType?: number | undefined;
  /** The server's own message, with secrets removed; at most 200 characters. */
  readonly reason?: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      retryable?: boolean | undefined;
      ambiguous?: boolean | undefined;
      sdkType?: number | undefined;
      reason?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    // Not set: a page may have frozen what all errors inherit their name from.
    Object.defineProperty(this, 'name', { value: 'ChatError' });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.ambiguous = options.ambiguous ?? false;
    this.sdkType = options.sdkType;
    this.reason = options.reason;
  }
}
