import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { chatStage, type ChatStage } from '../../../support/chat-stage.js';
import { settled, until } from '../../../support/mount.js';
import type { Message } from '../../../../src/types/message.js';

const realFetch = window.fetch.bind(window);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);
let fetched: string[] = [];
let revoked: string[] = [];

/** What the file server answers. */
const answer = (reply: (url: string) => Response | Promise<Response>): void => {
  window.fetch = (asked) => {
    const { url } = new Request(asked);
    fetched.push(url);
    return Promise.resolve(reply(url));
  };
};

const png = async (): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 4;
  return new Promise((resolve) => canvas.toBlob((made) => resolve(made!)));
};
const typed = (type: string, body: BodyInit = 'x'): Response =>
  new Response(body, { headers: { 'content-type': type } });

const pictureOf = (name: string): Partial<Message> => ({
  kind: 'image',
  text: '',
  attachment: { url: `https://files.test/${name}`, name, size: 10, width: 160, height: 80 },
});
const image = (stage: ChatStage): Promise<HTMLImageElement> =>
  until(() => stage.$<HTMLImageElement>('.picture img'), 'the picture');

describe('pictures, sound and film in <agora-peer-chat>', () => {
  beforeEach(() => {
    fetched = [];
    revoked = [];
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revokeObjectURL(url);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    URL.revokeObjectURL = revokeObjectURL;
  });

  it('shows what it has fetched, so that a policy has to name the chat server only to connect to', async () => {
    const blob = await png();
    answer(() => typed('image/png', blob));
    const stage = await chatStage({ messages: [pictureOf('cat.png')] });
    const shown = await image(stage);
    await until(() => shown.src.startsWith('blob:') && shown.naturalWidth === 8, 'the picture');
    expect(fetched).to.deep.equal(['https://files.test/cat.png']);
  });

  it('keeps the place of a picture that is not there yet', async () => {
    answer(() => new Promise(() => undefined));
    const stage = await chatStage({ messages: [pictureOf('slow.png')] });
    const shown = await image(stage);
    await until(() => shown.complete, 'what stands for it');
    const { width, height } = shown.getBoundingClientRect();
    expect([width, height]).to.deep.equal([160, 80]);
  });

  it('takes the picture back when the row goes', async () => {
    const blob = await png();
    answer(() => typed('image/png', blob));
    const stage = await chatStage({ messages: [pictureOf('cat.png')] });
    const shown = await image(stage);
    const url = await until(() => shown.src.startsWith('blob:') && shown.src, 'the picture');
    stage.chat.peer = 'carol';
    await until(() => revoked.includes(url), 'the picture to be taken back');
  });

  it('asks in no other way for a file that cannot be fetched, and shows its name', async () => {
    answer(() => Promise.reject(new TypeError('CORS')));
    const stage = await chatStage({ messages: [pictureOf('cat.png')] });
    const shown = await image(stage);
    await until(() => shown.classList.contains('gone'), 'the name');
    expect(shown.hasAttribute('src')).to.be.false;
    expect(shown.alt).to.equal('cat.png');
  });

  it('never makes a file that could hold a script one of this page', async () => {
    answer(() => typed('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));
    const stage = await chatStage({ messages: [pictureOf('cat.svg')] });
    const shown = await image(stage);
    await until(() => shown.classList.contains('gone'), 'the name');
    expect(shown.hasAttribute('src')).to.be.false;
  });

  it('fetches what is near the view and no more', async () => {
    const blob = await png();
    answer(() => typed('image/png', blob));
    const pictures = Array.from({ length: 50 }, (_, index) => ({
      ...pictureOf(`${index}.png`),
      text: `Number ${index}`,
    }));
    const stage = await chatStage({ messages: pictures });
    await until(() => stage.$$('.picture img').length >= 40, 'the rows');
    await until(() => fetched.includes('https://files.test/49.png'), 'the newest');
    await until(() => stage.$$<HTMLImageElement>('.picture img').at(-1)!.src.startsWith('blob:'), 'the picture');
    expect(fetched).not.to.include('https://files.test/0.png');
    expect(fetched.length).to.be.below(45);
  });

  it('fetches of an album what it shows and no more', async () => {
    const blob = await png();
    answer(() => typed('image/png', blob));
    const stage = await chatStage({ messages: Array.from({ length: 20 }, (_, index) => pictureOf(`${index}.png`)) });
    await until(() => stage.$$<HTMLImageElement>('.picture img')[3]?.src.startsWith('blob:'), 'the fourth');
    expect(fetched.length).to.equal(4);
    stage.$<HTMLButtonElement>('.beyond')!.click();
    await until(() => fetched.includes('https://files.test/19.png'), 'the last');
  });

  it('fetches the sound of a voice message', async () => {
    answer(() => typed('audio/webm'));
    const stage = await chatStage({
      messages: [{ kind: 'voice', text: '', attachment: { url: 'https://files.test/a.webm', name: 'a', size: 9 } }],
    });
    await until(() => stage.$<HTMLAudioElement>('audio')?.src.startsWith('blob:'), 'the sound');
  });

  it('fetches a film only when it is to be played', async () => {
    const blob = await png();
    answer((url) => (url.endsWith('.mp4') ? typed('video/mp4') : typed('image/png', blob)));
    const attachment = {
      url: 'https://files.test/a.mp4',
      thumbnailUrl: 'https://files.test/a.png',
      name: 'a.mp4',
      size: 9,
    };
    const stage = await chatStage({ messages: [{ kind: 'video', text: '', attachment }] });
    const film = await until(() => stage.$<HTMLVideoElement>('video'), 'the film');
    await until(() => film.poster.startsWith('blob:'), 'the picture before it');
    expect(fetched).to.deep.equal(['https://files.test/a.png']);
    expect(film.controls).to.be.false;
    stage.button('Play video')!.click();
    await until(() => film.src.startsWith('blob:'), 'the film');
    expect(film.controls).to.be.true;
    expect(stage.$<HTMLElement>('.play')!.hidden).to.be.true;
  });

  it('shows that a film is on its way, without motion where one wants none', async () => {
    answer(() => new Promise(() => undefined));
    const attachment = { url: 'https://files.test/a.mp4', name: 'a.mp4', size: 9 };
    const stage = await chatStage({ messages: [{ kind: 'video', text: '', attachment }] });
    const play = await until(() => stage.button('Play video'), 'the button');
    play.click();
    await until(() => play.getAttribute('aria-busy') === 'true', 'the wait');
    const pulse = (): string => getComputedStyle(play.querySelector('svg')!).animationName;
    try {
      await emulateMedia({ reducedMotion: 'no-preference' });
      await until(() => pulse() === 'agora-pulse', 'the pulse');
      await emulateMedia({ reducedMotion: 'reduce' });
      await until(() => pulse() === 'none', 'rest');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('shows the large picture in the same way', async () => {
    const blob = await png();
    answer(() => typed('image/png', blob));
    const stage = await chatStage({ messages: [pictureOf('cat.png')] });
    (await image(stage)).closest('button')!.click();
    const large = await until(() => stage.$<HTMLImageElement>('dialog img'), 'the large picture');
    await until(() => large.src.startsWith('blob:'), 'its file');
    await stage.answer('Close');
    await settled(stage.chat);
    await until(() => revoked.includes(large.src), 'it to be taken back');
  });
});
