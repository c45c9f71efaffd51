import { html } from 'lit';
import type { Localizer } from '../../../../ui/localize.js';
import type { Question } from '../../../parts/overlay/dialog.js';

const types = [
  ['spam', 'reportSpam'],
  ['abuse', 'reportAbuse'],
  ['illegal', 'reportIllegal'],
  ['other', 'reportOther'],
] as const;

/**
 * Asks why a message is reported. The answer has `type`, `reason` if the visitor adds one, and `block` if the author is
 * to be blocked too. Nothing is preselected, so that a hasty press accuses nobody.
 */
export const reportQuestion = (words: Localizer, name: string): Question => ({
  title: words.term('reportWhy'),
  confirm: words.term('report'),
  cancel: words.term('cancel'),
  danger: true,
  problem: (answer) => (answer.has('type') ? '' : words.term('reportChoose')),
  body: html`<div role="radiogroup" aria-label=${words.term('reportWhy')} class="choices">
      ${types.map(
        ([type, term]) => html`<label><input type="radio" name="type" value=${type} /> ${words.term(term)}</label>`,
      )}
    </div>
    <label class="stacked"
      >${words.term('reportDetails')}<textarea name="reason" rows="2" maxlength="400" dir="auto"></textarea>
    </label>
    <div class="choices">
      <label><input type="checkbox" name="block" /> <span>${words.term('alsoBlock', { name })}</span></label>
    </div>`,
});
