import { expect } from '@open-wc/testing';
import { version } from '../../src/define.js';
import * as elements from '../../src/index.js';

const page = globalThis as { [key: symbol]: unknown };
const mark = Symbol.for('agora-chat-elements/version');

/** What the console was told while another copy of the registering file ran. */
async function warningsOf(copy: string): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void warnings.push(text);
  try {
    await import(`../../src/define.ts?${copy}`);
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('define', () => {
  it('registers every public element', () => {
    expect(customElements.get('agora-connection')).to.equal(elements.AgoraConnection);
    expect(customElements.get('agora-login')).to.equal(elements.AgoraLogin);
    expect(customElements.get('agora-log')).to.equal(elements.AgoraLog);
    expect(customElements.get('agora-peer-chat')).to.equal(elements.AgoraPeerChat);
  });

  it('leaves its version on the page', () => expect(page[mark]).to.equal(version));

  it('is silent when the same version comes twice', async () => {
    expect(await warningsOf('again')).to.deep.equal([]);
  });

  it('warns, and stays aside, when another version was first', async () => {
    page[mark] = '0.0.1';
    const warnings = await warningsOf('other');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/stays aside: <agora-connection>.* registered already by version 0\.0\.1/);
    expect(page[mark]).to.equal('0.0.1');
    page[mark] = version;
  });
});
