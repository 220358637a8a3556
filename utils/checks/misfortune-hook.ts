import { Lexicon } from '../text/lexicon.ts';
import { sentenceAround } from '../text/phrases.ts';
import { type Reading, readParts, readText } from '../text/reading.ts';
import { helpingIn, type Place, quote, solemnIn } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { isWorn, STAGED } from './words/borrowed-words.ts';
import { AFRAID, COMPARED, FOR_CLICKS, HOMAGE_BY_BUYING } from './words/tragedy-hooks.ts';
import { disasterWords } from './words/tragedy-words.ts';

const disaster = new Lexicon(disasterWords);

const check: Check = {
  id: 'misfortune-hook',
  title: 'A misfortune as the way into something else',
  why: 'Kellogg’s offered “1 RT = 1 breakfast for a vulnerable child” in 2013 and had to say sorry: help that hangs on clicks, or a storm that leads to a shop, makes an opening line of somebody’s need.',
  class: 'promotion-on-tragedy',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { brand }) =>
    readParts(draft).flatMap((reading, part): Found[] => {
      const found = forClicks(reading) ?? homage(reading) ?? wayIn(reading, brand?.name);
      return found ? [{ part, ...found }] : [];
    }),
  examples: {
    fires: [
      '1 RT = 1 breakfast for a hungry child',
      'Let’s get 400 retweets for the 400 people who lost their lives in the mine.',
      'Remember the singer by downloading her best album at our store.',
      'Remember Amy Hart by downloading her best album.',
      { text: 'Rendez hommage aux victimes en cliquant sur le lien.', context: { locale: 'fr-FR' } },
      'Afraid of the earthquake? Come and have lunch in one of our eighty restaurants.',
      { text: '#Terremoto? Scappiamo tutti al mare: https://viaggi.example/mare', context: { locale: 'it-IT' } },
      'What’s scarier: the hurricane or a drink with marshmallow eyes? https://acme.example/eyes',
    ],
    leaves: [
      'One share of the cake is yours, one is for a friend. 1 follow = 1 thank you from us.',
      'Remember to book by Friday or buy at the door. Honour your hunger by ordering a pie. Remember your reusable cup with every order.',
      { text: 'Rendez hommage au terroir en achetant local, samedi au marché.', context: { locale: 'fr-FR' } },
      'Honour the fallen with us: a minute’s silence at eleven, and coffee in the hall.',
      'What’s worse: flat tyres or wet socks? Our vote is on the socks.',
      'Which insurance covers an earthquake? Our advisers answer on Thursday.',
      'Was it an earthquake? The seismologists of our university explain what shook the valley.',
      'Murder on the Pier: can you find the killer before the band stops? Tickets £18.',
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

const placeOf = ({ index, 0: said }: RegExpExecArray): Place => ({ start: index, end: index + said.length });

/** “1 RT = 1 breakfast for a child”. */
function forClicks({ text }: Reading): Here | null {
  const found = FOR_CLICKS.exec(text);
  if (!found) return null;
  const place = placeOf(found);
  return { ...place, say: `${quote(text, place)} ties help or respect to clicks.` };
}

/** “Remember her by downloading …”. */
function homage({ text }: Reading): Here | null {
  const found = HOMAGE_BY_BUYING.exec(text);
  if (!found || /minute|silence|stille|silencio/iu.test(text)) return null;
  const place = placeOf(found);
  return { ...place, say: `${quote(text, place)}: would the bereaved call it a tribute?` };
}

/** How far before a misfortune the question may begin that compares it. */
const REACH = 60;
/** Letters behind a question from which on it was put to nobody: the post goes on by itself. */
const GOES_ON = 12;

/** “#Earthquake? Come and have lunch with us”, “What’s scarier: the hurricane or our drink?”. */
function wayIn(reading: Reading, own: string | undefined): Here | null {
  const { text, words, links, tags } = reading;
  if (STAGED.test(text) || helpingIn(reading) || solemnIn(reading)) return null;
  const tagged = tags.filter(({ text: tag }) => disaster.first(readText(tag).words) !== null);
  for (const bad of [...disaster.find(words).filter((one) => !isWorn(reading, one, own)), ...tagged]) {
    const compared = COMPARED.test(text.slice(Math.max(0, bad.start - REACH), bad.start));
    const isOffered = links.length > 0 || /\b(?:or|oder|ou|o)\b/u.test(text.slice(bad.end));
    if ((compared && isOffered) || isThrown(text, bad))
      return { start: bad.start, end: bad.end, say: `${quote(text, bad)} is the way into something else. Will those who were hit laugh?` };
  }
  return null;
}

/** A question that waits for no answer: the misfortune alone, or “Scared of …”. */
function isThrown(text: string, { start, end }: Place): boolean {
  const before = text.slice(sentenceAround(text, start, end).start, start).replace(/^[\s#"“„«]+|[\s#"“„«]+$/gu, '');
  return (
    /^["”’“»]?\s?[?？]/u.test(text.slice(end)) &&
    (before === '' || AFRAID.test(before) || /^\p{L}+ (?:or|oder|ou|o|u)$/iu.test(before)) &&
    text.slice(end + 1).trim().length > GOES_ON
  );
}
