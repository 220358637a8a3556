import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { has, phrases } from '../text/phrases.ts';
import { fold } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

/** A full stop ends no name but inside or behind an initial: “A.F.C. Wick”, “St. Jude’s”. */
const WORD = String.raw`(?:(?:\p{Lu}\.)+|(?:St|Ste|Mt)\.|\p{Lu}[\p{L}\p{M}’']*)`;
const TEAM = `${WORD}(?: (?:${WORD}|of|de|la|and|&)){0,4}`;
const SCORED = String.raw`\d{1,3}`;
/** “Ashgrove Athletic 1-2 St Jude’s”, “Harbour 1, Mill Lane 3”, “TuS Eichberg – SV Seeheim 1:2”. */
const RESULT = sifted(
  [
    String.raw`(?<![\p{L}\p{M}\d.’'])(?<home>${TEAM})(?:`,
    String.raw` (?<ours>${SCORED})(?:\s?[-–:]\s?(?<theirs>${SCORED}) (?<away>${TEAM})|(?:,| to|\s?[-–:])? (?<guest>${TEAM}) (?<behind>${SCORED}))`,
    String.raw`|\s[-–—]\s(?<visitor>${TEAM})[,:]? (?<first>${SCORED})\s?[-–:]\s?(?<second>${SCORED})`,
    String.raw`)(?![\p{L}\d])`,
  ].join(''),
  'u',
);
const WON = sifted(
  /(?<!\p{L}|not |no )(?:(?:three|all three|3) (?:more |big |huge |vital )?points|victory|(?:we|the lads|the girls) (?:have )?w[io]n|we[’']ve won|a (?:\p{L}+ )?(?:win|triumph)|winners|winning start|we beat|through to the|in the hat|top of the (?:league|table)|clean sweep|(?:heim|auswärts)?sieg|gewonnen|drei punkte|dreier|victoire|gagn(?:é|ons)|trois points|victoria|ganamos|tres puntos|vitória|ganhamos|vencemos|três pontos|vittoria|abbiamo vinto|tre punti|overwinning|drie punten)(?!\p{L})/iu,
);
const LOST = sifted(
  /(?<!\p{L}|not |no )(?:defeat(?:ed)?|(?:we|the lads|the girls) (?:have )?los[et]|heartbreak|beaten|not our (?:day|night|evening)|(?:nothing|no points) to show|no points|out of the (?:cup|competition)|niederlage|verloren|défaite|perdu|derrota|perdimos|perdemos|sconfitta|abbiamo perso|nederlaag)(?!\p{L})/iu,
);
/** Then neither the score nor the word is the whole story, or the words are of others: of another team of the club, or of those who beat it. */
const OTHERWISE = sifted(
  /(?<!\p{L})(?:penalt\p{L}*|pens|shoot-?out|aggregate|agg|extra time|aet|first leg|half[- ]time|ht|last time|last season|revenge|nearly|almost|could|would|should|if|deserved (?:win|winners|victory|defeat)|despite|elfmeter|tirs au but|penaltis|pênaltis|rigori|u\d\ds?|under[- ]?\d\ds?|reserves|women|ladies|damen|féminines?|femenino|feminin[oa]s?|femminile|hosts?|visitors|well played|congrat\p{L}+ to|hats off to|fair play|glückwunsch an|bravo à|enhorabuena a|parabéns a|complimenti a)(?!\p{L})/iu,
);
/** “We beat Milton 21-24”, “2:5-Sieg gegen Eichberg”: the winner’s figure is told first, but for a table that puts the hosts first. */
const WE_WON = sifted(
  /(?<!\p{L})(?:we (?:just |have )?(?:beat|defeated|downed|edged|thrashed|saw off|won)|wir haben|gegen|nous avons (?:gagné|battu)|on a (?:gagné|battu)|victoire|ganamos|victoria|vencemos|ganhamos|vitória|abbiamo (?:vinto|battuto)|vittoria|we hebben|wonnen)(?!\p{L})(?<middle>[^.!?\n\d]{0,40}?)(?<!\d)(?<ours>\d{1,3})(?:[-–:]| a )(?<theirs>\d{1,3})(?![\d.:/-])(?<rest>[^.!?\n]{0,40})/giu,
);
const WIN_NOUN = sifted(
  /(?<![\d.:/-])(?<ours>\d{1,3})[-–:](?<theirs>\d{1,3})[\s-](?:home |derby |cup |league |late )?(?:win|victory|triumph|sieg)(?!\p{L})(?<rest>[^.!?\n]{0,40})/giu,
);
const GERMAN_OR_DUTCH = /^(?:wir haben|gegen|we hebben|wonnen)/iu;
const WON_THERE = /(?<!\p{L})(?:gewonnen|gewannen)(?!\p{L})/iu;
/** “Needed 187, made 179 for 6 and won”: whoever bats second wins by reaching the figure. */
const CHASE = sifted(
  /(?<!\p{L})(?:need(?:ed|ing)|chas(?:ed|ing)|(?:a )?target (?:of|was)) (?<target>\d{2,3})(?: to win| for victory)?,?(?! (?:off|from|in|more)(?!\p{L}))[^.!?\n\d]{0,40}(?:made|scored|reached|reaching|posted|hit|got to|finished on) (?<made>\d{2,3})(?: for (?:\d{1,2}|\p{L}+)|\/\d{1,2})?(?:,| and| to)(?: \p{L}+ly| still| then)? (?:won|win)(?!\p{L})/giu,
);
/** Then the hosts stand first, or it is no match: a day of the month, a set, a share of votes. */
const HOSTS_FIRST = sifted(
  /(?<!\p{L})(?:(?:away|on the road|auswärts|à l['’]extérieur|fuera|fora|trasferta|uit|bij|sets?|record|season|\p{L}+uary|march|april|may|june|july|august|\p{L}+ber|hours?|odds|from behind|down)(?!\p{L})|(?:at|in|à|en|em|a) \p{Lu})/u,
);

/** One score in the text, and words that belong to another. */
const SCORE = /(?<![\d.:/-])(?<one>\d{1,2})[-–:](?<two>\d{1,2})(?!\d|[.:/-]\d| ?[ap]m| uhr)/giu;
const ENDED_LEVEL = phrases(
  '(?:hard|well)[- ](?:earned|fought|deserved) draw(?! (?:tickets?|prizes?))|(?:deserved|goalless|scoreless|thrilling|battling|fair|dramatic|last[- ]gasp|entertaining|gritty|creditable) draw',
  'what a draw|(?:ended|ends|finished|finishes) (?:all square|level|in a draw)|(?:a|the) draw (?:in the end|tonight|today|it is)|we (?:drew|share the (?:points|spoils))|(?:points|spoils|honours) (?:are )?(?:shared|even)|a point (?:each|apiece)',
  'unentschieden|remis|match nul|empate|empatamos|pareggio|gelijkspel',
);
const WON_IT = phrases(
  "what a (?:win|victory)|we(?:'ve| have)? won(?! (?:the toss|a corner))|(?:hard|well)[- ]earned (?:win|victory)",
  '(?:verdienter|knapper|später|wichtiger) sieg|(?:belle|grande) victoire|gran victoria|(?:bela|grande) vitória|(?:bella|grande) vittoria',
);
const BEATEN = phrases(
  "we(?:'ve| have)? (?:just )?lost|\\d(?: \\p{L}+)? (?:defeat|loss)|\\d-niederlage|verloren|défaite|derrota|sconfitta|nederlaag",
);
const REJOICING = phrases(
  '(?:three|all three|3) points (?:in the bag|are ours|for us|on the board)|(?:the |our )?(?:winning|unbeaten) (?:streak|run) (?:goes on|continues|rolls on)|still unbeaten|(?:we are |into |through to )(?:the )?(?:final|next round|semi-?finals?)|top of the (?:table|league)|drei punkte (?:im sack|geholt|eingefahren)|trois points de plus|tres puntos más',
);
/** Words that half of all clubs bear. */
const GENERIC = new Set(
  'united town city rovers athletic albion wanderers club football sports sport rugby hockey cricket basketball women ladies fc afc cf sc rfc the and team'.split(
    ' ',
  ),
);

const check: Check = {
  id: 'outcome',
  title: 'Won by the words, lost by the figures',
  why: 'The teams of a result stand at home and away, and whoever types it in joy turns the figures round: supporters correct a club within the minute (sub-editors’ practice: who won, and does the score say so?).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, context) =>
    draft.parts.flatMap(({ text }, part) => {
      const whole = draft.parts.map((one) => one.text).join('\n');
      const found =
        [turnedRound(text, ownWords(draft, context)), wonWithLess(text), otherOutcome(text, whole)].find(({ length }) => length > 0) ?? [];
      return found.map((one) => ({ ...one, part }));
    }),
  examples: {
    fires: [
      'FT: Harbour 1-1 Mill Lane. What a win!',
      {
        text: 'FT: Harbour 4-2 Mill Lane.',
        draft: {
          parts: [
            { text: 'FT: Harbour 4-2 Mill Lane.', media: [] },
            { text: 'A battling draw under the lights.', media: [] },
          ],
        },
      },
      'The Millers were chasing 164, made 158 for 4 and won with an over left.',
      { text: 'All three points! FT: Millbrook Rovers 0-2 Carrow Vale.', context: { brand: { name: 'Millbrook Rovers' } } },
      { text: 'What a win. Carrow Vale 3-1 Millbrook Rovers.', context: { brand: { name: 'Millbrook Rovers' } } },
      { text: 'Heartbreak at the Lane. Millbrook Rovers 2-1 Carrow Vale.', context: { brand: { name: 'Millbrook Rovers' } } },
      'What a night: we beat Milton 21-24 in front of a full house.',
      'A 3-5 win over Eastfield.',
      'Final whistle, 3-1. What a draw!',
      'A 2-1 defeat on the road, and three points in the bag.',
      { text: 'FT: Harbour 1, Mill Lane 3. Three points and top of the table!', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Final score: Mill Lane 0-2 Harbour. We lost, and we deserved to.', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Sieg! TuS Eichberg – SV Seeheim 1:2', context: { locale: 'de-DE', brand: { name: 'TuS Eichberg' } } },
      { text: 'Wir haben gegen Eichberg 1:3 gewonnen.', context: { locale: 'de-DE' } },
      { text: 'Sieg im Derby! TuS Eichberg 1:2 SV Seeheim.', context: { locale: 'de-DE', brand: { name: 'TuS Eichberg' } } },
    ],
    leaves: [
      'FT: Harbour 2-1 Mill Lane. What a win!',
      {
        text: 'FT: Harbour 2-2 Mill Lane.',
        draft: {
          parts: [
            { text: 'FT: Harbour 2-2 Mill Lane.', media: [] },
            { text: 'A battling draw under the lights, and the draw for the cup follows on Monday.', media: [] },
          ],
        },
      },
      {
        text: 'FT: Harbour 4-2 Mill Lane.',
        draft: {
          parts: [
            { text: 'FT: Harbour 4-2 Mill Lane.', media: [] },
            { text: 'Last week it was a thrilling draw, 3-3.', media: [] },
          ],
        },
      },
      'The Millers were chasing 164, made 165 for 4 and won with an over left. Eastfield needed 187, made 179 and lost by seven.',
      { text: 'All three points! FT: Millbrook Rovers 2-0 Carrow Vale.', context: { brand: { name: 'Millbrook Rovers' } } },
      { text: 'What a win. Carrow Vale 1-3 Millbrook Rovers.', context: { brand: { name: 'Millbrook Rovers' } } },
      { text: 'Heartbreak at the Lane. Millbrook Rovers 1-2 Carrow Vale.', context: { brand: { name: 'Millbrook Rovers' } } },
      {
        text: 'We won on penalties. Millbrook Rovers 1-2 Carrow Vale over ninety minutes.',
        context: { brand: { name: 'Millbrook Rovers' } },
      },
      'Final whistle, 2-2. What a draw! A 2-1 defeat on the road. Three points on Sunday, then. The cup draw is on Monday.',
      'We beat Milton 24-21. We won 1-3 away at Harbour FC. A 5-3 win over Eastfield.',
      'We won a night away for ages 12-16. We beat our record: 21-24 June was the best week.',
      { text: 'Wir haben auswärts in Eichberg 1:3 gewonnen.', context: { locale: 'de-DE' } },
      'All three points for the hosts. Carrow Vale 2-0 Eastfield.',
      'FT: Carrow Vale 0-2 Eastfield. What a win for the visitors.',
      { text: 'FT: Harbour 3, Mill Lane 1. Three points and top of the table!', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Final score: Mill Lane 2-0 Harbour. We lost, and that was fair.', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'FT: Harbour 1, Mill Lane 3. Well played, Mill Lane, a fine victory.', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Halves: Harbour 1, Mill Lane 3. What a win that was in 2019.', context: { brand: { name: 'Westgate Cycling' } } },
      { text: 'Kettle 2, Teapot 3: our quiz tonight is about tea. Victory is sweet.', context: { brand: { name: 'Acme Tea' } } },
      {
        text: 'FT: Carrow Vale 2-0 Millbrook Rovers. Three points for the hosts, and our U18s were the winners of the day.',
        context: { brand: { name: 'Millbrook Rovers' } },
      },
      { text: 'Sieg! TuS Eichberg – SV Seeheim 2:1', context: { locale: 'de-DE', brand: { name: 'TuS Eichberg' } } },
      { text: 'Nous avons gagné 2-3 à Lac, quel match !', context: { locale: 'fr-FR' } },
      { text: 'Abbiamo vinto 1-3 a Lago.', context: { locale: 'it-IT' } },
    ],
  },
};

export default check;

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3 && !GENERIC.has(word));

function ownWords({ account }: Draft, { brand }: Context): ReadonlySet<string> {
  return new Set([brand?.name ?? '', account?.name ?? ''].flatMap(wordsOf));
}

function turnedRound(text: string, own: ReadonlySet<string>): Omit<Found, 'part'>[] {
  const match = RESULT.exec(text);
  if (!match || own.size === 0 || OTHERWISE.test(text)) return [];
  const { home = '', ours, theirs, away, guest, behind, visitor, first, second } = match.groups!;
  const [atHome, abroad] = [home, away ?? guest ?? visitor ?? ''].map((name) => wordsOf(name).some((word) => own.has(word)));
  if (atHome === abroad) return [];
  const ahead = (Number(ours ?? first) - Number(theirs ?? behind ?? second)) * (atHome ? 1 : -1);
  const [won, lost] = [WON.test(text), LOST.test(text)];
  if (won === lost || (won ? ahead > 0 : ahead < 0) || (lost && ahead === 0)) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  return [{ ...place, say: `${quote(text, place)}: the words tell of a ${won ? 'win' : 'defeat'}, and the figures of something else.` }];
}

function wonWithLess(text: string): Omit<Found, 'part'>[] {
  if (OTHERWISE.test(text)) return [];
  const chase = [...text.matchAll(CHASE)].find(({ groups }) => Number(groups!.made) < Number(groups!.target));
  if (chase) {
    const place = { start: chase.index, end: chase.index + chase[0].length };
    return [{ ...place, say: `${quote(text, place)}: fewer than were needed, and won.` }];
  }
  return [...text.matchAll(WE_WON), ...text.matchAll(WIN_NOUN)].flatMap((match) => {
    const { middle = '', ours, theirs, rest = '' } = match.groups!;
    if (Number(ours) >= Number(theirs) || HOSTS_FIRST.test(middle) || HOSTS_FIRST.test(rest) || /ages|aged/iu.test(middle)) return [];
    if (GERMAN_OR_DUTCH.test(match[0]) && !WON_THERE.test(rest)) return [];
    const place = { start: match.index, end: match.index + match[0].length - rest.length };
    return [{ ...place, say: `${quote(text, place)}: who won has the smaller figure.` }];
  });
}

/** “3-1, what a draw”, “a 2-1 defeat, and three points in the bag”. @param whole all parts: the words may stand in the next one */
function otherOutcome(text: string, whole: string): Omit<Found, 'part'>[] {
  const scores = [...whole.matchAll(SCORE)];
  const [score] = text.matchAll(SCORE);
  if (score === undefined || scores.length > 1 || OTHERWISE.test(whole)) return [];
  const place = { start: score.index, end: score.index + score[0].length };
  const { one, two } = score.groups!;
  if (has(whole, ENDED_LEVEL) && Number(one) !== Number(two)) return [{ ...place, say: `${quote(text, place)}: that is no draw.` }];
  if (has(whole, WON_IT) && Number(one) === Number(two)) return [{ ...place, say: `${quote(text, place)}: the words tell of a win.` }];
  return has(whole, BEATEN) && has(whole, REJOICING)
    ? [{ ...place, say: `${quote(text, place)}: the words tell of a defeat, and of a win.` }]
    : [];
}
