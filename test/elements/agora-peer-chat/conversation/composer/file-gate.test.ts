import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { chatStage, type ChatStage } from '../../../../support/chat-stage.js';
import { frame, settled, until } from '../../../../support/mount.js';
import { pasteEvent } from '../../../../support/pasted.js';
import { accepts } from '../../../../../src/elements/agora-peer-chat/conversation/composer/attachments/accepts.js';

const fileOf = (name: string, type = '', size = 5): File => new File([new Uint8Array(size)], name, { type });

const transfer = (files: readonly File[], texts: Readonly<Record<string, string>> = {}): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  return data;
};

/** A file that no program can read, as a folder is. */
const unreadable = (name: string, type = '', size = 0): File => {
  const file = fileOf(name, type, size);
  const fail = (): Promise<never> => Promise.reject(new DOMException('no', 'NotReadableError'));
  Object.defineProperty(file, 'arrayBuffer', { value: fail });
  Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer: fail }) });
  return file;
};

/** What a browser hands over when a folder is dropped. */
const folderItem = (name: string): DataTransferItem =>
  ({
    kind: 'file',
    type: '',
    getAsFile: () => unreadable(name, '', 4096),
    webkitGetAsEntry: () => ({ isDirectory: true, isFile: false, name }),
  }) as unknown as DataTransferItem;

const fire = (type: 'drop' | 'dragover', target: Element, data: unknown): DragEvent => {
  const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: data });
  target.dispatchEvent(event);
  return event;
};

const paste = (stage: ChatStage, data: DataTransfer): ClipboardEvent => {
  const event = pasteEvent(data);
  stage.field.dispatchEvent(event);
  return event;
};

const pick = (stage: ChatStage, data: DataTransfer): void => {
  const picker = stage.$<HTMLInputElement>('input[type=file]')!;
  picker.files = data.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
};

const staged = (stage: ChatStage): string[] =>
  stage.$$('.staged .file-name bdi').map((name) => name.textContent.trim());
const problem = (stage: ChatStage): string => stage.$('[part=composer-error] [role=alert]')?.textContent ?? '';

