/** The widget on a bare page, and what a visitor finds of it. */
import type { Locator, Page } from 'playwright-core';
import type { Visitor, VisitorOptions } from './browser.js';
import type { Stage } from './stand-in-stage.js';

/** A shop with the script of the widget. @param more inside of the page */
export const shop = (widget: string, more = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A shop</title>
    <script type="module" src="/agora-chat-widget.js"></script>
  </head>
  <body>
    <main><h1>A shop</h1><p>Bicycles, old and new.</p>${more}</main>
    ${widget}
  </body>
</html>`;

export const widget = (at: Page): Locator => at.locator('agora-chat-widget');
export const launcher = (at: Page): Locator => widget(at).locator('[part=launcher]');
export const panel = (at: Page): Locator => widget(at).getByRole('dialog');
export const tag = (set: Stage, attributes = '', inside = ''): string =>
  `<agora-chat-widget ${set.where} ${set.tokenServer} ${attributes}>${inside}</agora-chat-widget>`;

/** Waits until it has the focus. */
export const isFocused = (place: Locator): Promise<unknown> =>
  place.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if ((element.getRootNode() as ShadowRoot).activeElement === element) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** A new visitor on a page that has only now been published. */
export const openPage = async (set: Stage, html: string, options?: VisitorOptions): Promise<Visitor> => {
  const visitor = await set.browser.visitor(options);
  await visitor.page.goto(set.site.publish(html));
  return visitor;
};
