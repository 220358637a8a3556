import { anyOf, framed } from '../text/any-of.ts';
import { looksLikeSlip } from '../text/meant.ts';
import { quoted, spansOf } from '../text/phrases.ts';
import { followsDirectly, type Reading, readParts, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { clauseSlips } from './words/clause-slips.ts';
import { afterPlural, comparatives, compared, determiners, neverAfterArticle, neverOwned } from './words/grammar-en.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'grammar',
  title: 'A word missing, or one too many',
  why: 'The eye of whoever wrote a sentence reads what was meant: words left out, “your” for “you’re”, “then” for “than” are the slips that readers point at (Garner’s Modern English Usage).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { locale }) {
    return readParts(draft).flatMap((reading, part) => {
      const language = writtenIn(reading.text, locale);
      const found = [...(rules[language]?.(reading) ?? []), ...twicePairs(reading), ...inClauses(reading, language)];
      return found.map((one) => ({ ...one, part }));
    });
  },
  examples: {
    fires: [
      'The board is to publish it’s findings on Friday.',
      { text: 'Wir backen seid 1911 jeden Tag.', context: { locale: 'de-DE' } },
      'Its back: our winter blend.',
      'Please do no feed the ponies.',
      'The winter blend in it’s new tin.',
      'Come and see the our new shop on Mill Lane.',
      'Coffee that is warmer then your bed. Fresh pizza’s and cold drinks from noon.',
      'Minister resigns over pubic funds scandal.',
      'A walk through the heart of the of the old town.',
      'Please bring an extra an extra pair of socks.',
      { text: 'Le salon de thé est ouvert de 9h a 18h.', context: { locale: 'fr-FR' } },
      { text: 'Am Sonntag gibt es eine kleine eine kleine Führung.', context: { locale: 'de-DE' } },
      { text: 'Danke an alle, die dass Sommerfest geplant haben. Alle sind eingeladet, und wir freut uns.', context: { locale: 'de-DE' } },
      { text: 'Onze kok vind de soep te zout. Wij biedt taart aan.', context: { locale: 'nl-NL' } },
      { text: 'Endlich gibt es wieder etwas neues, zum ersten mal mit die Kinder.', context: { locale: 'de-DE' } },
      { text: '¿Que plan tienes? El horno esta enfriando.', context: { locale: 'es-ES' } },
      { text: 'O dia estava lindo, mais o bolo da vovó acabou cedo.', context: { locale: 'pt-BR' } },
      { text: 'Wie vandaag lid wordt, word meteen verwend.', context: { locale: 'nl-NL' } },
      'We could not of done this without you. Handmade in are workshop.',
      'Come and meet our new arrivals, who has settled in well.',
      'We are looking for a Senior Manger in Leeds.',
      'Get 15% of your first order. The auction begins a 7.30pm.',
      { text: 'Seit ihr auch so gespannt auf den Sonntag wie unsere Bäcker?', context: { locale: 'de-DE' } },
    ],
    leaves: [
      'If you have to return it’s free, and what we want to show it’s best to see by night. Whoever has to keep it’s welcome to.',
      'A gate that is not closed, it’s open; and when it’s closed, it’s closed. What he built, it’s here to stay.',
      'This one this one and that one, says my niece of every bun. An old, an odd and an extra pair of socks. A day, a day and a half.',
      {
        text: 'Eine kleine und eine große Führung. Der Ausweis gilt von neun bis zwölf, und von zwölf bis neun gilt er nicht.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Seid ihr 1924 Mal hier gewesen? Ihr seid 2000 tolle Leute. Seid 2027 wieder dabei, und seid zwei Minuten lang ganz still.',
        context: { locale: 'de-DE' },
      },
      'A and E is full tonight; the walk-in clinic beside the mill has room.',
      'Its back legs are white. The dog wags its tail.',
      'First, do no harm. We will no longer be open on Mondays, and no dog could no doubt agree.',
      'It’s new, it’s here, and it’s yours. For it’s a jolly good fellow.',
      'The A team and the B team. All the more reason to come.',
      'Warm the pot, then your cup. First later, then the usual.',
      'The pizza’s crust is crisp. Friday’s deals are on the board. The car’s on the ferry.',
      'Of course we could. Could of course be rain. One of our nurses, who has worked here for years. Our friends, who have.',
      'The people we work with are new here. Welcome in, all. Open at nine, in our own shop. The of-the-moment colour.',
      'The party got 15% of the vote. Join us for a 7.30pm screening.',
      'Away in a manger, at the nativity on Friday. A course on pubic hair removal.',
      {
        text: 'Ich hoffe, dass Kinder kommen. Alle sind eingeladen, am letzten Samstag waren es zwölf. Wir finden es gut, dass Regen fällt, und so dass alle es sehen.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Es ist wichtig, dass #Kinder sich im Garten begegnen. Die Studie zeigt, dass über 60-Jährige in Vereinen an Freude gewinnen.',
        context: { locale: 'de-CH' },
      },
      {
        text: 'De soep vind ik te zout. Ik vind het fijn. Word lid. Wij bieden taart aan, en hij biedt koffie.',
        context: { locale: 'nl-NL' },
      },
      {
        text: 'Etwas Neues gibt es beim Backen. Dreimal, manchmal, im folgenden Jahr. Zum kleinen Preis, mit einer Prise Salz für unseren Garten.',
        context: { locale: 'de-DE' },
      },
      { text: '¿Qué plan tienes? ¿Que no vienes? Esta tarde, cuando quieras.', context: { locale: 'es-ES' } },
      { text: 'Leve o bolo, mais o café da casa por dez reais.', context: { locale: 'pt-BR' } },
      { text: 'Kom langs, word lid. Wie lid wordt, wordt verwend.', context: { locale: 'nl-NL' } },
    ],
  },
};

