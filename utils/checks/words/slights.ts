import { either, joined, oneOf, phrases } from '../../text/phrases.ts';

/**
 * Slights that hold no coarse word: they lie in what is set beside what. English, German, French, Spanish, Portuguese, Italian, Dutch.
 * Our own selection.
 */

/** An illness of the mind or a handicap, said of a thing or of how it behaves. */
const ILLNESS = either(
  'schizo(?:phrenic)?|bipolar|psychotic|psycho|autistic|demented|ocd|anorexic',
  'epileptic|spastic|manic.depressive|suicidal|paraplegic|senile',
  String.raw`schizophren\p{L}*|autistisch\p{L}*|psychotisch\p{L}*`,
  String.raw`dement\p{L}*|schizophrènes?|autistes?|bipolaires?|esquizofrénic[oa]s?|autistas?`,
  'bipolares?|schizofrenic[oaie]|autistic[oaie]|bipolari',
);
const THING = either(
  'lobb(?:y|ies)|servers?|uptime|apps?|websites?|site|software|code|builds?|engines?|cars?|printers?|router|wifi|network',
  'checkout|matchmaking|queue|algorithm|updates?|patch|market|weather|spring|april|week(?:end)?|monday|day|morning|traffic',
  'timetable|schedule|menu|playlist|mix|design|fonts?|colou?rs?|prices?|keyboard|calendar|game|boss(?:es)?|level|map|season',
  'wetter|server|markt|météo|serveur',
  'tiempo|mercado|servidor|tempo|meteo',
);
const illness = phrases(
  `(?:(?:is|was|are|were|been|being|be|acts?|acting|acted|goes|went|gone|going|behav\\p{L}+|feels?|felt|looks?|a bit|totally|completely|fully|proper|so) )+${ILLNESS}(?! (?:disorder|people|adults|children|kids|patients|colleagues|community|artist|writer|founder|friend|and proud))`,
  `${ILLNESS} ${THING}`,
  `${THING} (?:is|was|are|were|ist|war|est|es|è)(?: \\p{L}+)? ${ILLNESS}`,
  '(?:psychotic|manic|schizophrenic|bipolar|autistic|epileptic) (?:episode|fit|break|moment|phase|meltdown)s?',
  '(?:got|have|had|giving|gives|gave) (?:me|us|you|our \\p{L}+) (?:ocd|ptsd|tourette\\p{L}*|adhd|alzheimer\\p{L}*)',
  '(?:off|forgot|taken|skipped|needs) (?:its|their|his|her) (?:meds|medication|pills)',
);

/** A body that others do not want to see. */
const body = phrases(
  joined(
    '(?:nobody|no ?one|the world|the beach|the neighbours|your (?:friends|colleagues|in-laws)|we|i|who) (?:really |actually )?',
    "(?:wants?|needs?|likes?|deserves?|asked|does not (?:want|need)|doesn't (?:want|need)|do not (?:want|need)|don't (?:want|need))",
    ' to (?:see|look at|watch|know about) (?:that|this|those|your|it)(?: \\p{L}+){0,2}',
    '(?: (?:on|at|by|in) (?:the |a )?(?:beach|pool|poolside|lido|bikini|speedos?|shorts|trunks|swimsuit|summer|dress|leggings))',
  ),
  joined(
    "(?:nobody|no ?one|the world|the beach|we|who) (?:wants?|needs?|does not (?:want|need)|doesn't (?:want|need)|don't (?:want|need))",
    ' to see (?:that|this|those|your) (?:\\p{L}+ )?',
    '(?:bell(?:y|ies)|guts?|thighs?|arms?|rolls?|legs|knees|feet|flab|cellulite|wrinkles|chins?|bum|stomach|skin|teeth|face)',
  ),
  joined(
    '(?:tired|sick|fed up) of being the (?:biggest|fattest|heaviest|ugliest|oldest|shortest|plainest|fat|ugly|big)',
    ' (?:one|girl|guy|mum|mom|bridesmaid|friend|person)',
  ),
  'the (?:fat|ugly|plain|chubby|big) (?:one|friend|bridesmaid|sister|kid|girl|guy) (?:in|of|on|at)',
  joined(
    '(?:parecer|pareces|parecen|parecéis|stop looking|quit looking|sembri|sembrare|avoir l.air|wirken wie|aussehen wie)',
    ' (?:like )?(?:you.re )?',
    either(
      'grávida|embarazada|pregnant|incinta|enceinte|schwanger\\p{L}*|un elefante|una (?:vaca|balena|morsa|ballena)',
      'uma (?:baleia|vaca)|eine (?:tonne|wurst|kuh)|une (?:vache|baleine)|a (?:whale|walrus|beached|hippo|sausage)',
    ),
  ),
  joined(
    '(?:dad|mum|mom|beer|baby|lockdown|christmas|wine|mummy|winter) (?:bod(?:y|ies)?|bell(?:y|ies)|guts?|flab|blubber) ',
    '(?:must|has to|needs to|have to|should|go(?:es)?|off|out|away|be gone)',
  ),
  joined(
    '(?:too|zu|trop|demasiado|muy|troppo|te) ',
    '(?:fat|ugly|flabby|wrinkled|dick|fett|hässlich|grosse?|moche|gord[oa]|fe[oa]|grass[oa]|brutt[oa]|dik|lelijk)',
    ' (?:for|to|für|um|pour|para|per|voor)',
  ),
);

