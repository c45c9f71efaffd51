/** Light, dark, or as the system has it; remembered for all pages. */
const key = 'demo:colours';

export const colours = (): HTMLElement => {
  const root = document.documentElement;
  const select = document.createElement('select');
  select.setAttribute('aria-label', 'Colours');
  for (const [value, name] of [
    ['', 'Auto'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ] as const)
    select.append(new Option(name, value));
  const show = (): void => {
    if (select.value) root.dataset.colours = select.value;
    else delete root.dataset.colours;
  };
  select.value = localStorage.getItem(key) ?? '';
  show();
  select.addEventListener('change', () => {
    localStorage.setItem(key, select.value);
    show();
  });
  return select;
};
