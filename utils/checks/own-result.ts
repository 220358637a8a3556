import type { Context } from '../model/context.ts';
import { has, phrases } from '../text/phrases.ts';
import { fold, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

const check: Check = {
  id: 'own-result',
  title: 'A result the wrong way round',
  why: '“Full time: 21 to 27. What a win!” Scores are typed in the noise of the final whistle, and the figures change places; everybody who saw the match answers.',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { brand }) => readParts(draft).flatMap(({ text }, part) => turnedRound(text, brand).map((one) => ({ ...one, part }))),
  examples: {
    fires: [
      { text: 'FT: Harbour 1, Mill Lane 3. Three points and top of the table!', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Final score: Mill Lane 0-2 Harbour. We lost, and we deserved to.', context: { brand: { name: 'Harbour Athletic' } } },
    ],
    leaves: [
      { text: 'FT: Harbour 3, Mill Lane 1. Three points and top of the table!', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Final score: Mill Lane 2-0 Harbour. We lost, and we deserved to.', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'FT: Harbour 1, Mill Lane 3. Well played, Mill Lane, a deserved win.', context: { brand: { name: 'Harbour Athletic' } } },
      { text: 'Halves: Harbour 1, Mill Lane 3. What a win that was in 2019.', context: { brand: { name: 'Westgate Cycling' } } },
      { text: 'Kettle 2, Teapot 3: our quiz tonight is about tea. Victory is sweet.', context: { brand: { name: 'Acme Tea' } } },
    ],
  },
};

export default check;

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,2}`;
/** “Harbour 1, Mill Lane 3”, “Harbour 1-3 Mill Lane”. */
const RESULT = sifted(
  String.raw`(?<![\p{L}\d])(?<home>${NAME}) (?<first>\d{1,3})(?:(?:,| to|\s?[-–:])? (?<guest>${NAME}) (?<behind>\d{1,3})|\s?[-–:]\s?(?<before>\d{1,3}) (?<away>${NAME}))(?![\p{L}\d])`,
  'u',
);
const WON = phrases(
  'what a (?:win|victory|triumph)|(?:we|the lads|the girls) (?:win|won)|we(?:.ve| have) won|victory|winners|(?:all )?three points|(?:into|through to) the (?:final|next round|semi-?finals?|quarter-?finals?)',
  '(?:heim|auswärts)?sieg|gewonnen|drei punkte|victoire|trois points|victoria|ganamos|tres puntos|vitória|vencemos|três pontos|vittoria|vinto|tre punti|overwinning|drie punten',
);
const LOST = phrases(
  '(?:we|the lads|the girls) (?:lose|lost)|defeat(?:ed)?|beaten|not our (?:day|night|evening)|(?:nothing|no points) to show',
  'niederlage|verloren|défaite|perdu|derrota|perdimos|perdemos|sconfitta|perso|nederlaag',
);
/** The others are congratulated. */
const TO_THEM = phrases(
  'well played|congratulations to|congrats to|hats off to|deserved (?:win|victory)|fair play|glückwunsch an|bravo à|enhorabuena a|parabéns a|complimenti a',
);

function turnedRound(text: string, brand: Context['brand']): Omit<Found, 'part'>[] {
  const match = RESULT.exec(text);
  if (match === null || has(text, TO_THEM)) return [];
  const { home = '', first, guest, behind, before, away } = match.groups!;
  const other = guest ?? away ?? '';
  const [homeIsOurs, otherIsOurs] = [isOurs(home, brand), isOurs(other, brand)];
  if (homeIsOurs === otherIsOurs) return [];
  const lead = (Number(first) - Number(behind ?? before)) * (homeIsOurs ? 1 : -1);
  const [won, lost] = [has(text, WON), has(text, LOST)];
  if (won === lost || (won ? lead >= 0 : lead <= 0)) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  return [
    {
      ...place,
      say: `${quote(text, place)}: by these figures ${won ? (homeIsOurs ? other : home) : 'you'} won, and the text says you ${won ? 'did' : 'lost'}.`,
    },
  ];
}

/** Whether a team's name is the brand's, or a part of it. */
function isOurs(team: string, brand: Context['brand']): boolean {
  const own = fold(brand?.name ?? '').split(/\s+/);
  return fold(team)
    .split(/\s+/)
    .some((word) => word.length >= 4 && own.includes(word));
}
