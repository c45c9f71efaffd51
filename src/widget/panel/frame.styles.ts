/** Styles of the panel's box, and of what stands in it until its content has been loaded. */
const css = String.raw;

export const panelFrameStyles = css`
  .panel {
    all: initial;
    position: fixed;
    z-index: 2147483647;
    color-scheme: var(--agora-theme, inherit);
    font: 400 max(15px, 0.9375rem) / 1.4667 var(--agora-font, system-ui, sans-serif);
    color: var(--agora-text, light-dark(#14181f, #eef1f6));
    -webkit-tap-highlight-color: transparent;
    inset-block: auto calc(var(--_y) + var(--_foot) + env(safe-area-inset-bottom));
    inset-inline: auto calc(var(--_x) + env(safe-area-inset-right));
    --_foot: calc(var(--_size) + var(--_gap));
    /* Set here, where the zoom is known. */
    --_view: calc(100dvh / var(--_zoom));
    display: none;
    flex-direction: column;
    inline-size: var(--_width, max(384px, 24rem));
    block-size: var(--_height, max(620px, 38.75rem));
    max-inline-size: calc((100vw / var(--_zoom)) - 2 * var(--_x));
    max-block-size: calc(var(--_view) - var(--_foot) - var(--_y) - 24px - env(safe-area-inset-bottom));
    overflow: hidden;
    overscroll-behavior: contain;
    border-radius: min(20px, var(--agora-radius, 0.625rem) * 2);
    background: var(--_paper);
    box-shadow:
      0 0 0 1px var(--_line),
      0 24px 64px -12px rgb(15 23 42 / 0.28);
  }
  .panel.open {
    display: flex;
    animation: agora-grow 180ms cubic-bezier(0.2, 0, 0, 1);
    transform-origin: 100% 100%;
  }
  .panel:dir(rtl) {
    transform-origin: 0 100%;
  }
  .alone.panel {
    --_foot: 0px;
  }
  .start.panel {
    inset-inline: calc(var(--_x) + env(safe-area-inset-left)) auto;
    transform-origin: 0 100%;
  }
  .top.panel {
    inset-block: calc(var(--_y) + var(--_foot) + env(safe-area-inset-top)) auto;
    transform-origin: 100% 0;
  }
  .panel.large {
    inline-size: max(720px, 45rem);
    block-size: var(--_view);
  }
  .panel::backdrop {
    background: none;
  }
  .panel:is(.sheet, .inline) {
    inline-size: 100%;
    block-size: var(--_seen, 100dvh);
    max-inline-size: none;
    max-block-size: none;
  }
  .panel.sheet {
    inset: var(--_top, 0px) 0 auto;
    border-radius: 0;
    box-shadow: none;
    padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
    animation-name: agora-rise;
  }
  .panel.inline {
    position: static;
    display: flex;
    block-size: 100%;
    animation: none;
    z-index: auto;
    box-shadow: 0 0 0 1px var(--_line);
  }
  .room {
    flex: 1;
    min-block-size: 0;
    display: flex;
    flex-direction: column;
  }
  .room > agora-connection {
    flex: 1;
    min-block-size: 0;
  }
  .waiting {
    flex: 1;
    display: grid;
    grid-template-rows: auto 1fr;
  }
  .bar {
    display: flex;
    justify-content: end;
    padding: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .inline .bar {
    visibility: hidden;
  }
  .lines,
  .failed {
    display: grid;
    align-content: end;
    gap: 10px;
    padding: 16px;
  }
  .lines i {
    block-size: 36px;
    inline-size: 60%;
    border-radius: 18px;
    background: var(--agora-bubble, light-dark(#f0f2f6, #262c35));
    opacity: 0;
    animation: agora-fade 400ms 200ms forwards;
  }
  .lines i:nth-child(even) {
    inline-size: 45%;
    justify-self: end;
  }
  .failed {
    place-content: center;
    text-align: center;
  }
  .failed button {
    justify-self: center;
    padding: 8px 20px;
    border-radius: 99px;
    background: var(--_fill);
    color: var(--_on-fill);
    font-weight: 600;
  }
  @keyframes agora-grow {
    from {
      opacity: 0;
      transform: scale(0.96);
    }
  }
  @keyframes agora-fade {
    to {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .panel.open {
      animation-duration: 1ms;
    }
  }
  @media (forced-colors: active) {
    .panel,
    .lines i {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .panel:not(.inline) {
      display: none !important;
    }
  }
`;