export default check;

function english(reading: Reading): Here[] {
  const { text, words } = reading;
  const found: Here[] = [];
  const say = (from: Word, to: Word, meant: string) =>
    found.push({ start: from.start, end: to.end, say: `${quote(text, { start: from.start, end: to.end })}: ${meant}` });
  for (const [index, word] of words.entries()) {
    const [before, next, third] = [words[index - 1], words[index + 1], words[index + 2]];
    const joined = followsDirectly(text, word, next);
    if (word.lower === 'its' && word.opens && standsAlone(text, next, third)) say(word, next, 'did you mean “it’s”?');
    if (
      joined &&
      word.lower === "it's" &&
      followsDirectly(text, before, word) &&
      (ownedAfter(before, next) || ownedByObject(words[index - 2], before, next))
    )
      say(word, next, 'did you mean “its”?');
    if (
      joined &&
      comparatives.has(word.lower) &&
      next.lower === 'then' &&
      compared.has(third?.lower ?? '') &&
      followsDirectly(text, next, third)
    )
      say(word, next, 'did you mean “than”?');
    if (
      neverOwned.has(word.lower) &&
      (next === undefined ||
        next.opens ||
        /[,.!?]/.test(text.slice(word.end, next.start)) ||
        (joined && (SURELY_SEVERAL.test(next.lower) || (afterPlural.has(next.lower) && !OF_ONE.test(before?.lower ?? '')))))
    )
      say(word, word, 'a plural takes no apostrophe.');
    if (joined && broken(text, word, next, third))
      say(word, next, word.lower === next.lower ? 'this stands twice.' : 'a word is missing between these, or one is too many.');
    if (joined && next.lower === 'of' && couldHave.test(word.lower) && !/^course$/.test(third?.lower ?? ''))
      say(word, next, 'did you mean “have”?');
    if (joined && next.lower === 'of' && word.lower === 'not' && couldHave.test(before?.lower ?? ''))
      say(word, next, 'did you mean “not have”?');
    if (joined && next.lower === 'are' && madeIn(before, word) && third && ownThing.test(third.lower))
      say(word, next, 'did you mean “our”?');
    if (joined && next.lower === 'no' && DENIED.test(word.lower) && DONE.test(third?.lower ?? '') && followsDirectly(text, next, third))
      say(next, next, 'did you mean “not”?');
    if (joined && word.lower === 'who' && /^(?:has|was|is)$/.test(next.lower) && manyBefore(words, index, text))
      say(word, next, 'several people or animals are meant.');
    if (/^pubic$/.test(word.lower) && !/\b(?:hair|area|bone|bones|lice|region|symphysis|shav|wax|groom)/i.test(text))
      say(word, word, 'did you mean “public”?');
    if (
      word.text === 'Manger' &&
      before &&
      /^(?:\p{Lu}|our|new|a|the|an)/u.test(before.text) &&
      !/\b(?:nativity|away in|crib|stable|jesus|christmas|bethlehem|le)\b/i.test(text)
    )
      say(word, word, 'did you mean “Manager”?');
  }
  return found;
}

const rules: Readonly<Record<string, (reading: Reading) => Here[]>> = { en: english, de: german, nl: dutch };

/** “Please do no visit us”, “we could no reach you”; “do no harm” and “will no longer” are as they should be. */
const DENIED = /^(?:do|does|did|can|could|will|would|should|must)$/;
const DONE =
  /^(?:visit|reach|forget|miss|hesitate|worry|enter|share|send|feed|touch|leave|drink|eat|wait|bring|let|be|have|get|go|know|like|want|see|make|take|come|attend|contact|believe|ignore|disturb|expect|remove|reply|park|open|climb|swim|walk)$/;

