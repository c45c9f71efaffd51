/** A question in the browser's modal dialog: it traps the focus, Escape cancels, and the focus returns afterwards. */
import { html, nothing, type TemplateResult } from 'lit';
import { draw } from '../../../ui/mend/mend.js';
import { markAlike } from '../../../ui/words/marks.js';
import { onLanguageChange } from '../../../ui/words/page-language.js';
import { onNewWords } from '../../../ui/words/vocabulary.js';

export interface Question {
  readonly title: string;
  readonly body?: TemplateResult;
  /** Without it the dialog can only be closed. */
  readonly confirm?: string;
  readonly cancel: string;
  readonly danger?: boolean;
  /** What is missing in the answer, in words of ours: the browser's own are in its language. Empty if it is complete. */
  readonly problem?: (answer: FormData) => string;
  /** Class and part name of the dialog. */
  readonly name?: string;
}

/** @param question in the language of now; it is asked anew in another one. @returns the form data, or `undefined` if cancelled. */
export const ask = (home: ParentNode & Node, question: () => Question): Promise<FormData | undefined> => {
  const dialog = document.createElement('dialog');
  const { name } = question();
  dialog.className = name ?? 'question';
  dialog.setAttribute('part', `dialog ${name ?? ''}`.trim());
  let answer: FormData | undefined;
  let given: FormData | undefined;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    given = new FormData(form, event.submitter);
    if (question().problem?.(given)) {
      show();
      form.querySelector('input')?.focus();
      return;
    }
    answer = given;
    dialog.close();
  };
  const show = (): void => {
    const { title, body, confirm, cancel, danger, problem } = question();
    const missing = given && problem?.(given);
    dialog.setAttribute('aria-label', title);
    draw(
      html`<form method="dialog" @submit=${onSubmit}>
        <h2>${title}</h2>
        ${body ?? nothing}
        ${missing ? html`<p class="error" role="alert">${missing}</p>` : nothing}
        <div class="dialog-buttons">
          <button type="button" part="dialog-cancel" @click=${onCancel}>${cancel}</button>
          ${
            confirm
              ? html`<button class=${danger ? 'danger confirm' : 'primary'} part="dialog-confirm">${confirm}</button>`
              : nothing
          }
        </div>
      </form>`,
      dialog,
    );
  };
  const onCancel = (): void => dialog.close();
  show();
  home.append(dialog);
  markAlike(dialog, home);
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop targets the dialog itself.
    if (event.target === dialog) dialog.close();
  });
  dialog.showModal();
  const stops = [onNewWords(show), onLanguageChange(dialog, show)];
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      stops.forEach((stop) => stop());
      dialog.remove();
      resolve(answer);
    });
  });
};
