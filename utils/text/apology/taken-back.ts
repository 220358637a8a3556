import { either, has, joined, oneOf, phrases, type Span, spansOf } from '../phrases.ts';
import { makesAmends } from './amends.ts';

/** The apology hangs on a condition or a doubt, in the sentence that says sorry. */
export function conditionOf(sentence: Span, sorry: Span): Span | undefined {
  if (has(sentence.text, MISSED_OUT)) return undefined;
  const at = sorry.start - sentence.start;
  // “We are sorry, and if you paid, …”: the condition belongs to what follows.
  const condition = spansOf(sentence.text, IF).find(
    (place) => place.start < at || !NEXT_CLAUSE.test(sentence.text.slice(sorry.end - sentence.start, place.start)),
  );
  return condition ?? spansOf(sentence.text, DOUBT)[0];
}

/** A doubt about the harm, wherever it stands. */
export const doubtOf = (text: string): Span | undefined => spansOf(text, PERHAPS)[0];

/** It is sorry for what people feel. */
export const feelingOf = (sentence: string): Span | undefined => (has(sentence, MISSED_OUT) ? undefined : spansOf(sentence, FEELINGS)[0]);

/** "Sorry …, but …": what follows takes it back, unless it says what is being done. @param after what follows the sorry in its sentence */
export function takenBack(after: string): Span | undefined {
  // "We know that sorry does not undo it, but it is where we start."
  if (/^\s+(?:does|doesn|is|isn|will|won|can|cannot|alone|never)/iu.test(after)) return undefined;
  return spansOf(after, BUT).find(
    (place) => !inPlaceOf(after.slice(0, place.start), after.slice(place.end)) && !repairs(after.slice(place.end)),
  );
}

/** A later sentence that begins by taking back. “Sorry, sold out. But the pie is out of the oven” takes nothing back. */
export const contraryAfter = (text: string, start: number): Span | undefined =>
  has(text, SOLD_OUT) ? undefined : spansOf(text, CONTRARY).find((place) => place.start > start);

const SOLD_OUT = phrases(
  '(?:all )?sold out|ran out|fully booked|all gone|ausverkauft|ausgebucht|épuisée?s?|agotad[oa]s?|esgotad[oa]s?|esaurit[oaie]|uitverkocht',
);

