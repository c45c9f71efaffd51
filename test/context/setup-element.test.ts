import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { SetupElement } from '../../src/context/setup-element.js';
import { tools } from '../../src/ui/mend/tools.js';
import { until } from '../support/mount.js';

let fault: Error | undefined;
let drawn = 0;

class FaultyElement extends SetupElement {
  override render(): TemplateResult {
    drawn++;
    if (fault) throw fault;
    return html`<p>whole</p>`;
  }
}
customElements.define('agora-test-faulty', FaultyElement);

describe('an element that cannot be drawn', () => {
  const heard: unknown[] = [];
  const { reportError } = globalThis;
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    heard.push(event.reason);
  };
  let element: FaultyElement;
  beforeEach(() => {
    heard.length = drawn = 0;
    globalThis.reportError = (error) => void heard.push(error);
    addEventListener('unhandledrejection', onRejection, { capture: true });
    element = document.createElement('agora-test-faulty') as FaultyElement;
  });
  afterEach(() => {
    fault = undefined;
    globalThis.reportError = reportError;
    removeEventListener('unhandledrejection', onRejection, { capture: true });
    element.remove();
  });
  /** Rejections are heard a task later. */
  const heardAll = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const draw = async (): Promise<void> => {
    const before = drawn;
    element.requestUpdate();
    await until(() => drawn > before, 'the next drawing');
    await heardAll();
  };

  for (const when of ['before', 'after']) {
    it(`says a lasting fault once, ${when} what mends it has been loaded`, async () => {
      expect(tools.mend !== undefined).to.equal(when === 'after');
      fault = new Error('the page has taken it');
      document.body.append(element);
      await until(() => heard.length > 0, 'the fault');
      await heardAll();
      await draw();
      expect(heard).to.deep.equal([fault]);
      // Every drawing makes an error of its own.
      fault = new Error(fault.message);
      await draw();
      expect(heard).to.have.length(1);
      fault = new Error('another');
      await draw();
      expect(heard.slice(1)).to.deep.equal([fault]);
      fault = undefined;
      await draw();
      expect(element.shadowRoot!.textContent).to.equal('whole');
    });
  }
});
