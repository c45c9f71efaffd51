/** The types shared by the plugin, its parts and its users. */

/** Parses JavaScript to an ESTree with positions; every bundler of the Rollup family passes one to its plugins. */
export type Parse = (code: string) => unknown;

/** A built file of the SDK: its code, and its source map as JSON. */
export interface SlimFile {
  readonly code: string;
  readonly map: string;
}

/** Reports what is unexpected about the SDK, and what to do about it. */
export class UnknownSdkError extends Error {
  override readonly name = 'UnknownSdkError';

  constructor(what: string) {
    super(
      `slimSdk does not know this agora-chat: ${what}. Install the version that agora-chat-elements depends on, or build without slimSdk.`,
    );
  }
}
