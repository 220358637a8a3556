import { Lexicon } from '../text/lexicon.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { attacksOnOthers, courteous, dismissive } from './words/dismissive-words.ts';
import { insults, threats } from './words/heated-words.ts';

const insultWords = new Lexicon(insults);
const threatWords = new Lexicon(threats);
const dismissiveWords = new Lexicon(dismissive);
const courteousWords = new Lexicon(courteous);
const onOthers = new Lexicon(attacksOnOthers);
/** Five shouted words in a row are no abbreviation. */
const shouted = 5;

const check: Check = {
  id: 'heated',
  title: 'Written in anger',
  why: 'A bakery answered its critics in capitals and threats, and became the story of the year (CNN Money, 2013). An hour later most people would word it differently.',
  class: 'heated',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const answering = draft.surface === 'reply' || draft.surface === 'quote' || draft.surface === 'comment';
    if (!answering && brand?.name === undefined) return [];
    return readParts(draft).flatMap((reading, part) => {
      const { text, words } = reading;
      const loud = shouting(reading);
      const insult = insultWords.first(words);
      const threat = threatWords.first(words);
      const at = (place: { start: number; end: number }, level: 'note' | 'ask' | 'stop', rest: string): Found => ({
        part,
        start: place.start,
        end: place.end,
        level,
        say: `${quote(text, place)} ${rest}`,
      });
      // Insulting in capitals is beyond a slip of tone.
      if (answering && loud && (insult ?? threat)) return [at(loud, 'stop', 'shouts at people, with an insult or a threat in it.')];
      // One word may be a slip of tone; an insult on top of a threat or of another insult is none.
      const again = insultWords.find(words).find(({ start }) => insult !== null && start >= insult.end);
      if (answering && brand?.name !== undefined && insult && (again ?? threat))
        return [at(insult, 'stop', `and ${quote(text, again ?? threat ?? insult)} attack the person. Would you sign it tomorrow?`)];
      const found: Found[] = [];
      const addressed = answering || toCritics.test(text);
      if (threat && addressed) found.push(at(threat, 'ask', 'threatens. Would you sign it tomorrow?'));
      // Among private people a tease is a tease.
      if (insult && addressed)
        found.push(at(insult, brand?.name === undefined ? 'note' : 'ask', 'attacks the person. Would you sign it tomorrow?'));
      const other = brand?.name !== undefined && found.length === 0 ? onOthers.first(words) : null;
      if (other) found.push(at(other, 'ask', 'attacks somebody in public. Would you sign it tomorrow?'));
      // Without a courteous word an answer that waves somebody off reads as an attack.
      const off = answering && brand?.name !== undefined && found.length === 0 ? dismissiveWords.first(words) : null;
      if (off && courteousWords.first(words) === null) found.push(at(off, 'ask', 'waves the person off. Would you say it to their face?'));
      if (loud)
        found.push(at(loud, answering && brand?.name !== undefined ? 'ask' : 'note', 'is all in capitals, which reads as shouting.'));
      return found;
    });
  },
  examples: {
    fires: [
      {
        text: 'I AM NOT STUPID ALL OF YOU ARE. YOU JUST DO NOT KNOW GOOD FOOD.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Amy’s' } },
      },
      {
        text: 'Maybe learn to read the sign. You will hear from our solicitor.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Liffey Bakehouse' } },
      },
      { text: 'Siete solo dei poveri ignoranti.', draft: { surface: 'reply' }, context: { locale: 'it-IT', brand: { name: 'Etna' } } },
      { text: 'Typical. Another one who blames us.', draft: { surface: 'reply' }, context: { brand: { name: 'Acme' } } },
      { text: 'To all the haters: get a life.', context: { brand: { name: 'Acme' } } },
    ],
    leaves: [
      'GOOOAAAL!!! ADEYEMI!!! ROVERS LEAD!!!',
      {
        text: 'We disagree with this one: it has been tested twice, and both reports are public.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Wexcombe' } },
      },
      { text: 'HTTP, JSON, YAML, TOML, XML, CSV: our importer reads all six.', context: { brand: { name: 'Cloudlark' } } },
      { text: 'You are so kind, thank you!', draft: { surface: 'reply' }, context: { brand: { name: 'Acme' } } },
      {
        text: 'Typical November: fog until ten. Thank you for waiting.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Our lawyer of the year is Ada Holm. Congratulations!', context: { brand: { name: 'Holm Law' } } },
    ],
  },
};

export default check;

/** A post that turns to critics. */
const toCritics =
  /\b(?:cheat(?:er)?s|scalpers|thieves|whoever|(?:sue|report|ban|expose) (?:anyone|whoever|everyone|all)|(?:these|those|spreading|your) lies|false (?:claims|reviews)|haters|trolls|critics|losers|to (?:the|all|everyone|those|whoever)[\p{L}\s]{0,30} (?:in|under|on) (?:my|our|the) (?:comments?|mentions|replies|dms|reviews?|inbox)|in (?:my|our) (?:comments|mentions|replies|dms)|to (?:the|all|everyone|those|whoever) [\p{L}\s]{0,30}(?:complain\w*|review\w*|one star|who (?:left|wrote|said|think))|reviewers?|kritiker|hater|nörgler|détracteurs|rageux|críticos|odiadores|critici)\b/iu;

/** The longest run of words in capitals, when it is long enough to shout. */
function shouting({ text, words }: Reading): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  let most = 0;
  let from = 0;
  let count = 0;
  let short = 0;
  words.forEach((word, index) => {
    const loud = /\p{Lu}/u.test(word.text) && !/\p{Ll}/u.test(word.text);
    const listed = index > 0 && /[,;/|]/.test(text.slice(words[index - 1]?.end ?? 0, word.start));
    if (!loud || listed) count = short = 0;
    if (!loud) return;
    if (count === 0) from = word.start;
    count += 1;
    if (word.text.length <= 3) short += 1;
    if (count >= shouted && count - short >= 2 && count > most) {
      most = count;
      best = { start: from, end: word.end };
    }
  });
  return best;
}
