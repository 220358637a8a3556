import { apologyPhrases } from './apology-phrases.ts';
import { once } from './once-per.ts';
import { has, phrases, type Span, sentenceAround, spansOf } from './phrases.ts';
import { sifted } from './sifted.ts';

/** What weakens an apology. */
export const apologyFaultKinds = [
  'conditional',
  'their-feelings',
  'but',
  'ownerless',
  'intent-shield',
  'fact-shield',
  'blame',
  'tool-excuse',
  'unproven-hack',
  'closing',
  'jargon',
  'joke-when-hurt',
  'explanation-first',
  'repeats-the-offence',
  'no-acknowledgement',
  'no-repair',
] as const;
export type ApologyFaultKind = (typeof apologyFaultKinds)[number];

/** How bad it was for people; decides whether a light tone is open. */
export type Harm = 'none' | 'embarrassing' | 'misleading' | 'hurtful' | 'unsafe' | 'legal';

/** One fault and its place; a fault of the whole text spans it. */
export interface ApologyFault extends Span {
  kind: ApologyFaultKind;
}

/** Whether a text says sorry, in one of the six languages. "Sorry not sorry" and "sorry to hear" say something else. */
export function saysSorry(text: string): boolean {
  return SORRY_STEMS.test(text) && sorryPlaces(text).length > 0;
}

/**
 * The faults of an apology, in reading order, each kind once. English, German, French, Spanish, Portuguese, Italian, some Dutch.
 * The kinds and their reasons come from research on what makes people accept an apology: acknowledged responsibility and
 * an offer of repair count most, requests for forgiveness least (Lewicki, Polin and Lount, 2016).
 * @param harm what the mistake did; only a hurtful or unsafe one forbids a joke.
 */
export function apologyFaults(text: string, harm: Harm = 'hurtful'): ApologyFault[] {
  const say = patterns();
  const faults: ApologyFault[] = [];
  const add = (kind: ApologyFaultKind, place: Span | undefined) => {
    if (place && !faults.some((fault) => fault.kind === kind)) faults.push({ kind, start: place.start, end: place.end, text: place.text });
  };
  const whole = { start: 0, end: text.length, text };
  const sentences = sentencesOf(text);
  const sorry = sorryPlaces(text);
  let next = 0;
  const sorrySentences = sentences.filter((sentence) => {
    while (next < sorry.length && sorry[next]!.start < sentence.start) next++;
    return next < sorry.length && sorry[next]!.start < sentence.end;
  });

  for (const sentence of sorrySentences) {
    if (has(sentence.text, say.missedOut)) continue;
    const condition = spansOf(sentence.text, say.condition)[0];
    add('conditional', condition && moved(condition, sentence.start));
    const feeling = spansOf(sentence.text, say.theirFeelings)[0];
    add('their-feelings', feeling && moved(feeling, sentence.start));
    add('but', takenBack(sentence, sorry));
  }
  add('conditional', spansOf(text, say.perhaps)[0]);
  if (sorry.length > 0)
    add(
      'but',
      spansOf(text, say.contrary).find((place) => place.start > sorry[0]!.start),
    );
  add('ownerless', unowned(text));
  add('intent-shield', spansOf(text, say.intent)[0]);
  add('fact-shield', spansOf(text, say.factual)[0]);
  add('blame', affirmed(text, spansOf(text, say.others)));
  add('tool-excuse', affirmed(text, spansOf(text, say.tools)));
  add('unproven-hack', affirmed(text, spansOf(text, say.hack)));
  add('closing', spansOf(text, say.closing)[0]);
  add('jargon', spansOf(text, say.jargon)[0]);
  if (harm === 'hurtful' || harm === 'unsafe') add('joke-when-hurt', spansOf(text, say.joking)[0]);
  if (harm === 'hurtful')
    add(
      'repeats-the-offence',
      spansOf(text, QUOTED).find(
        (place) => place.text.trim().split(/\s+/).length >= 3 && has(sentenceAround(text, place.start, place.end).text, say.saying),
      ),
    );
  if (sorry.length > 0) add('explanation-first', explainedFirst(text, sentences, sorry[0]!.start));
  if (sorry.length === 0 && !has(text, say.admission)) add('no-acknowledgement', whole);
  if (!has(text, say.repair)) add('no-repair', whole);
  return faults.sort((a, b) => a.start - b.start);
}

