/** Every element as it is, with all that can be set on it; what is set is also code, to be copied. */
import { enter } from '../site/guests.ts';
import { turnToPlace } from '../site/place.ts';
import { controls } from './controls.ts';
import { elements, type Element } from './manifest.ts';
import { css, html, nothing, slotted, type Chosen } from './state.ts';

const $ = <T extends HTMLElement = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const [picker, stage, fields, told] = [$<HTMLSelectElement>('#element'), $('.stage'), $('.controls'), $('.told')];
const code = { html: $('code.html'), css: $('code.css') };
const [scene, shop] = await Promise.all([enter('inbox'), enter('shop')]);

const look = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];

/** What an element is in need of before there is something to see. */
const begun = (tag: string): Chosen => {
  const chosen = nothing();
  const peer = tag === 'agora-chat-widget' ? shop.user('support') : scene.user('bea');
  if (['agora-peer-chat', 'agora-inbox', 'agora-chat-widget'].includes(tag)) chosen.attributes.set('peer', peer);
  if (tag === 'agora-chat-widget') chosen.attributes.set('start', 'load');
  if (['agora-connection', 'agora-chat-widget'].includes(tag))
    for (const [name, value] of [
      ['app-key', 'demo#local'],
      ['api-url', '/'],
      ['socket-url', '/ws'],
    ] as const)
      chosen.attributes.set(name, value);
  return chosen;
};

const connection = (): HTMLElementTagNameMap['agora-connection'] => {
  const made = document.createElement('agora-connection');
  made.setAttribute('app-key', 'demo#local');
  made.setAttribute('api-url', '/');
  made.setAttribute('socket-url', '/ws');
  return made;
};

const shown = ({ tagName }: Element): HTMLElement => {
  // Has a file of its own, on a site too.
  if (tagName === 'agora-doctor') void import('../../src/doctor/define.ts');
  const element = document.createElement(tagName);
  const around = tagName === 'agora-connection' ? (element as ReturnType<typeof connection>) : connection();
  if (tagName === 'agora-chat-widget') {
    shop.signIn(element as HTMLElementTagNameMap['agora-chat-widget'], 'visitor');
    stage.replaceChildren(element);
    return element;
  }
  if (tagName === 'agora-connection') {
    const chat = document.createElement('agora-peer-chat');
    chat.peer = scene.user('bea');
    element.append(chat);
  } else around.append(element);
  if (tagName === 'agora-login') around.setAttribute('token-server', '/');
  else scene.signIn(around, 'ada');
  turnToPlace(stage);
  stage.replaceChildren(around);
  return element;
};

/** Makes an element what was chosen for it. */
const wear = (element: HTMLElement, known: Element, chosen: Chosen): void => {
  for (const { name } of known.attributes) {
    const value = chosen.attributes.get(name);
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const old of element.querySelectorAll(':scope > .sample')) if (!chosen.slots.has(old.slot)) old.remove();
  for (const name of chosen.slots) {
    if ([...element.children].some((child) => child.slot === name && child.className === 'sample')) continue;
    const sample = Object.assign(document.createElement('span'), { className: 'sample', slot: name });
    sample.textContent = slotted(name);
    element.append(sample);
  }
  look.replaceSync(css(known.tagName, chosen));
};

let listening = new AbortController();

/** The fields of an event that not every event has. */
const contentOf = (event: Event): string =>
  Object.entries(event)
    .filter(([field, value]) => field !== 'isTrusted' && value !== undefined)
    .map(([field, value]) => `${field}: ${value instanceof Error ? value.message : JSON.stringify(value)}`)
    .join(', ');

const listen = ({ events = [] }: Element): void => {
  listening.abort();
  listening = new AbortController();
  const { signal } = listening;
  told.replaceChildren();
  for (const { name, description } of events) {
    const row = document.createElement('li');
    row.dataset.event = name;
    row.title = description ?? '';
    const count = Object.assign(document.createElement('span'), { textContent: '0' });
    const last = Object.assign(document.createElement('span'), { className: 'last' });
    row.append(Object.assign(document.createElement('code'), { textContent: name }), count, last);
    told.append(row);
    stage.addEventListener(
      name,
      (event) => {
        count.textContent = `${Number(count.textContent) + 1}`;
        last.textContent = contentOf(event);
      },
      { signal },
    );
  }
  if (events.length > 0) return;
  const none = document.createElement('li');
  none.textContent = 'It has no events of its own. Events of its connection bubble through it.';
  told.append(none);
};

const open = (tag: string): void => {
  const known = elements.find(({ tagName }) => tagName === tag) ?? elements[0]!;
  const chosen = begun(known.tagName);
  listen(known);
  const element = shown(known);
  const change = (): void => {
    wear(element, known, chosen);
    code.html.textContent = html(known.tagName, chosen);
    code.css.textContent = css(known.tagName, chosen) || '/* Nothing of its looks is changed. */';
  };
  fields.replaceChildren(...controls(known, chosen, change));
  change();
  turnToPlace(stage);
};

for (const { tagName } of elements) picker.append(new Option(`<${tagName}>`, tagName));
const asked = location.hash.slice(1);
picker.value = elements.some(({ tagName }) => tagName === asked) ? asked : 'agora-peer-chat';
picker.addEventListener('change', () => {
  history.replaceState(null, '', `#${picker.value}`);
  open(picker.value);
});
open(picker.value);