const KIN = oneOf(
  'mother-in-law mother_in_law mother-in-law’s father-in-law wife missus girlfriend husband aunt auntie uncle',
  'nan gran granny grandma grandmother grandad boss neighbour neighbor sister-in-law brother-in-law ex',
  'schwiegermutter schwiegervater schwägerin schwager tante onkel oma opa frau nachbarin nachbar chef chefin cousine',
  'belle-mère belle_mère beau-père belle-sœur beau-frère tante oncle mamie femme voisine voisin cousine',
  'suegra suegro cuñada cuñado tía tío abuela abuelo mujer esposa vecina vecino prima jefe jefa',
  'sogra sogro cunhada cunhado tia tio avó mulher vizinha vizinho prima chefe',
  'suocera suocero cognata cognato zia zio nonna moglie vicina vicino cugina capo',
  'schoonmoeder tante oom oma vrouw buurvrouw baas',
);
const FAT = either(
  'fat|fatter|fattest|obese|heavy',
  String.raw`chubby|tubby|ugly|deaf|senile|dick\p{L}*|fett\p{L}*|hässlich\p{L}*|taub\p{L}*`,
  'gros|grosse|moche|sourde?|gord[oa]|gordit[oa]|fe[oa]|sord[oa]|velh[oa]|surd[oa]|grass[oa]',
  'grasson[ea]|brutt[oa]|dikke|lelijke|dove',
);
/** What is said of kin, and never of their cooking alone. */
const HARD_TO_BEAR = either(
  'heavy|cold|loud|sour|bitter|stubborn|difficult|noisy|hard (?:to|work)',
  'schwer|kalt|laut|sauer|zäh|stur|anstrengend|lourde?|froide?|bruyante?|aigre|têtue?|pénible',
  'pesad[oa]|frí[oa]|agri[oa]|amarg[oa]|terc[oa]|difícil|fri[oa]|chat[oa]|teimos[oa]|pesante|fredd[oa]|acid[oa]|testard[oa]|zwaar|koud|luid',
);
/** Somebody’s relative, and how fat, deaf or tiresome they are. */
const kin = phrases(
  `${FAT}(?: old)? ${KIN}`,
  `(?:tu|su|mi|la|tua|sua|a sua|minha|ta|ma|votre|your|my|his|her|deine?|ihre?|je|uw) ${KIN},? (?:la|el|le|o|a|the|die|der|de|il|lo)? ?${FAT}`,
  `(?:your|his|her|the|my) (?:\\p{L}+ )?${KIN}(?: \\p{L}+){0,3} (?:nag(?:s|ging)?|moan(?:s|ing)?|whin(?:e|es|ing)|shuts? up|shutting up|stop talking|won't stop|snor(?:es|ing)|has opinions)(?! (?:about|at) the)`,
  `(?:deine?|ihre?|die|der) ${KIN}(?: \\p{L}+){0,3} (?:nörgelt|meckert|nervt|schweigt|keift|die klappe)`,
  `(?:ta|votre|la) ${KIN}(?: \\p{L}+){0,3} (?:râle|se tait|se taise|critique tout)`,
  `(?:tu|su|la) ${KIN}(?: \\p{L}+){0,3} (?:se calle|se calla|protesta|no para de hablar)`,
  `(?:tua|la) ${KIN}(?: \\p{L}+){0,3} (?:sta zitta|smette di|si lamenta)`,
  // “Like a mother-in-law: heavy, cold and hard to move”.
  `(?:like|wie|comme|como|come|als) (?:your|my|a|the|die|deine|meine|eine|la|ta|ma|une|tu|mi|una|a|tua|minha|uma|mia|je|een) ${KIN}(?: ?[:,–—-]+| (?:is|are|ist|est|es|é|è)) (?:\\p{L}+,? ){0,2}?${HARD_TO_BEAR}`,
  // To somebody who complains: “Cheer up, honey.”
  `(?:cheer up|calm down|chill(?: out)?|lighten up|relax|there,? there|never mind|don't worry),? (?:my )?(?:love|hun|hon|honey|darling|sweetheart|sweetie|dear|pet|princess|babe|girl|sunshine)(?= ?(?:[.!?…]|xx?|$))`,
  '(?:beruhig dich|reg dich (?:doch )?(?:nicht auf|ab)|kopf hoch|entspann dich|lach doch mal),? (?:schatz|schätzchen|süße|kleine|mädchen|liebes|liebchen)(?= ?(?:[.!?…]|$))',
  "(?:calme-toi|détends-toi|souris|t'inquiète),? (?:ma (?:belle|chérie|petite|puce|grande)|chérie|mon (?:chou|petit))(?= ?(?:[.!?…]|$))",
  '(?:cálmate|tranquila|relájate|sonríe|anímate),? (?:guapa|cariño|bonita|reina|cielo|nena|corazón|mi amor)(?= ?(?:[.!?…]|$))',
  '(?:calma|acalme-se|relaxa|sorri|anima-te|se acalma),? (?:querida|amor|flor|linda|meu bem|gata|princesa)(?= ?(?:[.!?…]|$))',
  '(?:calmati|rilassati|stai calma|tranquilla|sorridi|su con la vita),? (?:bella|cara|tesoro|dolcezza|ciccia|gioia)(?= ?(?:[.!?…]|$))',
);

