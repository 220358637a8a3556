import { framed } from '../../text/any-of.ts';
import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** How anger is built where no single word tells of it: at critics, at readers, at somebody named. */

/** “No such thing as a stupid question”, “haters gonna hate”: nobody is meant. */
export const meantKindly = framed(
  /(?<!\p{L})/giu,
  /(?!\p{L})/giu,
  /(?:no|not an?) (?:such thing as )?(?:an? )?(?:stupid|silly|dumb) (?:questions?|comments?)|haters (?:gonna|going to|will) hate/giu,
  /keine dummen? fragen?/giu,
);

/** What nobody calls people who is glad of them. */
const UNKIND = '(?:STUPID|IDIOTS?|LIARS?|MORONS?|LOSERS?|PATHETIC|DISGUSTING|LYING|SHAME ON|KNOW NOTHING)';
export const AT_READERS = sifted(`\\bYOU(?:R|['’]RE)?\\b.*\\b${UNKIND}\\b|\\b${UNKIND}\\b.*\\bYOU\\b`, 'u');

/** A post that turns to critics. */
export const toCritics = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /to the (?:\p{L}+ )?\p{L}+ (?:who|that|\p{L}+ing)|dear (?:influencers?|bloggers?|reviewers?|critics?|haters?)|some of you/iu,
  /you (?:bunch|lot)|a certain|people who|to (?:him|her|them) who|a (?:los|las|quienes?|todos los) que/iu,
  /à (?:ceux|celui|celle|tous ceux) qui|a (?:chi|quelli che|tutti quelli)|aos? que|a quem/iu,
  /an (?:alle|den|die|diejenigen),? (?:die|der)|aan (?:iedereen|degene|wie)|honestly|frankly|cheat(?:er)?s|scalpers/iu,
  /thieves|whoever|(?:sue|report|ban|expose) (?:anyone|whoever|everyone|all)|(?:these|those|spreading|your) lies/iu,
  /false (?:claims|reviews)|haters|trolls|critics|losers/iu,
  /to (?:the|all|everyone|those|whoever)[\p{L}\s]{0,30} (?:in|under|on) (?:my|our|the) (?:comments?|mentions|replies|dms|reviews?|inbox)/iu,
  /in (?:my|our) (?:comments|mentions|replies|dms)/iu,
  /to (?:the|all|everyone|those|whoever) [\p{L}\s]{0,30}(?:complain\w*|review\w*|one star|who (?:left|wrote|said|think))/iu,
  /reviewers?/iu,
  /kritiker|hater|nörgler|détracteurs|rageux|críticos|odiadores|critici/iu,
);

