import { isCutForm } from '../text/inclusive.ts';
import { Lexicon } from '../text/lexicon.ts';
import { looksLikeSlip } from '../text/meant.ts';
import { smallNumber } from '../text/numbers.ts';
import { type Reading, readParts, type Word } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Example, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { regionOf } from './words/memorial-days.ts';
import { misspellings } from './words/misspellings.ts';
import { embarrassing, slips } from './words/slips.ts';
import { ruledOut } from './words/spelling-rules.ts';
import { clauseOpeners, neverTwice, oftenTwice, subjects } from './words/twice.ts';

interface Knowledge {
  /** Wrong form → right form. */
  wrong: ReadonlyMap<string, string>;
  slips: Lexicon;
  rights: ReadonlyMap<string, Right>;
}

interface Right {
  meant: string;
  /** Countries in which the words are right as they stand. */
  rightIn: readonly string[];
}

const knowledge = new Map<string, Knowledge>();

/** Built when a language is first met: most people write in one or two. */
function knowledgeOf(language: string): Knowledge {
  let known = knowledge.get(language);
  if (known === undefined) {
    const lines = (misspellings[language] ?? '').trim().split('\n').filter(Boolean);
    const rights = new Map((slips[language] ?? []).map(([entry, meant, rightIn = '']) => [entry, { meant, rightIn: rightIn.split(' ') }]));
    known = {
      wrong: new Map(
        lines.flatMap((line) => {
          const [right = '', wrongs = ''] = line.split(': ');
          return wrongs.split(' ').map((wrong) => [wrong, right] as const);
        }),
      ),
      slips: new Lexicon(rights.keys(), { accents: true }),
      rights,
    };
    knowledge.set(language, known);
  }
  return known;
}

const afterWeAre = new Set(
  'open closed hiring excited delighted thrilled proud looking moving happy sorry celebrating launching so now here going'.split(' '),
);
const modal = new Set(['could', 'should', 'would', 'might', 'must']);
const afterOf = new Set(['course', 'the', 'all', 'late', 'itself', 'necessity', 'a', 'an']);

