import { anyOf, framed } from '../text/any-of.ts';
import { Lexicon } from '../text/lexicon.ts';
import { either, joined } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check } from './check.ts';
import { bonus, contest, forAPrize, inOneBreath, prizeFor } from './words/giveaway-shapes.ts';
import { conditions, prizes } from './words/giveaway-words.ts';

const prize = new Lexicon(prizes);
const entering = new Lexicon(conditions);

/** “Follow + RT = tin”: a deal in signs. */
const formula = sifted(
  /(?<![\p{L}])(?:follow|like|rt|retweet|share|tag|comment)(?:\s?[+&]\s?(?:follow|like|rt|retweet|share|tag|comment)[^=\n]{0,20})+\s?=\s?\p{L}/iu,
);
/** “The first 50 through the door get a tote”: whoever comes takes part. */
const firstCome = sifted(
  joined(
    String.raw`^(?:the )?(?:first|ersten|premi|primer|prim[aeio])\p{L}*\s`,
    String.raw`(?:\d+|ten|twenty|fifty|hundred|zehn|zwanzig|dix|vingt|diez|veinte|dez|vinte|dieci|venti)(?!\p{L})`,
  ),
  'iu',
);
/** The day on which it happens. */
const day = framed(
  /\b/iu,
  /(?!\p{L})/iu,
  /today|tonight|tomorrow|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)days?/iu,
  /heute|morgen|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch/iu,
  /aujourd['’]hui|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche/iu,
  /hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo/iu,
  /hoje|amanhã|(?:segunda|terça|quarta|quinta|sexta)-feira/iu,
  /oggi|domani|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica/iu,
);

/** What a reader has to know: until when, who, how many, where the terms are. */
const terms = framed(
  /\b/iu,
  /\b/iu,
  /terms|t&cs?|ts?\s?&\s?cs?|t\s?and\s?cs?|conditions|rules(?!\s?:\s?(?:follow|like|share|tag|comment|rt|just|be)\b)/iu,
  /teilnahmebedingungen|bedingungen|r[eè]glement|conditions|bases|condiciones|regulamento|regras/iu,
  /regolamento|voorwaarden|no purchase necessary|18\+|18 and over/iu,
);
const ending = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}_])`,
    either(
      'by|until|till|before|ends?|ending|closes?|closing',
      'deadline|bis|endet|ende|einsendeschluss|teilnahmeschluss',
      String.raw`jusqu['’]?\s?au?|avant(?: le)?|fin du jeu`,
      'hasta(?: el)?|antes del?|termina|at[eé](?: o)?|encerra',
      String.raw`entro(?: il)?|fino al?|scade|tot(?: en met)?|t\/m|uiterlijk`,
    ),
    String.raw`(?![\p{L}\p{N}_])[^.!?\n]{0,40}`,
    either(
      String.raw`\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|tonight|tomorrow`,
      'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mitternacht|lundi',
      'mardi|mercredi|jeudi|vendredi|samedi|dimanche|minuit',
      'lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|medianoche|segunda',
      'ter[cç]a|quarta|quinta|sexta',
      'luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|mezzanotte',
      'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|middernacht',
    ),
  ),
  'iu',
);
const fixedTime = anyOf(
  sifted(
    joined(
      String.raw`(?<![\p{L}\p{N}_])(?:today|tomorrow|tonight|heute|morgen|aujourd['’]hui|demain|hoy|ma[nñ]ana|hoje|amanh[aã]|oggi|domani)`,
      String.raw`(?![\p{L}\p{N}_])[^.!?\n]{0,40}\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr|h(?![\p{L}\p{N}_]))`,
    ),
    'iu',
  ),
  /(?<![\p{L}\p{N}_])next \d+ hours(?![\p{L}\p{N}_])/iu,
  sifted(
    joined(
      String.raw`(?<![\p{L}\p{N}_])`,
      '(?:drawn|announced|picked|chosen|draw|auslosung|ausgelost|verlost|gezogen|tirage|sorteo|sorteio|estrazione|trekking)',
      String.raw`(?![\p{L}\p{N}_])[^.!?\n]{0,30}\d`,
    ),
    'iu',
  ),
);
const limit = framed(
  /\b/iu,
  /\b/iu,
  // “You only pay shipping” limits nothing.
  /only (?:\d+|one|two|three|five|ten|the|for|to|open|available|in|while|those|people|members|customers|residents|followers|entries)|\p{L}{1,20} only(?=[.,;!)]|\s*$)/iu,
  /nur (?:\d+|ein\p{L}*|zwei|drei|fünf|zehn|für|in|bis|solange|wer|die|wenige|noch)/iu,
  /one of|eine[rsnm]? von|first|erste[nr]?|premi[eè]re?s?|primeir\w+|primer\w+|prim[iae]|\d+ winners?/iu,
  /\d+ gewinner|winners? (?:drawn|picked|chosen)|gewinner|gagnants?|ganador\w*|vencedor\w*|vincitor\w+/iu,
  /winnaars?|uk only|us only|india only|residents|entry each|per person|while stocks? lasts?/iu,
  /solange der vorrat/iu,
);

