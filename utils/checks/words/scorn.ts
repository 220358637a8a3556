import { either, joined, phrases } from '../../text/phrases.ts';

/**
 * Scorn without a slur: for age, weight, origin, looks, a mind that is ill; and harm wished as a joke.
 * English, German, French, Spanish, Portuguese, Italian. Our own selection.
 */

/** People of whom their age is said. */
const AGED = either(
  joined(
    "(?:anyone|anybody|everyone|people|candidates?|applicants?|those|folks?|women|men|staff|somebody|someone|you(?:'re| are))",
    ' (?:over|past|above) (?:[3-8]0|thirty|forty|fifty|sixty|seventy|eighty)',
  ),
  'over [4-9]0s|over-[4-9]0s|pensioners?|oaps?|boomers?|seniors|senior citizens|the elderly|old (?:people|folks?|timers?|dears?)',
);
/** What is said of a whole generation, and of the young and the old as such. */
const UNFIT =
  '(?:lazy|soft|entitled|spoil(?:t|ed)|useless|weak|fragile|work-?shy|clueless|thick|dumb|stupid|snowflakes?|good for nothing|pathetic|brainless)';
const age = phrases(
  `(?<!(?:say|says|said|saying|told|tells|claims?|thinks?|think|heard|myth|that|if|calls?|why)[^.!?\\n]{0,25})(?:(?:this|that|your|a|the)(?: whole| entire| younger| young| next| new)? generation|millennials|gen z|gen-z|zoomers|boomers|young people(?: today)?|the young|kids today|pensioners|old people) (?:is|are) (?:(?:just|all|so|too|simply|plain|bone) )*${UNFIT}(?![^\\n]{0,80}(?:wrong|myth|nonsense|rubbish|disagree|cliché|not true|stereotyp|\\?))`,
  '(?:diese|die|eure) (?:ganze |junge |heutige )?generation ist (?:(?:so|nur|einfach|total) )*(?:faul|verweichlicht|verwöhnt|dumm|unfähig|verzogen)(?![^\\n]{0,80}(?:falsch|unsinn|klischee|stimmt nicht|\\?))',
  '(?:cette|votre) génération est (?:(?:trop|si|juste) )*(?:paresseuse|molle|fainéante|gâtée|inutile|assistée)|(?:esta|vuestra) generación es (?:(?:muy|tan) )*(?:vaga|floja|blanda|inútil|malcriada)',
  '(?:essa|esta) geração é (?:(?:muito|tão) )*(?:preguiçosa|mole|inútil|mimada)|questa generazione è (?:(?:troppo|così) )*(?:pigra|viziata|molle|inutile)',
  `${AGED}[^.!?\\n]{0,60} (?:slowly|good ear|bad hip|nap ?time|bed ?time|if (?:you|they) (?:last|live|survive|make it|remember|can stay awake)|before (?:you|they) (?:die|croak|expire|drop|forget|pop|kick)|about the (?:old days|war))`,
  `(?:skip|don't (?:hire|employ|trust|bother with)|do not (?:hire|employ|trust)|never (?:hire|employ|trust)|stop hiring|won't (?:hire|employ)|rid of|no point (?:in )?(?:hiring|asking|training)) ${AGED}`,
  '(?:shout|say it|speak|read it|repeat it)(?: \\p{L}+){0,3} (?:in|into) (?:your|their|his|her) good ear',
  joined(
    "(?:still (?:alive|breathing|warm)|not (?:quite )?dead yet|one foot in the grave|at death's door)[^.!?\\n]{0,50}",
    '(?:customers?|members?|fans|readers|pensioners?|audience|board|volunteers)',
  ),
  joined(
    '(?:rentner(?:innen)?|senioren|omas?|opas?|alte leute|ü[56]0)[^.!?\\n]{0,40} ',
    '(?:halbtote\\p{L}*|scheintote\\p{L}*|abkratz\\p{L}*|verkalkt\\p{L}*|tattrig\\p{L}*|senil\\p{L}*)',
  ),
  '(?:niemand(?:en)?|keinen?|keine (?:leute|bewerber\\p{L}*)) über (?:[3-6]0|dreißig|vierzig|fünfzig|sechzig)(?: \\p{L}+)? (?:einstell\\p{L}*|bewerb\\p{L}*|nehmen|gesucht)',
  '(?:halbtot|scheintot)en?|tattergreis\\p{L}*|mumienschieber|vieux débris|grabataires de',
  '(?:passé|après) (?:[4-6]0|quarante|cinquante|soixante) ans[^.!?\\n]{0,30} (?:bon à rien|foutus?|à la casse|trop tard pour)',
  '(?:viejos?|jubilados|abuelos)[^.!?\\n]{0,40} (?:chochos?|con un pie en la tumba|antes de palmarla|que no se enteran)',
  '(?:velhos?|idosos|aposentados)[^.!?\\n]{0,40} (?:gagás?|com o pé na cova|caquétic\\p{L}+|antes de bater as botas)',
  '(?:vecchi|anziani|pensionati|nonni)[^.!?\\n]{0,40} (?:rincoglion\\p{L}+|con un piede nella fossa|rimbambit\\p{L}+|prima di tirare le cuoia)',
);