/** French: after these, a verb stands in the infinitive. */
const beforeInfinitive = new Set(
  'de d pour à sans allons allez va vais pouvez pouvons peut voulez devez devons faut souhaitons souhaite voulons venez'.split(' '),
);
const frenchPronoun = new Set('vous nous te me se t m s lui leur'.split(' '));
/** Words with nothing but blanks between them: no comma, handle or hashtag. */
const running = /^[\p{L}\p{M}\p{N}'’ \u00a0]+$/u;
/** Among friends “its” for “it’s” is nobody's business. */
const onlyApostrophe = /looks like a slip\. Did you mean “\p{L}+’\p{L}+”\?$/u;
const endsInVowelSound = /^(?:[aeioáéíóú](?!ne\b|nce\b|u)|h(?:our|onest|onou?r|eir))/;

/** Where this language is at home. */
const inLanguage = (locale: string, text: string): Example => ({ text, context: { locale } });

const check: Check = {
  id: 'spelling',
  title: 'A slip of the pen',
  why: 'A department of education misspelt a scholar’s name and then, in the apology, the word “apologies” (Politico, 2017).',
  class: 'spelling',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, { locale, brand }) {
    const own = new Set(
      [brand?.name, ...(brand?.accounts ?? []).map(({ handle }) => handle), ...(brand?.knownHandles ?? [])].flatMap(
        (name) => name?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [],
      ),
    );
    return readParts(draft).flatMap((reading, part) => {
      const language = writtenIn(reading.text, locale);
      const isBrand = brand?.name !== undefined;
      const found = [
        ...doubled(reading, language, isBrand),
        ...misspelt(reading, language, own, locale),
        ...mistaken(reading, language, locale).map((one) =>
          isBrand || !onlyApostrophe.test(one.say) ? one : { ...one, level: 'note' as const },
        ),
      ];
      if (language === 'fr') found.push(...frenchEndings(reading));
      if (language === 'en') found.push(...blunders(reading));
      return found.map((one) => ({ level: 'ask' as const, ...one, part }));
    });
  },
  examples: {
    fires: [
      inLanguage('it-IT', 'Quattro spiaggie e due focaccie, e le goccie di pioggia non contano.'),
      inLanguage('es-ES', 'Es un honbre riquisimo en ideas, con dos presentaciónes al día.'),
      inLanguage('pt-PT', 'É incrivel, e cabe numa inauguraçao só.'),
      inLanguage('fr-FR', 'Nos tailleurs restent a votre disposition le samedi.'),
      inLanguage('es-ES', 'Haci suena la campana nueva, y el horario no cambia.'),
      inLanguage('de-DE', 'Am Sonntag ist der der Garten offen, auch bei Regen.'),
      inLanguage('es-MX', 'Vengan a provar el mole de Lucha.'),
      'Ring us if your having a hard time with the lid. We keep a minutes silence at eleven, and lay two wreathes.',
      'It takes a days work to clean the kiln.',
      inLanguage('pt-BR', 'No domingo agente se vê na praça, com pão e café.'),
      inLanguage('es-ES', 'El lunes habrimos la puerta nueva.'),
      'We will definately be back next year.',
      'A small leak can cost more than the the roof itself.',
      'Thanks for coming, and your welcome!',
      'The pubic meeting on the new tram is on Monday.',
      inLanguage('nl-NL', 'Hij word morgen dertig.'),
      inLanguage('de-DE', 'Ökostrom ist bei uns jetzt Standart.'),
      inLanguage('de-DE', 'Wir giessen regelmässig, auch wegen dem Staub.'),
      inLanguage('de-CH', 'Ihr seit eingeladen.'),
      inLanguage('de-DE', 'Wir haben einen neues Rad.'),
      inLanguage('fr-FR', 'Nous avons le plaisir de vous annoncé une bonne nouvelle.'),
      inLanguage('es-MX', 'Haber qué les parece la nueva etiqueta.'),
      inLanguage('it-IT', 'Qual’è il vostro gusto preferito?'),
      inLanguage('pt-BR', 'Com certeza, sem excessão.'),
      'The old bakery was was built in 1911.',
      'The pool stays shut until the start the summer.',
      'It was a prefect day with the bets coffee. If you think you been left out, join use at ten.',
    ],
    leaves: [
      inLanguage(
        'it-IT',
        'Tra allergie, energie e sinergie: le camicie e le ciliegie delle due province, una superficie in più e il benpensante di turno.',
      ),
      inLanguage('es-ES', 'Un unboxing, un input y la fanpage: nuestra edición de Navidad tiene canción propia y cuatro canciones más.'),
      'Two of our own played on, and one of those was the manager. What is written on these is in Latin.',
      inLanguage(
        'fr-FR',
        'Nos tailleurs restent à votre disposition, et celle qui en est a tout cousu. Paul a votre manteau et a nos ciseaux.',
      ),
      inLanguage('es-ES', 'Así suena la campana nueva, y va hacia el río. Vamos a ver qué dice.'),
      'If your travelling companion is a dog, bring a towel. Two minutes’ silence, two days in the kiln, and smoke that wreathes the mill.',
      inLanguage('pt-BR', 'O agente se apresenta às nove, e cada agente tem uma lanterna. Como agente, vai a todas as praias.'),
      inLanguage('es-ES', 'Habremos cerrado a las nueve; habrá pan a partir de las diez.'),
      inLanguage('de-DE', 'Die Firma, mit der der Hof arbeitet, ist so alt wie die der Nachbarn.'),
      inLanguage('es-ES', 'La boda del valle: prueba el pan, vota y sube. Tuvo un tubo de IVA. Quizá conquistéis la cima; ya vinisteis.'),
      {
        text: 'Can you tell us the name of the book you’re looking for? If you no longer have it, are you sure you saved it?',
        draft: { surface: 'reply' },
      },
      '“I loose my mittens evry day,” wrote a girl aged six. Her letter is on show.',
      'We know that that junction has been a worry for years. Your welcome pack is in the post.',
      'He had had enough. New York, New York. I tell you you are right, and I mean it it is. Place your bets, coffee is at nine.',
      'The The play Leeds tonight. No no no.',
      'npm install definately-not-a-package https://x.example/definately @definately #definately',
      inLanguage('de-DE', 'Ein neues Rad, ein schönes Ziel: Hanna hat ein tolles Abenteuer vor sich.'),
      inLanguage(
        'de-CH',
        'Das findet ihr seit neustem hier. Wir grüssen euch während dem Umbau regelmässig aus dem Garten, trotz dem Regen und trotz den starken Böen.',
      ),
      { text: 'Unser Abend fragt mit drei Gästen: Was ist wirklich wirklich?', context: { locale: 'de-CH', brand: { name: 'Acme' } } },
      inLanguage('de-DE', 'Wir danken allen, die die Baustelle ertragen haben. Dass das das letzte Mal war, ist gut.'),
      inLanguage(
        'fr-CH',
        'A découvrir dès lundi ! Va-t-il à Nyon ? Réserver, c’est gagner du temps. Une fête pour les enfants et les membres de leur communauté, et pour nos client.e.s.',
      ),
      'What we were sold was a cow. What it was was a goat, and how old she is is anybody’s guess.',
      inLanguage(
        'de-DE',
        'Seit ihr Mann im Garten hilft, hat Rosa Zeit. Ruhig ist es, seit ihr fort seid, und wer seit ihr schrieb, tat es gern.',
      ),
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

function doubled({ text, words }: Reading, language: string, isBrand: boolean): Here[] {
  const never = neverTwice.get(language);
  const found: Here[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next === undefined || next.lower !== word.lower || !/^[ \t\u00a0]+$/.test(text.slice(word.end, next.start))) return;
    if (words[index + 2]?.lower === word.lower || words[index - 1]?.lower === word.lower) return;
    // “What it is is a start”, “All there was was tea”: the first ends a clause, the second says what it is.
    if (/^(?:is|was|are|were)$/.test(word.lower) && words.slice(Math.max(0, index - 5), index).some(({ lower }) => OF_A_CLAUSE.test(lower)))
      return;
    const sure =
      (language === 'de' && GERMAN_ARTICLE.test(word.lower) && beginsNoun(words, index)) ||
      (never?.has(word.lower) === true && (word.text === next.text ? !isName(word, words) : word.opens)) ||
      (language === 'en' && subjects.has(word.lower) && clauseOpeners.has(words[index - 1]?.lower ?? ''));
    if (
      !sure &&
      (word.lower.length < 4 ||
        !/^\p{L}+$/u.test(word.lower) ||
        smallNumber(word.lower) !== null ||
        oftenTwice.has(word.lower) ||
        word.text !== next.text ||
        /\p{Lu}/u.test(word.text))
    )
      return;
    const place = { start: word.start, end: next.end };
    found.push({
      ...place,
      // “Was ist wirklich wirklich?”, „nicht freiwillig freiwillig geworden“: said so on purpose.
      level:
        sure || (isBrand && words.length >= 6 && !word.opens && !/^\s*\?/u.test(text.slice(next.end)) && !isSpokenOf(text, word.start))
          ? 'ask'
          : 'note',
      say: `${quote(text, place)} stands twice.`,
      correction: word.text,
    });
  });
  return found;
}

const OF_A_CLAUSE = /^(?:what|who|how|where|all|whatever|wherever|whoever|that|it|this|he|she)$/;
const GERMAN_ARTICLE = /^(?:der|die|das|den|dem|des)$/;
/** Behind these begins a noun with its article. Behind a comma, “und”, “als” or “mit” the first of two may stand for somebody: “die Frau, mit der der Hof arbeitet”. */
const BEFORE_ARTICLE =
  /^(?:ist|sind|war|waren|wird|werden|hat|haben|kann|können|gibt|öffnet|öffnen|schließt|beginnt|startet|kommt|kommen|steht|zeigt|feiert|feiern|macht|freut|sucht|suchen|ab|heute|morgen|jetzt|wieder|auch)$/;
const beginsNoun = (words: readonly Word[], index: number): boolean =>
  words[index]!.opens || (BEFORE_ARTICLE.test(words[index - 1]?.lower ?? '') && /^\p{Lu}/u.test(words[index + 2]?.text ?? ''));

/** “The The play Leeds tonight”: both with their capital, among words without. */
const isName = ({ text }: Word, words: readonly Word[]): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && words.some(({ text: other }) => /^\p{Ll}{4}/u.test(other));

/** A quotation keeps the spelling of whoever wrote it: a child's letter, a puzzle, a sign. */
const asWritten = sifted(
  /(?<![\p{L}\p{N}_])(?:written (?:in|by)|wrote|letters?|aged|spel(?:t|led)|spelling|sic|puzzle|typos?|misspel\w+|sign (?:said|says|read)|geschrieben|rechtschreib\w*|écrit|orthographe|escribió|ortografía|escreveu|scrisse|scritto)(?![\p{L}\p{N}_])/iu,
);

function misspelt({ text, words }: Reading, language: string, own: ReadonlySet<string>, locale: string): Here[] {
  const { wrong } = knowledgeOf(language);
  return words.flatMap((word) => {
    const right = wrong.get(word.lower) ?? (/^\p{Ll}+$/u.test(word.text) ? ruledOut(word.lower, language) : null);
    // Inside a name or a piece of code another spelling rules.
    if (
      right === null ||
      own.has(word.lower) ||
      (right.replaceAll('ß', 'ss') === word.lower && !writesSharpS(text, locale)) ||
      (asWritten.test(text) && isSpokenOf(text, word.start)) ||
      /[-_/`.\\]/.test(text[word.start - 1] ?? '') ||
      /[-_/`\\]/.test(text[word.end] ?? '')
    )
      return [];
    const correction = cased(right, word);
    return [{ start: word.start, end: word.end, say: `${quote(text, word)} looks misspelt. Did you mean “${correction}”?`, correction }];
  });
}

/** “regelmässig” is how Switzerland and Liechtenstein write it; elsewhere a keyboard without the ß may be all that is wrong. */
function writesSharpS(text: string, locale: string): boolean {
  const country = regionOf(locale);
  return country !== 'CH' && country !== 'LI' && (/^de-(?:DE|AT)$/.test(locale) || text.includes('ß'));
}

function cased(right: string, { text }: Word): string {
  if (text.length > 1 && text === text.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(text) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** “One of those was”, “what is behind these is”: the subject stands before it. */
const PARTITIVE = /^(?:of|in|on|with|from|for|behind|between|among|beside|under|about|like|at|by|to)$/;
/** “O agente está aqui”: one of them, or the agent of something. */
const AN_AGENT =
  /^(?:o|um|este|esse|aquele|cada|todo|nenhum|outro|algum|do|no|ao|pelo|num|dum|seu|meu|teu|nosso|vosso|novo|como|primeiro|único|jovem|antigo)$/;

function mistaken(reading: Reading, language: string, locale: string): Here[] {
  const { text, words } = reading;
  const known = knowledgeOf(language);
  const country = regionOf(locale);
  const found: Here[] = known.slips
    .find(words)
    .filter(
      ({ entry, first, last, start, end }) =>
        running.test(text.slice(start, end)) &&
        !known.rights.get(entry)!.rightIn.includes(country) &&
        !(entry.startsWith('agente ') && AN_AGENT.test(words[first - 1]?.lower ?? '')) &&
        !(entry.startsWith('these|those') && PARTITIVE.test(words[first - 1]?.lower ?? '')) &&
        !(entry === 'ihr seit' && SINCE.test(words[last + 1]?.lower ?? '')) &&
        !(language === 'fr' && isFrench(reading, first, { start, end })) &&
        !(asWritten.test(text) && isSpokenOf(text, start)),
    )
    .map(({ entry, start, end }) => ({
      start,
      end,
      say: looksLikeSlip(quote(text, { start, end }), known.rights.get(entry)!.meant),
    }));
  if (language !== 'en') return found;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word.lower === 'were' && word.opens && word.text === 'Were' && next && !next.opens && afterWeAre.has(next.lower)) {
      found.push({
        start: word.start,
        end: word.end,
        say: `${quote(text, { start: word.start, end: next.end })}: did you mean “we’re”?`,
        correction: 'We’re',
      });
    }
    if (word.lower === 'your' && next?.lower === 'welcome' && endsHere(text, words[index + 2], next)) {
      found.push({
        start: word.start,
        end: next.end,
        say: `${quote(text, { start: word.start, end: next.end })}: did you mean “you’re welcome”?`,
        correction: `${word.text === 'Your' ? 'You' : 'you'}’re welcome`,
      });
    }
    if (next?.lower === 'of' && modal.has(word.lower) && words[index + 2]?.opens === false && !afterOf.has(words[index + 2]?.lower ?? '')) {
      const place = { start: word.start, end: next.end };
      found.push({ ...place, say: `${quote(text, place)}: did you mean “${word.lower} have”?`, correction: `${word.text} have` });
    }
    if (
      next === undefined ||
      next.opens ||
      text.slice(word.end, next.start) !== ' ' ||
      next.lower.length < 4 ||
      next.text !== next.lower ||
      !commonWords.has(next.lower)
    )
      return;
    const vowel = endsInVowelSound.test(next.lower);
    if ((word.text === 'a' && vowel) || (word.text === 'an' && !vowel && !/^[aeiouh]/.test(next.lower))) {
      const article = vowel ? 'an' : 'a';
      found.push({
        start: word.start,
        end: next.end,
        say: `${quote(text, { start: word.start, end: next.end })}: “${article}” belongs here.`,
        correction: `${article} ${next.text}`,
      });
    }
  });
  return found;
}

