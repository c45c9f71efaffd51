import { expect } from '@open-wc/testing';
import type { OutboxEntry } from '../../src/session/kernel/storage-port.js';
import { localJournal } from '../../src/storage/local-journal.js';

const entry = (key: string, part: Partial<OutboxEntry> = {}): OutboxEntry => ({
  outgoing: { key, to: 'bob', kind: 'text', text: `text of ${key}` },
  order: 1,
  ...part,
});
const journalOf = (user: string) => localJournal({ app: 'demo#local', user }, () => localStorage)!;

describe('localJournal', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('keeps entries by user, until they are removed or wiped', () => {
    const [ann, anna] = [journalOf('ann'), journalOf('anna')];
    expect(ann.put(entry('1'))).to.equal(true);
    ann.put(entry('2'));
    ann.put(entry('2', { triedBy: 'me' }));
    anna.put(entry('3'));
    localStorage.setItem('of the site', 'stays');
    expect(journalOf('ann').entries()).to.have.deep.members([entry('1'), entry('2', { triedBy: 'me' })]);
    ann.remove('1');
    expect(ann.entries()).to.deep.equal([entry('2', { triedBy: 'me' })]);
    ann.wipe();
    expect(ann.entries()).to.deep.equal([]);
    expect(anna.entries()).to.deep.equal([entry('3')]);
    expect(localStorage.getItem('of the site')).to.equal('stays');
  });

  it('keeps drafts by user and peer, also empty ones, until they are removed or wiped', () => {
    const [ann, anna] = [journalOf('ann'), journalOf('anna')];
    ann.putDraft('bob', 'hello');
    ann.putDraft('bob', 'hello again');
    ann.putDraft('carol', '');
    anna.putDraft('bob', 'of Anna');
    expect([...journalOf('ann').drafts()]).to.have.deep.members([
      ['bob', 'hello again'],
      ['carol', ''],
    ]);
    ann.removeDraft('carol');
    expect([...ann.drafts()]).to.deep.equal([['bob', 'hello again']]);
    expect(ann.entries()).to.deep.equal([]);
    ann.wipe();
    expect([...ann.drafts(), ...anna.drafts()]).to.deep.equal([['bob', 'of Anna']]);
  });

  it('takes no files', () => {
    const file = { blob: new Blob(['x']), name: 'x' };
    expect(journalOf('ann').put(entry('1', { file }))).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  it('believes nothing that is no entry', () => {
    const journal = journalOf('ann');
    journal.put(entry('1'));
    const prefix = Object.keys(localStorage)[0]!.slice(0, -1);
    const foreign = ['', 'nonsense', 'null', '{}', '[]', '{"outgoing":{"key":"x"},"order":1}'];
    const halves = [{ ...entry('x'), order: 'first' }, { ...entry('other') }, { order: 1 }];
    for (const [at, text] of [...foreign, ...halves.map((half) => JSON.stringify(half))].entries())
      localStorage.setItem(`${prefix}x${at || ''}`, text);
    expect(journal.entries()).to.deep.equal([entry('1')]);
  });

  it('has none where the browser forbids it', () => {
    const refuse = (): never => {
      throw new DOMException('No.', 'SecurityError');
    };
    expect(localJournal({ app: 'a', user: 'ann' }, refuse)).to.equal(undefined);
    expect(localJournal({ app: 'a', user: 'ann' }, () => null)).to.equal(undefined);
  });

  it('says so where it is full, and keeps no older state of the message', () => {
    const removed: string[] = [];
    const full = {
      setItem: () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      },
      removeItem: (name: string) => removed.push(name),
    } as unknown as Storage;
    expect(localJournal({ app: 'a', user: 'ann' }, () => full)!.put(entry('1'))).to.equal(false);
    expect(removed).to.deep.equal(['agora-chat:outbox:a:ann:1']);
  });

  it('never throws, as a damaged store does at every call', () => {
    const damaged = new Proxy({} as Storage, {
      get: () => () => {
        throw new DOMException('Damaged.', 'UnknownError');
      },
      ownKeys: () => {
        throw new DOMException('Damaged.', 'UnknownError');
      },
    });
    const journal = localJournal({ app: 'a', user: 'ann' }, () => damaged)!;
    expect(journal.put(entry('1'))).to.equal(false);
    expect(journal.entries()).to.deep.equal([]);
    expect(journal.drafts().size).to.equal(0);
    journal.putDraft('bob', 'x');
    journal.removeDraft('bob');
    journal.remove('1');
    journal.wipe();
  });
});
