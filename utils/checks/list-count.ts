import { anyWeekday } from '../text/dates.ts';
import { numberWords, smallNumber, smallNumberIn } from '../text/numbers.ts';
import { joined } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check } from './check.ts';

/** What lists are lists of. Our own selection in seven languages. */
const things = new Set(
  `
  things reasons tips steps questions ways ideas rules facts mistakes lessons points signs tricks habits tools ingredients items
  books films songs places recipes dishes features changes updates options choices gifts products flavours flavors words answers
  examples dinge gründe tipps schritte fragen ideen regeln fakten fehler punkte zeichen tricks vorteile zutaten orte bücher lieder
  rezepte neuerungen geschenke produkte sorten wege antworten beispiele choses raisons conseils étapes questions façons idées règles
  faits erreurs points signes astuces avantages ingrédients lieux livres recettes nouveautés cadeaux produits mots exemples cosas
  razones motivos consejos pasos preguntas formas maneras ideas reglas datos errores puntos señales trucos ventajas ingredientes
  lugares libros canciones recetas novedades regalos productos sabores palabras coisas razões dicas passos perguntas formas ideias
  regras fatos erros pontos sinais truques vantagens lugares livros músicas receitas novidades presentes produtos cose motivi
  ragioni consigli passi passaggi domande modi idee regole errori punti segnali trucchi vantaggi ingredienti luoghi posti libri
  canzoni ricette novità regali prodotti gusti parole dingen redenen stappen vragen manieren regels feiten fouten punten`
    .trim()
    .split(/\s+/),
);
const measures = new Set(
  `
  years days weeks hours minutes months people jahre tage wochen stunden minuten ans jours heures años días horas anos dias anni
  giorni ore and und et y e or`
    .trim()
    .split(/\s+/),
);
/** French has a space before it. */
const COLON = /^\s?:/u;
/** Words between a number and the colon it announces a list with. */
const phrase = 6;
const numbered = sifted(/^[ \t]*(?:(\d{1,2})(?:[.):]|\ufe0f?\u20e3)[ \t]*\S|(\d{1,2})\/ )/gmu);
const bulleted = sifted(/^[ \t]*(?:[•·▪◦‣–*-]|[✅✔☑👉➡▶🔹🔸🔵🟢⭐]\ufe0f?)[ \t]*\S/gmu);

