import { Lexicon, type Match } from '../text/lexicon.ts';
import { has, spansOf } from '../text/phrases.ts';
import { type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { type Place, quote } from '../text/tone.ts';
import type { Check, Example, Found } from './check.ts';
import { angerInAnswers, angerInPosts, scorned } from './words/anger-signs.ts';
import { attacksOnOthers, courteous, dismissive, sneers } from './words/dismissive-words.ts';
import {
  AT_READERS,
  calledNames,
  contemptOf,
  gestures,
  meantKindly,
  property,
  ranked,
  scorn,
  sneeringIf,
  takeItOrLeave,
  thanksForNothing,
  toCritics,
  tooBusy,
  toReaders,
} from './words/heated-shapes.ts';
import { insults, threats, violence } from './words/heated-words.ts';

const insultWords = new Lexicon(insults);
const threatWords = new Lexicon(threats);
const violentWords = new Lexicon(violence);
const dismissiveWords = new Lexicon(dismissive);
const sneeringWords = new Lexicon(sneers);
const courteousWords = new Lexicon(courteous);
const onOthers = new Lexicon(attacksOnOthers);
/** Five shouted words in a row are no abbreviation. */
const shouted = 5;

/** “#soreloser”, in an answer: a circus may well write of its #clowns. */
const INSULTING_TAG = /^(?:sore|pathetic|total|absolute)?(?:losers?|idiots?|morons?|liars?|clowns?|cowards?|crooks?|scum)$/iu;

/** In an answer of a brand’s. */
const answered = (text: string): Example => ({ text, draft: { surface: 'reply' }, context: { brand: { name: 'Acme' } } });

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
    const isBrand = brand?.name !== undefined;
    if (!answering && !isBrand) return [];
    return readParts(draft).flatMap((reading, part) => {
      const { text, words } = reading;
      const loud = shouting(reading);
      const kindly = spansOf(text, meantKindly);
      const insulting = insultWords.find(words).filter((one) => kindly.every((place) => apart(one, place)));
      const [insult] = insulting;
      const threat = threatWords.find(words).find((one) => !isService(text, one)) ?? null;
      const tag = isBrand && answering ? reading.tags.find(({ text: one }) => INSULTING_TAG.test(one)) : undefined;
      const at = (place: Place, level: 'note' | 'ask' | 'stop', rest: string): Found => ({
        part,
        start: place.start,
        end: place.end,
        level,
        say: `${quote(text, place)} ${rest}`,
      });
      const violent = isBrand ? violentWords.first(words) : null;
      if (violent && threatWords.find(words).some((one) => apart(one, violent)))
        return [at(violent, 'stop', 'threatens somebody with harm. Would you sign it tomorrow?')];
      // Insulting in capitals is beyond a slip of tone.
      if (answering && loud && (insult ?? threat)) return [at(loud, 'stop', 'shouts at people, with an insult or a threat in it.')];
      if (answering && isBrand && loud && angerIn(text, answering, false))
        return [at(loud, 'stop', 'shouts at somebody in anger. Would you sign it tomorrow?')];
      // One word may be a slip of tone; an insult on top of a threat or of another insult is none.
      const other = isBrand ? (onOthers.first(words) ?? namedAttack(text)) : null;
      const attack = insult ?? other;
      const more =
        insulting.find(({ start }) => attack && start >= attack.end) ?? (threat && attack && apart(threat, attack) ? threat : null);
      if (isBrand && attack && more && (answering || more === threat))
        return [at(attack, 'stop', `and ${quote(text, more)} attack somebody in public. Would you sign it tomorrow?`)];
      const found: Found[] = tag ? [at(tag, 'ask', 'attacks the person. Would you sign it tomorrow?')] : [];
      const addressed = answering || toCritics.test(text) || (isBrand && more !== null) || (violent !== null && toReaders.test(text));
      if (threat && addressed) found.push(at(threat, 'ask', 'threatens. Would you sign it tomorrow?'));
      // Among private people a tease is a tease.
      if (insult && addressed) found.push(at(insult, isBrand ? 'ask' : 'note', 'attacks the person. Would you sign it tomorrow?'));
      if (other && found.length === 0) found.push(at(other, 'ask', 'attacks somebody in public. Would you sign it tomorrow?'));
      // Without a courteous word an answer that waves somebody off, or sneers, reads as an attack.
      const isCourteous = courteousWords
        .find(words)
        .some(
          ({ start }) => !thanksForNothing.test(text.slice(start)) && !/(?<!\p{L})oh,? $/iu.test(text.slice(Math.max(0, start - 5), start)),
        );
      if (answering && isBrand && found.length === 0 && !isCourteous) {
        const off = dismissiveWords.first(words) ?? matchOf(sneeringIf, text) ?? matchOf(takeItOrLeave, text) ?? matchOf(tooBusy, text);
        const sneer = off ? null : sneering(reading);
        if (off) found.push(at(off, 'ask', 'waves the person off. Would you say it to their face?'));
        if (sneer) found.push(at(sneer, 'ask', 'sounds like a sneer. Would you say it to their face?'));
      }
      if (isBrand && found.length === 0) {
        const anger = angerIn(text, answering, isCourteous);
        if (anger) found.push(at(anger, 'ask', 'sounds angry. Would you sign it tomorrow?'));
      }
      const atReaders = loud !== null && AT_READERS.test(text.slice(loud.start, loud.end));
      if (loud) found.push(at(loud, isBrand && (answering || atReaders) ? 'ask' : 'note', 'is all in capitals, which reads as shouting.'));
      return found;
    });
  },
  examples: {
    fires: [
      { text: 'Your uncle’s wit > that of Ada Brooks.', draft: { surface: 'reply' }, context: { brand: { name: 'Otter' } } },
      {
        text: 'Thanks for the lecture. It is our page, we make the rules. Oh please.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Otter' } },
      },
      answered('Please. You broke that lamp yourself. One more comment and we close your account.'),
      answered('If you are too busy filming your breakfast to read a timetable, ask at the counter.'),
      answered('We have your address. Think twice.'),
      answered('Sorry for the mess up Emily, would you prefer “pet” or “love” next time?'),
      {
        text: 'Von Käse haben Sie so viel Ahnung wie eine Kuh vom Fliegen, Sie Schwätzer!',
        draft: { surface: 'reply' },
        context: { locale: 'de-DE', brand: { name: 'Acme' } },
      },
      { text: 'Se no, si compri un libro.', draft: { surface: 'reply' }, context: { locale: 'it-IT', brand: { name: 'Acme' } } },
      answered('Excuse me? Do you have any idea how an oven works?'),
      { text: 'If you vote for that clown again you deserve everything you get.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Go ahead. Get your two hours of debate. #soreloser',
        draft: { surface: 'reply', replyTo: { handle: 'senator', text: 'I will object.' } },
        context: { brand: { name: 'Acme' } },
      },
      answered('So was your tip. Both of you can laugh about it.'),
      answered('So is your haircut, mate. So is your spelling.'),
      answered('Is that a promise?'),
      answered('Anybody with half a brain finds the door.'),
      { text: 'Dear bloggers: we are sick of people who complain over free cake.', context: { brand: { name: 'Acme' } } },
      answered('We know exactly which desk is yours.'),
      answered('Du verstehst NICHTS von Käse. Geh doch zum Automaten!!'),
      answered('Imagine paying six pounds and expecting silk. Bye.'),
      { text: 'The council is corrupt and gutless, and it is OUR money!!', context: { brand: { name: 'Acme' } } },
      { text: 'To whoever cut our fence: we know where you work, and you will need a dentist.', context: { brand: { name: 'Acme' } } },
      answered('If you do not like our prices, eat elsewhere.'),
      {
        text: 'I AM NOT STUPID ALL OF YOU ARE. YOU JUST DO NOT KNOW GOOD FOOD.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Amy’s' } },
      },
      { text: 'Every Sunday the same whingers. Stay at home!', context: { brand: { name: 'Acme' } } },
      answered('Jealous much? We looked at your profile.'),
      answered('FOR THE LAST TIME, THE DOOR IS ON THE LEFT.'),
      {
        text: 'Maybe learn to read the sign. You will hear from our solicitor.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Liffey Bakehouse' } },
      },
      { text: 'YOU PEOPLE KNOW NOTHING ABOUT BREAD AND YOU ARE ALL LIARS.', context: { brand: { name: 'Acme' } } },
      { text: 'Siete solo dei poveri ignoranti.', draft: { surface: 'reply' }, context: { locale: 'it-IT', brand: { name: 'Etna' } } },
      answered('Typical. Another one who blames us.'),
      { text: 'One more step onto our pitch and you will go home in an ambulance.', context: { brand: { name: 'Acme' } } },
      answered('Thanks for the lecture. We make the rules here.'),
      answered('Have you tried to lose some weight?'),
      { text: 'To all the haters: get a life.', context: { brand: { name: 'Acme' } } },
      answered('Ah yes, the armchair engineer. How many bridges have you built?'),
      answered('If our museum is so boring, stay on the sofa.'),
      {
        text: 'To the man from the Herald: you have never written an honest line, and nobody reads you.',
        context: { brand: { name: 'Mia Hart' } },
      },
      { text: 'Linda is a liar, and we will not forget her face.', context: { brand: { name: 'Acme' } } },
      { text: 'Solche Gäste brauchen wir nicht.', draft: { surface: 'reply' }, context: { locale: 'de-DE', brand: { name: 'Acme' } } },
      answered('You cannot follow a simple instruction. Learn to listen, and stop whingeing here.'),
    ],
    leaves: [
      {
        text: 'This class is better than Tuesday’s, says Ada Brooks. Wit and brains in one evening, more than a quiz can hold.',
        context: { brand: { name: 'Otter' } },
      },
      {
        text: 'Thank you, that was our mistake. Please send us the number of your order, and the rules of our page stay as they are.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Otter' } },
      },
      {
        text: 'Upstairs, fourteen steps and no lift: if that’s a problem, tell us, and we pour the tea in the yard.',
        context: { brand: { name: 'Acme' } },
      },
      answered(
        'If you are too busy with the children to read all of it, we ring you tonight. One more word on the lamp: a new one is in the post, and you need not send the old one back.',
      ),
      answered('Hello Ruth, Ben here. I walked down the train: your scarf is on the seat, and so is your mother, who waves.'),
      answered('Your lamp is on its way. So is your voucher.'),
      answered('Would you prefer the small pot or the large one? We hold both until Friday, and read a book meanwhile.'),
      answered('Sorry you were hurt, Jo. May we have your number by message? Anna rings today.'),
      {
        text: 'Gehen Sie gern erst in den Garten: Von Tee verstehen wir so viel wie unsere Bienen vom Fliegen, und das freut uns.',
        draft: { surface: 'reply' },
        context: { locale: 'de-DE', brand: { name: 'Acme' } },
      },
      answered('Do you have an idea how we could help? Write to us, we would love to hear it.'),
      answered('Thanks Sam, we have your number and Anna will ring at two.'),
      {
        text: 'Vote for the clown of your choice: the best costume wins, and you deserve a prize for it.',
        context: { brand: { name: 'Acme' } },
      },
      answered('That is great news. Sit back, relax and enjoy the flight!'),
      answered('For that country you must have a return ticket.'),
      answered('Maybe try the word on the first page. Some people here swear by it.'),
      answered('If you ever find yourself in Ghent, the attic is open on Sundays.'),
      answered('The fish feed on parasites, and the parasites choose their host.'),
      answered('Take two eggs and put them in a bowl. Good luck with that cake!'),
      answered('There is no such thing as a silly question. It opens to the left.'),
      answered('We promise: Thursday. Both of them are back, the plum one and the fig one.'),
      answered('No need to book. Just walk in, ALL of you!!'),
      {
        text: 'YOU ARE THE BEST FANS IN THE WORLD. SEE YOU ALL ON SATURDAY AT THE MILL, GATES AT TWO.',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'Meet the #clowns of our winter circus.', context: { brand: { name: 'Acme' } } },
      { text: 'YOU DO NOT KNOW YET WHO IS COMING TO TOWN ON FRIDAY.', context: { brand: { name: 'Acme' } } },
      { text: 'WHAT a try!!! Nobody catches her!!!', context: { brand: { name: 'Acme' } } },
      answered('If you do not like it sweet, ask for the dry one.'),
      'GOOOAAAL!!! ADEYEMI!!! ROVERS LEAD!!!',
      {
        text: 'We disagree with this one: it has been tested twice, and both reports are public.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Wexcombe' } },
      },
      { text: 'HTTP, JSON, YAML, TOML, XML, CSV: our importer reads all six.', context: { brand: { name: 'Cloudlark' } } },
      answered('Do us a favour and send the receipt: then the money is with you today.'),
      { text: 'You will see the ambulance at our open day, and go home in a fire engine.', context: { brand: { name: 'Acme' } } },
      answered('Thanks for the lesson plan, we will use it on Monday.'),
      answered('You are so kind, thank you!'),
      answered('Typical November: fog until ten. Thank you for waiting.'),
      {
        text: 'If there is ice on the road, please stay at home and we will ring you. Even the moaners in our choir agree.',
        context: { brand: { name: 'Acme' } },
      },
      {
        text: 'For the last time this year the pool opens at six, and we will miss you until March.',
        context: { brand: { name: 'Acme' } },
      },
      answered('You cannot find the gate on a map yet, sorry: it is behind the blue shed, and the sign goes up today.'),
      answered('Guests like you make the early starts worth it.'),
      answered('Well done, Sam! How many miles did you run?'),
      { text: 'Do not come to the pool today: the lane is blocked.', context: { brand: { name: 'Acme' } } },
      { text: 'If dinner is so late that lunch is near, try our soup.', context: { brand: { name: 'Acme' } } },
      answered('Thank you, and please look again: the ring is yours.'),
      answered(
        'Thanks for telling us. A lighter lunch menu comes back in May, and the half portions stay as they are until the end of June.',
      ),
      { text: 'Our lawyer of the year is Ada Holm. Congratulations!', context: { brand: { name: 'Holm Law' } } },
      answered('Follow the simple instructions on the box, and listen for the click. If the lid whines, ring us: that is a stuck ring.'),
    ],
  },
};