const check: Check = {
  id: 'giveaway-terms',
  title: 'A prize without terms',
  why: 'A prize needs an end, a limit and terms that are easy to find (UK CAP Code section 8; networks’ promotion rules). “Everyone who shares wins” has been taken at its word.',
  class: 'giveaway-terms',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft) {
    if (draft.surface === 'reply') return [];
    const readings = readParts(draft);
    const whole = readings.map(({ text }) => text).join('\n');
    const missing = [
      ending.test(whole) || fixedTime.test(whole) ? null : 'until when',
      limit.test(whole) ? null : 'how many or who',
      terms.test(whole) ? null : 'where the terms are',
    ].filter((one) => one !== null);
    // Two of the three tell that somebody thought about it; the link may hold the rest.
    if (missing.length < 2 || (missing.length === 2 && terms.test(whole))) return [];
    const takesPart = readings.some((reading) => entering.first(reading.words));
    for (const [part, { text, words }] of readings.entries()) {
      const deal =
        formula.exec(text) ??
        bonus.exec(text) ??
        forAPrize.exec(text) ??
        prizeFor.exec(text) ??
        inOneBreath.exec(text) ??
        promised(text, takesPart);
      if (deal)
        return [
          {
            part,
            start: deal.index,
            end: deal.index + deal[0].length,
            say: `“${deal[0]}” promises something and does not say ${missing.join(', nor ')}.`,
          },
        ];
      const found =
        takesPart &&
        prize
          .find(words)
          .find(
            ({ start, end }) =>
              !isWon(text, start, end) &&
              !PLACE_KEPT.test(text.slice(Math.max(0, start - 40), start)) &&
              !(isFree.test(text.slice(start, end)) && givenAway.test(whole)) &&
              !toOthersToo.test(text.slice(start, end)) &&
              !(treat.test(text.slice(start, end)) && onOneDay(whole.replace(text.slice(start, end), ''))),
          );
      if (!found) continue;
      const place = { start: found.start, end: found.end };
      return [{ part, ...place, say: `${quote(text, place)} promises something and does not say ${missing.join(', nor ')}.` }];
    }
    return [];
  },
  examples: {
    fires: [
      'EVERYBODY who reposts this within 24 hours gets a FREE kite! You only pay for the string.',
      'This teddy is looking for a home! Like and share to win.',
      'Open an account with us and we’ll hand you $500 cash. Everybody.',
      { text: 'LIKE & SHARE & WIN £250 to spend with us!!!', context: { brand: { name: 'Acme' } } },
      'Want to win a kite for your school? Tell us its name.',
      'Be our tenth caller and the tickets are yours.',
      'Free waffles for the first guests through the gate!',
      { text: 'Gewinnspiel! Verlinkt eure Schwester und gewinnt ein Zelt.', context: { locale: 'de-DE' } },
      { text: 'Sorteamos una silla entre quienes nos escriban.', context: { locale: 'es-ES' } },
      'Write us a review and your next scarf could be on its way to you.',
      'Every 50th follower gets a scarf.',
      'EVERYONE who shares this post and tags us gets a free silk scarf!',
      'WIN a year of beer! Like this post, tag a mate and you’re in.',
      { text: 'Win een stadsfiets! Deel dit bericht.', context: { locale: 'nl-NL' } },
      { text: 'Liken, teilen, gewinnen!', context: { locale: 'de-DE' } },
      { text: 'Gewinnspiel! Teilt diesen Beitrag und gewinnt ein Zelt.', context: { locale: 'de-DE' } },
      'The spookiest pumpkin in the comments takes home a hamper!',
      { text: 'Die lustigste Bildunterschrift gewinnt einen Kuchen. Kommentiert!', context: { locale: 'de-DE' } },
      'Bring a friend to the bank and we will give you both £50.',
      'The first 40 at the counter get a free enamel mug.',
      'A weekend in Rome, on us? Share this and tag who you would take along.',
      'Sing us a verse at the bar and your pint is free.',
      'Film your dog with our ball. The clip we like best flies to Rome with us.',
      { text: 'VINN en tårta! Gilla inlägget och tagga en vän.', context: { locale: 'sv-SE' } },
      { text: 'Konkurs! Wygraj koc. Polub i oznacz dwie osoby.', context: { locale: 'pl-PL' } },
      { text: 'Wer das teilt, bekommt sein Brot gratis.', context: { locale: 'de-DE' } },
      'A FREE KITE to every child whose parent comments below.',
      'Free soup for every guest who tags three friends.',
      { text: '¡Gánate una cometa! Síguenos y comparte.', context: { locale: 'es-ES' } },
      { text: 'Queres ganhar um bolo? Põe gosto e identifica a tua avó.', context: { locale: 'pt-PT' } },
    ],
    leaves: [
      'Repost this by Friday noon to win a kite! Only for residents of Leeds, and there are only three of them in the box, so be quick about it.',
      'Six geese need a new home before the frost, free to anyone with a pond. Tell us about yours at the gate, and bring a crate that shuts.',
      'We tag the trees on Sunday, and there is a spade with your name on it. Who comes? Share a lift, bring a flask.',
      'They want to win a match at last, and the first guests through the gate on Sunday sing along. Follow it live.',
      {
        text: 'Gestern haben wir unter allen Helfern Kuchen verteilt. Verlinkt sind die Bilder im ersten Kommentar.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Gracias a quienes nos escriben cada semana: el concierto de otoño ganó mucho con vuestras voces.',
        context: { locale: 'es-ES' },
      },
      'Comment below: the funniest answer gets read out on Friday.',
      'Send us a photo of the crack and we’ll send you a free quote. Comment “RECIPE” and we’ll send you the link.',
      'Sign up, and we’ll send you one recipe a week.',
      { text: 'Que tal um café? O primeiro é por nossa conta até sexta.', context: { locale: 'pt-BR' } },

      'Win one of five scarves: tell us your colour by Sunday 29 November, 23:59. 18+. Terms: https://x.example/terms',
      { text: 'Entrada libre todos los domingos a partir de las 15:00.', context: { locale: 'es-ES' } },
      { text: 'Il nostro panettone ha vinto il premio della regione!', context: { locale: 'it-IT' } },
      'Our captain wants to win a cup this year. Follow the match live.',
      'Wear a coat: the coffee is hot and the walk is free.',
      'Say hello to Ann, whose paintings we like best of all.',
      'The parade starts at noon, and everybody rides free.',
      'A week in Rome with us is £400. Share the house, tag along on the walks, and keep your own hours.',
      'A win a day keeps the doubts away. Entry is free to all under twelve, every day.',
      { text: 'Der Eintritt ist kostenlos, und das Wasser auch. Alle sind willkommen.', context: { locale: 'de-DE' } },
      { text: 'Konkurs skrzypcowy zaczyna się w środę o osiemnastej. Wstęp wolny.', context: { locale: 'pl-PL' } },
      { text: 'Vinner gjorde våra flickor igen, 4–1 hemma. Tack för allt stöd på läktaren.', context: { locale: 'sv-SE' } },
      {
        text: 'Dana Keller, Absolventin der Fotoschule, gewinnt mit ihrem Film den Förderpreis. Kommentiert!',
        context: { locale: 'de-CH' },
      },
      { text: 'Mach mit bei unserer Gartenstudie: Alle, die teilnehmen, erhalten ein Gratis-Login.', context: { locale: 'de-CH' } },
      'The first 40 at the counter on Saturday get a free enamel mug.',
      'The best team wins, and on Sunday that was theirs. Comments are open.',
      'Bring a friend: the tour is £12 each, and the tower is open again.',
      'Move your money to us in ten minutes. The fee is £5 a month.',
      'Free parking for every family that books the walk, and a quiet hall for each child that needs one.',
      {
        text: 'Los nuestros se ganaron el aplauso. Comparte el coche si vienes al concierto, y síguenos por el sendero azul.',
        context: { locale: 'es-ES' },
      },
      'Our thanks go to the council for the free hall, and to everyone who brought a chair, a cake or a cousin with a van.',
    ],
  },
};

