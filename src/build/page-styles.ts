/**
 * Creates `dist/agora-chat-elements.css` for pages that want to look right before the script is loaded. It has the
 * default values of the variables, and the space that each element will take. Run: `tsx src/build/page-styles.ts`.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { tokenRules } from '../ui/tokens.styles.js';

const label = 'max(var(--agora-font-size) * 0.8667, 12px) * var(--agora-line-height) + var(--agora-space) * 0.5';
const field = `${label} + var(--agora-target)`;

/** As in the elements' own style sheets; slotted content is visible in the meantime. */
const room = `
:is(agora-login, agora-log, agora-peer-chat, agora-conversations):not(:defined) {
  box-sizing: border-box;
  font: var(--agora-font-size) / var(--agora-line-height) var(--agora-font);
  color: var(--agora-text);
}
agora-connection:not(:defined), agora-login:not(:defined), agora-log:not(:defined) {
  display: block;
}
:is(agora-peer-chat, agora-conversations):not(:defined) {
  display: flex;
  flex-direction: column;
  block-size: var(--agora-chat-height, 32rem);
  overflow: hidden;
  border: 1px solid var(--agora-border);
  border-radius: calc(var(--agora-radius) * 1.8);
  background: var(--agora-background);
}
agora-chat-widget:not(:defined, [inline]) {
  display: none;
}
agora-log:not(:defined) {
  min-block-size: 3.5rem;
}
agora-login:not(:defined) {
  min-block-size: calc(${field} + var(--agora-space) * 2 + var(--agora-target));
}
@media (max-width: 28rem) {
  agora-login:not(:defined) {
    min-block-size: calc((${field}) * 2 + var(--agora-space) * 3.5 + var(--agora-target));
  }
}
`;

const { code } = transformSync(tokenRules() + room, { loader: 'css', minify: true, charset: 'utf8' });
writeFileSync(resolve(import.meta.dirname, '../../dist/agora-chat-elements.css'), code);
