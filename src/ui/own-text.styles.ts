/**
 * Text styled by the tokens only. All properties are reset, whatever the page does to the text around an element; rules of
 * the page for the element itself take precedence.
 *
 * Still inherited: the tokens, direction and language, the writing mode, visibility and pointer events, the colour scheme,
 * font smoothing, print colours and the style of scroll bars.
 */
import { css, type CSSResult } from 'lit';

/** @param selector the boxes that contain the text. */
export const ownText = (selector: CSSResult): CSSResult => css`
  ${selector} {
    all: initial;
    /* What a browser gives to a popover, to a focused or draggable element, and to a paragraph. */
    display: revert;
    position: revert;
    inset: revert;
    margin: revert;
    padding: revert;
    width: revert;
    height: revert;
    border: revert;
    background: revert;
    overflow: revert;
    outline: revert;
    /* Attributes ask for these two, which a plain revert drops. */
    -webkit-user-drag: revert-layer;
    -webkit-locale: revert-layer;
    /* What the page has decided for all that is on it: inherited, unless the browser says otherwise. */
    color-scheme: revert;
    writing-mode: revert;
    text-orientation: revert;
    visibility: revert;
    pointer-events: revert;
    interactivity: revert;
    scrollbar-color: revert;
    print-color-adjust: revert;
    -webkit-print-color-adjust: revert;
    forced-color-adjust: revert;
    dynamic-range-limit: revert;
    -webkit-font-smoothing: revert;
    -moz-osx-font-smoothing: revert;
    box-sizing: border-box;
    color: var(--agora-text);
    font-family: var(--agora-font);
    font-size: var(--agora-font-size);
    line-height: var(--agora-line-height);
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    /* Also against a rule for all elements (*), which reaches the element itself. */
    -webkit-user-select: text !important;
    user-select: text !important;
  }
`;
