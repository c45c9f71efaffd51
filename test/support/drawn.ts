/**
 * Draws elements on a server, in a Node where nothing is stubbed: `node drawn.ts`, the elements on the standard input.
 * It takes the built package, as a site does.
 */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { text } from 'node:stream/consumers';

// Not known to the compiler before it is built.
const entries: readonly string[] = ['define', 'define/agora-chat-widget.js', 'doctor'];
for (const entry of entries) await import(`agora-chat-elements/${entry}`);
console.log(await collectResult(render(html`${unsafeStatic(await text(process.stdin))}`)));
