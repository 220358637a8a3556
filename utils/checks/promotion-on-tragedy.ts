import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { Lexicon } from '../text/lexicon.ts';
import { bareName } from '../text/likeness.ts';
import { sentenceAround } from '../text/phrases.ts';
import { playOn, rawWordIn } from '../text/raw-words.ts';
import { type Mark, type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { firmSellingIn, helpingIn, type Place, quote, sellingIn, solemnIn } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { FEE_WAIVED, FIGURE, FLAVOURED, FOR_MOURNERS, IDIOM, isWorn, STAGED, WITH_CODE } from './words/borrowed-words.ts';
import {
  condolences,
  culture,
  disasterWords,
  giving,
  griefWords,
  massDeaths,
  miseries,
  offers,
  sufferingDays,
  sufferingPlaces,
  sufferingTags,
  tragedyTags,
} from './words/tragedy-words.ts';

const grief = new Lexicon(griefWords);
const disaster = new Lexicon(disasterWords);
const art = new Lexicon(culture);
const gift = new Lexicon(giving);
const offer = new Lexicon(offers);
const condolence = new Lexicon(condolences);
const suffering = new Lexicon(sufferingDays);
const place = new Lexicon(sufferingPlaces);
const misery = new Lexicon(miseries);
const ofMany = new Lexicon(massDeaths);
const booked = new Set(['a', 'your', 'our', 'now', 'today', 'online', 'here', 'early', 'ahead', 'by']);
/** Tags of a shop among those of mourning. */
const sellingTag = sifted(
  /(?:Toys|Deals|Sale|Shop(?:ping)?|Gifts?|Giveaway|Offers?|Fashion|Style|OOTD|Promo|BlackFriday|CyberMonday|Win)\b|^(?:sale|deals|shopping|giveaway|ootd|win)$/u,
);
const dedication = new Lexicon([
  'in honor|honour of',
  'as a tribute to',
  'for the people of',
  'zu ehren',
  'en hommage à',
  'en l honneur',
  'en honor',
  'em homenagem',
  'in onore',
  'ter ere',
]);
/** Help with strings attached. */
const forClicks = sifted(
  /\bfor (?:every|each) (?:retweet|rt|like|share|repost|follow|purchase|comment|order|sale)|\bretweet and we|\bper retweet|\bfür jede[ns]? (?:like|retweet|teilen|kommentar)|\bpour chaque (?:retweet|partage|like)|\bpor cada (?:retweet|like|me gusta|compra)|\bper ogni (?:retweet|like|condivisione)/iu,
);
const joke = sifted(/[😂🤣😜😝😉🤪😏]|#?\b(?:lol|haha+|pun intended|jk)\b/iu);
const onPicture = sifted(
  /\b(?:mascot|logo|roll|bun|latte|cup of|pizza|cake|cookies?|doughnuts?|donuts?|sandwich|hoodie|t-?shirt|sneakers?|clogs?|phone|screen|storefront|smiling|cartoon|product|packag\w*|bottle|can of|box of|pack of|shoe|burger|cereal|maskottchen|verpackung|flasche|mascotte|bouteille|mascota|botella|garrafa|bottiglia)\b/iu,
);
const trending = sifted(/#[\p{L}\p{N}_]+\s+(?:is|ist|est|es|é|è) (?:trending|tendencia|tendance|tendência|im trend)/iu);

const check: Check = {
  id: 'promotion-on-tragedy',
  title: 'Selling beside grief',
  why: 'Recipes “in honor of Boston” after a bombing (CNN Money, 2013), a spring line “heard” in the uproar of Cairo (Consumerist, 2011): the product stands in the picture of somebody’s loss.',
  class: 'promotion-on-tragedy',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const readings = readParts(draft);
    return readings.flatMap((reading, part) => {
      const found = inReading(reading, brand) ?? onWords(reading, draft, brand) ?? inPicture(reading, draft, part, brand);
      return found ? [{ part, level: 'ask', ...found } satisfies Found] : [];
    });
  },
  examples: {
    fires: [
      'On the anniversary of the Otter Bay wreck: two berths for the price of one.',
      'On Patriot Day we salute you: no joining fee until midnight.',
      { text: 'Sixty years since JFK? We’d take a bullet for this brisket. Half price today.', context: { brand: { name: 'Acme' } } },
      { text: 'Unsere neue Halle ist fertig. #Ukraine', context: { locale: 'de-CH', brand: { name: 'Acme' } } },
      { text: 'New tins for #Ukraine, with the sun on them.', context: { brand: { name: 'Acme' } } },
      'We will never forget 9/11. Today only, take 11% off everything with code REMEMBER11.',
      'Our thoughts are with everyone hit by the earthquake. Be prepared: tents are 25% off.',
      {
        text: 'Zum Gedenken an die Pogromnacht gönnen wir euch etwas: morgen gibt es zu jedem Kaffee ein Stück Kuchen gratis.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Bombs over Karsova, bombshells on the runway. See the new evening line.',
        context: { brand: { name: 'Ninefold', sensitiveNow: ['Karsova', 'war'] } },
      },
      { text: 'Ground-breaking deals that will shake you up.', context: { brand: { name: 'Acme', sensitiveNow: ['earthquake'] } } },
      'We buried our dear captain on Monday. In her memory, all knots are two for the price of one.',
      'Lost my gran last night. She loved my rugs, so snag yours, link in bio.',
      'Aberfan, sixty years on. Is your home insured? Start your quote here.',
      'World Refugee Day: suitcases, now 30% off.',
      'Patriot Day sale: 9 + 11 = 20% off every class.',
      '#MLKday: 10% off the entire store. #deals',
      'Families in Yemen have no food. We have forty kinds of crisps, £2 each.',
      'Wards are filling up again, so stay in: pyjamas 20% off.',
      'Our hearts are with everyone in Merrow tonight. #StayStrongMerrow #WinterSale',
      'This week’s mass shooting reminds us all to plan. Book a demo.',
      'The King is dead. Toast his memory with two-for-one pints.',
      'Heartbroken by the news from the concert. Tickets for our own from £45.',
      'All impacted by #Sandy, stay safe! We’ll be doing lots of shopping today.',
      '#Aurora is trending, clearly about our #Aurora dress 😉',
      {
        text: 'Rest in peace. #prince',
        draft: {
          parts: [{ text: 'Rest in peace. #prince', media: [{ kind: 'image', alt: 'The dot over the i is a Cheerio', fileName: null }] }],
        },
        context: { brand: { name: 'Cheerios' } },
      },
      'Nine years since the Lynde Valley bushfires. Every kayak is 20% off today.',
    ],
    leaves: [
      'On the anniversary of the Otter Bay wreck the harbour bell rings at noon, and our ferries stop their engines for a minute.',
      'On Juneteenth the museum is open until ten, with readings, and there is no booking system: come as you are. Quote code of conduct 4.',
      {
        text: 'Wir suchen ab Mai eine Zimmerin, ab € 3.120 brutto. Schwindelfrei wär gut, und gegessen wird um zwölf.',
        context: { locale: 'de-AT', brand: { name: 'Otter' } },
      },
      'Dinner, bed and breakfast are £62 until the 27th. The lower path is still closed after the landslide in August, so please take the upper one; it has a well.',
      {
        text: 'Una bomba de chocolate, una explosión de maracuyá: $ 9.800 la porción.',
        context: { locale: 'es-AR', brand: { name: 'Acme' } },
      },
      {
        text: 'Danke an alle, die bei uns mitgemacht haben. Die #Gartenaktion war ein Erfolg: CHF 310 sind zusammengekommen.',
        context: { locale: 'de-CH', brand: { name: 'Acme' } },
      },
      {
        text: 'Sofia studierte Architektur, als der Krieg in der #Ukraine ausbrach. Heute zeichnet sie bei uns die neue Halle.',
        context: { locale: 'de-CH', brand: { name: 'Acme' } },
      },
      'Murder on the Pier: can you find the killer before the band stops? Tickets £18.',
      '“Pompeii: One Morning” opens on Friday. Entry €9.',
      'The Cheese Bomb is back, £6. A bombe glacée for two, £9.',

      'Our teams reached the villages after the earthquake with tents and water. You can help: https://www.reliefnow.example/donate',
      'Today we remember. Our stores open at 11 a.m., after the reading of the names.',
      {
        text: 'Earthquake update: our shops in the valley are closed, staff are safe.',
        context: { brand: { name: 'Acme', sensitiveNow: ['earthquake'] } },
      },
      'Odalys Grey, poet, has died at 88. We were lucky to publish her for thirty years. Our thoughts are with her family.',
      'We’re closed on Wednesday because of Hurricane Delia. Memberships are extended by a day.',
      'Which insurance covers an earthquake? Our advisers answer on Thursday.',
      'Was it an earthquake? The seismologists of our university explain what shook the valley.',
      'We remember Martin Luther King with readings by the school choir. #MLKDay',
      'Honour the fallen with us: a minute’s silence at eleven, and coffee in the hall.',
      'Our summer sale has started: the new range is in store, with killer prices.',
      'Death by Chocolate is back, €4.80 a slice. No survivors by closing time yesterday.',
      'An avalanche of pears: chutney from £3 a jar.',
      'Never forget your umbrella again: this one beeps, £25.',
      'We remember the miners of 1913. The chapel is open all day, and the names are read at noon.',
      'Battle of the bands on Friday: six bands, £3 on the door.',
      { text: 'La exposición «Naufragios» cuenta la tragedia del Aurora en 1911. Entrada: 6 €.', context: { locale: 'es-ES' } },
      'Bath bombs from our friends next door, now 3 for £12.',
      'Heartbroken by the news from the concert. Our doors stay shut tonight, and the show is postponed.',
      'Every pound from the cake stall goes to the flood appeal. £2 a slice.',
      'All proceeds of today’s sale go to the families of the victims.',
      'Our hens were flooded with compliments, and eggs are £2 a dozen. Zombie outbreak on Friday: code BRAINS gives 10% off.',
      'The bombing of 1941 destroyed our east wing. The shop now sells prints of the old photographs from £5.',
      'In memory of Ann, who ran our shop for 30 years: the Ann Bell fund has reached £4,000.',
      'Avalanche kit: transceiver, probe and shovel, now £249.',
      'Bereavement cards from £3, wreaths and sympathy flowers from £20.',
      { text: 'Nie wieder kalte Füße: unsere Socken für 12 €.', context: { locale: 'de-DE' } },
      { text: 'Fleurs de deuil dès 20 €, cartes de condoléances à 3 €.', context: { locale: 'fr-FR' } },
      { text: 'Mord im Orientexpress läuft ab Donnerstag. Karten 9 €.', context: { locale: 'de-DE' } },
      { text: 'Totensonntag: Gestecke ab 25 €, wir beraten Sie gern.', context: { locale: 'de-DE' } },
      { text: 'La guerre des étoiles : l’intégrale à 29 €.', context: { locale: 'fr-FR' } },
      { text: '„Krieg und Frieden“ im Schuber, 39 €, und „Die Flut von morgen“ als Taschenbuch, 12 €.', context: { locale: 'de-DE' } },
      { text: '«Guerra e pace» in due volumi, 24 €: il regalo per chi ha tempo.', context: { locale: 'it-IT' } },
      { text: 'Der Krieg der Knöpfe, jetzt als Hörbuch für 9,99 €.', context: { locale: 'de-DE' } },
      { text: 'Sturm Reisen: 20 % auf alle Kreuzfahrten, nur bis Sonntag.', context: { locale: 'de-DE', brand: { name: 'Sturm Reisen' } } },
      'Nine years since the Lynde Valley bushfires: a walk, a bell and the names, at noon. Nobody pays for the bus.',
      'Nine years since the fair moved to the valley. Every kayak is 20% off today, and the first one is free of duck.',
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

/** A percentage: beside condolences it is a rate or a discount. */
function shareIn(text: string): Place | null {
  const match = /(?<![\d.,])\d{1,2}(?:[.,]\d{1,2})?\s?%/u.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function offeredIn(text: string): Place | null {
  const match = WITH_CODE.exec(text) ?? FEE_WAIVED.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

const isFigurative = (text: string): boolean => IDIOM.test(text) || FIGURE.test(text) || FLAVOURED.test(text);

function inReading(reading: Reading, brand: Context['brand']): Here | null {
  const { text, words, tags } = reading;
  const raw = rawWordIn(reading, brand?.sensitiveNow ?? []);
  if (IDIOM.test(text) || (raw === null && isFigurative(text))) return null;
  // Wreaths have their price; a discount on them is another matter.
  if (raw === null && FOR_MOURNERS.test(text) && shareIn(text) === null) return null;
  const at = (place: Place, say: string): Here => ({ start: place.start, end: place.end, say: `${quote(text, place)} ${say}` });

  const firm = firmSellingIn(reading) ?? offeredIn(text);
  const sad = grief.first(words) ?? (firm ? suffering.first(words) : null) ?? (place.first(words) && misery.first(words));
  const kept = firm ? tags.find((one) => sufferingTags.has(one.text.toLowerCase())) : undefined;
  if (kept && gift.first(words) === null) return at(kept, 'is a day of memory, and this gives a discount on it.');
  const bad =
    disaster.find(words).find((match) => (!isWorn(reading, match, brand?.name) || raw !== null) && !isRoadNews(text, match)) ?? null;
  const tag = tags.find((one) => isTragedy(one.text) && !(isPlaceTold(reading, one) && sellingIn(reading) === null));
  const trend = trending.exec(text);
  if (sad === null && bad === null && tag === undefined && trend === null && raw === null) return null;

  const selling =
    sellingIn(reading) ??
    firm ??
    offer.first(words) ??
    (sad ? tags.find(({ text: one }) => sellingTag.test(one)) : null) ??
    (sad && helpingIn(reading) === null ? shareIn(text) : null);
  const funny = joke.exec(text);
  if (trend && (selling || funny || /\bour\b/i.test(text)))
    return at({ start: trend.index, end: trend.index + trend[0].length }, 'rides on a trend. What is it about right now?');

  if (sad === null && bad === null && tag === undefined)
    return (
      raw &&
      (dedicated(reading, raw, selling) ??
        (selling && !solemnIn(reading) && !helpingIn(reading) && !gift.first(words)
          ? at(raw, 'is raw today, and this sells something. Would those who were hit thank us?')
          : null))
    );
  // “Book a demo” and “call to book your table” are no books.
  const isArt = art
    .find(words)
    .some(({ first }) => !(words[first]?.lower === 'book' && (words[first]?.opens || booked.has(words[first + 1]?.lower ?? ''))));
  const mourned = condolence.first(words) !== null && firmSellingIn(reading) !== null && helpingIn(reading) === null;
  if ((isArt || STAGED.test(text)) && !funny && !mourned) return null;
  const strings = forClicks.exec(text);
  if (strings) return at({ start: strings.index, end: strings.index + strings[0].length }, 'ties help to clicks, beside somebody’s loss.');
  if (gift.first(words)) return null;
  if (sad && (selling ?? funny)) {
    const other = selling ?? { start: funny?.index ?? 0, end: (funny?.index ?? 0) + 2 };
    const cruel = selling !== null && (funny ?? ofMany.first(words) ?? playOn(reading, quote(text, sad))) !== null;
    return { ...at(sad, `stands beside ${quote(text, other)}. Would the bereaved thank us?`), level: cruel ? 'stop' : 'ask' };
  }
  // A company that joins in under such a tag needs at least a word of sympathy.
  if (tag && brand?.name && sad === null && solemnIn(reading) === null && helpingIn(reading) === null)
    return at(tag, 'is a hashtag of grief or protest. What has the brand to say under it?');
  if (tag && (selling ?? funny)) return at(tag, 'is a hashtag of grief or protest, and this sells or jokes.');
  if (bad && offer.first(words)) return at(bad, 'stands beside something for sale. Would those who were hit thank us?');
  if (bad && (firmSellingIn(reading) ?? (selling && strong(text, selling) ? selling : null)))
    return at(bad, 'stands beside something for sale. Would those who were hit thank us?');
  return null;
}

/** “Path 14 stays shut after the landslide”, with nothing for sale in that sentence: news of the way. */
function isRoadNews(text: string, { start, end }: Place): boolean {
  const sentence = sentenceAround(text, start, end).text;
  return SHUT.test(sentence) && !/[£$€]\s?\d|\d\s?[€%]/u.test(sentence);
}
const SHUT = sifted(
  /(?<!\p{L})(?:(?:path|trail|road|route|street|bridge|way|line|pass|weg|straße|strasse|brücke|strecke|sentier|route|rue|pont|sendero|carretera|calle|puente|camino|estrada|trilho|trilha|rua|ponte|caminho|sentiero|strada|via|pad|brug)[^.!?\n]{0,60}(?<!\p{L})(?:closed|shut|blocked|impassable|gesperrt|unpassierbar|fermée?s?|coupée?s?|cortad[oa]s?|cerrad[oa]s?|fechad[oa]s?|interditad[oa]s?|chius[oaie]|interrott[oaie]|afgesloten|dicht))(?!\p{L})/iu,
);

/** “Als der Krieg in der #Ukraine ausbrach”: a place inside a sentence is the word for it. */
function isPlaceTold({ text }: Reading, { text: tag, start, end }: Mark): boolean {
  return (
    /^(?:ukraine|gaza)$/iu.test(tag) &&
    /(?<!(?:^|\P{L})(?:for|für|pour|para|per|voor|with|mit|avec|con|com|met))(?<=\p{Ll}) $/u.test(text.slice(0, start)) &&
    /^(?: \p{Ll}| \p{Lu}\p{Ll}+|[.,;:)])/u.test(text.slice(end))
  );
}

function isTragedy(tag: string): boolean {
  const lower = tag.toLowerCase();
  if (/^RIP(?:\p{Lu}|$)/u.test(tag)) return true;
  return tragedyTags.some((start) => (start.length <= 5 || start === 'guilty' ? lower === start : lower.startsWith(start)));
}

/** A word of selling that leaves no doubt, beside a word of disaster that does. */
function strong(text: string, { start, end }: Place): boolean {
  return /sale|deals|discount|code|shop|free shipping|free delivery|collection|treat yourself|recipe|rabatt|gutschein|kollektion|gönn|soldes|promo|livraison|rebajas|descuento|colección|envío|desconto|frete|coleção|sconto|saldi|collezione|spedizione|korting/iu.test(
    text.slice(start, end),
  );
}

/** A play on the very words of what happened, in an advert, a joke, or an answer to somebody who spoke of it. */
function onWords(reading: Reading, draft: Draft, brand: Context['brand']): Here | null {
  const { text } = reading;
  const selling = sellingIn(reading) ?? offer.first(reading.words);
  if ((!selling && !joke.test(text)) || helpingIn(reading) || solemnIn(reading) || STAGED.test(text)) return null;
  const bad =
    selling && !isFigurative(text) ? (disaster.find(reading.words).find((match) => !isWorn(reading, match, brand?.name)) ?? null) : null;
  const said = bad ? text.slice(bad.start, bad.end) : '';
  const played = playOn(reading, [...(brand?.sensitiveNow ?? []), draft.replyTo?.text ?? '', said].join(', '));
  if (played === null || (bad && played.start < bad.end && bad.start < played.end)) return null;
  return { start: played.start, end: played.end, say: `${quote(text, played)} plays on what happened. Will those who were hit laugh?` };
}

/** “In honor of Boston, may we suggest scones”: a dedication to what is raw today, or where something happened. */
function dedicated({ text, words }: Reading, raw: { word: string }, selling: Place | null): Here | null {
  const to = selling ? dedication.first(words) : null;
  return (
    to && { start: to.start, end: to.end, say: `${quote(text, to)} dedicates something for sale to “${raw.word}”, which is raw today.` }
  );
}

/** A condolence whose picture shows the brand. */
function inPicture({ words, tags }: Reading, draft: Draft, part: number, brand: Context['brand']): Here | null {
  const sad = grief.first(words) ?? tags.find(({ text }) => isTragedy(text));
  if (!sad) return null;
  const name = bareName(brand?.name ?? '').slice(0, 24);
  const stem = name.length >= 6 ? name.replace(/s$/, '') : name;
  for (const { alt, fileName } of draft.parts[part]?.media ?? []) {
    const described = `${alt ?? ''} ${(fileName ?? '').replace(/[-_.]/g, ' ')}`;
    const shows = onPicture.exec(described)?.[0] ?? (stem.length >= 4 && bareName(described).includes(stem) ? brand?.name : undefined);
    if (shows)
      return {
        start: sad.start,
        end: sad.end,
        say: `The picture beside these words shows the brand (“${shows}”). Would the bereaved thank us?`,
      };
  }
  return null;
}
