import type { Draft, Session } from '../../../../session/session.js';
import { ChatError } from '../../../../types/error.js';

/** What one press of Send sends. */
export interface Composed {
  /** User id of the recipient. */
  readonly to: string;
  readonly drafts: readonly Draft[];
  /** The page's values for the first of them. */
  readonly ext?: Readonly<Record<string, string>> | undefined;
  /** Reports an error that the page has to solve. */
  readonly report: (error: ChatError) => void;
}

/**
 * What the page wants to go along must not keep the person from writing: where it is at fault, it stays behind.
 * @throws ChatError as `Session.sendTogether`
 */
export const sendAlong = (session: Session, { to, drafts, ext, report }: Composed): void => {
  try {
    session.sendTogether(to, ext ? drafts.map((draft, at) => (at === 0 ? { ...draft, ext } : draft)) : drafts);
  } catch (cause) {
    if (!ext) throw cause;
    session.sendTogether(to, drafts);
    const { code } = cause as ChatError;
    report(new ChatError(code, 'The message was sent without `nextExt`: set an object of short texts.', { cause }));
  }
};
