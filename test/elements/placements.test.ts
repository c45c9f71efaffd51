import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { chatStage } from '../support/chat-stage.js';
import { until } from '../support/mount.js';

type Around = (inner: TemplateResult) => TemplateResult;
const box =
  (style: string): Around =>
  (inner) =>
    html`<div style=${style}>${inner}</div>`;
const inBox =
  (outer: string, style: string): Around =>
  (inner) =>
    box(outer)(box(style)(inner));

/** Boxes that ask what is in them how wide it wants to be, and others in which an element might go wrong. */
const places: Readonly<Record<string, Around>> = {
  'inline flex box': box('display: inline-flex'),
  'inline flex column': box('display: inline-flex; flex-direction: column'),
  'flex column': box('display: flex; flex-direction: column; align-items: flex-start'),
  'flex row in the middle': box('display: flex; justify-content: center'),
  'flex row that wraps': box('display: flex; flex-wrap: wrap'),
  'flex item that does not grow': inBox('display: flex', 'flex: none'),
  'flex item that may shrink': inBox('display: flex; inline-size: 600px', 'flex: 1; min-inline-size: 0'),
  'grid of automatic columns': box('display: grid; grid-auto-flow: column; justify-content: start'),
  'grid column of the smallest size': box('display: grid; grid-template-columns: min-content'),
  'grid column of the largest size': box('display: grid; grid-template-columns: max-content'),
  'grid column that fits': box('display: grid; grid-template-columns: fit-content(600px)'),
  'grid with its items in the middle': box('display: grid; place-items: center'),
  'box of the smallest size': box('inline-size: min-content'),
  'box of the largest size': box('inline-size: max-content'),
  'box that fits': box('inline-size: fit-content'),
  'absolute box': box('position: absolute; inset: 0 0 auto auto'),
  'table cell': box('display: table-cell'),
  'inline table': box('display: inline-table'),
  'set of columns': box('columns: 2; inline-size: 800px'),
  'contained box': box('contain: content; display: inline-block'),
  'container of queries': box('container-type: size; inline-size: 500px; block-size: 400px'),
  'box that is drawn late': box('content-visibility: auto; display: inline-block'),
  legend: (inner) => html`<fieldset><legend>${inner}</legend></fieldset>`,
  span: (inner) => html`<span>${inner}</span>`,
  'floating details': (inner) => html`<details open style="float: left"><summary>s</summary>${inner}</details>`,
};

/** What a page may say of the element itself. */
const styles = [
  ...['min-content', 'max-content', 'fit-content', 'stretch'].map((size) => `inline-size: ${size}`),
  ...['inline', 'inline-block', 'inline-flex', 'flex', 'grid', 'table', 'table-cell'].map((way) => `display: ${way}`),
  ...['float: left', 'position: fixed', 'position: absolute', 'max-inline-size: 200px', 'block-size: 300px'],
];

const elements: Readonly<Record<string, TemplateResult>> = {
  'agora-peer-chat': html`<agora-peer-chat peer="bob"></agora-peer-chat>`,
  'agora-inbox': html`<agora-inbox></agora-inbox>`,
  'agora-conversations': html`<agora-conversations></agora-conversations>`,
  'agora-log': html`<agora-log></agora-log>`,
  'agora-login': html`<agora-login></agora-login>`,
};

describe('wherever a page puts', () => {
  for (const [tag, inner] of Object.entries(elements))
    it(`<${tag}>, it has a width to be used, and nothing sticks out`, async () => {
      const stage = await chatStage({
        inside: html`<agora-peer-chat peer="bob"></agora-peer-chat><div id="place"></div>`,
      });
      const place = stage.connection.querySelector<HTMLElement>('#place')!;
      const fits = async (around: TemplateResult, where: string, style = ''): Promise<void> => {
        render(around, place);
        const element = place.querySelector<HTMLElement>(tag)!;
        element.style.cssText = style;
        await until(() => {
          const { width, height } = element.getBoundingClientRect();
          return width > 170 && height > 20 && element.scrollWidth <= element.clientWidth + 1;
        }, `<${tag}> of some size in: ${where}`);
        render(nothing, place);
      };
      for (const [name, around] of Object.entries(places)) await fits(around(inner), name);
      for (const style of styles) await fits(inner, style, style);
      expect(place.childElementCount).to.equal(0);
    });
});
