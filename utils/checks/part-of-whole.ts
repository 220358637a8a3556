import { fractionOf, fractionWords } from '../text/fractions.ts';
import { howManyNumbers, numberWords, smallNumber } from '../text/numbers.ts';
import { quoted, sentenceAround } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:[.,]\d{3})+|\d{1,6}|${numberWords})`;
/** “14 of our 12 volunteers”, “14 von unseren 12 Helfern”. */
const OF_THEM = sifted(
  String.raw`(?<![\p{L}\d.,:/€$£-])(?<part>${NUMBER})(?: \p{L}{3,})? (?:out of|of|von|der|sur|de|des|dos|das|de los|de las|di|dei|delle|su|van)(?: (?:our|the|its|their|all|these|those|unseren?|den|allen|ihren|nos|les|nuestros|nuestras|los|las|nossos|nossas|os|as|nostri|nostre|i|le|onze|de))? (?<whole>${NUMBER}) (?<noun>\p{L}{3,})`,
  'giu',
);
/** “Of our 300 members, 340 voted”, “von den 20 Gästen blieben 25”; without an article at the head of a sentence only. */
const AMONG = sifted(
  String.raw`(?:(?<!\p{L})(?:of|von|sur|de|des|dos|das|dei|delle|van) (?:our|the|its|their|all|these|those|unseren?|den|allen|ihren|nos|les|nuestr[oa]s|l[oa]s|noss[oa]s|[oa]s|nostr[ie]|onze|de|i|le)|(?<=^|[.!?\n] ?)(?:Of|Von|Sur|De|Di|Van)) (?<whole>${NUMBER}) (?<noun>\p{Ll}{3,})(?:,| \p{Ll}{3,}(?: er)?| (?:are|were|have|had)) (?<part>${NUMBER}) (?!of |out |%|percent|prozent|years?|minutes?|hours?|days?)\p{Ll}{2,}`,
  'giu',
);
/** “90 rowers came, 120 of them in red”, and nothing else between that “them” could be: “20 boxes of books, 40 of them signed”. */
const OF_THEM_BEHIND = sifted(
  String.raw`(?<![\p{L}\d.,:/€$£-])(?<whole>${NUMBER}) (?<noun>\p{L}{3,})(?: (?!of|with|full|in|for|from|to|each|carrying|holding|mit|voll|von|avec|de|con|com|di|da)\p{L}+){0,3}?,?(?: (?:and|und|et|y|e))? (?<part>${NUMBER}) (?:of (?:them|those|these)|davon|von ihnen|d['’]entre eux|d['’]entre elles|de ell[oa]s|del[ea]s|di loro|di essi|van hen)(?!\p{L})`,
  'giu',
);
/** Article or “out of”: without one it may be a date, a year, a size or a name. */
const SURE =
  / (?:out of|of (?:our|the|its|their|all|these|those)|von (?:unseren?|den|allen|ihren)|der|sur|de (?:nos|les|nuestros|nuestras|los|las)|dos|das|des|dei|delle|su|van (?:onze|de)) /iu;
/** “520 of 480 seats”: places that can be filled once only. */
const PLACES =
  /^(?:seats?|places|tickets?|rooms?|beds?|homes|flats|spots|pitches|stalls|houses|pupils|members|votes?|plätze\p{L}*|karten|betten|zimmern?|wohnungen|places|billets|lits|chambres|logements|plazas|entradas|camas|habitaciones|viviendas|lugares|bilhetes|ingressos|quartos|posti|biglietti|letti|camere|plaatsen|kaarten|bedden|kamers)$/iu;
/** “Fourteen of twelve volunteers”: in words, and nothing before them that is numbered, as a chapter or a series is. */
const IN_WORDS = new RegExp(`^(?:${numberWords})(?: \\p{L}{3,})? of (?:${numberWords}) \\p{Ll}`, 'iu');
const NUMBERED =
  /(?<!\p{L})(?:episode|chapter|season|series|part|volume|round|day|week|room|table|no|number|at|to|and|by|page|lesson|book|level|stage)\.? $/iu;
const TIME_WORDS = /^(?:am|pm|uhr|years?|jahre|ans|años|anos|anni|jaar|minutes?|hours?|percent|prozent)$/iu;
/** “Half of our 90 nurses, 30 in all”. */
const FRACTION = sifted(
  String.raw`(?<!\p{L})(?<share>${fractionWords}) (?:of|der|von|de|des|dos|das|di|dei|delle|van)(?: (?:our|the|all|its|unserer|unseren|den|nos|l[oa]s|nuestr[oa]s|noss[oa]s|nostr[ie]|onze|de|i|le))? (?<whole>\d[\d.,]*)(?: \p{L}[\p{L}-]*){1,3}(?:, (?:(?:that is|that['’]s|or|das sind|also|soit|o sea|es decir|ou seja|cioè|dus) )?| \()(?<part>\d[\d.,]*)(?:,|\)| \p{L}+)`,
  'giu',
);
/** “25% of the budget goes to parks, 45% to schools and 40% to roads”: one whole is given away in shares. */
const SHARED_OUT = sifted(
  /(?<![\d.,])(?<first>\d{1,2}(?:[.,]\d)?)\s?%\s(?:[^.!?\n%\d]{0,45}\s)?(?<to>to|on|for|from|in|into|by|für|an|aus|in|mit|für|pour|à|en|para|a|per|naar|aan|uit)\s[^.!?\n%\d]{2,40}?(?:(?:,|,? (?:and|und|et|y|e|en))\s(?:the (?:other |rest |remaining )?|el |le |la |il |o |die |de )?\d{1,2}(?:[.,]\d)?\s?%\s(?:\p{L}+ )?\k<to>\s[^.!?\n%\d]{2,40}?){2,6}(?=[.!?\n]|$)/giu,
);
/** “10 bags of 12 bulbs: 140 bulbs”. */
const PACKED = sifted(
  String.raw`(?<![\p{L}\d.,:/€$£-])(?<packs>${NUMBER}) \p{L}{3,}(?: \p{L}+)? (?:of|with|à|zu je|mit je|mit|de|com|con|van|da) (?<each>${NUMBER}) (?<noun>\p{L}{3,})[^.!?\n\d]{0,24}?(?:(?<=\p{L})[.!:,] ?(?:that['’]s|that is|that makes|makes|das sind|macht|ça fait|soit|son|eso son|são|dá|sono|fanno|dat is) (?:(?:all of |a total of |in all |zusammen |insgesamt |en tout |en total ))?)?(?<![\p{L}\d.,€$£-])(?<all>${NUMBER}) (?:\k<noun>|in all|altogether|in total|insgesamt|en tout|en total|no total|in tutto)(?!\p{L}| (?:each|apiece|per|more|left|every|pro|cada|a testa)(?!\p{L}))`,
  'giu',
);
/** “Of 40 votes, 25 were for it, 10 against and 8 abstained”. */
const VOTES = sifted(
  /(?<![\p{L}\d.,])(?<whole>\d{1,6}) (?:votes|members|councillors|people|ballots|delegates|stimmen|mitglieder\p{L}*|voix|votos|voti|stemmen)[^.!?\n\d]{0,20} (?<for>\d{1,6}) [^.!?\n\d]{0,20}(?:for|in favour|yes|dafür|ja|pour|oui|a favor|sí|sim|sì|favorevoli|voor),? (?:and )?(?<against>\d{1,6}) [^.!?\n\d]{0,20}(?:against|no|dagegen|nein|contre|non|en contra|contra|não|contrari|tegen)(?:,? (?:and|und|et|y|e|en) (?<rest>\d{1,6}) [^.!?\n\d]{3,})?/giu,
);
const GROWTH = sifted(
  /(?<!\p{L})(?:more|less|fewer|up|down|rose|fell|grew|off|discount|than|rabatt|mehr|weniger|moins|plus|más|menos|mais|più|meno|meer|minder|sure|said|humidity|chance)(?!\p{L})/iu,
);

const check: Check = {
  id: 'part-of-whole',
  title: 'A part that does not fit its whole',
  why: 'Fourteen of twelve, a half that is a third, shares of one budget that make more than all of it: two of the figures are from different sheets (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      // A part and its whole are two numbers: most texts have not as many, and are not worth the long patterns.
      howManyNumbers(text) < 2
        ? []
        : [ofThem, among, ofThemBehind, fractions, sharedOut, packed, votes].flatMap((find) => find(text).map((one) => ({ ...one, part }))),
    ),
  examples: {
    fires: [
      '90 rowers came, and 120 of them finished.',
      '14 of our 12 volunteers were there at six.',
      'Eighteen of fifteen stallholders have paid.',
      'Of our 40 rowers, 52 finished.',
      'We have sold 520 of 480 seats.',
      'Half of our 90 nurses, 30 in all, cycle to work.',
      'A quarter of the 200 homes, 60 of them, are for key workers.',
      '25% of the budget goes to parks, 45% to schools and 40% to roads.',
      'Ten bags of 12 bulbs: 140 bulbs for the roundabout.',
      { text: 'Die Hälfte der 80 Plätze, 30 insgesamt, ist vergeben.', context: { locale: 'de-DE' } },
      { text: '15 von unseren 12 Lehrlingen haben bestanden.', context: { locale: 'de-DE' } },
      'The soup makes 8 bowls of 2 cups each. That’s 12 cups, so take the big pot.',
    ],
    leaves: [
      '120 rowers came, and 90 of them finished. We filled 20 boxes with books, 40 of them signed, and 3 crates of pears, 60 of them ripe.',
      '12 of our 14 volunteers were there at six. We have sold 440 of 480 seats.',
      'Half of our 90 nurses, 45 in all, cycle to work. A quarter of the 200 homes, 50 of them, are for key workers.',
      '30% of the budget goes to parks, 40% to schools and 30% to roads. 20% off to 40% off on Sundays.',
      'Ten bags of 12 bulbs: 120 bulbs for the roundabout. Two tables of six, and 12 people waiting.',
      'Fifteen of eighteen stallholders have paid. Of our 40 rowers, 38 finished. Episode twelve of ten minute tales is out.',
      'The best of 2026, 20 of the 19th century’s letters, and a 7 of 9 for style.',
      'One of three, 30 of May, 5 of 1 kind. Best of 5 matches, 10 of 10 for the cake.',
      { text: '10 von unseren 12 Lehrlingen haben bestanden. Um 18 der 17er Bus.', context: { locale: 'de-DE' } },
      'The soup makes 8 bowls of 2 cups each. That’s 16 cups, so take the big pot, and 3 spoons.',
      'Four boxes of 12 eggs. That’s 3 eggs each for the choir, and 4 eggs more than we have pans.',
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

const numberOf = (written: string): number | null =>
  /^\d/.test(written) ? Number(written.replace(/[.,](?=\d{3})/g, '').replace(',', '.')) : smallNumber(written.toLowerCase());

const placed = (match: RegExpExecArray, rest: string): Here => ({
  start: match.index,
  end: match.index + match[0].length,
  say: `${quoted(match[0])}: ${rest}`,
});

function ofThem(text: string): Here[] {
  return Array.from(text.matchAll(OF_THEM)).flatMap((match) => {
    const { part = '', whole = '', noun = '' } = match.groups!;
    const [some, all] = [numberOf(part), numberOf(whole)];
    if (some === null || all === null || some <= all || all < 2 || TIME_WORDS.test(noun)) return [];
    // A year is no number of things: “2,000 of the 1990 vintage”.
    if (isYear(whole) || !(SURE.test(match[0]) || PLACES.test(noun) || IN_WORDS.test(match[0]))) return [];
    return NUMBERED.test(text.slice(0, match.index)) ? [] : [placed(match, MORE_THAN_ALL)];
  });
}

const MORE_THAN_ALL = 'that is more than all of them.';

function among(text: string): Here[] {
  return Array.from(text.matchAll(AMONG)).flatMap((match) => {
    const [all, some] = [numberOf(match.groups!.whole!), numberOf(match.groups!.part!)];
    const measured = TIME_WORDS.test(match.groups!.noun!) || isYear(match.groups!.whole!) || isYear(match.groups!.part!);
    return all === null || some === null || all < 2 || some <= all || some > all * 3 || measured ? [] : [placed(match, MORE_THAN_ALL)];
  });
}

function ofThemBehind(text: string): Here[] {
  return Array.from(text.matchAll(OF_THEM_BEHIND)).flatMap((match) => {
    const { whole = '', noun = '', part = '' } = match.groups!;
    const [all, some] = [numberOf(whole), numberOf(part)];
    const told = TIME_WORDS.test(noun) || isYear(whole) || NUMBERED.test(text.slice(0, match.index));
    return all === null || some === null || all < 2 || some <= all || some > all * 3 || told ? [] : [placed(match, MORE_THAN_ALL)];
  });
}

const isYear = (written: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(written);

function fractions(text: string): Here[] {
  return Array.from(text.matchAll(FRACTION)).flatMap((match) => {
    const { share = '', whole = '', part = '' } = match.groups!;
    const fraction = fractionOf(share);
    const [all, some] = [numberOf(whole.replace(/[.,]$/, '')), numberOf(part.replace(/[.,]$/, ''))];
    if (fraction === null || all === null || some === null) return [];
    const real = all * fraction;
    return Math.abs(real - some) <= Math.max(1, real * 0.06)
      ? []
      : [placed(match, `${Math.round(100 * fraction)}% of ${whole.replace(/[.,]$/, '')} is ${Math.round(real)}.`)];
  });
}

function packed(text: string): Here[] {
  return Array.from(text.matchAll(PACKED)).flatMap((match) => {
    const [packs, each, all] = [match.groups!.packs!, match.groups!.each!, match.groups!.all!].map(numberOf);
    return !packs || !each || !all || packs * each === all ? [] : [placed(match, `that makes ${packs * each}, not ${all}.`)];
  });
}

function votes(text: string): Here[] {
  return Array.from(text.matchAll(VOTES)).flatMap((match) => {
    const { whole, rest = 0 } = match.groups!;
    const cast = Number(match.groups!.for) + Number(match.groups!.against) + Number(rest);
    return cast > Number(whole) ? [placed(match, `that makes ${cast} votes.`)] : [];
  });
}

function sharedOut(text: string): Here[] {
  return Array.from(text.matchAll(SHARED_OUT)).flatMap((match) => {
    if (GROWTH.test(sentenceAround(text, match.index, match.index + match[0].length).text)) return [];
    const shares = Array.from(match[0].matchAll(/(\d{1,2}(?:[.,]\d)?)\s?%/gu), ([, share = '']) => Number(share.replace(',', '.')));
    const sum = shares.reduce((all, one) => all + one, 0);
    return sum > 101 && sum < 140 ? [placed(match, `together that makes ${Math.round(sum * 10) / 10}%.`)] : [];
  });
}
