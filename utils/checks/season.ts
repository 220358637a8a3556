import { type Day, dateOf, goesOut, monthName, spokenDay } from '../text/calendar.ts';
import { citiesIn, countriesIn } from '../text/countries.ts';
import { has, phrases, quoted } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { regionOf } from './words/memorial-days.ts';

/** Months in which the seasons begin on the northern half of the globe. */
const seasons: readonly (readonly [RegExp, number])[] = [
  [/^(?:spring|frühling|printemps|primavera|lente|vår)/iu, 3],
  [/^(?:summer|sommer|été|verano|verão|estate|zomer|sommar)/iu, 6],
  [/^(?:autumn|fall|herbst|automne|otoño|outono|autunno|herfst|höst)/iu, 9],
  [/^(?:winter|hiver|invierno|inverno|vinter)/iu, 12],
];
const SEASON =
  'spring|summer|autumn|fall|winter|frühlings?|sommers?|herbst(?:e?s)?|winters?|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|lente|zomer|herfst|våren|sommaren|hösten|vintern';
/** A wish or a statement of today, or the first words of a sentence. */
const TODAY =
  "(?:happy|it['’]s|it is|today is|heute ist|schönen|frohen|c['’]est|aujourd['’]hui,? c['’]est|bon|hoy es|feliz|hoje é|oggi è|buon|vandaag is(?: het)?|idag är det)\\s(?:officially\\s|finally\\s|the\\s|der\\s|le\\s|el\\s|o\\s|il\\s|de\\s)*";
const OPENING = '(?<=(?:^|[.!?\\n])\\s*[¡“"]?(?:the\\s)?)';
/** The day itself: the first of a season, or the solstice. */
const ITS_DAY = sifted(
  [
    `(?:(?<!\\p{L})${TODAY}|${OPENING})(?:first day of|1st day of|start of|erster? tag des|premier jour (?:de l['’]|du )|primer día (?:de la |del |de )|primeiro dia (?:da |do |de )|primo giorno (?:di |d['’])|eerste dag van de)\\s?(?<first>${SEASON})(?!\\p{L})`,
    `(?:(?<!\\p{L})${TODAY}|${OPENING})(?<anfang>Frühlings|Sommer|Herbst|Winter)anfang(?!\\p{L})`,
    `(?:(?<!\\p{L})${TODAY}|${OPENING})(?<solstice>summer|winter) solstice(?!\\p{L})`,
    `(?<!\\p{L})(?<begins>${SEASON}) (?:begins|starts|beginnt|commence|empieza|comienza|começa|inizia|comincia) (?:today|heute|aujourd['’]hui|hoy|hoje|oggi)(?!\\p{L})`,
    `(?<!\\p{L})(?:heute beginnt der|aujourd['’]hui,? (?:c['’]est|commence) l['’]?(?:e )?|hoy (?:empieza|comienza) (?:el|la)|hoje começa (?:o|a)|oggi (?:inizia|comincia) (?:l['’]|la|il)|vandaag begint de)\\s?(?<today>${SEASON})(?!\\p{L})`,
  ].join('|'),
  'giu',
);
/** It is said to have come, on no day of its own. */
const HAS_COME = sifted(
  `(?<!\\p{L})(?:(?<here>${SEASON}) (?:is (?:officially |finally |well and truly )?here|has (?:officially |finally )?(?:arrived|begun|sprung)|is (?:definitely |finally )?in the air|liegt in der luft|est dans l['’]air|está en el aire|está no ar|è nell['’]aria|ist (?:endlich )?da|est (?:enfin )?(?:là|arrivée?)|(?:ya )?(?:está aquí|ha llegado|llegó)|chegou|è (?:finalmente )?arrivat[oa]|is (?:eindelijk )?(?:begonnen|aangebroken))|(?:chegou (?:o|a)|llegó (?:el|la)|ya es|è arrivat[oa] (?:l['’]|la|il)) ?(?<come>${SEASON}))(?!\\p{L})`,
  'giu',
);
const NOT_NOW = phrases(
  'almost|nearly|soon|not|until|before|when|if|once|as soon as|like|pretend\\p{L}*|bald|fast|wenn|sobald|bientôt|quand|casi|cuando|quase|quando|quasi|bijna|als|catalogue|collection|issue',
);
const SOUTHERN = /-(?:AU|NZ|ZA|AR|CL|UY|PY|BO|PE|BR)\b/;
const SOUTHERN_ZONE =
  /^(?:Australia\/|Pacific\/Auckland|Africa\/Johannesburg|America\/(?:Sao_Paulo|Argentina|Buenos_Aires|Santiago|Montevideo|Asuncion))/;
