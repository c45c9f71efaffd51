import { expect } from '@open-wc/testing';
import { chatStage, type ChatStage } from '../../../support/chat-stage.js';
import { settled, until } from '../../../support/mount.js';
import { pasteEvent } from '../../../support/pasted.js';
import { expectAccessible } from '../../../support/accessible.js';

const fileOf = (name: string, type: string, size = 5): File => new File([new Uint8Array(size)], name, { type });

const transfer = (...files: File[]): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

const paste = (stage: ChatStage, data: DataTransfer): ClipboardEvent => {
  const event = pasteEvent(data);
  stage.field.dispatchEvent(event);
  return event;
};

const picture = async (): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 4;
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!)));
  return new File([blob], 'dot.png', { type: 'image/png' });
};

describe('files in <agora-peer-chat>', () => {
  it('takes a pasted picture with its description and measures', async () => {
    const stage = await chatStage();
    expect(paste(stage, transfer(await picture())).defaultPrevented).to.be.true;
    await settled(stage.chat);
    await expectAccessible(stage.chat);
    const preview = await until(() => stage.$<HTMLImageElement>('.staged img'), 'the preview');
    await until(() => preview.naturalWidth === 8, 'the picture');
    await preview.decode();
    const words = stage.$<HTMLInputElement>('.staged input')!;
    words.value = 'a dot';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    stage.button('Send')!.click();
    await until(() => stage.world.called('send').length === 1, 'the message');
    expect(stage.world.called('upload')[0]!.args[1]).to.include({ name: 'dot.png', width: 8, height: 4 });
    expect(stage.world.called('send')[0]!.args[0]).to.include({ kind: 'image', text: 'a dot' });
    expect(stage.$('.staged')).to.equal(null);
    const shown = await until(() => stage.$('.picture img'), 'the picture in the list');
    expect(shown.getAttribute('alt')).to.equal('a dot');
  });

  it('has the name of a file at the same edge as its size, on a page from right to left too', async () => {
    const stage = await chatStage();
    paste(stage, transfer(fileOf('notes.txt', 'text/plain')));
    const row = await until(() => stage.$('.staged .file-name'), 'the file');
    for (const dir of ['ltr', 'rtl'] as const) {
      stage.chat.dir = dir;
      await settled(stage.chat);
      const [name, size] = [...row.children].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return range.getBoundingClientRect();
      });
      const edge = dir === 'rtl' ? 'right' : 'left';
      expect(name![edge], dir).to.be.closeTo(size![edge], 1);
    }
  });

  it('keeps files that were chosen before it was signed in, and none over a sign-out', async () => {
    const stage = await chatStage();
    const signOut = async (): Promise<void> => {
      await stage.connection.logout();
      await until(() => stage.chat.currentPeer === undefined, 'the end of the conversation');
      await settled(stage.chat);
    };
    await signOut();
    paste(stage, transfer(fileOf('notes.txt', 'text/plain')));
    await until(() => stage.$('.staged'), 'the file');
    await stage.connection.loginWithToken('alice', 'token');
    await until(() => stage.chat.currentPeer === 'bob', 'the conversation');
    await settled(stage.chat);
    expect(stage.$$('.staged')).to.have.length(1);
    await signOut();
    expect(stage.$$('.staged')).to.have.length(0);
  });

  it('names a picture by the words that came with it, on one line, without tricks and not without end', async () => {
    const attachment = { url: 'https://files.test/cat.png', name: 'cat.png', size: 9 };
    const text = `A cat \u202e<b>gnp.exe</b>\n${'and so on '.repeat(400)}`;
    const stage = await chatStage({
      messages: [
        { kind: 'image', text, attachment },
        { kind: 'image', text: '\u202e \n', attachment },
        { kind: 'image', text: '', attachment: { ...attachment, name: '' } },
      ],
    });
    const [named, blank, nameless] = await until(() => {
      const buttons = stage.$$('.picture');
      return buttons.length === 3 && buttons;
    }, 'the pictures');
    const name = named!.querySelector('img')!.alt;
    expect(name).to.match(/^A cat <b>gnp\.exe<\/b> and so on .*…$/);
    expect([...name]).to.have.length(300);
    expect(named!.ariaLabel).to.equal(`Open picture ${name}`);
    expect(stage.$('.picture ~ .caption')!.textContent, 'the words themselves').to.equal(text);
    expect(blank!.querySelector('img')!.alt).to.equal('cat.png');
    expect(nameless!.querySelector('img')!.alt).to.equal('Picture');
    named!.click();
    const large = await until(() => stage.$('dialog[open]'), 'the large picture');
    expect(large.querySelector('img')!.alt).to.equal(name);
    expect(large.textContent).to.contain(name).and.not.contain('\u202e');
  });

  it('sends all that is in the field and attached, or nothing of it', async () => {
    const stage = await chatStage();
    await stage.write('look at this');
    paste(stage, transfer(await picture(), await picture()));
    const words = await until(() => {
      const fields = stage.$$<HTMLInputElement>('.staged input');
      return fields.length === 2 && fields;
    }, 'both files');
    words[1]!.value = 'x'.repeat(6000);
    words[1]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    stage.press('Enter');
    await until(() => stage.$('#composer-problem'), 'the reason');
    expect(stage.texts).to.deep.equal([]);
    expect(stage.field.value).to.equal('look at this');
    expect(stage.$$('.staged input')).to.have.length(2);
    words[1]!.value = 'shorter';
    words[1]!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    stage.press('Enter');
    await until(() => stage.world.called('send').length === 3, 'all three');
    expect(stage.texts).to.deep.equal(['look at this', 'shorter']);
  });

  it('makes links of the addresses in a caption, as in a text', async () => {
    const attachment = { url: 'https://files.test/cat.png', name: 'cat.png', size: 9 };
    const stage = await chatStage({
      messages: [{ kind: 'image', text: 'See https://agora.io\nand javascript:alert(1)', attachment }],
    });
    await stage.row('See https://agora.io');
    expect(stage.$$<HTMLAnchorElement>('.text a').map(({ href }) => href)).to.deep.equal(['https://agora.io/']);
    expect(stage.texts).to.deep.equal(['See https://agora.io\nand javascript:alert(1)']);
  });

  it('leaves pasted text to the field', async () => {
    const stage = await chatStage();
    const data = transfer(await picture());
    data.setData('text/plain', 'cells of a sheet');
    expect(paste(stage, data).defaultPrevented).to.be.false;
  });

  it('takes dropped files, and sends none that is too large or empty', async () => {
    const stage = await chatStage();
    stage.chat.maxFileSize = 100;
    await settled(stage.chat);
    const data = transfer(
      fileOf('good.txt', 'text/plain'),
      fileOf('huge.bin', '', 101),
      fileOf('empty.txt', 'text/plain', 0),
    );
    stage
      .$('agora-message-list')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    await settled(stage.chat);
    expect(stage.$('[part=composer-error]')!.textContent)
      .to.contain('huge.bin is too large')
      .and.to.contain('empty.txt is empty');
    expect(stage.$$('.staged li')).to.have.length(1);
    stage.button('Remove good.txt')!.click();
    await settled(stage.chat);
    expect(stage.$('.staged')).to.equal(null);
  });

  it('takes larger ones where the page says that the server does', async () => {
    const stage = await chatStage();
    stage.chat.maxFileSize = 20 * 1024 * 1024;
    await settled(stage.chat);
    paste(stage, transfer(fileOf('large.bin', '', 11 * 1024 * 1024)));
    await settled(stage.chat);
    stage.button('Send')!.click();
    await until(() => stage.world.called('upload').length === 1, 'the upload');
    expect(stage.$('[part=composer-error]')).to.equal(null);
  });

  it('shows the progress of an upload, which can be cancelled', async () => {
    const stage = await chatStage();
    let signal: AbortSignal | undefined;
    stage.world.answer(
      'upload',
      (_file, _details, options: { signal: AbortSignal; onProgress: (part: number) => void }) => {
        signal = options.signal;
        options.onProgress(0.4);
        return new Promise(() => undefined);
      },
    );
    paste(stage, transfer(fileOf('notes.txt', 'text/plain')));
    await settled(stage.chat);
    stage.button('Send')!.click();
    const progress = await until(() => stage.$<HTMLProgressElement>('progress'), 'the progress');
    await until(() => stage.$<HTMLProgressElement>('progress')?.value === 0.4, 'the part that is up');
    expect(progress.getAttribute('aria-label')).to.contain('Uploading');
    stage.button('Cancel upload')!.click();
    await until(() => stage.$$('.row').length === 0, 'the message to go');
    expect(signal!.aborted).to.be.true;
  });
});
