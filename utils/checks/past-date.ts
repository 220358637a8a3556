import { dateOf, goesOut, spokenDay } from '../text/calendar.ts';
import { datesIn, meanings, yearsIn } from '../text/dates.ts';
import { has, phrases, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { invitation, lookingBack } from '../text/tense.ts';
import type { Check, Found } from './check.ts';

/** A date without a year may be next year's; only one this near behind, in days, is taken for a past one. */
const NEAR = 60;
/** Nobody gives people eleven months: a time limit this near behind, in days, is over. */
const LATELY_OVER = 31;

/** What is still to come, said of a day that is over: "closes yesterday", "join us last Friday". */
const COMING_YET_OVER = phrases(
  '(?<=(?:last chance|hurry|still time|book now)[^\\n]{0,80})(?:ended|closed|finished|expired) (?:yesterday|last \\p{L}+)',
  '(?:ended|closed|finished|expired) (?:yesterday|last \\p{L}+)(?=[^\\n]{0,60}(?:book now|last chance|hurry|order now|get yours|still time))',
  "(?:join us|see you|meet us|come along|don't miss (?:it|us|this)|opens|closes|starts|begins|ends|launches|kicks off|takes place|returns) (?:on |from |at )?(?:yesterday(?!'s)|last (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))",
  '(?:entries|applications|bookings?|tickets?|registration|orders|nominations|votes|voting|polls|submissions) (?:close|closes|end|ends|open|opens) (?:on )?(?:yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
  '(?:beginnt|startet|endet|öffnet|schließt|seid dabei|sehen uns) (?:gestern|vorgestern|letzten? (?:woche|wochenende|\\p{L}+tag))',
  '(?:commence|débute|se termine|ferme|ouvre|rendez-vous) (?:hier|la semaine dernière|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier)',
  '(?:empieza|comienza|termina|acaba|cierra|abre|te esperamos|nos vemos) (?:ayer|la semana pasada|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado)',
  '(?:começa|termina|acaba|encerra|abre|esperamos você) (?:ontem|na semana passada)',
  '(?:inizia|comincia|termina|finisce|chiude|apre|vi aspettiamo|ci vediamo) (?:ieri|la settimana scorsa|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) scors[oa])',
);

/** It closed on a day that is over, and people are called to it in the same post. */
const CLOSED = phrases(
  '(?:closed|ended|finished|expired|endete|schloss|(?:ist|war) (?:abgelaufen|beendet)|clôturée?|terminée?|cerró|terminó|acabó|encerrou|terminou|chius[oaie]|terminat[oaie])',
);
/** Right before a date: the last day of something, as long as nothing tells of it as past. */
const DEADLINE = sifted(
  /(?<!\p{L})(?:through|until|till|by|before|(?:is|are) due(?: on| by)?|no later than|not later than|bis(?: zum| spätestens)?|spätestens(?: am| bis| zum)?|vor dem|jusqu['’]au|avant le|au plus tard le|hasta el|antes del|a más tardar el|fino al|entro il|entro e non oltre il|até(?: o)?(?: dia)?|antes d[eo]|tot en met|tot|uiterlijk(?: op)?|vóór|do(?: dnia)?|najpóźniej|senast(?: den)?|till och med(?: den)?|fram till(?: den)?)\s(?:\p{L}+day,?\s|the\s)?$/iu,
);
/** “Orders placed before 20 November have shipped”: whoever kept to the day is told how it goes on. */
const KEPT_TO = sifted(
  /(?<!\p{L})(?:placed|booked|ordered|registered|entered|received|paid|submitted|sent|bought|applied|signed up|bestellt|gebucht|angemeldet|eingegangen|passées?|reçue?s|inscrits|réservé\p{L}*|recibid[oa]s|hech[oa]s|reservad[oa]s|feit[oa]s|recebid[oa]s|effettuat[ei]|ricevut[ei]|prenotat[oaie])\s(?:by|before|until|on or before|up to|bis(?: zum)?|vor dem|avant le|jusqu['’]au|antes del?|hasta el|até|antes de|prima del|entro il|fino al)\s(?:the\s)?$/iu,
);
/** Something that went on, and figures that end with a day. */
const WENT_ON = phrases(
  'worked|ran|lasted|drew|welcomed|attracted|stayed|lived|served|showed|covered|stood|kept|remained|played|performed|exhibited',
  'lief(?:en)?|dauerte\\p{L}*|blieb\\p{L}*|arbeitete\\p{L}*|galt(?:en)?|stand(?:en)?|zeigte\\p{L}*|reiste\\p{L}*|fuhr(?:en)?|flog(?:en)?|besuchte\\p{L}*|weilte\\p{L}*',
  'duré|duró|duraron|estuv\\p{L}+|durou|duraram|esteve|durat[oa]|rimast[oae]|liep(?:en)?|duurde\\p{L}*|trwał\\p{L}*|varade|pågick',
  '(?:figures?|data|results?|sales|statistics|zahlen|daten|chiffres|données|cifras|datos|dados|dati|cijfers)(?= (?:are|is|were|was|runs?|covers?|until|till|to|through|up|from|bis|vom|von|jusqu|hasta|até|fino|tot))',
);

/** A day of this month, named by its number alone, on which one is back or open again. */
const BACK_ON = sifted(
  /(?<!\p{L})(?:back|return(?:ing)?|re-?open(?:s|ing)?|open again|see you|wieder (?:da|geöffnet|offen)|zurück|de retour|de vuelta|de volta|reabrimos|abrimos|torniamo|riapriamo|terug|weer open)\s(?:again\s)?(?:on the (?<en>\d{1,2})(?:st|nd|rd|th)|am (?<de>\d{1,2})\.|(?:le|el|il|dia|no dia|op) (?<other>\d{1,2}))(?![\p{L}\p{N}]|[.:]\d|\s?(?:of|de|di)?\s?(?:\p{L}+uary|march|april|may|june|july|august|\p{L}+ember|\p{L}+ober|\p{L}+bre|\p{L}+bro))/giu,
);
/** So many days ago such a day was still to come when the text was written. */
const LATELY = 10;

/** “From 4 May 2025”, of something to book now. */
const BEGINNING = sifted(/(?<!\p{L})(?:from|starting|ab(?: dem)?|dès le|à partir du|desde el|a partir (?:del?|de)|dal) $/iu);
const CALLED_NOW = phrases(
  'have your say',
  '(?:get|send|hand) (?:your|in your|us your) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:in|now|today)',
  '(?:apply|book|enter|order|register|sign up|vote|hurry|respond) (?:now|today|before)',
  '(?:last chance|still time|do not wait|hurry)',
  'jetzt (?:mitmachen|anmelden|bewerben|abstimmen)',
  '(?:participez|inscrivez-vous|votez) (?:vite|maintenant)',
  '(?:participa|apúntate|vota|inscríbete) (?:ya|ahora)',
  '(?:participe|inscreva-se|vote) (?:já|agora)',
  '(?:partecipa|iscriviti|vota) (?:ora|subito)',
);

/** Said on the last days before something closes. */
const LAST_CALL = phrases(
  '(?:only|just) (?:\\p{N}+|\\p{L}+) (?:more )?(?:days?|hours?|weeks?|sleeps?) (?:left|to go|remaining|to)',
  '(?:last|final) (?:chance|call|days?|hours?|few days|week)',
  '(?:closes|ends|closing|ending) (?:today|tonight|tomorrow|soon)',
  'hurry',
  'nur noch',
  '(?:letzte|allerletzte) (?:chance|tage|stunden)',
  'plus que',
  'derni(?:ère chance|ers jours|ères heures|er délai)',
  '(?:quedan?|faltan?) (?:solo |sólo )?(?:\\p{N}+|\\p{L}+) (?:días?|horas?|semanas?)',
  '(?:últimos días|última oportunidad|últimas horas)',
  '(?:faltam?|restam?) (?:só |apenas )?(?:\\p{N}+|\\p{L}+) (?:dias?|horas?|semanas?)',
  '(?:últimos dias|última chance|últimas horas)',
  '(?:mancano|restano) (?:solo )?(?:\\p{N}+|\\p{L}+) (?:giorni|ore|settimane)',
  '(?:ultimi giorni|ultima occasione|ultime ore)',
  'nog maar',
  'laatste (?:kans|dagen)',
);

/** Whoever reads it may come just like that. */
const COME_AS_YOU_ARE = phrases(
  '(?:just )?(?:walk|drop|pop|turn|show|come) (?:in|by|up|along)(?: and| for| any| at|(?=[.,!]))|(?:drop|walk)-in',
  "we(?:'re| are) (?:hosting|holding|running|throwing|screening|staging|launching)|last orders for|(?:just )?a (?:quick |friendly )?reminder",
  'zur erinnerung|kommt alle|petit rappel|recordad que|lembrete|promemoria',
  'no (?:appointment|booking|need to book|registration|tickets?)(?: is)? ?(?:needed|necessary|required)?',
  '(?:all|everyone|everybody) (?:is |are )?welcome',
  'ohne (?:termin|anmeldung|voranmeldung)|komm(?:t|en sie) (?:einfach )?(?:vorbei|vorüber)|alle sind willkommen',
  'sans (?:rendez-vous|réservation|inscription)|entrée libre|ouvert à tou(?:te)?s',
  'sin (?:cita|reserva|inscripción)(?: previa)?|entrada libre|abierto a tod[oa]s',
  'sem (?:marcação|inscrição|agendamento)|entrada livre|aberto a tod[oa]s',
  'senza (?:appuntamento|prenotazione|iscrizione)|ingresso libero|aperto a tutti',
  'zonder afspraak|vrije inloop',
);

/** “Saturday 14 November, 10 till 4”: who tells what was leaves out its hours. */
const HOURS_BEHIND =
  /^(?:,| \(|:)? ?(?:from |between |von |de |das |dalle |da )?(?:las )?\d{1,2}(?:[.:h]\d{0,2})? ?(?:[ap]\.?m\.?)? ?(?:–|-|to|till|until|bis|à|às|a las|alle|a)\s?\d{1,2}(?:[.:h]\d{0,2})?(?!\p{L}|[\d/])/iu;
/** “Free eye tests in our shop on Friday, 6 November.” */
const GIVEN_FREE = sifted(
  /^[^\p{L}\p{N}]*(?:(?:free|kostenlose[rs]?|gratis) (?!now|again|at last|after)\p{L}+|\p{L}+ (?:gratis|gratuit[oaie]?s?)) [^.!?\n]{0,60}(?<!\p{L})(?:on|am|le|el|em|no|na|il|op) [^.!?\n]{4,30}[.!]?\s*$/iu,
);
/** Letters behind the sentence in which readers are still called to it. */
const ONE_MORE = 80;

/** What is sold beforehand. */
const FOR_SALE = phrases(
  'tickets?',
  'admission',
  'entry (?:is )?(?:free|[£$€])',
  '(?:karten|eintritt)',
  '(?:billets|entrée (?:libre|gratuite))',
  'entradas',
  '(?:bilhetes|ingressos)',
  'biglietti',
  'kaartjes',
);

/** Told as over, of a day still to come. */
const OVER_YET_COMING = phrases(
  '(?:took place|was held|happened|ended|opened|closed) (?:next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow)',
  'fand (?:morgen|nächste woche|nächsten \\p{L}+tag) statt',
);

const check: Check = {
  id: 'past-date',
  title: 'An invitation to something already over',
  why: 'Old drafts and copied templates invite to last week’s event, or carry last year’s date.',
  class: 'wrong-date',
  level: 'stop',
  needs: ['text', 'clock'],
  when: 'now',
  run(draft, context) {
    const moment = goesOut(draft, context)!.day;
    const years = draft.parts.flatMap(({ text }) => yearsIn(text)).filter((year) => year > 1990);
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const dates = datesIn(text, context.locale);
      const contrary = spansOf(text, COMING_YET_OVER).map(({ start, end, text: place }): Found => {
        return { part, start, end, level: 'ask', say: `${quoted(place)}: that is over already.` };
      });
      const over = dates.flatMap((date, index): Found[] => {
        const days = meanings(date, moment, date.year === null ? years : []);
        const latest = days.length === 0 ? null : date.year === null ? days[0]! : Math.max(...days);
        if (latest === null || latest >= moment) return [];
        if (date.year === null && moment - latest > NEAR) return [];
        // "From 1 to 20 November": the end counts.
        const end = dates[index + 1];
        const endDay = end && end.start - date.end < 20 ? meanings(end, moment, years)[0] : undefined;
        if (endDay !== undefined && endDay >= moment) return [];
        const { text: sentence, start: sentenceStart, end: sentenceEnd } = sentenceAround(text, date.start, date.end);
        const head = text.slice(Math.max(0, date.start - 40), date.start);
        const lastDay = DEADLINE.test(head);
        const begun = date.year !== null && BEGINNING.test(text.slice(Math.max(0, date.start - 14), date.start));
        const calledToClosed = (begun || has(sentence, CLOSED)) && (has(text, CALLED_NOW) || has(text, LAST_CALL));
        const comeAsYouAre =
          date.weekday !== null &&
          (HOURS_BEHIND.test(text.slice(date.end, date.end + 24)) ||
            GIVEN_FREE.test(sentence) ||
            has(text.slice(sentenceStart, sentenceEnd + ONE_MORE), COME_AS_YOU_ARE));
        const invites =
          !KEPT_TO.test(head) && (lastDay || comeAsYouAre || has(sentence, invitation) || (date.year !== null && has(text, FOR_SALE)));
        if (!calledToClosed && (has(sentence, lookingBack) || has(sentence, WENT_ON) || !invites)) return [];
        return [
          {
            part,
            start: date.start,
            end: date.end,
            // Without its year the date may be another year's; the weekday beside it, a last call or a time limit a few weeks behind leave no other year.
            level:
              date.year === null && date.weekday === null && !has(text, LAST_CALL) && !(lastDay && moment - latest <= LATELY_OVER)
                ? 'ask'
                : 'stop',
            say: `${quoted(date.text)} is already over when this goes out, on ${spokenDay(moment)}.`,
          },
        ];
      });
      const back = Array.from(text.matchAll(BACK_ON)).flatMap((match): Found[] => {
        const { en, de, other } = match.groups!;
        const ago = dateOf(moment).day - Number(en ?? de ?? other);
        if (ago < 1 || ago > LATELY) return [];
        const end = match.index + match[0].length;
        return [{ part, start: match.index, end, level: 'ask', say: `${quoted(match[0])}: this goes out on ${spokenDay(moment)}.` }];
      });
      const early = spansOf(text, OVER_YET_COMING).map(({ start, end, text: place }): Found => {
        return { part, start, end, level: 'ask', say: `${quoted(place)}: that is still to come.` };
      });
      return [...contrary, ...early, ...over, ...back];
    });
  },
  examples: {
    fires: [
      {
        text: 'We’re hosting a talk on bells on Thursday 19 November. Bring a friend.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' },
      },
      { text: 'Drop-in repair morning, Saturday 14 November, 10 till 4.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' } },
      {
        text: 'Bell-ringing for beginners, Saturday 14 November. No need to book, tea after.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' },
      },
      { text: 'Free skate sharpening at the rink on Friday, November 13.', context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' } },
      { text: 'Offene Werkstatt am Samstag, 14. November. Ohne Anmeldung.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'Places on our data course are cheaper until 15 November. Book yours.', context: { now: '2026-11-22T09:00:00Z' } },
      {
        text: 'Our pools will be shut on Monday, 9 November. The saunas stay warm.',
        context: { now: '2026-11-12T09:00:00Z', locale: 'en-GB' },
      },
      {
        text: 'There is still time to register for our webinar on Thursday, November 12, 2026.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' },
      },
      { text: 'Anmeldung bis zum 10. November 2026 möglich.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      { text: 'A few seats are left for our talk on Friday 13 November. Book at the desk.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'You can vote for a name through 15 November 2026.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Entries must reach us no later than 18 November 2026.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Anmäl dig senast den 10 november 2026.', context: { now: '2026-11-22T09:00:00Z', locale: 'sv-SE' } },
      { text: 'We are closed today and back on the 20th.', context: { now: '2026-11-22T09:00:00Z' } },
      'Registration closes yesterday.',
      'Our annual meeting took place next Wednesday.',
      { text: 'The survey closed on 15 November, so get your answers in now.', context: { now: '2026-11-22T09:00:00Z' } },
      {
        text: 'Plus que deux jours pour vous inscrire : clôture le 12 novembre.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'fr-FR' },
      },
      { text: 'Te esperamos el 3 de noviembre.', context: { now: '2026-11-22T09:00:00Z', locale: 'es-ES' } },
    ],
    leaves: [
      {
        text: 'We’re hosting a talk on bells on Thursday 26 November. Bring a friend, or two, and a bell if you have one at home.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' },
      },
      {
        text: 'We mended 31 kettles on Saturday 14 November, from 10 till 4, and the twelve that were left came back to life on Sunday.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' },
      },
      {
        text: 'Free skate sharpening at the rink on Friday, November 27. Turn up any time before noon, and bring both skates.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-US' },
      },
      {
        text: 'Sixty people came to bell-ringing for beginners on Saturday 14 November. Walk in any Tuesday at seven to try it yourself.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' },
      },
      {
        text: 'Our choir in the old mill, Saturday 14 November. More photos from the night on Monday.',
        context: { now: '2026-11-22T09:00:00Z', locale: 'en-GB' },
      },
      {
        text: 'All our sales figures run until 15 November, and the shop has stood here ever since.',
        context: { now: '2026-11-22T09:00:00Z' },
      },
      { text: 'Unsere Gruppe reiste vom 20. bis 26.10. nach Lyon.', context: { now: '2026-11-12T09:00:00Z', locale: 'de-CH' } },
      { text: 'Thank you to the 1,900 people who came on Saturday 14 November.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Our shop opened on 1 May 1998.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'We are closed today and back on the 24th. The mill is back on the 1st.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Sales figures are through 31 October 2026 and cover all shops.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Sie arbeitete hier bis zum 8. November 2026.', context: { now: '2026-11-22T09:00:00Z', locale: 'de-DE' } },
      {
        text: 'If you booked by 20 November, your socks are on their way. Orders placed before 20 November have shipped.',
        context: { now: '2026-11-24T09:00:00Z' },
      },
      { text: 'The exhibition, open until 22 November, drew 3,000 of you.', context: { now: '2026-11-24T09:00:00Z' } },
      { text: 'The fair ran until 15 November 2026: thank you all.', context: { now: '2026-11-22T09:00:00Z' } },
      'It opens yesterday’s letters and reads them aloud. We were there last Friday.',
      { text: 'The survey closed on 15 November. Thank you, all 2,140 of you.', context: { now: '2026-11-22T09:00:00Z' } },
      'The meeting that took place last Wednesday goes on tomorrow.',
      { text: 'Join us on 5 January.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'Register by 22 November 2026.', context: { now: '2026-11-22T09:00:00Z' } },
      { text: 'The fair is on from 1 November to 30 November 2026.', context: { now: '2026-11-22T09:00:00Z' } },
    ],
  },
};

export default check;