/** Whom one hires or lets in by looks, sex or age. */
const LOOKS = '(?:pretty|good.looking|attractive|hot|sexy|beautiful|slim|slender|fit|unmarried|childless)';
const hired = phrases(
  `(?:must|should|has to|have to|needs? to) be (?:(?:young|female|single|blonde?),? (?:and )?${LOOKS}|${LOOKS}(?: and|,) (?:young|female|single|slim|blonde?)|(?:pretty|sexy|good.looking)(?=[.,!]| and |$))`,
  `(?:hiring|seeking|wanted|looking for|need|join our team|vacancy)[:!]?(?: an?| some| two| \\p{L}+)? ${LOOKS},? (?:(?:and |young )?(?:female|girls?|ladies|lady|woman|women|waitress(?:es)?|receptionist|hostess(?:es)?|secretary|barmaids?))`,
  "(?:ugly|fat|old|overweight|married|pregnant) (?:people|women|girls|men|applicants|candidates|ones)? ?(?:need not|needn't|don't|do not|shouldn't) (?:apply|bother|come)",
  joined(
    '(?:suchen|gesucht)[:!]?(?: \\p{L}+){0,2} (?:hübsche|attraktive|junge und hübsche|gutaussehende|schlanke)[rsn]? (?:\\p{L}+ )?',
    '(?:kellnerin\\p{L}*|frau\\p{L}*|damen?|sekretärin\\p{L}*|bedienung|mädels|assistentin)',
  ),
  '(?:cherch\\p{L}+|recherch\\p{L}+|recrut\\p{L}+)(?: \\p{L}+){0,2} (?:jolies?|belles?) (?:\\p{L}+ )?(?:serveuses?|hôtesses?|secrétaires?|filles?|femmes?)',
  '(?:serveuse|hôtesse|secrétaire|assistante) (?:jeune et |plutôt )?(?:jolie|mignonne|sexy)',
  joined(
    '(?:busc\\p{L}+|se necesitan?|necesitamos)(?: \\p{L}+){0,2} ',
    '(?:chicas?|señoritas?|camareras?|mujer(?:es)?|secretarias?|recepcionistas?) ',
    '(?:jóvenes|joven|guapas?|atractivas?|de buena presencia|bonitas?|delgadas?)',
  ),
  joined(
    '(?:procur\\p{L}+|contrat\\p{L}+|precisa\\p{L}+)(?: \\p{L}+){0,2} (?:moças?|meninas?|mulher(?:es)?|recepcionistas?|garçonetes?)',
    ' (?:bonitas?|jovens?|magras?|de boa aparência|atraentes?)',
  ),
  joined(
    '(?:cerc\\p{L}+|assum\\p{L}+)(?: \\p{L}+){0,2} (?:ragazz[ae]|camerier[ae]|segretari[ae]|commess[ae]|hostess) ',
    '(?:carin[ae]|bell[ae]|di bella presenza|giovan[ei] e bell[ae])',
  ),
);