/** A town or a people, and what it is feared for. */
const PEOPLE = either(
  'greek|italian|spanish|mexican|polish|romanian|bulgarian|albanian|irish|scottish|scouse|turkish|arab|african|indian|chinese',
  'russian|roman|neapolitan|sicilian|gypsy|french|portuguese|brazilian|german|dutch|belgian|american|english|british',
  'welsh',
);
const place = phrases(
  joined(
    '(?:everybody|everyone|they all|all of them|half of them|the locals)',
    ' (?:\\p{L}+ )?(?:there |here |over there |down there )?(?:steals?|lies?|cheats?|robs?|begs?|drinks?)(?= there|[.!,]|$)',
  ),
  '(?:watch|mind|hold on to|guard|keep an eye on) your (?:wallets?|purses?|handbags?|hubcaps?|pockets?)(?=[^\\n]{0,60}(?:😂|🤣|😜|😏|lol|haha))',
  '(?:count|check) your (?:fingers|rings|change|children|teeth|kidneys|silver)(?: \\p{L}+)? (?:after|when|before|if|in|once|every time)',
  '(?:more than|which is more than) (?:we|you|i|one) can say (?:for|of|about) \\p{L}+(?=[.!,])(?<!(?:us|it|that|this|him|them|me|spring|summer|winter|weather))',
  joined(
    '(?:in|to|visit|through) (?!the |your |our |my )\\p{L}+ ?,? (?:you )?(?:keep|hide|hold|hang on to|guard|sew|chain|lock) (?:on to )?(?:your|up your) ',
    '(?:wallets?|purses?|watch(?:es)?|handbags?|daughters?|hubcaps?|wheels)',
  ),
  'hide (?:your|the) (?:wallets?|purses?|silver|hubcaps?|watch(?:es)?|beer|whisky|daughters?)',
  `(?:as|than) (?:\\p{L}+ )?(?:clean|dirty|reliable|punctual|honest|sober|late|lazy|slow|straight|quiet|loud|stingy|mean|tight)(?:er)? (?:as|than) an? ${PEOPLE} \\p{L}+`,
  `(?:greek|italian|spanish|mexican|polish|romanian|irish|indian|african|roman|neapolitan|turkish|brazilian|portuguese) (?:timetable|time-?keeping|punctuality|hygiene|work ethic|bookkeeping|accounting|standards|queue|queuing|parking|driving|efficiency)`,
  'quei ladri d\\p{L}+ \\p{L}+|wo man (?:seine|die) (?:brieftasche|geldbörse|finger) (?:festhält|zählt)',
  'comptez vos doigts|cuéntate los dedos|contatevi le dita|contem os dedos',
);

