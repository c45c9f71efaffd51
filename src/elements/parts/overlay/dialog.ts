/** A question in a modal dialog of the browser: it holds the focus, Escape says no, and the focus goes back after it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { markAlike } from '../../../ui/words/marks.js';

export interface Question {
  readonly title: string;
  readonly body?: TemplateResult;
  /** Without it there is nothing to confirm, only to close. */
  readonly confirm?: string;
  readonly cancel: string;
  readonly danger?: boolean;
  /** For the class and part of the dialog. */
  readonly name?: string;
}

/** @returns what was filled in, or `undefined` when the answer is no. */
export function ask(home: ParentNode & Node, question: Question): Promise<FormData | undefined> {
  const dialog = document.createElement('dialog');
  dialog.className = question.name ?? 'question';
  dialog.setAttribute('part', `dialog ${question.name ?? ''}`.trim());
  dialog.setAttribute('aria-label', question.title);
  let answer: FormData | undefined;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    answer = new FormData(form, event.submitter);
    dialog.close();
  };
  render(
    html`<form method="dialog" @submit=${onSubmit}>
      <h2>${question.title}</h2>
      ${question.body ?? nothing}
      <div class="dialog-buttons">
        <button type="button" part="dialog-cancel" @click=${() => dialog.close()}>${question.cancel}</button>
        ${
          question.confirm
            ? html`<button class=${question.danger ? 'danger confirm' : 'primary'} part="dialog-confirm">${question.confirm}</button>`
            : nothing
        }
      </div>
    </form>`,
    dialog,
  );
  home.append(dialog);
  markAlike(dialog, home);
  dialog.addEventListener('click', (event) => {
    // A click beside the dialog lands on the dialog itself.
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
  });
}