/** How somebody’s weight or looks serve for a joke. */
const weight = phrases(
  "(?:need|have|got|used|want|needn't) (?:to )?be (?:fat|obese|ugly|overweight|a whale)",
  '(?:you|your \\p{L}+) (?:look|looks|looking|are|were) (?:so |too |that |really |a bit )?(?:fat|obese|ugly)(?! (?:free|burning|loss|chance))',
  "(?:if|because|when|since) (?:you|she|he|they)(?:'re| are|'s| is) (?:so |too |that |really |a bit )?(?:fat|obese|ugly|chubby|bald|stupid|thick)(?! (?:and happy|free))",
  '(?:leave|ditch|swap|dump|lose|bring)(?: \\p{L}+){0,3} (?:the|your) (?:fat|ugly|plain|chubby|fattest|ugliest) (?:one|mate|friend|wife|girlfriend|husband|cousin|sister)',
  '(?:wenn|weil|falls) (?:du|ihr|sie) (?:so |zu )?(?:fett|dick|hässlich) (?:bist|seid|sind)',
  '(?:si|quand|parce que) (?:tu es|t es|vous êtes) (?:trop |si )?(?:gros(?:se)?s?|moches?)',
  'si (?:estás|eres|tienes) (?:tan |muy )?(?:gord[oa]|fe[oa])|se (?:você )?(?:é|está|estás|és) (?:tão |muito )?(?:gord[oa]|fei[oa])',
  'se (?:sei|siete) (?:così |troppo )?(?:grass[oaei]|brutt[oaei])',
);

