import { expect } from '@open-wc/testing';
import type { ChatStorage } from '../../../src/session/kernel/storage-port.js';
import { MemoryStorage } from '../../../src/storage/memory-storage.js';
import { ChatError } from '../../../src/types/error.js';
import { deferred } from '../../support/scripted-client.js';
import { settle, Stage } from '../stage.js';

const never = (): Promise<ChatStorage> => new Promise(() => {});

describe('a draft that is written before the store is open', () => {
  it('is there for the next page, before its store is open and after', async () => {
    const stage = new Stage();
    const closed = await stage.online({}, { openStorage: never });
    for (const text of ['h', 'he', 'hello']) closed.session.setDraft('bob', text);
    closed.session.setDraft('carol', 'dear Carol');
    const opening = deferred<ChatStorage>();
    const next = await stage.online({}, { openStorage: () => opening.promise });
    expect([next.with('bob').draft, next.with('carol').draft]).to.deep.equal(['hello', 'dear Carol']);
    opening.resolve(stage.store());
    await stage.clock.pass(1_000);
    expect([next.with('bob').draft, next.with('carol').draft]).to.deep.equal(['hello', 'dear Carol']);
    const kept = await stage.store().conversations();
    expect(kept.map(({ draft }) => draft)).to.have.members(['hello', 'dear Carol']);
    expect(Object.keys(stage.items)).to.deep.equal([]);
  });

  it('that replaced or ended an older one does so for the next page, too', async () => {
    const stage = new Stage();
    const first = await stage.online();
    for (const peer of ['bob', 'carol']) first.session.setDraft(peer, 'old');
    await stage.clock.pass(1_000);
    const closed = await stage.online({}, { openStorage: never });
    closed.session.setDraft('bob', 'new');
    closed.session.setDraft('carol', 'x');
    closed.session.setDraft('carol', '');
    const next = await stage.online();
    await stage.clock.pass(1_000);
    expect([next.with('bob').draft, next.with('carol').draft]).to.deep.equal(['new', undefined]);
  });

  it('gives way to what another tab has stored since', async () => {
    const stage = new Stage();
    const closed = await stage.online({}, { openStorage: never });
    closed.session.setDraft('bob', 'old');
    const next = await stage.online();
    next.session.setDraft('bob', 'new');
    await stage.clock.pass(1_000);
    expect((await stage.online()).with('bob').draft).to.equal('new');
  });

  it('stays where nothing can be stored, and is gone with a sign-out', async () => {
    const stage = new Stage();
    const broken: readonly (() => Promise<ChatStorage>)[] = [
      () => Promise.resolve(new MemoryStorage()),
      () => Promise.reject(new ChatError('storage', 'No store here.')),
    ];
    for (const openStorage of broken) {
      const closed = await stage.online({}, { openStorage });
      closed.session.setDraft('bob', 'hello');
      await stage.clock.pass(1_000);
      const next = await stage.online({}, { openStorage });
      expect(next.with('bob').draft).to.equal('hello');
      await next.session.logout();
      expect(Object.keys(stage.items)).to.deep.equal([]);
      expect((await stage.online({}, { openStorage })).state.conversations.get('bob')?.draft).to.equal(undefined);
    }
  });

  it('is noted where a full store refuses it, until that takes it', async () => {
    const stage = new Stage();
    const store = stage.store();
    const write = store.write.bind(store);
    const tab = await stage.online();
    store.write = () => Promise.reject(new ChatError('storage', 'Full.'));
    tab.session.setDraft('bob', 'hello');
    await stage.clock.pass(1_000);
    expect([...stage.journal().drafts()]).to.deep.equal([['bob', 'hello']]);
    store.write = write;
    tab.session.setDraft('bob', 'hello again');
    await stage.clock.pass(1_000);
    expect([...stage.journal().drafts()]).to.deep.equal([]);
  });

  it('is of one user, and is believed of nobody who can be none', async () => {
    const stage = new Stage();
    const closed = await stage.online({}, { openStorage: never });
    closed.session.setDraft('bob', 'mine');
    Reflect.set(stage.items, 'agora-chat:draft:demo#local:alice:no such user', 'junk');
    const other = stage.tab();
    await other.session.loginWithToken('eve', 'first-token');
    await settle();
    expect([...other.state.conversations.keys()]).to.deep.equal([]);
    const next = await stage.online();
    expect([...next.state.conversations.keys()]).to.deep.equal(['bob']);
  });
});
