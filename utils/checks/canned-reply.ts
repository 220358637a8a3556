import type { Draft } from '../model/draft.ts';
import { framed } from '../text/any-of.ts';
import { Lexicon } from '../text/lexicon.ts';
import { either, has, joined } from '../text/phrases.ts';
import { readParts, readText } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { type Place, quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { angry, feeling, formulas, grumbling, harmed, inDanger } from './words/distress-words.ts';
import {
  boilerplate,
  channels,
  cheer,
  complaint,
  courtesies,
  forPraise,
  goodNews,
  inTrouble,
  inVain,
  praise,
  thanks,
  trouble,
  turnedAround,
  weDoIt,
} from './words/reply-words.ts';

const harmedWords = new Lexicon(harmed);
const dangerWords = new Lexicon(inDanger);
const angryWords = new Lexicon(angry);
const grumblingWords = new Lexicon(grumbling);
const formulaWords = new Lexicon(formulas);
const feelingWords = new Lexicon(feeling);
/** “Loving the two-hour wait.” Where the trouble was worth it, the praise is meant. */
const sarcastic = (text: string): boolean =>
  turnedAround.test(text) &&
  (trouble.test(text) || harmedWords.first(readText(text).words) !== null || angryWords.first(readText(text).words) !== null) &&
  !/\b(?:worth|but|despite|still)\b/iu.test(text);

/** What people live with, and tears: in a question, or beside joy, they are no distress. */
const condition = sifted(
  joined(
    '^',
    either(
      'wheelchair|allerg|pregnan|disab|blind|deaf|cr(?:y|ied)|in tears',
      'rollstuhl|schwanger|fauteuil|enceinte|silla de',
      'embaraz|cadeira|gr[áa]vida|sedia|incinta',
    ),
  ),
  'iu',
);
/** “Dying to get in” is no harm. */
const LONGING = /^dying\s(?:to|for|of (?:laughter|boredom|curiosity|heat))\b/iu;
const isAsked = (theirs: string, words: string): boolean =>
  condition.test(words) && !complaint.test(theirs) && (/[?¿]/.test(theirs) || praise.test(theirs));

const check: Check = {
  id: 'canned-reply',
  title: 'A template where a person is needed',
  why: 'An airline’s automatic answer thanked an angry passenger “for your support” (Business Insider, 2013).',
  class: 'canned-reply',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft) {
    return draft.surface === 'reply' || draft.surface === 'comment' || draft.surface === 'quote' ? template(draft) : [];
  },
  examples: {
    fires: [
      {
        text: 'Hello! Thank you for contacting Otter Clinic. Your comment is very important to us 😊',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'My mum died on Sunday and the bill came on Monday, in her name.' } },
      },
      {
        text: 'Vielen Dank für Ihre Nachricht. Ihr Anliegen ist uns wichtig, bitte haben Sie Geduld.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Mein Vater ist gestern bei Ihnen gestorben und niemand rief an.' } },
        context: { locale: 'de-DE' },
      },
      {
        text: 'Thanks for your feedback! Please visit our help centre for more information.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'The app takes my money and never gives me a ticket.' } },
      },
      {
        text: 'We are sorry to hear about your experience. Please send us your order number.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'I love these socks' } },
      },
      {
        text: 'Thanks for your feedback! Glad you enjoyed your stay with us.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'The room was flooded and nobody came.' } },
      },
      {
        text: 'We would be happy to review your account with you. Please let us know if you need assistance.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'You can help when you stop stealing people’s houses!' } },
      },
      {
        text: 'Thanks for all the love! Stay tuned for more.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Your update wiped six years of my photos.' } },
      },
      {
        text: 'Sorry to hear that. Please fill in our survey and have a lovely day!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'My uncle fell on your stairs and died.' } },
      },
      {
        text: 'Please email us the details, and we will be happy to help.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Three emails sent since Monday, no reply to any of them.' } },
      },
      {
        text: 'So sorry about that! Tell us more so we can make this right.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Great soup, best bread in town.' } },
      },
      {
        text: 'Hi! Our opening hours are on our website 😊',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'It smells of gas on all floors and the line is dead' } },
      },
      {
        text: 'Aww, so glad you love it! Tag us next time 💚',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Great job on the 3 hour delay, truly first-class. 👏' } },
      },
      {
        text: 'Thanks for visiting, see you soon!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Your guard called my daughter a thief in front of everyone.' } },
      },
      {
        text: 'Thanks for your support! We look forward to a bright future.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'You are the worst airline. I will never fly with you again.' } },
      },
      {
        text: 'Thanks for reaching out! 😊 We value your feedback.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'My wife died on Friday and your office keeps asking to speak to her.' } },
      },
      {
        text: 'Thanks for the love! We appreciate your support.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Your car park floods every week. Fix your drains.' } },
      },
      {
        text: 'Hi, thanks for getting in touch. Have a great day!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Someone emptied my mother’s account and nobody answers the phone' } },
      },
      {
        text: 'Wir bitten die Unannehmlichkeiten zu entschuldigen und danken für Ihre Geduld. Vielen Dank für Ihr Verständnis!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Meine Mutter sitzt ohne Medikamente am Bahnsteig fest.' } },
        context: { locale: 'de-DE' },
      },
      {
        text: 'Sorry to hear that! Donate at hens.example to help more of them.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'We had to put our old hen to sleep today.' } },
      },
      {
        text: 'Rate this chat!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'My cousin took her own life and your office still writes to her.' } },
      },
    ],
    leaves: [
      {
        text: 'That is not OK. Please DM us your coach number and we call the guard right now: there should be water on every train.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Two hours outside Hexham and no water' } },
      },
      {
        text: 'Hi Ada, the escalator at the pier runs again, I have just stood on it. Sorry about the climb with the twins this morning.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: '@acmetea carried twins and a pram up to the pier, thanks a lot' } },
      },
      {
        text: 'Thank you for contacting us, Ada. The lift is back at noon; until then our porter carries the shopping up for whoever rings 4.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'When does the lift in block four run again, please?' } },
      },
      {
        text: 'I am so sorry, Denise. I have read the notes and I will call you at six with the sister who was there. Thank you for writing to us.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'My mum died on Sunday and the bill came on Monday, in her name.' } },
      },
      {
        text: 'Oh no. What does she look like? Our drivers will keep an eye out.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'I lost my dog near your depot.' } },
      },
      {
        text: 'The doors open at eight, and the choir starts at nine. Have a great evening!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'When do the doors open? We are dying to hear the choir.' } },
      },
      {
        text: 'You can donate here, and thank you for asking: the hens of all five farms eat from it until the spring.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'How can I help the hens?' } },
      },
      {
        text: 'You were right, we were wrong. Thanks for being so stubborn about it.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'The hinge is broken again and nobody believes me.' } },
      },
      {
        text: 'Ha, thank you! More on Monday.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Your scones nearly killed me, so good' } },
      },
      {
        text: 'It is at the till, and Jo keeps it for you!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'I lost my scarf at your reading' } },
      },
      {
        text: 'Thanks for telling us. The gate is mended, and the ticket is paid back.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'The gate never opens and eats my ticket.' } },
      },
      {
        text: 'Thanks for the love! More to come.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Great update, you deleted all my bugs' } },
      },
      {
        text: 'Six years of photos are in last night’s copy. Ada is bringing yours back, and writes to you at noon.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Your update wiped six years of my photos.' } },
      },
      {
        text: 'I have just tried your mobile, Ada, and I will ring again at six. Leo',
        draft: { surface: 'reply', replyTo: { handle: 'ada', text: 'I rang three times and nobody answers.' } },
      },

      {
        text: 'Please leave the building now and ring 0800 111 999 from outside; our crew is on its way and stays with you until it is safe.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'It smells of gas on all floors and the line is dead' } },
      },
      {
        text: 'We found your emails, Ann. The refund went out at noon.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Two emails and still no reply.' } },
      },
      {
        text: 'Thanks for the love, and for waiting!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Worth the 40 minute queue, best noodles in town' } },
      },
      {
        text: 'Thanks for writing. The garden path is flat, and a wheelchair passes the gate. The tower has stairs only.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Can I see the tower in a wheelchair?' } },
      },
      {
        text: 'Thank you, Rosa! Give Biscuit a scratch from all of us.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'One year with Biscuit today. Best thing we ever did.' } },
      },
      {
        text: 'I am so sorry about your wife, Mr. Whitaker. Nobody will ask for her again. I have put my direct line in your messages.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'My wife died on Friday and your office keeps asking to speak to her.' } },
      },
      {
        text: 'We apologise for the delay. The 9:40 leaves from platform 4.',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Terrible service today, the board says nothing.' } },
      },
      {
        text: 'Thanks for the love!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Still the best scarf, and I never get cold.' } },
      },
      {
        text: 'Thanks, Jo!',
        draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Still waiting for a better biscuit than this one.' } },
      },
      { text: 'Congratulations!', draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Our first book is out, and not by us' } } },
    ],
  },
};