/** What is thought of as theirs, and who they are: only where both kinds stand beside each other. */
const GIRLS = either(
  'girls?|princess(?:es)?|(?:little |future |young )?(?:ladies|lady|mums|mummies|mommies|moms|housewives|brides|ballerinas)',
  'daughters?|her',
  'mädchen|prinzessin(?:nen)?|töchter|mamas|filles?|princesses',
  'niñas?|princesas?|meninas?|bambine|ragazze|principess[ae]|meisjes?|prinsesjes?',
);
const HERS = either(
  'kitchens?|dolls?|dollhouses?|tea ?sets?|aprons?|pink|lipsticks?|make-?up|iron(?:ing)?(?: boards?)?|cook(?:ing)?',
  String.raw`cookers?|baking|cleaning|vacuums?|tutus?|tiaras?|jewell?ery|handbags?|shopping|nails|puppen?\p{L}*`,
  String.raw`küche|bügel\p{L}*|rosa|lippenstift|poupées?|dînettes?|cuisine`,
  'rose|muñecas?|cocinita|cocina|planchas?|maquillaje|bonecas?|fogão|panelinhas?|bambol[ae]|cucin[ae]|trucchi|ferro',
  'poppen|keukentje',
);
const BOYS = either(
  'boys?|lads?|genius(?:es)?|sons?|him',
  joined(
    '(?:little|young|future|budding|small|kleine[nr]?|petits?|pequeños?|pequenos?|piccoli|kleine) ',
    either(
      'men|man|genius(?:es)?|explorers?|scientists?|inventors?|engineers?|heroes|champions?',
      'forscher|entdecker|helden|erfinder',
      'génies?|explorateurs?|savants?',
      'inventores?|científicos?|genios?|cientistas?|scienziati|inventori',
    ),
  ),
  'jungs|jungen|forscher|söhne|garçons?|fils|niños?|chicos|meninos?',
  'rapazes|bambini|ragazzi|maschietti|jongens?',
);
const HIS = either(
  'rockets?|chemistry|microscopes?|labs?|lab coats?|engines?|tools?|toolbox|robots?|cars?',
  'trucks?|diggers?|tractors?|telescopes?|science|maths|coding|football|guns?|swords?|trains?',
  String.raw`bricks|drones?|mikroskop|raketen?|werkzeug\p{L}*`,
  'autos?|bagger|fusées?|voitures?|outils',
  'chimie|cohetes?|coches?|herramientas',
  'microscopio|foguetes?|carrinhos?|ferramentas|razz[oi]|macchinine|attrezzi',
  'auto|raket',
);
const roles = phrases(
  // “So the husbands can watch in peace.”
  'so (?:that )?(?:the|your|all the) (?:boyfriends?|husbands?|lads|men|boys|guys|hubb(?:y|ies))(?: \\p{L}+){0,2} can (?:\\p{L}+ ){1,4}in peace',
  '(?:ladies|girls|women|girlfriends|wives)[^.!?\\n]{0,80} while (?:you|they|she|he) (?:fix|fixes|touch up|do|does|redo|reapply) (?:your|their|her) (?:make-?up|lipstick|hair|nails)',
  'damit (?:die|eure|deren) (?:männer|jungs|freunde|ehemänner)(?: \\p{L}+){0,3} in ruhe|(?:während|solange) (?:ihr|sie|du|die (?:mädels|damen|frauen)) (?:\\p{L}+ ){0,2}(?:make-?up|lippenstift|schminke)',
  'pour que (?:les|vos) (?:hommes|maris|mecs|garçons)(?: \\p{L}+){0,3} (?:en paix|tranquilles)|pendant que (?:vous|les filles|les femmes|ces dames)(?: \\p{L}+){0,2} (?:maquill\\p{L}+|rouge à lèvres)',
  'para que (?:los|vuestros|tus) (?:hombres|maridos|novios|chicos)(?: \\p{L}+){0,3} (?:en paz|tranquilos)|mientras (?:os|te|las chicas|ellas)(?: \\p{L}+){0,2} (?:retoc\\p{L}+|maquill\\p{L}+)',
  'para que os (?:homens|maridos|namorados|rapazes)(?: \\p{L}+){0,3} (?:em paz|sossegados)|enquanto (?:você|vocês|elas|as meninas)(?: \\p{L}+){0,2} (?:retoc\\p{L}+|maqui\\p{L}+)',
  'così (?:gli|i|i vostri) (?:uomini|mariti|fidanzati|ragazzi)(?: \\p{L}+){0,3} in pace|mentre (?:voi|vi|le ragazze|loro)(?: \\p{L}+){0,2} (?:trucc\\p{L}+|rifate il trucco)',
  joined(
    'leave (?:the|that|this|all) (?:\\p{L}+ ){1,3}?to ',
    either(
      'him|her|the (?:men|women|boys|girls|lads|guys|husbands?|wi(?:fe|ves)|mums|dads)',
      'your (?:husband|wife|man|girlfriend|boyfriend|missus|hubby)',
    ),
  ),
  `${GIRLS}(?! (?:and|or|und|et|y|e|en) )[^\\n]{1,40} ${HERS}[^\\n]{1,60} ${BOYS}[^\\n]{1,40} ${HIS}`,
  `${BOYS}(?! (?:and|or|und|et|y|e|en) )[^\\n]{1,40} ${HIS}[^\\n]{1,60} ${GIRLS}[^\\n]{1,40} ${HERS}`,
  `${HERS} for (?:our |your |the |all )?${GIRLS}[^\\n]{1,30} ${HIS} for (?:our |your |the |all )?(?:${BOYS}|future \\p{L}+)`,
  `${HIS} for (?:our |your |the |all )?${BOYS}[^\\n]{1,30} ${HERS} for (?:our |your |the |all )?${GIRLS}`,
);

