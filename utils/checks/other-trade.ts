import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { anyOf, framed } from '../text/any-of.ts';
import { Lexicon, type Match } from '../text/lexicon.ts';
import { has, quoted } from '../text/phrases.ts';
import { fold, readParts, readText } from '../text/reading.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { trades } from './words/trades.ts';

const offersOf = new Map(Object.entries(trades).map(([trade, { offers }]) => [trade, new Lexicon(offers)]));

/** Different words of a trade that make its offer; one is anybody's. */
const ENOUGH = 2;

/** Somebody offers: the first person of a firm, an order to buy, or a price. */
const offering = anyOf(
  framed(
    /(?<!\p{L})/iu,
    /(?!\p{L})/iu,
    /ours?|we(?:['’](?:re|ve|ll))?|uns(?:er\p{L}*)?|wir|nous|nos|notre|nuestr\p{L}+|noss[ao]s?|nostr\p{L}+|ons|onze/iu,
    /book|order|buy|shop|call|use|talk to|log in|find your|reserve|viewings?|walk-ins?|jetzt|gleich|pide/iu,
    /free|gratis|happy hour|half price|saldi|soldes|rebajas|saldos|uitverkoop/iu,
  ),
  /[£€$]\s?\d|\d\s?[£€$%]|\d ?for ?\d/iu,
);

/** Whose offer it is stands there: a neighbour, a partner, somebody spoken of. */
const others = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /meet|sponsor\p{L}*|partner\p{L}*|neighbou?rs?|customers? like|thank(?:s| you) to (?!(?:all |every\p{L}+ )?(?:of )?our)|together with|with (?:a|our) (?:loan|grant|help)/iu,
  /licen[cs]e|fundrais\p{L}*|rais(?:ed|ing)|in aid of|charity|donat\p{L}*|volunteers?|staff|bake[- ]?(?:off|sale)s?|coffee morning|for (?:parents|schools|teachers|young people|your class\p{L}*)/iu,
  /(?:she|he|they) (?:opened|started|runs?|sells?|bakes?)|story|history|1[789]\d\d|local (?:businesses|firms|shops|traders)/iu,
  /gemeinsam mit|sponsert|partenaires?|patrocin\p{L}*|spons\p{L}+|junto (?:a|con)|insieme a/iu,
);

const check: Check = {
  id: 'other-trade',
  title: 'Another house’s offer',
  why: 'An agency that runs a bank and a pizzeria from one browser sends the pizza from the bank: nobody banks on two-for-one.',
  class: 'wrong-account',
  level: 'ask',
  needs: ['text', 'account'],
  when: 'now',
  run(draft, context) {
    const asked = draft.surface === 'post' ? null : draft.replyTo?.text;
    if (asked === undefined) return [];
    const own = tradesOf(draft, context);
    if (own.length === 0) return [];
    // Asked about what is ours, one word of another trade answers somebody else.
    const isOurs = asked !== null && own.some((trade) => offersOf.get(trade)!.first(readText(asked).words) !== null);
    const enough = isOurs ? 1 : ENOUGH;
    const flown = asked === null ? null : inTheAir(draft, context, asked);
    if (flown) return [flown];
    return readParts(draft).flatMap(({ text, words }, part): Found[] => {
      if ((asked === null && !offering.test(text)) || others.test(text) || (asked !== null && sharesWord(text, asked))) return [];
      const told = [...offersOf].map(([trade, offers]) => ({ trade, said: apart(offers.find(words), text) }));
      if (told.some(({ trade, said }) => own.includes(trade) && said.length > 0)) return [];
      const [most] = told.sort((a, b) => b.said.length - a.said.length);
      if (!most || most.said.length < enough || own.some((one) => livesWith(one, most.trade))) return [];
      const [first, second] = most.said;
      return [
        {
          part,
          start: first!.start,
          end: first!.end,
          say: `${[first, second].flatMap((one) => (one ? [quoted(text.slice(one.start, one.end))] : [])).join(' and ')} ${first && second ? 'sound' : 'sounds'} like another business. Should ${shownHandle(draft.account!.handle, draft.account!.name)} say this?`,
        },
      ];
    });
  },
  examples: {
    fires: [
      { text: 'The harvest event starts at six. Restart your launcher before you log in!', context: { brand: { name: 'Wexcombe Rail' } } },
      {
        text: 'Hi Ada, your sandwich should have been fresh. Which of our branches was it?',
        draft: { surface: 'reply', replyTo: { handle: 'ada', text: 'no trains from Wexcombe since noon' } },
        context: { brand: { name: 'Wexcombe Rail' } },
      },
      { text: 'Balayage from £80, and walk-ins on Monday.', context: { brand: { name: 'Wexcombe Council' } } },
      { text: 'Our stone-oven pizza is two for one until six.', context: { brand: { name: 'Wexcombe Bank' } } },
      { text: 'A fixed rate on your mortgage? Talk to our advisers.', context: { brand: { name: 'Otter Bakery' } } },
      {
        text: 'Unsere Torten sind fertig, der Tisch ist gedeckt: jetzt reservieren.',
        context: { locale: 'de-DE', brand: { name: 'Stadtsparkasse' } },
      },
      {
        text: 'Thanks for flying with us! Please send your flight number.',
        draft: { surface: 'reply', replyTo: { handle: 'ada', text: 'I left my hat on the 22 bus' } },
        context: { brand: { name: 'Wexcombe Transit' } },
      },
    ],
    leaves: [
      {
        text: 'You can log in with the new card from Monday; nothing else changes, and the old app works until May.',
        context: { brand: { name: 'Wexcombe Rail' } },
      },
      {
        text: 'Hi Ada, the pizza oven is on until nine.',
        draft: { surface: 'reply', replyTo: { handle: 'ada', text: 'How long is the oven on tonight?' } },
        context: { brand: { name: 'Wexcombe Bank' } },
      },
      { text: 'Our café has a new menu: plum cake, soup and a pie.', context: { brand: { name: 'Wexcombe Museum' } } },
      {
        text: 'Meet Ada: her pizza oven began with a loan of ours, and her burgers with another.',
        context: { brand: { name: 'Wexcombe Bank' } },
      },
      { text: 'Our staff cut the cake and ate all the scones: ten years of this branch.', context: { brand: { name: 'Wexcombe Bank' } } },
      {
        text: 'Our Leeds office won the bake-off: a chocolate cake, three tarts and 40 scones.',
        context: { brand: { name: 'Wexcombe Bank' } },
      },
      { text: 'Our stone-oven pizza is two for one until six.', context: { brand: { name: 'Otter' } } },
      { text: 'The swimming pool and the café open on Monday, coffee and cake from £3.', context: { brand: { name: 'Wexcombe Leisure' } } },
      {
        text: 'Our nursing students went on the wards in May, and the patients taught them to listen. Their book is free.',
        context: { brand: { name: 'Wexcombe University' } },
      },
      {
        text: 'Your hat is at the depot. Which bus was it? We never ask for a flight number.',
        draft: { surface: 'reply', replyTo: { handle: 'ada', text: 'I left my hat on the 22 bus to the airport, flight number OT9' } },
        context: { brand: { name: 'Wexcombe Transit' } },
      },
    ],
  },
};

export default check;

/** “TurismoLara” is two words. */
const spaced = (name: string): string => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');

/** What trades an account is in, by its names; where they tell nothing, by what it has posted more than once. */
function tradesOf({ account }: Draft, { brand, recent = [] }: Context): string[] {
  const name = spaced(`${brand?.name ?? ''} ${account!.name ?? ''} ${account!.handle}`);
  const called = Object.keys(trades).filter((trade) => has(name, trades[trade]!.called));
  if (called.length > 0 || brand?.name === undefined) return called;
  const posts = recent.filter(({ handle, surface }) => handle === account!.handle && surface === 'post').map(({ text }) => readText(text));
  return [...offersOf]
    .filter(([, offers]) => posts.filter(({ text, words }) => apart(offers.find(words), text).length > 0).length >= ENOUGH)
    .map(([trade]) => trade);
}

const livesWith = (one: string, other: string): boolean =>
  one === other || trades[one]!.beside.includes(other) || trades[other]!.beside.includes(one);

/** Whether an answer takes up anything of what was asked, by the first letters of longer words. */
function sharesWord(ours: string, theirs: string): boolean {
  const stems = (from: string) => new Set((from.toLowerCase().match(/(?<![@\p{L}])\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4)));
  const said = stems(theirs);
  return [...stems(ours)].some((stem) => said.has(stem));
}

/** Asked about what runs on wheels, rails or water; only who flies has a flight number. */
function inTheAir({ parts, account }: Draft, { brand }: Context, asked: string): Found | null {
  const name = spaced(`${brand?.name ?? ''} ${account!.name ?? ''} ${account!.handle}`);
  if (!ON_THE_GROUND.test(asked) || OF_FLIGHT.test(asked) || FLIES.test(name)) return null;
  const text = parts[0]?.text ?? '';
  const match = OF_FLIGHT.exec(text);
  if (!match) return null;
  const place = { part: 0, start: match.index, end: match.index + match[0].length };
  return { ...place, say: `${quoted(match[0])}: nobody flies with ${shownHandle(account!.handle, account!.name)}.` };
}
const FLIES = /air|avia|aéro|aero|flug|flight|fly|vol(?:o|i)?(?!\p{L})|wings|jet/iu;
const ON_THE_GROUND = sifted(
  /(?<!\p{L})(?:bus(?:es)?|trams?|trains?|coach|ferry|metro|tube|subway|bahn|zug|straßenbahn|fähre|tram|métro|autobús|tranvía|tren|autocarro|ônibus|comboio|elétrico|autobus|treno|traghetto)(?!\p{L})/iu,
);
const OF_FLIGHT = sifted(
  /(?<!\p{L})(?:(?:thanks|thank you) for flying|fly(?:ing)? with us|flight number|boarding pass|in-flight|cabin crew|flugnummer|bordkarte|numéro de vol|carte d['’]embarquement|número (?:de|do) (?:vuelo|voo)|tarjeta de embarque|cartão de embarque|numero del volo|carta d['’]imbarco)(?!\p{L})/iu,
);

/** Matches of different words. */
function apart(matches: readonly Match[], text: string): Match[] {
  const seen = new Set<string>();
  let end = -1;
  return matches.filter((match) => {
    const said = fold(text.slice(match.start, match.end));
    if (seen.has(said) || match.start < end) return false;
    seen.add(said);
    end = match.end;
    return true;
  });
}