const check: Check = {
  id: 'list-count',
  title: 'A list that is longer or shorter than it says',
  why: '“Five questions”, and four follow: the first reply counts them for you (editors’ practice: count every list; AP Stylebook, fact-checking).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { locale }) {
    const readings = readParts(draft);
    const numbers = readings.flatMap(({ text }) => Array.from(text.matchAll(numbered), (match) => Number(match[1] ?? match[2])));
    // A numbered list may run through a whole thread; a list of bullets stays in one part.
    const inOrder = numbers.length >= 2 && numbers.every((number, index) => number === index + 1);
    for (const [part, { text, words }] of readings.entries()) {
      const bullets = [...text.matchAll(bulleted)].length;
      const count = inOrder ? numbers.length : bullets >= 2 && numbers.length === 0 ? bullets : inline(text);
      if (count === null) continue;
      const firstItem = text.search(inOrder ? new RegExp(numbered.source, 'mu') : bullets >= 2 ? new RegExp(bulleted.source, 'mu') : /:/);
      for (const [index, word] of words.entries()) {
        if (firstItem >= 0 && word.start >= firstItem) break;
        const told = smallNumberIn(word.lower, writtenIn(text, locale));
        // “May 22. 611 books”: a stop behind the number ends its sentence.
        // “Patch 1.9 is live: …”
        if (told === null || told < 2 || told === count || words[index + 1]?.opens || /[\d.,:/-]/.test(text[word.start - 1] ?? ''))
          continue;
        const [second, third] = [words[index + 1], words[index + 2]];
        // “Three good reasons”, not “ten years of tips”.
        // In front of the colon any noun in the plural is counted: “three new flavours this year: …”, not “4 December: …”.
        const counted = [second, third].some((one) => one && !one.opens && (/..s$/u.test(one.lower) || things.has(one.lower)));
        const closes =
          !counted || measures.has(second?.lower ?? '')
            ? undefined
            : words
                .slice(index + 1, index + 1 + phrase)
                // “Three courses, one price: …” lists the price.
                .find(
                  (one, at, all) =>
                    COLON.test(text.slice(one.end, one.end + 2)) &&
                    !all.slice(0, at + 1).some(({ opens, end }) => opens || text[end] === ','),
                );
        const noun =
          (closes ?? (second && !second.opens && things.has(second.lower)))
            ? second
            : second && third && !third.opens && second.lower.length > 2 && !measures.has(second.lower) && things.has(third.lower)
              ? third
              : undefined;
        if (!noun || noun.start > (firstItem < 0 ? text.length : firstItem)) continue;
        const place = { start: word.start, end: noun.end };
        return [{ part, ...place, say: `${quote(text, place)}, and ${count} follow.` }];
      }
    }
    return readings.flatMap(({ text }, part) =>
      [...takenUp(text), ...namedPeople(text), ...datesNamed(text)].map((one) => ({ ...one, part })),
    );
  },
  examples: {
    fires: [
      'Four boats sail on Sunday: No. 3, No. 9 and the old red Otter.',
      'Three boats sail at noon: No. 3 and the Otter.',
      'Our crew of six rowed home: Ada, Ben, Cleo, Dan and Eve. Nobody was sick.',
      'Five questions to ask before you remortgage:\n1. When?\n2. What?\n3. How?\n4. Why?',
      'Three reasons to visit:\n• The view\n• The cake\n• The otters\n• The rain',
      'Two things we love: tea, biscuits and rain.',
      'Three new routes: Porto, Split.',
      { text: 'Trois lectures en mai : Ada Marsh le 3, Tom Reed le 10.', context: { locale: 'fr-FR' } },
      'It is out on PC, Switch and PlayStation. All four versions share saves.',
      { text: 'Drei Tipps:\n1. Warm\n2. Trocken', context: { locale: 'de-DE' } },
      'Three nights in March. Wednesday 10th and Thursday 11th.',
    ],
    leaves: [
      'Three boats sail on Sunday: No. 3, No. 9 and the old red Otter. Two captains steer: Dr. Reed and St. John, with a bell and a cake.',
      'Our crew of five rowed home: Ada, Ben, Cleo, Dan and Eve. A team of nine waved: Ada Holm on the quay, and half of Leeds behind her.',
      'Thank you to all who came on May 22. 611 books found a home. The next sale: June, July.',

      'Three things to have ready:\n1. Your postcode\n2. The shop\n3. Tea',
      'Two things we love: tea and biscuits. Once things calm down: tea, cake and bed.',
      'Elf costumes: red, green and gold.',
      { text: 'Onze winkels: Utrecht, Breda en Gent.', context: { locale: 'nl-NL' } },
      'Three new routes: Porto, Split, Bari.',
      { text: 'Deux lectures en mai : Ada Marsh le 3, Tom Reed le 10.', context: { locale: 'fr-FR' } },
      'It is out on PC, Switch and PlayStation. All three versions share saves. Tea, milk and sugar. Both shops are open.',
      'Ten years of tips.\n1. Read\n2. Write',
      'Five reasons to visit, and a map: https://x.example',
      { text: ['Four tips for autumn:\n1. Rake', '2. Mulch', '3. Prune', '4. Rest'] },
      'Three steps to better tea: warm the pot, wait, pour.',
      'Our winter tea is back on Friday 4 December: cinnamon, orange peel and a little cardamom.',
      'Due in two instalments: £30 in May and £25 in June, £55 in all.',
      'Table for 4 tonight: soup, bread and a pear.',
      'Three pitches left by the river: from £18 a night, dogs £2 and firewood £6.',
      'Our kettle knows two songs: "hum, hum, click" and "hum, hiss, oh no".',
      'Six eggs in the nest box: four blue, two white, all warm.',
      'Two nights in March. Wednesday 10th and Thursday 11th. Three days of rain. Friday 12th is for drying.',
    ],
  },
};

