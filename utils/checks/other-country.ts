import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { dateOf, goesOut } from '../text/calendar.ts';
import { citiesIn, countriesIn, countryOfAdjective } from '../text/countries.ts';
import { anyMonth, monthIn } from '../text/dates.ts';
import { Lexicon } from '../text/lexicon.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { type Place, quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { currencies, daysOff, demonyms, depositGuarantees, emergencyNumbers } from './words/audience-words.ts';
import { coldDays, holidays, hotDays, institutions, townsfolk } from './words/country-words.ts';
import { regionOf } from './words/memorial-days.ts';

type Here = Omit<Found, 'part'>;

const callsForHelp = sifted(
  /\b(?:call|dial|ring|phone|text|wählen?|wählt|rufen?|ruft|anrufen|appelez|composez|faites le|llama(?:r|d)?|marca(?:r|d)?|llame|ligue|ligar|disque|chiama(?:te|re)?|componi|bel)\b(?: (?:the|die|den|sofort|gleich|immediately|straight|le|al|el|o|il))*(?: emergency number| notruf)?:? (?<number>\d{3})(?!\s?[\d-])|\b(?<first>\d{3}) (?:wählen|anrufen|rufen|bellen)\b/giu,
);
/** Degrees and telephone numbers as only some countries write them. */
const fahrenheit = sifted(
  /\b(?:[5-9]\d|1[01]\d)\s?(?:degrees(?! (?:c\b|celsius|west|east|north|south))|°(?!\s?c\b))(?= (?:outside|out there|today|tomorrow|this|heat|and (?:sunny|rising)))|\b\d{2,3}\s?(?:°\s?f\b|degrees fahrenheit)/iu,
);
const celsius = /\d\s?(?:°\s?c\b|degrees c\b|celsius)/iu;
const measuresInFahrenheit = new Set(['US', 'PR', 'LR', 'BS', 'BZ', 'KY']);
const northAmericanNumber = sifted(/(?<![\d-])1[-. ]8(?:00|88|77|66|55|44|33)[-. ]\d{3}[-. ]\d{4}/u);
const northAmerica = new Set(['US', 'CA', 'PR', 'JM', 'BS', 'TT', 'BB', 'DO', 'BM']);
const institutionWords = institutions.map(([entries, regions]) => ({ words: new Lexicon(entries), regions: new Set(regions.split(' ')) }));
const dayOffWords = daysOff.map(([entries, regions]) => ({ words: new Lexicon(entries), regions: new Set(regions.split(' ')) }));
const guaranteeWords = depositGuarantees.map(([entries, regions]) => ({
  words: new Lexicon(entries),
  regions: new Set(regions.split(' ')),
}));
const holidayWords = holidays.map(([entries, regions]) => ({ words: new Lexicon(entries), regions: new Set(regions.split(' ')) }));

/** A holiday that is kept, and not one that is told about. */
const keptHere = sifted(
  /(?<!\p{L})(?:closed|closing|shut|closes|day off|days off|long weekend|public holiday|national (?:day|holiday)|we celebrate|geschlossen|frei|feiern|bleibt zu|macht zu|zu|fermée?s?|férié|fêtons|congé|cerrad[oa]s?|cerramos|festivo|feriado|fechad[oa]s?|celebramos|chius[oi]|festa nazionale|festeggiamo|dicht|gesloten|vrij|vieren)(?!\p{L})/iu,
);