/** Not wanted here, of no use, or to be pitied. */
const unwanted = phrases(
  '(?:fat|blonde?|irish|polish|gay|dwarf|midget|jew(?:ish)?|gypsy|scouse|mother-in-law|disabled|dead baby|trans|asian|paddy|pikey) jokes?',
  joined(
    'no (?:\\p{L}+ )?',
    either(
      'mums|moms|mothers|oldies|over-?\\d0s|old people|pensioners|foreigners|immigrants|snowflakes|whiners|moaners|gen z',
      'zoomers|millennials|boomers|feminists|vegans|fatties|divas|princesses|weirdos|freaks|part-timers|layabouts|slackers',
    ),
    '(?=[,.!]|$| (?:who|please|allowed|need|welcome))',
  ),
  joined(
    '(?:bunch|load|pack|team) of (?:little |scared |silly |crying |old )?',
    '(?:girls|schoolgirls|women|grannies|pansies|ballerinas|princesses|poofs|queens|babies)',
  ),
  '(?:like|than) (?:little |a little |scared |schoolyard )?(?:schoolgirls?|ballerinas?)',
  'still single (?:at|in your|by|after|\\?)|left on the shelf|crazy cat (?:lady|ladies)',
  'old maids?|spinsters?|past (?:her|their) (?:prime|sell-by)',
  'for normal (?:kids|children|people|bodies|brains|families|women|men|couples)',
  'normal (?:kids|children|people|families|women)[^.\\n]{0,40}(?:special|others|the rest|not so)',
  joined(
    '(?:too|zu|trop|demasiado|troppo) ',
    '(?:poor|broke|thick|dim|stupid|drunk|old|senile|arm|dumm|blöd|alt|pauvres?|bêtes?|vieux|pobres?|tontos?|viejos?|poveri|stupidi|vecchi)',
    ' (?:for|to|für|um|pour|para|per) (?!have|school|care|drive)',
  ),
  '(?:black|dark|brown) skin[^.\\n]{0,40}(?:clean|wash|whit|bright)|pelle (?:nera|scura)[^.\\n]{0,40}(?:pulit|bianc|chiar)',
  'peau (?:noire|foncée)[^.\\n]{0,40}(?:propre|blanch|clair)|dunkle\\p{L}* haut[^.\\n]{0,40}(?:sauber|hell|weiß)',
  'piel (?:negra|oscura)[^.\\n]{0,40}(?:limpi|blanc|clar)|pele (?:negra|escura)[^.\\n]{0,40}(?:limp|branc|clar)',
  'lo (?:entiende|sabe|hace|monta) hasta (?:una|un|tu|la|el) (?:rubia|mujer|abuela|suegra|niña|tonto|mono)',
  '(?:dressed?|built|made|fit) for real (?:men|women)',
);

/** Somebody in the household, held against a thing that is for sale. */
const compared = phrases(
  // “Slavery was hard, and so is our spin class.”
  joined(
    '(?:slavery|the holocaust|apartheid|genocide|the trenches|the blitz|the famine|the plague|segregation|auschwitz|sklaverei|der holocaust)',
    " (?:was|were|wasn't|war|waren)(?: \\p{L}+){0,2} (?:hard|tough|bad|rough|brutal|hell|easy|hart|schlimm|schwer)(?! (?:for|to)\\b)[^.!?\\n]{0,20}(?:[,.;] )?(?:and )?(?:so (?:is|are|was|will)|(?:this|our|these) [^.!?\\n]{0,30}(?:is|are) (?:\\p{L}+er|too|worse)|unser|auch)",
  ),
  "(?:l'esclavage|la esclavitud|a escravidão|la schiavitù|l'apartheid)(?: \\p{L}+)? (?:était|fue|era|foi|è stata) (?:dur[oa]?e?|difícil|difficile|terribile)[^.!?\\n]{0,20},? (?:et|y|e) (?:notre|nuestr|noss|nostr|est[ae]|cet|quest)\\p{L}*",
  joined(
    '(?:unlike|than|not like) (?:your|his|her|the) ',
    '(?:wife|wives|husband|girlfriend|boyfriend|ex|missus|mother-in-law|marriage|divorce|love life|parents)(?! (?:did|used|made|loved))',
  ),
  'leaves? (?:you|her|him) for (?:someone|somebody|a) (?:\\p{L}+ )?(?:thinner|younger|prettier|slimmer|richer|taller|fitter)',
  "(?:before|or) (?:he|she)(?:'ll| will)? (?:looks?|strays?|leaves?|finds?|goes|cheats?)(?: \\p{L}+)? (?:elsewhere|someone|else|you)",
  '(?:try|tried|trying|consider|considered) being (?:prettier|thinner|younger|less \\p{L}+)',
  '(?:single|alone|dumped|divorced)[^.!?\\n]{0,30}\\? no wonder',
  "no wonder (?:you are|you’re|you're|she|he|nobody)(?: \\p{L}+)? (?:single|alone|left|divorced|wants)",
  'look(?:s|ed)? like the (?:milkman|postman|pool boy)',
  `\\d{2,3} ?(?:kg|kilos|stone|pounds|lbs|tons?)[^.!?\\n]{0,40} (?<!(?<!\\p{L})our (?:own )?)${KIN}|${KIN}[^.!?\\n]{0,40} \\d{3} ?(?:kg|kilos)`,
  '(?:hormonal|nagging|menopausal|hysterical|jealous|needy) (?:wife|wives|girlfriend|women|woman|mother|mum|mom|ex)',
  '(?:say|said) it with (?:a )?(?:slap|fist|punch)|or with a (?:slap|fist|punch|belt)',
  '(?:woman|women|girl|blonde) who can (?:park|drive|read a map|count|cook|keep a secret|think)',
  'as (?:pretty|good|hot|soft) as a real (?:woman|girl|man)|(?:date|marry|hire|want|kiss) (?:women|girls|men|anyone|anybody) over \\d\\d',
  'bring your own (?:wife|woman|maid|cleaner)',
);

