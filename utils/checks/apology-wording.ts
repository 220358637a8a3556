import { type ApologyFaultKind, apologyFaults, saysSorry } from '../text/apology.ts';
import { has, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Found } from './check.ts';

/** What each fault does to an apology, and what serves better. Faults that a person can see on the whole are left to the drafting room. */
const words: Partial<Readonly<Record<ApologyFaultKind, string>>> = {
  conditional: 'makes the apology depend on an “if”. Say what was wrong, without it.',
  'their-feelings': 'is sorry for how people feel, not for what was done.',
  but: 'takes the apology back.',
  ownerless: 'lets it happen by itself. Say who did it: “we”.',
  'intent-shield': 'speaks of what was meant; people ask what was done.',
  'fact-shield': 'defends it as true while saying sorry.',
  blame: 'puts it on somebody else.',
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

/** “Sorry you feel that way”: courtesy in nobody's ears. */
const DISMISSES = sifted(
  /\b(?:feel|see it|took it|take it) (?:that|this) way\b|\bdas so (?:empfind|seh)\p{L}+|\b(?:ressent\p{L}+|voyez) (?:cela|ça) (?:ainsi|comme ça)|\bte sientas así|\bse sienta así|\bse sinta assim|\bsi senta così/iu,
);

/** Noise, mud and a queue need no statement: “Sorry about the mud, but the ducks insist”. */
const SMALL_HARM = sifted(
  /\b(?:sorry|apolog\w+) (?:about|for) (?:the|all the|any|our|this) (?:\w+ )?(?:noise|mud|queues?|lines?|dust|mess|smell|weather|rain|snow|cold|heat|puns?|earworm|wait|crumbs|crush|squeeze|feathers)\b|\bif the (?:noise|smell|dust|drilling|music) \w+/iu,
);
/** Who would say sorry does not: “We would apologise for the puns, but we are on a roll”. */
const IN_JEST = sifted(
  /(?<!\p{L})(?:we|i)(?:['’]d| would| could) (?:\p{L}+ )?(?:say (?:we(?:['’]re| are) )?sorry|apologi[sz]e)(?! (?:sincerely|deeply|unreservedly))[^.!?\n]{0,60}(?<!\p{L})but(?!\p{L})/iu,
);

