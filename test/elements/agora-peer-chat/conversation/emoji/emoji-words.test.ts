import { expect } from '@open-wc/testing';
import data from '../../../../../src/elements/agora-peer-chat/conversation/emoji/emoji-data.js';
import {
  findEmoji,
  inTone,
  readEmoji,
} from '../../../../../src/elements/agora-peer-chat/conversation/emoji/emoji-words.js';

const groups = [...readEmoji(data).values()];
const found = (text: string): string[] => findEmoji(groups, text, 120).map(({ emoji }) => emoji);

describe('findEmoji', () => {
  for (const [text, emoji] of [
    ['sunflower', '🌻'],
    ['SUNFL', '🌻'],
    ['heart red', '❤️'],
    ['jack-o', '🎃'],
    ['piñata', '🪅'],
    ['lol', '😂'],
  ] as const)
    it(`finds ${emoji} by ${text}`, () => expect(found(text)).to.include(emoji));

  it('finds by words of another language, and by English ones too; anywhere in scripts without spaces', async () => {
    const { default: german } =
      await import('../../../../../src/elements/agora-peer-chat/conversation/emoji/names/emoji-de.js');
    const { default: japanese } =
      await import('../../../../../src/elements/agora-peer-chat/conversation/emoji/names/emoji-ja.js');
    const inGerman = [...readEmoji(data, german).values()];
    const rocket = findEmoji(inGerman, 'Rakete', 9)[0]!;
    expect([rocket.emoji, rocket.name]).to.deep.equal(['🚀', 'Rakete']);
    expect(findEmoji(inGerman, 'rocket', 9)[0]!.emoji).to.equal('🚀');
    const hearts = findEmoji([...readEmoji(data, japanese).values()], 'ハート', 120).map(({ emoji }) => emoji);
    expect(hearts).to.include('❤️').and.to.include('💔');
  });

  it('keeps vowels apart that are marks: in Hindi, a flower is no fruit', async () => {
    const { default: hindi } =
      await import('../../../../../src/elements/agora-peer-chat/conversation/emoji/names/emoji-hi.js');
    const inHindi = [...readEmoji(data, hindi).values()];
    const signs = (text: string): string[] => findEmoji(inHindi, text, 120).map(({ emoji }) => emoji);
    expect(signs('फूल')).to.include('🌻').and.not.to.include('🍇');
    expect(signs('फल')).to.include('🍇').and.not.to.include('🌻');
    expect(signs('आंख')).to.include('👁️');
    expect(signs('झंडा')).to.include('🇮🇳');
  });

  it('looks at beginnings of words: a cat is not in education', () => {
    expect(found('cat')).to.include('🐱').and.not.to.include('🎓');
  });
  it('has those first whose name begins so', () => expect(found('moon').indexOf('🥮')).to.equal(0));
  it('finds nothing by nothing, and nothing by what is no word', () => {
    expect(found(' ')).to.be.empty;
    expect(found('(((')).to.be.empty;
    expect(found('xyzzy')).to.be.empty;
  });
  it('finds no more than is wanted', () => expect(findEmoji(groups, 's', 7)).to.have.length(7));
});

describe('inTone', () => {
  for (const [emoji, toned] of [
    ['👍', '👍🏽'],
    ['✋️', '✋🏽'],
    ['🕵️‍♀️', '🕵🏽‍♀️'],
    ['🧑‍🤝‍🧑', '🧑🏽‍🤝‍🧑🏽'],
    ['🤝', '🤝🏽'],
  ] as const)
    it(`makes ${toned} of ${emoji}`, () => expect(inTone(emoji, 3)).to.equal(toned));

  it('leaves it as it is without a tone', () => expect(inTone('✋️', 0)).to.equal('✋️'));
});
