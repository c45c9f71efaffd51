import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { SessionController } from '../../src/context/session-controller.js';
import { SessionElement } from '../../src/context/session-element.js';
import type { AgoraConnection } from '../../src/elements/agora-connection/agora-connection.js';
import { mount, settled } from '../support/mount.js';
import { scriptedLoader } from '../support/scripted-client.js';

class LeavingElement extends SessionElement {
  forgotten = 0;
  readonly chat = new SessionController(
    this,
    (state) => state.userId,
    () => this.forgotten++,
  );
}
customElements.define('test-leaving', LeavingElement);

/** Timers of half a second and more run when the test says so; all others are the browser's. */
const longClock = () => {
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  const timers = new Map<number, { at: number; run: () => void }>();
  let now = 0;
  let id = 1e9;
  window.setTimeout = ((run: () => void, wait = 0, ...rest: unknown[]) => {
    if (wait < 500) return set(run, wait, ...rest);
    timers.set(++id, { at: now + wait, run });
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (timer) => {
    if (!timers.delete(timer as number)) clear(timer);
  };
  stop = () => Object.assign(window, { setTimeout: set, clearTimeout: clear });
  return (to: number): void => {
    now = to;
    for (const [key, { at, run }] of [...timers]) if (at <= now && timers.delete(key)) run();
  };
};
let stop = (): void => {};
afterEach(() => stop());

/** Removed, back after half a second, removed again just before the first second is over. */
const swing = async (element: HTMLElement, to: (now: number) => void): Promise<void> => {
  const place = element.parentNode!;
  element.remove();
  await Promise.resolve();
  to(500);
  place.append(element);
  await settled(element);
  to(950);
  element.remove();
  await Promise.resolve();
  to(1000);
};

describe('an element that leaves twice', () => {
  it('as a connection keeps its session for a whole second after the last time', async () => {
    const connection = await mount<AgoraConnection>(
      html`<agora-connection app-key="demo#local" .clientLoader=${scriptedLoader()}></agora-connection>`,
    );
    await connection.loginWithToken('alice', 'token');
    const to = longClock();
    await swing(connection, to);
    expect(connection.status).to.equal('online');
    expect(connection.session).to.exist;
    to(1949);
    expect(connection.session).to.exist;
    to(1950);
    expect(connection.session).to.not.exist;
  });

  it('inside a connection forgets it a whole second after the last time', async () => {
    const connection = await mount<AgoraConnection>(html`
      <agora-connection app-key="demo#local" .clientLoader=${scriptedLoader()}><test-leaving></test-leaving></agora-connection>
    `);
    const element = connection.querySelector<LeavingElement>('test-leaving')!;
    const to = longClock();
    await swing(element, to);
    expect(element.forgotten).to.equal(0);
    expect(element.chat.session).to.exist;
    to(1950);
    expect(element.forgotten).to.equal(1);
    expect(element.chat.session).to.not.exist;
  });

  it('with its own set-up keeps the session it shares', async () => {
    const element = await mount<LeavingElement>(
      html`<test-leaving app-key="demo#leaving" token-server="https://tokens.test"></test-leaving>`,
    );
    const { session } = element.chat;
    expect(session).to.exist;
    const place = element.parentNode!;
    const to = longClock();
    await swing(element, to);
    place.append(element);
    await settled(element);
    expect(element.chat.session).to.equal(session);
    element.remove();
    await Promise.resolve();
    to(2000);
    place.append(element);
    await settled(element);
    expect(element.chat.session).to.exist;
    expect(element.chat.session).to.not.equal(session);
  });
});
