import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Alerts } from '../../../src/elements/agora-conversations/body/alerts/alerts.js';
import type { Localizer } from '../../../src/ui/localize.js';
import { mount } from '../../support/mount.js';
import { makeMessage } from '../../support/scripted-client.js';

let ahead = 0;

const fail = (): never => {
  throw new TypeError('not here');
};
const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));

/** What stands in the place of the browser's notifications. */
const notifications: Readonly<Record<string, unknown>> = {
  'are missing': undefined,
  'are no class': {},
  'have a permission that throws': class {
    static get permission(): string {
      return fail();
    }
  },
  'throw when one is made': class {
    static permission = 'granted';
    constructor() {
      fail();
    }
  },
  'make something else': Object.assign(
    function Other() {
      return Object.freeze({});
    },
    { permission: 'granted' },
  ),
};

/** What comes of the question for leave. */
const questions: Readonly<Record<string, unknown>> = {
  'is missing': undefined,
  throws: fail,
  rejects: refuse,
  'returns nothing': () => undefined,
  'returns a text': () => 'granted',
  'never returns': () => new Promise(() => {}),
};

const sounds: Readonly<Record<string, unknown>> = {
  'cannot be made': class {
    constructor() {
      fail();
    }
  },
  'does not go on': class {
    resume = refuse;
  },
  'has no members': class {},
  'breaks while it plays': class {
    createGain = fail;

    resume = (): Promise<void> => Promise.resolve();
  },
};

describe('where the browser’s', () => {
  const { Notification: notification, AudioContext: audio } = globalThis;
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    Object.assign(globalThis, { Notification: notification, AudioContext: audio });
  });

  /** A message comes that nobody sees. */
  const hear = async (sound = false): Promise<Alerts> => {
    let listener: ((event: unknown) => void) | undefined;
    const session = {
      state: { conversations: new Map([['bob', { unread: 1 }]]), profiles: new Map() },
      listen: (listen: typeof listener) => {
        listener = listen;
        return () => {};
      },
    };
    const host = { addController: () => {}, requestUpdate: () => alerts.buttonView(words), isConnected: true };
    const words = { term: (name: string) => name, lang: () => 'en' } as unknown as Localizer;
    const alerts: Alerts = new Alerts(
      host as never,
      () => words,
      () => {},
    );
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void) => later(run)) as typeof setTimeout;
    alerts.update(session as never, { sound, notify: true });
    for (let count = 0; count < 2; count++)
      listener!({ type: 'message', origin: 'live', message: makeMessage({ peer: 'bob' }) });
    window.setTimeout = later;
    await turn();
    return alerts;
  };
  /** What nobody has caught is told by then. */
  const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(() => setTimeout(resolve)));

  for (const [how, value] of Object.entries(notifications))
    it(`notifications ${how}, nothing breaks`, async () => {
      Object.assign(globalThis, { Notification: value });
      const alerts = await hear();
      expect(() => alerts.buttonView({ term: (name: string) => name } as never)).not.to.throw();
      expect(errors).to.deep.equal([]);
    });

  for (const [how, requestPermission] of Object.entries(questions))
    it(`question for leave ${how}, the button does no harm`, async () => {
      Object.assign(globalThis, { Notification: { permission: 'default', requestPermission } });
      const alerts = await hear();
      const box = await mount(html`<div>${alerts.buttonView({ term: (name: string) => name } as never)}</div>`);
      box.querySelector('button')!.click();
      await turn();
      expect(errors).to.deep.equal([]);
    });

  for (const [how, value] of Object.entries(sounds))
    it(`sound ${how}, nothing breaks`, async () => {
      Object.assign(globalThis, { AudioContext: value });
      // A tone was played just now.
      const now = performance.now.bind(performance);
      performance.now = () => now() + (ahead += 5_000);
      await hear(true);
      Reflect.deleteProperty(performance, 'now');
      expect(errors).to.deep.equal([]);
    });
});