export default check;

/** “On PC, Switch and PlayStation. All four versions …”: the next sentence counts the list wrongly. */
function takenUp(text: string): { start: number; end: number; say: string }[] {
  const match = TAKEN_UP.exec(text);
  if (match === null) return [];
  const { list, count } = match.groups as { list: string; count: string };
  const items = list.split(/, ?(?:and |und |et |y |e )?| (?:and|und|et|y|e) /u).length;
  const end = match.index + match[0].length;
  const start = end - count.length;
  return smallNumber(count) === items ? [] : [{ start, end, say: `${quote(text, { start, end })}, and ${items} are named before.` }];
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'-]{0,30}`;
const TAKEN_UP = sifted(
  String.raw`(?<![\p{L}\p{N}])(?<list>${NAME}(?:, ${NAME}){1,6},? (?:and|und|et|y|e) ${NAME})[.!] (?:All|Alle|Los|Tutti e|Todos os) (?<count>${numberWords})(?!\p{L})`,
  'u',
);

const PERSON = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?`;
/** “Our team of twelve ran the relay: Dana, Luis … and Sam.” */
const TEAM_NAMED = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}])(?:(?:[Tt]eam|[Gg]roup|[Cc]rew|[Ss]quad|[Jj]ury|[Pp]anel|[Cc]ommittee|[Bb]and|[Cc]lass|[Ff]amily) of|(?:[Tt]eam|[Gg]ruppe|[Jj]ury) (?:von|aus|mit)|(?:[ÉéEe]quipe|[Gg]roupe|[Jj]ury) de|(?:[Ee]quipo|[Gg]rupo|[Ee]quipa|[Ee]quipe|[Jj]urado|[Jj]úri) de|(?:[Ss]quadra|[Gg]ruppo|[Gg]iuria) di) `,
    String.raw`(?<count>${numberWords}|\d{1,2})(?!\p{L}|\d)[^.!?:\n]{0,80}: (?<list>${PERSON}(?:, ${PERSON}){2,20},? (?:and|und|et|y|e) ${PERSON})(?=\s*(?:[.!\n]|$))`,
  ),
  'u',
);

function namedPeople(text: string): { start: number; end: number; say: string }[] {
  const match = TEAM_NAMED.exec(text);
  if (match === null) return [];
  const { list, count } = match.groups as { list: string; count: string };
  const items = list.split(/, ?(?:and |und |et |y |e )?| (?:and|und|et|y|e) /u).length;
  const start = match.index;
  const end = start + match[0].indexOf(count) + count.length;
  return smallNumber(count) === items ? [] : [{ start, end, say: `${quote(text, { start, end })}, and ${items} are named.` }];
}

