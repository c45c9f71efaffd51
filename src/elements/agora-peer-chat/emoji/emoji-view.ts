/** The emoji picker: search, groups, a grid that arrow keys walk. Its data is a chunk of its own. */
import data from 'emoji-picker-element-data/en/cldr-native/data.json';
import { html, render, type TemplateResult } from 'lit';
import type { PlainTerm, Localizer } from '../../../ui/localize.js';

interface Emoji {
  readonly annotation: string;
  readonly emoji: string;
  readonly group: number;
  readonly order: number;
  readonly tags?: readonly string[];
  readonly version: number;
}

/** What the fonts of today's systems hold. */
const newest = 15.1;

/** By the numbers of the data; 2 is skin tones and hair, which are no emoji of their own. */
const groups: readonly (readonly [number, string, PlainTerm])[] = [
  [0, '😀', 'emojiSmileys'],
  [1, '👋', 'emojiPeople'],
  [3, '🐻', 'emojiNature'],
  [4, '🍔', 'emojiFood'],
  [5, '🚗', 'emojiTravel'],
  [6, '⚽', 'emojiActivities'],
  [7, '💡', 'emojiObjects'],
  [8, '❤️', 'emojiSymbols'],
  [9, '🏁', 'emojiFlags'],
];

const all = (data as readonly Emoji[]).filter(({ version }) => version <= newest);

const find = (text: string): Emoji[] => {
  const wanted = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return all
    .filter(({ annotation, tags = [] }) =>
      wanted.every((word) => [annotation, ...tags].some((tag) => tag.includes(word))),
    )
    .slice(0, 120);
};

const grid = (list: readonly Emoji[]): TemplateResult[] =>
  list.map(
    ({ emoji, annotation }, index) =>
      html`<button type="button" class="emoji" data-emoji=${emoji} aria-label=${annotation} tabindex=${index === 0 ? 0 : -1}>
        ${emoji}
      </button>`,
  );

export function emojiView(words: Localizer, onPick: (emoji: string) => void): TemplateResult {
  const onInput = (event: InputEvent): void => {
    const input = event.target as HTMLInputElement;
    const place = input.parentElement!.querySelector<HTMLElement>('.emoji-groups')!;
    render(input.value.trim() ? foundView(words, find(input.value)) : groupsView(words), place);
  };
  const onClick = (event: MouseEvent): void => {
    const emoji = (event.target as Element).closest<HTMLElement>('.emoji')?.dataset['emoji'];
    if (emoji) onPick(emoji);
  };
  const onJump = (event: MouseEvent, group: number): void => {
    const panel = (event.currentTarget as Element).closest('.emoji-panel')!;
    panel.querySelector(`[data-group='${group}']`)?.scrollIntoView({ block: 'start' });
  };
  // Drawn into a place of its own, so that the search can draw it anew.
  const place = document.createElement('div');
  place.className = 'emoji-groups';
  place.addEventListener('click', onClick);
  place.addEventListener('keydown', onKey);
  render(groupsView(words), place);
  return html`<input
      type="search"
      aria-label=${words.term('emojiSearch')}
      placeholder=${words.term('emojiSearch')}
      @input=${onInput}
    />
    <div class="emoji-nav">
      ${groups.map(
        ([group, sign, term]) =>
          html`<button type="button" class="icon" aria-label=${words.term(term)} @click=${(event: MouseEvent) => onJump(event, group)}>
            ${sign}
          </button>`,
      )}
    </div>
    ${place}`;
}

const groupsView = (words: Localizer): TemplateResult =>
  html`${groups.map(
    ([group, , term]) =>
      html`<section data-group=${group} aria-label=${words.term(term)}>
        <h3>${words.term(term)}</h3>
        <div class="emoji-grid">${grid(all.filter((emoji) => emoji.group === group))}</div>
      </section>`,
  )}`;

const foundView = (words: Localizer, found: readonly Emoji[]): TemplateResult =>
  found.length === 0
    ? html`<p class="hint" role="status">${words.term('searchNothing')}</p>`
    : html`<div class="emoji-grid">${grid(found)}</div>`;

function onKey(event: KeyboardEvent): void {
  const from = (event.target as Element).closest<HTMLElement>('.emoji');
  if (!from) return;
  const list = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.emoji')];
  const at = list.indexOf(from);
  const row = list.findIndex((emoji, index) => index > 0 && emoji.offsetTop !== list[0]!.offsetTop);
  const steps: Record<string, number> = {
    ArrowRight: from.matches(':dir(rtl)') ? -1 : 1,
    ArrowLeft: from.matches(':dir(rtl)') ? 1 : -1,
    ArrowDown: row < 1 ? 1 : row,
    ArrowUp: row < 1 ? -1 : -row,
  };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  list[Math.min(Math.max(at + step, 0), list.length - 1)]?.focus();
}
