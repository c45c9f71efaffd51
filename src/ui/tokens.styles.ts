import { unsafeCSS, type CSSResult } from 'lit';
import { sheetFor } from './sheets.js';

/**
 * The basic `--agora-*` variables with their defaults; `token-docs.ts` describes them. They are registered with the
 * document as `@property`, the weakest place in the cascade. So a page can override a token anywhere (`:root`, a wrapper,
 * one element, in or out of a layer), and the value inherits into every shadow root.
 */
export const tokens = {
  '--agora-accent': '#3657e8',
  '--agora-background': 'light-dark(#fff, #14171c)',
  '--agora-surface': 'light-dark(#f5f6f9, #1b1f26)',
  '--agora-surface-strong': 'light-dark(#eceef3, #2a303a)',
  '--agora-raised': 'light-dark(#fff, #21262e)',
  '--agora-text': 'light-dark(#14181f, #eef1f6)',
  '--agora-text-quiet': 'light-dark(#5a6372, #a3acba)',
  '--agora-border': 'light-dark(#e3e6ec, #2a303a)',
  '--agora-border-strong': 'light-dark(#858e9c, #747e8d)',
  '--agora-bubble': 'light-dark(#f0f2f6, #262c35)',
  '--agora-danger': 'light-dark(#b3261e, #ff9c94)',
  '--agora-danger-soft': 'light-dark(#fdecea, #3c1f1e)',
  '--agora-success': 'light-dark(#1a8a46, #57d38c)',
  '--agora-warning': 'light-dark(#7a4a00, #f5c772)',
  '--agora-warning-soft': 'light-dark(#fff4e0, #3a2c12)',
  '--agora-shadow': 'light-dark(#0f172a, transparent)',
  '--agora-font': "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  '--agora-font-mono': "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  '--agora-font-size': 'max(0.9375rem, 14px)',
  '--agora-line-height': '1.4667',
  '--agora-space': '0.5rem',
  '--agora-radius': '0.625rem',
  '--agora-target': 'max(2.5rem, 40px)',
  '--agora-duration': '120ms',
  '--agora-banner-offset': '0px',
  '--agora-log-height': '12rem',
} as const satisfies Record<`--agora-${string}`, string>;

export type Token = keyof typeof tokens;

const fill = 'var(--_agora-accent-fill)';
const mixed = (share: string, base: string): string => `color-mix(in oklab, ${fill} ${share}, ${base})`;
const shadow = (share: string): string => `color-mix(in srgb, var(--agora-shadow) ${share}, transparent)`;
const accent = (lightness: string, chroma = 'c'): string => `oklch(from var(--agora-accent) ${lightness} ${chroma} h)`;
/** 0 for an accent dark enough for white text, 1 for one that needs black text. */
const isLight = 'clamp(0, (l - 0.68) * 999, 1)';
/** The greatest lightness of a fill: 0.53 below white text, and this much more below black text. */
const most = (more: number): string => `0.53 + ${isLight} * ${more}`;
const scaled = (token: Token, factor: number): string => `calc(var(${token}) * ${factor})`;

/**
 * Variables derived from the others unless the page sets them: `var(--_agora-on-accent)` in our styles is the page's
 * `--agora-on-accent`, or else the value computed here. They are not registered, since a variable with an initial value
 * can never fall back to a computation. The order matters: later ones use earlier ones.
 */
export const derived = {
  '--agora-accent-fill': `light-dark(${accent(`min(l, ${most(0.39)})`)}, ${accent(`clamp(0.42, l, ${most(0.33)})`)})`,
  '--agora-on-accent': `oklch(from ${fill} clamp(0, (0.6 - l) * 999, 1) 0 0)`,
  '--agora-accent-strong': `color-mix(in oklab, ${fill}, #000 12%)`,
  '--agora-accent-text': `light-dark(${accent('min(l, 0.48)')}, ${accent('max(l, 0.76)', 'min(c, 0.13)')})`,
  '--agora-accent-soft': `light-dark(${mixed('10%', 'var(--agora-background)')}, ${mixed('24%', 'var(--agora-background)')})`,
  '--agora-on-bubble': 'var(--agora-text)',
  '--agora-font-size-tiny': 'max(var(--agora-font-size) * 0.7333, 11px)',
  '--agora-font-size-small': 'max(var(--agora-font-size) * 0.8667, 12px)',
  '--agora-font-size-large': scaled('--agora-font-size', 1.1333),
  '--agora-radius-small': scaled('--agora-radius', 0.6),
  '--agora-radius-menu': scaled('--agora-radius', 1.4),
  '--agora-radius-large': scaled('--agora-radius', 1.8),
  '--agora-radius-full': scaled('--agora-radius', 99),
  '--agora-shadow-middle': `0 0 0 1px var(--agora-border), 0 6px 16px -4px ${shadow('14%')}`,
  '--agora-shadow-high': `0 0 0 1px var(--agora-border), 0 24px 64px -12px ${shadow('28%')}, 0 8px 16px -8px ${shadow('16%')}`,
} as const satisfies Record<`--agora-${string}`, string>;

export type DerivedToken = keyof typeof derived;

/** For browsers without relative colours: the accent unchanged, with white text on it. */
const plain = {
  '--agora-accent-fill': 'var(--agora-accent)',
  '--agora-on-accent': '#fff',
  '--agora-accent-text': 'light-dark(var(--agora-accent), color-mix(in oklab, var(--agora-accent), #fff 55%))',
} as const satisfies Partial<Record<DerivedToken, string>>;

const declared = (values: Partial<Record<DerivedToken, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--_${name.slice(2)}:var(${name},${value})`)
    .join(';');

/** For every host: the derived tokens, and the colour scheme and density set on it or around it. */
export const tokenStyles: CSSResult = unsafeCSS(`
  :host{color-scheme:var(--agora-theme,inherit);${declared(derived)}}
  @supports not (color:oklch(from red min(l,.5) c h)){:host{${declared(plain)}}}
  :host([theme=light]){--agora-theme:light}
  :host([theme=dark]){--agora-theme:dark}
  :host([theme=auto]){--agora-theme:light dark}
  :host([density=compact]){--agora-space:.375rem;--agora-font-size:max(.875rem,13px)}
  @media (pointer:fine){:host([density=compact]){--agora-target:max(2rem,32px)}}
  @media print{:host{color-scheme:light}}
`);

/** Defaults that depend on the device or on system settings. */
const variants: readonly (readonly [media: string, name: Token, value: string])[] = [
  ['(pointer: coarse)', '--agora-target', 'max(2.75rem, 44px)'],
  ['(prefers-reduced-motion: reduce)', '--agora-duration', '0s'],
];

const property = (name: Token, value: string): string =>
  `@property ${name} { syntax: '*'; inherits: true; initial-value: ${value}; }`;

/** The `@property` rules for the defaults. */
export const tokenRules = (): string =>
  [
    ...(Object.keys(tokens) as Token[]).map((name) => property(name, tokens[name])),
    ...variants.map(([media, name, value]) => `@media ${media} { ${property(name, value)} }`),
  ].join('\n');

/** Registers the defaults with a document, once, in a constructed sheet that a strict content security policy allows. */
export const adoptTokens = (document: Document): void => {
  const sheet = sheetFor(document, tokenRules());
  if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
};
