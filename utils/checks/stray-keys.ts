import { quoted } from '../text/phrases.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** So many letters have to be there: “:-)” and “4–2” are meant. */
const FEWEST = 5;
/** Letters of a script that nobody can judge by its vowels. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\P{L}]/u;
/** Several letters for one sound: “Angstschweiß” has no more consonants in a row than “strength”. */
const ONE_SOUND = /tsch|sch|ch|ck|ph|sh|th|ss|tz|ng/gu;
/** “tea”, “co-op”, “I’m”; “pssst” and “brrr”; “10am”, “2nd”. */
const WORD = sifted(
  /^(?:(?=[\p{L}'’./&-]*[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœ])(?!.*[bcdfghjklmnpqrstvwxzßñç]{6})\p{L}{1,30}(?:[-'’./&]\p{L}{1,30}){0,4}|[hpszrmbgn]{2,10}t?|https?|www|\d[\d.,:]*\p{L}{1,3})$/u,
);
const ACRONYM = /^\p{Lu}{2,6}s?$/u;

const check: Check = {
  id: 'stray-keys',
  title: 'Keys pressed by mistake',
  why: '“;l;;gmlxzssaw” stood for half an hour on the page of the command of US nuclear weapons: a child had sat down at the keyboard (Daily Dot, 2021).',
  class: 'left-over-text',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    readParts(draft).flatMap((reading, part): Found[] =>
      isMash(reading) ? [{ part, start: null, end: null, say: `There is no word in ${quoted(reading.text)}.` }] : [],
    ),
  examples: {
    fires: [';l;;gmlxzssaw', 'asdfghjkl', "13($$411/,)$&@'njjvv. c. qedkfdqqhlbvvxx", 'fghfgh jkljkl'],
    leaves: [
      'GRWM',
      'TGIF!',
      'Brrr',
      'Hmmm …',
      '4–2 (FT)',
      'Goal!',
      '🥳🥳🥳',
      '#UpTheRovers',
      'Yes.',
      'Rhythm & blues',
      'Angstschweiß',
      'おはようございます',
      'Доброе утро',
      'Pssst',
      'https://acmetea.example/x7Kq9zzw',
      '@acmetea',
      '🎥#Alien3',
      '.@acmetea_uk #UpTheRovers',
      '<p>Hello</p>',
      '10am–4pm',
      'Wow',
    ],
  },
};

export default check;

/** None of it is a word that anybody writes. Links, handles and tags are none either. */
function isMash({ text, words }: Reading): boolean {
  if (OTHER_SCRIPT.test(text)) return false;
  const pieces = words.map((word) => word.text);
  if (pieces.join('').replace(/\P{L}/gu, '').length < FEWEST) return false;
  return !pieces.some((piece) => piece.length > 1 && (ACRONYM.test(piece) || WORD.test(piece.toLowerCase().replaceAll(ONE_SOUND, 's'))));
}
