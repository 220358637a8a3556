import { goesOut } from '../text/calendar.ts';
import { spokenTime } from '../text/clock.ts';
import { datesIn } from '../text/dates.ts';
import { has, phrases, quoted, type Span, sentenceAround, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const hour = 60;
/** Parts of the day, and when (in minutes) they are over. */
const parts: readonly (readonly [named: RegExp, over: number])[] = [
  [
    phrases(
      "this morning(?:'s)?",
      'heute (?:morgen|früh|vormittag)',
      'ce matin|ce midi',
      'esta mañana',
      '(?:hoje de|esta) manhã',
      'stamattina|questa mattina|stamani',
      'vanochtend|vanmorgen',
      'dziś rano|i morse|i förmiddag',
    ),
    13 * hour,
  ],
  [
    phrases(
      "(?:lunch|lunchtime|midday) today|today at lunch(?:time)?|this lunchtime(?:'s)?",
      'heute mittag',
      'hoy a mediodía|este mediodía',
      'a pranzo oggi|oggi a pranzo',
      'vanmiddag tussen twaalf',
    ),
    17 * hour,
  ],
  [
    phrases(
      "this afternoon(?:'s)?",
      'heute nachmittag',
      'cet après-midi',
      'oggi pomeriggio|questo pomeriggio',
      'hoje à tarde',
      'vanmiddag',
    ),
    21 * hour,
  ],
];
/** The hour of noon today, at which something ends. */
const NOON_TODAY = phrases(
  '(?:at |until |till |by |before )?(?:12 )?(?:noon|midday) today|today (?:at|until|till|by|before) (?:12 )?(?:noon|midday)',
  'heute (?:um 12 uhr )?mittag|bis heute,? 12 uhr',
  "aujourd'hui (?:à|avant|jusqu'à) midi|(?:à|avant|jusqu'à) midi aujourd'hui|ce midi",
  'hoy (?:a|al|hasta el) mediodía|hoy a las 12(?::00| del mediodía)?',
  'hoje (?:ao|até o|até ao) meio-dia',
  'oggi a mezzogiorno|(?:entro|fino a) mezzogiorno di oggi',
  "vandaag om 12 uur(?: 's middags)?",
);
/** Noon, and a quarter of an hour for the clock on the wall. */
const NOON_OVER = 12 * hour + 15;
/** What ends or begins at that hour. */
const ENDS = phrases(
  'ends?|ending|closes?|closing|starts?|begins?|opens?|until|till|by|before|deadline|last chance|expires?|doors?',
  'endet|enden|schließt|läuft|nur noch|bis|startet|beginnt|öffnet',
  "se termine\\p{L}*|prend fin|finit|ferme\\p{L}*|jusqu'à|commence|débute|dernière",
  'terminan?|acaban?|cierran?|hasta|empiezan?|comienzan?|última',
  'encerra\\p{L}*|fecham?|até|começam?',
  'scad\\p{L}+|termin\\p{L}+|finisc\\p{L}+|chiud\\p{L}+|entro|inizia\\p{L}*',
  'eindigt|sluit|begint|tot',
);
/** “On now until 2:30”: it is running, and ends today. */
const NOW_UNTIL = sifted(
  /(?<!\p{L})(?:now (?:until|till)|(?:jetzt|noch heute) bis|maintenant jusqu['’]à|ahora(?: mismo)? hasta(?: las)?|agora até(?: às)?|ora fino alle|nu tot) (?<hour>\d{1,2})(?:[.:h](?<minute>\d{2}))?(?: ?uhr|h)?(?: ?(?<half>[ap])\.?m\.?)?(?![\p{L}\p{N}]|[.:/-]\d| ?(?:%|\p{L}*(?:january|february|march|april|may|june|july|august|september|october|november|december)))/giu,
);

/** Those that are over at this time of the day, whichever half of it is meant. */
function untilOver(text: string, minutes: number): Span[] {
  return Array.from(text.matchAll(NOW_UNTIL)).flatMap((match) => {
    const { hour = '', minute = '0', half } = match.groups!;
    const told = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
    const ends = (told < 12 && !half ? told + 12 : told) * 60 + Number(minute);
    return told >= 24 || ends >= minutes ? [] : [{ start: match.index, end: match.index + match[0].length, text: match[0] }];
  });
}

/** It can still be had or gone to. */
const STILL_ON = phrases(
  // Who is wished luck has it before them.
  '(?:good luck|best of luck|fingers crossed|viel (?:glück|erfolg)|toi,? toi,? toi|bonne chance|(?:mucha|buena) suerte|boa sorte|in bocca al lupo|buona fortuna)(?=[^.!?\\n]{0,120}(?:this (?:morning|afternoon|lunch)|heute (?:morgen|früh|vormittag|mittag|nachmittag)|ce matin|ce midi|cet après|esta (?:mañana|manhã)|stamattina|questa mattina|oggi pomeriggio))',
  '(?:still|a few|some|last|few|free)(?: \\p{L}+){0,2}? (?:seats?|room|places?|spaces?|spots?|tickets?|tables?|slots?|left|available|time|to go)',
  "room on|room for|seats? (?:on|for|left)|join us|come (?:and|along|to|by|down|find|say|see|join)|find us|drop in|pop in|see you|get here|grab|book|hurry|swing by|stop by|runs? (?:until|till|from)|until \\p{N}+|doors (?:open|close)|last entries|don't miss|is on(?: until| till| from)?|open (?:until|till|from)|leaves? (?:at|from)",
  'noch (?:\\p{L}+ )?(?:plätze?|tickets?|karten|tische?|frei|platz)|kommt|komm vorbei|schaut vorbei|startet|beginnt|läuft|seid dabei|geöffnet|bis \\p{N}+ uhr|es gibt noch',
  "il reste|places? (?:libres?|disponibles?|restantes?)|venez|rejoignez|rendez-vous|commence|débute|ouvre|jusqu'à \\p{N}+",
  '(?:aún|todavía) (?:quedan|hay)|quedan? (?:\\p{L}+ )?(?:plazas?|sitio|entradas?)|ven(?:id)?(?! de)|te esperamos|os esperamos|empieza|comienza|abrimos|nos vemos',
  'ainda (?:há|temos|restam)|vagas|venha|começa|esperamos você|abrimos',
  'ci sono ancora|ancora (?:\\p{L}+ )?posti|posti (?:liberi|disponibili)|venite|vi aspettiamo|inizia|comincia|siamo aperti',
  'nog (?:\\p{L}+ )?(?:plaats|plekken|plaatsen|kaarten)|kom langs|begint|start om',
);
const LOOKS_BACK = phrases(
  'thank(?:s| you)|was|were|went|had|did|been|came|saw|won|voted|heard|swam|ran|danke|war(?:en)?|wurden?|hatten?|merci|était|avons|ont|a été|gracias|fue|hemos|vino|vinieron|obrigad[oa]s?|foi|foram|grazie|è stat[oa]|abbiamo|bedankt|dank|waren|heeft|hebben|late|delayed|cancelled|missed|if you (?:were|came|missed)|tomorrow|morgen früh|demain|domani|amanhã|(?<!heute )morgen',
);

const check: Check = {
  id: 'part-of-day',
  title: 'A morning that is over when it goes out',
  why: '“Still seats on this morning’s boat”, sent in the evening: whoever takes it at its word stands on the quay.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const { minutes } = goesOut(draft, context)!;
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const over = parts.flatMap(([named, end]) => (minutes < end ? [] : spansOf(text, named)));
      const invited = over.filter(({ start, end }) => {
        const sentence = sentenceAround(text, start, end).text;
        return has(sentence, STILL_ON) && !has(sentence, LOOKS_BACK);
      });
      const noon = minutes < NOON_OVER || datesIn(text, context.locale).length > 0 ? [] : spansOf(text, NOON_TODAY);
      const ended = noon.filter(({ start, end }) => {
        const sentence = sentenceAround(text, start, end).text;
        return has(sentence, ENDS) && !has(sentence, LOOKS_BACK);
      });
      const tell = (found: typeof over, level: 'ask' | 'stop') =>
        found.map(({ start, end, text: said }) => ({
          part,
          start,
          end,
          level,
          say: `${quoted(said)}: that is over when this goes out, at ${spokenTime(minutes)}.`,
        }));
      return [...tell(invited, 'ask'), ...tell([...ended, ...untilOver(text, minutes)], 'stop')];
    });
  },
  examples: {
    fires: [
      { text: 'Good luck to all who row for the cup this morning!', context: { now: '2026-07-08T16:30:00Z' } },
      { text: 'Viel Erfolg allen, die heute Morgen rudern!', context: { now: '2026-07-08T16:30:00Z', locale: 'de-DE' } },
      { text: 'Still room on this morning’s 8.15 to Wales.', context: { now: '2026-07-08T18:30:00Z' } },
      { text: 'Il reste des places ce matin, venez.', context: { now: '2026-07-08T18:30:00Z', locale: 'fr-FR' } },
      { text: 'Early-bird tickets end at noon today.', context: { now: '2026-07-08T14:30:00Z' } },
      { text: 'Lunch is on now until 2:30. Grab a stool!', context: { now: '2026-07-08T20:30:00Z' } },
      { text: 'La oferta termina hoy a mediodía.', context: { now: '2026-07-08T14:30:00Z', locale: 'es-ES' } },
    ],
    leaves: [
      { text: 'We rowed this morning, and wish good luck to the next boat.', context: { now: '2026-07-08T16:30:00Z' } },
      { text: 'Good luck to all who row for the cup this morning, and mind the weir!', context: { now: '2026-07-08T05:30:00Z' } },
      {
        text: 'We wished them good luck this morning, and it helped: all nine boats were home by noon. Good luck to those who row tomorrow.',
        context: { now: '2026-07-08T16:30:00Z' },
      },
      { text: 'Still room on this morning’s 8.15 to Wales.', context: { now: '2026-07-08T06:30:00Z' } },
      { text: 'This morning’s 8.15 was late: sorry. We swam this morning at seven.', context: { now: '2026-07-08T18:30:00Z' } },
      { text: 'Thank you for coming along this morning. Next one: Saturday.', context: { now: '2026-07-08T18:30:00Z' } },
      { text: 'Early-bird tickets end at noon today.', context: { now: '2026-07-08T09:30:00Z' } },
      { text: 'Lunch is on now until 2:30. Happy hour, now until 9. On now until 30 May.', context: { now: '2026-07-08T13:30:00Z' } },
      { text: 'We open at noon every day but today. The vote ended at noon today.', context: { now: '2026-07-08T14:30:00Z' } },
    ],
  },
};

export default check;
