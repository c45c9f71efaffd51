/** What an engine cannot do, or not in this way: unit tests that fail there, each with its reason. */

export type OtherEngine = 'firefox' | 'webkit';

export interface Lack {
  /** Why it fails there, and what holds all the same. */
  readonly reason: string;
  readonly file: string;
  /** Names as the test runner says them, suites first; `undefined` for the whole file, which is then not run. */
  readonly tests?: readonly string[];
}

const elements = 'test/elements';
const conversation = `${elements}/agora-peer-chat/conversation`;
const noRecorder =
  'Debian’s WebKitGTK records nothing, so there is no button for it, and the composer is narrower by it.';

export const cannot: Readonly<Record<OtherEngine, readonly Lack[]>> = {
  firefox: [
    {
      file: `${elements}/agora-connection/agora-connection.test.ts`,
      tests: ['the height of a box > is what the content needs where the box has none, or is too low'],
      reason: 'Firefox takes min-block-size: fit-content for none. The content is seen all the same, beyond the box.',
    },
  ],
  webkit: [
    {
      file: 'test/ui/words/vocabulary.test.ts',
      tests: ['the words > in tl are for fil'],
      reason: 'Its Intl does not know that tl is the old code of fil.',
    },
    {
      file: 'test/session/writing/is-blank.test.ts',
      tests: ['a blank text > is one for the field and for the session, of all code points'],
      reason: noRecorder,
    },
    {
      file: 'test/storage/indexed-storage.test.ts',
      tests: ['IndexedStorage > keeps files'],
      reason: 'Its sessions for tests are private: IndexedDB keeps no Blob. The log tells of it.',
    },
    {
      file: `${elements}/define.test.ts`,
      tests: ['define > says what is wrong with a prefix that makes no tag'],
      reason: 'The browser’s own words do not repeat the name.',
    },
    {
      file: `${elements}/in-a-page.test.ts`,
      tests: ['the styles of the page around > are tried with every property that inherits in this browser'],
      reason: 'It has properties of its own, for hyphens, line boxes and grids, that no page uses.',
    },
    {
      file: `${elements}/in-a-page.test.ts`,
      tests: [
        'the styles of the page around > do not reach messages, fields, buttons',
        'the styles of the page around > leave texts large enough where the page makes a rem small',
        ...[
          'a flex item',
          'a flex item that is not stretched',
          'a cell of a grid',
          'an inline block',
          'a float',
          'a corner of the window',
          'a dialog',
          'a cell of a table',
          'a popover',
        ].map((place) => `the place on the page > gives ${place} a sensible width`),
      ],
      reason: noRecorder,
    },
    {
      file: `${elements}/moved.test.ts`,
      tests: [
        'moved into the document of a frame > a chat looks and works as before, and so it does when it comes back',
      ],
      reason: noRecorder,
    },
    {
      file: `${elements}/moved.test.ts`,
      tests: [
        'moved within the page > by moveBefore, a chat keeps what was written, the files, and the place in the list',
      ],
      reason: 'It has no moveBefore().',
    },
    {
      file: `${elements}/agora-peer-chat/agora-peer-chat.test.ts`,
      tests: ['<agora-peer-chat> > writing > has one place for microphone and Send'],
      reason: noRecorder,
    },
    {
      file: `${elements}/agora-peer-chat/shell.test.ts`,
      tests: [
        'the shell of <agora-peer-chat> > goes on in the same field, which keeps focus, caret and place, when somebody signs in',
      ],
      reason: noRecorder,
    },
    {
      file: `${elements}/parts/menu.test.ts`,
      tests: ['the place of a menu > is beside what opened it, and in the window, on a shrunken parent'],
      reason: 'It tells places within a zoomed parent in that parent’s pixels.',
    },
    {
      file: `${conversation}/composer/composer.test.ts`,
      tests: ['the field of <agora-peer-chat> > does not measure a text that fills it anyway'],
      reason: 'It has no field-sizing: a script makes the field grow.',
    },
    {
      file: `${conversation}/composer/composer.test.ts`,
      tests: ['undo in the field > takes back an emoji that was chosen, and then what was typed before it'],
      reason: 'Keys that a driver presses reach the page, and not the commands of the browser, as Ctrl+Z is.',
    },
    {
      file: `${conversation}/emoji/emoji-picker.test.ts`,
      reason: 'Its process ends, or hangs, while it draws some thousand emoji by the colour font of this system.',
    },
  ],
};