describe('what is attached', () => {
  it('is never a folder that is dropped, and a text can be sent at once', async () => {
    const stage = await chatStage();
    const data = { items: [folderItem('holiday')], types: ['Files'], files: [unreadable('holiday', '', 4096)] };
    expect(fire('drop', stage.chat, data).defaultPrevented).to.be.true;
    await settled(stage.chat);
    expect(problem(stage)).to.contain('holiday is a folder');
    expect(staged(stage)).to.deep.equal([]);
    await stage.send('a text');
    await until(() => stage.world.called('send').length === 1, 'the text');
    expect(stage.world.called('upload')).to.have.length(0);
  });

  it('is what was dropped beside a folder', async () => {
    const stage = await chatStage();
    const note = fileOf('note.txt', 'text/plain');
    const item = { kind: 'file', getAsFile: () => note, webkitGetAsEntry: () => ({ isDirectory: false }) };
    fire('drop', stage.chat, { items: [folderItem('holiday'), item], types: ['Files'], files: [note] });
    await settled(stage.chat);
    expect(problem(stage)).to.contain('holiday is a folder');
    expect(staged(stage)).to.deep.equal(['note.txt']);
  });

  it('is named by a word where nothing of its name can be seen', async () => {
    const stage = await chatStage();
    for (const name of ['', '  ', '\u200b', '\u202e\u2066']) {
      fire('drop', stage.chat, transfer([fileOf(name, 'text/plain')]));
      await settled(stage.chat);
      expect(staged(stage), JSON.stringify(name)).to.deep.equal(['File']);
      stage.button('Remove File')!.click();
      await settled(stage.chat);
      fire('drop', stage.chat, transfer([fileOf(name, 'text/plain', 0)]));
      await settled(stage.chat);
      expect(problem(stage)).to.equal('File is empty.');
    }
    const data = { items: ['one', '\u202e', 'two'].map(folderItem), types: ['Files'], files: [] };
    fire('drop', stage.chat, data);
    await settled(stage.chat);
    for (const name of ['one', 'File', 'two']) expect(problem(stage)).to.contain(`${name} is a folder.`);
  });

  it('is never a folder that only shows by having neither a size nor a type', async () => {
    const stage = await chatStage();
    const events: [File, string][] = [
      [unreadable('holiday'), 'holiday is a folder'],
      [fileOf('Makefile', '', 0), 'Makefile is empty'],
    ];
    for (const [file, words] of events) {
      fire('drop', stage.chat, { items: [], types: ['Files'], files: [file] });
      await until(() => problem(stage).includes(words), words);
      expect(staged(stage)).to.deep.equal([]);
    }
  });

  it('is nothing that cannot be read, whatever its name and size are', async () => {
    const stage = await chatStage();
    for (const file of [unreadable('holiday.zip', 'application/zip', 4096), unreadable('photos', '', 96)]) {
      fire('drop', stage.chat, { items: [], types: ['Files'], files: [file] });
      await until(() => problem(stage).includes(`${file.name} cannot be read`), 'the reason');
      await settled(stage.chat);
      expect(staged(stage)).to.deep.equal([]);
    }
  });

  it('is what the page accepts, whichever way it comes', async () => {
    const stage = await chatStage();
    stage.chat.accept = '.png,.pdf';
    await settled(stage.chat);
    const ways: Record<string, (data: DataTransfer) => unknown> = {
      picker: (data) => pick(stage, data),
      drop: (data) => fire('drop', stage.chat, data),
      paste: (data) => paste(stage, data),
    };
    for (const [way, take] of Object.entries(ways)) {
      take(transfer([fileOf('evil.exe'), fileOf(`${way}.PDF`, 'application/pdf')]));
      await settled(stage.chat);
      expect(problem(stage), way).to.contain('evil.exe cannot be attached here. Allowed: .png,.pdf');
      expect(staged(stage), way).to.deep.equal([`${way}.PDF`]);
      stage.button(`Remove ${way}.PDF`)!.click();
      await settled(stage.chat);
    }
  });

  it('can be dropped anywhere on the element', async () => {
    const stage = await chatStage({
      messages: [{ text: 'hello' }],
      inside: html`<agora-peer-chat peer="bob"><b slot="header">beside the name</b></agora-peer-chat>`,
    });
    await stage.row('hello');
    const places = [
      stage.chat,
      stage.chat.querySelector('b')!,
      stage.$('[part=header]')!,
      stage.$('.row')!,
      stage.$('agora-message-list')!,
      stage.$('agora-composer')!,
      stage.field,
    ];
    for (const [index, place] of places.entries()) {
      expect(fire('dragover', place, transfer([fileOf('a.txt')])).defaultPrevented, `${index}`).to.be.true;
      fire('drop', place, transfer([fileOf(`${index}.txt`, 'text/plain')]));
      await settled(stage.chat);
    }
    expect(staged(stage)).to.deep.equal(places.map((_, index) => `${index}.txt`));
  });

  it('is nothing that the page has taken itself, and no text', async () => {
    const stage = await chatStage();
    stage.$('agora-composer')!.addEventListener('drop', (event) => event.preventDefault(), { once: true });
    fire('drop', stage.field, transfer([fileOf('a.txt')]));
    expect(fire('drop', stage.field, transfer([], { 'text/plain': 'words' })).defaultPrevented).to.be.false;
    expect(fire('dragover', stage.field, transfer([], { 'text/plain': 'words' })).defaultPrevented).to.be.false;
    await settled(stage.chat);
    expect(staged(stage)).to.deep.equal([]);
  });

  it('is distinguished from an edit', async () => {
    const stage = await chatStage({ messages: [{ text: 'mine', outgoing: true, to: 'bob' }] });
    await stage.choose(await stage.row('mine'), 'Edit');
    fire('drop', stage.chat, transfer([fileOf('a.txt')]));
    await settled(stage.chat);
    expect(problem(stage)).to.contain('Finish editing first');
    expect(staged(stage)).to.deep.equal([]);
  });

  it('is a file that was copied in a file manager: once, without its name as text, and without its icon', async () => {
    const stage = await chatStage();
    const icon = fileOf('image.png', 'image/png');
    const report = fileOf('report.pdf', 'application/pdf');
    const other = fileOf('Über uns.txt', 'text/plain');
    const cases: [readonly File[], string, string[]][] = [
      [[report], 'report.pdf', ['report.pdf']],
      [[report, icon], 'report.pdf', ['report.pdf']],
      [[icon, report], 'report.pdf', ['report.pdf']],
      [[report, fileOf('report.pdf', 'image/png')], 'report.pdf', ['report.pdf']],
      [[report], 'report', ['report.pdf']],
      [[report], '/home/alice/report.pdf\n', ['report.pdf']],
      [[report], 'C:\\Users\\alice\\report.pdf', ['report.pdf']],
      [[report, other], 'file:///home/report.pdf\r\nfile:///home/U%CC%88ber%20uns.txt', ['report.pdf', 'Über uns.txt']],
      [[report, other, icon], 'report.pdf\rÜber uns.txt', ['report.pdf', 'Über uns.txt']],
      [[icon], 'image.png', ['image.png']],
      [[report], 'x-special/nautilus-clipboard\ncopy\nfile:///home/report.pdf\n', ['report.pdf']],
      [[report, icon], 'x-special/gnome-copied-files\ncut\nfile:///home/report.pdf', ['report.pdf']],
      [[fileOf('a#1 50%.pdf'), other], 'file:///a%231%2050%25.pdf\nÜber uns.txt', ['a#1 50%.pdf', 'Über uns.txt']],
    ];
    for (const [files, text, expected] of cases) {
      expect(paste(stage, transfer(files, { 'text/plain': text })).defaultPrevented, text).to.be.true;
      await settled(stage.chat);
      expect(staged(stage), text).to.deep.equal(expected);
      for (const name of expected) stage.button(`Remove ${name}`)!.click();
      await settled(stage.chat);
    }
    expect(stage.field.value).to.equal('');
  });

  it('is not the picture that an office program adds to a text', async () => {
    const stage = await chatStage();
    const icon = fileOf('image.png', 'image/png');
    for (const data of [
      transfer([icon], { 'text/plain': 'cells\tof a sheet' }),
      transfer([icon], { 'text/plain': 'image.png', 'text/html': '<td>image.png</td>' }),
      transfer([icon], { 'text/plain': 'image.png\nand more' }),
    ])
      expect(paste(stage, data).defaultPrevented).to.be.false;
    await frame();
    expect(staged(stage)).to.deep.equal([]);
  });
});

describe('accept', () => {
  const cases: [string, string, string, boolean][] = [
    ['', 'evil.exe', '', true],
    ['.png,.pdf', 'evil.exe', '', false],
    ['.png, .PDF', 'a.pdf', '', true],
    ['.png', 'a.png.exe', 'image/png', false],
    ['.png', 'png', '', false],
    ['image/*', 'a.png', 'image/png', true],
    ['image/*', 'a.svg', '', false],
    ['image/png', 'a.jpg', 'image/jpeg', false],
    ['IMAGE/PNG', 'a.png', 'image/png', true],
    ['*/*', 'evil.exe', '', true],
    ['.tar.gz', 'a.tar.gz', 'application/gzip', true],
    ['png', 'evil.exe', '', true],
    ['png,.pdf', 'a.png', 'image/png', false],
    [',,', 'evil.exe', '', true],
  ];
  for (const [accept, name, type, able] of cases)
    it(`"${accept}" ${able ? 'takes' : 'refuses'} ${name} of type "${type}"`, () => {
      expect(accepts(fileOf(name, type), accept)).to.equal(able);
    });
});
