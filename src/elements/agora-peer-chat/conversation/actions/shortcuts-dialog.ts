/** The list of keyboard shortcuts. */
import { html, type TemplateResult } from 'lit';
import type { Localizer, PlainTerm } from '../../../../ui/localize.js';
import { ask } from '../../../parts/overlay/dialog.js';

type Line = readonly [keys: readonly string[], does: PlainTerm];

const inField: readonly Line[] = [
  [['Enter'], 'shortcutSend'],
  [['Shift+Enter'], 'shortcutNewLine'],
  [['Esc'], 'shortcutStop'],
];
const inMessages = (toEnd: string, back: string): readonly Line[] => [
  [['↑', '↓'], 'shortcutRows'],
  [['Home', 'End'], 'shortcutEnds'],
  [[toEnd, back], 'shortcutInside'],
  [['Esc'], 'shortcutBack'],
  [['Enter'], 'shortcutMenu'],
  [['?'], 'shortcutHelp'],
];

export const showShortcuts = async (root: ShadowRoot, words: Localizer): Promise<void> => {
  const table = (title: PlainTerm, lines: readonly Line[]): TemplateResult =>
    html`<h3>${words.term(title)}</h3>
      <dl class="shortcuts">
        ${lines.map(
          ([keys, does]) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd dir="ltr">${key}</kbd> `)}</dt>
              <dd>${words.term(does)}</dd>
            </div>`,
        )}
      </dl>`;
  await ask(root, () => {
    const [toEnd, back] = words.dir() === 'rtl' ? ['←', '→'] : ['→', '←'];
    return {
      title: words.term('shortcuts'),
      cancel: words.term('close'),
      name: 'help',
      body: html`${table('shortcutsInField', inField)}${table('shortcutsInMessages', inMessages(toEnd, back))}`,
    };
  });
};
