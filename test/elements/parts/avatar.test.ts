import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { avatar } from '../../../src/elements/parts/avatar.js';
import { mount, until } from '../../support/mount.js';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('a person’s picture', () => {
  it('gives way to the letter when it fails, and comes back with another', async () => {
    const place = await mount(html`<div></div>`);
    render(avatar('Bob', { picture: '/no-such-picture.png' }), place);
    const picture = place.querySelector('img')!;
    picture.loading = 'eager';
    await until(() => picture.classList.contains('gone'), 'the picture to give way');
    expect(place.textContent.trim()).to.equal('B');
    render(avatar('Bob', { picture: dot }), place);
    await until(() => !picture.classList.contains('gone'), 'the other picture');
  });

  it('is fetched without cookies unless the page gave it, and never with the address of the page', async () => {
    const place = await mount(html`<div></div>`);
    render(avatar('Bob', { picture: dot, foreign: true }), place);
    expect(place.querySelector('img')!.crossOrigin).to.equal('anonymous');
    expect(place.querySelector('img')!.referrerPolicy).to.equal('no-referrer');
    render(avatar('Bob', { picture: dot }), place);
    expect(place.querySelector('img')!.crossOrigin).to.equal(null);
  });
});