/** “The car’s on it” is short for “is” as well as wrong for “cars”. */
const OF_ONE = /^(?:the|our|your|my|this|that|his|her|their|its)$/;
const SURELY_SEVERAL = /^(?:are|were|have|and|or)$/;

/** Small words of which a pair never stands twice in a row: “of the of the”. */
const SMALL =
  /^(?:of|in|at|for|with|from|to|the|our|your|we|will|is|are|on|an?|this|that|these|those|its|their|his|her|my|some|any|please|bitte|von|mit|für|der|die|das|wir|im|eine?[nmr]?|den|dem|des|unsere?|auf|aus|bei|zum|zur|de|la|le|les|dans|pour|en|une?|du|des|aux?|votre|notre|vos|nos|avec|sur|el|los|las|del|con|para|una|do|da|em|uma?|com|di|il|per|lo|gli|della|van|het|een|voor)$/;

function twicePairs({ text, words }: Reading): Here[] {
  return words.flatMap((word, index): Here[] => {
    const [second, third, fourth] = [words[index + 1], words[index + 2], words[index + 3]];
    if (!second || !third || !fourth || !SMALL.test(word.lower) || word.lower === second.lower) return [];
    if (word.lower !== third.lower || second.lower !== fourth.lower || !/^\p{Ll}/u.test(second.text)) return [];
    return /^[\p{L}\p{M} ]+$/u.test(text.slice(word.start, fourth.end)) && !/^(?:and|und|et|y|e|en|by|to|one)$/.test(second.lower)
      ? [{ start: word.start, end: fourth.end, say: `${quote(text, { start: word.start, end: fourth.end })}: a piece stands twice.` }]
      : [];
  });
}

/** “etwas neues”, “¿Que hacemos?”: slips that the run of a clause shows. */
const inClauses = ({ text }: Reading, language: string): Here[] =>
  (language === 'de' && !CAPITAL_AMID.test(text) ? [] : (clauseSlips[language] ?? [])).flatMap(([where, meant]) =>
    spansOf(text, where).map(({ start, end, text: written }) => ({
      start,
      end,
      say: looksLikeSlip(quoted(written), meant),
    })),
  );

/** Who writes German without any capital amid a sentence does so on purpose. */
const CAPITAL_AMID = /\p{Ll},? \p{Lu}\p{Ll}/u;

/** “die dass Lesefest”: behind an article, a pronoun or a preposition no clause begins. */
function german(reading: Reading): Here[] {
  const { text, words } = reading;
  return words.flatMap((word, index): Here[] => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (before && /^(?:das|dass)$/.test(word.text) && /^,\s$/u.test(text.slice(before.end, word.start))) {
      const meant = word.lower === 'dass' ? 'das' : 'dass';
      if (
        meant === 'das'
          ? lacksSubject(reading, index)
          : SAYING.test((REFLEXIVE.test(before.text) && words[index - 2]?.text) || before.text) && CLAUSE_SUBJECT.test(next?.lower ?? '')
      )
        return [{ start: word.start, end: word.end, say: `${quote(text, word)}: gemeint ist „${meant}“.`, correction: meant }];
    }
    if (word.lower !== 'dass' || word.opens || !followsDirectly(text, before ?? word, word) || !followsDirectly(text, word, next))
      return [];
    return NO_CLAUSE.test(before!.lower) &&
      (/^\p{Lu}/u.test(next.text) || /\p{L}{2}e[nrsm]?$/u.test(next.lower)) &&
      !CLAUSE_SUBJECT.test(next.lower)
      ? [{ start: word.start, end: word.end, say: `${quote(text, word)}: gemeint ist „das“.`, correction: 'das' }]
      : [];
  });
}

/** What is hoped, known or said comes with “dass”: “Wir hoffen, dass ihr kommt.” */
const SAYING = anyOf(
  framed(
    /^/u,
    /(?:e|en|t|et)?$/u,
    /(?:er)?hoff|wiss|weiß|glaub|denk|sag|mein|find|seh|merk|zeig|heiß|bedeut|bedenk|beacht|erfahr|versprech|garantier/u,
    /wünsch|freu|schade|schön|toll|super|klasse|gut|klar|sicher|wichtig|stolz|froh|daran|darauf|dafür|darüber|davon/u,
  ),
  /^Sie$/u,
);

/** “Wir freuen uns, dass”. */
const REFLEXIVE = /^(?:uns|mich|euch|sich|dich)$/;