/** “Das findet ihr seit neuestem hier”: from then on. */
const SINCE =
  /^(?:neuestem|neustem|langem|kurzem|gestern|heute|jeher|tagen|wochen|monaten|jahren|jahrzehnten|stunden|langen|einigen|vielen|wenigen|zwei|drei|zehn|dem|einem|einer|\p{N}+)$/u;

/**
 * “A découvrir”: a capital commonly goes without its accent. “Va-t-il à Nyon ?”, “ce client·e”, “c’est réserver”: the words belong together
 * in another way.
 */
function isFrench({ text, words }: Reading, first: number, place: { start: number; end: number }): boolean {
  return (
    /^A\s/u.test(text.slice(place.start, place.end)) ||
    text[place.start - 1] === '-' ||
    isCutForm(text, place) ||
    (words[first - 1]?.lower === 'c' && /^est .*er$/u.test(text.slice(place.start, place.end)))
  );
}

const blunder = new Lexicon(embarrassing.keys());

/** A letter short of what was meant, and far from it: people take pictures of these. */
function blunders({ text, words }: Reading): Here[] {
  return blunder
    .find(words)
    .filter(({ start, end }) => running.test(text.slice(start, end)))
    .map(({ entry, start, end }) => ({
      start,
      end,
      level: 'stop' as const,
      say: `${quote(text, { start, end })}: did you mean “${embarrassing.get(entry)}”?`,
    }));
}

