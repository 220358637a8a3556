import { admittedAt } from '../text/apology/regret.ts';
import { type ApologyFaultKind, apologyFaults, saysSorry } from '../text/apology.ts';
import { has, quoted, spansOf } from '../text/phrases.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Found } from './check.ts';
import {
  AFTERMATH,
  APOLOGISED,
  DEFENDS,
  FACT_CONDITION,
  FEELINGS,
  FELL_SHORT,
  FLIPPANT,
  FROM_AFAR,
  IN_ADVANCE,
  IN_EARNEST,
  IN_JEST,
  MATTER,
  OTHERS_THINGS,
  OWN_DEED,
  OWN_PAIN,
  PASSIVE,
  PLAYS_DOWN,
  POSTED_IT,
  REGRETS_READING,
  SETTLED,
  SMALL_HARM,
  SOMEBODY_HURT,
  STATEMENT,
  THANKS_FOR_CRITICISM,
  UNDERSTANDING_FIRST,
  WENT_WRONG,
} from './words/apology-evasions.ts';

/** What each fault does to an apology, and what serves better. Faults that a person can see on the whole are left to the drafting room. */
const words: Partial<Readonly<Record<ApologyFaultKind, string>>> = {
  conditional: 'leaves it open whether anything was wrong. Say what was.',
  'their-feelings': 'is sorry for how people feel, not for what was done.',
  but: 'takes the apology back.',
  ownerless: 'lets it happen by itself. Say who did it: “we”.',
  'intent-shield': 'speaks of what was meant; people ask what was done.',
  'fact-shield': 'defends it as true while saying sorry.',
  blame: 'puts it on somebody else. Say “we”.',
  'tool-excuse': 'puts it on a tool; people trust you less for it.',
  'unproven-hack': 'claims a break-in. Is it established?',
  closing: 'declares the matter over; that is for others to say.',
  jargon: 'is a company formula. Plain words are believed sooner.',
  'repeats-the-offence': 'says the hurtful words again.',
  'joke-when-hurt': 'jokes, and somebody may have been hurt.',
  'no-acknowledgement': 'neither says sorry nor that it was wrong.',
};
/** In an answer to a customer's everyday trouble these are courtesy, not evasion. */
const courtesies: readonly ApologyFaultKind[] = ['conditional', 'their-feelings', 'but', 'jargon', 'ownerless', 'fact-shield'];

