/** The switch for a chat server's address, on top of each page. */
import { choosePlace, isChosen, place, type Place } from './place.ts';

const fields: readonly (readonly [keyof Place, string, string])[] = [
  ['appKey', 'App key', 'org#app'],
  ['tokenServer', 'Token server', 'https://tokens.example.com'],
  ['chatServer', 'Chat server; leave empty for Agora’s cloud', 'https://chat.example.com'],
];

export const placeDialog = (): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Server';
  button.title = isChosen ? `Chat server: ${place.chatServer || 'Agora’s cloud'}` : 'Chat server: this one';
  const dialog = document.createElement('dialog');
  dialog.className = 'site-dialog';
  dialog.setAttribute('aria-label', 'Chat server');
  const form = document.createElement('form');
  form.method = 'dialog';
  const heading = document.createElement('h2');
  heading.textContent = 'Which chat server?';
  form.append(heading);
  for (const [name, label, example] of fields) {
    const line = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, {
      name,
      value: isChosen ? place[name] : '',
      placeholder: example,
      required: name === 'appKey',
    });
    line.append(label, input);
    form.append(line);
  }
  const buttons = document.createElement('p');
  for (const [value, words] of [
    ['use', 'Use it'],
    ['own', 'Use the local one'],
    ['', 'Cancel'],
  ] as const) {
    const choice = document.createElement('button');
    Object.assign(choice, { value, textContent: words, formNoValidate: value !== 'use' });
    buttons.append(choice);
  }
  form.append(buttons);
  dialog.append(form);
  document.body.append(dialog);
  button.addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('close', () => {
    if (!dialog.returnValue) return;
    const given = Object.fromEntries(new FormData(form)) as Record<keyof Place, string>;
    choosePlace(dialog.returnValue === 'use' ? given : undefined);
    location.search = '';
    location.reload();
  });
  return button;
};
