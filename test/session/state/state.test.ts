import { expect } from '@open-wc/testing';
import type { TokenSource } from '../../../src/tokens/token-source.js';
import { moves } from '../../../src/session/sign-in/moves.js';
import { ChatError, type ErrorCode } from '../../../src/types/error.js';
import type { Status } from '../../../src/types/session.js';
import { Stage, settle, type Tab } from '../stage.js';

const error = (code: ErrorCode, retryable = false) => new ChatError(code, code, { retryable });
/** A source that never answers. */
const tokens: TokenSource = {
  requestToken: () => new Promise(() => {}),
  loginAtServer: () => new Promise(() => {}),
  registerAtServer: () => new Promise(() => {}),
};
const all = Object.keys(moves) as Status[];

/** Brings a fresh session into a status by what happens in the world. */
const ways: Readonly<Record<Status, (stage: Stage, tab: Tab) => Promise<void>>> = {
  'signed-out': () => settle(),
  'signing-in': async (_stage, tab) => {
    tab.session.configure({ appKey: 'demo#local', userId: 'alice', tokenProvider: () => new Promise(() => {}) });
    await settle();
  },
  connecting: async (stage, tab) => {
    stage.world.hold('open');
    tab.session.loginWithToken('alice', 't').catch(() => {});
    await settle();
  },
  online: async (_stage, tab) => {
    await tab.session.loginWithToken('alice', 't');
  },
  reconnecting: async (stage, tab) => {
    await ways.online(stage, tab);
    stage.world.client.drop();
    await settle();
  },
  offline: async (stage, tab) => {
    await ways.online(stage, tab);
    tab.signals.tell('offline');
    await settle();
  },
  'token-expired': async (stage, tab) => {
    await ways.online(stage, tab);
    stage.world.client.drop(error('token-expired'));
    await settle();
  },
  replaced: async (stage, tab) => {
    await ways.online(stage, tab);
    stage.world.client.drop(error('replaced'));
    await settle();
  },
  failed: async (stage, tab) => {
    await ways.online(stage, tab);
    stage.world.client.drop(error('user-removed'));
    await settle();
  },
};

/** What may happen to a session in any status. */
const happenings: Readonly<Record<string, (stage: Stage, tab: Tab) => unknown>> = {
  'a login': (_, tab) => tab.session.loginWithToken('alice', 't2').catch(() => {}),
  'another user': (_, tab) => tab.session.loginWithToken('carol', 't2').catch(() => {}),
  'a refused login': (stage, tab) => {
    stage.world.fail('open', error('token-invalid'));
    return tab.session.loginWithToken('alice', 't2').catch(() => {});
  },
  'try again': (_, tab) => tab.session.signIn().catch(() => {}),
  resume: (_, tab) => tab.session.resume(),
  logout: (_, tab) => tab.session.logout(),
  'network lost': (_, tab) => tab.signals.tell('offline'),
  'network back': (_, tab) => tab.signals.tell('online'),
  'tab wakes': (_, tab) => tab.signals.tell('visible'),
  'new token': (_, tab) => tab.session.configure({ appKey: 'demo#local', userId: 'alice', token: 'new' }),
  'other user configured': (_, tab) => tab.session.configure({ appKey: 'demo#local', userId: 'dave', token: 'new' }),
  'other app configured': (_, tab) => tab.session.configure({ appKey: 'other#app' }),
  ...Object.fromEntries(
    (['network', 'token-expired', 'token-invalid', 'replaced', 'kicked', 'user-removed', 'server'] as const).map(
      (code) => [`dropped: ${code}`, (stage: Stage) => stage.world.clients.at(-1)?.drop(error(code))],
    ),
  ),
};

describe('moves', () => {
  it('name only statuses that exist, and lead everywhere and out again', () => {
    for (const [from, to] of Object.entries(moves)) {
      expect(all, from).to.include.members([...to]);
      if (from !== 'signed-out') expect(to, from).to.include('signed-out');
    }
    const reached = new Set<Status>(['signed-out']);
    for (const status of reached) for (const next of moves[status]) reached.add(next);
    expect([...reached]).to.have.members(all);
  });

  for (const status of all) {
    it(`from ${status} are walked, whatever happens`, async () => {
      for (const [what, happen] of Object.entries(happenings)) {
        const stage = new Stage();
        const tab = stage.tab({}, { tokens });
        await ways[status](stage, tab);
        expect(tab.state.status, what).to.equal(status);
        void happen(stage, tab);
        await stage.clock.pass(20_000);
        expect(stage.reported, `${status}, then ${what}`).to.deep.equal([]);
        await tab.session.logout();
        expect(tab.state.status).to.equal('signed-out');
        tab.session.dispose();
        expect(stage.clock.waiting, `timers left after ${what}`).to.equal(0);
      }
    });
  }

  it('that are not allowed are reported, and hurt nobody', async () => {
    const stage = new Stage();
    const tab = await stage.online();
    stage.world.client.emit({ type: 'status', status: 'signing-in' } as never);
    expect(stage.reported.map(String)).to.deep.equal(['Error: No status may move from online to signing-in.']);
    expect(tab.state.status).to.equal('signing-in');
  });
});
