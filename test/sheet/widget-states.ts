/** The states of the widget that the contact sheet shows: it stands on a page of its own, with a shop behind it. */
import { html, type TemplateResult } from 'lit';
import { ChatError } from '../../src/types/error.js';
import type { AgoraChatWidget } from '../../src/widget/agora-chat-widget.js';
import type { ScriptedWorld } from '../support/scripted-client.js';
import { scriptedLoader } from '../support/scripted-client.js';
import { settled, until } from '../support/mount.js';
import type { SheetState } from './states.js';
import { fill, profiles, words } from './talk.js';

interface Attributes {
  readonly peer?: string;
  readonly greeting?: string;
  readonly away?: string;
  readonly start?: string;
  readonly form?: boolean;
  readonly anonymous?: boolean;
  /** The site knows nobody. */
  readonly refused?: boolean;
}

const form = html`<form slot="before-chat">
  <p><label>Your order <br /><input name="order" /></label></p>
  <button>Begin</button>
</form>`;

const answer =
  ({ refused }: Attributes) =>
  (): Promise<{ token: string; user: string }> =>
    refused
      ? Promise.reject(new ChatError('site-signed-out', 'Nobody is logged in.'))
      : Promise.resolve({ token: 'token', user: 'ada' });

const page =
  (given: Attributes = {}) =>
  (world: ScriptedWorld): TemplateResult => html`<h1>Lamps from our workshop</h1>
      <p>Each one is made to order, and with you within two weeks.</p>
      <agora-chat-widget
        app-key=${`demo#sheet-${Date.now()}`}
        token-server=${given.anonymous ? 'https://tokens.test' : ''}
        peer=${given.peer ?? ''}
        greeting=${given.greeting ?? ''}
        greeting-delay="0"
        away=${given.away ?? ''}
        start=${given.start ?? 'intent'}
        .tokenProvider=${given.anonymous ? undefined : answer(given)}
        .profiles=${profiles}
        .clientLoader=${scriptedLoader(world)}
        >${given.form ? form : ''}</agora-chat-widget
      >`;

const talk = (world: ScriptedWorld): void => fill(world, words());
const widget = (): AgoraChatWidget => {
  const one = document.querySelector('agora-chat-widget')!;
  // An attribute that is there and empty says something.
  for (const { name, value } of [...one.attributes]) if (value === '') one.removeAttribute(name);
  return one;
};
/** What is in the panel, through all shadow roots. */
const find = (selector: string, root: ParentNode = document): Element | undefined => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) return element;
    const inside = element.shadowRoot && find(selector, element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
};
const opened = (selector: string) => async (): Promise<void> => {
  widget().show();
  await until(() => find(selector), selector);
};

export const widgetStates: Readonly<Record<string, SheetState>> = {
  'widget closed': {
    prepare: talk,
    alone: page({ start: 'load' }),
    act: async () => {
      widget();
      await until(() => find('.badge:not([hidden])'), 'the badge');
    },
  },
  'widget greeting': {
    alone: page({ greeting: 'Hello! Do you look for a lamp to read by?' }),
    act: async () => {
      widget();
      await until(() => find('.teaser:not([hidden])') ?? matchMedia('(max-width: 479px)').matches, 'the greeting');
    },
  },
  'widget sign-in': { alone: page({ anonymous: true }), act: opened('#username') },
  'widget list': { prepare: talk, alone: page(), act: opened('li') },
  'widget conversation': { prepare: talk, alone: page({ peer: 'bea' }), act: opened('div.bubble') },
  'widget away': {
    prepare: talk,
    alone: page({ peer: 'rita', away: 'We answer within a day, on weekdays' }),
    act: opened('.note'),
  },
  'widget form': { alone: page({ peer: 'bea', form: true }), act: opened('slot[name=before-chat]') },
  'widget large': {
    prepare: talk,
    alone: page(),
    act: async () => {
      await opened('li')();
      // A phone has no such button.
      (find('.buttons button:not(.close)') as HTMLElement | undefined)?.click();
      (find('li button') as HTMLElement).click();
      await until(() => find('div.bubble'), 'the conversation');
    },
  },
  'widget without a network': {
    prepare: (world) => {
      talk(world);
      world.answer('open', () => {
        throw new ChatError('network', 'No network.');
      });
    },
    alone: page({ peer: 'bea' }),
    act: async () => {
      widget().show();
      await until(() => find('.banner'), 'the words about the line');
      await settled(document.body);
    },
  },
  'widget refused by the site': { alone: page({ peer: 'bea', refused: true }), act: opened('.error, .trouble') },
  'widget opened elsewhere': {
    prepare: talk,
    alone: page({ peer: 'bea' }),
    act: async ({ world }) => {
      await opened('div.bubble')();
      world.client.drop(new ChatError('replaced', 'Another device has taken over.'));
      await until(() => find('.banner'), 'the words about the other device');
    },
  },
  'widget with a failed message': {
    prepare: (world) => {
      talk(world);
      world.answer('send', () => {
        throw new ChatError('blocked', 'Blocked.');
      });
    },
    alone: page({ peer: 'bea' }),
    act: async () => {
      await opened('div.bubble')();
      const field = find('agora-composer textarea') as HTMLTextAreaElement;
      field.value = 'Is the lamp still on its way?';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled(document.body);
      (find('.send') as HTMLElement).click();
      await until(() => find('.row.failed'), 'the failure');
    },
  },
};
