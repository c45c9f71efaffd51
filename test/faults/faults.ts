/** What each fault does to the world, and how it is taken back. */
import type { FrameFault, Rule } from '../support/proxy.js';
import { faultsOf } from '../support/stand-in-faults.js';
import type { StandIn } from '../support/stand-in.js';
import type { Actor } from './actor.js';
import type { FaultName, FaultStep } from './schedule.js';
import type { FaultSite, TokenService } from './site.js';

export interface World {
  readonly server: StandIn;
  readonly site: FaultSite;
  readonly actors: ReadonlyMap<string, Actor>;
}

interface Strike extends World {
  readonly actor: Actor;
  /** How long it lasts. */
  readonly ms: number;
  /** Somebody else, to write to. */
  readonly other: string;
}

type Fault = (strike: Strike) => Promise<void> | void;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for the next frame of a kind and harms it. */
const frame =
  (on: Rule['on'], fault: FrameFault['do']): Fault =>
  ({ actor, ms }) =>
    actor.proxy.next({ on, do: fault, ms });

/** Ends the user's tokens while the site's own token service is away, then brings that back. */
const tokenTrouble =
  (as: 'expired' | 'invalid', service: TokenService): Fault =>
  async ({ server, site, actor, ms }) => {
    site.tokens = service;
    await faultsOf(server.url).endTokens(actor.user, as);
    actor.proxy.cut();
    await wait(ms);
    site.tokens = 'up';
  };

const faults: Readonly<Record<FaultName, Fault>> = {
  'line-reset': ({ actor }) => actor.proxy.cut('reset'),
  'line-ended': ({ actor }) => actor.proxy.cut('end'),
  'cut-before-stored': frame('send', 'cut-before'),
  'cut-after-stored': frame('ack', 'cut-before'),
  'cut-before-delivery': frame('delivery', 'cut-before'),
  'cut-after-delivery': frame('delivery', 'cut-after'),
  'ack-lost': frame('ack', 'lose'),
  'ack-late': frame('ack', 'delay'),
  'delivery-doubled': frame('delivery', 'double'),
  'deliveries-swapped': frame('delivery', 'swap'),
  'black-hole': async ({ actor, ms }) => {
    actor.proxy.mode = 'black-hole';
    await wait(ms);
    actor.proxy.mode = 'pass';
  },
  refused: async ({ actor, ms }) => {
    actor.proxy.mode = 'refuse';
    await wait(ms);
    actor.proxy.mode = 'pass';
  },
  offline: async ({ actor, ms }) => {
    await actor.visitor.context.setOffline(true);
    await wait(ms);
    await actor.visitor.context.setOffline(false);
  },
  frozen: ({ actor, ms }) => actor.alone(() => actor.freeze(ms)),
  'server-killed': async ({ server, ms }) => {
    await server.kill();
    await wait(ms);
    await server.run();
  },
  'token-expired': tokenTrouble('expired', 'up'),
  'token-revoked': tokenTrouble('invalid', 'up'),
  'token-server-down': tokenTrouble('expired', 'down'),
  'token-server-html': tokenTrouble('invalid', 'html'),
  'reload-with-full-outbox': ({ actor, other }) =>
    actor.alone(async () => {
      actor.proxy.mode = 'refuse';
      for (let count = 0; count < 3; count += 1) await actor.type(actor.page, `${actor.user}>${other}`, other);
      await actor.reload();
      actor.proxy.mode = 'pass';
    }),
  'second-tab': ({ actor, other }) => actor.alone(() => actor.secondWindow(other)),
  'element-removed': ({ actor, ms }) => actor.alone(() => actor.withoutElement(ms / 5)),
};

/** Lets a fault happen; settles when it is over. Faults of one user come one after another, like those of the server. */
export class Saboteur {
  readonly #last = new Map<string, Promise<void>>();
  struck = 0;

  constructor(private readonly world: World) {}

  /** Settles when the fault has begun or the one before it is over, so that the run goes on meanwhile. */
  async strike({ fault, user, ms }: FaultStep): Promise<void> {
    // Who ends a token needs the server for it.
    const whose = fault === 'server-killed' || fault.startsWith('token') ? 'server' : user;
    await this.#last.get(whose);
    const actor = this.world.actors.get(user)!;
    const other = [...this.world.actors.keys()].find((one) => one !== user)!;
    this.struck += 1;
    const over = Promise.resolve(faults[fault]({ ...this.world, actor, ms, other }));
    this.#last.set(whose, over);
    // Told when it is waited for; until then it must not end the process.
    over.catch(() => undefined);
  }

  /** Waits for the faults that still last, then makes the world good again. @returns how many met nothing. */
  async heal(): Promise<number> {
    await Promise.all(this.#last.values());
    let unmet = 0;
    for (const { proxy } of this.world.actors.values()) {
      unmet += proxy.unused;
      proxy.heal();
    }
    this.world.site.tokens = 'up';
    return unmet;
  }
}
