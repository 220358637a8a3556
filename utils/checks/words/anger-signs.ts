import { phrases } from '../../text/phrases.ts';
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
  "(?:you|they|he|she|editor|author|whoever)(?:'ll| will| are going to| is going to)(?: all)? (?:pay for|regret|be sorry for|be hearing)(?: (?:this|it|that|every))?",
  "(?:will|won't|going to) (?:have|be without) consequences",
  '(?:shall|should|do you want) (?:we|us)(?: to)? (?:post|publish|share|show|release)',
  'we (?:remember|recogni[sz]e|know) (?:you|your (?:face|name|sort))(?! (?:love|like|want|care|all|have|are|will|can|need|may|might|and))',
  '(?:have|kept|saved) (?:the|your) (?:\\p{L}+ )?(?:footage|recordings?|messages|emails|history|records)',
  'nachspiel|das wird (?:teuer|folgen haben)|(?:werdet|werden sie|wirst du) (?:\\p{L}+ )?(?:bereuen|bezahlen)',
  '(?:vous (?:le |allez )?(?:paierez|payer|regretterez|regretter)|(?:lo|la) (?:vais|van|vas|va) a (?:pagar|lamentar)|vão (?:pagar|arrepender)|la (?:pagherete|pagheranno|pagherà))',
  'hier (?:spijt|last) van krijgen',
);
/** Sends the person away, keeps what they have to say from being said. */
const rejects = phrases(
  '(?:leave|let) us (?:alone|in peace|be)',
  'keep your (?:\\p{L}+ )?(?:money|opinions?|advice|coins?|pennies|custom|thoughts)',
  "(?:are|you're|is) (?:not|no longer|never) welcome",
  "(?:don't|do not|never) (?:need|want) (?:you|your|people like)(?! to)",
  "(?:won't|will not|refuse to|not going to) be (?:lectured|told|insulted|bullied|blackmailed|judged|schooled)(?: to)? by",
  '(?:have|has|had|got) the (?:nerve|cheek|audacity|gall)',
  'nobody (?:forced|asked|made|invited) you|no one (?:forced|asked|made|invited) you',
  "(?:go|run) (?:back )?to (?:the supermarket|mcdonald's|burger king|a chain|a museum of|your mum|your mummy|mummy)",
  'buy (?:it|a \\p{L}+(?: ticket)?) (?:elsewhere|next time)',
  '(?:geh|geht|gehen sie|kauf|kauft|kaufen sie|bleib|bleibt|bleiben sie|such|suchen sie) (?:doch|lieber|eben|halt|gefälligst)(?: (?:bitte )?(?:zum|zur|zu|in|woanders|weg|daheim|zuhause|beim))',
  '(?:behalten sie|behalt|behaltet|sparen sie sich|spar dir|spart euch) (?:\\p{L}+ )?(?:ihr|dein|euer|den|das|die)\\p{L}*',
  '(?:sie|ihr|du|leute wie sie)(?: \\p{L}+){0,3} (?:nicht|nicht mehr) willkommen',
  '(?:von|auf) (?:solchen?|so|ihren|deinen) (?:leuten?|gästen?|kunden|fans|typen)',
  '(?:brauchen|wollen) (?:wir|sie|euch|ihr|dein)\\p{L}* (?:hier )?nicht',
  '(?:niemand|keiner) (?:hat )?(?:sie|dich|euch) (?:gezwungen|zwingt|gebeten)',
  '(?:restez|allez|rentrez|partez|mangez|achetez) (?:donc|plutôt|ailleurs)|restez chez vous|gardez (?:donc )?(?:votre|vos)|on (?:ne )?vous (?:regrettera|retient|oblige) pas|passez votre chemin|(?:pas|plus) (?:besoin|envie) de (?:vous|vos|votre|gens comme)',
  '(?:guárd|quéd|ahórr)e(?:se|te|nse) (?:su|tu|sus|tus|el|la|los|en)|(?:gente|clientes|personas) como (?:usted|tú|ustedes|vosotros|vos)|no (?:necesitamos|queremos) (?:su|tu|sus|tus|a gente|verl[oa])|(?:váyase|vete|váyanse) (?:a|al|de)',
  '(?:guarde|fique com|poupe-nos) (?:a |o |as |os |d?a )?(?:sua|seu|suas|seus|tua|teu)|(?:gente|clientes|pessoas) como (?:você|vocês|tu|o senhor|a senhora)|não (?:precisamos|queremos) (?:d[oae]s? )?(?:seu|sua|seus|suas|teu|tua|você)',
  '(?:si tenga|tenetevi|tieniti|se lo tenga|vada (?:pure|a|al|altrove|da)|se ne (?:vada|stia))|(?:gente|clienti|persone|signor[ei]|quelli) come (?:lei|voi|te)|non (?:abbiamo|ho) bisogno d\\p{L}+ (?:suo|suoi|sua|sue|tuo|tuoi|vostr\\p{L}+|lei|voi)|non (?:la|ti|vi) vogliamo|farebb\\p{L}+ (?:bene|meglio) a',
  '(?:ga|blijf|koop|eet) (?:dan |maar |lekker )+\\p{L}+|hou(?:dt)? (?:uw|je) (?:mening|geld)|(?:mensen|klanten|gasten) (?:zoals|als) (?:u|jij|jullie)|niet (?:meer )?welkom',
);
/** Tells the person that it is they who lack wits, skill or manners. */
const belittles = phrases(
  'try (?:running|cooking|owning|managing|working|reading|learning|being|doing) (?:\\p{L}+ ){0,4}(?:yourself|one|for a (?:day|week)|before|for once)',
  '(?:if you|had you|if people) (?:had )?(?:bothered|actually|only)|(?:if you|if people) had (?:spent|ever)|had you (?:spent|ever)',
  'spen[dt] (?:a bit |a little )?less time',
  "(?:someone|somebody|people|a person|anyone|you|who) (?:\\p{L}+ )?(?:can't|cannot|couldn't|doesn't know how to|don't know how to) (?:even )?(?:spell|read|count|cook|park|behave|add up|cope|tell)",
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
  'takes one to know one|so (?:was|were|is|are) your \\p{L}+|boring people|read (?:it )?slower|my (?:page|house|shop|rules|kitchen), my (?:page|house|shop|rules|kitchen)',
  "you(?:'re| are| were) (?:so |just |simply |very |clearly |a bit )?(?:cheap|drunk|rude|bitter|boring|lazy|clueless|tight|mean|petty|vile|spoilt|spoiled|hard of (?:hearing|thinking)|the (?:reason|problem|common \\p{L}+))(?! (?:people|places))",
  '(?:is that|that a) (?:a )?promise|^promise(?=\\?)|(?:staff|team|crew|we)(?: \\p{L}+)? (?:already )?(?:celebrating|breathe easier)|(?:both|all (?:two|three)) of (?:them|you)(?=\\?)',
  "(?:don't|do not|couldn't|could not) care (?:what|less|if|about your)|jog on|get real|sit down(?=[.!]|$)|whatever(?=[.!]|$)|good luck with (?:that|it)(?=[.!]|$)|cry (?:me|about)|boo hoo",
  '(?:anyone|anybody|everyone|everybody|people|somebody|someone) with (?:an? |one |half a )?(?:brain|pulse|clue|life|taste|eyes|friend)|some glasses|your (?:selfie|profile (?:picture|photo))',
  '(?:your (?:opinion|complaint|review|comment|feedback) (?:has been|is|was|goes))(?: \\p{L}+){0,4} (?:bin|bucket|shredder|toilet)|turning yourself off|welcome to (?:life|reality|the real world)|you (?:chancer|genius|charmer|clown|muppet|numpty)|, (?:genius|einstein|sherlock|princess|snowflake|karen)(?=[.!?]|$)',
  "(?:call|say|write|post) (?:us |me |that |it )(?:\\p{L}+ )?again and (?:see|you)|what do you want us to do|guess what|(?:your|like your) manners|you voted for (?:it|them)|you(?:'ve)? never (?:given|paid|worked|helped|bought)|who has never (?:given|paid|worked)",
  'mimimi|selbe?r (?:kochen|machen|schuld)|nicht vermissen|(?:nicht )?leisten können,? (?:gehen|kaufen|bleiben|essen)|in den wald|dann (?:trinken|essen|gehen|kochen|lesen|kaufen|bleiben|fahren|laufen) sie',
  'aigri\\p{L}*|si vous savez (?:mieux|tant)|la marmotte|mauvais payeur|vous ne (?:nous )?manquerez',
  'qué pena (?:me|nos) d[ae]s?|búsc(?:ate|ese) una vida|que es lo (?:tuyo|suyo)|no (?:le|te|os) echar(?:emos|é)',
  '(?:o senhor|a senhora|você|vocês) (?:é|são) que (?:é|são)|não volte|ninguém sentirá',
  '(?:\\p{L}+ )(?:è|sarà) lei|nessuno (?:la|ti|vi) rimpiange|non (?:torni|tornate)|lekker ergens anders|mis(?:sen)? (?:je|u) niet',
);
/** Puts the fault on whoever complains. */
const blames = phrases(
  'blam(?:e|es|ing) (?:us|the (?:shop|staff|crew|kitchen|driver|hotel|club|team))|(?:your|ihre|deine|eure) (?:own )?(?:fault|schuld)',
  'uns (?:\\p{L}+ )?die schuld|(?:accus\\p{L}+|blâm\\p{L}+) (?:le|la|les|nous|notre)|(?:culpar|echar)nos|culpar-nos|(?:dare|dia|date) la colpa (?:a noi|al|alla)|ons (?:\\p{L}+ )?de schuld',
  "(?:this|it|that) would (?:not|never) have happened|wouldn't have happened",
);
/** “Enough of your crying”, “if you do not like it, do not come”. */
const noMoreOf = phrases(
  "(?:stop|enough of|enough with|no more|quit) (?:the |your |all )*(?:crying|moaning|whining|complaining|whingeing|tantrums)|(?:don't|do not) (?:like|love) it\\?? ?,?(?: then)? (?:don't|do not|stay|go|leave)",
  'schluss mit (?:dem |eurem )?(?:gejammer|geheule|gemecker)|(?:nicht gefällt|nicht passt)[^.!?\\n]{0,20}bleib\\p{L}*',
  'arrêtez de (?:pleurer|râler)|basta ya de (?:llorar|quejar\\p{L}*)|(?:no (?:os|les|te) gusta)[^.!?\\n]{0,6} no (?:veng|vay|ir)\\p{L}+|basta (?:piangere|lamentar\\p{L}+)|chega de (?:choro|reclamar)',
);
/** Rolled eyes in words. */
const scoffs = phrases(
  'hilarious|unbelievable|embarrassing|laughable|bless you|sweetie|karen|like (?:everybody|everyone|anybody) else|it is called an?|oh please|end of(?: story)?(?=[.!]|$)|imagine \\p{L}+ing',
  'ach,? (?:ja,? |schon )?(?:wieder|so) (?:so )?ein\\p{L}*|internetheld\\p{L}*|besserwisser\\p{L}*|lachhaft|lächerlich\\p{L}*|peinlich|unverschämt\\p{L}*',
  'ridicules?|pitoyable|risible|n.importe quoi|la politesse',
  '(?:ridícul|absurd|patétic|amargad)[oa]s?|quejicas|basta ya de (?:llorar|quejar\\p{L}*)|qué risa|menuda cara',
  'ridicol[oaie]|assurd[oaie]|patetic[oaie]|vergogn\\p{L}+|che faccia tosta|(?:a|di) tacere',
  'belachelijk|zeur\\p{L}*|zeik\\p{L}*|schaam',
);
/** How one leaves somebody standing. */
const parting = phrases(
  '(?<=[.!?] )(?:bye|ciao|adieu|tschüss|doei|next)(?=[.!]|$)',
  '(?<=, )(?:mate|pal|buddy|sunshine|love|darling)(?=[.!]|$)',
);
/** What one calls people one despises. */
export const scorned = phrases(
  'liars?|cowards?|crooks?|cheats?|clowns|morons?|idiots?|frauds?|traitors?|bull(?:y|ies)|thugs?|hypocrites?|bloggers? with|failed (?:writers?|actors?|cooks?|players?|bloggers?)|fake news|rag',
  'spineless|gutless|corrupt|rotten|despicable|shameless|two-faced|incompetent|pathetic|disgusting|sleazy|crooked|lying|clueless',
  'every (?:word|line|single word)(?: \\p{L}+){0,6} (?:lie|lies|garbage|rubbish|invented|made up|nonsense)',
  'lügner\\p{L}*|feigling\\p{L}*|betrüger\\p{L}*|heuchler\\p{L}*|korrupt\\p{L}*|schmierblatt|käseblatt|lügenpresse|versager\\p{L}*|verlogen\\p{L}*',
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
const denial = sifted(
  /(?<!\p{L})(?:not|never|no|nothing|nobody|\p{L}+n['’]t|cannot|nicht|nichts|nie|kein\p{L}*|niemand|pas|rien|jamais|no|nada|nunca|não|non|nulla|niente|mai|niet|niets|geen|nooit)(?!\p{L})/giu,
);

/** What an answer weighs in anger; three are enough where it has no courteous word. */
export const angerInAnswers: Signs = [
  [3, fight],
  [3, menace],
  [3, rejects],
  [3, belittles],
  [3, retorts],
  [2, blames],
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
  [1, cried],
  [1, loud],
];
