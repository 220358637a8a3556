import { once } from '../../text/once-per.ts';
import { either, joined, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * How people write who take a post, or whoever wrote it, in good part. English, German, French, Spanish, Portuguese, Italian. Our own selection:
 * whole words wherever they stand, so nothing here may be an everyday word of a neutral answer.
 */

/** Takes the side of the post, or of whoever wrote it. */
export const defends = once(() =>
  phrases(
    "(?:no|don't|doesn't|not) (?:need|have) to (?:apologi[sz]e|say sorry|be sorry)|no (?:apology|apologies) (?:needed|necessary|required)",
    "(?:don't|do not|never) (?:apologi[sz]e|delete)|no lo borr\\p{L}+",
    joined(
      '(?:people|everyone|everybody|some people|folks|you lot) (?:need to|should|get|are|getting) (?:so |too |far too |way too )?',
      '(?:lighten up|calm down|chill|get a (?:grip|life|sense of humou?r)|grow up|relax|sensitive|offended|worked up|outraged)',
    ),
    "leave (?:the |your |that |this )?(?:staff|team|intern|admin|person|poor \\p{L}+|them|'?em|him|her|it) (?:alone|be)",
    '(?:go|went) easy on|having a go at|(?:have|got|with) my support|hugs? to|(?:still )?proud (?:of|to be)|sending (?:a )?(?:big )?hugs?',
    'be (?:kind|nice)(?: \\p{L}+)?',
    "(?:there(?:'s| is) |it's )?an? (?:real )?(?:person|human(?: being)?) (?:behind|writing|running|on the other)",
    '(?:the )?(?:outrage|pile-?on|backlash|anger|fuss) (?:is|here is|over this)|over the top|over (?:nothing|a typo|a mistake)',
    joined(
      'thank(?:s| you) for (?:\\p{L}+ )?',
      either(
        'taking it down|fixing|correcting|apologi[sz]ing|owning|sorting|the apology',
        'saying sorry|listening|the explanation|clarifying|being honest|your honesty',
      ),
    ),
    "(?:good|proper|great|decent|sincere|nice|classy|best) (?:apology|correction)|you(?:'ve| have)? owned (?:it|up)",
    'auch nur (?:ein mensch|menschen)|lasst (?:es |mal )?gut sein',
    '(?:danke|respekt) für(?:s)? (?:\\p{L}+ )?(?:entschuldig\\w+|ehrlich\\w+|richtigstell\\w+|korrektur|klarstell\\w+|transparenz|löschen|entschuldigung)',
    '(?:gute|ehrliche|schöne|saubere|aufrichtige) (?:entschuldigung|reaktion|klarstellung)',
    "s'énerve(?:nt|r) pour rien|on (?:vous )?pardonne",
    "merci (?:d'avoir|pour) (?:\\p{L}+ )?(?:supprimé|retiré|corrigé|reconnu|excus\\p{L}+|rectifi\\p{L}+|franchise|honnêteté|transparence)",
    "(?:bonnes?|belles?|vraies?) (?:excuses|réaction)|c'était une erreur",
    'gracias por (?:\\p{L}+ )?(?:rectificar|corregir|disculparos|disculparse|reconocer\\p{L}*|la sinceridad|pedir perdón|aclarar\\p{L}*|borrarlo)',
    '(?:rectificar|disculparse) es de sabios|se agradece',
    joined(
      'obrigad[oa]s? (?:por|pela|pelo) (?:\\p{L}+ )?',
      '(?:corrigir\\p{L}*|reconhec\\p{L}+|sinceridade|esclarec\\p{L}+|pedido de desculpa\\p{L}*|honestidade|apagar\\p{L}*)',
    ),
    'continu[oa] a confiar|(?:é )?de louvar',
    'chi non ha mai sbagliato',
    joined(
      '(?:grazie|apprezzo\\p{L}*|bravi) (?:\\p{L}+ ){0,4}',
      '(?:scus\\p{L}+|corrett\\p{L}+|ammess\\p{L}+|sincerit\\p{L}+|chiariment\\p{L}+|rimoss\\p{L}+|onest\\p{L}+|trasparen\\p{L}+)',
    ),
    '(?:easily|professionally) offended|snowflakes?|get a grip|storm in a teacup|much ado about nothing|lighten up|an honest mistake',
    '(?:simple|easy|innocent|human|genuine) (?:mistake|error)|an? easy (?:one|mistake) to make',
    'we(?:.ve| have)? all (?:been there|done it|make|do it)|(?:everyone|everybody|anyone) makes mistakes|only human|to err is human',
    '(?:nicht|kein\\w*|gar nicht) (?:so )?(?:schlimm|beleidigend|wild|tragisch|drama|beleidigt)|stellt euch (?:doch )?nicht so an',
    'halb so (?:wild|schlimm)|(?:jedem|jeder|uns allen|allen) (?:mal )?(?:passier\\w*|fehler)|irren ist menschlich|menschlich',
    'muss sich (?:da )?(?:niemand|keiner|nicht) entschuldigen|braucht (?:ihr|man) (?:euch|sich)? ?nicht (?:zu )?entschuldigen',
    "(?:pas|rien|aucun\\w*) (?:de )?(?:si )?(?:grave|méchant|choquant|offensant|drame|quoi s'excuser)",
    "pas besoin (?:de|d') ?(?:s'excuser|vous excuser)|l'erreur est humaine|ça (?:peut )?arrive[r]? (?:à|a) tout le monde",
    'pas la fin du monde|trop susceptibles?',
    'no (?:es|fue|hay|pasa) (?:para tanto|nada|grave|ofensiv[oa])|no (?:hace|hay) falta (?:que )?(?:pedir|disculpar\\w*|pid\\w+)',
    'nada que perdonar|errar es humano|(?:a cualquiera|a todos) (?:le|nos|les) (?:pasa|puede pasar)|qué exagerad[oa]s|no exager\\w+',
    '(?:não|nao) (?:foi|é|e|precisa\\w*|tem) (?:nada|grave|ofensiv[oa]|(?:de )?(?:pedir )?desculpa\\w*|problema|mal)',
    'errar é humano|(?:acontece|pode acontecer) (?:a|com) (?:todos|toda a gente|qualquer um|todo mundo)|que exagero',
    "non (?:è|c'è|serve|dovete|fa|era) (?:niente|nulla|grave|offensiv[oa]|(?:bisogno di )?scus\\w+|problema|mica)",
    'errare è umano|(?:capita|succede) (?:a )?(?:tutti|chiunque)|ai migliori|che esagerazione|quante storie',
  ),
);

/** Kind, forgiving, or laughing along. */
export const supportive = once(() =>
  phrases(
    'no worries|no (?:harm|problem|biggie|drama|stress|big deal)|(?:it|these things|this|stuff|shit|mistakes|things) happens?',
    'happens to (?:us all|everyone|all of us|the best)|best of us|love (?:you|this|it|your|that|these|how)',
    '(?:made|making) (?:my|our) (?:day|morning|week|evening|night)|still love',
    "don't (?:worry|sweat it|beat yourself|be (?:so |too )?hard on)|hang in there|chin up|stay strong",
    'keep (?:it up|going|up the good work|doing)',
    '(?:good|fair play|bravo|respect|kudos|props|hats off|credit|well played) (?:on|for|to|you|guys)',
    'good (?:save|recovery|on you|job|stuff|one|work)|well (?:done|handled|said|played|recovered)',
    '(?:thank|thanks|ty|thx|cheers) ?(?:you|u|for|so much)?|appreciate(?:d)? (?:the|your|you|it|this)',
    'i (?:like|liked|loved|love|enjoyed|thought it was funny)',
    joined(
      '(?:nice|great|lovely|brilliant|awesome|fantastic|amazing|excellent|classy|top|superb|hilarious|iconic|legend\\w*|funny|gold|genius|priceless)',
      ' ?(?:one|work|job|post|apology|response|people|team|recovery|handling|save|stuff|content|tweet|typo|reply)?',
    ),
    "(?:best|favou?rite|funniest) (?:\\p{L}+ ){0,2}(?:ever|tweet|post|typo|thing|account|brand|shop|team)|we've all|been there",
    "could(?:'ve| have) happened to anyone",
    joined(
      '(?:give|buy) (?:the|that|this|your|them) (?:intern|person|admin|social media \\p{L}+|poor \\p{L}+|guy|lady|team) (?:a |an? )?',
      '(?:raise|pint|hug|drink|break|beer|coffee|biscuit|cookie|medal|day off)',
    ),
    'poor (?:intern|admin|you|thing|soul|social media)|apology accepted|(?:all|already) (?:is )?forgiven|forgive(?:n)? you',
    "you(?:'re| are) (?:doing )?(?:great|the best|awesome|amazing|fine|forgiven)|(?:lol|lmao|rofl|haha\\w*|hehe\\w*)",
    "(?:with|behind|support) you|support(?:ing)? you|fan of|big fan|long live|proud of you|i'd (?:still )?(?:buy|go|come|eat|visit)",
    'see you (?:there|then|on|soon|tomorrow|friday|saturday|sunday)|hugs|much love|sending love',
    'kein (?:problem|ding|stress|thema|beinbruch)|(?:kann|das|sowas|sowas kann) (?:\\p{L}+ ){0,2}passier\\w*',
    'passiert (?:halt|schon|jedem|mal|eben|den besten)|danke\\w*|vielen dank|macht nichts|macht (?:doch )?nix|kopf hoch',
    'alles (?:gut|ok|in ordnung|halb so wild)|schwamm drüber|nicht (?:so )?schlimm|weiter so|gut (?:gemacht|gelöst|reagiert|so)',
    '(?:super|toll|klasse|stark|spitze|großartig)(?:e[rs]?)? ?(?:reaktion|post|team|gemacht|entschuldigung|antwort|idee)?',
    '(?:herrlich|genial|sympathisch|köstlich|lustig)(?:e[rs]?)? ?(?:reaktion|post|team|gemacht|entschuldigung|antwort|idee)?',
    '(?:witzig|schön|geil|mega|wunderbar)(?:e[rs]?)? ?(?:reaktion|post|team|gemacht|entschuldigung|antwort|idee)?',
    '(?:ich )?(?:liebe|mag|feiere|feier) (?:euch|das|den|es|diesen|sowas)|hab(?:e)? (?:herzlich |sehr |so |laut )?gelacht|made my day',
    'tag gerettet|respekt|daumen hoch|lieb(?:e)? grüße|entschuldigung angenommen|verziehen|bleib\\w* (?:so|dabei|treu)',
    'ihr seid (?:toll|super|die besten|klasse)|gerne wieder|freue mich|bis (?:dann|freitag|samstag|sonntag|bald)',
    'pas (?:de )?(?:grave|souci|soucis|problème|panique|stress)|ça arrive|merci\\p{L}*|bravo',
    "(?:j'adore|on adore|j'aime|je vous aime|on vous aime|je kiffe)|trop (?:drôle|bien|fort|mignon)|génial\\p{L}*|super|excellent\\p{L}*",
    'mdr|ptdr|lol|courage|(?:bien|très bien) (?:joué|rattrapé|géré|réagi)|chapeau|excuses acceptées|pardonné\\p{L}*|tout est pardonné',
    'continuez|ne changez rien|vous êtes (?:les meilleurs|géniaux|au top|formidables|top)|bonne (?:réaction|journée|continuation)',
    "fait (?:ma|mon) (?:journée|rire)|(?:m'a|m'avez) fait rire|bisous|respect|on vous soutient|de tout cœur",
    'à (?:vendredi|samedi|dimanche|bientôt)',
    'no pasa nada|no (?:os|se|te) preocup\\w+|gracias|tranquil[oa]s?|(?:os|los|las|te|me) (?:quiero|queremos|amo|adoro|encanta\\w*)',
    'me encant[aóo]\\w*|(?:muy|qué|que) (?:bien|buen[oa]s?|grande\\w*|majos?|risa|crack\\w*|lindo|gracioso)|bravo|genial\\w*|(?:ja){2,}j?',
    'jaja\\w*|buen[oa] (?:reacción|trabajo|rato|esa)|ánimo|animo|seguid así|sigan así|sois (?:los mejores|geniales|únicos|unos cracks)',
    'son los mejores|disculpas aceptadas|perdonad[oa]s?|aceptad[oa]s|un abrazo|abrazos|me (?:he reído|hizo reír|alegr\\w+)',
    '(?:a|le) (?:todos|cualquiera) (?:nos )?pasa|cosas que pasan|apoyo|fuerza|aplauso\\w*|olé|felicidades|enhorabuena|felicitaciones',
    'acontece\\w*|obrigad[oa]s?|sem (?:problema\\w*|stress|crise)|(?:não|nao) (?:se preocupem|há problema|tem problema|faz mal|foi nada)',
    '(?:adoro|adorei|amo|amei|gosto|gostei)(?: (?:de )?(?:vocês|vós|isto|isso|disto|muito))?',
    '(?:muito|que) (?:bom|boa|bem|fofo|engraçad[oa]|giro|lindo|legal|massa)|parabéns|(?:k){3,}|(?:rs){2,}|(?:ha){2,}|força',
    'coragem|continuem|vocês são (?:os melhores|demais|ótimos|incríveis)|desculpas aceites|desculpado\\w*|perdoad[oa]s?|abraços?',
    'beijinhos|tudo bem|tranquilo\\w*|faz parte|excelente\\w*|ótim[oa]s?|bravo|apoiado|estamos (?:juntos|com vocês)|ri (?:muito|alto|tanto)',
    'capita\\w*|grazie\\p{L}*|nessun problema|tranquill[ioae]',
    'non (?:preoccupatevi|vi preoccupate|succede (?:niente|nulla)|fa niente|fa nulla)|(?:vi|ti) (?:adoro|amo|voglio bene|stimo)',
    '(?:mi piac\\p{L}+|adoro|bellissim\\p{L}+|bravi\\p{L}*|brav[aoe]|grandi|geniali?)',
    '(?:fantastic\\p{L}+|mitici|ottim[oaie]|simpatic\\p{L}+|divertente|troppo forti)|complimenti|(?:ah){2,}a?|(?:ha){2,}|coraggio',
    'forza|siete (?:i migliori|fantastici|grandi|unici|mitici)|scuse accettate|perdonat[ioae]|un abbraccio',
    '(?:bella|bel|ottima) (?:risposta|reazione|recupero|gestione)|continuate così|mi (?:avete|ha|hai) fatto ridere|ho riso|che ridere',
    'sono cose che (?:capitano|succedono)|viva|applausi|chapeau|a (?:presto|venerdì|sabato|domenica)',
  ),
);

export const supportiveSigns = sifted(/[❤💛💚💙💜🧡🤍💖💕🥰😍😘🤗🙌💪🥳😂🤣😄😁😊☺🙂😉😆😅👍🙏🫶🎉]/u);
