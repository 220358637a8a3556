import { type Day, dateOf, dayOf, easter, nthWeekday, orthodoxEaster } from './calendar.ts';
import { countryDays, easterDays, nationalDays } from './words/country-days.ts';
import { worldDays } from './words/world-days.ts';

/** A day that people greet each other on. */
export interface Holiday {
  /** As in "This goes out on …, … is on …". */
  name: string;
  /** How texts call it, in the languages that do. Phrases in the language of regular expressions. */
  called: string;
  /** How it is wished, where the wish does not simply put "happy" before the name. */
  wished?: string;
  /** Its days in a year, for readers in this locale; several where peoples or churches differ. */
  days(year: number, locale: string): Day[];
  /** How many days before and after a wish still fits. */
  before: number;
  after: number;
}

const fixed =
  (month: number, ...days: number[]) =>
  (year: number) =>
    days.map((day) => dayOf(year, month, day));

/** “04-27”. */
const onDate = (date: string) => fixed(Number(date.slice(0, 2)), Number(date.slice(3)));

/** Days of a lunar calendar that the engine's own calendars know, e.g. 1 Shawwal; searched once a year and kept. */
function inCalendar(calendar: string, isDay: (month: string, day: number) => boolean): (year: number) => Day[] {
  const kept = new Map<number, Day[]>();
  return (year) => {
    let days = kept.get(year);
    if (!days) {
      const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        month: calendar === 'hebrew' ? 'long' : 'numeric',
        day: 'numeric',
        timeZone: 'UTC',
      });
      days = [];
      for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day++) {
        const parts = format.formatToParts(day * 86_400_000);
        const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
        if (isDay(value('month'), Number(value('day')))) days.push(day);
      }
      kept.set(year, days);
    }
    return days;
  };
}

const islamic = (month: number, day: number) => inCalendar('islamic-umalqura', (m, d) => Number(m) === month && d === day);
const hebrew = (month: string, ...daysOf: number[]) => inCalendar('hebrew', (m, d) => m === month && daysOf.includes(d));
const newYearOfTheMoon = inCalendar('chinese', (month, day) => month === '1' && day === 1);
const tenthNewMoon = inCalendar('chinese', (month, day) => month === '10' && day === 1);

const region = (locale: string) => /[-_]([A-Z]{2})\b/.exec(locale)?.[1] ?? '';
const secondSundayOfMay = (year: number) => nthWeekday(year, 5, 0, 2);

function mothersDay(year: number, locale: string): Day[] {
  switch (region(locale)) {
    case 'GB':
    case 'IE':
      return [easter(year) - 21];
    case 'FR': {
      const last = nthWeekday(year, 5, 0, -1);
      return [last === easter(year) + 49 ? last + 7 : last];
    }
    case 'ES':
    case 'PT':
      return [nthWeekday(year, 5, 0, 1)];
    case 'MX':
      return [dayOf(year, 5, 10)];
    case 'AR':
      return [nthWeekday(year, 10, 0, 3)];
    case 'SE':
      return [nthWeekday(year, 5, 0, -1)];
    default:
      return [secondSundayOfMay(year)];
  }
}

function fathersDay(year: number, locale: string): Day[] {
  switch (region(locale)) {
    case 'DE':
      return [easter(year) + 39];
    case 'AT':
      return [nthWeekday(year, 6, 0, 2)];
    case 'ES':
    case 'PT':
    case 'IT':
      return [dayOf(year, 3, 19)];
    case 'BR':
      return [nthWeekday(year, 8, 0, 2)];
    case 'AU':
    case 'NZ':
      return [nthWeekday(year, 9, 0, 1)];
    default:
      return [nthWeekday(year, 6, 0, 3)];
  }
}

/** France, Belgium, Luxembourg, Switzerland, Quebec. */
const nationalDayInFrench = (year: number, locale: string) =>
  [({ BE: [7, 21], LU: [6, 23], CH: [8, 1], CA: [6, 24] } as const)[region(locale)] ?? ([7, 14] as const)].map(([month, day]) =>
    dayOf(year, month, day),
  );

const thanksgivingDay = (year: number) => nthWeekday(year, 11, 4, 4);

