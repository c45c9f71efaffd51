/** One conversation in five dresses. What is set are the variables that the documentation lists, and nothing else. */
import { enter } from './site/guests.ts';

type Look = Record<string, string>;

const brands: Readonly<Record<string, Look>> = {
  Meadow: {
    '--agora-accent': '#287550',
    '--agora-radius': '0.75rem',
  },
  Ledger: {
    '--agora-accent': '#1f2937',
    '--agora-radius': '0',
    '--agora-font': "Georgia, 'Times New Roman', serif",
  },
  Coral: {
    '--agora-accent': '#c8372d',
    '--agora-radius': '1rem',
  },
  Signal: {
    '--agora-accent': '#ffd400',
    '--agora-radius': '0.25rem',
    'color-scheme': 'dark',
  },
  Violet: {
    '--agora-accent': '#7a3ff2',
    '--agora-font': "'Trebuchet MS', 'Segoe UI', sans-serif",
    '--agora-font-size': '1.0625rem',
  },
};

const fields = [
  { name: '--agora-accent', label: 'Accent', type: 'color', unit: '' },
  { name: '--agora-radius', label: 'Corners', type: 'range', unit: 'rem', min: 0, max: 1.5, step: 0.125 },
  { name: '--agora-font-size', label: 'Text size', type: 'range', unit: 'rem', min: 0.875, max: 1.25, step: 0.0625 },
] as const;
const usual: Look = {
  '--agora-accent': '#3657e8',
  '--agora-radius': '0.625rem',
  '--agora-font-size': '0.9375rem',
};

const scene = await enter('pair');
const ada = document.querySelector<HTMLElementTagNameMap['agora-connection']>('#ada')!;
const strip = ada.querySelector<HTMLElement>('.brands')!;
const form = document.querySelector<HTMLElement>('.fields')!;
const out = { css: document.querySelector('code.css')!, tag: document.querySelector('code.tag')! };
const looks = new Map<string, Look>(Object.entries(brands).map(([name, look]) => [name, { ...look }]));
const boxes = new Map<string, HTMLElement>();
let chosen = 'Meadow';

const wear = (name: string): void => {
  const box = boxes.get(name)!;
  for (const [property, value] of Object.entries(looks.get(name)!)) box.style.setProperty(property, value);
};

const show = (): void => {
  const look = looks.get(chosen)!;
  for (const [name, box] of boxes) box.querySelector('button')!.setAttribute('aria-pressed', String(name === chosen));
  for (const { name, unit } of fields) {
    const value = look[name] ?? usual[name] ?? '';
    form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = unit ? String(parseFloat(value)) : value;
  }
  const lines = Object.entries(look).map(([name, value]) => `  ${name}: ${value};`);
  out.css.textContent = `agora-connection {\n${lines.join('\n')}\n}`;
  out.tag.textContent =
    '<agora-connection app-key="your-org#your-app" token-url="/api/chat-token">\n  <agora-peer-chat peer="bea"></agora-peer-chat>\n</agora-connection>';
};

for (const name of looks.keys()) {
  const box = document.createElement('section');
  box.className = 'brand';
  box.setAttribute('aria-label', name);
  const button = document.createElement('button');
  button.type = 'button';
  const swatch = document.createElement('span');
  swatch.className = 'swatch';
  button.append(swatch, name);
  button.addEventListener('click', () => {
    chosen = name;
    show();
  });
  const chat = document.createElement('agora-peer-chat');
  chat.peer = scene.user('bea');
  box.append(button, chat);
  boxes.set(name, box);
  strip.append(box);
  wear(name);
}

for (const { name, label, unit, ...input } of fields) {
  const line = document.createElement('label');
  const field = Object.assign(document.createElement('input'), input, { name });
  // A range takes its step before its value, or rounds.
  field.addEventListener('input', () => {
    looks.get(chosen)![name] = field.value + unit;
    wear(chosen);
    show();
  });
  line.append(label, field);
  form.append(line);
}
scene.signIn(ada, 'ada');
show();
