import { anyWeekday } from '../../text/dates.ts';
import { type Holiday, holidays } from '../../text/holidays.ts';
import { once } from '../../text/once-per.ts';
import { phrases } from '../../text/phrases.ts';
import { HAPPY } from './greetings.ts';

/** How one holiday is spoken of: wished, said to be near, tomorrow, this week or over. */
export interface Named {
  holiday: Holiday;
  wish: RegExp;
  tomorrow: RegExp;
  /** It is said to be this week, or on a day of it. */
  thisWeek: RegExp;
  /** It is said to be near, or orders for it to close. */
  soon: RegExp;
  /** It is said to be nearly over: on the day itself, or in the week of its sales. */
  ends: RegExp;
  name: RegExp;
}

/** “Your merry Christmas cards” are for sale. */
const NO_WARE = '(?! (?:cards?|jumpers?|mugs?|songs?|playlists?|banners?|stickers?|wrapping)(?!\\p{L}))';

const TODAY = "(?:today|heute|aujourd'hui|hoy|hoje|oggi|vandaag)";
const CLOSED =
  '(?:closed|shut|off|geschlossen|zu|frei|fermée?s?|fermons|cerrad[oa]s?|cerramos|fechad[oa]s?|fechamos|chius[oaie]|chiudiamo|gesloten|dicht)';
const FOR =
  "(?:for|on|in hono[u]?r of|to (?:mark|observe|honou?r)|because of|due to|wegen|zum|am|pour|à cause de|por|por ser|para celebrar|pelo|pela|per|vanwege|voor)(?: (?:the|der|des|dem|la|le|l'|el|o|a|il|het))?";
/** “We are closed today for Labor Day”, “Heute wegen Allerheiligen geschlossen”. */
const closedFor = (called: string): string[] => [
  `(?<=${CLOSED}(?: all day)? ${TODAY}(?: all day)?,? ${FOR} )(?:${called})`,
  `(?<=${TODAY}(?: \\p{L}+){0,4} ${CLOSED}(?: all day)? ${FOR} )(?:${called})`,
  `(?<=${TODAY}(?: \\p{L}+){0,3} ${FOR} )(?:${called})(?=(?: \\p{L}+){0,2} ${CLOSED})`,
  `(?<=${FOR} )(?:${called})(?=(?: \\p{L}+){0,3} ${TODAY}(?: \\p{L}+){0,2} ${CLOSED})`,
];

const named = holidays.map((holiday) =>
  once(
    (): Named => ({
      holiday,
      name: phrases(holiday.called),
      wish: phrases(
        ...(holiday.wished ? [`(?:${holiday.wished})${NO_WARE}`] : []),
        `${HAPPY} (?:(?:día|dia|jour|giorno|fête|festa) (?:d[eiou]l?(?: la| los| las| le)? )?)?(?:${holiday.called})(?! weekend| week)${NO_WARE}`,
        `(?<=(?:^|[.!?\\n]) ?)(?:today is|it's|heute ist|hoy es|hoje é|oggi è) (?:finally |officially )?(?:${holiday.called})(?! (?:week|month|season|time|eve|somewhere|in|coming))`,
        `(?<=(?:today|heute|aujourd'hui|hoy|hoje|oggi),? (?:on |am |le |el |no |il )?)(?:${holiday.called})(?=[.,:;!]|$)`,
        ...closedFor(holiday.called),
        // What is kept for weeks is "here" long before its day.
        ...(holiday.before >= 14
          ? []
          : [
              `(?:${holiday.called}) (?:is (?:finally |officially )?here|is (?:today|tonight)|ist heute|ist da|est là|es hoy|ya está aquí|è oggi|è qui|é hoje|chegou)`,
            ]),
      ),
      ends: phrases(
        `(?:${holiday.called})(?: (?:sale|sales|deals?|offers?|week|weekend|angebote?|offres?|ofertas?|offerte))? (?:ends?|closes?|is over|finishes|endet|enden|se termine|finit|termina|acaba|finisce) (?:today|tonight|tomorrow|soon|at midnight|in \\p{N}+ hours|heute|ce soir|aujourd'hui|hoy|esta noche|hoje|oggi|stasera)`,
        `(?:last|final) (?:day|hours|chance|call)(?: of| for)?(?: our| the)? (?:${holiday.called})(?! (?:delivery|orders?|post|shipping|menu|party|market|gifts?|cards?))`,
      ),
      soon: phrases(
        `(?:${holiday.called})(?: (?:is|are|ist|est|es|é|è))? (?:nearly|almost|just about|fast|bald|bientôt|presque|ya casi|quase|quasi) (?:here|upon us|da|là|aquí|aqui|qui)`,
        `(?:${holiday.called}) is (?:just )?(?:around|round) the corner`,
        `(?:${holiday.called}) orders (?:close|end|must be in)`,
        `(?:ready|get set|countdown (?:is on )?) (?:for|to) (?:${holiday.called})`,
      ),
      thisWeek: phrases(
        `(?:${holiday.called}) (?:is|falls|ist|est|es|é|è) (?:on )?(?:this|diese[nrs]?|ce|cette|este|esta|questo|questa) (?:(?<weekday>${anyWeekday})|week|weekend|woche|wochenende|semaine|semana|settimana)`,
      ),
      tomorrow: phrases(
        `(?:${holiday.called}) (?:is|starts|begins|kicks off|ist|beginnt|startet|est|commence|es|empieza|é|começa|è|inizia) (?:tomorrow|morgen|demain|mañana|amanhã|domani)`,
        `tomorrow is (?:${holiday.called})`,
        `morgen ist (?:${holiday.called})`,
        `demain,? c'est (?:${holiday.called})`,
        `mañana es (?:${holiday.called})`,
        `amanhã é (?:${holiday.called})`,
        `domani è (?:${holiday.called})`,
      ),
    }),
  ),
);

/** One look tells which holidays are spoken of; only their own patterns are made and run then. */
const ANY_HOLIDAY = phrases(...holidays.map(({ called, wished }, index) => `(?<h${index}>${wished ? `${wished}|` : ''}${called})`));

/** The holidays that a text speaks of, with what may be said of them. */
export function holidaysIn(text: string): readonly Named[] {
  const spokenOf = new Set<number>();
  for (const match of text.matchAll(ANY_HOLIDAY)) spokenOf.add(holidays.findIndex((_, index) => match.groups![`h${index}`] !== undefined));
  return named.flatMap((phrasesOf, index) => (spokenOf.has(index) ? [phrasesOf()] : []));
}
