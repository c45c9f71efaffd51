/** What the server would refuse is refused here, before it costs a try. */
import { isBlank } from './is-blank.js';
import type { Outgoing } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';

/** Bytes that the server takes for the body of a message, unless its owner pays for more. */
const bodyLimit = 5 * 1024;
/** Bytes that the server takes for a file, unless set higher. */
const fileLimit = 10 * 1024 * 1024;

/** The body about as the wire will carry it: text, and everything in `ext`. */
const bodySize = ({ key, text, quote, custom, sender, ext }: Outgoing): number =>
  new TextEncoder().encode(JSON.stringify({ key, text, quote, custom, sender, ext })).length;

/** @param most bytes of a file. @throws ChatError `empty-message`, `too-large`, `file-empty` */
export const checkLimits = (outgoing: Outgoing, file?: Blob, most = fileLimit): void => {
  if (file) {
    if (file.size === 0) throw new ChatError('file-empty', 'The file is empty: choose another one.');
    if (file.size > most) {
      throw new ChatError(
        'too-large',
        'The file is larger than the server accepts (usually 10 MB): send a smaller one.',
      );
    }
  } else if (outgoing.kind === 'text' && isBlank(outgoing.text)) {
    throw new ChatError('empty-message', 'A message needs a text or a file.');
  }
  if (bodySize(outgoing) > bodyLimit) {
    throw new ChatError('too-large', 'The message is larger than 5 KB, the usual limit of the server: split it.');
  }
};
