/** The outbox's entries in order: a mirror of the store that also works without one. */
import type { UserId } from '../../types/people.js';
import { makeKey } from '../writing/key.js';
import type { Kernel } from '../kernel/feature.js';
import { isOutboxEntry } from '../kernel/known-shapes.js';
import { nothingKept } from '../kernel/nothing-kept.js';
import type { ChatStorage, Journal, OutboxEntry } from '../kernel/storage-port.js';

export class Queue {
  readonly #kernel: Kernel;
  readonly #onKept: (peer: UserId) => void;
  /** This session's id among those that share the store. */
  readonly self = makeKey();
  readonly #entries = new Map<string, OutboxEntry>();
  /** Keys known to be in the store; one that is missing there later was settled by another tab. */
  readonly #stored = new Set<string>();
  /** Keys that may be on the server already: the history is asked before they are sent. */
  readonly doubtful = new Set<string>();
  /**
   * Keys put into the journal and not yet known to be in the store; one that is missing in the journal was taken by
   * another tab.
   */
  readonly #noted = new Set<string>();
  /** Keys that are settled, possibly while the store was being read. */
  readonly #settled = new Set<string>();
  #journal: Journal | undefined;
  #storage: ChatStorage | undefined;
  #complained = false;
  #hasReportedFile = false;

  constructor(kernel: Kernel, onKept: (peer: UserId) => void) {
    this.#kernel = kernel;
    this.#onKept = onKept;
  }