/** Computed for any year; fixed days, weekdays of a month, and those that move with Easter or the moon. */
export const holidays: readonly Holiday[] = [
  {
    name: 'New Year’s Day',
    called: "new year'?s day|neujahr(?:stag)?|jour de l'an",
    wished:
      "happy new year(?!'?s eve)|frohes neues(?: jahr)?|gutes neues(?: jahr)?|prosit neujahr|bonne année|feliz año(?: nuevo)?|próspero año nuevo|feliz ano novo|bom ano novo|buon anno|felice anno nuovo",
    days: (year) => [dayOf(year, 1, 1)],
    before: 0,
    after: 24,
  },
  { name: 'New Year’s Eve', called: "new year'?s eve|silvester|nochevieja|réveillon|capodanno", days: fixed(12, 31), before: 2, after: 0 },
  {
    name: 'Epiphany',
    called: 'día de reyes|dia de reis|epifania|befana|dreikönigstag',
    wished: 'felices reyes|buona (?:epifania|befana)|felice befana',
    days: fixed(1, 6),
    before: 1,
    after: 0,
  },
  {
    name: 'Valentine’s Day',
    called: "valentine'?s(?: day)?|valentinstag|saint-valentin|san valentín|san valentino|dia dos namorados",
    days: (year, locale) => [dayOf(year, 2, 14), ...(region(locale) === 'BR' ? [dayOf(year, 6, 12)] : [])],
    before: 4,
    after: 1,
  },
  {
    name: 'Pancake Day',
    called: 'pancake day|shrove tuesday|mardi gras|faschingsdienstag',
    days: (year) => [easter(year) - 47],
    before: 3,
    after: 0,
  },
  {
    name: 'International Women’s Day',
    called:
      "(?:international )?women'?s day|(?:internationaler )?(?:welt)?frauentag|journée (?:internationale )?des (?:droits des )?femmes|día (?:internacional )?de la mujer|dia (?:internacional )?da mulher|festa della donna|giornata (?:internazionale )?della donna|#?iwd\\d*",
    // South Africa has one of its own, in August.
    days: (year) => [...fixed(3, 8)(year), ...fixed(8, 9)(year)],
    before: 2,
    after: 1,
  },
  { name: 'Pi Day', called: 'pi day', days: fixed(3, 14), before: 0, after: 0 },
  { name: 'St Patrick’s Day', called: "(?:st\\.?|saint) patrick'?s(?: day)?|paddy'?s day", days: fixed(3, 17), before: 3, after: 1 },
  { name: 'April Fools’ Day', called: "april fools?'?s?(?: day)?", days: fixed(4, 1), before: 0, after: 0 },
  {
    name: 'Good Friday',
    called: 'good friday|karfreitag|vendredi saint|viernes santo|sexta-feira santa|venerdì santo',
    days: (year) => [easter(year) - 2, orthodoxEaster(year) - 2],
    before: 1,
    after: 0,
  },
  {
    name: 'Easter',
    called: 'easter(?: sunday)?',
    wished: 'happy easter|frohe ostern|schöne ostern|joyeuses pâques|felices? pascuas?|feliz páscoa|boa páscoa|buona pasqua',
    days: (year) => [easter(year), orthodoxEaster(year)],
    before: 4,
    after: 1,
  },
  {
    name: 'Easter Monday',
    called: 'easter monday|ostermontag|lundi de pâques|pasquetta|lunes de pascua',
    days: (year) => [easter(year) + 1, orthodoxEaster(year) + 1],
    before: 1,
    after: 0,
  },
  {
    name: 'Earth Day',
    called: 'earth day|tag der erde|jour de la terre|día de la tierra|dia da terra|giornata della terra',
    days: fixed(4, 22),
    before: 2,
    after: 1,
  },
  { name: 'Star Wars Day', called: 'star wars day', wished: 'may the (?:4th|fourth) be with you', days: fixed(5, 4), before: 1, after: 0 },
  {
    name: 'Mother’s Day',
    called: "mother'?s'? day|mothering sunday|muttertag|fête des mères|día de la(?:s)? madres?|dia das mães|dia da mãe|festa della mamma",
    wished: 'bonne fête (?:à toutes les |des )?mamans',
    days: mothersDay,
    before: 2,
    after: 0,
  },
  {
    name: 'Father’s Day',
    called: "father'?s'? day|vatertag|fête des pères|día del padre|dia dos pais|dia do pai|festa del papà",
    days: fathersDay,
    before: 2,
    after: 0,
  },
  { name: 'Juneteenth', called: 'juneteenth', days: fixed(6, 19), before: 1, after: 0 },
  { name: 'Canada Day', called: 'canada day', days: fixed(7, 1), before: 2, after: 0 },
  { name: 'the Fourth of July', called: '(?:4th|fourth) of july|july (?:4th|fourth)', days: fixed(7, 4), before: 3, after: 1 },
  { name: 'Australia Day', called: 'australia day', days: fixed(1, 26), before: 1, after: 0 },
  { name: 'Anzac Day', called: 'anzac day', days: fixed(4, 25), before: 1, after: 0 },
  { name: 'Memorial Day', called: 'memorial day(?: weekend)?', days: (year) => [nthWeekday(year, 5, 1, -1)], before: 4, after: 0 },
  { name: 'Labor Day', called: 'labor day(?: weekend)?', days: (year) => [nthWeekday(year, 9, 1, 1)], before: 4, after: 0 },
  { name: 'Halloween', called: 'halloween', days: fixed(10, 31), before: 7, after: 1 },
  { name: 'Bonfire Night', called: 'bonfire night|guy fawkes(?: night)?', days: fixed(11, 5), before: 3, after: 1 },
  { name: 'Veterans Day', called: "veterans'? day", days: fixed(11, 11), before: 2, after: 1 },
  { name: 'Singles’ Day', called: "singles'? day", days: fixed(11, 11), before: 1, after: 0 },
  {
    name: 'Thanksgiving',
    called: 'thanksgiving(?: day)?|friendsgiving|turkey day',
    days: (year, locale) => (region(locale) === 'CA' ? [nthWeekday(year, 10, 1, 2)] : [thanksgivingDay(year), nthWeekday(year, 10, 1, 2)]),
    before: 3,
    after: 0,
  },
  { name: 'Black Friday', called: 'black friday', days: (year) => [thanksgivingDay(year) + 1], before: 0, after: 0 },
  {
    name: 'Small Business Saturday',
    called: 'small business saturday',
    days: (year) => [thanksgivingDay(year) + 2, nthWeekday(year, 12, 6, 1)],
    before: 0,
    after: 0,
  },
  { name: 'Cyber Monday', called: 'cyber monday', days: (year) => [thanksgivingDay(year) + 4], before: 0, after: 0 },
  { name: 'Giving Tuesday', called: 'giving ?tuesday', days: (year) => [thanksgivingDay(year) + 5], before: 0, after: 0 },
  ...worldDays.map(([date, name, called]) => ({ name, called, days: onDate(date), before: 1, after: 1 })),
  ...countryDays.map(([date, name, called]) => ({ name, called, days: onDate(date), before: 2, after: 0 })),
  ...Object.entries(nationalDays).flatMap(([kind, kept]) =>
    kept.map(([date, country, called]) => ({
      name: `the ${kind} of ${country}`,
      called: `(?:${called})(?:'?s)? ${kind}|${kind},? (?:of |in |to )?(?:all |everyone in |all of )?(?:#)?(?:${called})`,
      days: onDate(date),
      before: 1,
      after: 0,
    })),
  ),
  ...easterDays.map(([after, name, called]) => ({ name, called, days: (year: number) => [easter(year) + after], before: 2, after: 0 })),
  {
    name: 'King’s Day',
    called: 'koningsdag|king’s day in (?:the netherlands|amsterdam)',
    days: (year) => [new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? dayOf(year, 4, 26) : dayOf(year, 4, 27)],
    before: 2,
    after: 0,
  },
  {
    name: 'the national day',
    called: 'bastille day|(?:le )?14 juillet|fête nationale(?! du québec)',
    days: nationalDayInFrench,
    before: 1,
    after: 0,
  },
  {
    name: 'World Book Day',
    called:
      'world book day|welttag des buches|journée mondiale du livre|día del libro|dia (?:mundial )?do livro|giornata (?:mondiale )?del libro',
    days: (year, locale) => [/^(?:GB|IE)$/.test(region(locale)) ? nthWeekday(year, 3, 4, 1) : dayOf(year, 4, 23)],
    before: 1,
    after: 1,
  },
  { name: 'World Rivers Day', called: 'world rivers day', days: (year) => [nthWeekday(year, 9, 0, 4)], before: 1, after: 1 },
  { name: 'International Beer Day', called: 'international beer day', days: (year) => [nthWeekday(year, 8, 5, 1)], before: 1, after: 1 },
  { name: 'Ferragosto', called: 'ferragosto', days: fixed(8, 15), before: 1, after: 0 },
  { name: 'German Unity Day', called: 'tag der deutschen einheit', days: fixed(10, 3), before: 1, after: 0 },
  {
    name: 'Labour Day',
    called:
      'tag der arbeit|fête du travail|primo maggio|dag van de arbeid|día del trabajo|día del trabajador|dia do trabalho|dia do trabalhador|festa dei lavoratori|festa del lavoro',
    days: fixed(5, 1),
    before: 1,
    after: 0,
  },
  { name: 'St Martin’s Day', called: 'martinstag|st\\.? martin’s day', days: fixed(11, 11), before: 1, after: 0 },
  {
    name: 'All Saints’ Day',
    called: "all saints'? day|allerheiligen|toussaint|todos los santos|todos os santos|ognissanti",
    days: fixed(11, 1),
    before: 2,
    after: 0,
  },
  {
    name: 'Day of the Dead',
    called: "d[ií]a de (?:los )?(?:fieles )?(?:muertos|difuntos)|day of the dead|all souls' day|allerseelen|dia de finados|jour des morts",
    days: fixed(11, 1, 2),
    before: 13,
    after: 1,
  },
  { name: 'Burns Night', called: 'burns night', days: fixed(1, 25), before: 1, after: 0 },
  { name: 'St George’s Day', called: "st\\.? george'?s day", days: fixed(4, 23), before: 1, after: 0 },
  { name: 'St Andrew’s Day', called: "st\\.? andrew'?s day", days: fixed(11, 30), before: 1, after: 0 },
  { name: 'St David’s Day', called: "st\\.? david'?s day", days: fixed(3, 1), before: 1, after: 0 },
  { name: 'Groundhog Day', called: 'groundhog day', days: fixed(2, 2), before: 0, after: 0 },
  {
    name: 'Indigenous Peoples’ Day',
    called: "indigenous peoples'? day|columbus day",
    days: (year) => [nthWeekday(year, 10, 1, 2)],
    before: 1,
    after: 0,
  },
  { name: 'Presidents’ Day', called: "presidents'? day", days: (year) => [nthWeekday(year, 2, 1, 3)], before: 1, after: 0 },
  {
    name: 'Martin Luther King Day',
    called: 'mlk day|martin luther king(?: jr\\.?)? day',
    days: (year) => [nthWeekday(year, 1, 1, 3)],
    before: 1,
    after: 0,
  },
  {
    name: 'St Nicholas’ Day',
    called: "st\\.? nicholas'? day|nikolaustag|saint-nicolas",
    wished: 'frohen nikolaus|schönen nikolaus|bonne saint-nicolas',
    days: fixed(12, 6),
    before: 1,
    after: 0,
  },
  {
    name: 'Christmas Eve',
    called: 'christmas eve|heiligabend|heilig abend|nochebuena|véspera de natal|vigilia di natale|réveillon de noël',
    days: fixed(12, 24),
    before: 1,
    after: 0,
  },
  {
    name: 'Christmas',
    called: 'christmas(?: day)?|xmas|weihnachten|noël|navidad|natale?',
    wished: '(?:merry|happy) (?:christmas|xmas)|frohe weihnachten|fröhliche weihnachten|joyeux noël|feliz navidad|feliz natal|buon natale',
    days: (year) => [dayOf(year, 12, 25), dayOf(year, 1, 7)],
    before: 14,
    after: 2,
  },
  { name: 'Boxing Day', called: "boxing day|st\\.? stephen'?s day", days: fixed(12, 26), before: 1, after: 0 },
  {
    name: 'Lunar New Year',
    called: '(?:lunar|chinese) new year',
    wished:
      'g[ou]ng (?:xi|hei|hey|hay) fa(?:t)? c(?:ai|hoy|hoi)|kung hei fat ch?oy|xin nian kuai le|恭喜发财|恭喜發財|新年快乐|新年快樂|first day of the year of the (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)',
    days: newYearOfTheMoon,
    before: 5,
    after: 15,
  },
  {
    name: 'the beginning of Ramadan',
    called: 'ramadan|ramzan',
    wished: 'ramadan (?:mubarak|kareem)',
    days: islamic(9, 1),
    before: 4,
    after: 30,
  },
  { name: 'Eid al-Fitr', called: 'eid al-fitr', days: islamic(10, 1), before: 2, after: 4 },
  { name: 'Eid', called: 'eid', wished: 'eid mubarak', days: (year) => [...eidAlFitr(year), ...eidAlAdha(year)], before: 2, after: 5 },
  { name: 'Rosh Hashanah', called: 'rosh hashan(?:ah|a)', wished: 'shana tova', days: hebrew('Tishri', 1, 2), before: 5, after: 3 },
  { name: 'Passover', called: 'passover|pesach', days: hebrew('Nisan', 15), before: 4, after: 8 },
  { name: 'Hanukkah', called: 'hanukkah|chanukah|hanukah', days: hebrew('Kislev', 24, 25), before: 3, after: 8 },
  {
    name: 'Diwali',
    called: 'diwali|deepavali',
    days: (year) => tenthNewMoon(year).filter((day) => day >= dayOf(year, 10, 10) && day <= dayOf(year, 11, 20)),
    before: 6,
    after: 4,
  },
];

const eidAlFitr = islamic(10, 1);
const eidAlAdha = islamic(12, 10);

/** Whether a holiday is kept on a day, by readers in this locale. */
export const isHolidayOn = (holiday: Holiday, day: Day, locale: string): boolean => holiday.days(dateOf(day).year, locale).includes(day);

/** Of several days the one that is nearest to another; without any, that one. */
export const nearestDay = (days: readonly Day[], day: Day): Day =>
  days.reduce((best, other) => (Math.abs(other - day) < Math.abs(best - day) ? other : best), days[0] ?? day);