/** The 1st for the weather services, around the 21st for the astronomers; one day more for other zones. */
const beginsOn = (day: number) => day <= 2 || (day >= 19 && day <= 24);

const check: Check = {
  id: 'season',
  title: 'A season on another day, or of the other half of the world',
  why: 'Winter begins in June in Brisbane and in December in Boston; head office writes for all of them, and last year’s post is used again.',
  class: 'wrong-date',
  level: 'ask',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const today = goesOut(draft, context)!.day;
    const south = SOUTHERN.test(context.locale) || SOUTHERN_ZONE.test(context.timeZone);
    return readParts(draft).flatMap(({ text, words }, part): Found[] =>
      // “From Sydney, where summer is here”.
      has(text, NOT_NOW) || [...citiesIn(words), ...countriesIn(words)].some(({ code }) => code !== regionOf(context.locale))
        ? []
        : [...wrongDay(text, today, south), ...wrongMonth(text, today, south)].map((match) => ({
            part,
            start: match.index,
            end: match.index + match[0].length,
            say: `${quoted(match[0])}: this goes out on ${spokenDay(today)}, and in this account’s country that is in ${monthName(beginning(match, south))}.`,
          })),
    );
  },
  examples: {
    fires: [
      { text: 'Happy first day of spring!', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'First day of winter, Perth! Soup is on.', context: { now: '2026-12-01T02:00:00Z', locale: 'en-AU' } },
      { text: 'Happy summer solstice, dear neighbours.', context: { now: '2026-12-21T09:00:00Z' } },
      { text: 'Heute ist Winteranfang.', context: { now: '2026-06-21T09:00:00Z', locale: 'de-DE' } },
      { text: 'Chegou o verão!', context: { now: '2026-06-21T09:00:00Z', locale: 'pt-BR' } },
    ],
    leaves: [
      { text: 'Happy first day of spring!', context: { now: '2026-09-01T09:00:00Z', locale: 'en-AU' } },
      { text: 'First day of summer, Perth! Ices are on.', context: { now: '2026-12-01T02:00:00Z', locale: 'en-AU' } },
      { text: 'Summer is finally here: deckchairs out.', context: { now: '2026-06-04T09:00:00Z' } },
      { text: 'When summer is here, so are we. Spring is near.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Our summer list is here, and our spring collection has arrived.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Greetings from Sydney, where summer is here.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'Chegou o inverno!', context: { now: '2026-06-21T09:00:00Z', locale: 'pt-BR' } },
    ],
  },
};

export default check;

/** The month in which the season of a match begins. */
function beginning(match: RegExpExecArray, south: boolean): number {
  const name = Object.values(match.groups!).find((group) => group !== undefined)!;
  const northern = seasons.find(([season]) => season.test(name))![1];
  return south ? ((northern + 5) % 12) + 1 : northern;
}

function wrongDay(text: string, today: Day, south: boolean): RegExpExecArray[] {
  const { month, day } = dateOf(today);
  return Array.from(text.matchAll(ITS_DAY)).filter((match) => {
    const begins = beginning(match, south);
    return !(month === begins && beginsOn(day));
  });
}

/** Three months, and one to look forward or to linger on. */
function wrongMonth(text: string, today: Day, south: boolean): RegExpExecArray[] {
  const { month } = dateOf(today);
  return Array.from(text.matchAll(HAS_COME)).filter((match) => (month - beginning(match, south) + 13) % 12 > 4);
}