  get peers(): readonly UserId[] {
    return [...new Set([...this.#entries.values()].map((entry) => entry.outgoing.to))];
  }

  get(key: string): OutboxEntry | undefined {
    return this.#entries.get(key);
  }

  /** All entries to be sent to a peer. */
  all(peer: UserId): readonly OutboxEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.outgoing.to === peer && !entry.failed);
  }

  /** The next entry to send to a peer. */
  first(peer: UserId): OutboxEntry | undefined {
    return this.all(peer).reduce<OutboxEntry | undefined>(
      (first, entry) => (first && first.order <= entry.order ? first : entry),
      undefined,
    );
  }

  doubtfulOf(peer: UserId): readonly OutboxEntry[] {
    const entries = [...this.doubtful].map((key) => this.#entries.get(key));
    return entries.filter(
      (entry) => entry !== undefined && entry.outgoing.to === peer && !entry.failed,
    ) as OutboxEntry[];
  }

  open(journal: Journal | undefined): void {
    this.#journal = journal;
  }

  /** Stores what was written before the store was open. */
  attach(storage: ChatStorage): void {
    this.#storage = storage;
    const taken = this.#taken();
    for (const entry of [...this.#entries.values()]) {
      const { key } = entry.outgoing;
      if (taken.has(key)) this.doubtful.add(key);
      else void this.put(entry);
    }
  }

  /** @param wipe also deletes the journal. */
  close(wipe: boolean): void {
    const journal = this.#journal;
    this.#journal = this.#storage = undefined;
    this.#complained = this.#hasReportedFile = false;
    for (const memory of [this.#entries, this.#stored, this.doubtful, this.#noted, this.#settled]) memory.clear();
    if (wipe) journal?.wipe();
  }

  /** Takes over a change that another tab made to an entry and stored. */
  mirror(entry: OutboxEntry): void {
    this.#entries.set(entry.outgoing.key, entry);
  }

  /** Adds an entry. Never rejects: a message that cannot be stored is still sent. */
  async put(entry: OutboxEntry): Promise<void> {
    const { key, to } = entry.outgoing;
    this.#entries.set(key, entry);
    const storage = this.#storage;
    const journal = this.#journal;
    const isNoted = journal?.put(entry) ?? false;
    if (isNoted) {
      this.#noted.add(key);
      this.#onKept(to);
    } else this.#noted.delete(key);
    if (!storage) return;
    if (entry.file && !storage.persistent) this.#reportFile(entry);
    await this.#try(async () => {
      await this.#store(storage, entry);
      if (storage.persistent) {
        journal?.remove(key);
        this.#noted.delete(key);
      }
      // Another tab found it in the journal and settled it before we could store it.
      if (this.#settled.has(key)) await storage.removeOutbox(key);
      if (!this.#entries.has(key)) return;
      this.#stored.add(key);
      if (!isNoted) this.#onKept(to);
    });
  }

  /** Changes an entry that is in the store, unless another tab is just removing it. */
  async change(entry: OutboxEntry): Promise<void> {
    const { key } = entry.outgoing;
    if (!this.#stored.has(key)) return this.put(entry);
    this.#entries.set(key, entry);
    await this.#try(async () => this.#storage?.putOutbox(entry, true));
  }

  async remove(key: string): Promise<void> {
    this.drop(key);
    this.#journal?.remove(key);
    await this.#try(async () => this.#storage?.removeOutbox(key));
  }

  /** Another tab removed it from the store. */
  drop(key: string): void {
    this.#entries.delete(key);
    this.#stored.delete(key);
    this.doubtful.delete(key);
    this.#noted.delete(key);
    this.#settled.add(key);
  }

  /** Synchronises with the journal and the store. @returns what is new here, and what another tab has settled. */
  async refresh(peer?: UserId): Promise<{ added: readonly OutboxEntry[]; gone: readonly OutboxEntry[] }> {
    const expected = [...this.#stored].filter((key) => !peer || this.#entries.get(key)?.outgoing.to === peer);
    const added: OutboxEntry[] = [];
    const gone: OutboxEntry[] = [];
    const storage = this.#storage;
    if (!storage?.persistent) for (const key of this.#taken()) this.doubtful.add(key);
    // Entries that others left in the journal wait for the store, which may have earlier ones.
    if (!storage) return { added, gone };
    // Read before the store: what leaves the journal in the meantime is in the store.
    const noted = this.#inJournal(peer);
    await this.#try(async () => {
      const stored = (await storage.outbox(peer)).filter(isOutboxEntry);
      // The user signed out in the meantime, so the result is of no use.
      if (storage !== this.#storage) return;
      // The journal has the most recent version.
      const found = new Map([...stored, ...noted].map((entry) => [entry.outgoing.key, entry]));
      for (const entry of found.values()) if (this.#takeIn(entry)) added.push(entry);
      for (const key of expected) {
        const entry = this.#entries.get(key);
        if (!entry || found.has(key)) continue;
        // A store in this page's memory does not know what other tabs have stored or settled.
        if (!storage.persistent) this.doubtful.add(key);
        else {
          gone.push(entry);
          this.drop(key);
        }
      }
    });
    added.sort((a, b) => a.order - b.order);
    return { added, gone };
  }

  /** @returns whether it is new here. */
  #takeIn(entry: OutboxEntry): boolean {
    const { key } = entry.outgoing;
    if (this.#settled.has(key)) return false;
    const isKnown = this.#entries.has(key);
    const isTriedElsewhere = entry.triedBy !== undefined && entry.triedBy !== this.self;
    if (isTriedElsewhere) this.doubtful.add(key);
    if (isKnown && !isTriedElsewhere) return false;
    this.#entries.set(key, entry);
    this.#stored.add(key);
    return !isKnown;
  }

  #inJournal(peer?: UserId): readonly OutboxEntry[] {
    const entries = (this.#journal?.entries() ?? []).filter(isOutboxEntry);
    return entries.filter(({ outgoing }) => peer === undefined || outgoing.to === peer);
  }

  /** Keys we put into the journal that are gone from it: another tab may be sending them. */
  #taken(): ReadonlySet<string> {
    const there = new Map(this.#inJournal().map((entry) => [entry.outgoing.key, entry]));
    const isOurs = ({ triedBy }: OutboxEntry): boolean => triedBy === undefined || triedBy === this.self;
    return new Set([...this.#noted].filter((key) => !there.has(key) || !isOurs(there.get(key)!)));
  }

  /** The journal has no files: without a store a file lasts as long as the page. */
  async #store(storage: ChatStorage, entry: OutboxEntry): Promise<void> {
    try {
      await storage.putOutbox(entry);
    } catch (thrown) {
      if (entry.file) this.#reportFile(entry);
      throw thrown;
    }
  }

  #reportFile({ outgoing: { key, to } }: OutboxEntry): void {
    if (this.#hasReportedFile) return;
    this.#hasReportedFile = true;
    this.#kernel.apply({ type: 'file-not-kept', peer: to, key });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      if (this.#complained) return;
      this.#complained = true;
      this.#kernel.apply({ type: 'error', error: nothingKept(thrown) });
    }
  }
}