/** Asked to the face: “Fat? Lazy?”; an illness to get over. */
const toTheFace = phrases(
  joined(
    '(?<=(?:^|[.!?\\n])\\s*)(?:too )?',
    '(?:fat|ugly|lazy|flabby|bald|chubby|stupid|dumb|dick|fett|hässlich|grosse|moche|gord[oa]|fe[oa]|grass[oa]|brutt[oa])',
    '(?: and \\p{L}+)?(?=\\?)',
  ),
  joined(
    '(?:depress(?:ed|ion)|anxi(?:ous|ety)|burn(?:ed|t) ?out|ptsd|suicidal)[^\\n]{0,12} ',
    '(?:get over it|snap out|cheer up|man up|have a (?:drink|doughnut|donut))',
  ),
  '(?:feeling|being|a bit|little|so) ocd',
  '(?:have to|must|got to) be (?:blind|deaf|autistic|senile|dyslexic|crippled|demented|mental|retarded) (?:to|not to)',
  'autistic screech\\p{L}*|crack for (?:kids|toddlers|babies|children|mums)',
  "(?:don't|do not|stop|quit) be(?:ing)? (?:an? |such an? |such )?(?:pussy|pussies|wuss|sissy|pansy|girl's blouse|big girl|girl|old woman|poof)",
  'you (?:big |great |bunch of )?(?:girls|sissies|pansies|pussies)(?=[.!,]|$)',
  joined(
    'even (?:an? |the |your )?',
    '(?:homeless|refugees?|tramps?|beggars?|gypsies|monkeys?|idiots?|retards?|morons?|cripples?|blondes?|peasants?)',
    '(?: (?:can|could|would|are|is|will|gets?|wears?)|[.!]|$)',
  ),
  'even an? (?:irish|polish|blonde|american|welsh|english|belgian|portuguese) (?:one|man|woman|person)',
  '(?:like|as) the (?:monkeys|animals|pigs|slaves|dogs|rats|sheep) (?:they|you|we) are|coolest monkey|monkey in the jungle',
  '(?:slave|negro|squaw|savage|gypsy|ghetto|coolie|eskimo|tribal) (?:brown|black|red|nude|tan|pink|beige|gold|white|chic)',
  '(?:ours|our (?:staff|builders|drivers|nannies|cleaners|people|team))(?: \\p{L}+)? (?:speak|speaks|are|know) (?:english|german|french|white|legal)',
  '(?:cross|jump|hop|climb)(?:es|ing)? (?:the|that) (?:border|wall|fence)(?: again| back)?(?= |[.!]|$)(?! (?:to|into|from|at|with|near))',
  'what are you,? (?:an? )?(?:amish|gay|chicken|girl|poor|blind|deaf|jewish|caveman|woman|peasant)(?=\\W)',
  'who hurt you(?=\\?)|they never (?:say no|complain)',
  '(?:essa|tanta|com|de) tpm|(?:has|got|having|with) pms|(?:that|her|your) time of the month|on (?:her|your) period',
  'para (?:gord[oa]s|viej[oa]s|fe[oa]s)',
  joined(
    '(?:aparca|conduce|estaciona|fährt|parkt|se gare|parcheggia)(?: \\p{L}+){0,3} (?:sol[oa]|allein|seul|da sola?)[^\\n]{0,30} ',
    '(?:mujeres|rubias|frauen|damen|femmes|blondes|donne|mulheres)',
  ),
  '(?:frauen|weiber)[^.!?\\n]{0,30} (?:parkt|fährt|endlich ruhe)',
  'trabaj\\p{L}+ como (?:un|una|los|las)? ?(?:chinos?|negros?|moros?|gitan\\p{L}+|esclavos?)|les blondes comprend\\p{L}+',
  '(?:reden|quatschen|tratschen) (?:zu |so |doch )?viel|dicke[rn]? (?:kollegin|sekretärin|mädchen|frau|dame)',
);