const VILE = either(
  'idiots?|losers?|pests?|vermin|animals|criminals|lunatics|nuisances?',
  'disasters?|parasites|freaks|half-wits|catastrophes?|plagues?|diseases',
  'halbtoten?|idioten|schmarotzer|plagen|katastrophen|schädlinge',
  'parasiten|cas sociaux|parasites|nuisibles|calamités|catastrophes|imbéciles|plagas',
  'parásitos|desastres|idiotas|pragas|parasitas|desgraças',
  'calamità|parassiti|disgrazie|idioti|catastrofi',
);
const FOLK = either(
  'women|wives|girls|men|tourists|foreigners|immigrants|refugees|students|teenagers|children|kids',
  'pensioners|seniors|vegans|vegetarians|cyclists|gypsies|travellers|politicians|lawyers|journalists',
  'frauen|rentner|touristen|ausländer|flüchtlinge|schwiegermütter|veganer|radfahrer',
  'femmes|étrangers|touristes|retraités|belles-mères',
  'mujeres|turistas|extranjeros|jubilados|suegras|mulheres|estrangeiros|idosos',
  'sogras|donne|turisti|stranieri|anziani|suocere',
);
/** A people and its cooking, its speech, its cleverness, held up to laughter. */
const origin = phrases(
  `${FOLK} (?:and|und|et|y|e) (?:other|andere|autres|otr[oa]s|outr[oa]s|altr[ei]) ${VILE}`,
  joined(
    '(?:chinese|japanese|korean|asian|thai|vietnamese|sushi|dim sum|momos?|ramen|wok|takeaway)[^\\n]{0,80}',
    either(
      "squint|slant(?:y|ed)? eyes?|count (?:your|the) (?:cats?|dogs?)|(?:hide|lock up|where is|where's) (?:your|the) (?:cats?|dogs?)",
      '(?:cats?|dogs?|bats?|rats?) (?:is |are )?(?:on|off) the menu',
    ),
  ),
  joined(
    '(?:chines\\p{L}+|asiat\\p{L}+|chinois\\p{L}*|chin[oa]s?|cines[ei])[^\\n]{0,60}',
    either(
      'eure katzen|die katze(?:n)? (?:ein|weg)|cachez (?:vos|les) (?:chats|chiens)',
      'esconde[dn]? (?:al|el|los|tu|vuestros?) (?:gatos?|perros?)|escond\\p{L}+ (?:o|os|seu|seus) (?:gatos?|cachorros?)',
      'nascond\\p{L}+ (?:il|i|gli) (?:gatt[oi]|can[ei])',
    ),
  ),
  joined(
    '(?:even|só|até|sogar|selbst|même|hasta|incluso|perfino|persino) ',
    '(?:the |an? |un |una |um |uma |ein(?:e[nr]?)? |die |der |les |los |i |gli )?',
    either(
      'irish|polish|polack|portuguese|português|belgian|belges?|scouser|american|ostfriesen?|pole|polen',
      'schweizer|baiano|argentinos?|gallegos?|leperos?|carabinier[ei]|portugaises?|andalu(?:z|ces)',
    ),
    '(?:s|man|men)? ',
    either(
      'can|could|gets?|understands?|entende|consegue|sabe|versteh\\p{L}+|kapier\\p{L}+',
      'kann|können|comprend\\p{L}*|entiend\\p{L}+|capisc\\p{L}+|ci riesc\\p{L}+',
    ),
  ),
  joined(
    '(?:even|sogar|selbst) (?:the|our|your|die|unsere|eure) (?:girls|ladies|lasses|mädels|damen) (?:from|in|at|on|over in|aus|vom|von|an) (?:\\p{L}+ )?\\p{L}+ ',
    '(?:can|could|get|understand|manage|schaffen|können|kapieren|verstehen)',
  ),
  joined(
    '(?:not|no|unlike|instead of|rather than|never|ever) (?:to )?(?:some|an?|another|your call to a)? ?(?:\\p{L}+ )?',
    '(?:call cent(?:er|re)s?|sweatshops?|helplines?|boiler rooms?) in ',
    '(?:bangalore|bengaluru|mumbai|delhi|india|manila|the philippines|pakistan|china|africa|nigeria|romania|poland|mexico)',
  ),
  joined(
    '(?:staff|people|team|agents?|drivers|waiters|nurses|doctors|they|who)',
    ' (?:who |that )?(?:actually|really|can actually) speaks? (?:proper |good )?(?:english|german|french|spanish|italian|portuguese)',
  ),
  joined(
    '(?:fix(?:es)?|cures?|get rid of|goodbye to|bye bye|correct(?:s)?|combat(?:s)?|ashamed of|embarrassed by|tired of)',
    ' (?:your |the |those )?(?:dark|black|brown) skin(?! (?:spots|patches|cancer|tags))',
  ),
  '(?:even|sogar|selbst) (?:the|our|your|those) (?:guys|people|team|folks|boys|staff|lads) (?:in|from|at) (?:the |our |your )?(?:\\p{L}+ )?(?:bangalore|bengaluru|mumbai|delhi|india|manila|pakistan|china|nigeria|call cent(?:er|re))',
  '(?:mexican(?:s|os?)|mexicanas?)[^\\n]{0,100}(?:(?:build(?:ing)?|pay(?:ing)? for) (?:the|that|a) wall|construcción del muro|construir (?:el|un) muro)',
  '(?:do|does|did|doing|in|with|put on) (?:an?|his|her|our|your|the) (?:indian|chinese|apu|jamaican|irish|asian|african|mexican) accent(?=[^\\n]{0,40}(?:😂|🤣|😆|lol|haha|funny|hilarious))',
);

/** Nobody would have you; you would not understand; you ate it. */
const butt = phrases(
  '(?:perfect|ideal|great|good|made) for (?:people|those|anyone|anybody|men|women|singles|losers) (?:with no|without an?|with zero|who have no) (?:love life|sex life|taste|brains?)',
  joined(
    '(?:even you|hasta tú|até você|até tu|anche tu|persino tu|même toi|même vous|sogar du|selbst du)',
    ' (?:\\p{L}+ ){0,3}(?:(?:a|an|un|una|um|uma|einen|eine) )?',
    either(
      'husband|wife|date|girlfriend|boyfriend|man|woman|novio|novia|marido|esposa|namorad[oa]',
      'fidanzat[oa]|marito|moglie|mari|copine|copain|petit ami|mann|freundin|freund',
    ),
  ),
  "who(?: has|'ve| have)? (?:ate|eaten) (?:all the pies|too many|the (?:first|last|other) \\p{L}+|one too many)",
  joined(
    '(?:das|die|es|den) (?:kapier|versteh|schaff|begreif|könn|bedien)\\p{L}+ (?:auch|sogar|selbst) ',
    '(?:hauptschüler|sonderschüler|frauen|omas?|rentner|ossis|wessis|blondinen|beamte|schwiegermütter|männer)',
  ),
);

