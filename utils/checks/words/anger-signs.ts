import { framed } from '../../text/any-of.ts';
import { either, joined, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * Signs of anger, each with what it weighs: several weak ones beside each other are as plain as one strong one. English, German, French,
 * Spanish, Portuguese, Italian, Dutch. Our own selection.
 */

type Signs = readonly (readonly [weight: number, RegExp])[];

/** Out of a fight, and threats of one. */
const fight = phrases(
  '(?:say|tell|repeat)(?: \\p{L}+){0,2} to (?:my|our) faces?',
  "(?:we|i)(?:'ll| will) be (?:waiting|ready)(?: for you)?(?: outside)?(?=[.!]|$)",
  'uns (?:\\p{L}+ )?ins gesicht|mir (?:\\p{L}+ )?ins gesicht',
  '(?:dites|dis|dire|répéter)(?: \\p{L}+){0,2} en face|(?:me|nous) le dire en face',
  '(?:dí|decíd|dígan?|decir)(?:me|nos)?lo(?: \\p{L}+)? a la cara',
  '(?:diga|digam|dizer)(?: \\p{L}+){0,2} na (?:minha|nossa) cara|dicci?elo in faccia|(?:dillo|ditelo|lo dica) in faccia',
  'in (?:mijn|ons) gezicht',
);
const menace = phrases(
  '(?:we|i)(?:.ve| have)? looked (?:you|your (?:profile|name|reviews|page|account)) up',
  '(?:we|i)(?:.ve| have)? (?:had a look|looked) (?:at|through) your (?:profile|page|photos?|feed|other reviews)',
  'wir haben (?:uns )?(?:mal )?(?:ihr|dein) profil|(?:regardé|consulté|vu) (?:votre|ton) profil|(?:mirado|visto) (?:su|tu) perfil',
  '(?:guardato|visto) il (?:suo|tuo) profilo|(?:olhámos|vimos|olhamos) o (?:seu|teu) perfil',
  "(?:you|they|he|she|editor|author|whoever)(?:'ll| will| are going to| is going to)(?: all)? (?:pay for|regret|be sorry for|be hearing)(?: (?:this|it|that|every))?",
  "(?:will|won't|going to) (?:have|be without) consequences",
  '(?:shall|should|do you want) (?:we|us)(?: to)? (?:post|publish|share|show|release)',
  'we (?:remember|recogni[sz]e|know) (?:you|your (?:face|name|sort))(?! (?:love|like|want|care|all|have|are|will|can|need|may|might|and))',
  '(?:have|kept|saved) (?:the|your) (?:\\p{L}+ )?(?:footage|recordings?|messages|emails|history|records)',
  'nachspiel|das wird (?:teuer|folgen haben)|(?:werdet|werden sie|wirst du) (?:\\p{L}+ )?(?:bereuen|bezahlen)',
  either(
    'vous (?:le |allez )?(?:paierez|payer|regretterez|regretter)|(?:lo|la) (?:vais|van|vas|va) a (?:pagar|lamentar)',
    'vão (?:pagar|arrepender)|la (?:pagherete|pagheranno|pagherà)',
  ),
  'hier (?:spijt|last) van krijgen',
);
/** Sends the person away, keeps what they have to say from being said. */
const rejects = phrases(
  'do you (?:have any|even have an?) (?:idea|clue) (?:how|what|who|about)|do you (?:even )?(?:know|understand) (?:anything|the first thing) about',
  '(?:leave|let) us (?:alone|in peace|be)',
  'keep your (?:\\p{L}+ )?(?:money|opinions?|advice|coins?|pennies|custom|thoughts)',
  "(?:are|you're|is) (?:not|no longer|never) welcome",
  "(?:don't|do not|never) (?:need|want) (?:you|your|people like)(?! to)",
  "(?:won't|will not|refuse to|not going to) be (?:lectured|told|insulted|bullied|blackmailed|judged|schooled)(?: to)? by",
  '(?:have|has|had|got) the (?:nerve|cheek|audacity|gall)',
  "(?:nobody|no one)(?: (?:forced|asked|made|invited)|(?: is|'s) (?:forcing|asking|making)) you",
  "(?:go|run) (?:back )?to (?:the supermarket|mcdonald's|burger king|a chain|a museum of|your mum|your mummy|mummy)",
  'buy (?:it|a \\p{L}+(?: ticket)?) (?:elsewhere|next time)',
  joined(
    '(?:geh|geht|gehen sie|kauf|kauft|kaufen sie|bleib|bleibt|bleiben sie|such|suchen sie) (?:doch|lieber|eben|halt|gefälligst)',
    '(?: (?:bitte )?(?:zum|zur|zu|in|woanders|weg|daheim|zuhause|beim))',
  ),
  '(?:behalten sie|behalt|behaltet|sparen sie sich|spar dir|spart euch) (?:\\p{L}+ )?(?:ihr|dein|euer|den|das|die)\\p{L}*',
  '(?:sie|ihr|du|leute wie sie)(?: \\p{L}+){0,3} (?:nicht|nicht mehr) willkommen',
  '(?:von|auf) (?:solchen?|so|ihren|deinen) (?:leuten?|gästen?|kunden|fans|typen)',
  '(?:brauchen|wollen) (?:wir|sie|euch|ihr|dein)\\p{L}* (?:hier )?nicht',
  '(?:niemand|keiner) (?:hat )?(?:sie|dich|euch) (?:gezwungen|zwingt|gebeten)',
  '(?:restez|allez|rentrez|partez|mangez|achetez) (?:donc|plutôt|ailleurs)|restez chez vous|gardez (?:donc )?(?:votre|vos)',
  'on (?:ne )?vous (?:regrettera|retient|oblige) pas|passez votre chemin|(?:pas|plus) (?:besoin|envie) de (?:vous|vos|votre|gens comme)',
  '(?:guárd|quéd|ahórr)e(?:se|te|nse) (?:su|tu|sus|tus|el|la|los|en)|(?:gente|clientes|personas) como (?:usted|tú|ustedes|vosotros|vos)',
  'no (?:necesitamos|queremos) (?:su|tu|sus|tus|a gente|verl[oa])|(?:váyase|vete|váyanse) (?:a|al|de)',
  '(?:guarde|fique com|poupe-nos) (?:a |o |as |os |d?a )?(?:sua|seu|suas|seus|tua|teu)',
  '(?:gente|clientes|pessoas) como (?:você|vocês|tu|o senhor|a senhora)',
  'não (?:precisamos|queremos) (?:d[oae]s? )?(?:seu|sua|seus|suas|teu|tua|você)',
  '(?:si tenga|tenetevi|tieniti|se lo tenga|vada (?:pure|a|al|altrove|da)|se ne (?:vada|stia))',
  '(?:gente|clienti|persone|signor[ei]|quelli) come (?:lei|voi|te)',
  'non (?:abbiamo|ho) bisogno d\\p{L}+ (?:suo|suoi|sua|sue|tuo|tuoi|vostr\\p{L}+|lei|voi)|non (?:la|ti|vi) vogliamo',
  'farebb\\p{L}+ (?:bene|meglio) a',
  '(?:ga|blijf|koop|eet) (?:dan |maar |lekker )+\\p{L}+|hou(?:dt)? (?:uw|je) (?:mening|geld)',
  '(?:mensen|klanten|gasten) (?:zoals|als) (?:u|jij|jullie)|niet (?:meer )?welkom',
);
/** Tells the person that it is they who lack wits, skill or manners. */
const belittles = phrases(
  'try (?:running|cooking|owning|managing|working|reading|learning|being|doing) (?:\\p{L}+ ){0,4}(?:yourself|one|for a (?:day|week)|before|for once)',
  '(?:if you|had you|if people) (?:had )?(?:bothered|actually|only)|(?:if you|if people) had (?:spent|ever)|had you (?:spent|ever)',
  'spen[dt] (?:a bit |a little )?less time',
  joined(
    "(?:can't|cannot|couldn't|could not) (?:even )?",
    '(?:spell|find|read|pronounce|name|recogni[sz]e|run|organi[sz]e|count|tell|boil|hit|manage)[^.!?\\n]{1,40} ',
    either(
      'if (?:it|we|he|she|they|you)|on a map|with (?:a map|both hands|two hands)',
      'in a brewery|(?:his|her|their|your) own|from (?:his|her|their|your) elbow',
    ),
  ),
  '(?:cloth|tin|wooden) ears?',
  joined(
    '(?:no|ni|sans|keine|neither|né|nem) ',
    '(?:oreilles?|ears?|ohren|oído|orecchi[eo]|ouvido|talent|talento|goût|gusto|gosto|paladar|palais|palato)',
    ' (?:et sans|ni|nor|or|noch|né|nem|y sin|e senza) \\p{L}+',
  ),
  joined(
    '(?:n.avez|n.a|n.as|no tiene[sn]?|non ha|non hai|não tem) (?:ni |né |nem |pas d.|aucun |nessun |ningún )?',
    '(?:oreilles?|oído|orecchio|ouvido|goût|palais|gusto|paladar|palato)',
  ),
  '(?:tomaten auf den augen|bohnen in den ohren|banausen?|kunstbanausen?|donner des leçons|dar lecciones|dare lezioni|dar lições)',
  'understand it for you',
  joined(
    '(?:explained?|told|said|answered|repeat(?:ed)?) (?:it |this |that |you |to you )*(?:\\p{L}+ )?',
    '(?:\\d+|(?:a )?(?:hundred|thousand|million)|eleven|twelve|ten|nine|eight|seven|six|five) times',
  ),
  'how many (?:more )?times (?:do|must|have|did) we',
  'for the (?:last time(?=[,:!]| we| i | stop)|(?:hundredth|thousandth|umpteenth|millionth|nth) time)',
  'zum (?:letzten mal(?=[,:!])|(?:hundertsten|tausendsten|x-ten) mal)',
  'pour la (?:dernière fois(?=[,:!])|(?:centième|millième|énième) fois)|(?:por|pela) (?:última vez(?=[,:!])|(?:enésima|milésima) vez)',
  'per l.(?:ultima volta(?=[,:!])|ennesima volta)',
  '(?:who|that|he|she) (?:\\p{L}+ )?(?:snored|slept|yawned|dozed) (?:through|during|in)',
  "stay awake past|visiblement pas tenu|s'est(?: \\p{L}+)? endormi",
  joined(
    "(?:someone|somebody|people|a person|anyone|you|who) (?:\\p{L}+ )?(?:can't|cannot|couldn't|doesn't know how to|don't know how to)",
    ' (?:even )?(?:spell|read|count|cook|park|behave|add up|cope|tell)',
  ),
  "wouldn't (?:know|recogni[sz]e) (?:an? |good )[^.!?\\n]{1,40} if",
  '(?:so-called|self-appointed|self-styled|wannabe|armchair) \\p{L}+',
  'coming from (?:you|someone|somebody|people|a|an)',
  '(?:you|she|he|they)(?: \\p{L}+)? (?:have|has) (?:no|zero) (?:idea|clue)|you(?: \\p{L}+)? know (?:nothing|zero)',
  '(?:that|this) means you(?=[,.!])|deserves? (?:the \\p{L}+|what|everything) (?:they|you|he|she) (?:get|gets|got)',
  '(?:verstehen sie|verstehst du|sie verstehen|du verstehst|ihr versteht) (?:ja |doch |einfach )?(?:nichts|nix|null|gar nichts)',
  '(?:in die|zur) schule gehen|lesen (?:zu )?lernen|(?:erst|erstmal|mal) (?:lesen|rechnen|kochen|denken) lernen',
  "apprenez (?:donc )?(?:à|les|la)|vous n'y (?:connaissez|comprenez) rien|ne (?:savez|comprenez) (?:même )?(?:pas|rien)",
  '(?:aprenda|aprende|aprendan) (?:usted )?a|no (?:sabe|entiende|tiene) (?:usted )?(?:nada|ni idea)',
  '(?:aprenda|aprende) (?:a|primeiro)|não (?:percebe|entende|sabe) nada',
  "impar(?:i|ate) (?:a|l'\\p{L}+|la|le|prima|un po')|(?:lei )?non (?:capisce|sa|capite|sapete) (?:nulla|niente)",
  '(?:u|je|jullie) (?:snapt|weet|begrijpt|snappen|weten|begrijpen) (?:er )?(?:niets|niks)',
  // “Who cannot read …, should not …”
  'wer (?:seine|ihre|nicht|keine?n?|zu)[^.!?\\n]{1,50}(?:soll|sollte|darf|braucht|muss)(?: \\p{L}+){0,3} (?:nicht|kein|erst|lieber|besser|uns)',
  "qui ne (?:sait|veut|lit|comprend)[^.!?\\n]{1,50}(?:ne devrait|devrait|n'a qu'à|ferait mieux)",
  'quien no (?:sabe|entiende|lee)[^.!?\\n]{1,50}(?:no debería|debería|que no|mejor)',
  'quem não (?:sabe|lê|percebe)[^.!?\\n]{1,50}(?:não devia|devia|que não|melhor)',
  'chi non (?:sa|capisce|legge)[^.!?\\n]{1,50}(?:dovrebbe|non dovrebbe|farebbe|stia)',
  'wie (?:geen|niet)[^.!?\\n]{1,50}(?:moet|moeten|hoeft|kan) (?:\\p{L}+ )?(?:niet|beter|eerst)',
);
/** Turned back on the person, as in a playground: who they are, what they lack, how little they will be missed. */
const retorts = phrases(
  joined(
    // “So is your face.”, and neither “so is your refund” nor a gran who sits in the same carriage.
    '(?<=(?:^|[.!?…:])\\s?)so (?:was|were|is|are) your ',
    either(
      'face|head|brain|mouth|breath|hair|wit|mind|taste|attitude|manners?|personality|humou?r|jokes?|spelling|grammar|comments?',
      'opinions?|review|reply|question|argument|logic|memory|life|tip|visit|money|photo|outfit|shoes|car|mum|mom|mama|mother|wife|husband',
    ),
  ),
  'takes one to know one|boring people|read (?:it )?slower',
  'my (?:page|house|shop|rules|kitchen), my (?:page|house|shop|rules|kitchen)',
  joined(
    "you(?:'re| are| were) (?:so |just |simply |very |clearly |a bit )?",
    either(
      'cheap|drunk|rude|bitter|boring|lazy|clueless|tight|mean|petty|vile|spoilt',
      'spoiled|hard of (?:hearing|thinking)|the (?:reason|problem|common \\p{L}+)',
    ),
    '(?! (?:people|places))',
  ),
  '(?:is that|that a) (?:a )?promise|^promise(?=\\?)|(?:staff|team|crew|we)(?: \\p{L}+)? (?:already )?(?:celebrating|breathe easier)',
  '(?:both|all (?:two|three)) of (?:them|you)(?=\\?)',
  '(?:obsessed|jealous|bitter|salty|triggered|butthurt|desperate|projecting|insecure) much|(?:stay|keep) (?:mad|salty|jealous|bitter)',
  'and yet (?:here )?you(?: are|.re| keep| still)|yet here you are|skill issue',
  '(?:get|buy|find) (?:yourself )?an? (?:hobby|life|grip|clue|therapist|girlfriend|boyfriend)(?=[.,!]|$)',
  "(?:don't|do not|couldn't|could not) care (?:what|less|if|about your)|jog on|get real|sit down(?=[.!]|$)",
  'whatever(?=[.!]|$)|good luck with (?:that|it)(?=[.!]|$)|cry (?:me|about)|boo hoo',
  '(?:anyone|anybody|everyone|everybody|people|somebody|someone) with (?:an? |one |half a )?(?:brain|pulse|clue|life|taste|eyes|friend)',
  'some glasses|your (?:selfie|profile (?:picture|photo))',
  '(?:your (?:opinion|complaint|review|comment|feedback) (?:has been|is|was|goes))(?: \\p{L}+){0,4} (?:bin|bucket|shredder|toilet)',
  'turning yourself off|welcome to (?:life|reality|the real world)|you (?:chancer|genius|charmer|clown|muppet|numpty)',
  ', (?:genius|einstein|sherlock|princess|snowflake|karen)(?=[.!?]|$)',
  '(?:call|say|write|post) (?:us |me |that |it )(?:\\p{L}+ )?again and (?:see|you)|what do you want us to do|guess what',
  "(?:your|like your) manners|you voted for (?:it|them)|you(?:'ve)? never (?:given|paid|worked|helped|bought)",
  'who has never (?:given|paid|worked)',
  'mimimi|selbe?r (?:kochen|machen|schuld)|nicht vermissen|(?:nicht )?leisten können,? (?:gehen|kaufen|bleiben|essen)',
  'in den wald|dann (?:trinken|essen|gehen|kochen|lesen|kaufen|bleiben|fahren|laufen) sie',
  'aigri\\p{L}*|si vous savez (?:mieux|tant)|la marmotte|mauvais payeur|vous ne (?:nous )?manquerez',
  'qué pena (?:me|nos) d[ae]s?|búsc(?:ate|ese) una vida|que es lo (?:tuyo|suyo)|no (?:le|te|os) echar(?:emos|é)',
  '(?:o senhor|a senhora|você|vocês) (?:é|são) que (?:é|são)|não volte|ninguém sentirá',
  '(?:\\p{L}+ )(?:è|sarà) lei|nessuno (?:la|ti|vi) rimpiange|non (?:torni|tornate)|lekker ergens anders|mis(?:sen)? (?:je|u) niet',
);
/** What is called across a playground, in six languages. */
const playground = phrases(
  'cool story|rtfm|touch grass|(?<=(?:^|[.!?\\n] ?))this you(?=\\?)',
  '(?:ask|tell|get) your (?:mum|mom|mummy|mommy|dad|daddy|nan|carer|teacher) (?:to|for|if|how)',
  "your (?:mum's|mom's|mother's|parents'|nan's) (?:spare room|basement|sofa|couch|attic|wifi)",
  'with (?:your |all of |a grand total of )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero|no) followers',
  'nobody (?:likes|loves) an? (?:pedant|moaner|whiner|snitch|smartarse|know-it-all|sore loser|show-?off)',
  "not an? (?:review|complaint|opinion|question|argument)[,.:;]? (?:that's|that is|it's|it is) an?",
  "(?:does|did) (?:it|that|being (?:you|so \\p{L}+)) hurt(?=\\?)|how(?:'s| is) (?:that|it) working out for you",
  "(?:didn't|don't) (?:ask|remember asking)(?=[.!]|$)|who asked(?: you)?(?=[.!?]|$)|say less(?=[.!]|$)|found the \\p{L}+(?=[.!]|$)",
  'tell me you \\p{L}+ without',
  '(?:ach|ah|oh|na),? (?:der|die|unser|unsere) (?:herr|frau) \\p{L}+',
  '(?:herr|frau) (?:oberlehrer|oberlehrerin|schlaumeier|neunmalklug|besserwisser)\\p{L}*|klugscheiß\\p{L}*|schlaumeier',
  'neunmalklug\\p{L}*|heul (?:leise|doch)|such dir (?:ein hobby|freunde)|hast du (?:keine|sonst keine) (?:freunde|hobbys)',
  'frag (?:doch )?(?:deine )?mama',
  'va (?:pleurer|jouer) (?:ailleurs|chez ta mère|dans ton coin)|(?:monsieur|madame) (?:je-sais-tout|je sais tout)',
  'donneu(?:r|se)s? de leçons|demandez? à (?:ta|votre) (?:maman|mère)|trouve(?:z)?-(?:toi|vous) (?:un hobby|une vie|des amis)',
  "t'as combien d'abonnés|achète-toi (?:un cerveau|une vie)",
  'zapatero,? a tus zapatos|y (?:tú|usted) (?:qué|de qué) sabes?|(?:don|doña|señor(?:a|ita)?) (?:sabelotodo|perfect[oa]|listill[oa])',
  'listill[oa]s?|sabelotodo|pregúntale a tu (?:mamá|madre)|llor(?:a|ón) menos|ve a llorar',
  'leon[ei] da tastiera|(?:il )?(?:signor|professor|dottor) so(?: |-)?tutto|saputell[oa]|e (?:tu|lei) che ne sa(?:i)?',
  'chieda alla mamma|chiedi (?:a|alla) (?:tua )?mamma|si trovi un hobby|trovati un hobby|ma chi ti (?:credi|conosce)',
  '(?:sr\\.|senhor|dona|sra\\.) sabe-tudo|sabichã[oe]\\p{L}*|sabichona|vai chorar|pergunt[ea] à tua mãe|pede à mamã',
  'arranj[ae] (?:um hobby|uma vida)|e (?:tu|você) (?:o que|lá) sabes?',
);
/** Puts the fault on whoever complains. */
const blames = phrases(
  // “You killed that olive tree yourself, and we all know it.”
  'you (?:\\p{L}+ )?(?:killed|broke|ruined|drowned|burnt|burned|wrecked|destroyed|scratched|dropped|lost|caused) (?:that|the|it|your|this)(?: \\p{L}+){0,4} yourself|(?:as|and|because) (?:we|you|they) (?:all )?(?:both )?know (?:it|that)(?= ?[.!]| ?$)',
  'das (?:haben sie|hast du|habt ihr) (?:doch |ja |wohl )?selbst (?:kaputt|verbockt|verschuldet|versaut)|(?:vous avez|tu as) (?:\\p{L}+ ){0,4}vous-même (?:cassé|tué|gâché)|(?:usted|tú) mism[oa] (?:lo|la) (?:rompi|mat|estrope)\\p{L}+|(?:você|o senhor) mesmo (?:o |a )?(?:partiu|matou|estragou)|(?:l.ha|l.hai) (?:rott|ammazzat|rovinat)[oa] (?:lei|tu)',
  'blam(?:e|es|ing) (?:us|the (?:shop|staff|crew|kitchen|driver|hotel|club|team))|(?:your|ihre|deine|eure) (?:own )?(?:fault|schuld)',
  'uns (?:\\p{L}+ )?die schuld|(?:accus\\p{L}+|blâm\\p{L}+) (?:le|la|les|nous|notre)|(?:culpar|echar)nos',
  'culpar-nos|(?:dare|dia|date) la colpa (?:a noi|al|alla)|ons (?:\\p{L}+ )?de schuld',
  "(?:this|it|that) would (?:not|never) have happened|wouldn't have happened",
);
/** “Enough of your crying”, “if you do not like it, do not come”. */
const noMoreOf = phrases(
  '(?:stop|enough of|enough with|no more|quit) (?:the |your |all )*(?:crying|moaning|whining|complaining|whingeing|tantrums)',
  "(?:don't|do not) (?:like|love) it\\?? ?,?(?: then)? (?:don't|do not|stay|go|leave)",
  'schluss mit (?:dem |eurem )?(?:gejammer|geheule|gemecker)|(?:nicht gefällt|nicht passt)[^.!?\\n]{0,20}bleib\\p{L}*',
  'arrêtez de (?:pleurer|râler)|basta ya de (?:llorar|quejar\\p{L}*)|(?:no (?:os|les|te) gusta)[^.!?\\n]{0,6} no (?:veng|vay|ir)\\p{L}+',
  'basta (?:piangere|lamentar\\p{L}+)|chega de (?:choro|reclamar)',
);
/** Whoever complains, made into a crowd, and shown the door in public. */
const crowd = phrases(
  either(
    'moaners|whiners|whingers|complainers|keyboard warriors|armchair \\p{L}+|naysayers|miseries|moaning minnies|negative nellies',
    'snowflakes|nörgler|dauernörgler|meckerer|meckerfritzen|jammerlappen|wutbürger|râleurs|rageux|pleurnichards|quejicas',
    'llorones|amargados|lamentones|piagnoni|lagnosi|leoni da tastiera|reclamões|chorões|mimizentos',
  ),
  '(?:every|each) (?:\\p{L}+ ){1,2}the same (?:\\p{L}+ )?(?:people|faces|names|lot|crowd)(?: \\p{L}+)? (?:moan|complain|whin|cry)\\p{L}*',
);
const shownOut = phrases(
  "(?:won't|will not|wouldn't) (?:be missed|miss (?:you|them|any of you))",
  '(?:nobody|no one|none of us) (?:will|is going to|would) miss (?:you|them)|good riddance|the unfollow button',
  '(?:stay|stop) (?:at )?home(?= ?[.!]|$| then| and (?:moan|sulk|watch))|(?:if you|you) hate (?:it|us|this) (?:so|that) much',
  '(?:come|try)(?: and)? do(?:ing)? (?:it|a|one|our|this|the) [^.!?\\n]{1,40} (?:yourselves|yourself|then talk|first)',
  'vermissen (?:wird|werden) (?:euch|sie|dich)(?: \\p{L}+)? (?:niemand|keiner|nicht)',
  '(?:bleibt|bleiben sie) (?:doch |halt |eben |dann |einfach )+(?:daheim|zu ?hause|weg)|(?:vous ne|tu ne) nous manquer\\p{L}+ pas',
  'restez chez vous|personne ne vous regrett\\p{L}+|nadie (?:os|les|te) (?:va a )?echar(?:á|emos|an)? de menos|quedaos en casa',
  'quédense en casa|nessuno (?:vi|ti) rimpiang\\p{L}+|(?:restate|state) a casa',
  'ninguém (?:vai )?sentir(?:á)? (?:a )?(?:vossa|sua|tua) falta|fiquem em casa',
);
/** Rolled eyes in words. */
const scoffs = phrases(
  'hilarious|unbelievable|embarrassing|laughable|bless you|sweetie|karen|like (?:everybody|everyone|anybody) else',
  'it is called an?|oh please|end of(?: story)?(?=[.!]|$)|imagine \\p{L}+ing',
  'ach,? (?:ja,? |schon )?(?:wieder|so) (?:so )?ein\\p{L}*|internetheld\\p{L}*',
  'besserwisser\\p{L}*|lachhaft|lächerlich\\p{L}*|peinlich|unverschämt\\p{L}*',
  'ridicules?|pitoyable|risible|n.importe quoi|la politesse',
  '(?:ridícul|absurd|patétic|amargad)[oa]s?|quejicas|basta ya de (?:llorar|quejar\\p{L}*)|qué risa|menuda cara',
  'ridicol[oaie]|assurd[oaie]|patetic[oaie]|vergogn\\p{L}+|che faccia tosta|(?:a|di) tacere',
  'belachelijk|zeur\\p{L}*|zeik\\p{L}*|schaam',
);
/** How one leaves somebody standing. */
const parting = phrases(
  '(?<=[.!?] )(?:bye|ciao|adieu|tschüss|doei|next)(?=[.!]|$)',
  '(?<=, )(?:mate|pal|buddy|sunshine|love|darling)(?=[.!]|$)',
  '(?<=[.!?] )(?:clowns?|losers?|muppets?|amateurs|banausen?|clowns?|payasos?|pagliacci|palhaços?|bouffons?)(?=[.!]|$)',
);
/** What one calls people one despises. */
export const scorned = phrases(
  'liars?|cowards?|crooks?|cheats?|clowns|morons?|idiots?|frauds?|traitors?|bull(?:y|ies)|thugs?',
  'hypocrites?|bloggers? with|failed (?:writers?|actors?|cooks?|players?|bloggers?)|fake news|rag',
  'spineless|gutless|corrupt|rotten|despicable|shameless|two-faced|incompetent|pathetic|disgusting|sleazy|crooked|lying|clueless',
  'every (?:word|line|single word)(?: \\p{L}+){0,6} (?:lie|lies|garbage|rubbish|invented|made up|nonsense)',
  'lügner\\p{L}*|feigling\\p{L}*|betrüger\\p{L}*|heuchler\\p{L}*|korrupt\\p{L}*',
  'schmierblatt|käseblatt|lügenpresse|versager\\p{L}*|verlogen\\p{L}*',
  'menteu(?:r|rs|se|ses)|lâches?|tricheurs?|corrompus?|hypocrites?|torchon|vendus?|incapables?',
  'mentiros[oa]s?|amargad[oa]s|llorones|cobardes?|corrupt[oa]s?|hipócritas?|sinvergüenzas?|panfleto|vendid[oa]s?|inútil(?:es)?|covardes?|pasquim',
  'bugiard[oaie]|vigliacch[ie]|vigliacco|corrott[oaie]|ipocrit[aei]|venduti|incapaci|giornalaccio',
  'leugenaars?|lafaards?|corrupte?|hypocriet\\p{L}*|oplichters?|prutsers?',
);
/** One word cried out amid others that are not. */
const cried = sifted(
  /(?<=\p{Ll}[^\n]{0,60})(?<![\p{L}#@])(?:(?!(?:FREE|HTML|JSON|FIFA|UEFA|NATO|ASAP)(?!\p{L}))\p{Lu}{4,}|NOT|YOU|NON|PAS|SIE|LEI|OUT|LIE)(?![\p{L}\d])/gu,
);
const loud = /[!?]{2}/gu;
const denial = framed(
  /(?<!\p{L})/giu,
  /(?!\p{L})/giu,
  /not|never|no|nothing|nobody|\p{L}+n['’]t|cannot/giu,
  /nicht|nichts|nie|kein\p{L}*|niemand|pas|rien|jamais|no|nada|nunca|não/giu,
  /non|nulla|niente|mai|niet|niets|geen|nooit/giu,
);

/** What an answer weighs in anger; three are enough where it has no courteous word. */
export const angerInAnswers: Signs = [
  [3, fight],
  [3, menace],
  [3, rejects],
  [3, belittles],
  [3, retorts],
  [3, playground],
  [2, blames],
  [2, crowd],
  [2, scoffs],
  [2, parting],
  [2, scorned],
  [1, cried],
  [1, loud],
  [1, denial],
];
/** What a post weighs; four are enough. Joy is loud as well, and denies. */
export const angerInPosts: Signs = [
  [4, fight],
  [2, noMoreOf],
  [2, menace],
  [2, scorned],
  [3, belittles],
  [2, crowd],
  [2, shownOut],
  [2, parting],
  [1, cried],
  [1, loud],
];
