/** The people and past messages that a visitor finds on the pages of the demo. */

export interface Said {
  /** Role of the author. */
  readonly by: string;
  /** Minutes ago. */
  readonly ago: number;
  readonly text: string;
  /** A file in `pictures/`, instead of the text. */
  readonly picture?: string;
  /** Emoji by role. */
  readonly reactions?: Readonly<Record<string, string>>;
  /** The earlier message that this one replies to: 1 is the one just before. */
  readonly answers?: number;
  readonly edited?: boolean;
}

export interface Talk {
  readonly between: readonly [string, string];
  readonly lines: readonly Said[];
  /** How many of the last messages the visitor has not read. */
  readonly unread?: number;
  readonly pinned?: boolean;
}

export interface Person {
  readonly name: string;
  /** Played by the visitor, who gets a token. The server plays the others. */
  readonly visitor?: boolean;
  /** The server's answers for this person, one after the other; without any, the person is silent. */
  readonly answers?: readonly string[];
  /** Counts as online although nobody is there. */
  readonly online?: boolean;
}

export interface Scene {
  readonly people: Readonly<Record<string, Person>>;
  readonly talks: readonly Talk[];
}

const day = 24 * 60;

const pair: Scene = {
  people: { ada: { name: 'Ada', visitor: true }, bea: { name: 'Bea', visitor: true } },
  talks: [
    {
      between: ['ada', 'bea'],
      lines: [
        { by: 'ada', ago: day + 96, text: 'Did you get home before the rain?' },
        { by: 'bea', ago: day + 94, text: 'Just. My shoes did not 😅' },
        { by: 'ada', ago: day + 93, text: 'Same time on Saturday? I know a way round the lake that is dry.' },
        {
          by: 'bea',
          ago: day + 90,
          text: 'Yes! Send me where we meet.',
          answers: 1,
          reactions: { ada: '👍' },
        },
        { by: 'ada', ago: 42, text: '', picture: 'lake.jpg', reactions: { bea: '😍' } },
        { by: 'ada', ago: 41, text: 'At the boat house, half past nine. This was last night.' },
        { by: 'bea', ago: 12, text: 'Beautiful. I bring the coffee ☕' },
        { by: 'ada', ago: 9, text: 'Then I bring the cake.' },
        { by: 'bea', ago: 6, text: 'Write me when you leave: I am at the kiosk next door and come over.' },
      ],
    },
  ],
};