/** “Come near our bench again, and you will …” */
export const toReaders = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /you(?:['’]ll| will)|(?:ihr|du) (?:werdet|wirst|landet|landest|geht)/iu,
  /vous (?:finirez|repartirez)|(?:acabaréis|acabarás|saldréis)|(?:vão|vais) (?:acabar|sair)|(?:finirete|uscirete)/iu,
);

/** “Thanks for the lesson”, “Excuse me?”: no courtesy. */
export const thanksForNothing = sifted(
  joined(
    String.raw`^excuse me\s?\?|`,
    '^(?:thanks|thank you|cheers|danke|vielen dank|merci|gracias|obrigad[oa]|grazie|bedankt)',
    " (?:so much |again )?(?:for|für|pour|por|pel[oa]|per|voor) (?:the |that |this |your |die |den |la |le |el |l['’]|a |o |de )?(?:free |kind |little )?",
    either(
      'lesson|lecture|sermon|essay|rant|life story|belehrung|predigt|lektion',
      'leçon|lección|sermón|lição|sermão|lezione|predica|les|preek',
    ),
    String.raw`(?!\p{L})`,
  ),
  'iu',
);

/** “If it is so terrible, walk.” */
export const sneeringIf = sifted(
  joined(
    String.raw`(?<!\p{L})(?:if|wenn|si|se|als)\s[^.!?\n]{1,50}\s(?:so|that|tan|tão|così|tanto|zo)\s`,
    either(
      'terrible|bad|awful|horrible|easy|simple|hard|boring|expensive|disgusting|rubbish|dreadful|clever|smart',
      'schlimm|schlecht|furchtbar|schrecklich|einfach|teuer|nul|mauvais|facile|cher',
      'malo|mala|fácil|caro|cara|ruim|mau|terribile|orribile|brutto',
      'slecht|erg|makkelijk|duur',
    ),
    String.raw`(?!\p{L})`,
  ),
  'iu',
);
/** “If you are too busy taking pictures of your lunch to understand a form …” */
export const tooBusy = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /if you(?:['’]re| are| were)(?: far)? too busy (?:\p{L}+ing|with)(?! [^.!?\n]{0,40}(?:work|children|kids|family|baby))[^.!?\n]{1,60} to (?:even )?(?:understand|read|listen|learn|grasp|notice|look|follow|think|check)/iu,
  /wenn (?:sie|du|ihr) (?:zu|so) (?:beschäftigt|sehr damit beschäftigt) (?:sind|bist|seid)?[^.!?\n]{3,80}(?:verstehen|lesen|begreifen|zuzuhören|kapieren)/iu,
  /si (?:vous êtes|tu es) (?:bien )?trop occupée?s? (?:à|avec|par)[^.!?\n]{3,80} pour (?:comprendre|lire|écouter|apprendre)/iu,
  /si (?:usted )?est[áa]s? (?:demasiado|tan|muy) (?:ocupad|entretenid)[oa]s?[^.!?\n]{3,80} (?:para|como para) (?:entender|leer|escuchar|enterarse)/iu,
  /se (?:você )?est(?:á|ás|iver) (?:muito|demasiado|tão) ocupad[oa][^.!?\n]{3,80} (?:para|pra) (?:entender|perceber|ler|ouvir)/iu,
  /se (?:è|sei|siete) (?:troppo|così) (?:impegnat|occupat|pres)[oaie][^.!?\n]{3,80} (?:per|da) (?:non )?(?:capire|leggere|ascoltare|imparare|informarsi)/iu,
);
/** “If you do not like it, there is the door.” */
export const takeItOrLeave = sifted(
  joined(
    String.raw`(?<!\p{L})`,
    either(
      "if you (?:do not|don['’]t|are not|aren['’]t) (?:like|happy|satisfied|enjoy|agree)",
      String.raw`(?:wenn|falls)[^.!?\n]{1,25}nicht (?:passt|gefällt|zufrieden|schmeckt)`,
      String.raw`si (?:vous n|tu n|ça ne|cela ne)[^.!?\n]{1,25}(?:content|plaît|convient)`,
      'si (?:tanto |no )?(?:le|te|os|les) (?:molesta|gusta|parece)|se não (?:gosta|está)',
      'se non (?:le|ti|vi) (?:va|piace|sta)|als het (?:u|je|jullie) niet (?:bevalt|aanstaat)',
    ),
    String.raw`[^.!?\n]{0,60}`,
    either(
      joined(
        String.raw`[,;:–—-]\s(?:just |please |then )?`,
        String.raw`(?:(?:do not|don['’]t) (?:read|come|watch|buy|eat|book|order|look|follow|visit|listen)|go|shop|eat|leave|unfollow|stay)\b`,
      ),
      'porte|puerta|porta',
      'tür|deur|woanders|anderswo|ailleurs|otra parte|altrove|ergens anders|kommen sie nicht',
      'no (?:venga|vuelva)|não venha|non venga',
    ),
  ),
  'iu',
);
/** Somebody named, and what they are called. */
export const calledNames = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?:['’]s| is| was) (?:(?:such|just|really|nothing but|truly) )?(?:an? )?(?:\p{L}{1,15} )?`,
    either('tyrant|bully|liar|cheat|coward|crook|fraud|disgrace|moron|idiot|narcissist|psychopath|clown|snake|scumbag|monster|pig|creep'),
    String.raw`(?![\p{L}’'-])`,
  ),
  'u',
);
/** A critic, a rival or a colleague told off before everybody: “you haven’t written a decent line in years”. */
export const contemptOf = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:you|he|she|they|who)(?:['’]ve| have| has)? (?:n['’]t|haven['’]t|hasn['’]t|never) (?:\p{L}+ )?(?:written|cooked|played|sung|run|built|made|done|had|won|said|worked) (?:an? |one )?(?:\p{L}+ ){0,2}(?:honest|decent|good|single|proper|day|original|true)/iu,
  /(?:has|have) never (?:written|said|done|had|cooked|made) an? (?:honest|decent|good|original)/iu,
  /(?:everybody|everyone|the whole \p{L}+|people|half the \p{L}+)(?: \p{L}+){0,4} laughs? at (?:you|him|her|them)/iu,
  /nobody (?:reads|watches|likes|respects|listens to|believes|takes) (?:you|him|her|them|your)/iu,
  /(?:wish|wishes) (?:you|he|she|they) had (?:half|a tenth of|any of) (?:my|our)/iu,
  /you (?:are|were) an? (?:hack|has-been|wannabe|failed \p{L}+|nobody|coward|fraud|disgrace)/iu,
  /(?:is|are) an? (?:disgrace|hack|fraud|coward|crook|thief|liar)(?: and|[.,!]| who)/iu,
);
/** “Your nephew’s manners > those of Ada Brooks”: somebody’s mind or manners are ranked below another’s. */
export const ranked = sifted(
  joined(
    String.raw`(?<!\p{L})(?:discourse|manners|intelligence|iq|intellect|brains?|common sense|class|wit|vocabulary|honesty|integrity|decency|grasp|maturity|judge?ment)(?!\p{L})`,
    String.raw`[^.!?\n]{0,40}?\s?(?:>|<|(?:far |much )?(?:exceeds?|beats?|outranks?|(?:better|higher|greater|more|worse|lower|less) than))\s?(?:(?:that|those) of )?(?!\p{Lu}\p{Ll}+ (?:School|College|University|Street|Road|City))\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
  ),
  'u',
);
export const property = sifted(
  /(?<!\p{L})(?:slash|smash|burn|torch|wreck|key|scratch|crush) (?:your|his|her|their) (?:tyres|tires|windows?|car|van|bike|house|shop|face|windscreen)(?!\p{L})/iu,
);
/** Rolled eyes and the like. */
export const scorn = /[🙄🤡🥱🎻🖕]/u;
/** What turns a phrase into a sneer. */
export const gestures = sifted(
  /[😴💅🤦🤷🙃😒👋😂🤣😏👏]|(?<!\p{L})(?:YOU|YOUR|YOURSELF|SIE|IHR|VOUS|VOTRE|USTED|TÚ|VOCÊ|LEI|VOI)(?!\p{L})/u,
);