const DATED = String.raw`(?:${anyWeekday}),? (?:the |den |dem |le |el |il |d[ií]a )?\d{1,2}(?:st|nd|rd|th|\.)?`;
/** “Three nights in March. Wednesday 10th and Thursday 11th.” */
const DATES_NAMED = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}])(?<count>${numberWords}|\d) (?:\p{L}+ )?`,
    '(?:nights|days|evenings|dates|shows|concerts|performances|sessions|abende|tage|termine|konzerte|soirs|soirées|jours|dates|concerts|noches|días|fechas|conciertos|noites|dias|datas|concertos|sere|serate|giorni|date|concerti|avonden|dagen)',
    String.raw`(?: (?:in|im|en|em|a|ad) \p{L}+)?[.:,–—-] ?(?<list>${DATED}(?:, ${DATED})*(?:,? (?:and|und|et|y|e|en|&) ${DATED})?)(?=\s*(?:[.!\n]|$))`,
  ),
  'iu',
);

function datesNamed(text: string): { start: number; end: number; say: string }[] {
  const match = DATES_NAMED.exec(text);
  if (match === null) return [];
  const { list, count } = match.groups as { list: string; count: string };
  const items = list.match(/\d{1,2}/gu)!.length;
  const place = { start: match.index, end: match.index + match[0].indexOf(list) };
  return items === 1 || smallNumber(count) === items ? [] : [{ ...place, say: `${quote(text, place).trim()}, and ${items} are named.` }];
}

/** A list that names some of many. */
const OPEN_END = sifted(
  /(?<!\p{L})(?:etc|more|others|such as|like|including|etwa|zum beispiel|mehr|usw|plus|autres|más|otros|mais|outros|più|altro|meer|andere)(?!\p{L})/iu,
);
const COUNTED_PART = sifted(`^(?:\\d|(?:one|an?|eine?|une?|una?|uma?|${numberWords})\\s)`, 'iu');

const SUMMED_UP = sifted(
  /(?<!\p{L})(?:in (?:all|total)|altogether|all in|zusammen|insgesamt|au total|en tout|en total|no total|in totale|in tutto|samen)(?!\p{L})/iu,
);

/** “Four rooms left: from £90 with breakfast, dogs £10”: what they cost is none of them. */
const PRICE_FIRST =
  /^(?:(?:from|only|just|ab|nur|à partir de|dès|desde|a partir de|da|vanaf) )?[£$€₹]\s?\d|^(?:ab|nur|à partir de|dès|desde|a partir de|da|vanaf) \d/iu;
/** A stop that ends no sentence: “No. 7”. */
const ABBREVIATED = /(?<![\p{L}\p{N}])(No|Nos|Nr|St|Dr|Mr|Mrs|Ms|Prof)\.(?= ?[\p{Lu}\d])/gu;
const ARTICLE = /^(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|una?|os?|as?|uma?|il|lo|gli|i|de|het|een) |^l['’]/iu;
/** A comma inside quotation marks parts nothing. */
const QUOTED_ITEM = /[“„«"][^“”„«»"\n]{1,100}[”“»"]/gu;

/** Short items after a colon in one sentence: “two things: tea, biscuits and rain”. */
function inline(text: string): number | null {
  const match = /:\s+([^.!?:\n]{3,120})[.!?\n]|:\s+([^.!?:\n]{3,120})$/u.exec(text.replace(ABBREVIATED, '$1 '));
  const list = match?.[1] ?? match?.[2];
  // “Two instalments: £30 in May and £25 in June, £55 in all”: the sum is none of them.
  if (!list || /https?/.test(list) || SUMMED_UP.test(list) || PRICE_FIRST.test(list)) return null;
  const items = list
    .replace(QUOTED_ITEM, 'it')
    .split(/\s*,\s*(?:and |und |et |y |e |en |or )?|\s+(?:and|und|et|y|e|en|&)\s+/u)
    .filter(Boolean);
  // “Fish and Chips and The Salt”, “salt and vinegar, ham and cheese”: an “and” that is part of a name.
  if ((list.match(/\s(?:and|und|et|y|e|en|&)\s/gu) ?? []).length > 1) return null;
  // “24 beds: 10 for children and 14 for adults”, “six people: five drivers and a cyclist” are parts of a sum.
  // “Six pups: four dogs, two bitches, all well” as well.
  if (items.filter((item) => COUNTED_PART.test(item.trim())).length >= Math.min(2, items.length)) return null;
  const named = items.every((item) => /^\p{Lu}/u.test(item.trim())) && match?.[1] !== undefined;
  // “Ada Marsh on the 3rd, Tom Reed on the 10th”: a name has its day beside it.
  const dated = named && items.every((item) => /^\p{Lu}\S* \p{Lu}.*\d/u.test(item.trim()));
  const short = items.every((item) => item.trim().replace(ARTICLE, '').split(/\s+/).length <= (dated ? 5 : 3));
  // “The songs, the friends, the tea.” ends the sentence: nothing more follows.
  const whole = items.length >= 3 && match?.[1] !== undefined && !OPEN_END.test(list);
  return short && items.length >= 2 && (named || whole || /\s(?:and|und|et|y|e|en|&)\s/u.test(list)) ? items.length : null;
}
