/** By itself, and without the emoji, which end WebKit's process here: this is the engine in which Escape did not close it. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { chatStage } from '../../../../support/chat-stage.js';
import { until } from '../../../../support/mount.js';

it('Escape in the search of the emoji picker closes it, and the focus is where it was', async () => {
  const stage = await chatStage();
  const undrawn = new CSSStyleSheet();
  undrawn.replaceSync('.emoji-grid { display: none }');
  stage.root.adoptedStyleSheets.push(undrawn);
  const button = stage.button('Emoji')!;
  button.focus();
  button.click();
  const search = await until(() => stage.$<HTMLInputElement>('.emoji-panel input'), 'the search');
  await until(() => stage.root.activeElement === search, 'the focus in the search');
  // With something in it too: there a browser's own Escape would only empty the field.
  search.value = 'sun';
  await sendKeys({ press: 'Escape' });
  await until(() => !stage.$('.emoji-panel'), 'the panel to go');
  expect(stage.root.activeElement === button).to.equal(true);
});
