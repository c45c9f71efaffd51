/** The armed faults: rules that the server consults at the points where something can go wrong. */

/** Whom a fault affects, and how often. By default: everybody, always. */
export interface FaultMatch {
  readonly user?: string;
  /** This many times, then never again. */
  readonly count?: number;
  /** 0 to 1, per occasion. */
  readonly probability?: number;
}

/** What can be armed, by name. */
export interface FaultKinds {
  /** The acknowledgement of a send never comes; the message is stored and delivered. */
  loseAck: object;
  /** The acknowledgement is late. */
  delayAck: { readonly ms: number };
  /** The socket is cut when a message arrives, before or after it is stored; no acknowledgement is sent. */
  cutOnSend: { readonly when: 'before' | 'after' };
  /** A send is answered with this status and is not stored. */
  refuseSend: { readonly code: number; readonly reason?: string };
  /** A login is answered with this status. */
  refuseLogin: { readonly code: number; readonly reason?: string };
  /** An HTTP request whose path contains `path` gets this status: as JSON, as a proxy's HTML page, or no answer. */
  refuseRest: { readonly path?: string; readonly status?: number; readonly body?: 'json' | 'html' | 'none' };
  /** HTTP answers are late. */
  delayRest: { readonly path?: string; readonly ms: number };
  /** A batch for this user contains each message twice. */
  duplicate: object;
  /** A stored message that is sent again with the same client id is stored and delivered a second time. */
  noDedupe: object;
  /** A batch of several messages for this user is sent in reverse order. */
  reorder: object;
  /** Batches for this user are late. */
  delayDelivery: { readonly ms: number };
}

export type FaultKind = keyof FaultKinds;
export type Fault<K extends FaultKind = FaultKind> = { [N in K]: { kind: N } & FaultMatch & FaultKinds[N] }[K];

export class FaultTable {
  #rules: { fault: Fault; left: number }[] = [];

  get empty(): boolean {
    return this.#rules.length === 0;
  }

  /** @returns a function that disarms it. */
  arm(fault: Fault): () => void {
    const rule = { fault, left: fault.count ?? Infinity };
    this.#rules.push(rule);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  /** The fault of this kind that applies now, if any; reduces its count by one. */
  take<K extends FaultKind>(kind: K, user: string | undefined, path = ''): Fault<K> | undefined {
    if (this.#rules.length === 0) return undefined;
    const rule = this.#rules.find(({ fault }) => {
      if (fault.kind !== kind || (fault.user !== undefined && fault.user !== user)) return false;
      if ('path' in fault && fault.path !== undefined && !path.includes(fault.path)) return false;
      return fault.probability === undefined || Math.random() < fault.probability;
    });
    if (!rule) return undefined;
    if (--rule.left <= 0) this.#rules = this.#rules.filter((other) => other !== rule);
    return rule.fault as Fault<K>;
  }

  list(): (Fault & { left: number | null })[] {
    return this.#rules.map(({ fault, left }) => ({ ...fault, left: left === Infinity ? null : left }));
  }

  clear(): void {
    this.#rules = [];
  }
}
