import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { dateOf, goesOut } from '../text/calendar.ts';
import { countriesIn } from '../text/countries.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { type Place, quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { demonyms, forAdults, holidays, institutions, minors, toEverybodyHere, workplace } from './words/audience-words.ts';
import { regionOf } from './words/memorial-days.ts';

type Here = Omit<Found, 'part'>;

/** Words of the networks for “not everybody”. */
const narrow =
  /\b(?:friends|freunde|amis|amigos|amici|followers? only|followers|private|privat|privé|privado|privato|only me|nur ich|close friends|connections|kontakte|relations|specific|custom|direct|mentioned|subscribers|members?|group)\b/iu;
const wide = /\b(?:public|anyone|everyone|öffentlich|public[oa]?|alle|tout le monde|todos|tutti|unlisted|quiet)\b/iu;

/** How one speaks to colleagues. Entries of `text/lexicon.ts`. */
const toColleagues = new Lexicon([
  'all staff',
  'staff|departmental|faculty meeting',
  'all employees|colleagues',
  'dear team|colleagues|all|staff',
  'hi|hello|hey team|colleagues',
  'good morning team',
  'attention staff|all|employees',
  'staff only|reminder|notice',
  'reminder to all',
  'log your hours',
  'your staff card',
  'team please|a',
  'submit your timesheets|expenses|timesheet',
  'your line manager',
  'our intranet',
  'team bitte',
  'stundenzettel',
  'dienstplan für',
  'on the intranet',
  'all hands',
  'before the standup',
  'the shared drive',
  'liebe kolleginnen|kollegen|team|mitarbeiter|mitarbeiterinnen|mitarbeitende|belegschaft',
  'liebes team',
  'hallo team|zusammen bitte',
  'an alle mitarbeiter|mitarbeitenden|kollegen|kolleginnen',
  'im intranet',
  'eure stunden|zeiterfassung',
  'chers|chères collègues|collaborateurs|tous',
  'bonjour à l équipe',
  "à l'ensemble du personnel",
  'à tout le personnel',
  "sur l'intranet",
  'sur l intranet',
  'estimados|queridos compañeros|colegas|colaboradores',
  'a todo el personal',
  'hola equipo',
  'en la intranet',
  'caros|prezados|queridos colegas|colaboradores',
  'olá equipe|equipa',
  'a todos os colaboradores|funcionários',
  'na intranet',
  'cari|gentili colleghi|collaboratori',
  'ciao team',
  'a tutto il personale',
  'a tutti i dipendenti|colleghi',
  'sulla intranet',
  'beste collega|collegas',
  'hoi team',
]);

const workplaceWords = new Lexicon(workplace);
const greetingHere = new Lexicon(toEverybodyHere);
const minorWords = new Lexicon(minors);
const adultWords = new Lexicon(forAdults);
/** Said to keep children out, or about what is theirs. */
const mindful =
  /\b(?:no (?:under|kids|children)|over[- ]?(?:18|21)s?|18\+|21\+|adults?|parents?|grown-?ups?|mums?|dads?|moms?|mocktails?|alcohol[- ]free|non-alcoholic|0[.,]0|soft drinks|not for (?:kids|children|under)|keep (?:out )?(?:of|away)|responsibl\w*|ab 18|eltern|erwachsene\w*|alkoholfrei\w*|interdit|parents?|sans alcool|padres|sin alcohol|pais|sem álcool|genitori|analcolic\w*|ginger beer|root beer|research|study|charity|school fund\w*|prevent\w*|protect\w*|campaign)\b/iu;
const institutionWords = institutions.map(([entries, regions]) => ({ words: new Lexicon(entries), regions: new Set(regions.split(' ')) }));
const holidayWords = holidays.map(([entries, regions]) => ({ words: new Lexicon(entries), regions: new Set(regions.split(' ')) }));