const inbox: Scene = {
  people: {
    ada: { name: 'Ada', visitor: true },
    bea: { name: 'Bea Lindqvist', online: true, answers: ['On my way!', 'Five minutes, promise.', '👋'] },
    chen: { name: 'Chen Wei', online: true, answers: ['Thank you, that helps.', 'I will look at it after lunch.'] },
    dara: { name: 'Dara Okafor', answers: [] },
    elif: { name: 'Elif Yılmaz', online: true, answers: ['Süper, teşekkürler!', 'See you there 🎻'] },
    finn: { name: 'Finn O’Brien', answers: [] },
    grace: { name: 'Grace Hall', online: true, answers: ['Noted.', 'Can you send me the second page too?'] },
    hugo: { name: 'Hugo Martín', answers: [] },
    ines: { name: 'Inês Costa', online: true, answers: ['Obrigada 💛', 'Até já!'] },
  },
  talks: [
    {
      between: ['ada', 'bea'],
      pinned: true,
      unread: 2,
      lines: [
        { by: 'ada', ago: 65, text: 'Saturday at the boat house, half past nine?' },
        { by: 'bea', ago: 58, text: 'Yes! I bring the coffee ☕', reactions: { ada: '❤️' } },
        { by: 'bea', ago: 4, text: 'Change of plan: the ferry leaves at nine already.' },
        { by: 'bea', ago: 3, text: 'Can you make it?' },
      ],
    },
    {
      between: ['ada', 'chen'],
      unread: 1,
      lines: [
        { by: 'chen', ago: 3 * 60, text: 'The second draft is in the folder. Sections 2 and 4 are new.' },
        { by: 'ada', ago: 2 * 60 + 50, text: 'Reading it now.' },
        { by: 'ada', ago: 2 * 60, text: 'Section 4 is excellent. In section 2 I would begin with the example.' },
        { by: 'chen', ago: 25, text: 'Good idea. Shall I move the table too, or does it stay at the end?' },
      ],
    },
    {
      between: ['ada', 'elif'],
      lines: [
        { by: 'elif', ago: 5 * 60, text: 'Two tickets for Thursday: row 6, by the aisle 🎻' },
        { by: 'ada', ago: 4 * 60 + 50, text: 'You are the best. What do I owe you?' },
        { by: 'elif', ago: 4 * 60 + 48, text: 'A pizza.', reactions: { ada: '😂' } },
      ],
    },
    {
      between: ['ada', 'ines'],
      lines: [
        { by: 'ines', ago: 7 * 60, text: '', picture: 'lake.jpg' },
        { by: 'ines', ago: 7 * 60 - 1, text: 'From the train this morning' },
        { by: 'ada', ago: 6 * 60, text: 'I want to be there instead of here.' },
      ],
    },
    {
      between: ['ada', 'grace'],
      unread: 1,
      lines: [
        { by: 'ada', ago: day + 30, text: 'The form is signed and on its way to you.' },
        { by: 'grace', ago: day + 5, text: 'It has arrived. Page two is missing, could you send it again?' },
      ],
    },
    {
      between: ['ada', 'finn'],
      lines: [
        { by: 'finn', ago: 2 * day, text: 'Is the bike still for sale?' },
        { by: 'ada', ago: 2 * day - 20, text: 'It is. You can try it on any evening after six.' },
        { by: 'finn', ago: 2 * day - 30, text: 'Tomorrow then. Same place?' },
        { by: 'ada', ago: 2 * day - 31, text: 'Same place.' },
      ],
    },
    {
      between: ['ada', 'dara'],
      lines: [
        { by: 'dara', ago: 4 * day, text: 'Happy birthday! 🎂' },
        { by: 'ada', ago: 4 * day - 60, text: 'Thank you, Dara! Come by on Sunday, there is cake left.' },
      ],
    },
    {
      between: ['ada', 'hugo'],
      lines: [
        { by: 'hugo', ago: 9 * day, text: 'Here is the reading list: https://example.com/reading-list' },
        { by: 'ada', ago: 9 * day - 200, text: 'Thanks. I begin with the shortest one.' },
      ],
    },
  ],
};

const shop: Scene = {
  people: {
    visitor: { name: 'You', visitor: true },
    support: {
      name: 'Mira from Lumen',
      online: true,
      answers: [
        'Hello! Yes, I am real. Which lamp are you looking at?',
        'That one comes in two heights. The taller one reads better beside a sofa.',
        'It leaves our workshop tomorrow and is with you on Friday.',
        'Any time. Have a bright evening!',
      ],
    },
  },
  talks: [
    {
      between: ['visitor', 'support'],
      unread: 1,
      lines: [{ by: 'support', ago: 2, text: 'Hello, I am Mira. Can I help you find the right light?' }],
    },
  ],
};

const market: Scene = {
  people: {
    buyer: { name: 'Ben', visitor: true },
    seller: { name: 'Sofia', visitor: true },
    jonas: { name: 'Jonas', online: true, answers: ['Thanks, I will think about it.'] },
  },
  talks: [
    {
      between: ['seller', 'jonas'],
      unread: 1,
      lines: [
        { by: 'jonas', ago: 3 * 60, text: 'Would you take 60 for the record player?' },
        { by: 'seller', ago: 2 * 60 + 30, text: '70 and it is yours. The needle is new.' },
        { by: 'jonas', ago: 18, text: 'Let me sleep on it.' },
      ],
    },
  ],
};

export const scenes = new Map<string, Scene>(Object.entries({ pair, inbox, shop, market }));