const asNation = sifted(
  /(?<![\p{L}])(?:proud(?:ly)? (?:to be )?(?:(?:part of )?(?:an?|the) (?:great |true |real )?)?|being |fellow |we |us |dear |hello |hi |good morning |stolz,? (?:ein |eine )?|liebe |wir |fiers? d['’]être |chers |nous,? les |orgullosos? de ser |queridos |nosotros los |orgulhosos? de ser |caros |nós |orgogliosi? di essere |cari |noi )(?<who>\p{L}{2,13})(?!\p{L})/giu,
);

/** What a nation's word is put before: its kitchen is at home anywhere, and “dear Spanish teachers” are no Spaniards. */
const OF_A_KIND = sifted(
  /^[\s-](?:(?:restaurant|bakery|deli|café|cafe|kitchen|takeaway|bistro|brasserie|pizzeria|trattoria|food|cuisine|breakfast|place|school|course|lesson|speaking|style|born|made|inspired|trained|educated)(?!\p{L})|(?!always|as|is|was|has|does|this|us|its|perhaps|sometimes)\p{Ll}{3,}s(?!\p{L}))/u,
);
/** “Liebe Schweizer Gäste”. */
const GERMAN_KIND = /^\s\p{Lu}\p{Ll}+(?!\p{L})/u;

/** “Calling all New Yorkers”, “Good morning, Ohio!” */
const hailed = sifted(
  /(?<![\p{L}])(?:[Cc]alling all|[Aa]ttention|[Aa]ll you|[Ff]ellow|[Dd]ear|[Hh]ello|[Hh]ey|[Hh]i|[Gg]ood (?:morning|evening|news)|[Ll]isten up|[Ll]iebe|[Hh]allo|[Cc]hers|[Cc]hères|[Bb]onjour|[Qq]ueridos|[Hh]ola|[Cc]aros|[Oo]lá|[Cc]ari|[Cc]iao|[Bb]este|à tous les|a todos los|a todos os|a tutti i),? (?<who>\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{2,14})?)(?![\p{L}'’])|^(?<first>\p{Lu}\p{L}{3,14}(?: \p{Lu}\p{L}{3,14})?), (?:we are|we're|are you|it's time|your|here we)(?!\p{L})/gmu,
);
/** On tour one hails every town. */
const onTour = sifted(/(?<!\p{L})(?:tour|tonight|stage|gig|show|encore|crowd|thank you|thanks)(?!\p{L})/iu);

const cold = new Lexicon(coldDays);
const hot = new Lexicon(hotDays);
/** The weather is of these days. */
const theseDays = sifted(
  /(?<!\p{L})(?:this (?:week|weekend|morning|afternoon|evening)|today|tonight|outside|is (?:finally )?here|coming|it['’]s|finally|at last|right now|heute|diese woche|endlich|draußen|aujourd['’]hui|ce week-end|enfin|hoy|esta semana|por fin|hoje|este fim|oggi|questa settimana|finalmente|vandaag|dit weekend|eindelijk)(?!\p{L})/iu,
);

/** What stands before the name of a country that is spoken of, not to. */
const spokenOf = sifted(
  /(?:\b(?:in|from|across|to|for|of|our|over|around|aus|nach|für|en|au|aux|del?|para|dos|nei|agli|della?)\s)(?:the\s|den\s|la\s|les\s|los\s)?$/iu,
);

/** “To our friends up north”, “to everyone celebrating”: others than one's own readers. */
const awayFromHome = sifted(
  /\b(?:to|for|from) (?:(?:all|our|the|my|everyone|everybody) )*(?:(?:friends|colleagues|neighbou?rs|team|crew|cousins|readers|guests|customers|fans|members) (?:in (?:the )?(?:US|USA|U\.S\.|States)(?!\p{L})|up|down|over|across|abroad|overseas|on the other side|north|south)|who(?:ever)? (?:is |are )?celebrat\w+|celebrating)\b/iu,
);
/** Whoever travels pays in other money. */
const onTheRoad =
  /(?<![\p{L}\p{N}_])(?:abroad|overseas|im ausland|à l['’]étranger|(?:en|no) (?:el )?(?:extranjero|exterior)|all['’]estero)(?![\p{L}\p{N}_])/iu;
/** “To our American adopters”, “à nos amis suisses”: those of the brand's own people who live there. */
const ours = sifted(
  /(?<!\p{L})(?:our|all|unsere[nr]?|allen|nos|tous les|nuestr[oa]s|noss[oa]s|aos|i nostri|ai nostri|alle nostre|onze)(?: \p{Ll}{3,14})? $/iu,
);
/** “VAT, GST, HST”: whoever lists the words of several countries speaks to all of them. */
const listed = sifted(/\p{Lu}[\p{L}-]{1,12}(?: \p{Ll}{2,8})?(?:, \p{L}[\p{L}-]{1,12}(?: \p{Ll}{2,8})?){2,}/u);

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
const seasonIsHere = sifted(
  /(?<![\p{L}\p{N}_])(?:(?<summer>summer|sommer|été|verano|verão|estate)|(?<winter>winter|hiver|invierno|inverno))(?![\p{L}\p{N}_])(?:\s(?:is (?:finally |officially |nearly |almost |just about )?here|is (?:coming|on its way|(?:just )?(?:around|round) the corner)|steht vor der tür|arrive|est là bientôt|se acerca|está chegando|sta arrivando|has (?:finally )?(?:arrived|come|started|begun)|ist (?:endlich )?da|est (?:enfin )?(?:là|arrivé)|ya (?:está aquí|llegó)|chegou|è (?:finalmente )?arrivat[oa]))|(?<![\p{L}\p{N}_])(?:first day of|welcome to|happy|hello,?|feliz|bonjour l['’]|hallo,?|benvenut[ao]) (?:(?<summer2>summer|sommer|été|verano|verão|estate)|(?<winter2>winter|hiver|invierno|inverno))(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?:rug up|wrap up(?: warm)?|cosy up|stock up|gear up|(?:get )?ready) for (?:(?<summer3>summer)|(?<winter3>winter))(?![\p{L}\p{N}_])/iu,
);

const check: Check = {
  id: 'other-country',
  title: 'Another country’s number, money or day off',
  why: 'A coffee chain asked its Irish followers what made them proud to be British (Consumerist, 2012); an emergency number of another country helps nobody.',
  class: 'audience',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    // A language alone tells no country: “en” is at home in many.
    const region = context.locale.includes('-') ? regionOf(context.locale) : '';
    if (draft.surface === 'reply' || region === '') return [];
    return readParts(draft).flatMap((reading, part): Found[] => {
      const place = emergency(reading, region) ?? anotherCountry(reading, region, draft, context);
      return place ? [{ level: 'ask', part, ...place }] : [];
    });
  },
  examples: {
    fires: [
      { text: 'Our new shop opens on Thursday, pies from NZ$6.', context: { locale: 'en-AU' } },
      { text: 'Nach der Matura ins Praktikum?', context: { locale: 'de-DE' } },
      { text: 'Manda tu RFC y tu CURP por correo.', context: { locale: 'es-ES' } },
      { text: 'Proud to be a British cheesemonger, open until six in Limerick.', context: { locale: 'en-IE' } },
      { text: 'Show us what makes you proud to be British.', context: { locale: 'en-IE' } },
      { text: 'Smell gas? Call 911.', context: { locale: 'en-GB' } },
      { text: 'Happy Thanksgiving, everyone!', context: { locale: 'en-GB' } },
      { text: 'Happy Fourth of July, America!', context: { locale: 'en-AU' } },
      { text: 'Summer is here!', context: { locale: 'en-AU', now: '2026-07-02T01:00:00Z', timeZone: 'Australia/Sydney' } },
      { text: 'Summer is nearly here! Iced tea from June.', context: { locale: 'en-NZ', now: '2026-05-18T01:00:00Z' } },
      { text: 'Rug up for winter.', context: { locale: 'en-AU', now: '2026-12-02T01:00:00Z', timeZone: 'Australia/Sydney' } },
      { text: 'Attention Texans: our doors open at eight.', context: { locale: 'en-GB' } },
      { text: 'Labor Day weekend: 20% off all teapots.', context: { locale: 'en-GB' } },
      { text: 'Schickt uns eure AHV-Nummer, dann läuft das mit der Anmeldung.', context: { locale: 'de-DE' } },
      {
        text: 'It’s frosty outside: wrap up and come in for hot chocolate.',
        context: { locale: 'en-NZ', now: '2026-01-12T01:00:00Z', timeZone: 'Pacific/Auckland' },
      },
      { text: 'Wir bleiben am Montag geschlossen: Nationalfeiertag.', context: { locale: 'de-DE' } },
      { text: 'Every penny with us is safe: the FDIC protects it.', context: { locale: 'en-IE' } },
    ],
    leaves: [
      { text: 'Our new shop opens on Thursday, pies from A$6, or US$4 where the card machine thinks so.', context: { locale: 'en-AU' } },
      {
        text: '¡Buen fin de semana a todos! Compra tu boleto de lotería en nuestra tienda. Y un saludo al Kestrel RFC.',
        context: { locale: 'es-ES' },
      },
      {
        text: 'Send an e-card to somebody you love. The HSE has new guidance on ladders. Your sin is forgiven.',
        context: { locale: 'en-GB' },
      },
      { text: 'Talk to your GP, and write to your local MP. Bring your Medicare card to the clinic.', context: { locale: 'en-AU' } },
      { text: 'Nach der Matura ins Praktikum? Und allen einen schönen Nationalfeiertag.', context: { locale: 'de-CH' } },
      { text: 'Studying abroad? Rooms start at €400 in most cities.', context: { locale: 'en-US', brand: { name: 'Acme' } } },
      {
        text: 'For all our customers in the States: happy Thanksgiving, and mind the gravy. Our desk is open as on any Thursday.',
        context: { locale: 'en-IE' },
      },
      { text: 'Happy Thanksgiving to our American members.', context: { locale: 'en-GB' } },
      { text: 'Postcode, zip code, PLZ: our form takes them all.', context: { locale: 'en-GB' } },

      { text: 'Smell gas? Call 999.', context: { locale: 'en-GB' } },
      { text: 'Happy Thanksgiving to our friends in the United States.', context: { locale: 'en-GB' } },
      {
        text: 'Proud to be an Italian bakery in Leeds. Your favourite Indian is open. Dear Spanish teachers, hello!',
        context: { locale: 'en-GB' },
      },
      { text: 'Liebe Schweizer Gäste, wir haben wieder Parkplätze am Haus.', context: { locale: 'de-DE' } },
      { text: 'Rug up for winter: skiing in Japan from December.', context: { locale: 'en-AU', now: '2026-12-02T01:00:00Z' } },
      { text: 'Proud to be British-made since 1890.', context: { locale: 'en-GB' } },
      { text: 'Happy Thanksgiving!', context: { locale: 'en-US' } },
      { text: 'Summer is here!', context: { locale: 'en-GB', now: '2026-07-02T01:00:00Z' } },
      { text: 'Get ready for winter.', context: { locale: 'en-GB', now: '2026-10-02T01:00:00Z' } },
      { text: 'Hello Ohio, thank you for tonight! See you on the next tour.', context: { locale: 'en-GB' } },
      { text: 'It’s frosty outside: wrap up and come in for hot chocolate.', context: { locale: 'en-GB', now: '2026-01-12T01:00:00Z' } },
      {
        text: 'Thank you for asking from Ontario and Queensland: yes, we ship there, and the tea travels well.',
        context: { locale: 'en-GB' },
      },
      { text: 'Am 1. August öffnen wir erst um zehn, das Freibad nebenan schon um acht.', context: { locale: 'de-DE' } },
      { text: 'Winter is coming: soups from June.', context: { locale: 'en-NZ', now: '2026-03-18T01:00:00Z' } },
      { text: 'To our British guests: rooms are from £39.', context: { locale: 'en-IE' } },
      { text: 'Going to the US? Call 911 there.', context: { locale: 'en-GB' } },
      { text: 'Our office in Utrecht is closed for King’s Day.', context: { locale: 'en-GB' } },
      { text: 'Wir feiern: 100 Jahre Bäckerei Auen.', context: { locale: 'de-DE' } },
    ],
  },
};

export default check;

/** Another country, or a city of one, is spoken of. */
const isElsewhere = ({ text, words }: Reading, region: string): boolean =>
  [...countriesIn(words), ...citiesIn(words)].some(({ code }) => code !== region) ||
  (region !== 'US' && /\bthe (?:US|U\.S\.|States)\b/u.test(text));

/** “Call 911? Here it is 999”: the right number is named as well. */
const namesOwnNumber = (text: string, region: string): boolean =>
  Object.entries(emergencyNumbers).some(
    ([number, regions]) => regions.split(' ').includes(region) && new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text),
  );

/** The number for help of another country. */
function emergency(reading: Reading, region: string): Here | null {
  const { text } = reading;
  for (const match of text.matchAll(callsForHelp)) {
    const regions = emergencyNumbers[match.groups?.number ?? match.groups?.first ?? ''];
    if (!regions || regions.split(' ').includes(region) || isElsewhere(reading, region) || namesOwnNumber(text, region)) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    return { ...place, level: 'stop', say: `${quote(text, place)} is the emergency number of another country than this account’s.` };
  }
  return null;
}

/** Money by its name: whoever writes it out means it. */
const PLAIN_MONEY = /^(?:pounds|sterling|euros?|dollars|francs|pesos|yen|pfund|franken|livres|libras|sterline)$/;

/** A price in another country's money, where none is in one's own. */
function foreignPrice(text: string, region: string): Place | null {
  const isOwn = ({ regions }: { regions: readonly string[] }) => regions.includes(region);
  const own = currencies.filter(isOwn);
  if (own.length === 0 || own.some(({ written }) => written.test(text))) return null;
  const found = currencies
    .filter((one) => !isOwn(one))
    .map(({ written }) => written.exec(text))
    // Millions are reported, not charged.
    .find((match) => match !== null && !/^\s?(?:m|bn|k|million\w*|billion\w*|mio|mrd)\b/iu.test(text.slice(match.index + match[0].length)));
  if (!found) return null;
  // From the first digit of the price to its last.
  const before = /[\d.,]*$/.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[0].length ?? 0;
  return { start: found.index - before, end: found.index + found[0].replace(/[.,\s]+$/, '').length };
}

function anotherCountry(reading: Reading, region: string, draft: Draft, context: Context): Here | null {
  const { text, words } = reading;
  const elsewhere = () => isElsewhere(reading, region);
  const at = (place: Place, rest: string): Here => ({ start: place.start, end: place.end, say: `${quote(text, place)} ${rest}` });
  // “To our friends in America” greets others; “Happy Fourth, America!” takes the readers for them.
  const greeted = () =>
    [...countriesIn(words), ...citiesIn(words)].some(({ code, start }) => code !== region && spokenOf.test(text.slice(0, start))) ||
    awayFromHome.test(text) ||
    words.some(
      ({ lower, start }) => (demonyms[lower] ?? countryOfAdjective(lower) ?? region) !== region && ours.test(text.slice(0, start)),
    );
  for (const { words: names, regions } of holidayWords) {
    if (regions.has(region)) continue;
    const match = names.first(words);
    if (match && !greeted()) return at(match, 'is a day this account’s country does not keep. Who is it for?');
  }
  for (const { words: names, regions } of dayOffWords) {
    const match = regions.has(region) ? null : names.first(words);
    if (match && keptHere.test(text) && !elsewhere()) return at(match, 'is a day this account’s country does not keep. Who is it for?');
  }
  for (const { words: names, regions } of guaranteeWords) {
    const match = regions.has(region) ? null : names.first(words);
    if (match && !/\b(?:there|subsidiar\w*|listing)\b/iu.test(text))
      return at(match, 'protects savings in another country than this account’s.');
  }
  // “To our British passengers”, “shown in pounds”: meant for whoever pays so.
  const forOthers = () => words.some(({ lower }) => PLAIN_MONEY.test(lower) || (countryOfAdjective(lower) ?? region) !== region);
  const priced = foreignPrice(text, region);
  if (priced && !forOthers() && !onTheRoad.test(text) && !elsewhere())
    return at(priced, 'is in the money of another country than this account’s.');
  const degrees = measuresInFahrenheit.has(region) || celsius.test(text) ? null : fahrenheit.exec(text);
  if (degrees)
    return at(
      { start: degrees.index, end: degrees.index + degrees[0].length },
      'is in Fahrenheit, which this account’s country does not use.',
    );
  const dialled = northAmerica.has(region) ? null : northAmericanNumber.exec(text);
  if (dialled && !elsewhere())
    return at({ start: dialled.index, end: dialled.index + dialled[0].length }, 'cannot be dialled in this account’s country.');
  for (const { words: names, regions } of institutionWords) {
    const match = regions.has(region) ? null : names.first(words);
    const list = match && listed.exec(text);
    if (match && !(list && match.start >= list.index && match.start < list.index + list[0].length) && !elsewhere())
      return at(match, 'is of another country than this account’s. Who is it for?');
  }
  for (const match of text.matchAll(asNation)) {
    const country = demonyms[(match.groups?.who ?? '').toLowerCase()];
    const abroad =
      country === undefined ||
      citiesIn(words).some(({ code }) => code !== region) ||
      countriesIn(words).some(({ code }) => ![region, country].includes(code));
    const behind = text.slice(match.index + match[0].length);
    const isOfAKind = OF_A_KIND.test(behind) || (/^(?:liebe|wir|stolz)/iu.test(match[0]) && GERMAN_KIND.test(behind));
    if (country && country !== region && !abroad && !isOfAKind)
      return at({ start: match.index, end: match.index + match[0].length }, 'speaks to people of another country than this account’s.');
  }
  for (const match of onTour.test(text) ? [] : text.matchAll(hailed)) {
    const country = countryOf(match.groups?.who ?? match.groups?.first ?? '');
    if (country && country !== region)
      return at({ start: match.index, end: match.index + match[0].length }, 'speaks to people of another country than this account’s.');
  }
  const season = seasonIn(reading);
  const moment = season && !elsewhere() ? goesOut(draft, context) : null;
  if (season && moment) {
    const month = monthMeant(text, season, dateOf(moment.day).month);
    const wantsSummer = season.summer;
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
    if (wrong) return at(season, 'is the other half of the world’s season at that time.');
  }
  return null;
}

/** The season that a text says it is: by its name, or by two kinds of its weather these days. */
function seasonIn({ text, words }: Reading): (Place & { summer: boolean }) | null {
  const named = seasonIsHere.exec(text);
  if (named)
    return {
      start: named.index,
      end: named.index + named[0].length,
      summer: (named.groups?.summer ?? named.groups?.summer2 ?? named.groups?.summer3) !== undefined,
    };
  if (!theseDays.test(text)) return null;
  const [colds, hots] = [cold.find(words), hot.find(words)];
  const kinds = (matches: typeof colds) => new Set(matches.map(({ entry }) => entry)).size;
  if (kinds(colds) >= 2 && hots.length === 0) return { ...colds[0]!, summer: false };
  return kinds(hots) >= 2 && colds.length === 0 ? { ...hots[0]!, summer: true } : null;
}

/** The month that a season is said of: one that is coming is named with its month, “iced tea from June”, or is three months off. */
function monthMeant(text: string, { start, end }: Place, now: number): number {
  if (!COMING.test(text.slice(start, end))) return now;
  const named = MONTH_OF_SEASON.exec(text);
  return (named && monthIn(named[1]!)) || ((now + 2) % 12) + 1;
}
const COMING = /nearly|almost|just about|coming|on its way|corner|tür|arrive|acerca|chegando|arrivando/iu;
const MONTH_OF_SEASON = sifted(`(?<!\\p{L})(?:from|in|this|until|by|our|ab|im|en|em|a|da) (${anyMonth})(?!\\p{L})`, 'iu');

/** Where people live who are called so; of two words the last may be another. */
function countryOf(who: string): string | undefined {
  const name = who.toLowerCase();
  return townsfolk[name] ?? townsfolk[name.split(' ')[0]!];
}
