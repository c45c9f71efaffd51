import { expect } from '@open-wc/testing';
import type { TokenSource } from '../../../src/tokens/token-source.js';
import { ChatError } from '../../../src/types/error.js';
import type { TokenProvider, TokenRequest } from '../../../src/types/session.js';
import { FakeTabStorage, Stage, settle, type Tab } from '../stage.js';

const hour = 3_600_000;
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: ChatError) => error.code,
  );

/** A token source like the real one, that remembers what it was asked. */
const scriptedTokens = (stage: Stage, life = hour) => {
  const asked: string[] = [];
  let serial = 0;
  const grant = () => ({ token: `token-${++serial}`, expiresAt: stage.clock.now() + life });
  const fails: ChatError[] = [];
  const answer = () => {
    const failure = fails.shift();
    if (failure) throw failure;
    return grant();
  };
  const tokens: TokenSource = {
    requestToken: async (config, request) => {
      asked.push(request.reason);
      if (!config.tokenProvider) return answer();
      return config.tokenProvider(request) as Promise<{ token: string }>;
    },
    loginAtServer: async (_server, user, password) => {
      asked.push(`${user}:${password}`);
      await Promise.resolve();
      return answer();
    },
    registerAtServer: async () => {
      await Promise.resolve();
      answer();
    },
  };
  return { tokens, asked, fails };
};
const terms = (tab: Tab) => tab.state.log.map((entry) => entry.term);

