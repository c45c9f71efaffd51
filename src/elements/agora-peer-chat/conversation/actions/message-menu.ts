/** The menu of a message. */
import type { TemplateResult } from 'lit';
import { canRetry } from '../../../../types/error-policy.js';
import { policyOfKind } from '../../../../types/kind-policy.js';
import type { Message } from '../../../../types/message.js';
import type { Service } from '../../../../types/session.js';
import type { Localizer } from '../../../../ui/localize.js';
import type { MenuItem } from '../../../parts/overlay/menu.js';
import { editIcon, replyIcon } from '../../../parts/icons/more-icons.js';
import { flagIcon, trashIcon } from '../../../parts/icons/content-icons.js';
import { copyIcon, forwardIcon, retryIcon, undoIcon } from '../../../parts/icons/menu-icons.js';

type MenuAction = 'reply' | 'copy' | 'edit' | 'forward' | 'recall' | 'remove' | 'report' | 'retry' | 'discard';

/** The menu items of a message, in groups. */
export const menuItems = (
  message: Message,
  off: (service: Service) => boolean,
  words: Localizer,
  run: (action: MenuAction) => void,
): MenuItem[][] => {
  const item = (able: boolean, action: MenuAction, label: string, icon: TemplateResult, danger = false): MenuItem[] =>
    able ? [{ label, icon, danger, run: () => run(action) }] : [];
  const there = message.id !== null && !message.recalled;
  const own = there && message.outgoing;
  const { canEdit = false, canForward = false } = policyOfKind(message.kind);
  const stuck = message.id === null && message.status === 'failed';
  return [
    [
      ...item(stuck && canRetry(message.error), 'retry', words.term('retry'), retryIcon()),
      ...item(there, 'reply', words.term('reply'), replyIcon()),
      ...item(message.text !== '', 'copy', words.term('copy'), copyIcon()),
      ...item(own && canEdit && !off('edit'), 'edit', words.term('edit'), editIcon()),
      ...item(there && canForward, 'forward', words.term('forward'), forwardIcon()),
    ],
    [
      ...item(own && !off('recall'), 'recall', words.term('recall'), undoIcon(), true),
      ...item(message.id !== null, 'remove', words.term('deleteForMe'), trashIcon(), true),
      ...item(message.id === null, 'discard', words.term('discard'), trashIcon(), true),
      ...item(there && !message.outgoing && !off('report'), 'report', words.term('report'), flagIcon(), true),
    ],
  ];
};