const check: Check = {
  id: 'apology-wording',
  title: 'An apology that blames, doubts or takes itself back',
  why: 'Acknowledged responsibility and repair make people accept an apology; conditions and excuses start the second wave (Lewicki, Polin and Lount, 2016).',
  class: 'apology-wording',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) => {
    const whole = draft.parts.map(({ text }) => text).join('\n');
    if (IN_JEST.test(whole) || IN_ADVANCE.test(whole) || isTold(whole)) return [];
    const harmed = `${whole}\n${draft.replyTo?.text ?? ''}`;
    const sorry = saysSorry(whole) && !(/\bsorry\b/i.test(whole) && !has(whole, IN_EARNEST) && !has(whole, OWN_DEED));
    const asksFirst = /\bsorry\b/i.test(whole) && has(whole, UNDERSTANDING_FIRST);
    const evades =
      asksFirst ||
      (!sorry && states(whole)) ||
      (!sorry && has(whole, FROM_AFAR) && has(whole, WENT_WRONG) && mendsNothing(whole)) ||
      (!sorry && has(whole, APOLOGISED) && declaredOver(whole)) ||
      (!sorry && has(whole, WENT_WRONG) && (declaredOver(whole) || (draft.surface === 'post' && touchesPeople(whole)))) ||
      (FLIPPANT.test(whole) && (SOMEBODY_HURT.test(harmed) || apologyFaults(whole).some(({ kind }) => kind === 'blame'))) ||
      (!sorry && shiftsIt(whole)) ||
      (!sorry && (((has(whole, DEFENDS) || has(whole, THANKS_FOR_CRITICISM)) && has(whole, OWN_DEED)) || has(whole, PASSIVE)));
    const isOurs = sorry || (has(whole, OWN_DEED) && has(whole, AFTERMATH));
    if (!isOurs && !evades) return [];
    const answering = draft.surface !== 'post' && draft.surface !== 'quote';
    return draft.parts.flatMap(({ text }, part): Found[] => {
      if (sorry && !saysSorry(text) && draft.parts.length > 1) return [];
      const asked = spansOf(text, UNDERSTANDING_FIRST)[0];
      if (asked)
        return [
          {
            part,
            start: asked.start,
            end: asked.end,
            level: 'ask',
            say: `${quoted(asked.text)} asks for understanding first; people wait for the sorry.`,
          },
        ];
      const dodge = isOurs ? (spansOf(text, REGRETS_READING)[0] ?? spansOf(text, PLAYS_DOWN)[0]) : undefined;
      if (dodge)
        return [
          { part, start: dodge.start, end: dodge.end, level: 'ask', say: `${quoted(dodge.text)} makes it the readers’ fault, or small.` },
        ];
      const pain = sorry && APOLOGISES.test(text) ? spansOf(text, OWN_PAIN)[0] : undefined;
      if (pain)
        return [
          {
            part,
            start: pain.start,
            end: pain.end,
            level: 'ask',
            say: `${quoted(pain.text)} tells how hard it is for you; people ask about those it was done to.`,
          },
        ];
      if (!sorry && !evades) return [];
      const faults = apologyFaults(text);
      const mends = !faults.some(({ kind }) => kind === 'no-repair');
      return faults.flatMap(({ kind, start, end, text: place }): Found[] => {
        const say = words[kind];
        if (!say || (kind === 'no-acknowledgement' && sorry)) return [];
        if (kind === 'joke-when-hurt' && !SOMEBODY_HURT.test(harmed)) return [];
        // A word of regret in passing makes no apology; the place has to be part of one.
        const isFact = kind === 'conditional' && mends && has(place, FACT_CONDITION) && !FEELINGS.test(place);
        // “Sorry you feel that way” is courtesy in nobody’s ears, unless something is done about it.
        const courteous =
          isFact || ((answering || SMALL_HARM.test(text)) && courtesies.includes(kind) && (kind !== 'their-feelings' || mends));
        // A formula in an apology that mends, or calls the deed by its name, is one word too many; elsewhere it is all there is.
        const empty = kind === 'jargon' && !mends && draft.surface === 'post' && admittedAt(text) === -1;
        const level = courteous || (kind === 'jargon' && !empty) ? 'note' : kind === 'joke-when-hurt' ? 'stop' : 'ask';
        return [{ part, start, end, level, say: `${quoted(place)} ${say}` }];
      });
    });
  },
  examples: {
    fires: [
      'Sorry for the poster of the ferry. It does not reflect what Otter stands for.',
      'Whoops, our diary saw double again! Nine tables were booked twice, and we consider the matter closed.',
      'An unsettling day for everyone at Otter Ferries. We apologise for having to de-plane, so to speak, eleven passengers.',
      'A mistake was found in the list. It is regrettable that some members received the wrong invoice.',
      'I apologise for the night on the ferry. It was a very difficult day for all of us here at Otter Lines.',
      'We are so sorry for our post about the storm. Our agency is NOT from here and had not looked up why it was in the news.',
      'Otter Mills sincerely apologises for any distress our Mother’s Day mug may have caused.',
      'Our poster missed the mark. We deeply regret the offence it caused.',
      { text: 'Sorry you see it that way. Our kitchen does its best.', draft: { surface: 'reply' } },
      'Our mural was painted by a volunteer who has since been dismissed. Regrettably some were offended.',
      { text: 'Sorry, but you should have read the sign.', draft: { surface: 'reply' } },
      'Sorry about the caption. Happy now?',
      'We apologise for the poster. All other guests loved it.',
      'Whoopsie, the intern sent that one.',
      'Our social media agency posted this without our approval.',
      'We got hacked! That last tweet wasn’t us.',
      { text: 'Das war ein Praktikant, er arbeitet nicht mehr bei uns.', context: { locale: 'de-DE' } },
      { text: 'C’est un stagiaire qui a publié ce tweet.', context: { locale: 'fr-FR' } },
      { text: 'È stato uno stagista a pubblicare il post.', context: { locale: 'it-IT' } },
      'What a pity that so many took our quiz the wrong way. We have deleted it.',
      'Apologies to the two or three people who minded the caption.',
      'Friday’s poster was never our intention to hurt, and it was taken out of context.',
      'We have apologised and mended the boilers, and now we consider this matter closed.',
      'Our poster missed the mark. Respect is at the heart of all we do, and we will do better.',
      'Forty invoices went to the wrong people on Monday. This has been dealt with.',
      'Tuesday’s mix-up fell short of our values, and lessons will be learned.',
      'We apologise to those who found the mural tasteless.',
      'Sorry if anyone was asleep and our van woke them. People are so sensitive.',
      'Het spijt ons als iemand zich beledigd voelt.',
      'We’re sorry if anyone felt left out by yesterday’s recipe post.',
      'We’re sorry that a loud minority chose to misread our Easter poster.',
      'Oopsie, our bad! 300 of you can see somebody else’s invoice 🙈',
      'Whoops! We mailed 90 patients a list of the other 89. Sorry, everyone 🙈',
      'Mistakes were made in how the letters were sent.',
      { text: 'We’re sorry you see it that way.', draft: { surface: 'reply' } },
      'Sollte sich jemand verletzt fühlen, tut uns das leid.',
      'Re Egypt tweet: we weren’t intending to make light of it.',
      'Before you judge us, let us explain. The photo was old. Anyway, sorry.',
      'We never intended to offend. The cartoon was satire.',
      'We apologise for the tweet. It was posted by an intern, who has been fired.',
    ],
    leaves: [
      'On Friday we posted something stupid and unkind about our rivals, which does not reflect how Otter wants to talk. We are sorry.',
      'Sorry we missed you if you came by at noon: we were all at the launch, and it rained.',
      'Sorry if you knocked at noon and nobody came: all of us were at the launch of the new ferry. Knock again, and there is cake.',
      {
        text: 'Sorry, falls ihr gestern angerufen habt: Die Leitung war tot. Seit acht Uhr gehen wir wieder ans Telefon.',
        context: { locale: 'de-DE' },
      },
      'We are sorry: nine tables were booked twice on Friday. We rang all nine, and whoever had to leave eats with us for nothing.',
      'Sorry for the burst pipe. Every guest has been re-accommodated at the Swan, two doors down, and nobody pays for the night.',
      'It is a pity that some visitors had to turn back at the ford; the bridge is open again, and the mistake on the map is mended.',
      'This is a hard week for all of us at Otter Lines: Ada Reed, who ran the bar for thirty years, has died. We are so sorry for her family.',
      'If you’re sorry you missed the plum day in August, and you will be sorry when you see the photos: the next one is on the 12th.',
      'We are sorry that the map was down at noon. It was a faulty update of ours, and every ticket bought since then is valid.',
      'We are sorry for our post about the storm. We did not ask our agency to look at it first, and we should have. It is deleted.',
      'Apologies if you cannot find the lockers: they have moved behind the slide, and the key is at the till. Ring the bell if nobody is there.',
      'The minister apologises for any offence that his words may have caused: our report from the hearing, with the whole speech, at six.',
      { text: '«Scusate il ritardo» di Massimo Troisi, venerdì alle 21.', context: { locale: 'it-IT' } },
      { text: 'Perdón por la insistencia, pero quedan doce entradas.', context: { locale: 'es-ES' } },
      'Sorry for going on about it, but there are twelve seats left, and three of them by the window.',
      'Our poster missed the mark, and we are sorry. It came down at noon, and a new one hangs there now.',
      { text: 'Sorry for the wait: as soon as there is an update we will write to you.', draft: { surface: 'reply' } },
      { text: 'I am sorry it is late. Most of our drivers deliver until nine, you should have it by then.', draft: { surface: 'reply' } },
      { text: 'Sorry for the delay. Who is the courier, and what does the tracking say?', draft: { surface: 'reply' } },
      { text: '@hackerjane Sorry for the wait. Which date do you see there?', draft: { surface: 'reply' } },
      'Sorry if the otters were hiding at noon: they do so when it is hot. Come at eight, when the fish comes, and bring a hat.',
      'Sorry if you are hungry now: that is the third cake this week.',
      {
        text: 'Sorry, falls ihr jetzt einen Ohrwurm habt: Der Chor probt bis sechs, und die Fenster stehen offen.',
        context: { locale: 'de-DE' },
      },
      { text: 'Perdón si ayer llovía en el paseo: el próximo es el sábado, y lleva sol en el cartel.', context: { locale: 'es-ES' } },
      'Sorry if this is the third pie you hear about today. Not sorry! The plums are ripe, and there are nine kinds of it.',
      {
        text: 'Sorry, but you will need the blue form for this one, and other guests had to wait a week for theirs to come.',
        draft: { surface: 'reply' },
      },
      'Apologies in advance: the brass band has found the balcony, and it is Hal’s birthday.',
      'If your kettle came without a lid: sorry, that was us. A lid is in the post to everybody who bought one in May.',
      'Our new mural was painted by two volunteers from Mill Street, in nine days and 40 litres of blue.',
      'Our intern posted this from the lighthouse: the fog, the seals, and an agency of three from Leeds at work on the lamp.',
      'It was an intern who found the comet: read her story in the museum, until Sunday.',
      'Our poster was printed by hand, and it is a pity that there are only fifty.',
      'Sorry about the mud, but the ducks insist. We would apologise for the puns, but we are on a roll.',

      'We apologise to everyone who read it. Two of us wrote it, it was wrong, and it is deleted.',
      'Our bread sold out before ten. Sorry, everyone: we bake twice as many on Saturday, and whoever came in vain gets a bun.',
      'You should have heard it from us first. We sold the field and told nobody; we are sorry, and the plans are open to all on Friday.',
      'Sorry, folks: no rye until the oven is mended at noon.',
      'We named the wrong actor in our caption. We are sorry: we should have known. It is corrected now.',
      'Sorry if you missed out on the first run: we have added six more nights in February.',
      'Sorry to everybody at the window: the lemurs slept till noon, and then they found the heater and took the bench.',
      {
        text: 'Llegó tarde y con un perro. Me pidió disculpas y preguntó si alguien tenía una toalla. Pero hoy dirige el taller.',
        context: { locale: 'es-ES' },
      },
      'A parent shouted at me in May. She has since apologised, and she sends tomatoes, but they are green.',
      'I’m sorry, but a sandwich cut into squares isn’t lunch.',
      'Sorry not sorry: the habanero batch is hotter than last year. Milk is in the fridge.',
      'The fault in the ticket machine has been resolved. Coins, cards and phones all work.',
      'We hear you: the plum tart is back on Friday, and we are committed to keeping it.',
      'No, we were not hacked, and it was not an intern. It was wrong, it is deleted, and I am sorry.',
      'That was our mistake and we are sorry. If yours was one of them, the money is back today.',
      'We’ve deleted the rogue tweet, and the keys are confiscated. Back to tea.',
      'If you reported the leak under number nine: we are sorry, and thank you. It is mended, and the path is open.',
      'Sorry if you can hear the drums from the park. The band has been told, twice, and it plays louder for it.',
      'The zip is a joke, and I say so in this video; the bag itself has seen four trains and a very apologetic goat.',
    ],
  },
};

