/** What an engine cannot do, or not in this way: tests that fail there, each with its reason. */

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

export const cannot: Readonly<Record<OtherEngine, readonly Lack[]>> = {
  firefox: [
    {
      file: 'test/widget/dock/colours.test.ts',
      tests: ['the colours of the button of a widget > have edges where the system chooses the colours'],
      reason: 'The test’s wish for forced colours does not reach the page there.',
    },
    {
      file: `${elements}/agora-connection/agora-connection.test.ts`,
      tests: ['the height of a box > is what the content needs where the box has none, or is too low'],
      reason: 'Firefox takes min-block-size: fit-content for none. The content is seen all the same, beyond the box.',
    },
    {
      file: `${conversation}/media.test.ts`,
      tests: [
        'pictures, sound and film in <agora-peer-chat> > shows that a film is on its way, without motion where one wants none',
      ],
      reason: 'The test’s wish for less motion does not reach the page there.',
    },
    {
      file: `${conversation}/search/search.test.ts`,
      tests: ['the search in a conversation > marks the match without motion where one wants none'],
      reason: 'The test’s wish for less motion does not reach the page there.',
    },
    {
      file: `${conversation}/media.test.ts`,
      tests: [
        'pictures, sound and film in <agora-peer-chat> > shows that a film is on its way, without motion where one wants none',
      ],
      reason: 'The test’s wish for less motion does not reach the page there.',
    },
  ],
  webkit: [
    {
      file: 'test/widget/dock/colours.test.ts',
      tests: ['the colours of the button of a widget > have edges where the system chooses the colours'],
      reason: 'The test’s wish for forced colours does not reach the page there.',
    },
    {
      file: 'test/ui/words/vocabulary.test.ts',
      tests: ['the words > in tl are for fil'],
      reason: 'Its Intl does not know that tl is the old code of fil.',
    },
    {
      file: `${elements}/moved.test.ts`,
      tests: [
        'moved within the page > by moveBefore, a chat keeps what was written, the files, and the place in the list',
      ],
      reason: 'It has no moveBefore().',
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
      file: `${conversation}/media.test.ts`,
      tests: [
        'pictures, sound and film in <agora-peer-chat> > shows that a film is on its way, without motion where one wants none',
      ],
      reason: 'The test’s wish for less motion does not reach the page there.',
    },
    {
      file: `${conversation}/search/search.test.ts`,
      tests: ['the search in a conversation > marks the match without motion where one wants none'],
      reason: 'The test’s wish for less motion does not reach the page there.',
    },
    {
      file: `${conversation}/media.test.ts`,
      tests: [
        'pictures, sound and film in <agora-peer-chat> > shows that a film is on its way, without motion where one wants none',
      ],
      reason: 'The test’s wish for less motion does not reach the page there.',
    },
    {
      file: `${conversation}/emoji/emoji-picker.test.ts`,
      reason:
        'Its process ends, or hangs, while it draws some thousand emoji by the colour font of this system. Escape in the search is in emoji-escape.test.ts.',
    },
    {
      file: 'test/e2e/told.test.ts',
      tests: ['those who listen > are told once that the line is lost, and nothing of a short break'],
      reason: 'Nothing takes its network away for a while; outbox.test.ts takes the server away instead.',
    },
  ],
};
