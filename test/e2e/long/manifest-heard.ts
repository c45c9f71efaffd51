/** What a page hears of the elements on it: every event that reaches its window, and every custom state. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { contract } from '../../support/contract.js';

/** An event as it reached the page. */
export interface Heard {
  readonly tag: string;
  readonly type: string;
  readonly isCancelable: boolean;
  /** Whether its class says that it has this type; a plain `Event` says nothing. */
  readonly isOfClass: boolean | undefined;
  /** What the class brings, by name; errors as plain objects. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The custom states of the manifest that the element is in at that moment. */
  readonly states: readonly string[];
}

interface Ears {
  readonly heard: Heard[];
  /** `tag state`, whatever an element has set of itself. */
  readonly states: string[];
}

declare global {
  interface Window {
    ears: Ears;
  }
}

/** Runs in the page, before anything else there. @param known custom states of the manifest, by tag */
export const listen = (known: Readonly<Record<string, readonly string[]>>): void => {
  const ears: Ears = { heard: [], states: [] };
  window.ears = ears;
  const types = new Set<string>();
  const plain = (value: unknown): unknown =>
    value instanceof Error ? { isError: true, ...value, name: value.name, message: value.message } : value;
  const note = (event: Event): void => {
    const { target, type, cancelable, isTrusted } = event;
    if (isTrusted || !(target instanceof Element) || !target.localName.startsWith('agora-')) return;
    const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    const isPlain = Object.getPrototypeOf(event) === Event.prototype;
    ears.heard.push({
      tag: target.localName,
      type,
      isCancelable: cancelable,
      isOfClass: isPlain ? undefined : (event.constructor as { type?: string }).type === type,
      facts: Object.fromEntries(own.map(([name, value]) => [name, plain(value)])),
      states: (known[target.localName] ?? []).filter((state) => target.matches(`:state(${state})`)),
    });
  };
  // The window hears of each type from its first event on, also of those that do not bubble.
  const dispatch: (this: EventTarget, event: Event) => boolean = Reflect.get(EventTarget.prototype, 'dispatchEvent');
  EventTarget.prototype.dispatchEvent = function (event) {
    if (!types.has(event.type)) {
      types.add(event.type);
      addEventListener(event.type, note, true);
    }
    return dispatch.call(this, event);
  };
  const owners = new WeakMap<CustomStateSet, Element>();
  const attach: (this: HTMLElement) => ElementInternals = Reflect.get(HTMLElement.prototype, 'attachInternals');
  HTMLElement.prototype.attachInternals = function () {
    const internals = attach.call(this);
    owners.set(internals.states, this);
    return internals;
  };
  const add: (this: CustomStateSet, state: string) => CustomStateSet = Reflect.get(CustomStateSet.prototype, 'add');
  CustomStateSet.prototype.add = function (state) {
    ears.states.push(`${owners.get(this)?.localName} ${state}`);
    return add.call(this, state);
  };
};

type Declared = ReturnType<typeof contract>['modules'][number]['declarations'][number];
type Fact = (value: never) => boolean;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isStatus = (value: string): boolean =>
  'signed-out signing-in connecting online reconnecting offline token-expired replaced failed'
    .split(' ')
    .includes(value);
const isError = (value: Record<string, unknown>): boolean =>
  value.isError === true && isText(value.code) && isText(value.message) && typeof value.retryable === 'boolean';
const isMessage = (value: Record<string, unknown>): boolean =>
  ['key', 'from', 'to', 'peer', 'kind', 'text', 'status'].every((name) => isText(value[name])) &&
  typeof value.outgoing === 'boolean' &&
  typeof value.time === 'number';
const isFinding = ({ about, verdict, found }: Record<string, unknown>): boolean =>
  [about, verdict, found].every(isText);

