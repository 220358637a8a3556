import { anyWeekday } from '../../text/dates.ts';
import { numberWords } from '../../text/numbers.ts';
import { sifted } from '../../text/sifted.ts';
import { NUMBER_WORDS, relativeWords } from './relative-words.ts';

/** How a day is named from where one stands: “tomorrow, Friday”, “it’s Friday”, “three days to go”. English, German, French, Spanish, Portuguese, Italian, Dutch. */

/** Longest first, so that "the day after tomorrow" is not read as "tomorrow". */
const anyRelative = [2, 0, 1, 3].map((index) => relativeWords[index]![0]).join('|');
export const RELATIVE = sifted(`(?<![\\p{L}\\p{N}])(?:${anyRelative})(?![\\p{L}])`, 'giu');

const COUPLING = "(?:[\\s,(–-]{1,3}|\\s(?:is|it's|that's|ist|c.est|es|é|è)\\s)(?:(?:is|ist|on|the|am|den|der|le|el|il|a|o)\\s)?";
export const RELATIVE_WEEKDAY = sifted(
  `(?<![\\p{L}\\p{N}])(?<relative>${anyRelative})${COUPLING}(?<weekday>${anyWeekday})(?![\\p{L}'’-])(?<list>,?\\s+(?:and|&|und|et|y|e|or|oder|ou|o|to|bis|through)\\s|,\\s?(?:${anyWeekday}))?`,
  'giu',
);
/** “La fête est prête, c’est dimanche”, “la festa è domenica”: the day of what was named before, and not today. */
export const SOMETHING_ELSE =
  /(?<!\p{L})(?:(?:l['’]|(?:le|la|les|notre|nos|votre|ce|cet|cette|el|los|las|nuestro|nuestra|o|os|a|as|nosso|nossa|il|lo|gli|i|nostro|nostra|un|una|une|um|uma) )[^.!?\n]{2,60}[\p{L}\p{N}»”"],?|\p{L}+) $/iu;
export const IT_IS_WEEKDAY = sifted(
  `(?<![\\p{L}\\p{N}])(?:it.s|it is|today is|today.s|heute ist|endlich|c.est|nous sommes|on est|hoy es|por fin es|es|hoje é|é|oggi è|finalmente è|è) (?<weekday>${anyWeekday})(?=\\s*[!,.]|\\s*$|\\s*\\p{Extended_Pictographic})|(?<!\\p{L})hoje é (?<feira>segunda|terça|quarta|quinta|sexta)(?=\\s*[!,.]|\\s*$|\\s*\\p{Extended_Pictographic})|(?<![\\p{L}\\p{N}])(?<here>${anyWeekday}) (?:is (?:finally |officially )?here|ist (?:endlich )?da|est (?:enfin )?là|ya está aquí|chegou|è arrivat[oa])(?!\\p{L})`,
  'giu',
);

const anyNumber = `\\d{1,3}|${[...new Set(Object.keys(NUMBER_WORDS))].join('|')}|${numberWords}`;
export const COUNTDOWN = sifted(
  `(?<![\\p{L}\\p{N}.,])(?:(?:(?:in|noch|nur noch|nog|dans|plus que|en|faltan?|quedan?|faltam?|em|tra|fra|mancano) )?(?<count>${anyNumber}) (?:more )?(?<unit>days?|sleeps?|tage?n?|jours?|días?|dias?|giorni|weeks?|wochen?|semaines?|semanas?|settimane?|dagen|dag|nachtjes|weken|dni|dagar|tygodnie|veckor|months?|monate?n?|mois|mes(?:es)?|mês|mesi|maand(?:en)?)|J ?[-–] ?(?<jour>\\d{1,3}))(?: (?<counted>to go|left|until|till|to|before|away|from now|bis|tot|avant|para|hasta|até|a|al|restants?)(?!\\p{L}))?`,
  'giu',
);

/** A sentence that is little else than its countdown. */
export const CRY =
  /^.{0,24}(?:to go|left|sleeps|noch|plus que|faltan?|quedan?|faltam?|mancano|nog|(?:in|dans|en|em|tra|fra|over) (?:just |only |nur |genau |solo |sólo |só |seulement |appena |maar )?(?:\d{1,3}|\p{L}{2,9}) (?:days?|tagen|jours|días|dias|giorni|dagen))(?!\p{L}).{0,24}$/iu;
/** Then the days are somebody else’s. */
export const ON_ITS_WAY = /(?<!\p{L})(?:deliver|ship|arriv|ready|liefer|livr|entreg|enviad|consegn|lever)/iu;
