/** Colours as they are painted, and whether they can be read on each other. */
import type { TemplateResult } from 'lit';
import { mount } from './mount.js';

/** An element of ours, and in its shadow root a box whose colours can be asked for. */
export const mountBox = async (template: TemplateResult): Promise<{ element: HTMLElement; box: HTMLElement }> => {
  const element = await mount(template);
  const box = document.createElement('div');
  element.shadowRoot!.append(box);
  return { element, box };
};

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Red, green, blue from 0 to 255. */
export const painted = (box: HTMLElement, colour: string): number[] => {
  box.style.color = '';
  box.style.color = colour;
  canvas.fillStyle = getComputedStyle(box).color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

export const luminance = (rgb: number[]): number => {
  const [r, g, b] = rgb.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export type Pair = readonly [front: string, back: string, least: number];

export const pairs: readonly Pair[] = [
  ['agora-text', 'agora-background', 7],
  ['agora-text', 'agora-surface', 7],
  ['agora-text', 'agora-raised', 7],
  ['agora-text', 'agora-surface-strong', 7],
  ['agora-text-quiet', 'agora-background', 4.5],
  ['agora-text-quiet', 'agora-surface', 4.5],
  ['agora-text-quiet', 'agora-raised', 4.5],
  ['agora-text-quiet', 'agora-surface-strong', 4.5],
  ['agora-text-quiet', 'agora-bubble', 4.5],
  ['_agora-on-bubble', 'agora-bubble', 7],
  ['agora-danger', 'agora-background', 4.5],
  ['agora-danger', 'agora-surface', 4.5],
  ['agora-danger', 'agora-raised', 4.5],
  ['agora-danger', 'agora-danger-soft', 4.5],
  ['agora-warning', 'agora-warning-soft', 4.5],
  ['agora-success', 'agora-background', 3],
  ['agora-border-strong', 'agora-background', 3],
  ['agora-border-strong', 'agora-surface', 3],
];

/** What the accent changes. */
export const pairsOfAccent: readonly Pair[] = [
  ['_agora-on-accent', '_agora-accent-fill', 4.5],
  ['_agora-on-accent', '_agora-accent-strong', 4.5],
  ['_agora-accent-text', 'agora-background', 4.5],
  ['_agora-accent-text', 'agora-surface', 4.5],
  ['_agora-accent-text', 'agora-raised', 4.5],
  ['_agora-accent-text', 'agora-bubble', 4.5],
  ['_agora-accent-text', '_agora-accent-soft', 4.5],
  ['agora-text', '_agora-accent-soft', 7],
  ['agora-text-quiet', '_agora-accent-soft', 4.5],
];

const contrastOf = (box: HTMLElement, a: string, b: string): number => {
  const [dark, light] = [a, b].map((name) => luminance(painted(box, `var(--${name})`))).sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

export const contrast = {
  /** Each pair that cannot be read well enough, with its contrast. */
  poor: (box: HTMLElement, asked: readonly Pair[] = [...pairs, ...pairsOfAccent]): string[] =>
    asked
      .map(([front, back, least]) => ({ front, back, least, found: contrastOf(box, front, back) }))
      .filter(({ least, found }) => found < least)
      .map(({ front, back, found }) => `${front} on ${back} ${found.toFixed(2)}`),
};

/** The same colours in every run: a linear congruence with the seed 9. */
export function* accents(count: number): Generator<string> {
  let seed = 9;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31);
  for (let made = 0; made < count; made++) yield `#${(next() >> 7).toString(16).padStart(6, '0').slice(-6)}`;
  yield* [
    '#000',
    '#fff',
    '#ffd400',
    '#f97316',
    '#3b82f6',
    '#111',
    '#00ff00',
    '#ff00ff',
    'light-dark(#1d5bd6, #85aeff)',
  ];
}
