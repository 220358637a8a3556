import { inLanguage } from '../text/in-language.ts';
import { byKeys, oncePer } from '../text/once-per.ts';
import { followsDirectly, type Reading, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { classes, type Frame, frames } from './words/confused-words.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'confused-word',
  title: 'A word that sounds like the one that is meant',
  why: '“Loose their colour”, “clearly new the timetable”: a spelling checker knows both words, readers know which one was meant (Garner’s Modern English Usage).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: inLanguage('en', confused),
  examples: {
    fires: [
      'A night of songs for lasting peach in the valley.',
      'Ladders wobble when they loose their feet.',
      'Nobody new the words, and everybody sang.',
      'We sailed passed the lighthouse at six.',
      'Decide weather you need a permit.',
      'Every guest gets a complementary bottle of cider.',
      'Roadworks will effect our deliveries until Friday.',
      'Free advise on bills, every Tuesday.',
      'They where the first through the gate.',
      'Thanks to the drivers and there colleagues.',
      'Children under five are not aloud in the deep end.',
      'Out latest podcast is about tides. Meet out team on the pier.',
      'Send us you pictures of the harbour.',
      'Than you all for rowing with us. The boats are over their.',
      'The water is to cold for a swim, and the fair is far to big.',
      'The perfect compliment to a bowl of mussels.',
    ],
    leaves: [
      'A peach that lasts: our jam, and peace at breakfast.',
      'We let loose their dog, and the sheep ran. Loose tea, loose ends.',
      'All new the week after. A completely new that-was-then. Who knew the way?',
      'The walk passed the church. He has past form. They came past us, past midnight.',
      'We like the weather you bring. Good whether you drink it hot or cold.',
      'A brake light, a lunch break, the peak of the season, a sneak peek.',
      'To effect a change takes time; how it affects us matters. Police advice is on the page.',
      'There neighbours stand and talk. From there to here.',
      'Quite a nice, quiet place. A stationary bike and a shop for stationery.',
      'Is that where you were? Tell them where the key is. Out there, where so many were.',
      'Try out new knots with us; the crew I row with are amazing. Out now: the tide tables.',
      'We send it to you first, on its way to many harbours. That means much to many.',
      'Is it over there? Over their heads flew a heron. More than you think.',
      'She told me to. Come too, and bring your welcome pack. Whose boat is it, and who’s rowing?',
    ],
  },
};

export default check;

/** What stands beside a word: another word, or the edge of its sentence or clause; `null`: anything else, a comma or a name with an @. */
type Beside = string | null;

const EDGES = { before: '^', after: '$' } as const;

const framesOf = oncePer((all: readonly Frame[]) => {
  const read = all.map(([word, meant, before, after]) => ({ word, meant, before: allowing(before), after: allowing(after) }));
  return byKeys(read, ({ word }) => [word]);
});

/** Reads one side of a frame. */
function allowing(side: string): (beside: Beside) => boolean {
  if (side === '') return () => true;
  const barred = side.startsWith('!');
  const listed = (barred ? side.slice(1) : side).split(' ').flatMap((word) => classes[word]?.split(' ') ?? [word]);
  const words = new Set(listed);
  const endings = listed.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  return (beside) => (beside === null ? barred : (words.has(beside) || endings.some((ending) => beside.endsWith(ending))) !== barred);
}

function confused({ text, words }: Reading): Here[] {
  const known = framesOf(frames);
  return words.flatMap((word, index): Here[] => {
    const candidates = known.get(word.lower);
    // With a capital amid a sentence it is a name, and with a hyphen a part of another word.
    if (candidates === undefined || (word.text !== word.lower && !word.opens)) return [];
    const [previous, next] = [words[index - 1], words[index + 1]];
    if (hyphened(text, word) || (next && hyphened(text, next))) return [];
    const joined: boolean = followsDirectly(text, previous, word);
    const before = joined ? previous!.lower : word.opens ? EDGES.before : null;
    const after = followsDirectly(text, word, next) ? next.lower : CLAUSE_END.test(text.slice(word.end, word.end + 3)) ? EDGES.after : null;
    const frame = candidates.find((one) => one.before(before) && one.after(after));
    if (frame === undefined) return [];
    return [{ start: word.start, end: word.end, say: `${quote(text, word)}: did you mean “${frame.meant}”?` }];
  });
}

const CLAUSE_END = /^\s?(?:[.,!?;:)…–—]|\n|$)/u;

const hyphened = (text: string, { start, end }: Word) => text[start - 1] === '-' || text[end] === '-';