/** Nothing follows, or a comma, a new sentence, or a name. */
function endsHere(text: string, next: Word | undefined, last: Word): boolean {
  return next === undefined || next.opens || /^\s*[,!.)]/.test(text.slice(last.end, next.start)) || /^\s*[@#]/.test(text.slice(last.end));
}

/** “de vous annoncé”, “pour réservez”: the infinitive is meant. */
function frenchEndings({ text, words }: Reading): Here[] {
  return words.flatMap((word, index) => {
    if (!beforeInfinitive.has(word.lower)) return [];
    const next = words[index + 1];
    const withPronoun = next !== undefined && frenchPronoun.has(next.lower);
    const verb = withPronoun ? words[index + 2] : next;
    if (
      verb === undefined ||
      verb.opens ||
      /[^\s'’]/u.test(text.slice(word.end, verb.start).replace(withPronoun ? (next as Word).text : '', ''))
    )
      return [];
    // “De leur communauté”: a noun.
    const participle = withPronoun && /\p{L}{2,}é$/u.test(verb.lower) && !(next.lower === 'leur' && verb.lower.endsWith('té'));
    const imperative = /\p{L}{3,}ez$/u.test(verb.lower) && !/^(?:chez|assez|rendez|rez)$/.test(verb.lower) && word.lower !== 'venez';
    if (!participle && !imperative) return [];
    const correction = verb.text.replace(participle ? /é$/u : /ez$/u, 'er');
    return [{ start: verb.start, end: verb.end, say: `${quote(text, verb)} looks like a wrong ending: “${correction}”.`, correction }];
  });
}