export default check;

/** “We are sorry, but you will have to walk”, said the ferryman: only others are sorry, in quotation marks. */
const isTold = (text: string): boolean => {
  const places = spansOf(
    text,
    /\b(?:sorry|apolog\p{L}+|scus\p{L}+|perd[oó]n\p{L}*|pardon|désolée?s?|excus\p{L}+|entschuldig\p{L}+|verzeih\p{L}+|desculp\p{L}+|lo siento|mi dispiace)(?!\p{L})/giu,
  );
  return places.length > 0 && places.every(({ start }) => isSpokenOf(text, start));
};

const mendsNothing = (text: string): boolean => apologyFaults(text).some(({ kind }) => kind === 'no-repair');
/** Says it in so many words; “sorry” is said of a death as well. */
const APOLOGISES = /(?<!\p{L})(?:apolog\p{L}+|entschuldig\p{L}+|excus\p{L}+|disculp\p{L}+|desculp\p{L}+|scus\p{L}+)/iu;

/** A statement in place of an apology: three of its parts, of which what went wrong counts for two. */
function states(text: string): boolean {
  const parts = STATEMENT.filter((part) => has(text, part)).length;
  if (parts === 0) return false;
  return parts + (has(text, FELL_SHORT) ? 2 : has(text, OWN_DEED) || has(text, MATTER) ? 1 : 0) >= 3;
}

