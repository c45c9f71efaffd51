/** Descriptions of the `--agora-*` variables; separate from their values, since only the documentation needs them. */
import type { DerivedToken, Token } from './tokens.styles.js';

export const tokenDocs: Readonly<Record<Token, string>> = {
  '--agora-accent':
    'The main colour. Buttons, own messages, links and tints are derived from it, legible in light and dark.',
  '--agora-background': 'Background of the elements.',
  '--agora-surface': 'Sunken areas: the composer, the search field, the log.',
  '--agora-surface-strong': 'Background of what is under the pointer.',
  '--agora-raised': 'Background of menus, dialogs and the message toolbar.',
  '--agora-text': 'Text.',
  '--agora-text-quiet': 'Times, hints, placeholders; 4.5:1 on every surface.',
  '--agora-border': 'Dividing lines.',
  '--agora-border-strong': 'Borders of fields; 3:1.',
  '--agora-bubble': 'Background of messages from others.',
  '--agora-danger': 'Errors, and actions that cannot be undone.',
  '--agora-danger-soft': 'Background of errors.',
  '--agora-success': 'Online, done; 3:1.',
  '--agora-warning': 'Waiting, reconnecting.',
  '--agora-warning-soft': 'Background of notices about the connection.',
  '--agora-shadow': 'Colour of shadows, before transparency is applied.',
  '--agora-font': 'Font families.',
  '--agora-font-mono': 'Font families of the log.',
  '--agora-font-size': 'Text size; all other sizes are derived from it.',
  '--agora-line-height': 'Line height.',
  '--agora-space': 'Unit of spacing; paddings and gaps are multiples of it.',
  '--agora-radius':
    'Corner radius of buttons and fields; all other corners are derived from it. 0 makes everything square.',
  '--agora-target': 'Minimum height of buttons and other targets; max(2.75rem, 44px) with a coarse pointer.',
  '--agora-duration':
    'Duration of small transitions; larger ones take up to twice as long. 0 if the system asks for reduced motion.',
  '--agora-banner-offset': 'Distance of the status banner from the top of the window, for pages with a fixed header.',
  '--agora-log-height': 'Maximum height of the log before it scrolls.',
};

/** Variables that are derived from others: from which, and what for. */
export const derivedDocs: Readonly<Record<DerivedToken | '--agora-theme', readonly [from: string, doc: string]>> = {
  '--agora-theme': ["the page's `color-scheme`", '`light`, `dark` or `light dark`, as the attribute `theme` sets it.'],
  '--agora-accent-fill': [
    '`--agora-accent`',
    'Background of own messages, main buttons and badges: the accent, as light or dark as legible text needs.',
  ],
  '--agora-on-accent': ['`--agora-accent-fill`', 'Text on `--agora-accent-fill`: white or black.'],
  '--agora-accent-strong': ['`--agora-accent-fill`', '`--agora-accent-fill` under the pointer.'],
  '--agora-accent-text': ['`--agora-accent`', 'Links, focus rings and other text in the accent colour.'],
  '--agora-accent-soft': ['`--agora-accent-fill`', 'Tinted background of selected rows, notices and reactions.'],
  '--agora-on-bubble': ['`--agora-text`', 'Text in messages from others.'],
  '--agora-font-size-tiny': ['`--agora-font-size`', 'Times and states.'],
  '--agora-font-size-small': ['`--agora-font-size`', 'Previews, hints, labels.'],
  '--agora-font-size-large': ['`--agora-font-size`', 'Titles.'],
  '--agora-radius-small': ['`--agora-radius`', 'The corner of a bubble on the side of its author; chips.'],
  '--agora-radius-menu': ['`--agora-radius`', 'Menus and cards.'],
  '--agora-radius-large': ['`--agora-radius`', 'Bubbles, dialogs, panels.'],
  '--agora-radius-full': ['`--agora-radius`', 'Pills and round buttons.'],
  '--agora-shadow-middle': ['`--agora-shadow`', 'Menus and toolbars.'],
  '--agora-shadow-high': ['`--agora-shadow`', 'Dialogs and panels.'],
};