describe('lifeline', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    expect(stage.reported).to.deep.equal([]);
  });

  describe('signing in', () => {
    it('signs in by a token server, with the name in its one form', async () => {
      const { tokens, asked } = scriptedTokens(stage);
      const tab = stage.tab({ tokenServer: '/' }, { tokens });
      await tab.session.login('  Alice ', 'secret');
      expect(tab.statuses).to.deep.equal(['signing-in', 'connecting', 'online']);
      expect(asked).to.deep.equal(['alice:secret']);
      expect(stage.world.called('open')[0]!.args).to.deep.equal(['alice', 'token-1']);
      expect(JSON.stringify([tab.state, tab.events])).not.to.match(/secret|token-1/);
    });

    it('goes back to signed-out when it is refused', async () => {
      const { tokens, fails } = scriptedTokens(stage);
      fails.push(new ChatError('wrong-credentials', 'No.'));
      const tab = stage.tab({ tokenServer: '/' }, { tokens });
      expect(await codeOf(tab.session.login('alice', 'wrong'))).to.equal('wrong-credentials');
      expect(tab.state.status).to.equal('signed-out');
      expect(tab.state.error!.code).to.equal('wrong-credentials');
      expect(tab.state.userId).to.equal(undefined);
      expect(terms(tab)).to.deep.equal(['logSigningIn', 'logLoginFailed']);
      await tab.session.login('alice', 'right');
      expect(tab.state.status).to.equal('online');
      expect(tab.state.error).to.equal(undefined);
    });

    it('says why a token of the page was refused, and that nobody is in', async () => {
      stage.world.fail('open', new ChatError('token-invalid', 'No token of ours.'));
      const tab = stage.tab({ token: '007garbage', userId: 'ann' });
      await settle();
      expect(tab.state.status).to.equal('failed');
      expect(tab.state.error!.code).to.equal('token-invalid');
      expect(terms(tab)).to.deep.equal(['logSigningIn', 'logLoginFailed']);
      expect(tab.state.log[1]!.args).to.deep.equal(['No token of ours.', 'token-invalid']);
      await stage.clock.pass(60_000);
      expect(stage.world.clients).to.have.length(1);
      await tab.session.signIn();
      expect(tab.state.status).to.equal('online');
      expect(stage.world.client.token).to.equal('007garbage');
    });

    it('says once with which address it cannot be reached, when it never was', async () => {
      stage.world.answer('open', () => {
        throw new ChatError('network', 'The line broke.', { retryable: true });
      });
      const socketUrl = 'ws://name:pass@localhost:8942/ws?secret=1';
      const tab = stage.tab({ token: 't', userId: 'ann', apiUrl: 'http://localhost:8942', socketUrl });
      await stage.clock.pass(120_000);
      expect(stage.world.clients.length).to.be.greaterThan(5);
      expect(tab.state.log.map(({ term, args }) => [term, ...args])).to.deep.equal([
        ['logSigningIn'],
        [
          'logError',
          'The chat server at ws://localhost:8942/ws cannot be reached: check socket-url, the server and the network.',
          'network',
        ],
        ['logReconnecting'],
      ]);
    });

    it('tells each reason of a failing sign-in once, and again when somebody asks', async () => {
      const { tokens } = scriptedTokens(stage);
      stage.world.answer('open', () => {
        throw new ChatError('token-invalid', 'no');
      });
      const tab = stage.tab({ tokenUrl: '/token', userId: 'ann' }, { tokens });
      await stage.clock.pass(60_000);
      const refusals = () => terms(tab).filter((term) => term === 'logLoginFailed').length;
      expect(refusals()).to.equal(1);
      tab.session.resume();
      await stage.clock.pass(1_000);
      expect(refusals()).to.equal(2);
    });

    it('keeps trying when the token is good and only the chat server is away', async () => {
      stage.world.fail('open', new ChatError('network', 'away', { retryable: true }));
      const tab = stage.tab();
      const login = tab.session.loginWithToken('alice', 't');
      await settle();
      expect(tab.state).to.include({ status: 'reconnecting', userId: 'alice' });
      expect(tab.state.retryAt).to.be.greaterThan(stage.clock.now());
      await stage.clock.pass(1_000);
      await login;
      expect(tab.state.status).to.equal('online');
    });

    it('lets nobody in over somebody who is signed in', async () => {
      const tab = await stage.online();
      expect(await codeOf(tab.session.loginWithToken('bob', 't'))).to.equal('already-signed-in');
      expect(tab.state.userId).to.equal('alice');
    });

    it('tells about registering, and about a name that is taken', async () => {
      const { tokens, fails } = scriptedTokens(stage);
      const tab = stage.tab({ tokenServer: '/' }, { tokens });
      await tab.session.register('Alice', 'secret');
      fails.push(new ChatError('user-exists', 'Taken.'));
      expect(await codeOf(tab.session.register('alice', 'secret'))).to.equal('user-exists');
      expect(tab.state.log.map(({ term, args }) => [term, args[0]])).to.deep.equal([
        ['logRegistered', 'alice'],
        ['logUserExists', 'alice'],
      ]);
    });

    it('signs in by itself where a source is configured, in order of preference', async () => {
      const { tokens, asked } = scriptedTokens(stage);
      const tokenProvider: TokenProvider = () => Promise.resolve({ token: 'from-page', user: 'Alice' });
      const tab = stage.tab({ tokenProvider, tokenUrl: '/token', token: 'static', userId: 'alice' }, { tokens });
      await settle();
      expect(tab.state.status).to.equal('online');
      expect(stage.world.client.token).to.equal('from-page');
      expect(asked).to.deep.equal(['sign-in']);
      const other = stage.tab({ token: 'static', userId: 'alice' }, { tokens });
      await settle();
      expect(other.state.status).to.equal('online');
      expect(stage.world.client.token).to.equal('static');
    });

    it('waits to be asked where the page wants it by hand', async () => {
      const tab = stage.tab({ token: 'static', userId: 'alice', manual: true });
      await settle();
      expect(tab.state.status).to.equal('signed-out');
      await tab.session.signIn();
      expect(tab.state.status).to.equal('online');
    });

    it('fails, and says why, when no try can help; and tries again when asked', async () => {
      stage.world.fail('open', new ChatError('bad-app-key', 'No such app.'));
      const tab = stage.tab({ token: 'static', userId: 'alice' });
      await settle();
      expect(tab.state.status).to.equal('failed');
      expect(tab.state.error!.code).to.equal('bad-app-key');
      await tab.session.signIn();
      expect(tab.state.status).to.equal('online');
    });

    it('tells who asked for it that it failed, also where it is tried again by itself', async () => {
      const { tokens } = scriptedTokens(stage);
      stage.world.answer('open', () => {
        throw new ChatError('token-invalid', 'no');
      });
      const tab = stage.tab({ tokenUrl: '/token', userId: 'ann' }, { tokens });
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('failed');
      const asking = codeOf(tab.session.signIn());
      await stage.clock.pass(60_000);
      expect(await Promise.race([asking, settle()])).to.equal('token-invalid');
    });

    it('tells who asked after half a minute without a connection, with the reason, and goes on', async () => {
      stage.world.answer('open', () => {
        throw new ChatError('network', 'down', { retryable: true });
      });
      const tab = stage.tab();
      const login = codeOf(tab.session.loginWithToken('alice', 't'));
      await stage.clock.pass(20_000);
      const again = codeOf(tab.session.signIn());
      await stage.clock.pass(10_001);
      expect(await Promise.race([login, settle()])).to.equal('network');
      expect(await Promise.race([again, settle()])).to.equal(undefined);
      await stage.clock.pass(20_000);
      expect(await Promise.race([again, settle()])).to.equal('network');
      expect(tab.state).to.include({ status: 'reconnecting', userId: 'alice' });
      stage.world.answer('open');
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('online');
    });

    it('tells who asked after half a minute that nobody answers', async () => {
      stage.world.hold('open');
      const tab = stage.tab();
      const login = codeOf(tab.session.loginWithToken('alice', 't'));
      await stage.clock.pass(30_001);
      expect(await Promise.race([login, settle()])).to.equal('timeout');
      tab.session.dispose();
    });

    it('asks another provider soon where the first one hangs, and no provider more than once more', async () => {
      const { tokens } = scriptedTokens(stage);
      const config = { appKey: 'demo#local', userId: 'alice' };
      let asked = 0;
      let gaveUp = false;
      const hangs: TokenProvider = ({ signal }) => {
        asked++;
        signal?.addEventListener('abort', () => (gaveUp = true));
        return new Promise(() => {});
      };
      const tab = stage.tab({ ...config, tokenProvider: hangs }, { tokens });
      for (let drawn = 0; drawn < 10; drawn++) {
        await stage.clock.pass(1_000);
        tab.session.configure({ ...config, tokenProvider: (request) => hangs(request) });
      }
      expect([asked, gaveUp]).to.deep.equal([2, true]);
      const second = stage.tab({ ...config, tokenProvider: hangs }, { tokens });
      await stage.clock.pass(500);
      second.session.configure({ ...config, tokenProvider: () => Promise.resolve({ token: 'good' }) });
      await stage.clock.pass(3_000);
      expect(second.state.status).to.equal('online');
    });

    it('needs a user for its token', async () => {
      const { tokens } = scriptedTokens(stage);
      const tab = stage.tab({ tokenUrl: '/token' }, { tokens });
      await settle();
      expect(tab.state.status).to.equal('failed');
      expect(tab.state.error!.code).to.equal('bad-config');
    });

    it('does not take a token for another user', async () => {
      const { tokens } = scriptedTokens(stage);
      const tokenProvider: TokenProvider = () => Promise.resolve({ token: 't', user: 'mallory' });
      const tab = stage.tab({ tokenProvider, userId: 'alice' }, { tokens });
      await settle();
      expect(stage.world.called('open')).to.be.empty;
      expect(tab.state.status).not.to.equal('online');
      expect(tab.state.error!.code).to.equal('token-invalid');
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('failed');
    });
  });

  describe('a lost line', () => {
    it('comes back by itself, later and later, with a fresh client each time', async () => {
      const tab = await stage.online();
      stage.world.answer('open', () => {
        throw new ChatError('network', 'down', { retryable: true });
      });
      stage.world.client.drop();
      await settle();
      expect(tab.state.status).to.equal('reconnecting');
      await stage.clock.pass(180_000);
      const tries = stage.world.clients.length;
      expect(tries).to.be.within(9, 12);
      expect(stage.world.clients.every((client) => client.closed)).to.equal(true);
      stage.world.answer('open');
      await stage.clock.pass(30_000);
      expect(tab.state.status).to.equal('online');
      expect(stage.world.client.closed).to.equal(false);
    });

    it('comes back at once when the network returns, and shows that it was gone', async () => {
      const tab = await stage.online();
      tab.signals.tell('offline');
      await settle();
      expect(tab.state.status).to.equal('offline');
      expect(stage.world.client.closed).to.equal(true);
      tab.signals.tell('online');
      await settle();
      expect(tab.state.status).to.equal('online');
    });

    it('does not believe for ever that there is no network', async () => {
      const tab = await stage.online();
      tab.signals.tell('offline');
      await stage.clock.pass(31_000);
      expect(tab.state.status).to.equal('online');
    });

    it('comes back at once when the tab wakes, or when a person asks', async () => {
      const tab = await stage.online();
      const refuse = () => {
        throw new ChatError('network', 'down', { retryable: true });
      };
      stage.world.answer('open', refuse);
      stage.world.client.drop();
      await stage.clock.pass(60_000);
      stage.world.answer('open');
      tab.signals.tell('visible');
      await settle();
      expect(tab.state.status).to.equal('online');
      stage.world.answer('open', refuse);
      stage.world.client.drop();
      await stage.clock.pass(60_000);
      stage.world.answer('open');
      tab.session.resume();
      await settle();
      expect(tab.state.status).to.equal('online');
    });

    it('looks for a dead line whenever somebody does something', async () => {
      const tab = await stage.online();
      const probes = () => stage.world.called('probe').length;
      tab.session.send('bob', 'hi');
      tab.session.typing('bob');
      tab.signals.tell('visible');
      tab.signals.tell('online');
      expect(probes()).to.equal(4);
    });

    it('hears nothing of an old client', async () => {
      const tab = await stage.online();
      const old = stage.world.client;
      old.drop();
      await stage.clock.pass(1_000);
      const before = tab.state;
      old.receive({ text: 'from the past' });
      old.drop(new ChatError('replaced', 'old news'));
      old.emit({ type: 'token-will-expire' });
      await settle();
      expect(tab.state).to.equal(before);
    });

    it('leaves no ghost when it is closed while it opens', async () => {
      const opening = stage.world.hold('open');
      const tab = stage.tab();
      const login = codeOf(tab.session.loginWithToken('alice', 't'));
      await settle();
      const client = stage.world.client;
      await tab.session.logout();
      expect(await login).to.equal('aborted');
      opening.resolve();
      client.receive();
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('signed-out');
      expect(tab.state.conversations.size).to.equal(0);
      expect(client.closed).to.equal(true);
      expect(stage.world.clients).to.have.length(1);
      expect(stage.clock.waiting).to.equal(0);
    });

    it('leaves no ghost when it is closed while its program loads', async () => {
      const loading = stage.world.hold('load');
      const tab = stage.tab();
      const login = codeOf(tab.session.loginWithToken('alice', 't'));
      await settle();
      await tab.session.logout();
      expect(await login).to.equal('aborted');
      loading.resolve();
      await settle();
      expect(stage.world.client.closed).to.equal(true);
      expect(stage.world.called('open')).to.be.empty;
    });

    it('leaves no timer, and changes no state, after it was disposed', async () => {
      const tab = await stage.online();
      tab.session.openPeer('bob');
      tab.session.send('bob', 'hi');
      await settle();
      tab.session.dispose();
      const before = tab.state;
      stage.world.client.receive();
      stage.world.client.drop();
      await stage.clock.pass(60_000);
      expect(tab.state).to.equal(before);
      expect(stage.clock.waiting).to.equal(0);
    });
  });

  describe('taken by another', () => {
    it('waits until a person takes the chat back', async () => {
      const tab = await stage.online();
      stage.world.client.drop(new ChatError('replaced', 'elsewhere'));
      await stage.clock.pass(600_000);
      tab.signals.tell('visible');
      tab.signals.tell('online');
      await settle();
      expect(tab.state.status).to.equal('replaced');
      expect(stage.world.clients).to.have.length(1);
      tab.session.resume();
      await settle();
      expect(tab.state.status).to.equal('online');
    });

    it('stays failed when the user was removed', async () => {
      const tab = await stage.online();
      stage.world.client.drop(new ChatError('user-removed', 'gone'));
      await stage.clock.pass(600_000);
      expect(tab.state.status).to.equal('failed');
      expect(stage.world.clients).to.have.length(1);
    });
  });

  describe('token', () => {
    const withProvider = async (life = hour) => {
      const scripted = scriptedTokens(stage, life);
      const tab = stage.tab({ tokenUrl: '/token', userId: 'alice' }, { tokens: scripted.tokens });
      await settle();
      return { ...scripted, tab };
    };

    it('is renewed before it ends, without a new line', async () => {
      const { tab, asked } = await withProvider();
      await stage.clock.pass(0.79 * hour);
      expect(asked).to.deep.equal(['sign-in']);
      await stage.clock.pass(0.02 * hour);
      expect(asked).to.deep.equal(['sign-in', 'renew']);
      expect(stage.world.client.token).to.equal('token-2');
      expect(terms(tab)).to.contain('logTokenRenewed');
      await stage.clock.pass(10 * hour);
      expect(tab.state.status).to.equal('online');
      expect(stage.world.clients).to.have.length(1);
    });

    it('is not asked for without a pause where each one ends at once', async () => {
      const { tab, asked } = await withProvider(100);
      await stage.clock.pass(60_000);
      // Those of one minute; it was ten a second.
      expect(asked.length).to.be.within(5, 40);
      asked.splice(0);
      await stage.clock.pass(10 * 60_000);
      expect(asked.length, 'of ten minutes').to.be.below(100);
      expect(tab.statuses).to.contain('reconnecting');
    });

    it('that lives for seconds is renewed at a calm pace, without a new line', async () => {
      const { tab, asked } = await withProvider(8_000);
      await stage.clock.pass(60_000);
      expect(asked.length).to.be.within(8, 12);
      expect(tab.state.status).to.equal('online');
      expect(stage.world.clients).to.have.length(1);
    });

    it('is renewed when the server says so, once', async () => {
      const { asked } = await withProvider();
      stage.world.client.emit({ type: 'token-will-expire' });
      stage.world.client.emit({ type: 'token-will-expire' });
      await settle();
      expect(asked).to.deep.equal(['sign-in', 'renew']);
    });

    it('is asked for again and again when its source is away for a while', async () => {
      const { tab, fails, asked } = await withProvider();
      for (let i = 0; i < 3; i++) fails.push(new ChatError('token-server-unreachable', 'away', { retryable: true }));
      stage.world.client.emit({ type: 'token-will-expire' });
      await stage.clock.pass(60_000);
      expect(asked.filter((reason) => reason === 'renew')).to.have.length(4);
      expect(terms(tab)).to.contain('logTokenRenewed');
      expect(tab.state.status).to.equal('online');
    });

    it('is used by a device whose clock runs days ahead, as long as the server takes it', async () => {
      const { tokens, asked } = scriptedTokens(stage, -48 * hour);
      const tab = stage.tab({ tokenUrl: '/token', userId: 'alice' }, { tokens });
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('online');
      expect(asked).to.deep.equal(['sign-in']);
      expect(stage.world.clients).to.have.length(1);
    });

    it('is replaced on waking from a sleep in which it ended', async () => {
      const { tab, asked } = await withProvider();
      stage.clock.sleep(2 * hour);
      tab.signals.tell('visible');
      await stage.clock.pass(1);
      expect(asked).to.deep.equal(['sign-in', 'expired']);
      expect(tab.state.status).to.equal('online');
      expect(stage.world.clients).to.have.length(2);
      expect(terms(tab)).to.contain('logTokenExpired');
    });

    it('is replaced when the server ends the line for it', async () => {
      const { tab, asked } = await withProvider();
      stage.world.client.drop(new ChatError('token-expired', 'over'));
      await stage.clock.pass(1_000);
      expect(asked).to.deep.equal(['sign-in', 'expired']);
      expect(tab.state.status).to.equal('online');
    });

    it('is replaced when the server rejects it, but not without end', async () => {
      const { tab, asked } = await withProvider();
      stage.world.answer('open', () => {
        throw new ChatError('token-invalid', 'no');
      });
      stage.world.client.drop(new ChatError('token-invalid', 'revoked'));
      await stage.clock.pass(60_000);
      expect(asked.length).to.be.within(4, 9);
      stage.world.answer('open');
      await stage.clock.pass(30_000);
      expect(tab.state.status).to.equal('online');
    });

    it('makes the visitor be asked after its source failed several times, while it goes on trying', async () => {
      const { tab, fails } = await withProvider();
      for (let i = 0; i < 6; i++) fails.push(new ChatError('token-server-unreachable', 'away', { retryable: true }));
      stage.world.client.drop(new ChatError('token-expired', 'over'));
      await stage.clock.pass(4_000);
      expect(tab.state.status).to.equal('token-expired');
      expect(tab.state.retryAt).to.be.a('number');
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('online');
    });

    it('makes the visitor be asked where nothing can renew it, and a new login goes on', async () => {
      const tab = await stage.online();
      stage.world.client.receive({ text: 'kept' });
      stage.world.client.drop(new ChatError('token-expired', 'over'));
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('token-expired');
      expect(tab.state.retryAt).to.equal(undefined);
      await tab.session.loginWithToken('alice', 'second-token');
      expect(tab.state.status).to.equal('online');
      expect(stage.world.client.token).to.equal('second-token');
      expect(tab.texts('bob')).to.deep.equal(['kept']);
    });

    it('of a token server is renewed with the password, which a sign-out forgets', async () => {
      const { tokens, asked } = scriptedTokens(stage);
      const tab = stage.tab({ tokenServer: '/' }, { tokens });
      await tab.session.login('alice', 'secret');
      await stage.clock.pass(0.9 * hour);
      expect(asked).to.deep.equal(['alice:secret', 'alice:secret']);
      await tab.session.logout();
      expect(await codeOf(tab.session.signIn())).to.equal('bad-config');
    });

    it('is swapped while the line is up when the page sets another', async () => {
      const tab = stage.tab({ token: 'one', userId: 'alice' });
      await settle();
      tab.session.configure({ appKey: 'demo#local', token: 'two', userId: 'alice' });
      await settle();
      expect(stage.world.client.token).to.equal('two');
      expect(stage.world.clients).to.have.length(1);
    });

    it('gets a session on again that waited for it', async () => {
      const tab = stage.tab({ token: 'one', userId: 'alice' });
      await settle();
      stage.world.client.drop(new ChatError('token-expired', 'over'));
      await settle();
      expect(tab.state.status).to.equal('token-expired');
      tab.session.configure({ appKey: 'demo#local', token: 'two', userId: 'alice' });
      await settle();
      expect(tab.state.status).to.equal('online');
      expect(stage.world.client.token).to.equal('two');
    });

    it('source can be swapped without a new line', async () => {
      const { tokens } = scriptedTokens(stage);
      const reasons: TokenRequest['reason'][] = [];
      const provider =
        (name: string): TokenProvider =>
        (request) => {
          reasons.push(request.reason);
          return Promise.resolve({ token: name });
        };
      const config = { appKey: 'demo#local', userId: 'alice' };
      const tab = stage.tab({ ...config, tokenProvider: provider('one') }, { tokens });
      await settle();
      tab.session.configure({ ...config, tokenProvider: provider('two') });
      await settle();
      expect(reasons).to.deep.equal(['sign-in']);
      expect(stage.world.clients).to.have.length(1);
      stage.world.client.emit({ type: 'token-will-expire' });
      await settle();
      expect(stage.world.client.token).to.equal('two');
    });
  });

  describe('a page that hands in a new function whenever it draws itself', () => {
    /** Draws at every status, as a page does that shows the status; gives up in the end, so that a test can fail. */
    const drawing = (provider: TokenProvider) => {
      const { tokens, asked } = scriptedTokens(stage);
      const config = { appKey: 'demo#local', userId: 'alice' };
      const draw = () => tab.session.configure({ ...config, tokenProvider: (request) => provider(request) });
      const tab = stage.tab({ ...config, tokenProvider: provider }, { tokens });
      tab.session.listen((event) => event.type === 'status' && asked.length < 50 && queueMicrotask(draw));
      return { tab, asked, draw };
    };
    const fine: TokenProvider = () => Promise.resolve({ token: 'fine' });
    const failing =
      (retryable: boolean): TokenProvider =>
      () =>
        Promise.reject(new ChatError('token-server-unreachable', 'away', { retryable }));

    for (const retryable of [true, false]) {
      it(`has a function that fails asked no faster than any other, ${retryable ? 'for a while' : 'for good'}`, async () => {
        const { asked } = drawing(failing(retryable));
        await stage.clock.pass(5_000);
        expect(asked.length).to.be.within(2, 5);
      });
    }

    it('leaves the chat where a person took it to', async () => {
      const { tab } = drawing(fine);
      await settle();
      stage.world.client.drop(new ChatError('replaced', 'elsewhere'));
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('replaced');
      tab.session.resume();
      await settle();
      expect(tab.state.status).to.equal('online');
    });

    it('stays signed out when a person has signed out, until it asks', async () => {
      const { tab, draw } = drawing(fine);
      await settle();
      await tab.session.logout();
      draw();
      await stage.clock.pass(60_000);
      expect(tab.state.status).to.equal('signed-out');
      await tab.session.signIn();
      expect(tab.state.status).to.equal('online');
    });
  });

  it('signs in another user when the page says so, and keeps what the first one wrote', async () => {
    const { tokens } = scriptedTokens(stage);
    const config = { appKey: 'demo#local', tokenUrl: '/token' };
    const tab = stage.tab({ ...config, userId: 'alice' }, { tokens });
    await settle();
    const first = stage.world.client;
    tab.session.setDraft('bob', 'not finished');
    tab.session.configure({ ...config, userId: 'carol' });
    await settle();
    expect(first.closed).to.equal(true);
    expect(tab.state).to.include({ status: 'online', userId: 'carol' });
    expect(tab.state.conversations.size).to.equal(0);
    expect((await stage.store('alice').conversations())[0]).to.include({ draft: 'not finished' });
  });

  it('knows that a user in capitals is the same', async () => {
    const { tokens } = scriptedTokens(stage);
    const config = { appKey: 'demo#local', tokenUrl: '/token' };
    const tab = stage.tab({ ...config, userId: 'alice' }, { tokens });
    await settle();
    tab.session.configure({ ...config, userId: ' Alice' });
    await settle();
    expect(stage.world.clients.length).to.equal(1);
    expect(tab.state).to.include({ status: 'online', userId: 'alice' });
  });

  describe('remember', () => {
    it('stays signed in over a reload, with the token and without the password', async () => {
      const { tokens } = scriptedTokens(stage);
      const before = stage.tab({ tokenServer: '/', remember: true }, { tokens });
      await before.session.login('alice', 'secret');
      expect([...before.tabStorage.values.values()].join())
        .to.contain('token-1')
        .and.not.to.contain('secret');
      before.session.dispose();
      const after = stage.tab({ tokenServer: '/', remember: true }, { tokens, tabStorage: before.tabStorage });
      await settle();
      expect(after.state).to.include({ status: 'online', userId: 'alice' });
      await after.session.logout();
      expect([...before.tabStorage.values.keys()].join()).not.to.contain('remember');
    });

    it('keeps two connections of a page apart', async () => {
      const { tokens } = scriptedTokens(stage);
      const config = { tokenServer: '/', remember: true };
      const tabStorage = new FakeTabStorage();
      const [one, other] = ['one', 'other'].map((rememberAs) =>
        stage.tab({ ...config, rememberAs }, { tokens, tabStorage }),
      );
      await one!.session.login('alice', 'secret');
      await other!.session.login('bob', 'secret');
      one!.session.dispose();
      other!.session.dispose();
      const after = ['one', 'other', undefined].map((rememberAs) =>
        stage.tab({ ...config, ...(rememberAs && { rememberAs }) }, { tokens, tabStorage }),
      );
      await settle();
      expect(after.map(({ state }) => state.userId)).to.deep.equal(['alice', 'bob', undefined]);
    });

    it('forgets a token that the server refuses, quietly', async () => {
      const { tokens } = scriptedTokens(stage);
      const before = stage.tab({ tokenServer: '/', remember: true }, { tokens });
      await before.session.login('alice', 'secret');
      before.session.dispose();
      stage.world.fail('open', new ChatError('token-invalid', 'revoked'));
      const after = stage.tab({ tokenServer: '/', remember: true }, { tokens, tabStorage: before.tabStorage });
      await settle();
      expect(after.state.status).to.equal('signed-out');
      expect([...before.tabStorage.values.keys()].join()).not.to.contain('remember');
    });

    it('keeps nothing unless it is asked to', async () => {
      const tab = await stage.online();
      expect([...tab.tabStorage.values.values()].join()).not.to.contain('first-token');
    });
  });
});