export default check;

function troubleIn(to: string): Place | null {
  const found = inTrouble.exec(to);
  return found && { start: found.index, end: found.index + found[0].length };
}
/** What no praise beside it makes light of. */
const grave = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /died|dead(?! good)|death|passed away|lost (?:my|our) (?:mum|mom|dad|son|daughter|husband|wife|baby)/iu,
  /killed(?! me| it)|funeral|assault\w*|rap(?:ed|ist)|abus\w+|ambulance|hospital|cancer|blood|racis\w+/iu,
  /police|stolen|hacked|suicid\w*|miscarr\w*|starb|gestorben|tot|mort|morte|murió|morreu|morto|dood/iu,
  /overleden/iu,
);
const isQuestion = (theirs: string): boolean => /[?¿]/.test(theirs);
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
const onlyGreets = (sentence: string): boolean =>
  !/\d/.test(sentence) &&
  (sentence.match(/\p{L}+/gu)?.length ?? 0) <= (/(?<!\p{L})(?:team|équipe|equipo|equipe)(?!\p{L})/iu.test(sentence) ? 4 : 2);

const PASSING = /^(?:sorry to hear|so sorry|very|tut mir|lo siento|sinto|mi dispiace)/;
/** Whether courtesies are all there is, apart from a name. */
function onlyCourtesy(text: string): boolean {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < 4) return false;
  const rest = text.replace(/@[\p{L}\p{N}_.-]+/gu, ' ').replace(courtesies, ' ');
  return (rest.match(/\p{L}+/gu)?.length ?? 0) <= 1;
}

