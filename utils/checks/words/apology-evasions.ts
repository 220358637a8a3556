import { anyOf, framed } from '../../text/any-of.ts';
import { either, joined, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * How people apologise without apologising. English, German, French, Spanish, Portuguese, Italian, some Dutch. Our own selection.
 */

/** Noise, mud and a queue need no statement: “Sorry about the mud, but the ducks insist”. */
export const SMALL_HARM = anyOf(
  sifted(
    joined(
      String.raw`\b(?:sorry|apolog\w+) (?:about|for) (?:the|all the|any|our|this) (?:\w+ )?`,
      String.raw`(?:noise|mud|queues?|lines?|dust|mess|smell|weather|rain|snow|cold|heat|puns?|earworm|wait|crumbs|crush|squeeze|feathers)\b`,
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:sorry|apologies|pardon|perd[oó]n|desculpem?|scusate|entschuldigt?|désolée?s?) (?:for|about|por|pour|pel[ao]|per|für|de) `,
      "(?:(?:the|la|el|o|a|l['’]|il|die|den|das) ?)?",
      either(
        String.raw`going on|banging on|shouting|the capitals|caps|repeating|repetition|spam\p{L}*|long post`,
        String.raw`insist\p{L}*|pesad\p{L}*|répétition|insistance|insistência|insistenza|wiederholung|großbuchstaben`,
      ),
      String.raw`(?!\p{L})`,
    ),
    'iu',
  ),
  /\bif the (?:noise|smell|dust|drilling|music) \w+/iu,
  // What one hears and smells next door: “Sorry if you can hear the drums from the park”.
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      either(
        String.raw`(?:sorry|apologies),? if you (?:can |could |may |might |will |now )?(?:still )?(?:hear|heard|smell|smelt|smelled) (?!(?:that|what|about|from|of|us|him|her|them|one of|our (?:staff|driver|guard|team|guide|host|colleague)s?)(?!\p{L}))`,
        String.raw`(?:sorry|entschuldigt?),? (?:wenn|falls) (?:ihr|sie|du) [^.!?:\n]{2,60} (?:hört|hören|hörst|riecht|riechen|riechst)`,
        '(?:désolée?s?|pardon),? si vous (?:entendez|sentez) (?!que|parler)|perd[oó]n,? si (?:oís|oyen|oléis|huelen) (?!que|hablar)',
        'desculpem?,? se (?:ouvirem|ouvem|cheirarem) (?!que|falar)|scusate,? se sentite (?!che|parlare)',
      ),
    ),
    'iu',
  ),
  // What nobody did: an animal that sleeps, the weather; and hunger, which a picture of food makes.
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:sorry|apologies|entschuldigt?|désolée?s?|pardon|perd[oó]n|desculpem?|scusate),? (?:if|wenn|falls|si|se) [^.!?:\n]{2,60}`,
      String.raw`(?<!\p{L})`,
      either(
        'asleep|sleeping|napping|hiding|shy|in hibernation|raining|snowing|cloudy|foggy|hungry|thirsty|jealous|stuck in your head',
        'geschlafen|schlief|schläft|schliefen|versteckt|geregnet|geschneit|neblig|hunger|durst|ohrwurm',
        'dormait|dormaient|dort|cachait|pleuvait|neigeait|brouillard|faim|soif',
        'dormía|dormían|durmiendo|escondid[oa]s?|llovía|nevaba|niebla|hambre|sed|dormia|dormiam|chovia|nevoeiro|fome|sede',
        'dormiva|dormivano|nascost[oaie]|pioveva|nevicava|nebbia|fame|sete',
      ),
      String.raw`(?!\p{L})`,
    ),
    'iu',
  ),
);
/** Who would say sorry does not: “We would apologise for the puns, but we are on a roll”. */
export const IN_JEST = anyOf(
  /(?<=\bsorry\b[^\n]{0,80}[.!,–—-] ?)not (?:even |at all |really )?sorry(?=[.!]|$)(?![^\n]{0,80}(?:intern|tweet|post))/iu,
  // “I’m sorry, but a biscuit without a hole isn’t a jammy dodger.”: an opinion on things of a kind, and all there is.
  /^\W*(?:i['’]m |i am )?sorry,? but an? [^.!?\n]{3,100}(?:n['’]t|(?<!\p{L})(?:is|beats|belongs|deserves|counts))(?!\p{L})[^.!?\n]{0,80}[.!]*\s*$/iu,
  /(?<!\p{L})(?:we|i)(?:['’]d| would| could) (?:\p{L}+ )?(?:say (?:we(?:['’]re| are) )?sorry|apologi[sz]e)(?! (?:sincerely|deeply|unreservedly))[^.!?\n]{0,60}(?<!\p{L})but(?!\p{L})/iu,
);