/**
 * “ein Angebot, dass gerne genutzt wird”: up to its end nobody and nothing could be the subject of the clause. Every noun in it
 * stands behind a preposition.
 */
function lacksSubject({ text, words }: Reading, index: number): boolean {
  const clause: Word[] = [];
  for (let at = index + 1; at < words.length && clause.length < CLAUSE_LENGTH; at += 1) {
    if (/[,.:;!?–\n]/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) break;
    clause.push(words[at]!);
  }
  // “dass #Eltern sich …”: a tag or a handle is the subject.
  if (/[#@]/.test(text.slice(words[index]!.end, clause.at(-1)?.end ?? 0))) return false;
  if (clause.length < 2 || clause.length === CLAUSE_LENGTH || !/^\p{Ll}{2,}(?:t|en)$/u.test(clause.at(-1)!.text)) return false;
  return clause.every(
    ({ text: word, lower }, at) =>
      !CLAUSE_SUBJECT.test(lower) &&
      (word === lower ||
        clause
          .slice(Math.max(0, at - 3), at)
          // “Über 60-Jährige” are more than that.
          .some(
            ({ lower: earlier }, offset, few) =>
              PREPOSITION.test(earlier) && !(earlier === 'über' && /^\p{N}/u.test(few[offset + 1]?.lower ?? '')),
          )),
  );
}

const CLAUSE_LENGTH = 12;
const PREPOSITION =
  /^(?:in|im|ins|an|am|ans|auf|aus|bei|beim|mit|nach|seit|von|vom|zu|zum|zur|für|durch|gegen|ohne|um|über|unter|vor|hinter|neben|zwischen|aufgrund|wegen|trotz)$/;

const NO_CLAUSE =
  /^(?:der|die|den|dem|welche|welcher|wer|wir|ihr|sie|er|es|ich|für|durch|um|gegen|in|über|unter|vor|hinter|an|ist|war|wird|sind|haben|hat|macht|machen|gibt|euch|uns)$/;
const CLAUSE_SUBJECT = framed(
  /^/u,
  /$/u,
  /wir|ihr|sie|er|es|ich|du|man|der|die|das|den|dem|ein\p{L}*|unser\p{L}*|euer|eure\p{L}*/u,
  /dies\p{L}*|alle\p{L}*|jede\p{L}*|viele|einige|mehr|niemand|jemand|keine?r?/u,
);

/** “Onze monteur vind het”: what one person or thing does ends in “dt”. */
function dutch({ text, words }: Reading): Here[] {
  return words.flatMap((word, index): Here[] => {
    const [noun, article, next] = [words[index - 1], words[index - 2], words[index + 1]];
    if (
      !DT_VERB.test(word.lower) ||
      word.opens ||
      !noun ||
      !article ||
      !followsDirectly(text, article, noun) ||
      !followsDirectly(text, noun, word)
    )
      return [];
    return ONE_THING.test(article.lower) &&
      !/(?:en|s)$/.test(noun.lower) &&
      noun.lower.length > 2 &&
      // “De soep vind ik lekker”: here the verb has another subject.
      !/^(?:ik|je|jij)$/.test(next?.lower ?? '') &&
      (article.opens || !/^(?:die|dat|ik|wat)$/.test(words[index - 3]?.lower ?? ''))
      ? [{ start: word.start, end: word.end, say: `${quote(text, word)}: bedoeld is “${word.lower}t”.`, correction: `${word.text}t` }]
      : [];
  });
}

const DT_VERB = /^(?:vind|word|houd|bied|rijd|leid|meld|zend|verbind|besteed|antwoord|aanbied|vermeld|duid)$/;
const ONE_THING = /^(?:de|het|een|onze|ons|deze|dit|die|dat|uw|jouw|mijn|hun|haar|zijn|elke|elk|iedere)$/;

/** “We could not of done it”. */
const couldHave = /^(?:could|should|would|might|must|couldn't|shouldn't|wouldn't|mightn't)$/;
/** “Handmade in are workshop”: what is one's own. */
const ownThing =
  /^(?:workshop|shop|store|studio|kitchen|bakery|garden|team|new|own|website|office|café|cafe|brewery|barn|school|clinic|gallery|very|little|lovely|first|latest)$/;

function madeIn(before: Word | undefined, preposition: Word): boolean {
  return (
    /^(?:in|at|from|on|with|to)$/.test(preposition.lower) &&
    /^(?:made|handmade|baked|roasted|brewed|us|back|available|find|found|welcome|open|opens|join|joined|sale|fresh|straight|live)$/.test(
      before?.lower ?? '',
    )
  );
}

/** “our new arrivals, who has settled in”: a plural with its article right before, and none of several. */
function manyBefore(words: readonly Word[], index: number, text: string): boolean {
  const [noun, adjective, article] = [words[index - 1], words[index - 2], words[index - 3]];
  if (noun === undefined || words[index]!.opens || !/^,\s$/.test(text.slice(noun.end, words[index]!.start))) return false;
  const owned = [adjective, article].some(
    (one) => one !== undefined && /^(?:our|the|these|those|two|three|four|five|six|all|your)$/.test(one.lower),
  );
  const oneOf = words.slice(Math.max(0, index - 6), index).some(({ lower }) => lower === 'of');
  return (
    owned && !oneOf && noun.text === noun.lower && /[^sui]s$/.test(noun.lower) && !/(?:news|series|lens|boss|species)$/.test(noun.lower)
  );
}

/** “Its back:”, “Its Friday!”: the sentence is whole, so no noun is owned. */
function standsAlone(text: string, next: Word | undefined, third: Word | undefined): next is Word {
  if (next === undefined || next.opens) return false;
  const ends = third === undefined || third.opens || /^\s?[:!,.–—-]/u.test(text.slice(next.end, third.start));
  return /^(?:time|true|easy|good|great|back|here|beginning|happening|hard|nice|cold|hot|raining|snowing|launch|live|open|over|done|yours|complicated|simple|lunchtime|friday|monday)$/.test(
    next.lower,
  )
    ? ends || /^(?:to|for|that|and|we|you)$/.test(third?.lower ?? '')
    : false;
}

/** “in it’s new tin”: behind a preposition nothing is said about “it”. */
function ownedAfter(before: Word | undefined, next: Word): boolean {
  return (
    before !== undefined &&
    /^(?:in|of|with|from|into|under|by|at|on|to|wag|wags|wagging|celebrates|celebrated|celebrating|opens|opened|launches|launched|closes|closed|holds|held|loses|lost|marks|marked|marking|reached|reaches|outgrew|outgrown|shed|sheds|left|leaves|makes|made|keeps|kept|built|builds|eats|ate|eaten|raises|raised|drops|dropped|doubles|doubled|changes|changed|moves|moved|renames|renamed|improves|improved|publishes|published|breaks|broke|broken|earns|earned|finishes|finished|spreads|spread|takes|took)$/.test(
      before.lower,
    ) &&
    !/^(?:a|an|the|not|been|that|what|all|called|about|because|like|just|so|time|always|where|how|good|great|now|your|my|our|in|on|at|for|never|only|possible|likely|worth|hard|easy|too|very|going|also)$/.test(
      next.lower,
    )
  );
}

/** “To return it’s verdict”: behind an infinitive that has to have an object. */
const ownedByObject = (to: Word | undefined, verb: Word | undefined, next: Word): boolean =>
  /^(?:to|will|can|could|must|should|would|may|might|cannot)$/.test(to?.lower ?? '') &&
  /^(?:return|reach|hold|lose|mark|deliver|publish|celebrate|announce|launch|reveal|raise|improve|rename|unveil|share|show|protect|expand|extend|update|build|earn|double|replace|complete|present|lift|spread)$/.test(
    verb?.lower ?? '',
  ) &&
  !/^(?:a|an|the|not|no|been|that|what|all|about|because|like|just|so|time|always|where|how|good|great|now|your|my|our|in|on|at|for|never|only|free|ok|okay|fine|first|worth|hard|easy|too|very|here|back|over|best|better|\p{L}+(?:ing|ed|er|est|ly))$/u.test(
    next.lower,
  );

/** Two small words that no sentence of the language puts side by side. */
function broken(text: string, word: Word, next: Word, third: Word | undefined): boolean {
  if (word.text !== word.lower && !word.opens) return false;
  if (next.text !== next.lower || /[-/'’]/.test(text[next.end] ?? '') || /[-/“"‘'’]/.test(text[word.start - 1] ?? '')) return false;
  if (!followsDirectly(text, next, third)) return false;
  // “A and E is busy”: letters.
  if (/^\p{Lu}$/u.test(third.text)) return false;
  if ((word.lower === 'the' || word.lower === 'our') && determiners.has(next.lower) && next.lower !== 'a' && next.lower !== 'every')
    return true;
  if ((word.lower === 'a' || word.lower === 'an' || word.lower === 'the') && neverAfterArticle.has(next.lower))
    return next.lower === 'to' ? third.lower === 'the' : next.lower !== 'will' || third.lower === 'be';
  return word.lower === 'of' && /^(?:of|for|with|from)$/.test(next.lower);
}
