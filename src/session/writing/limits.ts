/** Refuses here what the server would refuse, before a try is wasted. */
import { isBlank } from './is-blank.js';
import type { Outgoing } from '../kernel/client-port.js';
import { ChatError } from '../../types/error.js';

/** Maximum bytes of a message body that the server accepts, unless the app's owner pays for more. */
const bodyLimit = 5 * 1024;
/** Maximum bytes of a file that the server accepts, unless set higher. */
const fileLimit = 10 * 1024 * 1024;

/** Approximate size of the body on the wire: the text, and everything in `ext`. */
const bodySize = ({ key, text, quote, custom, sender, ext }: Outgoing): number =>
  new TextEncoder().encode(JSON.stringify({ key, text, quote, custom, sender, ext })).length;

/** @param most maximum bytes of a file. @throws ChatError `empty-message`, `too-large`, `file-empty` */
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