/** A mind that is ill, a handicap, a famous person who has one. */
const mind = phrases(
  joined(
    '(?:lock(?:ed)?|put|taken|carted|committed|checked|check) (?:us |me |him |her |them |you |it |\\p{L}+ )?(?:up |away |in |off )*(?:in|to|into) (?:a|the) ',
    '(?:psych(?:iatric)? (?:ward|hospital|unit)|mental (?:hospital|institution|ward|asylum)|funny farm|asylum|nuthouse)',
  ),
  joined(
    '(?:escaped|escapees?|straight|fresh|out|broken out) (?:from|out of|of) (?:the|a) ',
    '(?:asylum|loony bin|care home|nursing home|psych(?:iatric)? ward|mental (?:hospital|home|institution)|special school)',
  ),
  joined(
    '(?:even|unlike|than|ask|asked) ',
    '(?:stevie wonder|helen keller|ray charles|anne frank|madeleine mccann|stephen hawking|christopher reeve)',
    '(?=[ .!?]|$)(?! (?:and|sang|wrote|played|performed))',
  ),
  'special needs (?:ref|referee|driver|drivers|keeper|defender|striker|boss|goalie|refs)|on the spectrum (?:lol|haha|😂|🤣)',
  '(?:aus der|reif für die|gehör\\p{L}+ in die) (?:klapse|klapsmühle|irrenanstalt|anstalt|geschlossene)|irrenhaus|klapsmühle',
  "(?:bon|bons|bonne)s? (?:à enfermer|pour l'asile)|échappés? de l'asile|de manicomio",
  'para encerrar(?:n?os|l[oa]s?)? en (?:un|el) manicomio|coisa de hospício|fugiu do hospício|da (?:manicomio|rinchiudere)',
  'roba da manicomio',
);

