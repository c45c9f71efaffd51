/**
 * Styles of what is on the page before the chat is loaded: launcher, badge, teaser, and the box of an inline panel. The
 * host has no box otherwise and all styles are reset inside, so that no rule of the page applies there, not even one for
 * all elements.
 */
const css = String.raw;

export const dockStyles = css`
  :host {
    display: contents !important;
    --_accent: var(--agora-accent, #3657e8);
    --_fill: var(--agora-accent-fill, var(--_accent));
    --_on-fill: var(--agora-on-accent, #fff);
    --_line: var(--agora-border, light-dark(#e3e6ec, #2a303a));
    --_paper: var(--agora-background, light-dark(#fff, #14171c));
    --_size: 56px;
    --_gap: 12px;
  }
  /* As in ui/tokens.styles.ts, in fewer bytes; a test compares them. */
  @supports (color: oklch(from red min(l, 0.5) c h)) {
    :host {
      --_fill: var(
        --agora-accent-fill,
        light-dark(
          oklch(from var(--_accent) min(l, 0.53 + clamp(0, (l - 0.68) * 999, 1) * 0.39) c h),
          oklch(from var(--_accent) clamp(0.42, l, 0.53 + clamp(0, (l - 0.68) * 999, 1) * 0.33) c h)
        )
      );
      --_on-fill: var(--agora-on-accent, oklch(from var(--_fill) clamp(0, (0.6 - l) * 999, 1) 0 0));
    }
  }
  * {
    box-sizing: border-box !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([inline]) {
    display: block !important;
    position: relative !important;
    box-sizing: border-box !important;
    block-size: var(--agora-chat-height, 100%) !important;
    min-block-size: min(24rem, 384px) !important;
    inline-size: auto !important;
  }
  :host([theme='light']) {
    --agora-theme: light;
  }
  :host([theme='dark']) {
    --agora-theme: dark;
  }
  :host([theme='auto']) {
    --agora-theme: light dark;
  }
  .dock,
  .panel {
    --_x: var(--agora-widget-offset-x, var(--agora-widget-offset, var(--_from-x, 20px)));
    --_y: var(--agora-widget-offset-y, var(--agora-widget-offset, var(--_from-y, 20px)));
  }
  .dock {
    all: initial;
    position: fixed;
    z-index: 2147483647;
    color-scheme: var(--agora-theme, inherit);
    font: 400 max(15px, 0.9375rem) / 1.4667 var(--agora-font, system-ui, sans-serif);
    color: var(--agora-text, light-dark(#14181f, #eef1f6));
    -webkit-tap-highlight-color: transparent;
    inset-block: auto calc(var(--_y) + env(safe-area-inset-bottom));
    inset-inline: auto calc(var(--_x) + env(safe-area-inset-right));
  }
  [hidden] {
    display: none !important;
  }
  .start.dock {
    inset-inline: calc(var(--_x) + env(safe-area-inset-left)) auto;
  }
  .top.dock {
    inset-block: calc(var(--_y) + env(safe-area-inset-top)) auto;
  }
  .spot {
    position: relative;
    display: block;
  }
  button {
    all: unset;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:focus-visible {
    outline: 2px solid var(--_fill);
    outline-offset: 2px;
  }
  .launcher {
    display: grid;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_on-fill);
    box-shadow:
      0 1px 3px rgb(0 0 0 / 0.2),
      0 8px 24px -6px var(--_fill);
    transition: 180ms;
  }
  .launcher:hover {
    scale: 1.05;
  }
  .launcher:active {
    scale: 0.97;
  }
  svg {
    grid-area: 1 / 1;
    inline-size: 26px;
    block-size: 26px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: 180ms;
  }
  .launcher[aria-expanded='true'] .bubble,
  .launcher[aria-expanded='false'] .chevron {
    opacity: 0;
    rotate: 90deg;
  }
  .badge {
    position: absolute;
    inset-block: -2px auto;
    inset-inline: auto -2px;
    min-inline-size: 20px;
    padding-inline: 5px;
    border: 2px solid var(--_paper);
    border-radius: 99px;
    background: #d3261d;
    color: #fff;
    font-size: 11px;
    font-weight: 600;
    line-height: 16px;
    text-align: center;
    pointer-events: none;
  }
  /* Outside of the dock, which would grow with it: the browser counts that as a layout shift. */
  .teaser {
    position: absolute;
    inset-block: auto calc(100% + var(--_gap));
    inset-inline: auto 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    inline-size: min(280px, 100vw - 2 * var(--_x));
    max-block-size: calc(100vh - var(--_size) - 2 * var(--_gap) - var(--_y));
    overflow: auto;
    border-radius: 16px;
    background: var(--agora-raised, light-dark(#fff, #21262e));
    box-shadow:
      0 0 0 1px var(--_line),
      0 8px 24px -6px rgb(15 23 42 / 0.28);
    animation: agora-rise 180ms;
  }
  .start .teaser {
    inset-inline: 0 auto;
  }
  .top .teaser {
    inset-block: calc(100% + var(--_gap)) auto;
  }
  .teaser > button {
    outline-offset: -2px;
  }
  .words {
    padding: 12px;
    border-radius: inherit;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .dismiss {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 16px;
  }
  .dismiss svg {
    inline-size: 16px;
    block-size: 16px;
  }
  @keyframes agora-rise {
    from {
      opacity: 0;
      translate: 0 16px;
    }
  }
  @media (max-width: 479.98px) {
    .dock {
      --_size: 52px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .teaser,
    .launcher,
    svg {
      animation-duration: 1ms;
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .launcher,
    .teaser {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .dock {
      display: none !important;
    }
  }
`;
