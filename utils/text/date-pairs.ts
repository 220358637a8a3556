import { anyWeekday, datesIn, type WrittenDate, weekdayIn } from './dates.ts';
import { remembered } from './remember.ts';
import { sifted } from './sifted.ts';

/** Two days that share the name of their month: “26 and 27 November”, “December 1 to 4”. */
export interface DatePair {
  start: number;
  end: number;
  first: WrittenDate;
  last: WrittenDate;
  /** A span from the one to the other, and not the two days alone. */
  span: boolean;
}

const AND = 'and|&|und|et|y|e|en|och|oraz|i';
const TO = 'to|until|till|through|bis(?:\\szum)?|au|al|a|ao|até|tot(?:\\sen\\smet)?|do|[-–]';
const ARTICLE = '(?:(?:the|den|le|el|il)\\s)?';
const FIRST_DAY = sifted(
  `(?<![\\p{L}\\p{N}.,:/–-])(?:(?<weekday>${anyWeekday}),?\\s${ARTICLE})?(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?\\s?(?:(?<and>${AND})|${TO})\\s?${ARTICLE}$`,
  'iu',
);
const SECOND_DAY = sifted(
  `^\\s?(?:(?<and>${AND})|${TO})\\s?(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[:.,]\\d|\\s?(?:%|[ap]\\.?m\\b))`,
  'iu',
);
const WEEKDAYS = sifted(
  `(?<![\\p{L}\\p{N}])(?<one>${anyWeekday})\\s?(?:${AND}|${TO})\\s?(?:el\\s)?(?<two>${anyWeekday})[,:]?\\s(?:(?:the|den|dem|les|los|il)\\s)?$`,
  'iu',
);
/** “Thursday and Friday, November 26 and 27”: the first weekday stands before the one of the date. */
const ONE_MORE_WEEKDAY = sifted(`(?<![\\p{L}\\p{N}])(?<one>${anyWeekday})\\s?(?:${AND}|${TO})\\s?$`, 'iu');
const WEEKDAY_BEFORE = new RegExp(`^(?:${anyWeekday}),?\\s${ARTICLE}`, 'iu');
/** Letters before a date in which its partner stands. */
const REACH = 40;

/** The pairs of days in a text, with the weekdays named for them: “Friday and Saturday, 26 and 27 November”. */
export const datePairsIn: (text: string, locale?: string) => readonly DatePair[] = remembered((text, locale) =>
  datesIn(text, locale).flatMap((date): DatePair[] => {
    const head = text.slice(Math.max(0, date.start - REACH), date.start);
    const before = FIRST_DAY.exec(head);
    const after = /^\D*\d{1,2}(?:st|nd|rd|th)?$/iu.test(date.text) ? SECOND_DAY.exec(text.slice(date.end)) : null;
    const match = before ?? after;
    if (match === null) return [];
    const { weekday, day, and } = match.groups!;
    const bare = date.text.replace(WEEKDAY_BEFORE, '').replace(/\d{1,2}(?:st|nd|rd|th)?/iu, day!);
    const other = { ...date, weekday: weekdayIn(weekday), day: Number(day), text: [weekday, bare].filter(Boolean).join(' ') };
    const [first, last] = before ? [other, date] : [date, other];
    if (first.day < 1 || first.day >= last.day) return [];
    const start = before ? date.start - before[0].length : date.start;
    const figures = start + (before?.[0].search(/\d/u) ?? 0);
    const named = WEEKDAYS.exec(text.slice(Math.max(0, figures - REACH), figures))?.groups;
    const onesWeekday = before ? null : weekdayIn(ONE_MORE_WEEKDAY.exec(head)?.groups?.one);
    const twosWeekday = onesWeekday === null ? null : date.weekday;
    return [
      {
        start,
        end: before ? date.end : date.end + match[0].length,
        first: { ...first, weekday: weekdayIn(named?.one) ?? onesWeekday ?? first.weekday },
        last: { ...last, weekday: weekdayIn(named?.two) ?? twosWeekday ?? last.weekday },
        span: and === undefined,
      },
    ];
  }),
);
