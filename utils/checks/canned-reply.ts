import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { Lexicon } from '../text/lexicon.ts';
import { comparableWords, likeness } from '../text/likeness.ts';
import { phrases } from '../text/phrases.ts';
import { readParts, readText } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { helpingIn, quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';
import { angry, feeling, formulas, grumbling, harmed, inDanger } from './words/distress-words.ts';

const harmedWords = new Lexicon(harmed);
const dangerWords = new Lexicon(inDanger);
const angryWords = new Lexicon(angry);
const grumblingWords = new Lexicon(grumbling);
const formulaWords = new Lexicon(formulas);
const feelingWords = new Lexicon(feeling);
const cheer = sifted(/[😊😀😃😄😁🙂😉🎉🥳💛💚💙🧡💜💕💖💗❤😍🤗✨🙌👏👍🥰☺🎊🔥😋]|!/u);
const thanks = sifted(
  /\b(?:thanks?(?: you)?(?: so much)? for (?:your )?(?:coming|joining|visiting|stopping|feedback|support|loyalty|love|kind|choosing|flying|shopping|sharing|the love|business)|glad|happy to hear|awesome|great to hear|enjoy|danke für (?:deine|eure|ihre) (?:unterstützung|treue)|merci (?:pour|de) votre (?:soutien|fidélité|confiance)|gracias por tu (?:apoyo|preferencia|confianza)|obrigad[oa] pel[oa] (?:apoio|preferência|carinho)|grazie per (?:il (?:supporto|sostegno)|la fiducia))/iu,
);

/** Thanks for praise, and the words that praise is made of. */
const forPraise = sifted(
  /\b(?:(?:thrilled|delighted|over the moon|so (?:happy|glad|pleased)|stoked|chuffed) (?:that )?(?:you|for you|to (?:hear|see|have))|thanks?(?: you)? for (?:your (?:loyalty|custom|business|trust)|choosing|being (?:a|our|part)|flying|travelling|shopping|staying|the compliment)|(?:tag|bring|tell) (?:a |your )friends?|hooray|hurray|danke für (?:das|dein|euer|ihr) (?:lob|vertrauen)|schön,? dass|merci de (?:nous avoir choisi|votre confiance)|gracias por (?:confiar|elegirnos|la confianza)|obrigad[oa] (?:por|pela) (?:confian\p{L}+|escolher\p{L}*|preferência)|grazie per (?:averci scelto|la fiducia|i complimenti)|fijn (?:dat|om)|leuk (?:dat|om)|love (?:to hear|it|this|that)|(?:made|making) our day|welcome to the \p{L}+ family|part of the (?:\p{L}+ ){0,2}family|tag us|keep (?:\p{L}+ing|it up)|(?:safe|happy) travels|yay|woohoo|you(?:['’]re| are) (?:the best|awesome|amazing)|(?:das )?freut uns|wie schön|ravie?s? (?:de|que)|quel plaisir|nos (?:alegra|encanta)|qué (?:bien|alegría)|que bom|ficamos (?:felizes|contentes)|che bello|siamo (?:felici|contenti)|thanks?(?: you)?(?: so much)? for (?:the|your|all the|this|sharing (?:the|your)) (?:\w+ )?(?:love|support|kind words|shout[- ]?out|compliment|lovely words|kindness)|(?:glad|happy|thrilled|delighted) (?:you|to hear (?:you|that you)) (?:love|loved|like|liked|enjoy|enjoyed|had)|we love (?:you|that) too|aww,? thank|(?:so|really|we['’]re) glad|we love hearing|(?:we )?appreciate (?:your|the) (?:support|love|kind)|danke für (?:die|deine|eure|ihre) (?:liebe|lieben worte|unterstützung)|merci pour (?:votre|vos|ton|tout cet?) (?:amour|soutien|gentils mots)|gracias por (?:tu|su|el) (?:apoyo|cariño)|obrigad[oa] pel[oa] (?:carinho|apoio)|grazie per (?:il (?:supporto|sostegno)|l['’]affetto))/iu,
);
const praise = sifted(
  /\b(?:lov\w+|great|best|thank\w*|insane|unreal|incredible|obsessed|stunning|gorgeous|epic|legends?|worth|amaz\w+|awesome|excellent|wonderful|fantastic|beautiful|good|nice|happy|delicious|perfect|favou?rite|proud|congrat\w*|brilliant|yum\w*|cool|fan|glad|super|kind|danke|toll|liebe|lecker|merci|adore|bravo|gracias|encanta|obrigad[oa]|amo|grazie|bello|ottimo|passed|married|engaged|graduat\w+|newborn|birthday)\b|[❤💚💙💛🧡💜😍🥰👏🙌👍🎉🔥]/iu,
);
const complaint = sifted(
  /\b(?:fix|wrong|broke\w*|never|nobody|no one|why|still|again|late|dirty|cold|wait\w*|missing|lost|stop|fail\w*|worse|bad|poor|problem|refund|cancel\w*|charged|ignored|unsafe|danger\w*|nearly|almost|not|n['’]t|nicht|kein\w*|nie|pas|jamais|nunca|mai|não|non)\b|\b\d(?:st|nd|rd|th) time\b/iu,
);

/** What nobody praises. */
const trouble = sifted(
  /\b\d{1,3}[- ]?(?:min\w*|hours?|hrs?|days?|weeks?|stunden?|heures?|horas?|minuti|ore)\b|\b(?:delay\w*|cancel\w*|on hold|stuck|stranded|broken|out of order|no (?:seats?|heating|staff|answer|reply|water|trolleys)|(?:lost|losing|lose|broke|breaking|ruin\w*) (?:my|our)|minus \d+|standing|crammed|packed in|cold food|verspät\w*|ausgefallen|retard|annulé\w*|retraso|cancelad\w*|atras\w*|ritardo|cancellat\w*)\b/iu,
);
const turnedAround = sifted(
  /\b(?:loving|love (?:how|that|the|being|waiting|it when)|enjoying|(?:great|good|nice|super|fantastic|amazing|excellent|brilliant|stellar|top) (?:job|work|one|service|start|timing|experience|touch)|well done|thanks? (?:a lot|a bunch|so much|for nothing|you so much)|thank(?:s| you) for (?:the \w*\d|cancel\w*|los\w+|ruin\w*|nothing|leaving|ignoring|making me)|(?:truly |absolutely |simply )?(?:world|first)[- ]class|bravo|congrat\w*|kudos|impressive|how lovely|lucky (?:me|us)|what a (?:joy|treat|pleasure)|just what (?:i|we) needed|(?:five|5|ten|10)(?: out of (?:five|ten)| ?\/ ?10)? ?(?:stars|points)|i guess|cheers for|nice one|slow clap|top marks|hats off|thanks again for|na (?:super|toll|prima|bravo)|ganz großes kino|vielen dank auch|herzlichen glückwunsch|chapeau|félicitations|merci bien|felicidades|muy bien|tolle? leistung|danke für (?:nichts|die \w*\d)|klasse leistung|bravo|merci pour (?:les|ces) \d+|génial|genial|enhorabuena|gracias por (?:las|los) \d+|parabéns|complimenti|grazie per (?:le|i) \d+)\b|[👏🙃🙄]/iu,
);
/** “Loving the two-hour wait.” Where the trouble was worth it, the praise is meant. */
const sarcastic = (text: string): boolean =>
  turnedAround.test(text) &&
  (trouble.test(text) || harmedWords.first(readText(text).words) !== null || angryWords.first(readText(text).words) !== null) &&
  !/\b(?:worth|but|despite|only|still)\b/iu.test(text);

/** What people live with, and tears: in a question, or beside joy, they are no distress. */
const condition =
  /^(?:wheelchair|allerg|pregnan|disab|blind|deaf|cr(?:y|ied)|in tears|rollstuhl|schwanger|fauteuil|enceinte|silla de|embaraz|cadeira|gr[áa]vida|sedia|incinta)/iu;
const isAsked = (theirs: string, words: string): boolean =>
  condition.test(words) && !complaint.test(theirs) && (/[?¿]/.test(theirs) || praise.test(theirs));

/** The third of the same is one too many. */
const before = 2;
const alike = 0.9;

const check: Check = {
  id: 'canned-reply',
  title: 'A template where a person is needed',
  why: 'An airline’s automatic answer thanked an angry passenger “for your support” (Business Insider, 2013); a shop pasted 79 near-identical apologies (Heavy, 2013).',
  class: 'canned-reply',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    if (draft.surface !== 'reply' && draft.surface !== 'comment' && draft.surface !== 'quote') return [];
    return [...template(draft), ...again(draft, context)];
  },
  examples: {
    fires: [
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
    ],
    leaves: [
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
      { text: 'Thanks for your support!', draft: { surface: 'reply', replyTo: { handle: 'a', text: 'Love your new scarf.' } } },
    ],
  },
};

export default check;

/** Something was taken, lost or broken, or nobody comes. */
const inTrouble = sifted(
  /\b(?:(?:emptied|stole|stolen|scammed|hacked|robbed|took) (?:from )?(?:my|our|all)|(?:my|our) \w+(?:['’]s)? (?:\w+ )?(?:is|was|are|has been|got) (?:\w+ )?(?:stolen|broken|gone|missing|lost|ruined|hurt|injured|empty)|nobody (?:answers|answered|came|comes|helped|calls|called)|no one (?:answers|answered|came|helped|called)|left (?:me|us|her|him) (?:on|in|at|alone|waiting|stranded)|(?:still|been) waiting)\b/iu,
);
/** Said to anybody; an answer of nothing else answers nothing. */
const courtesies = phrases(
  '(?:hi|hello|hey|hallo|hola|bonjour|ciao|olá)(?: there| \\p{L}+)?',
  'thanks?(?: you)?(?: so much| very much| again)?(?: for (?:getting in touch|reaching out|your (?:message|feedback|comment|post|patience|support|time)|contacting us|writing|letting us know|sharing(?: this)?(?: with us)?))?',
  '(?:have|enjoy) (?:a |an |your )?(?:great|good|lovely|nice|wonderful|amazing|rest of your)? ?(?:day|evening|weekend|week)(?: ahead)?',
  'we (?:really )?(?:value|appreciate|love) (?:your|all|hearing)(?: \\p{L}+){1,4}',
  '(?:vielen )?dank(?: für (?:deine|eure|ihre) (?:nachricht|rückmeldung))?',
  '(?:einen )?schönen tag(?: noch)?',
  'merci(?: beaucoup)?(?: pour (?:votre|ton) (?:message|retour))?',
  'bonne journée',
  '(?:muchas )?gracias(?: por (?:tu|su) (?:mensaje|comentario))?',
  '(?:que tengas|que tenga)? ?(?:un )?buen día',
);

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
  const harm = harmedWords.find(theirs).find(({ start, end }) => !isAsked(to, to.slice(start, end))) ?? null;
  const pleased = praise.test(to) && !sarcastic(to);
  const anger = harm === null ? (angryWords.first(theirs) ?? (pleased ? null : grumblingWords.first(theirs))) : null;
  const what = harm ?? anger;
  const beside = sentBack(reading.text, to) ?? (what === null && pleased ? regretForPraise(reading.text, to) : null);
  if (beside) return [{ part: 0, level: 'ask', ...beside }];
  if (what === null) {
    const mistaken = (complaint.test(to) || sarcastic(to)) && !pleased ? forPraise.exec(reading.text) : null;
    if (mistaken === null && !(inTrouble.test(to) && !pleased && onlyCourtesy(reading.text))) return [];
    const place = mistaken ? { start: mistaken.index, end: mistaken.index + mistaken[0].length } : { start: 0, end: reading.text.length };
    return [
      { part: 0, ...place, level: 'ask', say: `They are in trouble, or complain; ${quote(reading.text, place)} answers something else.` },
    ];
  }
  const said = `“${to.slice(what.start, what.end)}”`;
  const cheery =
    thanks.exec(reading.text) ??
    forPraise.exec(reading.text) ??
    (says(reading.text) ? /\p{Extended_Pictographic}/u : cheer).exec(reading.text);
  const formula = formulaWords.first(reading.words);
  const personal = feelingWords.first(reading.words);
  const cold = harm !== null && !says(reading.text) && helpingIn(reading) === null && !sharesWord(reading.text, to);
  if (harm && personal === null && (formula || cheery || cold)) {
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
  // An exclamation mark alone is a manner of speaking.
  const place = cheery && !/^!$/.test(cheery[0]) ? { start: cheery.index, end: cheery.index + cheery[0].length } : null;
  if (anger && personal === null && (place ?? onlyCourtesy(reading.text)) && !says(reading.text)) {
    const answer = place ?? { start: 0, end: reading.text.length };
    return [{ part: 0, ...answer, level: 'ask', say: `They are upset (${said}); ${quote(reading.text, answer)} answers something else.` }];
  }
  return [];
}

/** The ways in which people write to a firm, in seven languages. */
const channels = [
  sifted(/\b(?:dm\w*|direct messages?|private messages?|pn|mp|md|inbox)\b/iu),
  /\be-?mail\w*|\bcorreo\b|\bcourriel\b/iu,
  sifted(
    /\b(?:call\w*|phone\w*|r[aiu]ng|hotline|helpline|anruf\w*|angerufen|appel\w*|téléphon\w*|llam\w+|lig(?:ar|ue|uei|ámos)|chiam\w+|telefon\w*|bel|gebeld)\b/iu,
  ),
  sifted(/\b(?:forms?|formular\w*|formulaire|formulario|formulário|modulo|formulier)\b/iu),
  /\b(?:chat\w*|app)\b/iu,
];
const inVain = sifted(
  /\b(?:already|twice|(?:two|three|four|five|six|ten|\d+) times|again|still|no (?:reply|answer|response)|(?:nobody|no one|none|never) (?:\w+ )?(?:answer\w*|repl\w+|respon\w+|called|wrote|picks?)|(?:cuts?|hangs?|hung) (?:me )?(?:off|up)|does(?:n['’]t| not) work|keeps? (?:crashing|failing)|schon|bereits|mehrmals|niemand|keine antwort|déjà|fois|personne|ya|veces|nadie|já|vezes|ninguém|già|volte|nessuno|al|keer|niemand)\b/iu,
);

/** We ring, write and look ourselves: “I have just tried your mobile”, “I’m calling you now”. */
const weDoIt = sifted(
  /\b(?:i|we)(?:['’](?:ve|m|ll|re)| have| am| will| are)(?: (?:now|just|also|already|then|both|been|going to))* (?:answer|repl|call|sen[dt]|found|read|r[iau]ng|phon|look|e-?mail|writ|tried|try|messag|spok|speak|ask|book|put|pass|open|check)|\band will (?:\w+ )?(?:reply|call|ring|write|e-?mail|message|answer)\b|\b(?:i|we) (?:just )?(?:found|answered|replied|called|sent|read|rang|wrote|tried|phoned|spoke|checked)\b|\b(?:call|ring|phon|e-?mail|messag|writ)(?:e|ing)? (?:to )?you (?:now|today|back|tonight|tomorrow|this|myself|in|at|by|within|shortly)\b/iu,
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

/** Regret in answer to nothing but praise. */
function regretForPraise(ours: string, theirs: string): Omit<Found, 'part'> | null {
  const regret =
    /\b(?:sorry (?:about|for|to hear)|we apologi[sz]e|make this right|tut uns leid|nous sommes désolés|lo sentimos|lamentamos|ci dispiace)\b/iu.exec(
      ours,
    );
  if (
    !regret ||
    CONDOLES.test(ours) ||
    complaint.test(theirs) ||
    /[?]/.test(theirs) ||
    (theirs.match(new RegExp(praise, 'giu'))?.length ?? 0) < 2
  )
    return null;
  const at = { start: regret.index, end: regret.index + regret[0].length };
  return { ...at, say: `They praise; ${quote(ours, at)} answers a complaint.` };
}

/** Whether an answer takes up anything of what was written, by the first letters of longer words. */
function sharesWord(ours: string, theirs: string): boolean {
  const stems = (from: string) => new Set((from.toLowerCase().match(/(?<!@)\b\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));
  const said = stems(theirs);
  return [...stems(ours)].some((stem) => said.has(stem));
}

/** Regret, help or a next step: no mere cheer. */
const says = (text: string) =>
  /\b(?:sorry|apolog\w+|on (?:our|their|the|its|her|his) way|ring|we are sending|(?:is|are) coming|999|112|911|ambulance|stay (?:where|put|with)|refund\w*|replace\w*|look into|get this|make (?:it|this) right|fix\w*|leid|entschuldig\w*|désolé\w*|excus\w+|lo sentimos|lamentamos|disculp\w*|desculp\w*|scus\w+|dispiace)\b/iu.test(
    text,
  );

/** The same words to one person after another, whatever the name in front. */
function again(draft: Draft, { recent = [] }: Context): Found[] {
  const text = draft.parts[0]?.text ?? '';
  const mine = comparableWords(withoutHandles(text));
  if (mine.length < 6) return [];
  const same = recent.filter(
    ({ surface, text: other }) =>
      surface === 'reply' && Math.abs(other.length - text.length) < 60 && likeness(mine, comparableWords(withoutHandles(other))) >= alike,
  );
  if (same.length < before) return [];
  return [
    {
      part: 0,
      start: null,
      end: null,
      level: 'ask',
      say: `The same answer went out ${same.length} times already. People compare answers.`,
    },
  ];
}

function withoutHandles(text: string): string {
  return text.replace(/@[\p{L}\p{N}_.-]+/gu, ' ');
}