function template(draft: Draft): Found[] {
  const to = draft.replyTo?.text;
  const [reading] = readParts(draft);
  if (!to || reading === undefined) return [];
  const theirs = readText(to).words;
  const pleased = praise.test(to) && !sarcastic(to);
  const isFine = pleased && !grave.test(to);
  const named = isFine
    ? null
    : (harmedWords.find(theirs).find(({ start, end }) => !isAsked(to, to.slice(start, end)) && !LONGING.test(to.slice(start))) ?? null);
  const harm = named ?? (pleased ? null : troubleIn(to));
  const anger = harm === null && !isFine ? (angryWords.first(theirs) ?? (pleased ? null : grumblingWords.first(theirs))) : null;
  const what = harm ?? anger;
  const beside = sentBack(reading.text, to) ?? (what === null && pleased ? regretForPraise(reading.text, to) : null);
  const empty = has(reading.text, boilerplate) && sentencesOf(reading.text).every((one) => has(one, boilerplate) || onlyGreets(one));
  if (beside) return [{ part: 0, level: 'ask', ...beside }];
  if (what === null) {
    if (pleased || !((complaint.test(to) && !goodNews.test(to)) || trouble.test(to) || sarcastic(to))) return [];
    const mistaken = forPraise.exec(reading.text);
    if (mistaken === null ? !empty || isQuestion(to) : says(reading.text) || OWNS_UP.test(reading.text)) return [];
    const place = mistaken ? { start: mistaken.index, end: mistaken.index + mistaken[0].length } : { start: 0, end: reading.text.length };
    return [
      { part: 0, ...place, level: 'ask', say: `They are in trouble, or complain; ${quote(reading.text, place)} answers something else.` },
    ];
  }
  const said = `“${to.slice(what.start, what.end)}”`;
  const cheered =
    thanks.exec(reading.text) ??
    forPraise.exec(reading.text) ??
    (says(reading.text) ? /\p{Extended_Pictographic}/u : cheer).exec(reading.text);
  // An exclamation mark alone is a manner of speaking.
  const cheery = cheered?.[0] === '!' ? null : cheered;
  const formula = formulaWords.first(reading.words);
  // “Sorry to hear” beside a form and a nice day is part of the template.
  const personal = feelingWords.find(reading.words).find(({ entry }) => !((formula || empty) && PASSING.test(entry))) ?? null;
  if (
    harm &&
    personal === null &&
    !takesUp(reading.text, to.slice(harm.start, harm.end)) &&
    (formula || cheery || empty || onlyCourtesy(reading.text))
  ) {
    const place =
      formula ?? (cheery ? { start: cheery.index, end: cheery.index + cheery[0].length } : { start: 0, end: reading.text.length });
    return [
      {
        part: 0,
        start: place.start,
        end: place.end,
        level: dangerWords.first(theirs) ? 'stop' : 'ask',
        say: `They write of ${said}; ${quote(reading.text, place)} sounds like a template.`,
      },
    ];
  }
  const place = cheery && { start: cheery.index, end: cheery.index + cheery[0].length };
  if (anger && personal === null && (empty || ((place || onlyCourtesy(reading.text)) && !says(reading.text)))) {
    const answer = place ?? { start: 0, end: reading.text.length };
    return [{ part: 0, ...answer, level: 'ask', say: `They are upset (${said}); ${quote(reading.text, answer)} answers something else.` }];
  }
  return [];
}