/** A joke at the cost of a body, of women, of people who were raped; a tyrant for comparison. */
const jibes = phrases(
  '(?:judging|going|guessing) by how (?:fat|ugly|old|big)',
  'how (?:fat|ugly|old|stupid|wrinkled) (?:your|his|her|their) (?:\\p{L}+ )?(?:face|body|belly|wife|husband|kids?|child|mother) (?:looks?|is|are)',
  'how (?:fat|ugly) you (?:are|look)',
  'shut (?:a|your|the|any|that) (?:woman|wife|girlfriend|girl|mother-in-law) up|shut (?:women|girls) up',
  '(?:make|making|is|are) your (?:insecurit(?:y|ies)|feelings|weight|body issues?|low self-esteem) (?:our|my) problem',
  "(?:dirty|filthy|bloody|fucking|stupid|disgusting|bunch of|load of|all the|these|those) homo(?:'?s)?(?= |[.,!?]|$)(?! (?:sapiens|erectus))",
  'twit-?rap\\p{L}+|frap(?:ed|ing)|face-?rap(?:ed?|ing)',
  joined(
    '(?:got|get|getting|been|being|was|were) (?:absolutely |totally |basically )?raped by (?:the|our|their|this|that|an?) ',
    '(?:team|opposition|exams?|boss|bills?|tax ?man|ref\\p{L}*|website|algorithm|traffic|prices?)',
  ),
  joined(
    '(?<=(?:^|[.!?\\n])\\s*)(?:wife|girlfriend|wag) of (?:an? |the )?(?:\\S+ ){1,5}',
    '(?:wins?|won|takes?|took|earns?|becomes?|gets?|lands?|is named) (?:an? |the )?(?:\\p{L}+ )?',
    '(?:medal|gold|silver|bronze|prize|award|seat|title|job|race|election|match|record)',
  ),
  'go(?:es|ing)? back to being (?:wives|mothers|girlfriends|housewives)',
  "hitler'?s? birthday|birthday of hitler|compleanno di hitler|(?:führers?|hitlers?) geburtstag",
  "anniversaire d'hitler|cumpleaños de hitler|aniversário de hitler",
  "(?:worse than|literally|just like|schlimmer als|genau wie|pire qu'|peor que|pior (?:do )?que|peggio di) hitler",
);

/** Illness, a handicap or stupidity, asked of the reader as a taunt: “What are you, deaf?” */
const taunt = phrases(
  'what are you,? (?:guys )?(?:\\p{L}+ or (?:just )?)?(?:mentally ill|ill|sick(?: in the head)?|insane|deaf|blind|disabled|stupid|thick|dumb|brain[- ]?dead|an? (?:idiot|moron|cripple|mental case|nutter|psycho))(?=,? ?(?:or (?:what|something))?\\?)',
  'are you (?:mentally ill|brain[- ]?dead|retarded|mental|sick in the head|an idiot|a moron|a cripple|thick or (?:what|something))(?=\\?)',
  '(?:was (?:bist du|seid ihr|sind sie),? )?(?:(?:bist du|seid ihr|sind sie) )?(?:behindert|geisteskrank|krank im kopf|bekloppt|schwer von begriff)(?: oder (?:was|wie))?(?=\\?)',
  "(?:t'es|tu es|vous êtes|êtes-vous|es-tu),? (?:malades? mentales?|malades?|débiles?|sourde?s?|aveugles?|attardée?s?|mongols?)(?: ou quoi)(?= ?\\?)",
  '(?:qué (?:eres|sois|son),? |(?:eres|estás|estáis|sois) )(?:enferm[oa]s? mental(?:es)?|retrasad[oa]s?|subnormal(?:es)?|sord[oa]s? o qué|cieg[oa]s? o qué)(?=\\?)',
  '(?:o que (?:és|é você),? |(?:você é|és|é) )(?:doente mental|retardad[oa]|mongol|surd[oa] ou quê|ceg[oa] ou quê)(?=\\?)',
  '(?:cosa sei,? |(?:sei|siete) )(?:malat[oi] (?:di mente|mental[ei])|ritardat[oi]|handicappat[oi]|sord[oi] o cosa|ciec[oi] o cosa)(?=\\?)',
);
/** “Are you deaf or hard of hearing? Our tour is signed.” */
export const INVITED = /^are you (?:deaf|blind)(?:,| or(?! what| something| just)| and)(?!\p{L})/iu;
/** Somebody’s body named with contempt. */
const bulk = phrases(
  '(?:your|their|his|her|those|these) (?:fat|lard|lardy|flabby|saggy|wobbly|huge|big fat|lazy(?: fat)?|fat lazy) (?:butts?|bums?|arses?|ass(?:es)?|backsides?|bottoms?|behinds?|guts?|bell(?:y|ies)|thighs|faces?|fingers)',
  '(?:deine?n?|eure?n?|ihre?n?) (?:fette[nr]?|dicke[nr]?) (?:hintern|ärsche?|ärsche|bäuche?|bauch|finger|wampen?)',
  '(?:ton|vos|votre|tes|son) (?:gros(?:ses)? (?:culs?|fesses|derrières?|bides?|ventres?))',
  '(?:tu|su|vuestro|vuestros|tus) (?:gord[oa]s? (?:culos?|traseros?)|(?:culos?|traseros?|barrigas?) gord[oa]s?)',
  '(?:teu|seu|vosso|teus|seus|sua|tua) (?:(?:rabo|cu|traseiro)s? gord[oa]s?|bundas? gordas?|banha)',
  '(?:tuo|vostro|tuoi|vostri) (?:culon[ei]|(?:culo|culi|sedere|sederi) (?:grass[oi]|flaccid[oi]))',
);

