import type { Draft } from '../model/draft.ts';
import { editDistance } from '../text/likeness.ts';
import { fold, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { givenNames } from '../text/words/given-names.ts';
import type { Check, Found } from './check.ts';

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*`;
/** A person with a title, and the same title again alone with a surname. */
const TITLE =
  '(?:Dr|Prof|Professor|Cllr|Councillor|Rev|Mr|Mrs|Ms|Miss|Sir|Frau|Herr|Herrn|Mme|Madame|Monsieur|M|Sra|Sr|Señora|Señor|[Dd]octora?|Dott|[Dd]ott\\.ssa|[Dd]ottoressa|[Dd]ottore|Signora|Signor|Mevrouw|Meneer)\\.?';
const TITLED = sifted(String.raw`(?<!\p{L})(?:${TITLE}\s){1,2}(?:(?<first>${NAME})\s)?(?<last>${NAME})`, 'gu');
/** “Professor Lund’s paper”. */
const GENITIVE = /['’]s?$/u;
/** A person in full, and a wish or thanks with a first name in the sentence behind. */
const IN_FULL = sifted(String.raw`(?<!\p{L})(?<first>${NAME})\s(?<last>${NAME})(?!\p{L})`, 'gu');
/** The same, where a word with a capital before it is none of the name: “Meet Helen Marchetti”. */
const WITHIN = sifted(String.raw`(?<!\p{L})(?<first>${NAME})(?=(?<rest>\s(?<last>${NAME}))(?!\p{L}))`, 'gu');
const WISHED = sifted(
  String.raw`(?<!\p{L})(?:Congratulations|Congrats|Well done|Welcome|Happy (?:birthday|retirement)|Herzlichen Glückwunsch|Glückwunsch|Willkommen|Félicitations|Bravo|Bienvenue|Felicidades|Enhorabuena|Bienvenida|Parabéns|Congratulazioni|Complimenti|Gefeliciteerd),?\s(?<name>${NAME})(?=[,.!]|\s?$)`,
  'gu',
);
const QUOTED = /[“„«"](?<title>\p{Lu}[^“”„«»"\n]{4,60}?)[”“»"]/gu;

const check: Check = {
  id: 'renamed',
  title: 'A person or a work under another name the second time',
  why: 'Dr Marchetti in the first line and Dr Marchesi in the second: the one who is welcomed reads it first (editors’ practice: check every name against its first mention).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) => [...surnames(draft), ...inFull(draft), ...firstNames(draft), ...works(draft)],
  examples: {
    fires: [
      { text: ['Meet Helen Brandini, who bakes our rye from May.', 'Helen Brandesi learnt it from her aunt, at four in the morning.'] },
      'We welcome Dr Helen Brandini as our new head. Dr Brandesi joins us from the Mill Museum.',
      'Our librarian of the year is Ruth Calloway. Congratulations, Rita, from us all.',
      { text: ['Out today: “The Tin Market” by Ana Moss.', 'Ana Moss wrote “The Tin Marker” on night shifts.'] },
    ],
    leaves: [
      {
        text: ['Meet Helen Brandini, who bakes our rye from May.', 'Helen Brandini’s aunt taught her, and Peter Brandesi built the oven.'],
      },
      'Helen Brandini, Helen Brandesi and Helen Moss share a name and a shed. Helen Moss has the key.',
      'We welcome Dr Helen Brandini as our new head. Dr Brandini joins us from the Mill Museum.',
      'Our librarian of the year is Ruth Calloway. Congratulations, Ruth! Thank you, Rita, for the cake.',
      'Meet Ruth Calloway and Rita Moss. Congratulations, Rita!',
      'Dr Brandini leads the ward, and Dr Brandesi the lab. “The Tin Market” and “The Tin Marker” are out: two debuts.',
      'Say hello to Michael Ross. Congratulations, Mike!',
      'Professor Ada Lund counts toads at night. Professor Lund’s paper on them came out on Friday, with the children of class four as authors.',
    ],
  },
};

export default check;

interface Named {
  part: number;
  start: number;
  end: number;
  name: string;
}

const found = (one: Named, other: Named): Found[] => [
  { part: other.part, start: other.start, end: other.end, say: `“${one.name}” and “${other.name}”: is this the same name?` },
];

/** Whether a new sentence begins between two places of a draft. */
const taken = (draft: Draft, one: Named, other: Named): boolean =>
  one.part !== other.part ||
  /[.!?\n]\s/u.test(draft.parts[one.part]!.text.slice(one.end, other.start).replaceAll(/(?:Dr|Prof|Cllr|Rev|Mrs?|Ms|Sra?|Dott)\./gu, ''));

/** “Dr Helen Marchetti … Dr Marchesi”: named in full once, and taken up by a surname that begins alike. */
function surnames(draft: Draft): Found[] {
  const all = draft.parts.flatMap(({ text }, part) =>
    Array.from(text.matchAll(TITLED), (match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
      name: match.groups!.last!.replace(GENITIVE, ''),
      full: match.groups!.first !== undefined,
    })),
  );
  const [one, other] = all;
  if (!one || !other || all.length !== 2 || !one.full || other.full || !taken(draft, one, other)) return [];
  return alike(fold(one.name), fold(other.name)) ? found(one, other) : [];
}

/** “Meet Jonas Haldane … Jonas Halloran starts on Monday”: the one person named in full, twice, with surnames that begin alike. */
function inFull(draft: Draft): Found[] {
  const all = draft.parts.flatMap(({ text }, part) =>
    Array.from(text.matchAll(WITHIN), (match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length + match.groups!.rest!.length,
      name: match[0] + match.groups!.rest!,
      first: fold(match.groups!.first!),
      last: fold(match.groups!.last!),
    })).filter(({ first }) => givenNames.has(first)),
  );
  const [one, other] = all;
  if (!one || !other || all.length !== 2 || one.first !== other.first || !taken(draft, one, other)) return [];
  const [a, b] = [one.last, other.last].map((name) => name.replace(GENITIVE, ''));
  return a!.slice(0, 4) === b!.slice(0, 4) && alike(a!, b!) && !a!.startsWith(b!) && !b!.startsWith(a!) ? found(one, other) : [];
}

/** Names of one letter's difference are another check's. */
const alike = (a: string, b: string): boolean => a.slice(0, 3) === b.slice(0, 3) && editDistance(a, b, 5) <= 5 && editDistance(a, b, 1) > 1;

/** “… is Ruth Abernathy. Congratulations, Rita”: the one person named, and wished well under another name that begins alike. */
function firstNames(draft: Draft): Found[] {
  const texts = draft.parts.map(({ text }) => text).join('\n');
  for (const [part, { text }] of draft.parts.entries()) {
    for (const match of text.matchAll(WISHED)) {
      const name = match.groups!.name!;
      const before = Array.from(text.slice(0, match.index).matchAll(IN_FULL));
      const person = before.at(-1);
      // Somebody else of that name is in the text, or several people are.
      if (!person || before.length > 2 || texts.split(name).length !== 2) continue;
      const first = person.groups!.first!;
      const [a, b] = [fold(first), fold(name)];
      const short = a.slice(0, 3) === b.slice(0, 3) || /^(?:mike|bill|bob|dick|peggy|jack)$/.test(b);
      if (a === b || a[0] !== b[0] || short || Math.abs(a.length - b.length) > 1 || a.length > 6) continue;
      const end = match.index + match[0].length;
      return [{ part, start: end - name.length, end, say: `“${person[0]}” and “${name}”: is this the same person?` }];
    }
  }
  return [];
}

/** “The Salt Ledger” and, in the next post, “The Salt Letter”: two titles alike but for the last word. */
function works(draft: Draft): Found[] {
  const titles = readParts(draft).flatMap(({ text }, part) =>
    Array.from(text.matchAll(QUOTED), (match) => ({
      part,
      start: match.index,
      end: match.index + match[0].length,
      name: match.groups!.title!,
    })),
  );
  const [one, other] = titles;
  if (!one || !other || titles.length !== 2 || !taken(draft, one, other)) return [];
  const [a, b] = [fold(one.name).split(' '), fold(other.name).split(' ')];
  const [lastA, lastB] = [a.at(-1)!, b.at(-1)!];
  const alike =
    a.length >= 2 &&
    a.length === b.length &&
    lastA !== lastB &&
    a.slice(0, -1).join(' ') === b.slice(0, -1).join(' ') &&
    lastA.slice(0, 2) === lastB.slice(0, 2) &&
    editDistance(lastA, lastB, 3) <= 3;
  return alike ? found(one, other) : [];
}
