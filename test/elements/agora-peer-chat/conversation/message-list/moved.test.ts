/** A list that is taken to another place of the page goes on as it was. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { SeenEvent } from '../../../../../src/elements/agora-peer-chat/conversation/context/part-events.js';
import { frames, mountList, type ListStage } from '../../../../support/list-stage.js';
import { mount, settled, until } from '../../../../support/mount.js';
import { makeMessage } from '../../../../support/scripted-client.js';

const move = async (stage: ListStage): Promise<void> => {
  const place = await mount(html`<section></section>`);
  place.append(stage);
  await settled(stage);
};

const messages = (count: number) =>
  Array.from({ length: count }, (_, at) => makeMessage({ text: `text ${at}`, time: 1_700_000_000_000 + at }));

const goUp = async (stage: ListStage): Promise<void> => {
  const all = messages(200);
  await stage.show(all);
  expect(stage.list.goBack({ message: all[50]!.id!, offset: 30 })).to.equal(true);
  await frames(2);
};

describe('the message list, moved within the page', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'hasFocus');
  });

  it('is one stop of the Tab key still, without the toolbar of before', async () => {
    const stage = await mountList();
    await stage.show(messages(5));
    stage.row('text 1').focus();
    expect(stage.rows.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    await move(stage);
    expect(stage.rows.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(stage.renderRoot.querySelectorAll('.toolbar, .active')).to.have.length(0);
  });

  it('goes on to put all rows into the document', async () => {
    const stage = await mountList();
    await stage.show(messages(2000));
    await move(stage);
    await until(() => stage.rows.length === 2000, 'all rows');
  });

  it('reports what is seen there and was not seen before', async () => {
    let focused = false;
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => focused });
    const stage = await mountList();
    const seen: string[] = [];
    const all = messages(40);
    await stage.show(all, { firstUnread: all[37]!.id! });
    stage.renderRoot.addEventListener('messages-seen', (event) => seen.push((event as SeenEvent).message.text));
    await frames(5);
    expect(seen).to.deep.equal([]);
    await move(stage);
    focused = true;
    window.dispatchEvent(new Event('focus'));
    await until(() => seen.includes('text 39'), 'the newest message to be seen');
  });

  it('is read where it was, also if it is taken away twice before it is drawn again', async () => {
    const stage = await mountList();
    await goUp(stage);
    const { place } = stage.list;
    const next = await mount(html`<section></section>`);
    next.append(stage);
    next.append(stage);
    await settled(stage);
    await frames(2);
    expect(stage.list.place).to.deep.equal(place);
  });

  it('is read where it was, also if its new place is shown only later', async () => {
    const stage = await mountList();
    await goUp(stage);
    const { place } = stage.list;
    const next = await mount(html`<section hidden></section>`);
    next.append(stage);
    await settled(stage);
    next.hidden = false;
    await frames(2);
    expect(stage.list.place).to.deep.equal(place);
  });

  it('is read where it was, also if `moveBefore` takes it through a hidden place', async () => {
    const stage = await mountList();
    await goUp(stage);
    const { place } = stage.list;
    const hidden = await mount(html`<section hidden></section>`);
    const next = await mount(html`<section></section>`);
    const top = stage.topOf('text 50');
    const canMove = 'moveBefore' in Element.prototype;
    for (const box of [hidden, next]) {
      if (canMove) box.moveBefore(stage, null);
      else box.append(stage);
      // As a page that measures something on the way.
      box.getBoundingClientRect();
    }
    await settled(stage);
    await frames(2);
    expect(stage.list.place).to.deep.equal(place);
    expect(stage.topOf('text 50')).to.be.closeTo(top, 1);
  });

  it('does not go to a message once it is off the page', async () => {
    const stage = await mountList();
    const five = messages(5);
    await stage.show(five);
    const { list } = stage;
    stage.remove();
    // Off the page for good, and not on its way to another place.
    await settled(stage);
    expect(list.reveal(five[2]!.key)).to.equal(false);
  });
});
