/** Whatever happens to the line, the acknowledgements, the page and the tabs: every message arrives once, in order. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Outgoing } from '../../../src/session/kernel/client-port.js';
import { ChatError } from '../../../src/types/error.js';
import { deferred } from '../../support/scripted-client.js';
import { Stage, settle, type Tab } from '../stage.js';

const rare = [
  'drop',
  'lose-ack',
  'lose-message',
  'busy',
  'reload',
  'close-at-once',
  'offline',
  'pass',
  'other-tab',
] as const;
type Step = 'send' | (typeof rare)[number];

const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>('send') },
  ...rare.map((name) => ({ weight: 1, arbitrary: fc.constant<Step>(name) })),
);

class Script {
  readonly stage = new Stage();
  readonly written: string[] = [];
  #tabs: [Tab, Tab] | undefined;
  #active = 0;
  #busy = 0;

  async play(steps: readonly Step[]): Promise<void> {
    const { stage } = this;
    // No help from the server: what is sent twice is there twice.
    stage.world.answer('send', (outgoing: Outgoing) => this.#store(outgoing));
    this.#tabs = [await stage.online(), await stage.online()];
    for (const name of steps) await this.#do(name);
    await this.#tab.session.loginWithToken('alice', 'again').catch(() => {});
    await stage.clock.pass(120_000);
  }

  get #tab(): Tab {
    return this.#tabs![this.#active]!;
  }

  #store(outgoing: Outgoing): { id: string; time: number } {
    const { world, clock } = this.stage;
    clock.sleep(1);
    const number = world.messages.length;
    const receipt = world.store(outgoing, `nobody-${number}`);
    world.messages[number] = { ...world.messages[number]!, from: 'alice' };
    return receipt;
  }

  async #do(name: Step): Promise<void> {
    const { world, clock } = this.stage;
    switch (name) {
      case 'send':
        this.written.push(`m${this.written.length}`);
        this.#tab.session.send('bob', this.written.at(-1)!);
        return;
      case 'drop':
        await settle();
        for (const client of world.clients) if (!client.closed) client.drop();
        return;
      case 'lose-ack':
        world.once('send', (outgoing: Outgoing) => {
          this.#store(outgoing);
          throw new ChatError('interrupted', 'no answer', { retryable: true, ambiguous: true });
        });
        return;
      case 'lose-message':
        world.once('send', () => {
          throw new ChatError('interrupted', 'no answer', { retryable: true, ambiguous: true });
        });
        return;
      case 'busy':
        // More in a row are left to the person, on purpose.
        if (++this.#busy <= 3) world.fail('send', new ChatError('busy', 'busy', { retryable: true }));
        return;
      case 'reload':
        this.#tab.session.dispose();
        this.#tabs![this.#active] = await this.stage.online();
        return;
      case 'close-at-once': {
        const store = this.stage.store();
        const putOutbox = store.putOutbox.bind(store);
        const closed = deferred<void>();
        store.putOutbox = () => closed.promise;
        await this.#do('send');
        this.#tab.session.dispose();
        store.putOutbox = putOutbox;
        // What a closed tab was doing gives its locks back.
        closed.reject(new Error('The tab is closed.'));
        this.#tabs![this.#active] = await this.stage.online();
        return;
      }
      case 'offline':
        this.#tab.signals.tell('offline');
        await clock.pass(300);
        this.#tab.signals.tell('online');
        return;
      case 'pass':
        await clock.pass(700);
        return;
      case 'other-tab':
        // Nobody writes in two tabs in the same millisecond.
        this.#active = 1 - this.#active;
        await clock.pass(10);
    }
  }

  get shown(): string[][] {
    return this.#tabs!.map((tab) => [
      ...(tab.state.conversations.get('bob')?.messages ?? []).map((message) => message.text),
    ]);
  }
  get waiting(): number {
    return this.#tabs!.reduce((sum, tab) => sum + (tab.state.conversations.get('bob')?.pending.length ?? 0), 0);
  }
}

describe('outbox, whatever happens', () => {
  it('delivers every message once, and in the order of writing', async function () {
    // No limit of its own within the runs: a machine that does much else needs minutes for them.
    this.timeout(900_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const script = new Script();
        await script.play(steps);
        expect(script.stage.reported).to.deep.equal([]);
        expect(script.stage.world.messages.map((message) => message.text)).to.deep.equal(script.written);
        expect(script.waiting, 'still waiting').to.equal(0);
        expect(await script.stage.store().outbox()).to.deep.equal([]);
        expect(script.stage.journal().entries()).to.deep.equal([]);
        for (const tab of script.stage.tabs) tab.session.dispose();
      }),
      { numRuns: 400 },
    );
  });
});