const asNation =
  /(?<![\p{L}])(?:proud(?:ly)? (?:to be )?|being |fellow |we |us |dear |hello |hi |good morning |stolz,? (?:ein |eine )?|liebe |wir |fiers? d['’]être |chers |nous,? les |orgullosos? de ser |queridos |nosotros los |orgulhosos? de ser |caros |nós |orgogliosi? di essere |cari |noi )(?<who>\p{L}{4,13})(?!\p{L})/giu;

/** What stands before the name of a country that is spoken of, not to. */
const spokenOf =
  /(?:\b(?:in|from|across|to|for|of|our|over|around|aus|nach|für|en|au|aux|del?|para|dos|nei|agli|della?)\s)(?:the\s|den\s|la\s|les\s|los\s)?$/iu;

const southern = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'PY', 'BR', 'BO', 'PE']);
const northern = new Set([
  'GB',
  'IE',
  'US',
  'CA',
  'DE',
  'AT',
  'CH',
  'FR',
  'BE',
  'NL',
  'ES',
  'PT',
  'IT',
  'DK',
  'NO',
  'SE',
  'FI',
  'PL',
  'CZ',
  'JP',
  'KR',
]);
const seasonIsHere =
  /\b(?:(?<summer>summer|sommer|été|verano|verão|estate)|(?<winter>winter|hiver|invierno|inverno))\b(?:\s(?:is (?:finally |officially )?here|has (?:finally )?(?:arrived|come|started|begun)|ist (?:endlich )?da|est (?:enfin )?(?:là|arrivé)|ya (?:está aquí|llegó)|chegou|è (?:finalmente )?arrivat[oa]))|\b(?:first day of|welcome to|happy|hello,?|feliz|bonjour l['’]|hallo,?|benvenut[ao]) (?:(?<summer2>summer|sommer|été|verano|verão|estate)|(?<winter2>winter|hiver|invierno|inverno))\b|\b(?:rug up|wrap up(?: warm)?|cosy up|stock up|gear up|(?:get )?ready) for (?:(?<summer3>summer)|(?<winter3>winter))\b/iu;

const check: Check = {
  id: 'audience',
  title: 'Said to the wrong people',
  why: 'A coffee chain asked its Irish followers what made them proud to be British (Consumerist, 2012); notes to staff and to friends land in public by one wrong setting.',
  class: 'audience',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    if (draft.surface === 'reply') return [];
    const found: Found[] = [];
    const setting = restricted(draft, context);
    if (setting) found.push(setting);
    for (const [part, reading] of readParts(draft).entries()) {
      const place =
        colleagues(reading, part) ?? (context.brand?.name ? children(reading) : null) ?? anotherCountry(reading, draft, context);
      if (place) found.push({ part, ...place });
    }
    return found;
  },
  examples: {
    fires: [
      { text: 'Show us what makes you proud to be British.', context: { locale: 'en-IE' } },
      {
        text: 'Road closures are on our website. Please share.',
        draft: { platform: 'facebook', audience: 'Friends' },
        context: { brand: { name: 'Wexcombe Council' } },
      },
      'Hi all, quick reminder that expense reports are due on Friday.',
      { text: 'Kids, it’s your night! Two-for-one cocktails for Year 9.', context: { brand: { name: 'Otter' } } },
      { text: 'Smell gas? Call 911.', context: { locale: 'en-GB' } },
      'All staff: the car park is closed tomorrow. Remember your staff card.',
      { text: 'Happy Thanksgiving, everyone!', context: { locale: 'en-GB' } },
      { text: 'Happy Fourth of July, America!', context: { locale: 'en-AU' } },
      { text: 'Liebe Kolleginnen und Kollegen, morgen ist Inventur.', context: { locale: 'de-DE' } },
      { text: 'Summer is here!', context: { locale: 'en-AU', now: '2026-07-02T01:00:00Z', timeZone: 'Australia/Sydney' } },
      { text: 'Rug up for winter.', context: { locale: 'en-AU', now: '2026-12-02T01:00:00Z', timeZone: 'Australia/Sydney' } },
    ],
    leaves: [
      'Hi all, we are open again from ten, with new cakes on the counter.',
      { text: 'Kids eat free on Sundays, and there is wine for the parents.', context: { brand: { name: 'Otter' } } },
      { text: 'Smell gas? Call 999.', context: { locale: 'en-GB' } },
      { text: 'Our team expenses policy is two sentences long. It’s public, and you can copy it.' },
      { text: 'Happy Thanksgiving to our friends in the United States.', context: { locale: 'en-GB' } },
      { text: 'We are looking for forty new drivers. Full training.', context: { locale: 'en-GB' } },
      { text: 'Proud to be British-made since 1890.', context: { locale: 'en-GB' } },
      { text: 'Our team is the best. Thank you, team!', context: { brand: { name: 'Acme' } } },
      { text: 'Hello, friends', draft: { audience: 'Friends' } },
      { text: 'Happy Thanksgiving!', context: { locale: 'en-US' } },
      { text: 'Summer is here!', context: { locale: 'en-GB', now: '2026-07-02T01:00:00Z' } },
      { text: 'Get ready for winter.', context: { locale: 'en-GB', now: '2026-10-02T01:00:00Z' } },
    ],
  },
};

export default check;

/** An account that speaks for a brand, and a setting that hides the post from most people. */
function restricted(draft: Draft, { brand }: Context): Found | null {
  if (!brand?.name || draft.audience === null || wide.test(draft.audience) || !narrow.test(draft.audience)) return null;
  return { part: null, start: null, end: null, say: `The audience is set to “${draft.audience}”. Is this meant for everybody?` };
}

function colleagues({ text, words }: Reading, part: number): Here | null {
  if (part > 0) return null;
  const match = toColleagues
    .find(words)
    .find(({ start, entry }) => start < 12 || /staff card|hours|intranet|timesheet|line manager|shared drive|stunden/.test(entry));
  // A greeting among colleagues and one thing of the workplace, or two such things and no link for the public.
  const things = workplaceWords.find(words);
  const greeted = greetingHere.find(words).find(({ start }) => start < 12);
  const inside = match ?? (things.length >= 1 ? greeted : undefined);
  return inside ? { start: inside.start, end: inside.end, say: `${quote(text, inside)} sounds like a note to colleagues.` } : null;
}

/** “Kids, it’s your night! Two-for-one cocktails”. */
function children({ text, words }: Reading): Here | null {
  if (mindful.test(text)) return null;
  const young = minorWords.first(words);
  const adult = young && adultWords.find(words).find(({ first }) => Math.abs(first - young.first) <= nearby);
  return young && adult
    ? { start: young.start, end: young.end, say: `${quote(text, young)} and ${quote(text, adult)}: is this meant for children?` }
    : null;
}

/** Words between whom a thing is for and the thing. */
const nearby = 14;

function anotherCountry(reading: Reading, draft: Draft, context: Context): Here | null {
  const { text, words } = reading;
  const region = regionOf(context.locale);
  if (region === '') return null;
  const elsewhere = () => countriesIn(words).some(({ code }) => code !== region);
  const at = (place: Place, rest: string): Here => ({ start: place.start, end: place.end, say: `${quote(text, place)} ${rest}` });
  // “To our friends in America” greets others; “Happy Fourth, America!” takes the readers for them.
  const greeted = () => countriesIn(words).some(({ code, start }) => code !== region && spokenOf.test(text.slice(0, start)));
  for (const { words: names, regions } of holidayWords) {
    if (regions.has(region)) continue;
    const match = names.first(words);
    if (match && !greeted()) return at(match, 'is a day this account’s country does not keep. Who is it for?');
  }
  for (const { words: names, regions } of institutionWords) {
    const match = regions.has(region) ? null : names.first(words);
    if (match && !elsewhere()) return at(match, 'is of another country than this account’s. Who is it for?');
  }
  for (const match of text.matchAll(asNation)) {
    const country = demonyms[(match.groups?.who ?? '').toLowerCase()];
    if (country && country !== region && !elsewhere() && context.locale.includes('-'))
      return at({ start: match.index, end: match.index + match[0].length }, 'speaks to people of another country than this account’s.');
  }
  const season = seasonIsHere.exec(text);
  const moment = season ? goesOut(draft, context) : null;
  if (season && moment) {
    const month = dateOf(moment.day).month;
    const wantsSummer = (season.groups?.summer ?? season.groups?.summer2 ?? season.groups?.summer3) !== undefined;
    const north = month >= 5 && month <= 9;
    const south = month <= 3 || month >= 11;
    const wrong = northern.has(region)
      ? wantsSummer
        ? south
        : north && month < 9
      : southern.has(region)
        ? wantsSummer
          ? north && month < 9
          : south
        : false;
    if (wrong)
      return at({ start: season.index, end: season.index + season[0].length }, 'is the other half of the world’s season at that time.');
  }
  return null;
}
