/** What each `--agora-*` variable is for; apart from the values, since only documents need it. */
import type { DerivedToken, Token } from './tokens.styles.js';

export const tokenDocs: Readonly<Record<Token, string>> = {
  '--agora-accent':
    'The one colour: buttons, own messages, links and tints are computed from it, readable in light and dark.',
  '--agora-background': 'Behind everything that an element draws.',
  '--agora-surface': 'Sunken areas: the composer, the search field, the log.',
  '--agora-surface-strong': 'What is under the pointer.',
  '--agora-raised': 'What lies above the rest: menus, dialogs, the toolbar of a message.',
  '--agora-text': 'Text.',
  '--agora-text-quiet': 'Times, hints, placeholders; still 4.5:1 on every surface.',
  '--agora-border': 'Lines that only divide.',
  '--agora-border-strong': 'Edges that show where a field is; 3:1.',
  '--agora-bubble': 'The background of messages of others.',
  '--agora-danger': 'Errors and what cannot be undone.',
  '--agora-danger-soft': 'Behind an error.',
  '--agora-success': 'Online, done; 3:1.',
  '--agora-warning': 'Waiting, reconnecting.',
  '--agora-warning-soft': 'Behind what is said about the line.',
  '--agora-shadow': 'The colour of shadows, before they are thinned.',
  '--agora-font': 'Font families.',
  '--agora-font-mono': 'Fonts of the log.',
  '--agora-font-size': 'Size of text; all other sizes follow it.',
  '--agora-line-height': 'Line height.',
  '--agora-space': 'The unit of distances; paddings and gaps are multiples of it.',
  '--agora-radius': 'Corners of buttons and fields; all other corners follow it, 0 makes everything square.',
  '--agora-target': 'Least height of what can be pressed; max(2.75rem, 44px) under a coarse pointer.',
  '--agora-duration':
    'How long a small change takes to show; larger ones take up to twice as long. 0 where the system asks for less motion.',
  '--agora-banner-offset': 'Distance of the status banner from the top of the window, for pages with a fixed header.',
  '--agora-log-height': 'Greatest height of the log before it scrolls.',
};

/** Of those that follow from others: from what, and what for. */
export const derivedDocs: Readonly<Record<DerivedToken | '--agora-theme', readonly [from: string, doc: string]>> = {
  '--agora-theme': ["the page's `color-scheme`", '`light`, `dark` or `light dark`, as the attribute `theme` sets it.'],
  '--agora-accent-fill': [
    '`--agora-accent`',
    'Own messages, main buttons, badges: the accent, as light or dark as text on it needs.',
  ],
  '--agora-on-accent': ['`--agora-accent-fill`', 'Text on it: white or black.'],
  '--agora-accent-strong': ['`--agora-accent-fill`', 'The same under the pointer.'],
  '--agora-accent-text': ['`--agora-accent`', 'Links, focus rings and other text in the colour of the accent.'],
  '--agora-accent-soft': ['`--agora-accent-fill`', 'A tint: selected rows, notices, reactions.'],
  '--agora-on-bubble': ['`--agora-text`', 'Text in messages of others.'],
  '--agora-font-size-tiny': ['`--agora-font-size`', 'Times and states.'],
  '--agora-font-size-small': ['`--agora-font-size`', 'Previews, hints, labels.'],
  '--agora-font-size-large': ['`--agora-font-size`', 'Titles.'],
  '--agora-font-size-title': ['`--agora-font-size`', 'Greetings.'],
  '--agora-radius-small': ['`--agora-radius`', 'The corner of a bubble on the side of who wrote it; chips.'],
  '--agora-radius-menu': ['`--agora-radius`', 'Menus and cards.'],
  '--agora-radius-large': ['`--agora-radius`', 'Bubbles, dialogs, panels.'],
  '--agora-radius-full': ['`--agora-radius`', 'Pills and round buttons.'],
  '--agora-shadow-low': ['`--agora-shadow`', 'What lies a little above the rest.'],
  '--agora-shadow-middle': ['`--agora-shadow`', 'Menus and toolbars.'],
  '--agora-shadow-high': ['`--agora-shadow`', 'Dialogs and panels.'],
};
