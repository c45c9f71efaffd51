/** The page's form before the first message: when it is due, and what stands in the conversation's place meanwhile. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SessionState } from '../../session/state/state.js';
import type { UserId } from '../../types/people.js';
import type { Widget } from '../port.js';
import type { Visit } from './visit.js';

/** `wait` until it is known whether there are messages already. */
export type BeforeChatStep = 'wait' | 'ask' | 'done';

/** What somebody has answered, by name; files cannot go along with a message. */
export const answersIn = (form: HTMLFormElement, submitter: HTMLElement | null): Readonly<Record<string, string>> => {
  const answers = new Map<string, string>();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value !== 'string') continue;
    const before = answers.get(name);
    // Several boxes of one name may be ticked.
    answers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(answers);
};

/**
 * The browser sends a form of the attribute `novalidate`, or a script's own, whatever is in it. What is missing holds the
 * first message then too, unless the button that was pressed is one to go on without.
 */
export const isComplete = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  (submitter as HTMLButtonElement | null)?.formNoValidate === true ||
  form.reportValidity() ||
  // A script that checks the form by itself may hide fields of which the browser cannot say that they are missing.
  (form.noValidate &&
    ![...form.querySelectorAll(':invalid:not(fieldset)')].some((field) => field.getClientRects().length > 0));

export const beforeChatStep = (
  { conversations }: SessionState,
  peer: UserId | undefined,
  widget: Widget,
  visit: Visit,
): BeforeChatStep => {
  const isGiven = [...widget.children].some(({ slot }) => slot === 'before-chat');
  if (!isGiven || !peer || visit.hasAnswered(peer)) return 'done';
  const { messages = [], pending = [], history = 'unknown' } = conversations.get(peer) ?? {};
  if (messages.length > 0 || pending.length > 0 || history === 'failed' || history === 'more') return 'done';
  return history === 'complete' ? 'ask' : 'wait';
};

/** Below the header of the conversation, which says whom one is about to write to. */
export const beforeChatView = (step: BeforeChatStep): TemplateResult | typeof nothing =>
  step === 'ask' ? html`<div class="form" slot="notice"><slot name="before-chat"></slot></div>` : nothing;