/** “Not at eight but at nine”, “not Leeds but York”: one thing in place of another, and no clause of its own. */
const inPlaceOf = (before: string, behind: string): boolean =>
  /\bnot (?:only|just|at|on|in|for|from|to)\b[^.!?\n]{0,60}$/iu.test(before) ||
  (/\bnot (?:[\p{L}\p{N}’'-]+ ){1,3}$/iu.test(before) &&
    !/^\s*(?:we|i|it|you|they|he|she|our|my|there|this|that|some|people|the)\b/iu.test(behind));
const repairs = (rest: string): boolean => has(rest, WE_DO) && makesAmends(rest, [], []);
const WE_DO = phrases("we|i|we're|we'll|wir|nous|on|hemos|vamos|estamos|já|abbiamo|stiamo|it is|it's|your");

const NEXT_CLAUSE = /[:;]|[,]\s+(?:and|und|et|y|e|so|then|now|please)\s|(?<!\p{L})(?:and|und)\s+(?:we|if|wir|wenn|falls)(?!\p{L})/iu;

/** "Sorry if you missed the first run" regrets nothing that was done. */
const MISSED_OUT = phrases(
  '(?:sorry|apologies)(?: that)? (?:we|i)(?: have)? missed (?:you|your)',
  "sorry if (?:you )?(?:missed|have missed|already|'ve seen|have seen)",
  "sorry if you've (?:missed|seen)",
  "(?:sorry|apologies|apologi[sz]e) if (?:you|your \\p{L}+) (?:(?:can't|cannot|can not|couldn't|could not) (?:find|reach|see|hear|open|make it|come|join|get (?:in|through|hold of))|(?:are|were|have been) (?:looking|searching) for)",
  'sorry if (?:this|we) (?:make|made) you (?:hungry|thirsty|jealous)',
);

const IF = phrases(
  '(?<!\\beven )if (?!not\\b|you (?:missed|need|want|paid|bought|booked|still|ordered|(?:were|are|have been) (?:charged|affected|billed|owed|one of)|(?:filed|reported|raised|flagged|wrote|e-?mailed|rang|called|told|warned|sent)))\\p{L}+(?: [^.!?,\\n]{0,60})?',
  'to the extent (?:that )?\\p{L}+|in ?so ?far as|soweit (?:wir|unser\\p{L}*|dies\\p{L}*|das|es|sich)|dans la mesure où|en la medida en que|na medida em que|nella misura in cui',
  'in case (?:our|this|we|anyone|you|the)|should (?:anyone|anybody|our|this|you|we|any|the|that|it|my)',
  joined(
    '(?<!\\bauch )(?:falls|wenn|sofern|sollten?|sollte) ',
    '(?:sich|wir|unser\\p{L}*|jemand\\p{L}*|dies\\p{L}*|das|der|die|es|ich|mein\\p{L}*|manche|einige|irgend\\p{L}*|etwas)[^.!?\\n]{0,80}',
  ),
  joined(
    "(?<!même )(?:si |s')",
    either(
      'notre|nos|ce|cet|cette|ces|cela|ça|certain\\p{L}*|quelqu\\p{L}*|quelques|mes',
      'mon|ma|nous|la|le|les|des|l|un|une|jamais|on|il|vous (?:avez été|vous|êtes)',
    ),
    '[^.!?\\n]{0,80}',
  ),
  joined(
    'si (?:a )?',
    either(
      'alguien|hemos|nuestr\\p{L}+|est[aeo]s?|algun\\p{L}*|algún|algo|en algo',
      'se|mis?|mi|la|el|os|te|les|he|ofendimos|hicimos|causamos|lo|fallamos',
    ),
    '[^.!?\\n]{0,80}',
  ),
  joined(
    'se ',
    either(
      '\\p{L}+[áaei]mos|fomos|fui',
      'alguém|noss\\p{L}+|isso|isto|a noss\\p{L}+|o noss\\p{L}+|as noss\\p{L}+|os noss\\p{L}+',
      'est[ae]s?|ofendemos|causamos|magoamos|minha|meu|o|a|houve|algo|algum\\p{L}*',
    ),
    '[^.!?\\n]{0,80}',
  ),
  '(?<!anche )se (?:a )?(?:qualcuno|abbiamo|il nostro|la nostra|le nostre|i nostri|quest[oaei]|ho|qualcosa|qualcun|mai|vi|ti|le|il|la|ci)[^.!?\\n]{0,80}',
  '(?:als|mocht|indien) (?:iemand|u|je|jullie|we|wij|ons|onze|dit|dat|er|de|het)[^.!?\\n]{0,80}',
);

const HARMS = either(
  'offen[cs]es?|hurt|harm|distress|upset|confusion|pain|misunderstandings?|inconveniences?|trouble|discomfort',
  'embarrassment|damage|anxiety|worry|insult|disappointment|problems?|difficult(?:y|ies)|slight',
);
const DOUBT = phrases(
  `(?:alleged|perceived|so-called|supposed|any|whatever)(?: possible| potential)? ${HARMS}`,
  '(?:anyone|anybody|those|everyone|people|all|whoever|\\p{L}+)(?: of you)?,? (?:who |whom |that |to whom )?(?:we |i |our \\p{L}+ |this )?(?:may|might|could) (?:well )?(?:have(?! (?:read|known|seen|asked|checked|looked))|be|feel)(?: \\p{L}+){1,2}',
  joined(
    '(?:anyone|anybody|those|everyone|people|all) (?:who|whom|that) (?:was|were|felt|got|is|are) (?:\\p{L}+ly )?',
    '(?:offend\\p{L}*|hurt\\p{L}*|harm\\p{L}*|upset|bother\\p{L}*|annoy\\p{L}*|insult\\p{L}*|shock\\p{L}*|distress\\p{L}*|affected)',
  ),
  'whoever (?:felt|was|were|is|took)|(?:perhaps|possibly|maybe|potentially)',
  'etwaige \\p{L}+|eventuelle \\p{L}+|(?:womöglich|möglicherweise|vielleicht|unter umständen|gegebenenfalls)',
  'alle,? die sich [^.!?\\n]{0,40}(?:fühl\\p{L}*|verletzt)',
  "à (?:toutes |tous )?(?:celles et )?ceux (?:qui|que|qu')[^.!?\\n]{0,20}(?:ont|aurai\\p{L}*|aient) pu",
  "(?:toute|l'éventuelle|les éventuel\\p{L}*) (?:gêne|offense|incompréhension|désagréments?)|peut-être|éventuel\\p{L}*",
  'cualquier (?:molestia|ofensa|malentendido|inconveniente|daño|perjuicio)',
  'a quien(?:es)? (?:se )?(?:haya|hayan|pudiera|pudieran|pueda|puedan)\\p{L}*|(?:quizás?|tal vez|posible[s]?)',
  '(?:qualquer|eventual|eventuais|quaisquer|possíve(?:l|is)) (?:incômodo|incómodo|ofensa|mal-entendido|transtorno|inconveniente|dano)s?',
  'a quem (?:possa|se|tenha)|talvez',
  '(?:qualsiasi|eventual[ei]|possibil[ei]) (?:disagio|offesa|fraintendimento|disagi|danno|danni)',
  'a chi (?:si (?:è|fosse)|possa)|chiunque (?:possa|si)|forse',
);

const PERHAPS = phrases(
  joined(
    '(?:may|might|could) (?:well )?have ',
    either(
      'been (?:offensive|hurtful|hurt|harmed|offended|upset|seen|read|perceived|insensitive|frightened|misled|affected)',
      'hurt|offended|upset|caused|harmed|felt|come across|seemed|given|confused|disappointed|lost|suffered|missed',
    ),
  ),
  `any ${HARMS}(?: that)? (?:this|it|we|that|our \\p{L}+)? ?(?:may|might|could) (?:have )?\\p{L}+`,
  '(?:verletzt|gekränkt|beleidigt|gestört|irritiert|geschadet) haben (?:könnte\\p{L}*|mag|sollte\\p{L}*)',
  '(?:möglicherweise|womöglich|vielleicht) (?:\\p{L}+ )?(?:verletzt|gekränkt|missverständlich|geschadet|beleidigt)',
  '(?:a|ont|aurait|auraient|avons|aurions|aient|ait|ayons) pu (?:\\p{L}+ )?(?:blesser|choquer|heurter|offenser|être|donner|sembler|causer|nuire)',
  '(?<!\\b(?:sentimos|lamentamos|siento|lamento) que (?:(?:os|les|le|te|se|nos) )?)(?:haya|hayan|hayamos|pudo|pudieron|pudiera|pudieran) (?:podido )?(?:ofend|moles|her|caus|resultar|sentir)\\p{L}*',
  '(?:possa|possam|podem|pode|poderia|tenha) (?:ter )?(?:-?se )?(?:ofend|mago|caus|incomod|fer)\\p{L}*',
  '(?:possa|possano|potrebbe|può|abbia|abbiano) (?:aver(?:e)? )?(?:offes|feri|urtat|causat|turbat|dato|subit)\\p{L}*',
);

const HURT = oneOf(
  'offended upset hurt disappointed insulted excluded uncomfortable angry annoyed saddened sad disrespected',
  'bothered unhappy aggrieved ignored overlooked unheard misled cheated attacked cross shocked distressed',
  'frustrated irritated dissatisfied displeased uneasy belittled mocked singled_out let_down left_out hurt_by',
  'unwelcome unsafe patronised targeted troubled confused outraged furious alienated dismayed provoked disturbed',
);
const OTHERS = joined(
  either(
    'you|anyone|anybody|people|some|someone|somebody|others|they|those|everyone',
    String.raw`all|few|many|(?!our |this |it |that )\p{L}+s|parents|children|women|men`,
  ),
  String.raw`(?: of (?:you|our \p{L}+|the \p{L}+))?(?: who| that| whom)?`,
);
const FEELINGS = phrases(
  `${OTHERS}(?: may| might| did| do| have| has| had){0,2}(?: not| never)? (?:feels?|felt|was|were|are|got|is|been|be|became|become)(?: \\p{L}+ly| so| that| a bit| still| made to feel)* ${HURT}`,
  `(?:you're|they're|people're) (?:\\p{L}+ly |so |still )?${HURT}`,
  `${OTHERS}(?: may| might| did)?(?: have)? (?:feels?|felt|thinks?|thought|takes?|took|taken|(?:saw|sees?|see)(?= (?:it|this|that|us) (?:as|that way|this way|like|so|differently))|interpreted|perceived|founds?|finds?|misunderstood|understood|experienced|believes?|believed)(?! (?:it|this|that) (?:correctly|right|properly))(?!(?<=found|took) the \\p{L}+(?=\\W*$|[.,;:!]| (?:and|at|on|by|near|behind|under) )) (?:it|this|our|the|that|like|as|so|us|my|his|her|their|let|left|hurt|bad|offen[cs]e)`,
  `${OTHERS}(?: did| do| does)(?:n't| not) (?:like|enjoy|appreciate|find|care for|share|get|understand|think)`,
  joined(
    '(?:caused|made) (?:you|people|anyone|some|many|offen[cs]e|upset|distress|hurt)(?: \\p{L}+)? ?',
    '(?:distress|upset|offen[cs]e|hurt|discomfort|feel|angry|sad|pain)?(?= |[.,;!]|$)',
  ),
  joined(
    '(?:words?|posts?|remarks?|jokes?|comments?|this|it|that|speech|photos?|cartoons?|adverts?)',
    ' (?:has |have )?(?:upset|annoyed|bothered|displeased|offended|angered) (?:you|people|some|anyone|many)',
  ),
  '(?:was|were|been|is) (?:perceived|seen|read|received|interpreted|viewed|experienced|taken|understood) (?:\\p{L}+ )?(?:as|badly|so|that way)',
  "(?:did not|didn't|failed to) (?:quite |really )?land|(?<!if [^.!?\\n]{1,60})came? across(?: as)? \\p{L}+",
  "(?:was not|wasn't|is not|isn't) (?:to (?:your|everyone's|everybody's|all) taste|for everyone|everyone's cup of tea)",
  'offen[cs]e (?:(?:that |which )?(?:was|has been|may have been|might have been|could have been|may be|might be) )?taken|(?:how|the way) (?:this|it|we|that|you|people|some|our \\p{L}+) (?:has )?(?:made|makes|feel|felt)',
  "feelings (?:were|was|have been) hurt|hurt(?:ing)? (?:anyone's|your|people's|any|some) (?:feelings|sentiments)",
  'easily (?:offended|upset|hurt|shocked)',
  joined(
    either(
      'verletzt|gekränkt|angegriffen|beleidigt|gestört|provoziert|ausgeschlossen|diskriminiert|getroffen',
      'herabgesetzt|unwohl|enttäuscht|verärgert|brüskiert|veralbert|übergangen|behandelt|vernachlässigt',
    ),
    '(?: ge)? ?(?:ge)?fühl\\p{L}*',
  ),
  'fühl\\p{L}+ (?:sich |ihr euch |sie sich )?[^.!?\\n]{0,40}(?:verletzt|gekränkt|beleidigt|angegriffen|ausgeschlossen|unwohl)',
  '(?:so|als \\p{L}+|falsch|negativ) (?:verstanden|aufgefasst|empfunden|angekommen|wahrgenommen)',
  joined(
    '(?:ihr|sie|du|euch|dich|manche|einige|viele|leute)(?: \\p{L}+){0,4} ',
    '(?:enttäuscht|verärgert|verletzt|gekränkt|geärgert|unzufrieden|gestört|aufgeregt|traurig)',
    ' (?:sind|seid|bist|waren|wurden|haben|habt|hat)',
  ),
  '(?:nicht|kein\\p{L}*) (?:\\p{L}+ )?(?:lachen|lustig|gefallen|gefiel|humor)|(?:unseren|meinen) humor',
  '(?:eindruck|anschein) (?:entstanden|entstand|erweckt)\\p{L}*',
  joined(
    "(?:se|s'est|vous|sont|soient) ",
    '(?:sen(?:t|te|tent|tez|ti|tie|tis|ties|tirait|tir)|êtes senti\\p{L}*|soit sentie?|soient senti\\p{L}*|est sentie?|sont senti\\p{L}*)',
    '[^.!?\\n]{0,30}(?:offens|bless|choqu|heurt|vis|vex|exclu|insult|déçu|lés)\\p{L}*',
  ),
  '(?:été|êtes|sont|soyez|est|soient|ayez été) (?:choqué|blessé|offensé|heurté|vexé|déçu|contrarié|fâché|mécontent)\\p{L}*',
  '(?:ait|aient) (?:dépl|froiss)\\p{L}+|(?:ayez|aient|avez|ait) (?:ressenti|pris|perçu|vécu)',
  'mal (?:pris|perçu|ressenti)|ressenti\\p{L}* (?:comme|cela)|certaines sensibilités|(?:perçue?s?|vécue?s?) comme',
  joined(
    '(?:se|os|te) ',
    either(
      'sintió|sintieron|sienta|sientan|siente|sienten|sientas|sientes|hayas? sentido',
      'hayan sentido|hayáis sentido|ha sentido|han sentido|hubiera sentido|sintiera',
    ),
    '[^.!?\\n]{0,30}',
  ),
  '(?:lo )?(?:tomó|tomaron|tomaste|tomasteis|interpretó|interpretaron) (?:a mal|así|de esa)',
  '(?:os|les) haya(?:n)? (?:molestado|ofendido|dolido)|sensibilidad(?:es)? (?:de|ajena)|percibid[oa]s? como',
  '(?:se (?:sentiu|sentiram|sinta|sintam|sente|sentem|tenha sentido|tenham sentido)|tenha-se sentido|sentiu-se|sentiram-se)[^.!?\\n]{0,30}',
  '(?:levou|levaram) a mal|(?:você|vocês) (?:ficou|ficaram|se sentiu|se sentiram) \\p{L}+|sensibilidade de|percebid[oa]s? como',
  joined(
    '(?:si è|si sono|si sia|si siano|vi siete|vi siate|ti sei|ti sia|si sente|si sentono|si fosse)(?: sentit[oiae])?[^.!?\\n]{0,30}',
    '(?:offes|ferit|urtat|insultat|delus|esclus|turbat|trascurat|sentit)\\p{L}*',
  ),
  "(?:l'ha|l'hanno|l'avete) pres[oa] (?:male|così)|sensibilità (?:di|altrui)|percepit[oaie] come",
  joined(
    '(?:non|pas|no|não) (?:\\p{L}+ )?(?:colto|capito|compris|saisi|entendió|entendieron|entendeu|entenderam)',
    " (?:l'|la |el |o |a |lo |le )?(?:ironia|ironía|ironie|humour|humor|scherzo|spirito|blague|broma|piada)",
  ),
  '(?:gekwetst|beledigd|geraakt|aangevallen|gestoord|uitgesloten) (?:voel|voelt|voelde|voelden|voelen)\\p{L}*',
  '(?:voel|voelt|voelde|voelden|voelen) (?:zich )?(?:\\p{L}+ )?(?:gekwetst|beledigd|geraakt|aangevallen|uitgesloten)',
);

const BUT = phrases(
  oneOf(
    'but however though although even_if albeit yet nevertheless nonetheless aber allerdings jedoch doch mais toutefois',
    'cependant pourtant pero sin_embargo aunque mas porém contudo embora però tuttavia anche_se auch_wenn même_si bien_que mesmo_que maar',
  ),
  'still(?=,)',
  // The Italian one, and not the French “pour ma mère”.
  '(?<!(?:^|[^\\p{L}])(?:pour|de|à|par|est|sur|avec|chez|dans|et|sans) )ma',
  '(?<=, )nur (?:war|waren|ist|sind|hat|haben|hatte|hatten|kam|kamen)',
);
/** At the start of a later sentence. */
const CONTRARY =
  /(?<=[.!?;\n][^\S\n]{0,3})(?:However|That said|That being said|Having said that|But|Still|Yet|Even so|All the same|Mind you|Nevertheless|Nonetheless|In fairness|To be fair|Then again|Allerdings|Dennoch|Trotzdem|Aber|Jedoch|Andererseits|Gleichwohl|Cependant|Toutefois|Néanmoins|Cela dit|Ceci dit|Pourtant|Mais|Sin embargo|No obstante|Dicho esto|Aun así|Pero|Ahora bien|No entanto|Contudo|Porém|Dito isso|Dito isto|Mesmo assim|Mas|Entretanto|Tuttavia|Però|Detto questo|Detto ciò|Ciononostante|Comunque|Ma|Maar)(?![\p{L}])/giu;