/** Speaks of our own post or deed in the past, without sorry. */
const OWN_DEED = phrases(
  "(?:our|my|this|that|the|re|yesterday's|last night's|today's|this morning's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)(?: \\p{L}+){0,3} (?:tweets?|posts?|adverts?|ads?|campaign|jokes?|comments?|caption|video|message|update|cartoon|mural|billboard|poster|picture|photo|image|design|slogan|statement|remarks?|words|e-?mail|newsletter|story|reel|meme|window|display|shirt|packaging|song|clip|headline|quiz|poll)",
  'tweets',
  '(?:unser|der|dieser|gestrige)\\p{L}* (?:\\p{L}+ )?(?:beitrag|post|tweet|kommentar|witz|kampagne|anzeige)',
  '(?:notre|cette?|le|la)(?: \\p{L}+)? (?:publication|message|tweet|campagne|annonce|blague|vidéo)',
  '(?:nuestr[oa]|est[ea]|el|la)(?: \\p{L}+)? (?:publicación|mensaje|tuit|campaña|anuncio|broma|vídeo)',
  '(?:noss[oa]|est[ea]|ess[ea]|o|a)(?: \\p{L}+)? (?:publicação|mensagem|tweet|campanha|anúncio|piada|post)',
  '(?:nostr[oa]|quest[oa]|il|la)(?: \\p{L}+)? (?:post|messaggio|tweet|campagna|annuncio|battuta|video)',
);
/** English "sorry" is an interjection as well; an apology is sorry for something. */
const IN_EARNEST = phrases(
  "(?:we|i)(?: are| am|'re|'m) (?:\\p{L}+ ){0,3}sorry",
  'sorry (?:for|about|that|if|to (?:anyone|those|everyone|all)|everyone|all|we|folks|wenn|falls|dass|für|aber)',
  // A sentence of its own: “An intern posted that. Sorry!”
  '(?<=(?:^|[.!?:,]) ?)sorry(?= ?[.!]| ?$)',
  'sorry,? (?:folks|everyone|everybody|guys|gang|team|people|lol|haha|wenn|falls|but (?:come on|it was|you))',
  '(?:our|my) bad',
  '(?:deeply|truly|very|so|sincerely|terribly) sorry',
  'apolog\\p{L}+',
  'mistakes?',
  'we regret',
);
const DEFENDS = phrases(
  '(?:was|is) (?:only |just |all |a bit of )*(?:banter|a joke|a bit of fun|harmless fun)',
  '(?:chose|choose|decided|wanted) to (?:take offen[cs]e|be (?:offended|upset)|get (?:offended|upset)|read it)(?: \\p{L}+){0,2}',
  "(?:weren't|were not|was not|wasn't|never|did not|didn't) (?:\\p{L}+ )?(?:intend\\p{L}*|mean\\p{L}*|trying)(?: \\p{L}+){0,2}",
  'never our intent\\p{L}*',
  '(?:posted|written|sent|made|published|approved|scheduled) by (?:an?|one of our|some) (?:\\p{L}+ ){0,2}(?:intern|volunteer|apprentice|trainee|temp|student|junior|freelancer|agency|contractor|newcomer|new (?:starter|hire|colleague))s?',
  '(?:these|such) things (?:do |will |can )?happen',
  '(?:nobody|no one) is perfect',
  'we(?: are|.re) (?:only|all) human',
  '(?:so ?etwas|so was|das) (?:passiert|kann (?:mal |schon mal )?passieren)',
  'choses qui arrivent',
  'cosas que pasan',
  'coisas que acontecem',
  'cose che (?:capitano|succedono)',
  'not our intent\\p{L}*',
  'taken out of context',
  'misunderstood',
  'misinterpreted',
  'nicht (?:unsere absicht|so gemeint)',
  'aus dem zusammenhang',
  "(?:n'était pas|jamais) notre intention",
  'no era nuestra intención',
  'não era nossa intenção',
  'non era nostra intenzione',
);
const THANKS_FOR_CRITICISM = phrases(
  'thank(?:s| you)(?: all| everyone)? for (?:the|your|all the) (?:feedback|comments|criticism|input)',
  'danke für (?:das|euer|ihr) feedback',
  'merci pour (?:vos|les) (?:retours|commentaires)',
  'gracias por (?:los|vuestros|sus) comentarios',
  'obrigad[oa] pel[oa]s? (?:feedback|comentários)',
  'grazie per (?:i|il) (?:commenti|feedback)',
);
/** Whoever was harmed in body, or whose secrets went astray. */
const SOMEBODY_HURT = sifted(
  /(?<!\p{L})(?:hurt|allerg\w*|gluten\w*|(?:nut|dairy|lactose)[- ]free|peanuts?|lactose|c(?:o)?eliac\w*|halal|kosher|injur\w*|hospital\w*|sick|ill|burn\w*|poison\w*|leak(?:ed|ing)|breach|unsafe|choking|patients?|results|alarms?|brakes?|salar(?:y|ies)|passwords?|addresses|wrong (?:people|person|address|child|patient)|(?:somebody|someone|anybody) else['’]s|medical|personal data|bank details|privacy|contaminat\w*|recall(?:ed|ing)?|evacuat\w*|victims?|died|patient\p{L}*|befunde|personenbezogen\p{L}*|données|datos personales|dados pessoais|dati personali|verletzt\p{L}*|allergi\p{L}*|blessé\p{L}*|malades?|herid\p{L}+|ferit\p{L}+|machucad\p{L}+)(?!\p{L})/iu,
);
/** Owns up with a laugh, without a sorry. */
const FLIPPANT = sifted(/(?<!\p{L})(?:(?:our|my) bad|(?:wh|h)?oops(?:ie|y)?(?: daisy)?|uuu?ps|hoppla|oups|ups)(?!\p{L})/iu);
/** Asks for understanding before anything was said. */
const UNDERSTANDING_FIRST = phrases(
  'before (?:you|anyone) (?:judges?|jumps?|comments?|gets? angry)',
  'let (?:us|me) (?:first )?explain',
  '(?:first|a bit of|some) (?:some )?context(?=[:.,])',
  'in (?:our|my) defen[cs]e',
  'to be fair to us',
  'bevor ihr (?:urteilt|schimpft)',
  'zu unserer verteidigung',
  'avant de (?:nous )?juger',
  'pour notre défense',
  'antes de (?:que nos )?juzg\\p{L}+',
  'en nuestra defensa',
  'antes de (?:nos )?julgar',
  'em nossa defesa',
  'prima di giudicare',
  'a nostra difesa',
);
/** What companies write in place of an apology: we have heard, this is who we are, we will do better. Each alone is news. */
const STATEMENT: readonly RegExp[] = [
  phrases(
    'we hear you',
    '(?:listening|listen) and (?:learning|learn)',
    '(?:hear|heard|acknowledge|understand|appreciate|recogni[sz]e|aware of|noted?|seen|read) (?:the|your|all|some|these|that) (?:\\p{L}+ ){0,2}?(?:concerns?|feedback|comments?|criticism|reactions?|frustrations?|anger|discussion|people)',
    'haben (?:\\p{L}+ )?(?:kritik|rückmeldungen|kommentare|reaktionen) (?:gehört|gelesen|wahrgenommen|zur kenntnis genommen)',
    '(?:entendons|entendu|compris|comprenons|pris connaissance de) (?:vos|les) (?:réactions|critiques|remarques|inquiétudes|commentaires)',
    'hemos (?:leído|escuchado|visto) (?:\\p{L}+ )?(?:comentarios|críticas|reacciones)',
    '(?:ouvimos|lemos|vimos) (?:\\p{L}+ ){1,2}(?:críticas|comentários|reações)',
    'abbiamo (?:letto|ascoltato|visto) (?:\\p{L}+ ){1,2}(?:critiche|commenti|reazioni)',
  ),
  phrases(
    'in our dna',
    'at the (?:very )?(?:heart|core) of (?:everything|all|what|who|our)',
    '(?:our|unsere|nos|nuestros|nossos|nostri) (?:values|werte|valeurs|valores|valori)',
    '(?:inclusion|diversity|equality|respect|integrity|safety) (?:is|are|has always been|have always been)',
    'liegt uns (?:besonders |sehr )?am herzen',
    'stehen für (?:vielfalt|toleranz|respekt|offenheit)',
    'au cœur de (?:notre|nos)',
    'nuestro adn|nosso dna|nostro dna',
  ),
  phrases(
    'do better',
    '(?:remain|are|fully|stay) committed',
    'strive',
    '(?:listen|continue|keep|working|work) (?:and|to|on) (?:learn\\p{L}*|listen\\p{L}*|improv\\p{L}*|grow\\p{L}*|do\\p{L}*)',
    'on (?:a|this|our) journey',
    '(?:take|takes|taking) (?:\\p{L}+ ){1,4}seriously',
    'moving forward',
    'daraus lernen',
    '(?:nehmen|nehme) (?:\\p{L}+ ){1,4}ernst',
    'nous engageons|prenons (?:\\p{L}+ ){1,4}au sérieux',
    'seguiremos (?:\\p{L}+ndo)|muy en serio',
    'continuaremos (?:a )?\\p{L}+|muito a sério',
    'continueremo a|molto sul serio',
  ),
];
/** That something of ours went wrong, in such a statement: it weighs double. */
const FELL_SHORT = phrases(
  'missed the mark',
  '(?:fell|fall|fallen) short',
  'not who we are',
  "(?:did not|didn't|does not|doesn't) (?:\\p{L}+ )?(?:reflect|represent|live up)",
  'not our (?:finest|best|proudest) (?:hour|moment|work)',
  'für (?:irritationen|unmut|aufregung|kritik|diskussionen) gesorgt',
  'suscité (?:\\p{L}+ ){0,2}(?:réactions|critiques|polémique|émotion)',
  '(?:generado|suscitado|causado) (?:\\p{L}+ )?(?:polémica|malestar|críticas)',
  'ger(?:ou|aram) (?:\\p{L}+ )?(?:polêmica|polémica|críticas)',
  '(?:suscitato|generato) (?:\\p{L}+ )?(?:polemiche|critiche|reazioni)',
);
const MATTER = phrases('this matter', 'this situation');
/** Letters, data, money in the wrong hands. */
const strayed = [
  '(?:to|into) the wrong \\p{L}+',
  '(?:wrong|incorrect) (?:prices?|amounts?|address(?:es)?|person|people|results?|charges?)',
  "(?:each other's|somebody else's|someone else's|other (?:people|customer|student|patient|member|guest)s?')",
];
const OTHERS_THINGS = phrases(...strayed);
const WENT_WRONG = phrases(
  '(?:errors?|mistakes?|oversight|mix-up|incident|leak|breach|glitch)',
  ...strayed,
  '\\p{L}*fehler|\\p{L}*panne|versehen\\p{L}*|datenleck',
  'erreurs?|incident|fuite',
  'error(?:es)?|fallo|incidente|filtración',
  'erros?|falha|vazamento',
  'errore|errori|incidente',
);
/** Over, as far as we are concerned. */
const SETTLED = phrases(
  '(?:has|have|was|were|is|are) (?:now |since |all |fully )?(?:been )?(?:resolved|rectified|dealt with|addressed|remedied|put right)',
  '(?:behoben|bereinigt|aus der welt)',
  '(?:a été|est) (?:résolue?|réglée?|corrigée?)',
  '(?:ha sido|está) (?:resuelt|solucionad|subsanad)[oa]',
  '(?:foi|está) (?:resolvid|corrigid|sanad)[oa]',
  '(?:è stat[oa]|è) (?:risolt|sanat|corrett)[oa]',
);
/** Of an apology that was made before. */
const APOLOGISED = phrases(
  '(?:have|has|already|did) apologi[sz]ed?',
  'haben uns (?:schon |bereits )?entschuldigt',
  'nous sommes excusés',
  'ya (?:nos )?(?:disculpamos|hemos pedido)',
);
const PASSIVE = phrases(
  'mistakes? (?:was|were|have been|has been) made',
  '(?:an?|the) (?:error|mistake|oversight|mix-up) (?:has )?(?:occurred|happened)(?=[^\\n]{0,120}(?:posts?|tweets?|published|posted|seriously|regret))',
  '(?:photo|photograph|picture|image|name|story|headline|caption|quote|video)s? of the wrong \\p{L}+ (?:was|were|has been|got) (?:published|printed|used|shown|posted|shared)',
  '(?:wrong|offensive|inappropriate|unfortunate) (?:post|tweet|image|picture|photo|video|message|caption|comment) (?:was|were|has been|got) (?:\\p{L}+ )?(?:published|posted|sent|shared|used)',
  "(?:an?|the|this|our) (?:\\p{L}+ )?(?:posts?|tweets?|pictures?|images?|videos?|messages?|stories|story|comments?) (?:was|were|has been|have been) (?:\\p{L}+ )?(?:published|posted|sent|shared)(?=[^\\n]{0,120}(?:should not have|shouldn't have|removed|deleted|taken down|matter))",
  'mistakes? (?:may|might|could) have been made',
  'an? (?:\\p{L}+ )?(?:choice|decision|selection) (?:of \\p{L}+ )?was made',
  // Values and lessons in place of a deed.
  '(?:fell|fall|fallen) short of (?:the |our )(?:\\p{L}+ )?(?:values|standards?|expectations)',
  '(?:lessons|learnings?) (?:will be|have been|must be|are being) (?:learn(?:ed|t)|taken)',
  "(?:does not|doesn't|did not|do not) (?:reflect|represent) (?:who we are|our values|what we stand for)",
  'inconvenience (?:was|has been) caused',
  'it has come to our attention',
  '(?:not|never) (?:up to|in line with|meet) our (?:usual |high )?(?:values|standards)',
  '(?:entspricht|entsprach) nicht unseren (?:werten|standards|ansprüchen)',
  'nicht unseren werten',
  'ne (?:reflète|reflètent|correspond|correspondent) pas (?:à )?nos valeurs',
  'no (?:refleja|reflejan|representa|representan) nuestros valores',
  'não (?:reflete|refletem|representa|representam) (?:os )?nossos valores',
  'non (?:riflette|riflettono|rispecchia|rispecchiano|rappresenta) i nostri valori',
  'es wurden fehler gemacht',
  'des erreurs ont été commises',
  'se (?:cometieron|han cometido) errores',
  'foram cometidos erros',
  'sono stati commessi errori',
);

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
    if (IN_JEST.test(whole) || isTold(whole)) return [];
    const sorry = saysSorry(whole) && !(/\bsorry\b/i.test(whole) && !has(whole, IN_EARNEST) && !has(whole, OWN_DEED));
    const asksFirst = /\bsorry\b/i.test(whole) && has(whole, UNDERSTANDING_FIRST);
    const evades =
      asksFirst ||
      (!sorry && states(whole)) ||
      (!sorry && has(whole, APOLOGISED) && declaredOver(whole)) ||
      (!sorry && has(whole, WENT_WRONG) && (declaredOver(whole) || (draft.surface === 'post' && touchesPeople(whole)))) ||
      (FLIPPANT.test(whole) && SOMEBODY_HURT.test(whole)) ||
      (!sorry && (((has(whole, DEFENDS) || has(whole, THANKS_FOR_CRITICISM)) && has(whole, OWN_DEED)) || has(whole, PASSIVE)));
    if (!sorry && !evades) return [];
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
      return apologyFaults(text).flatMap(({ kind, start, end, text: place }): Found[] => {
        const say = words[kind];
        if (!say || (kind === 'no-acknowledgement' && sorry)) return [];
        if (kind === 'joke-when-hurt' && !SOMEBODY_HURT.test(text)) return [];
        // A word of regret in passing makes no apology; the place has to be part of one.
        const courteous = (answering || SMALL_HARM.test(text)) && courtesies.includes(kind) && !DISMISSES.test(place);
        const level = courteous || kind === 'jargon' ? 'note' : kind === 'joke-when-hurt' ? 'stop' : 'ask';
        return [{ part, start, end, level, say: `${quoted(place)} ${say}` }];
      });
    });
  },
  examples: {
    fires: [
      'Friday’s poster was never our intention to hurt, and it was taken out of context.',
      'We have apologised and mended the boilers, and now we consider this matter closed.',
      'Our poster missed the mark. Respect is at the heart of all we do, and we will do better.',
      'Forty invoices went to the wrong people on Monday. This has been dealt with.',
      'Tuesday’s mix-up fell short of our values, and lessons will be learned.',
      'We apologise to those who found the mural tasteless.',
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
      'Sorry about the mud, but the ducks insist. We would apologise for the puns, but we are on a roll.',

      'We apologise to everyone who read it. Two of us wrote it, it was wrong, and it is deleted.',
      'Our bread sold out before ten. Sorry, everyone: we bake twice as many on Saturday, and whoever came in vain gets a bun.',
      'You should have heard it from us first. We sold the field and told nobody; we are sorry, and the plans are open to all on Friday.',
      'Sorry, folks: no rye until the oven is mended at noon.',
      'We named the wrong actor in our caption. We are sorry: we should have known. It is corrected now.',
      'Sorry if you missed out on the first run: we have added six more nights in February.',
      'Sorry not sorry: the habanero batch is hotter than last year. Milk is in the fridge.',
      'The fault in the ticket machine has been resolved. Coins, cards and phones all work.',
      'We hear you: the plum tart is back on Friday, and we are committed to keeping it.',
      'No, we were not hacked, and it was not an intern. It was wrong, it is deleted, and I am sorry.',
      'That was our mistake and we are sorry. If yours was one of them, the money is back today.',
      'We’ve deleted the rogue tweet, and the keys are confiscated. Back to tea.',
    ],
  },
};

export default check;

/** “We are sorry, but you will have to walk”, said the ferryman: only others are sorry, in quotation marks. */
const isTold = (text: string): boolean => {
  const places = spansOf(text, /\bsorry\b|\bapolog\p{L}+/giu);
  return places.length > 0 && places.every(({ start }) => isSpokenOf(text, start));
};

/** A statement in place of an apology: three of its parts, of which what went wrong counts for two. */
function states(text: string): boolean {
  const parts = STATEMENT.filter((part) => has(text, part)).length;
  if (parts === 0) return false;
  return parts + (has(text, FELL_SHORT) ? 2 : has(text, OWN_DEED) || has(text, MATTER) ? 1 : 0) >= 3;
}

const declaredOver = (text: string): boolean => apologyFaults(text).some(({ kind }) => kind === 'closing');
/** A mended machine is news; letters in strangers' hands are not put right by saying so. */
const touchesPeople = (text: string): boolean => has(text, SETTLED) && (has(text, OTHERS_THINGS) || SOMEBODY_HURT.test(text));