const SOMEBODY = "(?:you(?:'ll| all)?|he|she|they|them|him|her|it|their \\p{L}+|your \\p{L}+|his \\p{L}+)";
const WHO = either(
  'people|anyone|anybody|everyone|everybody|whoever|those|customers?|drivers?|cyclists?|fans?',
  'tourists|kids|parents|neighbours|neighbors|dog owners|landlords|critics|vegans|men|women',
);
/** Harm wished, or jail, the rope, the bath with the phone in it; said with a smile. */
const illWishes = phrases(
  `(?:hope|hoping|pray|praying|wish|wishing)(?: that)? ${SOMEBODY} (?:\\p{L}+ ){0,6}(?:and follow (?:it|them|him|her) in|chokes? on (?:it|them|that|your|their|his|her)|drowns?|falls? (?:down the stairs|off a cliff|under|in front)|gets? (?:run over|hit by|cancer|food poisoning|sick|ill|crushed|mugged|robbed|beaten up)|trips? (?:and break|down)|never (?:wakes?|walks?) (?:up|again)|rots? in|burns? in|step (?:in front of|under))`,
  joined(
    "(?:somebody|someone|can someone|please|should|ought to|let's)",
    ' (?:should |please |ought to )?put (?:him|her|them|these people|those people) out of (?:his|her|their) misery',
  ),
  `${WHO} (?:who|that|like|with|in|on)(?: \\p{L}+){1,8} (?:should|ought to|deserve to|need to|must) be (?:shot|hanged|hung|drowned|flogged|whipped|sterili[sz]ed|deported|locked up|put down|put to sleep|slapped|birched|strung up|executed|jailed|neutered|run over)`,
  `(?:we'd|we would|i'd|let's|we should|they should) (?:gladly |happily |love to |like to |all )?(?:hang|drown|strangle|shoot|throttle|flog|deport|sterili[sz]e|run over|lynch) (?:you|them|him|her|the lot|anyone|everyone|people|those)(?! (?:of|a|the|some|with|in) (?:\\p{L}+ )?(?:email|dm|message|question|line))`,
  '(?:bring|buy|get|need|pass)(?: \\p{L}+){0,2} (?:a|the|some) (?:rope|noose)(?: and (?:a|the) (?:chair|tree|stool|beam))?(?=[^\\n]{0,30}(?:😂|🤣|💀|lol|haha|hopeless|loser|no hope))',
  joined(
    either(
      'die in a (?:fire|ditch)|(?:drop|curl up and) die',
      'go (?:and )?(?:jump|play)(?: \\p{L}+)? (?:off a|in (?:the )?traffic|under a (?:bus|train))|do the world a favou?r and',
      'take a long walk off|natural selection|darwin award',
    ),
    '(?=[ .!?,]|$)(?<!natural selection(?= (?:and|in|by|works?|at)))',
  ),
  joined(
    '(?:gehör(?:t|en)|sollten?|müssten?)(?: \\p{L}+){0,4} ',
    '(?:erschossen|weggesperrt|aufgehängt|aufgeknüpft|eingesperrt|ersäuft|erschlagen|vergast|zwangssterilisiert|abgeschoben)',
    '(?= werden|[.!,]|$)',
  ),
  '(?:sollte|müsste|könnte) man (?:\\p{L}+ ){0,5}(?:erschießen|einsperren|wegsperren|aufhängen|ertränken|erwürgen|abknallen)',
  joined(
    'hoffe(?:ntlich|n)?[^.!?\\n]{0,60} ',
    '(?:erstick\\p{L}+|ertrink\\p{L}+|verreck\\p{L}+|ersäuf\\p{L}+|überfahren werd\\p{L}+|den hals brich\\p{L}*|das genick)',
  ),
  joined(
    "(?:devraient|mériteraient|méritent|devrait|mériterait)(?: \\p{L}+){0,3} (?:d'être |être )",
    '(?:pendus?|fusillés?|enfermés?|fouettés?|noyés?|castrés?|expulsés?|abattus?)',
  ),
  "qu'(?:il|elle|ils|elles) (?:crève(?:nt)?|s'étouffe(?:nt)?|se noie(?:nt)?)",
  "(?:espère|espérons)[^.!?\\n]{0,40} (?:s'étouffer\\p{L}*|se noier\\p{L}*|crever\\p{L}*|vous étoufferez|tomber\\p{L}* (?:dans l'escalier|raides?))",
  joined(
    '(?:habría que|hay que|deberían|merecen|merece)(?: \\p{L}+){0,3} ',
    '(?:fusilar\\p{L}*|ahorcar\\p{L}*|colgar(?:los|las|lo|la)|encerrar(?:los|las|lo|la)|matar(?:los|las|lo|la)|la horca|un tiro|que los maten)',
  ),
  joined(
    'ojalá (?:se|te|os|les|le) (?:\\p{L}+ )?',
    '(?:ahog\\p{L}+|atragant\\p{L}+|muer\\p{L}+|estrell\\p{L}+|atropell\\p{L}+|revient\\p{L}+|pudr\\p{L}+|romp\\p{L}+ (?:una|la) (?:pierna|crisma|cara))',
  ),
  joined(
    '(?:deviam|deveriam|merecem|tinham que)(?: \\p{L}+){0,3} (?:ser |estar )?',
    '(?:fuzilad\\p{L}+|enforcad\\p{L}+|mort[oa]s|afogad\\p{L}+|apanhar|levar (?:um tiro|uma surra))',
  ),
  'tomara que (?:se |te |vocês? |el[ea]s? )*(?:engasg\\p{L}+|afogu\\p{L}+|morr\\p{L}+|quebr\\p{L}+ (?:a|uma) (?:perna|cara)|ca(?:ia|iam) da escada)',
  joined(
    '(?:andrebbero|dovrebbero essere|meritano di essere|andrebbe)(?: \\p{L}+)? ',
    '(?:fucilat[ie]|impiccat[ie]|rinchius[ie]|affogat[ie]|castrat[ie]|mess[ie] al muro|frustat[ie])',
  ),
  joined(
    '(?:spero|speriamo) che (?:ti|si|vi|gli) (?:\\p{L}+ )?',
    '(?:strozz\\p{L}+|affogh\\p{L}+|anneg\\p{L}+|soffoch\\p{L}+|venga un (?:colpo|accidente)|romp\\p{L}+ (?:una|la) (?:gamba|testa))',
  ),
);

export const scorn = [age, hired, weight, origin, butt, mind, illWishes] as const;
