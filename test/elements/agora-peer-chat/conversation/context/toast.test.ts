/** How long a toast is shown. The time is the test's: it hears which timers are set, and lets them run out. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { ReactiveElement } from 'lit';
import { Toast } from '../../../../../src/elements/agora-peer-chat/conversation/context/toast.js';

describe('a toast', () => {
  const real = window.setTimeout.bind(window);
  let timer: { readonly run: () => void; readonly wait: number } | undefined;
  const place = document.createElement('div');

  beforeEach(() => {
    timer = undefined;
    document.body.append(place);
    window.setTimeout = ((run: () => void, wait: number) => {
      timer = { run, wait };
      return 0;
    }) as unknown as typeof setTimeout;
  });
  afterEach(() => {
    window.setTimeout = real;
    place.remove();
  });

  const stage = () => {
    const host = { addController: () => {}, requestUpdate: () => render(toast.view(), place) };
    const toast: Toast = new Toast(host as unknown as ReactiveElement, () => 'en');
    toast.turn('bob');
    return toast;
  };
  const shown = (): HTMLElement | null => place.querySelector('.toast');
  const tell = (type: string): void => void shown()!.dispatchEvent(new Event(type));

  it('goes after four seconds', () => {
    stage().show('bob', 'Copied');
    expect([shown()!.textContent.trim(), timer!.wait]).to.deep.equal(['Copied', 4000]);
    timer!.run();
    expect(shown()).to.equal(null);
  });

  it('with a button goes after eight seconds', () => {
    stage().show('bob', 'bob is blocked.', { label: 'Undo', run: () => {} });
    expect(timer!.wait).to.equal(8000);
    timer!.run();
    expect(shown()).to.equal(null);
  });

  it('waits for the pointer and for the focus, until both have left, and then for as long again', () => {
    stage().show('bob', 'bob is blocked.', { label: 'Undo', run: () => {} });
    tell('focusin');
    tell('pointerenter');
    timer!.run();
    tell('pointerleave');
    timer!.run();
    expect(shown(), 'the focus is in it').to.not.equal(null);
    tell('focusout');
    expect(timer!.wait).to.equal(8000);
    timer!.run();
    expect(shown()).to.equal(null);
  });
});