export default check;

/** The best of what readers send, or the first of them, are promised something. */
function promised(text: string, takesPart: boolean): RegExpExecArray | null {
  const match = contest.exec(text);
  const after = text.slice((match?.index ?? 0) + (match?.[0].length ?? 0));
  if (!match || named.test(after) || shown.test(after) || isWon(text, match.index, match.index + match[0].length)) return null;
  return firstCome.test(match[0]) ? (day.test(text) ? null : match) : takesPart ? match : null;
}

/** “The funniest answer gets read out”: an honour is no prize. */
const shown =
  /^ (?:read|printed|pinned|featured|shown|framed|posted|put (?:up|on)|a mention|a shout-?out|(?:our|a round of) applause|bragging)(?!\p{L})/iu;
/** “… wins the Carver Prize”: somebody else's. */
const named = /^ (?:the|a) (?:\p{Lu}[\p{L}'’-]+ )+(?:Prize|Award|Cup|Trophy|Medal|Shield)(?!\p{L})/u;

/** “Nine hens look for a home, free to anyone with a shed”: what somebody has over is no prize. */
const givenAway = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:looking for|looks? for|needs?|seeks?|wants?) (?:(?:a|an|their|its|new|good|loving|forever|second|next) )+homes?/iu,
  /free to (?:(?:a )?good homes?|collect\p{L}*|whoever (?:can )?(?:collects?|carry|carries|fetch\p{L}*|picks?))|to be (?:collected|picked up)|re-?hom\p{L}+/iu,
  /such(?:t|en) (?:ein )?(?:(?:neues|gutes|liebevolles) )?zuhause|an selbstabholer\p{L}*|zu verschenken|abzugeben/iu,
  /cherch\p{L}+ (?:une? )?(?:nouvelle |bonne )?(?:maison|famille|foyer|adoptant)|à donner|à venir chercher/iu,
  /busca\p{L}* (?:un )?(?:nuevo |buen )?(?:hogar|casa)|procura\p{L}* (?:um )?(?:novo |bom )?(?:lar|dono)|cerca\p{L}* (?:una )?(?:nuova )?(?:casa|famiglia)/iu,
);
/** “Grateful to the sponsor of our free concerts, and to everyone who helps”: the thanks go to them, not the thing. */
const toOthersToo = /(?:free|gratis)(?!\p{L})[^\n]*?, (?:and|as well as|but also) (?:to|for|by|with) /iu;
const isFree = /(?:free|gratis|kostenlos|gratuit|grátis)/iu;