const patterns = once(
  () =>
    Object.fromEntries(
      Object.entries(apologyPhrases).map(([name, said]) => [name, said instanceof RegExp ? said : phrases(...said)]),
    ) as Record<keyof typeof apologyPhrases, RegExp>,
);

/** One of these stands in every word of regret; most posts hold none, and the long pattern is spared. */
const SORRY_STEMS = sifted(
  /sorry|apolog|regret|forgive|leid|entschuldig|verzeih|bedauer|pardon|désol|excus|navré|sentimos|siento|lament|perd|culp|scus|piace|spiac|rincresc|desolat|spijt/i,
);
const QUOTED = sifted(/[“"„«‚‘](?=\S)[^“”"„«»‚‘\n]{3,200}[”"“»’]/gu);
const DENIAL = sifted(
  /(?:\bno\b|\bnot\b|n['’]t\b|\bnobody\b|\bnever\b|\bnor\b|\bnone\b|\bkein\w*\b|\bnicht\b|\bniemand\w*\b|\bpas\b|\bne\b|\bn['’]|\baucun\w*\b|\bno\b|\bnadie\b|\bnunca\b|\bnão\b|\bninguém\b|\bnon\b|\bnessun\w*\b)[^.!?\n]{0,40}$/iu,
);

const DENIED_INSIDE = /^no\b|^kein|\b(?:not|never|nicht|nie|jamais|nunca|não|non|mai)\b|n['’]t\b/iu;

/** “We asked it to apologise”: somebody else's. */
const DEMANDED =
  /\b(?:(?:ask(?:ed|s)?|told|tells?|made|makes?|wants?|demanded|demands|forced?) (?!to\b|you\b|your\b)(?:\p{L}+ ){1,2}(?:to )?|refus(?:es?|ed) to )$/iu;

function sorryPlaces(text: string): Span[] {
  return spansOf(text, patterns().sorry).filter(
    (place) =>
      !DEMANDED.test(text.slice(Math.max(0, place.start - 40), place.start)) &&
      !/\bsorry(?=\s+not\s+sorry|\s+to\s+(?:hear|see|read|learn))|\bnot\s+sorry$/iu.test(
        text.slice(Math.max(0, place.start - 4), place.end + 12),
      ),
  );
}

function sentencesOf(text: string): Span[] {
  return spansOf(text, /[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?]*\s*/gu);
}

function moved(place: Span, by: number): Span {
  return { start: place.start + by, end: place.end + by, text: place.text };
}

/** "Sorry …, but …": what follows takes it back, unless it says what is being done. */
function takenBack(sentence: Span, sorry: readonly Span[]): Span | undefined {
  const first = sorry.find((place) => place.start >= sentence.start)!;
  const after = sentence.text.slice(first.end - sentence.start);
  // "We know that sorry does not undo it, but it is where we start."
  if (/^\s+(?:does|doesn|is|isn|will|won|can|cannot|alone|never)/iu.test(after)) return undefined;
  const place = spansOf(after, patterns().but)[0];
  if (!place || has(after.slice(place.end), patterns().repairFollows)) return undefined;
  return moved(place, first.end);
}

/** It happened by itself; unless the text says elsewhere in the same breath who did it. */
function unowned(text: string): Span | undefined {
  return spansOf(text, patterns().ownerless).find(
    (place) => !/^\s*(?:by|von|par|por|da)\s+(?:us|me|our|uns|mir|nous|moi|nosotros|nós|noi|mí|mim|me)\b/iu.test(text.slice(place.end)),
  );
}

/** The first place that is not denied: "it was not an intern". */
function affirmed(text: string, places: readonly Span[]): Span | undefined {
  return places.find((place) => !DENIAL.test(text.slice(Math.max(0, place.start - 60), place.start)) && !DENIED_INSIDE.test(place.text));
}

/** Reasons stand before the first word of regret or admission. */
function explainedFirst(text: string, sentences: readonly Span[], sorryStart: number): Span | undefined {
  const admitted = text.search(patterns().admission);
  const until = admitted === -1 ? sorryStart : Math.min(sorryStart, admitted);
  return sentences
    .filter((sentence) => sentence.end <= until + 1 || (sentence.start < until && sentence.start === 0 && sentence.end <= sorryStart))
    .find((sentence) => has(sentence.text, patterns().reasons));
}