export default check;

/** “May we have your number?”, “we have your details and will call you”: asked for, or wanted to help. */
const isService = (text: string, { entry, start, end }: Match): boolean =>
  entry.startsWith('we have your') && (ASKED_FOR.test(text.slice(0, start)) || TO_HELP.test(text.slice(end)));
const ASKED_FOR = /(?<!\p{L})(?:may|can|could|do|did|should|shall|if|once|when|until|unless|now that) $/iu;
const TO_HELP = sifted(
  /^[^.!?\n]{0,40}(?<!\p{L})(?:ring|be in touch|get back|look into|(?:call|phone|message|text|write to|e-?mail|send) you)(?!\p{L})/iu,
);

const matchOf = (pattern: RegExp, text: string): Place | null => {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
};
/** What a play or a critic says between quotation marks is not ours; a word in them is. */
const unquoted = (text: string): string => text.replace(/[“"„«][^”"“»\n]{20,200}[”"“»]/gu, (words) => ' '.repeat(words.length));
const namedAttack = (text: string): Place | null =>
  matchOf(calledNames, text) ?? matchOf(ranked, text) ?? matchOf(property, text) ?? matchOf(contemptOf, unquoted(text));
const apart = (one: Place, other: Place): boolean => one.start >= other.end || other.start >= one.end;

/** Rolled eyes, or two signs of sarcasm together: two turns of phrase, or one with a gesture. */
function sneering({ text, words }: Reading): Place | null {
  const turns = sneeringWords.find(words);
  const [first] = turns;
  if (first && (gestures.test(text) || turns.some((turn) => turn.start >= first.end))) return first;
  return matchOf(scorn, text);
}

/** Several signs of anger, or one that is plain; a courteous word needs more of them beside it. The place is the gravest. */
function angerIn(text: string, answering: boolean, isCourteous: boolean): Place | null {
  const own = unquoted(text);
  const signs = (answering ? angerInAnswers : angerInPosts).filter(([, sign]) => has(own, sign));
  const twice = spansOf(own, scorned).length > 1 ? 1 : 0;
  const weight = signs.reduce((sum, [each]) => sum + each, twice);
  const enough = answering ? ANSWER_ENOUGH + (isCourteous ? 3 : 0) : POST_ENOUGH;
  return weight < enough ? null : (spansOf(own, signs[0]![1])[0] ?? null);
}

const ANSWER_ENOUGH = 3;
const POST_ENOUGH = 4;

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