/** What the words and types of the manifest promise, event by event. A `?` says that it may be left out. */
const promised: Readonly<Record<string, Readonly<Record<string, Fact>>>> = {
  'agora-status': { status: isStatus, previous: isStatus, 'error?': isError },
  'agora-message': { message: isMessage },
  'agora-sent': { message: isMessage },
  'agora-error': { error: isError },
  'agora-token-renewed': { 'expiresAt?': (value: number) => new Date(value).getFullYear() > 2025 },
  'agora-registered': { userId: isText },
  'agora-unread': { total: (value: number) => Number.isInteger(value) && value >= 0 },
  'agora-select': { peer: isText },
  'agora-open': {},
  'agora-close': {},
  'agora-doctor': { findings: (value: Record<string, unknown>[]) => value.length > 0 && value.every(isFinding) },
};

/** Not the package's own: the protocol by which elements ask for a context, and offer one. */
const protocols = ['context-request', 'context-provider'];

/** The events and states of the manifest, of which each has to be met. */
export class Walk {
  /** `tag event`, `tag event.fact` and `tag :state(name)` that have not been met yet. */
  readonly left = new Set<string>();
  readonly #elements: ReadonlyMap<string, Declared>;

  constructor(elements: readonly Declared[]) {
    this.#elements = new Map(elements.map((one) => [one.tagName, one]));
    for (const { tagName, events, cssStates = [] } of elements) {
      for (const { name } of events) {
        this.left.add(`${tagName} ${name}`);
        assert.ok(promised[name], `${name}: its facts have to be written down here`);
        for (const fact of Object.keys(promised[name])) this.left.add(`${tagName} ${name}.${fact.replace('?', '')}`);
      }
      for (const { name } of cssStates) this.left.add(`${tagName} :state(${name})`);
    }
  }

  get states(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      [...this.#elements].map(([tag, { cssStates = [] }]) => [tag, cssStates.map(({ name }) => name)]),
    );
  }

  /** Meets what the page has heard since the last time. @returns `tag event`, in order */
  async met(page: Page): Promise<readonly Heard[]> {
    const { heard, states } = await page.evaluate(() => {
      const { ears } = window;
      return { heard: ears.heard.splice(0), states: ears.states.splice(0) };
    });
    for (const one of states) {
      const [tag, state] = one.split(' ') as [string, string];
      assert.ok(this.states[tag]?.includes(state), `the manifest knows no state ${state} of ${tag}`);
    }
    return heard.filter((one) => !protocols.includes(one.type)).map((one) => this.#meet(one));
  }

  #meet(heard: Heard): Heard {
    const { tag, type, facts, states } = heard;
    const element = this.#elements.get(tag);
    const told = element?.events.find(({ name }) => name === type);
    assert.ok(told, `the manifest knows no ${type} of ${tag}: ${JSON.stringify(facts)}`);
    assert.equal(heard.isCancelable, told.description!.includes('Cancelable.'), `${tag} ${type} can be cancelled`);
    assert.equal(
      heard.isOfClass,
      told.type?.text === 'Event' ? undefined : true,
      `${tag} ${type} is a ${told.type?.text}`,
    );
    const wanted = Object.entries(promised[type]!);
    const names = wanted.map(([name]) => name.replace('?', ''));
    assert.deepEqual(
      Object.keys(facts).filter((name) => !names.includes(name)),
      [],
      `${tag} ${type} says more than is promised`,
    );
    for (const [fact, isRight] of wanted) {
      const name = fact.replace('?', '');
      assert.ok(told.description!.includes(`\`${name}\``), `the words about ${type} name ${name}`);
      const value = facts[name];
      if (value === undefined && fact.endsWith('?')) continue;
      assert.ok(isRight(value as never), `${tag} ${type}: ${name} is ${JSON.stringify(value)}`);
      this.left.delete(`${tag} ${type}.${name}`);
    }
    this.left.delete(`${tag} ${type}`);
    for (const state of states) this.left.delete(`${tag} :state(${state})`);
    return heard;
  }
}