/** Something of ours was taken badly or hurt somebody, and others, a tool or a good intention stand where the sorry should. */
function shiftsIt(text: string): boolean {
  if (!has(text, OWN_DEED) && !has(text, WENT_WRONG) && !has(text, POSTED_IT)) return false;
  const shifts = apologyFaults(text).filter(({ kind }) => ELSEWHERE.includes(kind));
  const answered = has(text, AFTERMATH) || SOMEBODY_HURT.test(text);
  return shifts.some(({ kind, text: place }) => answered || (kind === 'blame' && IT_WAS.test(place)));
}
/** “It was an intern”, “è stato uno stagista a pubblicare il post”: nobody says so of what was well done. */
const IT_WAS = /^(?:it was|das war|es war|c['’](?:est|était)|fue|ha sido|foi|è stat[oa]|het was)(?!\p{L})/iu;
const ELSEWHERE: readonly ApologyFaultKind[] = ['blame', 'tool-excuse', 'intent-shield', 'unproven-hack'];

const declaredOver = (text: string): boolean => apologyFaults(text).some(({ kind }) => kind === 'closing');
/** A mended machine is news; letters in strangers' hands are not put right by saying so. */
const touchesPeople = (text: string): boolean => has(text, SETTLED) && (has(text, OTHERS_THINGS) || SOMEBODY_HURT.test(text));
