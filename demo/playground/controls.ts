/** A field for each thing that can be set. What is typed is told to `change`, which does the rest. */
import { choices, setUp, type Attribute, type Element } from './manifest.ts';
import type { Chosen } from './state.ts';

const made = <K extends keyof HTMLElementTagNameMap>(tag: K, values: object = {}): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), values);

/** What the sources say, without their marks. */
const plain = (text = ''): string => text.replaceAll('`', '');

const line = (name: string, field: HTMLElement, description?: string): HTMLElement => {
  const label = made('label', { title: plain(description) });
  label.append(made('code', { textContent: name }), field);
  label.classList.toggle('check', field instanceof HTMLInputElement && field.type === 'checkbox');
  return label;
};

const attributeField = (attribute: Attribute, { attributes }: Chosen, change: () => void): HTMLElement => {
  const { name, type, description } = attribute;
  const set = (value: string | undefined): void => {
    if (value === undefined) attributes.delete(name);
    else attributes.set(name, value);
    change();
  };
  if (type.text === 'boolean') {
    const field = made('input', { type: 'checkbox', checked: attributes.has(name) });
    field.addEventListener('change', () => set(field.checked ? '' : undefined));
    return line(name, field, description);
  }
  const options = choices(attribute);
  const field =
    options.length > 0 ? made('select') : made('input', { type: type.text === 'number' ? 'number' : 'text' });
  if (field instanceof HTMLSelectElement) for (const value of ['', ...options]) field.append(new Option(value));
  field.value = attributes.get(name) ?? '';
  field.addEventListener('change', () => set(field.value === '' ? undefined : field.value));
  return line(name, field, description);
};

const group = (title: string, fields: readonly HTMLElement[], open: boolean): HTMLElement | undefined => {
  if (fields.length === 0) return undefined;
  const box = made('details', { open });
  const list = made('div', { className: 'fields' });
  list.append(...fields);
  box.append(made('summary', { textContent: `${title} (${fields.length})` }), list);
  return box;
};

export const controls = (element: Element, chosen: Chosen, change: () => void): HTMLElement[] => {
  const { tagName, attributes, slots = [], cssParts = [], cssProperties = [] } = element;
  const isShared = ({ name }: Attribute): boolean => setUp.has(name) && !['theme', 'density'].includes(name);
  const isOfUse = ({ name }: Attribute): boolean => tagName !== 'agora-connection' && !isShared({ name } as Attribute);
  const attributeFields = (list: readonly Attribute[]): HTMLElement[] =>
    list.map((one) => attributeField(one, chosen, change));
  const checks = (names: readonly { name: string; description?: string }[], set: Set<string>): HTMLElement[] =>
    names.map(({ name, description }) => {
      const field = made('input', { type: 'checkbox', checked: set.has(name) });
      field.addEventListener('change', () => {
        if (field.checked) set.add(name);
        else set.delete(name);
        change();
      });
      return line(name || '(default)', field, description);
    });
  const variables = cssProperties.map(({ name, description }) => {
    const field = made('input', { type: 'text', value: chosen.variables.get(name) ?? '' });
    field.addEventListener('change', () => {
      if (field.value) chosen.variables.set(name, field.value);
      else chosen.variables.delete(name);
      change();
    });
    return line(name, field, description);
  });
  return [
    group('Attributes', attributeFields(attributes.filter(isOfUse)), true),
    group('Slots', checks(slots, chosen.slots), true),
    group('Parts', checks(cssParts, chosen.parts), cssParts.length < 16),
    group('Its own variables', variables, true),
    group('Set-up', attributeFields(attributes.filter((one) => !isOfUse(one))), tagName === 'agora-connection'),
  ].filter((box) => box !== undefined);
};
