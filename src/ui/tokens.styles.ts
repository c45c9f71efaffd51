/**
 * Every `--agora-*` variable: its default and what it is for. Registered with the document as `@property`, which is
 * the weakest place in the cascade: a page overrides a token wherever it likes (`:root`, a wrapper, one element, in or
 * out of a layer) and the value inherits into every shadow root.
 */
export const tokens = {
  '--agora-accent': ['light-dark(#1d5bd6, #85aeff)', 'Buttons, links, focus rings, the background of own messages.'],
  '--agora-accent-strong': ['light-dark(#17489f, #a9c6ff)', 'The accent under the pointer.'],
  '--agora-on-accent': ['light-dark(#ffffff, #0b1630)', 'Text on the accent.'],
  '--agora-accent-soft': ['light-dark(#e6eefc, #1e2b47)', 'A tint of the accent: selected rows, quotes, reactions.'],
  '--agora-background': ['light-dark(#ffffff, #15181e)', 'Behind everything that an element draws.'],
  '--agora-surface': ['light-dark(#f3f5f8, #1e222a)', 'Raised or sunken areas: headers, fields, the log.'],
  '--agora-surface-strong': ['light-dark(#e6e9ef, #2b313b)', 'The surface under the pointer.'],
  '--agora-text': ['light-dark(#161a21, #eceff4)', 'Text.'],
  '--agora-text-quiet': ['light-dark(#565f6d, #a5aebb)', 'Times, hints, placeholders; still 4.5:1 on every surface.'],
  '--agora-border': ['light-dark(#d7dce3, #353c48)', 'Lines that only divide.'],
  '--agora-border-strong': ['light-dark(#7c8694, #7d8796)', 'Edges that show where a field is; 3:1.'],
  '--agora-bubble': ['light-dark(#eef0f4, #262c36)', 'The background of messages of others.'],
  '--agora-on-bubble': ['light-dark(#161a21, #eceff4)', 'Text in messages of others.'],
  '--agora-danger': ['light-dark(#b3261e, #ff9c94)', 'Errors and what cannot be undone.'],
  '--agora-danger-soft': ['light-dark(#fdecea, #3c1f1e)', 'Behind an error.'],
  '--agora-success': ['light-dark(#1a7338, #6fd08c)', 'Online, done.'],
  '--agora-warning': ['light-dark(#8a5300, #f2bd5c)', 'Waiting, reconnecting.'],
  '--agora-shadow': ['light-dark(rgb(15 23 42 / 0.18), rgb(0 0 0 / 0.55))', 'The colour of shadows.'],
  '--agora-font': [
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
    'Font families.',
  ],
  '--agora-font-mono': ["ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace", 'Fonts of the log.'],
  '--agora-font-size': ['0.9375rem', 'Size of text; all other sizes follow it.'],
  '--agora-font-size-small': ['0.8125rem', 'Times, hints, labels.'],
  '--agora-line-height': ['1.45', 'Line height.'],
  '--agora-space': ['0.5rem', 'The unit of distances; paddings and gaps are multiples of it.'],
  '--agora-radius': ['0.5rem', 'Corners of buttons and fields.'],
  '--agora-radius-large': ['1rem', 'Corners of bubbles and panels.'],
  '--agora-target': ['2.5rem', 'Least height of what can be pressed; 2.75rem under a coarse pointer.'],
  '--agora-duration': ['160ms', 'How long a change takes to show; 0 where the system asks for less motion.'],
  '--agora-banner-offset': [
    '0px',
    'Distance of the status banner from the top of the window, for pages with a fixed header.',
  ],
  '--agora-log-height': ['12rem', 'Greatest height of the log before it scrolls.'],
} as const satisfies Record<`--agora-${string}`, readonly [value: string, doc: string]>;

export type Token = keyof typeof tokens;

/** Defaults that depend on the device or on what the person asked the system for. */
const variants: readonly (readonly [media: string, name: Token, value: string])[] = [
  ['(pointer: coarse)', '--agora-target', '2.75rem'],
  ['(prefers-reduced-motion: reduce)', '--agora-duration', '0s'],
];

const property = (name: Token, value: string): string =>
  `@property ${name} { syntax: '*'; inherits: true; initial-value: ${value}; }`;

const sheetText = (): string =>
  [
    ...(Object.keys(tokens) as Token[]).map((name) => property(name, tokens[name][0])),
    ...variants.map(([media, name, value]) => `@media ${media} { ${property(name, value)} }`),
  ].join('\n');

let sheet: CSSStyleSheet | undefined;

/** Makes the defaults known to a document, once; a constructed sheet, so a strict content security policy allows it. */
export function adoptTokens(document: Document): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText());
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
