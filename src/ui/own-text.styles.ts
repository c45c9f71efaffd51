/**
 * Text styled by the tokens only. All inherited properties are reset, whatever the page does to the text around an element.
 *
 * Still inherited: the tokens, direction and language, the writing mode, visibility and pointer events, the colour scheme,
 * font smoothing, print colours and the style of scroll bars.
 */
import { css, type CSSResult } from 'lit';

/** @param selector the boxes that contain the text. */
export const ownText = (selector: CSSResult): CSSResult => css`
  ${selector} {
    color: var(--agora-text);
    font: 400 1em/1 sans-serif;
    font-family: var(--agora-font);
    font-size: var(--agora-font-size);
    line-height: var(--agora-line-height);
    font-palette: normal;
    font-synthesis: weight style small-caps;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-justify: auto;
    text-transform: none;
    text-shadow: none;
    text-rendering: auto;
    text-wrap: wrap;
    text-emphasis: none;
    text-emphasis-position: over;
    text-underline-offset: auto;
    text-underline-position: auto;
    text-decoration-skip-ink: auto;
    text-combine-upright: none;
    text-autospace: no-autospace;
    text-spacing-trim: normal;
    text-box-edge: auto;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0 currentColor;
    -webkit-text-security: none;
    -webkit-tap-highlight-color: initial;
    -webkit-user-modify: read-only;
    -webkit-line-break: auto;
    -webkit-rtl-ordering: logical;
    -webkit-box-direction: normal;
    /* Also against a rule for all elements (*), which reaches the element itself. */
    -webkit-user-select: text !important;
    user-select: text !important;
    white-space: normal;
    white-space-collapse: collapse;
    word-break: normal;
    overflow-wrap: normal;
    line-break: auto;
    hyphens: manual;
    hyphenate-character: auto;
    hyphenate-limit-chars: auto;
    hanging-punctuation: none;
    tab-size: 8;
    quotes: auto;
    orphans: 2;
    widows: 2;
    app-region: none;
    cursor: auto;
    caret-color: auto;
    caret-animation: auto;
    accent-color: auto;
    list-style: outside disc;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    empty-cells: show;
    image-rendering: auto;
    image-orientation: from-image;
    dominant-baseline: auto;
    text-anchor: start;
    fill: black;
    fill-opacity: 1;
    fill-rule: nonzero;
    clip-rule: nonzero;
    stroke: none;
    stroke-dasharray: none;
    stroke-dashoffset: 0;
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-miterlimit: 4;
    stroke-opacity: 1;
    stroke-width: 1px;
    paint-order: normal;
    marker: none;
    color-interpolation: sRGB;
    color-interpolation-filters: linearRGB;
    color-rendering: auto;
    shape-rendering: auto;
    math-depth: 0;
    math-shift: normal;
    math-style: normal;
    ruby-align: space-around;
    ruby-overhang: auto;
    ruby-position: over;
    speak: normal;
  }
`;
