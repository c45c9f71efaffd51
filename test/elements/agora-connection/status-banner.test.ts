import { expect } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { StatusBanner } from '../../../src/elements/agora-connection/status-banner.js';
import { initialState, type SessionState } from '../../../src/session/state/state.js';
import type { Status } from '../../../src/types/session.js';
import { Localizer } from '../../../src/ui/localize.js';
import { until } from '../../support/mount.js';

/** An element that has the banner alone, and hears what is said. */
class BannerAlone extends LitElement {
  readonly said: string[] = [];
  readonly #banner = new StatusBanner(this, new Localizer(this), {
    resume: () => {},
    signIn: () => {},
    say: (text) => void this.said.push(text),
  });
  status: SessionState = { ...initialState, status: 'online', userId: 'ada' };
  override render(): TemplateResult {
    return this.#banner.render(this.status, 'token');
  }
}
customElements.define('banner-alone', BannerAlone);

describe('the notice about the connection', () => {
  let element: BannerAlone;
  beforeEach(() => document.body.append((element = new BannerAlone())));
  afterEach(() => element.remove());

  const become = async (status: Status): Promise<void> => {
    element.status = { ...element.status, status };
    element.requestUpdate();
    await element.updateComplete;
  };
  const words = (): string => element.renderRoot.querySelector('.words span')!.textContent;

  it('says nothing of a break that is over within half a second', async () => {
    for (const status of ['reconnecting', 'signing-in', 'connecting', 'online'] as const) {
      await become(status);
      expect(words(), status).to.equal('');
    }
    // The next thing that is said comes after all that it could have said of the break.
    await become('offline');
    await until(() => words() !== '', 'the next notice');
    expect(element.said).to.deep.equal(['You are offline. The chat reconnects when the network is back.']);
  });

  it('stays in sight with the same words for all tries, and is said once', async () => {
    await become('reconnecting');
    await until(() => words() !== '', 'the notice');
    const lost = words();
    for (let tries = 0; tries < 5; tries++)
      for (const status of ['signing-in', 'connecting', 'reconnecting'] as const) {
        await become(status);
        expect(words(), status).to.equal(lost);
        expect(element.renderRoot.querySelector('.banner')!.checkVisibility(), status).to.equal(true);
      }
    expect(element.said).to.deep.equal([lost]);
    await become('online');
    await until(() => words() === '', 'the notice to go');
    expect(element.said).to.deep.equal([lost, 'Online']);
  });
});
