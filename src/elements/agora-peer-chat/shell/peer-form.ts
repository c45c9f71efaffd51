/** Asks the visitor whom to chat with. */
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../ui/localize.js';
import type { PeerChoice } from './peer-choice.js';

/** @param onChosen called on the button or Enter, not when the field only loses the focus. */
export const peerForm = (choice: PeerChoice, words: Localizer, onChosen: () => void): TemplateResult => {
  const { error } = choice;
  const onChange = ({ target }: Event): void => choice.write((target as HTMLInputElement).value);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    choice.write(((event.target as HTMLFormElement).elements.namedItem('peer') as HTMLInputElement).value);
    onChosen();
  };
  return html`<form class="peer-form" part="peer-form" @submit=${onSubmit}>
    <label for="peer">${words.term('peerUsername')}</label>
    <div class="peer-row">
      <input
        id="peer"
        name="peer"
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${choice.chosen}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby="peer-error"
        @change=${onChange}
      />
      <button>${words.term('openChat')}</button>
    </div>
    <p class="error" id="peer-error" ?hidden=${!error}>${error ? words.error(error) : ''}</p>
  </form>`;
};
