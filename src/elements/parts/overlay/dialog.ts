/** A question in the browser's modal dialog: it traps the focus, Escape cancels, and the focus returns afterwards. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { markAlike } from '../../../ui/words/marks.js';

export interface Question {
  readonly title: string;
  readonly body?: TemplateResult;
  /** Without it the dialog can only be closed. */
  readonly confirm?: string;
  readonly cancel: string;
  readonly danger?: boolean;
  /** Class and part name of the dialog. */
  readonly name?: string;
}

/** @returns the form data, or `undefined` if cancelled. */
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
    // A click on the backdrop targets the dialog itself.
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
