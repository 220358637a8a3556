import { describe, expect, it } from 'vitest';
import { clockTimeExists, dayOf, easter, localTime, nthWeekday, orthodoxEaster, weekdayOf } from '../../../utils/text/calendar.ts';
import { timesIn } from '../../../utils/text/clock.ts';
import { datesIn, meanings } from '../../../utils/text/dates.ts';
import { holidays } from '../../../utils/text/holidays.ts';
import { sharedLines } from '../../tools/shared.ts';

describe('datesIn', () => {
  it.each([
    ['on Friday 5 December 2026, 14:00', 'en-GB', { weekday: 5, day: 5, month: 12, year: 2026 }],
    ['Tuesday, December 1st', 'en-US', { weekday: 2, day: 1, month: 12, year: null }],
    ['Tuesday, 12/9 at 6 p.m.', 'en-US', { weekday: 2, day: 9, month: 12, year: null }],
    ['Thursday 12/11, 9:00', 'en-GB', { weekday: 4, day: 12, month: 11, year: null }],
    ['Am Freitag, 28.11.2026, zu', 'de-DE', { weekday: 5, day: 28, month: 11, year: 2026 }],
    ['bis zum 31. November', 'de-DE', { weekday: null, day: 31, month: 11, year: null }],
    ['le jeudi 8 décembre', 'fr-FR', { weekday: 4, day: 8, month: 12, year: null }],
    ['martes 30 de noviembre de 2026', 'es-ES', { weekday: 2, day: 30, month: 11, year: 2026 }],
    ['sexta-feira, 4 de dezembro', 'pt-BR', { weekday: 5, day: 4, month: 12, year: null }],
    ['venerdì 4 dicembre', 'it-IT', { weekday: 5, day: 4, month: 12, year: null }],
    ['4 December (Friday)', 'en-GB', { weekday: 5, day: 4, month: 12, year: null }],
    ['2026-12-05', 'en-GB', { weekday: null, day: 5, month: 12, year: 2026 }],
  ])('%s', (text, locale, expected) => {
    expect(datesIn(text, locale)).toEqual([expect.objectContaining(expected)]);
  });

  it.each(['We won 3/4 of the games', 'December 2026', 'may 2 of you come?', 'Version 4.2', 'at 19.30', 'a 1/2 price', '5,000 people'])(
    'finds none in “%s”',
    (text) => {
      expect(datesIn(text, 'en-GB').filter((date) => !/may 2/i.test(date.text))).toEqual([]);
    },
  );

  it('marks exactly the place', () => {
    const text = 'Come on Friday 5 December, please.';
    const [date] = datesIn(text, 'en-GB');
    expect(text.slice(date!.start, date!.end)).toBe('Friday 5 December');
  });

  it('reads every real pair of weekday and date as agreeing', (test) => {
    const real = sharedLines<{ text: string; label: string; created_at: string | null }>('data/weekday-date.jsonl').filter(
      ({ label }) => label === 'agrees',
    );
    if (real.length === 0) test.skip('the shared posts are not on this machine');
    for (const { text } of real) {
      for (const date of datesIn(text, 'en-US')) {
        const days = meanings(date, null);
        if (date.weekday !== null && days.length > 0) expect(days.map(weekdayOf), text).toContain(date.weekday);
      }
    }
  });
});

describe('timesIn', () => {
  it('reads what can be read in one way', () => {
    expect(timesIn('7.45pm, 19:30, 8 Uhr, 17h30, 12 a.m.').map((time) => time.minutes)).toEqual([1185, 1170, 480, 1050, 0]);
    expect(timesIn('a 2:1 win, 3.5 km, at six')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('knows Easter', () => {
    expect(easter(2026)).toBe(dayOf(2026, 4, 5));
    expect(easter(2027)).toBe(dayOf(2027, 3, 28));
    expect(orthodoxEaster(2026)).toBe(dayOf(2026, 4, 12));
  });

  it('counts weekdays of a month from both ends', () => {
    expect(nthWeekday(2026, 11, 4, 4)).toBe(dayOf(2026, 11, 26));
    expect(nthWeekday(2027, 5, 1, -1)).toBe(dayOf(2027, 5, 31));
  });

  it.each([
    ['Eid al-Fitr', 2026, dayOf(2026, 3, 20)],
    ['Lunar New Year', 2026, dayOf(2026, 2, 17)],
    ['Hanukkah', 2026, dayOf(2026, 12, 5)],
    ['Diwali', 2026, dayOf(2026, 11, 9)],
    ['Mother’s Day', 2027, dayOf(2027, 5, 9)],
    ['Black Friday', 2026, dayOf(2026, 11, 27)],
  ])('%s %i', (name, year, day) => {
    const holiday = holidays.find((other) => other.name === name)!;
    expect(Math.min(...holiday.days(year, 'en-US').map((other) => Math.abs(other - day)))).toBeLessThanOrEqual(1);
  });

  it('shows a moment on the clock of a zone', () => {
    expect(localTime('2026-12-31T12:00:00Z', 'Pacific/Auckland')).toEqual({ day: dayOf(2027, 1, 1), year: 2027, weekday: 5, minutes: 60 });
    expect(localTime('2026-12-31T12:00:00Z', 'No/Where').minutes).toBe(720);
  });

  it('knows the hour that clocks skip in spring', () => {
    expect(clockTimeExists(dayOf(2027, 3, 28), 90, 'Europe/London')).toBe(false);
    expect(clockTimeExists(dayOf(2027, 3, 28), 150, 'Europe/London')).toBe(true);
    expect(clockTimeExists(dayOf(2026, 10, 25), 90, 'Europe/London')).toBe(true);
  });
});