/** What slights are made of. Each is asked by itself, so that most texts need none of them. */
const WOMEN = either(
  '(?:the |our |all )?(?:ladies|women|girls|wives|mums|brides)|damen|frauen|mädels|femmes|filles|señoras|mujeres|chicas',
  'senhoras|mulheres|meninas|signore|donne|ragazze|dames|ces dames|ellas|elas|elles|vrouwen|meiden',
);
const FIGURE = either(
  '(?:watch|mind|mindful of|keep|worry about|think(?:ing)? of|careful about|count)(?:ing|s)? (?:of |about )?(?:their|your|her|the|those) (?:\\p{L}+ )?(?:figures?(?! (?:skat|draw|paint|of|head))|weight|waists?|waistlines?|hips|calories|kilos)',
  'auf (?:die|ihre|eure) (?:schlanke )?(?:linie|figur)|(?:surveill|gard|préserv)\\p{L}+ (?:la|leur|votre|sa) ligne|(?:attention|penser|pensent) à (?:la|leur|votre) ligne',
  '(?:cuid|guard|manten|vigil)\\p{L}+ (?:la|su|vuestra) (?:línea|figura)|(?:cuid|mant)\\p{L}+ (?:d?a )?(?:linha|silhueta|figura)|(?:tener|ten|pens|atten|bad)\\p{L}+ alla linea',
  'op (?:de|hun|je) (?:slanke )?lijn|aan (?:de|hun|je) (?:slanke )?lijn',
);
/** “Double meat for him; for the ladies a salad, they have to watch their figures”: what women ought to weigh. */
const figure = phrases(`${WOMEN}(?!\\p{L})[^\\n]{0,90}(?<!\\p{L})${FIGURE}`, `${FIGURE}(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})${WOMEN}`);

export const slights = [illness, body, kin, place, roles, unwanted, compared, toTheFace, jibes, figure, taunt, bulk] as const;

/** What nobody who has it, or belongs to it, laughs about. Entries of `text/lexicon.ts`. */
export const misfortunes = [
  'wheelchair|wheelchairs',
  'blind|deaf|disabled',
  'cripple*',
  'homeless',
  'cancer',
  'suicid*',
  'stutter*',
  'obese|fat',
  'autis*',
  'dementia|alzheimer',
  'depress*',
  'refugee*',
  'poor people',
  'boomers|pensioners|oaps|gingers|ginger|muslims|jews|hindus|sikhs|gypsies|immigrants|dyslex*|epilep*|anorex*|tourette*|lisp|limp',
  'ramadan|ramzan|hijab|burqa|turban',
  'yom kippur',
  'funeral',
  'rollstuhl',
  'blinde|taube|behindert*',
  'obdachlos*',
  'krebs',
  'dick|dicke|fett',
  'fauteuil roulant',
  'aveugle|sourd|handicapé',
  'sans abri',
  'silla de ruedas',
  'ciego|sordo|discapacitado',
  'gorda|gordo|gordas|gordos',
  'cadeira de rodas',
  'cego|surdo|deficiente',
  'sedia a rotelle',
  'cieco|sordo|disabile',
];