/** “We’ll tell the crew right now: you should have had water”: the trouble in their own word, and somebody at it. */
function takesUp(ours: string, trouble: string): boolean {
  const words = trouble.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return AT_ONCE.test(ours) && words.some((word) => ours.toLowerCase().includes(word));
}
const AT_ONCE = sifted(
  /(?<!\p{L})(?:right (?:now|away)|straight away|immediately|at once|as we speak|sofort|gleich jetzt|tout de suite|immédiatement|ahora mismo|enseguida|agora mesmo|imediatamente|subito|immediatamente|meteen|direct)(?!\p{L})/iu,
);

/** Sends somebody where they say they have been in vain. */
function sentBack(ours: string, theirs: string): Omit<Found, 'part'> | null {
  if (!inVain.test(theirs)) return null;
  const channel = channels.find((way) => way.test(theirs) && way.test(ours));
  const place = channel?.exec(ours);
  if (!place || weDoIt.test(ours)) return null;
  const at = { start: place.index, end: place.index + place[0].length };
  return { ...at, say: `They write that they tried this already; ${quote(ours, at)} sends them there again.` };
}

/** Who has lost somebody may praise, and is still told that we are sorry. */
const CONDOLES = sifted(
  /\b(?:your|his|her|their) (?:\w+ )?(?:loss|bereavement)|condolences|thinking of you|passed away|beileid|condoléances|pésame|condolências|condoglianze/iu,
);

/** “… carried it up 64 steps, thanks a lot”: thanks for nothing, where they end what went before. */
const THANKS_A_LOT =
  /(?<!\p{L})(?:thanks? (?:you )?(?:a lot|a bunch|very much)|cheers(?: for that)?|nice one|(?:vielen |schönen |herzlichen )?dank auch|danke auch|merci bien|muchas gracias|grazie tante|muito obrigad[oa])(?=\P{L}*$)/iu;
/** What they may have met works again. */
const MENDED =
  /(?<!\p{L})(?:(?:works?|working|open|running|on|up) again|(?:is|are) (?:now )?(?:back|fixed|mended|repaired|open)|(?:geht|läuft|fährt) wieder|(?:remarche|refonctionne)|vuelve a funcionar|voltou a funcionar|(?:funziona|va) di nuovo)(?!\p{L})/iu;
/** Regret in answer to nothing but praise. */
function regretForPraise(ours: string, theirs: string): Omit<Found, 'part'> | null {
  const regret =
    /\b(?:sorry (?:about|for|to hear)|we apologi[sz]e|make this right|tut uns leid|nous sommes désolés|lo sentimos|lamentamos|ci dispiace)\b/iu.exec(
      ours,
    );
  if (
    !regret ||
    MENDED.test(ours) ||
    !praise.test(theirs.replace(THANKS_A_LOT, ' ')) ||
    CONDOLES.test(ours) ||
    complaint.test(theirs) ||
    trouble.test(theirs) ||
    isQuestion(theirs) ||
    /(?<![\p{L}\p{N}_])(?:but|though|however|except|sadly|aber|leider|mais|pero|mas|però|maar)(?![\p{L}\p{N}_])/iu.test(theirs)
  )
    return null;
  const at = { start: regret.index, end: regret.index + regret[0].length };
  return { ...at, say: `They praise; ${quote(ours, at)} answers a complaint.` };
}

/** “You were right, we were wrong”: that is an answer, whatever stands beside it. */
const OWNS_UP = /\b(?:you (?:are|were|['’]re) right|we (?:were|got (?:it|this|that)) wrong|our (?:mistake|fault))\b/iu;

/** Regret, help or a next step: no mere cheer. */
const says = (text: string) =>
  /(?<![\p{L}\p{N}_])(?:sorry|apolog\w+|on (?:our|their|the|its|her|his) way|ring|we are sending|(?:is|are) coming|999|112|911|ambulance|stay (?:where|put|with(?! us))|refund\w*|replace\w*|look into|get this|make (?:it|this) right|fix\w*|leid|entschuldig\w*|désolé\w*|excus\w+|lo sentimos|lamentamos|disculp\w*|desculp\w*|scus\w+|dispiace)(?![\p{L}\p{N}_])/iu.test(
    text,
  );