/** Speaks of our own post or deed in the past, without sorry. */
export const OWN_DEED = phrases(
  joined(
    "(?:our|my|this|that|the|re|yesterday's|last night's|today's|this morning's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)",
    '(?: \\p{L}+){0,3} ',
    either(
      'tweets?|posts?|adverts?|ads?|campaign|jokes?|comments?|caption|video|message|update|cartoon',
      'mural|billboard|poster|picture|photo|image|design|slogan|statement|remarks?|words|e-?mail',
      'newsletter|story|reel|meme|window|display|shirt|packaging|song|clip|headline|quiz|poll',
    ),
  ),
  'tweets',
  '(?:unser|der|den|dieser|diesen|gestrige)\\p{L}* (?:\\p{L}+ )?(?:beitrag|post|tweet|kommentar|witz|kampagne|anzeige)',
  '(?:notre|ce|cette|le|la)(?: \\p{L}+)? (?:publication|message|tweet|campagne|annonce|blague|vidéo)',
  '(?:nuestr[oa]|est[ea]|el|la)(?: \\p{L}+)? (?:publicación|mensaje|tuit|campaña|anuncio|broma|vídeo)',
  '(?:noss[oa]|est[ea]|ess[ea]|o|a)(?: \\p{L}+)? (?:publicação|mensagem|tweet|campanha|anúncio|piada|post)',
  '(?:nostr[oa]|quest[oa]|il|la)(?: \\p{L}+)? (?:post|messaggio|tweet|campagna|annuncio|battuta|video)',
);
/** What went out, in a pronoun. */
export const POSTED_IT = phrases(
  '(?:posted|published|tweeted|sent|shared) (?:this|that|it)',
  'das war|hat (?:das|es) (?:gepostet|veröffentlicht)',
);
/** English "sorry" is an interjection as well; an apology is sorry for something. */
export const IN_EARNEST = phrases(
  "(?:we|i)(?: are| am|'re|'m) (?:\\p{L}+ ){0,3}sorry",
  'sorry (?:you|for|about|that|if|you (?:feel|felt|see|think|took)|to (?:anyone|those|everyone|all)|everyone|all|we|folks|wenn|falls|dass|für|aber)',
  // A sentence of its own: “An intern posted that. Sorry!”
  '(?<=(?:^|[.!?:,]) ?)sorry(?= ?[.!]| ?$)',
  'sorry,? (?:folks|everyone|everybody|guys|gang|team|people|lol|haha|wenn|falls|but (?:come on|it was|you))',
  '(?:our|my) bad',
  '(?:deeply|truly|very|so|sincerely|terribly) sorry',
  'apolog\\p{L}+',
  'mistakes?',
  'we regret',
);
export const DEFENDS = phrases(
  // “The zip is a joke” judges a thing; “it was a joke” defends what was said.
  joined(
    either(
      '(?:it|this|that|which|all|they|these|those|what we (?:said|wrote|posted)|tweets?|posts?|adverts?|ads?|campaign|comments?|caption|video|cartoon|picture|photo|slogan|poster|remarks?|words|line) (?:was|were|is|are)',
      "it's|that's|was|were",
    ),
    ' (?:only |just |all |a bit of |meant as |meant to be )*(?:banter|a joke|a bit of fun|harmless fun)',
  ),
  '(?:chose|choose|decided|wanted) to (?:take offen[cs]e|be (?:offended|upset)|get (?:offended|upset)|read it)(?: \\p{L}+){0,2}',
  "(?:weren't|were not|was not|wasn't|never|did not|didn't) (?:\\p{L}+ )?(?:intend\\p{L}*|mean\\p{L}*|trying)(?: \\p{L}+){0,2}",
  'never our intent\\p{L}*',
  joined(
    '(?:posted|written|sent|made|published|approved|scheduled) by (?:an?|one of our|some) (?:\\p{L}+ ){0,2}',
    '(?:intern|volunteer|apprentice|trainee|temp|student|junior|freelancer|agency|contractor|newcomer|new (?:starter|hire|colleague))s?',
  ),
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
export const THANKS_FOR_CRITICISM = phrases(
  'thank(?:s| you)(?: all| everyone)? for (?:the|your|all the) (?:feedback|comments|criticism|input)',
  'danke für (?:das|euer|ihr) feedback',
  'merci pour (?:vos|les) (?:retours|commentaires)',
  'gracias por (?:los|vuestros|sus) comentarios',
  'obrigad[oa] pel[oa]s? (?:feedback|comentários)',
  'grazie per (?:i|il) (?:commenti|feedback)',
);
/** Whoever was harmed in body, or whose secrets went astray. */
export const SOMEBODY_HURT = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /wheelchairs?|passed away|broke (?:my|his|her)|fell|collapsed|drown\w*|hurt|allerg\w*|gluten\w*|(?:nut|dairy|lactose)[- ]free/iu,
  /peanuts?|lactose|c(?:o)?eliac\w*|halal|kosher|injur\w*|hospital\w*|sick|ill|burn\w*|poison\w*|leak(?:ed|ing)/iu,
  /breach|unsafe|choking|patients?|results|alarms?|brakes?|salar(?:y|ies)|passwords?|addresses/iu,
  /wrong (?:people|person|address|child|patient)|(?:somebody|someone|anybody) else['’]s|medical|personal data/iu,
  /bank details|privacy|contaminat\w*|recall(?:ed|ing)?|evacuat\w*|victims?/iu,
  /died|patient\p{L}*|befunde|personenbezogen\p{L}*/iu,
  /données|datos personales|dados pessoais|dati personali|verletzt\p{L}*|allergi\p{L}*|blessé\p{L}*/iu,
  /malades?|herid\p{L}+|ferit\p{L}+|machucad\p{L}+/iu,
);
/** Owns up with a laugh, without a sorry. */
export const FLIPPANT = sifted(/(?<![\p{L}-])(?:(?:our|my) bad|(?:wh|h)?oops(?:ie|y)?(?: daisy)?|uuu?ps|hoppla|oups|ups)(?!\p{L})/iu);
/** Asks for understanding before anything was said. */
export const UNDERSTANDING_FIRST = phrases(
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
export const STATEMENT: readonly RegExp[] = [
  phrases(
    'we hear you',
    '(?:listening|listen) and (?:learning|learn)',
    joined(
      '(?:hear|heard|acknowledge|understand|appreciate|recogni[sz]e|aware of|noted?|seen|read)',
      ' (?:the|your|all|some|these|that) (?:\\p{L}+ ){0,2}?',
      '(?:concerns?|feedback|comments?|criticism|reactions?|frustrations?|anger|discussion|people)',
    ),
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
export const FELL_SHORT = phrases(
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
export const MATTER = phrases('this matter', 'this situation');
/** Letters, data, money in the wrong hands. */
const strayed = [
  '(?:to|into) the wrong \\p{L}+',
  '(?:wrong|incorrect) (?:prices?|amounts?|address(?:es)?|person|people|results?|charges?)',
  "(?:each other's|somebody else's|someone else's|other (?:people|customer|student|patient|member|guest)s?')",
];
export const OTHERS_THINGS = phrases(...strayed);
export const WENT_WRONG = phrases(
  // Sold, booked or charged twice.
  '(?:sold|booked|charged|billed|let|allocated) (?:two times|twice)|double[- ]?(?:booked|charged|billed|sold|bookings?)|overbook(?:ed|ing)',
  'doppelt (?:verkauft|gebucht|belegt|abgebucht|vergeben|berechnet)|überbucht|vendu\\p{L}* (?:deux fois|en double)|surréserv\\p{L}+|surbook\\p{L}+',
  '(?:vendid|reservad|cobrad)[oa]s? (?:dos veces|por duplicado|duas vezes|em duplicado)|(?:vendut|prenotat|addebitat)[oaie] due volte',
  '(?:errors?|mistakes?|oversight|mix-up|incident|leak|breach|glitch)',
  ...strayed,
  '\\p{L}*fehler|\\p{L}*panne|versehen\\p{L}*|datenleck',
  'erreurs?|incident|fuite',
  'error(?:es)?|fallo|incidente|filtración',
  'erros?|falha|vazamento',
  'errore|errori|incidente',
);
/** Over, as far as we are concerned. */
export const SETTLED = phrases(
  '(?:has|have|was|were|is|are) (?:now |since |all |fully )?(?:been )?(?:resolved|rectified|dealt with|addressed|remedied|put right)',
  '(?:behoben|bereinigt|aus der welt)',
  '(?:a été|est) (?:résolue?|réglée?|corrigée?)',
  '(?:ha sido|está) (?:resuelt|solucionad|subsanad)[oa]',
  '(?:foi|está) (?:resolvid|corrigid|sanad)[oa]',
  '(?:è stat[oa]|è) (?:risolt|sanat|corrett)[oa]',
);
/** Of an apology that was made before. */
export const APOLOGISED = phrases(
  '(?:have|has|already|did) apologi[sz]ed?',
  'haben uns (?:schon |bereits )?entschuldigt',
  'nous sommes excusés',
  'ya (?:nos )?(?:disculpamos|hemos pedido)',
);
export const PASSIVE = phrases(
  'mistakes? (?:was|were|have been|has been) made',
  '(?:an?|the) (?:error|mistake|oversight|mix-up) (?:has )?(?:occurred|happened)(?=[^\\n]{0,120}(?:posts?|tweets?|published|posted|seriously|regret))',
  joined(
    '(?:photo|photograph|picture|image|name|story|headline|caption|quote|video)',
    's? of the wrong \\p{L}+ (?:was|were|has been|got) (?:published|printed|used|shown|posted|shared)',
  ),
  joined(
    '(?:wrong|offensive|inappropriate|unfortunate) (?:post|tweet|image|picture|photo|video|message|caption|comment)',
    ' (?:was|were|has been|got) (?:\\p{L}+ )?(?:published|posted|sent|shared|used)',
  ),
  joined(
    '(?:an?|the|this|our) (?:\\p{L}+ )?(?:posts?|tweets?|pictures?|images?|videos?|messages?|stories|story|comments?)',
    " (?:was|were|has been|have been) (?:\\p{L}+ )?(?:published|posted|sent|shared)(?=[^\\n]{0,120}(?:should not have|shouldn't have|removed|deleted|taken down|matter))",
  ),
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

/** “It is unfortunate that passengers were left waiting”: pity from afar. */
export const FROM_AFAR = phrases(
  "it(?:'s| is| was) (?:very |most |deeply )?(?:unfortunate|regrettable|a (?:great )?(?:pity|shame)) that (?:some |a few |several |many |our |the |any )*(?:passengers|customers|guests|visitors|members|people|users|patients|residents|travell?ers|clients|parents|students|families) (?:\\p{L}+ )?(?:experienced|suffered|had|were|felt|have been|encountered|faced|received)",
  'es ist (?:sehr )?(?:bedauerlich|schade),? dass (?:einige |manche |unsere )?(?:\\p{L}+ )?(?:fahrgäste|kunden|gäste|reisende|patienten|besucher|mitglieder)',
  'il est (?:très )?(?:regrettable|dommage|malheureux) que (?:certains |des |nos |quelques )?(?:passagers|clients|voyageurs|usagers|patients|visiteurs)',
  'es (?:muy )?(?:lamentable|una pena|una lástima) que (?:algunos |nuestros |los )?(?:pasajeros|clientes|usuarios|pacientes|visitantes)',
  'é (?:muito )?(?:lamentável|uma pena) que (?:alguns |os |nossos )?(?:passageiros|clientes|utentes|usuários|pacientes)',
  '(?:è (?:molto )?(?:spiacevole|un peccato)|spiace) che (?:alcuni |i |i nostri )?(?:passeggeri|clienti|utenti|pazienti|visitatori)',
);
/** “An upsetting event for all of us here”: how hard it is for those who did it. */
export const OWN_PAIN = phrases(
  '(?:an? )?(?:very |deeply |truly |extremely )?(?:upsetting|difficult|distressing|painful|hard|tough|challenging|sad) (?:event|time|day|days|week|situation|moment|experience|incident) (?:to|for) (?:all of us|us all|us here|everyone (?:here )?at|all (?:here )?at|our (?:whole |entire )?(?:team|company|staff))',
  '(?:uns|mich) (?:alle )?(?:hier )?(?:bei \\p{L}+ )?(?:sehr )?(?:mitgenommen|getroffen|belastet)|(?:schwere|schwierige) (?:tage|zeit|situation) für uns(?: alle)?',
  "(?:moment|situation|journée|période) (?:difficile|pénible|douloureuse?) pour (?:nous tous|toute l'équipe|nos équipes)",
  '(?:momento|situación|días) (?:difícil(?:es)?|dur[oa]s?|dolorosos?) para (?:todos nosotros|nuestro equipo|todo el equipo)',
  '(?:momento|situação|dias) (?:difícil|difíceis|dolorosos?) para (?:todos nós|a nossa equipa|nossa equipe|toda a equipe)',
  '(?:momento|situazione|giorni) (?:difficil[ei]|doloros[oai]) per (?:tutti noi|il nostro team|tutta la squadra)',
);
/** What people say and do once something of theirs was taken badly, or went wrong. */
export const AFTERMATH = phrases(
  "(?:was|were)(?:n't| not) (?:us|ours)|waren (?:nicht wir|wir nicht)|n'était pas nous|no fuimos nosotros|não fomos nós|non siamo stati noi",
  either(
    'regrets?|regrettabl[ey]|unfortunate(?:ly)?|pity|shame|confusion|misunderstandings?',
    'upset|offended|criticism|complaints?|complained|backlash|outrage|controversy|anger',
  ),
  '(?:removed|deleted|taken (?:it )?down|withdrawn|retracted|suspended|dismissed|sacked|fired|let go|no longer (?:works?|with|employed))',
  'ask (?:for )?(?:your )?understanding|bear with us|not approved by|without (?:our|the) (?:knowledge|approval)',
  'leider|schade|bedauer\\p{L}+|missverst\\p{L}+|verwirrung|gelöscht|entfernt|zurückgezogen|kritik|nicht mehr (?:bei uns|für uns)|um verständnis',
  'dommage|regrett\\p{L}+|malentendus?|supprimée?|retirée?|polémique|critiques|confusion|ne (?:fait|travaille) plus',
  'lástima|lamentamos|malentendidos?|malinterpret\\p{L}+|retirad[oa]|borrad[oa]|eliminad[oa]|polémica|confusión|ya no (?:trabaja|está)',
  '(?:que|é uma) pena|lamentamos|mal-?entendidos?|removid[oa]|apagad[oa]|polémica|polêmica|confusão|já não (?:trabalha|está)|não trabalha mais',
  'peccato|dispiace|ci rammarichiamo|malintes[oi]|equivoc[oi]|rimoss[oa]|cancellat[oa]|polemic[ah]e?|fraintes[oi]|non (?:lavora|collabora) più',
  'jammer|betreuren|misverstand|verwijderd|ophef|verwarring|werkt niet meer',
);
/** A pity that others read it so. */
export const REGRETS_READING = phrases(
  joined(
    '(?:regret|sorry|unfortunate|a (?:real )?(?:pity|shame)|(?:pity|shame)|sad|sadly)(?:,? (?:that|how|if|when))? (?:\\p{L}+ ){0,6}?',
    either(
      'misunderst\\p{L}+|misread|misinterpret\\p{L}*',
      'took (?:it|this|that|our \\p{L}+)(?: \\p{L}+)? (?:the wrong way|badly|seriously|literally)|taken the wrong way',
      'take(?:s)? offen[cs]e|took offen[cs]e|(?:was|were|been) not (?:understood|appreciated|shared)',
      "(?:can't|cannot|can no longer|couldn't|won't) (?:\\p{L}+ )?(?:take|get|see|handle) (?:a|the|our) (?:jokes?|humou?r|fun|funny side)",
      '(?:lack|have no|without) (?:a )?(?:sense of )?humou?r',
    ),
  ),
  '(?:humou?r|joke|irony|satire|wit) (?:was|is|were)(?: \\p{L}+)? (?:not|lost)(?: \\p{L}+){0,2} (?:understood|appreciated|everyone|everybody|some)',
  'regret (?:the|any|this|all) (?:\\p{L}+ )?(?:confusion|misunderstandings?)',
  joined(
    '(?:schade|bedauer\\p{L}+|leid),?(?: \\p{L}+){0,2} (?:dass|wenn)(?: \\p{L}+){1,6} ',
    '(?:missverst\\p{L}+|falsch (?:verst|auf|ver)\\p{L}+|keinen (?:spaß|humor)|nicht (?:verstanden|versteht|verstehen))',
  ),
  '(?:bedauern|bedauere) (?:die|das|etwaige|das entstandene) (?:verwirrung|missverständnisse?|irritation(?:en)?)|zu missverständnissen',
  "(?:dommage|regrett\\p{L}+|désolés?) que(?: \\p{L}+){1,3} (?:l'aient|l'ont|l'ait|aient|n'aient pas|ait)(?: \\p{L}+){0,2} (?:mal|compris|pris|interprété)\\p{L}*",
  'regrett\\p{L}+ (?:le|tout|ce) malentendu',
  '(?:lástima|pena|lamentamos|sentimos) que(?: \\p{L}+){1,5} (?:malinterpret\\p{L}+|mal|ofend\\p{L}+|entend\\p{L}+)',
  'lamentamos (?:la|el|cualquier) (?:confusión|malentendido)',
  '(?:pena|lamentamos) que(?: \\p{L}+){1,5} (?:mal|interpretad\\p{L}+|percebid\\p{L}+|levad\\p{L}+)',
  'lamentamos (?:a|o|qualquer) (?:confusão|mal-?entendido)',
  '(?:peccato|dispiace) che(?: \\p{L}+){1,5} (?:fraintes\\p{L}+|mal(?:e|interpretat\\p{L}+)|capit\\p{L}+|offes\\p{L}+)',
  "(?:dispiace per|scusiamo per|rammarichiamo per) (?:l'|il |lo )?(?:equivoco|malinteso|spiacevole malinteso)",
  '(?:jammer|betreuren) dat(?: \\p{L}+){1,5} (?:verkeerd|misbegrepen|niet begrepen)',
);
/** Makes it small, or sends the anger elsewhere. */
export const PLAYS_DOWN = phrases(
  // Others were content.
  joined(
    "(?:(?:all )?(?:our |the )?other|everyone else's|most of our|hundreds of|thousands of) ",
    '(?:guests|customers|people|readers|diners|visitors|passengers|members|clients|users|patients)(?: \\p{L}+){0,2} ',
    either(
      "loved|love|enjoyed|liked|managed|were (?:happy|delighted|fine)|(?:didn't|did not) (?:mind|notice|complain)",
      'had no (?:problem|trouble|issue)s?',
    ),
  ),
  '(?:alle )?anderen? (?:gäste|kunden|leute)(?: \\p{L}+){0,2} zufrieden',
  'les autres (?:clients|voyageurs|convives)(?: \\p{L}+){0,2} (?:adoré|ravis|contents|satisfaits)',
  '(?:los demás|otros) (?:clientes|huéspedes)(?: \\p{L}+){0,3} (?:encantó|contentos|satisfechos)',
  '(?:os )?outros (?:clientes|hóspedes)(?: \\p{L}+){0,2} (?:adoraram|gostaram|satisfeitos)',
  '(?:gli )?altri (?:clienti|ospiti)(?: \\p{L}+){0,2} (?:apprezzato|contenti|soddisfatti)',
  // You should have …
  joined(
    '(?:sorry|apolog\\p{L}+)[^.!?\\n]{0,40},? but(?: to be fair)? you ',
    '(?:did(?! not)|should have|could have|arrived|chose|forgot|signed|ticked|agreed|came|knew|failed|ignored|sat|were (?:late|rude|told|warned))',
  ),
  joined(
    '(?:leid|entschuldig\\p{L}+|sorry)[^.!?\\n]{0,30},? aber (?:sie|du|ihr) ',
    '(?:hätte(?:n|st|t)(?=[^.!?\\n]{0,50} (?:müssen|sollen|können))|wussten|wusstest|kamen|kamst|sind zu spät)',
  ),
  'désolée?s?[^.!?\\n]{0,30},? mais vous (?:auriez|n.aviez|avez choisi|êtes arrivée?s? en retard|saviez)',
  '(?:sentimos|siento|perdón)[^.!?\\n]{0,30},? pero (?:usted |tú )?(?:debió|debería haber|deberías haber|llegó tarde|llegaste tarde|eligió|sabía)',
  '(?:lamentamos|desculp\\p{L}+)[^.!?\\n]{0,30},? mas (?:você |o senhor |a senhora )?(?:devia|deveria ter|podia ter|chegou atrasad[oa]|escolheu|sabia)',
  joined(
    '(?:dispiace|scus\\p{L}+)[^.!?\\n]{0,30},? ma (?:lei |tu )?',
    '(?:avrebbe dovuto|doveva|dovevi|poteva|ha scelto|sapeva|è arrivat[oa] (?:in ritardo|tardi))',
  ),
  // A word wrung out of us; nobody takes a joke any more.
  '(?:happy|satisfied|pleased|better) now(?=\\?)|there,? (?:we|i) said it|(?:zufrieden|glücklich) jetzt(?=\\?)|jetzt zufrieden(?=\\?)',
  'contents? maintenant(?= ?\\?)|contentos(?: ya| ahora)?(?=\\?)|contenti (?:adesso|ora)(?=\\?)|satisfeitos agora(?=\\?)',
  "(?:can't|cannot|couldn't|can not) take a joke|(?:no|without a|lost (?:your|their)) sense of humou?r",
  "can't (?:say|joke about) anything (?:these days|any ?more|nowadays)|man darf (?:ja |heute |heutzutage )*(?:nichts|gar nichts) mehr",
  'keinen (?:spaß|humor) (?:versteh\\p{L}+|hab\\p{L}+)|(?:on ne peut|peut-on) plus (?:rien dire|plaisanter|rire)',
  "(?:manqu\\p{L}+|n'ont pas) d.humour|ya no se puede (?:decir|bromear|hacer bromas)|(?:no tienen|sin) sentido del humor",
  '(?:já )?não se pode (?:mais )?(?:brincar|dizer)|não têm sentido de humor|non si può più (?:scherzare|dire)|senza senso dell.umorismo',
  '(?:been |were )?(?:told|asked|made|forced) (?:that )?(?:we (?:have|need|ought) )?to (?:say sorry|apologi[sz]e)',
  'consider this (?:it(?=[.!]|$)|(?:our|an|your) apology)|everyone with an? (?:\\p{L}+ )?sense of humou?r',
  either(
    'mit dem (?:falschen|linken) (?:fuß|bein)|du (?:mauvais pied|pied gauche)|(?:el|con el) pie izquierdo|(?:o|com o) pé esquerdo',
    '(?:dal lato sbagliato|col piede sbagliato)|(?:the )?wrong side of (?:the|their) bed',
  ),
  'legally (?:correct|sound|in order|fine)|(?:rechtlich|juristisch) (?:korrekt|einwandfrei|in ordnung)',
  'juridiquement (?:correct|fondé|irréprochable)\\p{L}*|legalmente (?:corrett|correct)\\p{L}*',
  '(?:were|was|is|are) (?:all |already )?public anyway|früher (?:konnte|durfte) man|avant,? on pouvait|antes se pod(?:ía|ia)',
  'una volta si poteva|(?:faut|fallait) s.y attendre|hay que contar con ello',
  '(?:what|was) (?:did you|haben sie|habt ihr|hast du) (?:expect|erwartet)',
  joined(
    either(
      'on the bright side|silver lining|nobody died|worse things happen|no harm done|positiv gesehen',
      'du bon côté|por el lado bueno|pelo lado positivo|il lato positivo',
    ),
    '[^\\n]{0,120}[😂🤣😅😜😆😉]',
  ),
  joined(
    '(?:apologies|sorry|apologi[sz]e) to the (?:two or three|two|three|few|handful of|one or two|four|five|odd) ',
    '(?:people|person|of you|customers|guests|fans|readers|residents|members)',
  ),
  'the rest of you (?:got|loved|liked|understood|enjoyed|laughed)',
  joined(
    "(?:it|that)(?:'s| is| was) (?:only|just) (?:a|an|one) ",
    '(?:joke|picture|photo|post|tweet|word|game|poster|cartoon|song|colou?r|name|cake|meme|drawing|caption)',
  ),
  '(?:upset|offended|bothered|annoyed) (?:a few|some|one or two|a handful of|a couple of) (?:people|of you|customers|readers|guests)',
  '(?:tested|went down|scored|did) (?:very )?well with (?:our|the|a) \\p{L}+',
  '(?:still )?stand by (?:it|the|our|every|what)',
  '(?:direct|aim|take) your (?:anger|complaints|frustration|feelings) (?:at|to|out on|elsewhere)',
  '(?:can|could|shall) we (?:all )?(?:please )?move on',
  'trains did run|most (?:of (?:them|you)|people|customers|guests) (?:\\p{L}+ )?(?:were|ran|had|got|arrived|liked|loved|did|noticed)',
  '(?:not|hardly) (?:our|my) (?:fault|doing)|nothing to do with us|not (?:us|down to us)(?=[.!,]|$)',
  '(?:dafür|da) (?:können|kann) (?:wir|ich) nichts|nichts dafür|nicht unsere schuld',
  "n'y (?:sommes|suis) pour rien|pas (?:de )?notre faute|ce n'est qu'une? \\p{L}+",
  'no (?:tenemos|tengo) (?:la )?culpa|no es (?:nuestra )?culpa(?: nuestra)?|es solo una? \\p{L}+',
  'não (?:temos|tenho) (?:a )?culpa|não é (?:nossa )?culpa(?: nossa)?|é só uma? \\p{L}+',
  'non (?:abbiamo|ho) (?:nessuna )?colpa|non è colpa (?:nostra|mia)|è solo un[ao]? \\p{L}+',
  'kunnen (?:wij|we) niets aan doen|niet onze schuld',
);
/** A thing that came broken, late or twice: whom it befell knows, and whoever it did not is told. */
export const FACT_CONDITION = phrases(
  joined(
    'if (?:you|your(?: \\p{L}+){1,4}) (?:\\p{L}+ )?',
    either(
      'got|get|received|bought|booked|paid|found|had|have|came|comes|arrived|arrives|opened',
      "took|waited|queued|ordered|turned|missed|lost|was|were|is|did|does|didn't|did not",
      'rang|called|phoned|tried|texted|e-?mailed|wrote|messaged|knocked|visited|drove|walked|cycled|travell?ed|stood',
    ),
  ),
  'wenn (?:ihr|sie|du|euer|eure|ihre?|dein)[^.!?\\n]{1,40} (?:bekommen|erhalten|gekauft|gewartet|bezahlt|kam|ankam|angekommen|angerufen|geklingelt|geklopft|geschrieben|gestanden)',
);
/** How it made people feel is no such thing. */
export const FEELINGS = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /feel|felt|offen[cs]\p{L}*|upset\p{L}*|hurt\p{L}*|insult\p{L}*|wrong way/iu,
  /disappoint\p{L}*|bother\p{L}*|inconvenien\p{L}*|uncomfortable/iu,
  /verletzt|beleidigt|gefühl\p{L}*/iu,
);
/** Said before anything has happened, or to a poet who is borrowed from. */
export const IN_ADVANCE = anyOf(
  sifted(
    joined(
      String.raw`(?:sorry|apolog\p{L}+|pardon|entschuldig\p{L}+|perd[óo]n\p{L}*|desculp\p{L}+|scus\p{L}+|excus\p{L}+)(?: \p{L}+){0,3} `,
      '(?:in advance|d.avance|im voraus|schon (?:mal|jetzt)|de antemano|in anticipo|alvast)(?!,? (?:if|to anyone|should|wenn|falls))',
    ),
    'iu',
  ),
  /with apologies to \p{L}+/iu,
);