/** “Tomorrow coffee is on us”: whoever comes that day gets one. */
const treat = sifted(
  /\bon (?:us|the house)\b|aufs haus|geht auf uns|offert\p{L}*|invita la casa|invitamos|por nossa conta|offr\p{L}+ noi|trakteren/iu,
);
const onOneDay = (text: string): boolean =>
  day.test(text) || /(?<!\p{L})(?:amanhã|mañana|domani|\d{1,2}\.? (?:de )?\p{L}{3,10}(?=[,.:! ]))/iu.test(text);

function isWon(text: string, start: number, end: number): boolean {
  return (
    won.test(text.slice(Math.max(0, start - 25), end + 30)) || wonByOthers.test(text.slice(start, end + 140)) || isThanked(text, start, end)
  );
}

/** “Lena gewinnt mit ihrem Film den Förderpreis”: news, not an offer. */
const wonByOthers = sifted(
  joined(
    '^gewinnt ',
    either(
      String.raw`mit (?:seine|ihre)[mnr](?!\p{L})`,
      joined(
        String.raw`(?:(?:den|die|das|einen|eine|ein) )?(?:[^.!?\n]{1,110} )?`,
        either(
          String.raw`\p{L}*(?:preis|award|medaille|pokal|auszeichnung|titel|stipendium|wahl|meisterschaft|ausschreibung|rennen|spiel|gold|silber|bronze)`,
          'cup',
        ),
        String.raw`(?!\p{L})`,
      ),
    ),
  ),
  'iu',
);
/** Whoever answers a survey or buys gets the thing: no draw, and the terms are those of the survey or the shop. */
const isThanked = (text: string, start: number, end: number): boolean =>
  /gratis|kostenlos/iu.test(text.slice(start, end + 20)) && survey.test(text);
const survey = sifted(/(?<!\p{L})\p{L}*(?:umfrage|studie|befragung|fragebogen|bestellung|einkauf)(?:n|en)?(?!\p{L})/iu);

/** “There’s a seat with your name on it”: a place kept for somebody, and nothing to win. */
const PLACE_KEPT =
  /(?<!\p{L})(?:seat|chair|stool|table|coach|bus|taxi|bed|room|desk|spot|place|peg|locker|bench|slot|job|apron|spade|mop|paintbrush|hi-?vis)(?: here| left)? (?:with|that has|bearing) $/iu;

/** Sport, prizes already won, and wishes to win. */
const won = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /won|winning|vinto|gewonnen|gagné|ganado|ganó|(?:wants|we want|they want|i want|all want|just want) to win/iu,
  /to win a (?:cup|match|game|race|league|title)|win a (?:game|match|cup|race|title|war|medal|gold|series|set|seat)/iu,
  /award|oscar|emmy|can'?t win|helped? \w+ win|congrat\w*/iu,
);
