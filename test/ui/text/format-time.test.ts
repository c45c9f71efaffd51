import { expect } from '@open-wc/testing';
import { formatBytes } from '../../../src/ui/text/format-bytes.js';
import * as times from '../../../src/ui/text/format-time.js';

const { daysAgo, formatDay, formatShort, formatTime, sameDay } = times;

const at = (text: string): number => new Date(text).getTime();
const now = at('2025-05-14T10:00:00');

describe('times and days', () => {
  it('counts days by the calendar, not by 24 hours', () => {
    expect(daysAgo(at('2025-05-14T00:00:01'), now)).to.equal(0);
    expect(daysAgo(at('2025-05-13T23:59:59'), now)).to.equal(1);
    expect(daysAgo(at('2025-05-15T00:00:00'), now)).to.equal(-1);
  });

  it('makes no formatter twice, since a list asks at each row', () => {
    const made: string[] = [];
    const real = { ...Object.getOwnPropertyDescriptors(Intl) };
    for (const name of ['RelativeTimeFormat', 'DateTimeFormat', 'NumberFormat'] as const)
      Object.defineProperty(Intl, name, {
        ...real[name],
        value: new Proxy(Intl[name], {
          construct: (target, given, self) => {
            made.push(name);
            return Reflect.construct(target, given, self) as object;
          },
        }),
      });
    try {
      const draw = (): unknown => [
        formatDay(at('2025-05-13T08:05:00'), 'en-ZA', now),
        times.formatMoment(at('2025-05-13T08:05:00'), 'en-ZA', now),
        formatShort(at('2025-05-14T08:05:00'), 'en-ZA', now),
        formatBytes(1400, 'en-ZA'),
      ];
      draw();
      expect(made).to.include.members(['RelativeTimeFormat', 'DateTimeFormat', 'NumberFormat']);
      made.length = 0;
      draw();
      expect(made).to.deep.equal([]);
    } finally {
      Object.defineProperties(Intl, real);
    }
  });

  it('knows a day from the next', () => {
    expect(sameDay(at('2025-05-14T00:00:00'), at('2025-05-14T23:59:59'))).to.be.true;
    expect(sameDay(at('2025-05-14T23:59:59'), at('2025-05-15T00:00:00'))).to.be.false;
  });

  for (const [time, day, short] of [
    ['2025-05-14T08:05:00', 'Today', '08:05'],
    ['2025-05-13T08:05:00', 'Yesterday', 'Yesterday'],
    ['2025-05-11T08:05:00', 'Sunday', 'Sun'],
    ['2025-03-02T08:05:00', '2 March', '2 Mar'],
    ['2024-12-31T08:05:00', '31 December 2024', '31/12/2024'],
  ] as const)
    it(`writes ${time} as ${day} and ${short}`, () => {
      expect(formatDay(at(time), 'en-GB', now)).to.equal(day);
      expect(formatShort(at(time), 'en-GB', now)).to.equal(short);
    });

  it('follows the reader’s language', () => {
    expect(formatTime(at('2025-05-14T14:05:00'), 'en-US').replace(/\s/g, ' ')).to.equal('2:05 PM');
    expect(formatTime(at('2025-05-14T14:05:00'), 'de')).to.equal('14:05');
    expect(formatDay(now, 'de', now)).to.equal('Heute');
  });

  it('survives every time in every language', () => {
    const all = [
      NaN,
      Infinity,
      -Infinity,
      0,
      -0,
      -1,
      0.5,
      8.64e15,
      -8.64e15,
      8.64e15 + 1,
      2 ** 53,
      2 ** 63,
      1e308,
      now,
    ];
    const languages = [
      '',
      'x',
      'en_US',
      'pt_BR.UTF-8',
      'en-US@posix',
      'C',
      'valueOf',
      '*',
      'a'.repeat(9000),
      '\u0000',
      'de',
    ];
    for (const lang of languages) {
      for (const time of all) {
        for (const write of [times.formatTime, times.formatTimeExact, times.formatFull, formatDay, formatShort])
          expect(write(time, lang), `${time} in ${lang}`).to.be.a('string');
        expect(times.isoTime(time)).to.be.a('string');
        expect(sameDay(time, now)).to.be.a('boolean');
        expect(formatBytes(time, lang)).to.be.a('string');
      }
    }
    expect(formatDay(at('2024-12-31T08:05:00'), 'pt_BR.UTF-8', now)).to.equal('31 de dezembro de 2024');
  });
});
