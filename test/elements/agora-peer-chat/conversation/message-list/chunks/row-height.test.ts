/** Rows that nobody has looked at have nearly the height that they turn out to have. */
import { expect } from '@open-wc/testing';
import { frames, mountList, type ListStage } from '../../../../../support/list-stage.js';
import { makeMessage } from '../../../../../support/scripted-client.js';
import type { Message } from '../../../../../../src/types/message.js';

const alphabets = {
  Latin: 'the quick brown fox jumps over a lazy dog and reads what was written before it went to sleep ',
  Arabic: 'هذا نص طويل يكتبه شخص إلى شخص آخر عن الطقس والسفر وما حدث في المدينة يوم أمس ',
  Chinese: '今天天气很好我们一起去公园散步然后吃晚饭聊聊最近发生的事情和将来的打算',
  emoji: '😀🎉🚀🍕🐶🌈🎸🏀🍓🦋',
  Japanese: 'きょうはとてもいい天気です。散歩に行きませんか？「はい」、ぜひ、カフェにも寄りましょう。',
  Thai: 'วันนี้อากาศดีมากเราไปเดินเล่นในสวนสาธารณะแล้วกินข้าวเย็นด้วยกันไหม',
  'long words':
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbesprechungsprotokoll ja ',
  links:
    'https://example.com/a/very/long/path-to-somewhere/index.html?with=some&more=4711&and=so+on#part see www.example.org/there ',
  code: '  if (found === undefined) {\n\treturn list.map(({ id }) => String(id));\n  }\n\n// done\n',
  'all sorts': 'Hi 👋 Bea, 今天天气很好 (really!), see https://example.com/a-b-c — هذا نص طويل 🎉🎉 ok?\n',
} as const;

/** What else is in a row, by turns. */
const extras: readonly Partial<Message>[] = [
  { quote: { id: '1', sender: 'bob', preview: 'short', kind: 'text' } },
  {
    quote: {
      id: '1',
      sender: 'bob',
      preview: 'a longer text that was said before, and that takes two lines or more',
      kind: 'text',
    },
  },
  { edited: 5 },
  { reactions: [{ emoji: '👍', count: 2, mine: true, users: [] }] },
  { recalled: true, text: '' },
  {},
];

/** Of one to some 300 letters, always the same. */
function* texts(of: string, count: number): Generator<string> {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
  const letters = [...of];
  for (let made = 0; made < count; made++) {
    const begin = next(letters.length);
    const length = 2 + next(made % 3 === 0 ? 300 : 60);
    yield (
      Array.from({ length }, (_, at) => letters[(begin + at) % letters.length])
        .join('')
        .trim() || 'x'
    );
  }
}

/** What was guessed of each chunk that is not laid out, and how high it is when it is. */
const compare = async (stage: ListStage): Promise<number> => {
  const far = [...stage.renderRoot.querySelectorAll<HTMLElement>('.chunk:not(.near)')];
  expect(far.length).to.be.above(2);
  const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
  const guessed = far.map(({ style }) => Number.parseFloat(/([\d.]+)px/.exec(style.containIntrinsicBlockSize)![1]!));
  stage.scroller.style.contain = 'none';
  for (const chunk of far) chunk.style.setProperty('content-visibility', 'visible');
  await frames(2);
  return sum(guessed) / sum(far.map((chunk) => chunk.getBoundingClientRect().height));
};

describe('the height of rows that nobody has seen', () => {
  for (const width of [320, 400, 700, 1000])
    for (const [name, letters] of Object.entries(alphabets))
      it(`is guessed well in ${name} at ${width} px`, async () => {
        const stage = await mountList();
        stage.style.setProperty('width', `${width}px`);
        await frames(2);
        const messages = [...texts(letters, 400)].map((text, at) =>
          makeMessage({ text, time: 1e12 + at * 1000, outgoing: at % 5 === 0 }),
        );
        await stage.show(messages);
        while (stage.renderRoot.querySelector('.chunk:empty')) await new Promise((resolve) => setTimeout(resolve, 50));
        expect(await compare(stage)).to.be.within(0.95, 1.05);
      });

  for (const width of [320, 700])
    it(`is guessed well where there are quotes, reactions, marks and long texts, at ${width} px`, async () => {
      const stage = await mountList();
      stage.style.setProperty('width', `${width}px`);
      await frames(2);
      const messages = [...texts(alphabets.Latin, 400)].map((text, at) =>
        makeMessage({
          text: at % 40 === 0 ? text.repeat(60) : text,
          time: 1e12 + at * 1000,
          outgoing: at % 5 === 0,
          ...extras[at % extras.length],
        }),
      );
      await stage.show(messages);
      while (stage.renderRoot.querySelector('.chunk:empty')) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await compare(stage)).to.be.within(0.95, 1.05);
    });

  it('of one that cannot be measured does not stop its neighbours', async () => {
    const { reportError } = globalThis;
    const told: unknown[] = [];
    globalThis.reportError = (fault) => void told.push(fault);
    try {
      const stage = await mountList();
      const text = {
        length: 1,
        toString: () => {
          throw new Error('no height');
        },
      } as unknown as string;
      await stage.show([...'abcdef'].map((name, at) => makeMessage({ text: name, time: 1e12 + at * 1000 })));
      await frames(2);
      const messages = ['before', text, 'after'].map((one, at) => makeMessage({ text: one, time: 2e12 + at * 1000 }));
      await stage.show(messages);
      await frames(2);
      expect(stage.renderRoot.textContent).to.contain('after');
      expect(told.map(String)).to.contain('Error: no height');
    } finally {
      globalThis.reportError = reportError;
    }
  });

  it('is guessed anew for another width', async () => {
    const stage = await mountList();
    const messages = [...texts(alphabets.Latin, 400)].map((text, at) => makeMessage({ text, time: 1e12 + at * 1000 }));
    await stage.show(messages);
    await frames(2);
    stage.style.setProperty('width', '900px');
    while (stage.renderRoot.querySelector('.chunk:empty')) await new Promise((resolve) => setTimeout(resolve, 50));
    await frames(2);
    expect(await compare(stage)).to.be.within(0.95, 1.05);
  });
});
