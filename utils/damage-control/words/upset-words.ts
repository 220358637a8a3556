import { once } from '../../text/once-per.ts';
import { either, joined, oneOf, phrases } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * How people write who are hurt, angry or let down by a post. English, German, French, Spanish, Portuguese, Italian. Our own selection:
 * whole words wherever they stand, so nothing here may be an everyday word of a neutral answer.
 */

/** Hurt, angry, let down, or leaving. */
export const upset = once(() =>
  phrases(
    oneOf(
      'disgust* appall* asham* shame shameful* disgrace* offensive offended insult* disrespect* unacceptable inexcusable unforgivable outrag* awful',
      'horrible horrid horrific horrified terrible gross vile sick* revolting nasty furious',
      'fuming livid angry anger* enraged hurtful hurt hurts hurting heartless',
      'heartbreaking heartbroken unfollow* unsubscrib* boycott* disappoint* dismay*',
      'scam* liar liars lying clueless tasteless insensitive callous tone-deaf',
      'ignorant racist sexist misogyn* homophob* transphob* ableist antisemit* islamophob*',
      'fatphob* xenophob* bigot* pathetic incompeten* unprofessional',
      'ridiculous laughable embarrassing cringe cringey tacky despicable repulsive deplorable',
      'abysmal shocking shocked cowardly cowards hypocrit* joke*_on_you negligen*',
      'irresponsible reckless dangerous stupid idiotic moronic disingenuous patronising',
      'patronizing condescending exploit* tragic* traumati* triggering sickens',
    ),
    'apologi[sz]e(?: (?:to|now|for|immediately|properly))?|an apology|how (?:dare|could) (?:you|anyone|they|anybody)',
    'not (?:funny|ok|okay|cool|good enough|on|acceptable|a good look|amused|impressed|a joke|laughing)',
    "isn't (?:funny|ok|okay|good enough|on)|ain't funny|tone deaf|(?:too|so|very) soon|bad taste|poor taste|low blow|new low",
    "(?:do|be|must|can) better|do better|read the room|wtf|what the (?:hell|fuck|f)|for fuck's sake|ffs|smh|bloody hell",
    '(?:a|the|total|complete|absolute|utter) (?:disgrace|joke|shambles|mess|farce|insult|nonsense|rubbish|bs|bullshit)|bullshit|yikes',
    '(?:ew|eww|ugh|yuck)',
    '(?:who|whoever) (?:on earth |the hell |in their right mind )?(?:approved|signed (?:this )?off|thought|okayed|wrote|let|greenlit|is running)',
    'what (?:on earth )?(?:were|was|are) (?:you|they|whoever) (?:even )?thinking',
    "(?:are|r) (?:you|u) (?:serious|kidding|for real|joking|even)|(?:you(?:'ve| have)) got to be (?:kidding|joking)|you can't be serious",
    'seriously\\?|really\\?!|(?:is|was) this (?:a|some kind of|supposed to be|meant to be) (?:a )?(?:joke|funny|for real)',
    joined(
      "(?:never|not|no longer|won't|will not|done|don't) (?:be )?",
      either(
        'again|buy\\w*|shop\\w*|us(?:e|ing)|visit\\w*|com(?:e|ing) back|support\\w*|order\\w*',
        'renew\\w*|going|book\\w*|donat\\w*|spend\\w*|trust\\w*|watch\\w*|read\\w*',
      ),
      ' ?(?:again|ever|from you|with you|here|your|you|this|anything|another|any more|anymore)',
    ),
    '(?:lost|losing) (?:a|my|all|another|me|our|one) (?:customer|client|trust|respect|faith|business|as|loyal|subscriber|fan|reader|member)',
    '(?:cancel(?:l?ing|l?ed)?) (?:my|our|the) (?:order|subscription|membership|account|season|direct debit|booking|contract)',
    "(?:taking|take) (?:my|our) (?:business|money|custom) elsewhere|my money back|(?:full|a|my) refund|i'm (?:out|done)|we're done",
    'delete (?:this|it|your account|that)|take (?:this|it|that) down|reported(?: you| this)?|shut (?:it|this) down',
    'fire (?:whoever|your|the)|(?:should|needs to|must) (?:be fired|resign|be sacked|lose their job)|sack (?:whoever|your|the)',
    'see you in court|(?:my|our) (?:lawyer|solicitor|attorney)s?',
    joined(
      '(?:my|our) (?:\\p{L}+ )?',
      either(
        'mum|mom|mother|dad|father|son|daughter|brother|sister|husband|wife|nan',
        'gran|grandma|grandad|friend|family|house|home|child|children|kids?|baby',
      ),
      ' (?:\\p{L}+ ){0,3}(?:died|passed|killed|lost|crying|cried|in tears|under water|there|suffer\\w*|scared)',
    ),
    'i (?:lost|buried) (?:my|our|a)|lost (?:everything|loved ones|their lives|his life|her life)',
    '(?:people|children|kids|families|lives) (?:\\p{L}+ ){0,3}(?:died|dying|dead|killed|lost|suffer\\w*|grieving|homeless)',
    'people are (?:dying|suffering|grieving|hurting)|in tears|makes me (?:sick|cry|want to)|broke my heart|breaks my heart',
    '(?:slap|spit) in the face|kick in the teeth|let (?:me|us|everyone|so many|people|your) (?:\\p{L}+ )?down|fed up|had enough',
    'sick (?:of|to)|waste of (?:time|money)|(?:waited|waiting|been waiting) (?:for )?(?:hours|days|weeks|ages|\\d+)|ruined (?:my|our|the)',
    'ripped? off|rip-off|stole|stolen',
    'we (?:deserve|expect\\w*) (?:better|more)|expect\\w* (?:better|more) (?:from|of)|thought (?:you were|better of you)',
    'used to (?:like|love|respect|trust)|you (?:people|lot) (?:are|should|have)',
    'your (?:pr|social media|marketing|intern) (?:team|person|people|manager)?',
    '(?:no|zero) (?:respect|empathy|shame|class|compassion|sense)|have you no',
    oneOf(
      'unverschämt* ekelhaft* schäm* peinlich* geschmacklos* beleidigend* enttäusch*',
      'boykott* unmöglich* frechheit respektlos* widerlich* schande schändlich*',
      'beschämend* pietätlos* empörend* empört* wütend* sauer traurig* unfassbar* unglaublich* unterirdisch*',
      'unsensibel* instinktlos* daneben rassistisch* sexistisch* frauenfeindlich* menschenverachtend*',
      'inakzeptabel* skandal* skandalös* lächerlich* armselig* erbärmlich* dumm dümmlich* ignorant*',
      'abartig* verletzend* verletzt entsetz* fassungslos* kotz* scheiß* scheiss* mist betrug betrüger*',
      'abzocke sauerei saftladen kundenverlust dreist* niveaulos* taktlos* unprofessionell*',
    ),
    'das letzte|geht(?: ja| echt| so)?(?: mal)? gar nicht|(?:nie|nicht) (?:wieder|mehr) (?:bei euch|kaufen|kommen|bestellen|hin)',
    '(?:nie wieder|niemals wieder)|(?:seid|sind) (?:ihr|sie) (?:noch )?(?:ganz dicht|bescheuert|wahnsinnig|verrückt|irre|ernsthaft)',
    '(?:euer|ihr|dein) ernst|ernsthaft\\?|was (?:habt|haben) (?:ihr|sie) (?:euch|sich) (?:dabei )?gedacht',
    'wie (?:kann|könnt|konntet|können) (?:man|ihr|sie|nur)|nicht (?:lustig|witzig|euer ernst|okay|ok|in ordnung)',
    'gar nicht (?:lustig|witzig)|löscht (?:das|den)|bin raus|entfolg\\w*|kündig\\w*|(?:mein|das) geld zurück',
    'entschuldig(?:t|en|ung)\\w*(?: (?:euch|sie|fällig|wäre))?|zum kotzen|kein verständnis|vertrauen (?:verloren|verspielt|weg)',
    joined(
      '(?:mein|meine) (?:mutter|vater|sohn|tochter|bruder|schwester|mann|frau|oma|opa|freund\\w*)',
      ' (?:\\p{L}+ ){0,4}(?:gestorben|verloren|gestorben|gestorben ist|weint|tot)',
    ),
    'alles verloren|menschen (?:\\p{L}+ ){0,3}(?:gestorben|sterben|tot|leiden)|tränen|unter aller (?:sau|kanone)',
    '(?:wer|welcher) (?:\\p{L}+ )?(?:hat (?:das|sowas) )?(?:freigegeben|abgesegnet|durchgewunken)',
    oneOf(
      'honteux honteuse* honte scandaleu* dégoûtant* degoutant* dégueulasse* dégoûté* inadmissible* inacceptable*',
      'déçu* decu* décevant* insultant* irrespectueu* indécent* indigne* indigné* abject* odieu*',
      'choquant* choqué* raciste* sexiste* misogyne* homophobe* lamentable* pathétique* minable* ridicule* nul nulle',
      'nuls nullissime répugnant* écœur* écoeur* révoltant* révolté* blessant* blessé* vulgaire* boycott* désabonn*',
      'arnaque* escroc* voleurs menteurs scandale furieu* colère consternant* affligeant* navrant* gerbe vomir odieuse',
    ),
    "(?:vous n'avez|aucune?) (?:pas |aucune? )?(?:honte|respect|décence|empathie|excuse|classe)|comment (?:osez|pouvez|avez|peut-on)",
    "c'est une (?:blague|honte)|pas drôle|même pas drôle|vous êtes sérieux|sérieusement",
    "(?:plus jamais|jamais plus|je n'achèterai plus|je ne (?:reviendrai|viendrai|commanderai) plus)|supprime(?:z|r)|retirez",
    "(?:des|vos|présentez|j'attends) (?:\\p{L}+ )?excuses|excusez-vous|remboursez",
    '(?:perdu|perdez) (?:un|une|ma|mon|toute) (?:client\\w*|confiance|abonné\\w*)',
    "(?:qui|quel \\p{L}+) a (?:validé|pu valider|approuvé|écrit)|n'importe quoi|de mauvais goût|ras le bol|ça suffit|marre",
    joined(
      '(?:mon|ma|mes) (?:mère|père|fils|fille|frère|sœur|mari|femme|grand-\\p{L}+|ami\\p{L}*)',
      ' (?:\\p{L}+ ){0,3}(?:mort\\p{L}*|décédé\\p{L}*|perdu|pleur\\p{L}*)',
    ),
    'tout perdu|des gens (?:\\p{L}+ ){0,2}(?:mor\\p{L}+|meurent|souffr\\p{L}+)',
    oneOf(
      'vergüenza verguenza vergonzos* asco asqueros* inaceptable* indignante* indignad* ofensiv* ofendid* decepci*',
      'lamentable* repugnante* racista* machista* sexista* homófob* insult* irrespetuos* patétic* ridícul* penos*',
      'miserable* sinvergüenza* boicot* estafa* estafador* mentiros* ladrones furios* enfadad* cabread* dolid* duele',
      'hiriente* insensible* imperdonable* intolerable* basura impresentable* cutre* deplorable* bochornos* fatal',
    ),
    '(?:cómo|como) (?:se atreven|os atrevéis|pueden|podéis|se les ocurre|es posible)',
    'no (?:tiene|tienen|tenéis|hace) (?:ninguna |ni )?(?:gracia|vergüenza|respeto|perdón|nombre|corazón)',
    'qué (?:asco|vergüenza|falta de respeto|poca vergüenza|mal gusto|decepción|rabia)|mal gusto|falta de (?:respeto|sensibilidad|tacto)',
    '(?:es|será|esto es) (?:una |un )?(?:broma|chiste)|en serio\\?|nunca más|no (?:vuelvo|compro|volveré|pienso) (?:a |más)?',
    'dejo de (?:seguir|comprar)|borr(?:ad|en|en esto|a esto)|(?:pidan|pedid|pida) (?:perdón|disculpas)|discúlpense|devuélv\\w+|mi dinero',
    joined(
      '(?:mi|nuestra) (?:madre|padre|hij[oa]|herman[oa]|abuel[oa]|marido|mujer|familia|casa|amig[oa])',
      ' (?:\\p{L}+ ){0,3}(?:murió|muert\\p{L}+|perdi\\p{L}+|falleci\\p{L}+|llor\\p{L}+)',
    ),
    'perdim?os todo|(?:quién|quien) (?:\\p{L}+ )?(?:aprobó|aprueba|autorizó|dio el visto bueno)|estáis locos|hart[oa]s?|ya está bien',
    oneOf(
      'vergonha vergonhos* nojo nojent* inaceitáve* inadmissíve* ofensiv* ofendid* decepcion* desiludid* desilusão',
      'lamentáve* repugnante* racista* machista* sexista* homofóbic* insult* desrespeit* ridícul* patétic* nojeira',
      'boicot* golpe* burla* aldrab* mentiros* ladrões furios* indignad* revoltad* revoltante* magoad* insensíve*',
      'imperdoáve* intoleráve* lixo péssim* horríve* deplorável absurdo palhaçada triste*',
    ),
    '(?:como (?:se atrevem|é que têm|podem|é possível|ousam|tiveram coragem))|não tem (?:graça|piada|perdão|cabimento|explicação)',
    '(?:sem|nenhuma?) (?:graça|noção|vergonha|respeito|empatia)|falta de (?:respeito|noção|sensibilidade|empatia|vergonha)',
    'mau gosto|que (?:nojo|vergonha|falta de respeito|absurdo|decepção|desilusão|raiva|tristeza)',
    '(?:é|isto é|isso é) (?:uma |alguma )?(?:piada|brincadeira)|sério\\?|a sério\\?|nunca mais|deix\\w+ de (?:seguir|comprar)',
    '(?:apaguem|apagem|apaga|retirem) (?:isto|isso|já)|(?:peçam|pede|peça) (?:desculpa\\w*|perdão)',
    'quero (?:o )?(?:meu )?(?:dinheiro|reembolso)',
    joined(
      '(?:a )?(?:minha|meu) (?:mãe|pai|filh[oa]|irm\\p{L}+|av[óô]|marido|mulher|família|casa)',
      ' (?:\\p{L}+ ){0,3}(?:morreu|perd\\p{L}+|falec\\p{L}+|chor\\p{L}+)',
    ),
    'perd\\w+ tudo|quem (?:\\p{L}+ )?aprovou|far?t[oa] disto|chega',
    oneOf(
      'vergogna vergognos* vergognatevi schifo schifos* inaccettabil* offensiv* offes* delus* deludent* disgustos*',
      'disgustat* indegn* indignat* razzist* sessist* omofob* insult* irrispettos* ridicol* patetic* squallid* squallore',
      'pessim* penos* boicott* truffa truffator* bugiard* ladri furios* arrabbiat* incazz* imperdonabil* intollerabil*',
      'insensibil* imbarazzant* orribil* osceno oscena vomitevole triste tristezza scandalos* cattivo_gusto',
    ),
    'come (?:osate|vi permettete|si può|potete|avete potuto|vi è venuto)',
    'non (?:fa|è) (?:per niente |affatto )?(?:ridere|divertente|accettabile)',
    '(?:nessun|zero|mancanza di|senza) (?:rispetto|tatto|sensibilità|vergogna|pudore|empatia)',
    'che (?:schifo|vergogna|squallore|delusione|tristezza|caduta di stile)|(?:è|ma è) uno scherzo|siete seri|ma dai seri\\w*',
    'state scherzando|mai più|non (?:compr\\w+|verr\\w+|torn\\w+) (?:più|mai più)|smetto di seguir\\w+|cancellate|rimuovete',
    '(?:chiedete|dovete) (?:chiedere )?scusa|scusatevi|rimborso',
    joined(
      '(?:mia|mio|la mia|il mio) (?:madre|padre|figli[oa]|fratello|sorella|nonn[oa]|marito|moglie|famiglia|casa)',
      ' (?:\\p{L}+ ){0,3}(?:mort\\p{L}+|pers\\p{L}+|piang\\p{L}+)',
    ),
    'perso tutto|chi (?:\\p{L}+ )?(?:ha approvato|approva)|(?:basta|stufo|stufa|stufi)(?: così)?|cadut[ae] di stile',
  ),
);

/** What nobody writes who is content: what was lost, what happened again, what they had been to the house until now. */
export const letDown = once(() =>
  phrases(
    '(?:refund|sack|fire|delete|resign|fix|answer)[.,]? now|(?:will be |am )?reporting (?:this|you|it) to',
    "screenshots? (?:saved|taken)|let that sink in|(?:aint|ain't) it|possessed you|sorry (?:isn't|is not|but no|doesn't|won't)",
    '(?:charged|cancelled|canceled) (?:by )?(?:me|us|you|twice|again)',
    "you (?:people|lot|guys) (?:\\p{L}+ )?(?:turned|think|put|can't|couldn't|could)|stop (?:hiding|blaming|lying|posting)",
    '(?:customer|client|member|reader|fan|subscriber)(?: \\p{L}+){0,5} (?:since|for (?:\\p{L}+ )?(?:\\d+|years|decades|\\p{L}+ years))',
    '(?:supporter|donor|season ticket holder|volunteer\\w*)(?: \\p{L}+){0,5} (?:since|for (?:\\p{L}+ )?(?:\\d+|years|decades|\\p{L}+ years))',
    '(?:shopped|bought|come here|been coming|been with you)(?: \\p{L}+){0,5} (?:since|for (?:\\p{L}+ )?(?:\\d+|years|decades|\\p{L}+ years))',
    '(?:loyal)(?: \\p{L}+){0,5} (?:since|for (?:\\p{L}+ )?(?:\\d+|years|decades|\\p{L}+ years))',
    '(?:second|third|fourth|fifth|2nd|3rd|4th|nth|umpteenth|every (?:single|time|year|week|day|month|bloody))',
    '(?:yet another|once again|still (?:not|no|down|waiting|nothing)|down again|again and again|time and again)|not (?:any ?more|anymore)',
    'no more|never (?:setting|stepping|coming|going|spending)|gutted|devastated|speechless|unreal|unbelievable|incredible how',
    'wow\\.? just wow|just wow|typical|imagine (?:paying|being|thinking|having)|(?:one|1) job|good luck (?:keeping|with|explaining)',
    'clown (?:show|world)|slow clap|(?:so|very|just) (?:tired|sad|done|over it)|had to explain|saved up',
    'read (?:it|that) (?:out loud|again|back)|let me get this (?:right|straight)|you do (?:realise|realize|know)|is this what|how do you',
    'why would any\\w*',
    '(?:did|does|has|have) (?:nobody|no one|noone|anybody|anyone) (?:\\p{L}+ ){0,3}(?:think|check|proofread|read|look|notice)',
    '(?:nobody|no one|not one of \\p{L}+) (?:\\p{L}+ ){0,2}(?:thought|checked|noticed|proofread|looked|said|could|can|spotted)',
    '(?:not one person) (?:\\p{L}+ ){0,2}(?:thought|checked|noticed|proofread|looked|said|could|can|spotted)',
    'always (?:gets|get|the|someone|somebody|an?)|never (?:anyone|the (?:director|boss|ceo))',
    'oh (?:brilliant|great|lovely|nice|good|wonderful)|great timing|cheers for (?:that|nothing)|thanks for (?:nothing|that)',
    'nice one(?: lads| guys)?\\.|meanwhile|instead of|funny how|how convenient|wake up|grow up|hang your heads?|look at yourselves',
    'people like me',
    '(?:kunde|kundin|mitglied|abonnent\\p{L}*|leser\\p{L}*|fan|stammkunde|stammkundin)(?: \\p{L}+){0,3} (?:seit|bei euch)',
    'seit (?:\\d+|\\p{L}+) jahren|(?:schon wieder|wieder mal|mal wieder|zum (?:\\d+\\.|zweiten|dritten|x-ten|wiederholten) mal)',
    '(?:immer noch (?:kein\\p{L}*|nicht)|jedes mal|jedes jahr)|wofür zahl\\p{L}*|früher (?:war|wart|mal)|fass(?:e)? es nicht',
    'fassungslos|sprachlos',
    'hat (?:da |das |denn |echt )?(?:niemand|keiner) (?:\\p{L}+ ){0,3}(?:gelesen|geprüft|gemerkt|nachgedacht|geschaut|drauf)',
    '(?:niemand|keiner|kein mensch) (?:\\p{L}+ ){0,3}(?:gelesen|geprüft|gemerkt|gedacht|aufgefallen)|habt ihr (?:kein\\p{L}+|denn|sie noch)',
    '(?:das war|es war|das wars|wars) (?:es |dann |mal )?(?:mit uns|für mich)|kleines missgeschick|na (?:super|toll|danke|prima|bravo)',
    'ganz (?:toll|großes kino)|nein danke|statt(?:dessen)?',
    '(?:client\\p{L}*|abonné\\p{L}*|membre|adhérent\\p{L}*|lecteur|lectrice|fidèle)(?: \\p{L}+){0,3} depuis|depuis (?:\\d+|\\p{L}+) ans',
    '(?:encore|toujours|tjrs) (?:une fois|en panne|aucun\\p{L}*|rien|pas|le même)|(?:deuxième|troisième|énième|2e|3e) (?:fois|panne)',
    "(?:personne|aucun de vous) (?:n'\\p{L}+ )?(?:\\p{L}+ ){0,2}(?:relu|vérifié|pensé|vu|réfléchi|réagi)",
    "vous (?:vous )?rendez(?:-vous)? compte|c'est (?:terminé|fini)|je (?:pars|résilie|quitte|me désabonne)|à la concurrence|sans voix",
    "incroyable|bravo (?:vraiment|l'équipe|les gars|champion\\p{L}*)\\s?\\.|ah bah (?:bravo|bien)|(?:on|je) rêve|petite erreur|au lieu de",
    '(?:client[ea]|soci[oa]|lector\\p{L}*|abonad[oa]|suscriptor\\p{L}*)(?: \\p{L}+){0,3} desde|desde hace (?:\\d+|\\p{L}+) años',
    '(?:otra vez|de nuevo|por (?:segunda|tercera|enésima) vez|sigo sin|seguimos sin)',
    '(?:llev[oa]\\p{L}* (?:\\d+|\\p{L}+) (?:días?|horas|semanas|meses) (?:sin|esperando))',
    '(?:nadie|ninguno) (?:\\p{L}+ ){0,2}(?:pensó|revisó|leyó|vio|se dio cuenta|miró)|increíble|de vergüenza',
    'me da (?:mucha )?(?:pena|rabia|asco)|(?:romp|doy de baj|me doy de baj)\\p{L}*',
    'en qué (?:lo |la |os |se )?(?:habéis|han|te has) convertid\\p{L}+|de plantilla|qué gracios[oa]s|encima|sin palabras|en vez de',
    '(?:client[ea]|sóci[oa]|leitor\\p{L}*|assinante)(?: \\p{L}+){0,3} (?:há|desde)|há (?:\\d+|\\p{L}+) anos',
    '(?:de novo|outra vez|pela (?:segunda|terceira|enésima) vez|mais uma vez|continuo sem|ainda (?:sem|não))',
    'ningu[eé]m (?:\\p{L}+ ){0,2}(?:reviu|revisou|pensou|leu|viu|verificou)|inacreditável|acabou comigo|sem palavras|bem fraquinh[oa]',
    'parabéns viu|engraçado que|cancelei|vou cancelar|em vez de|como é que isto',
    'e (?:vocês|voces) (?:\\p{L}+ )?(?:postando|a postar|postam)',
    "(?:client[ei]|abbonat[oa]|soci[oa]|lettore|lettrice|tifos[oa])(?: \\p{L}+){0,3} (?:da|dal)|da (?:\\d+|\\p{L}+|vent)'? ?anni",
    "dopo (?:\\d+|\\p{L}+|vent)'?\\s?anni",
    '(?:di nuovo|ancora una volta|per (?:la )?(?:seconda|terza|ennesima) volta|ennesim[oa]|sono (?:\\d+|\\p{L}+) (?:ore|giorni))',
    'nessuno (?:\\p{L}+ ){0,2}(?:controllato|pensato|riletto|letto|visto|accorto)|incredibile|senza parole|disdico|disdetto',
    'avvocat[oi]|(?:ci sono|sono|ci siamo) rimast[oaie] (?:mal\\p{L}+|di sasso)|bella figura|solita scusa|cambiate (?:disco|mestiere)',
    'invece di|non aggiungo altro',
  ),
);

/** Words that would tell of anger without their “not”. */
export const notAngry = once(() =>
  phrases(
    joined(
      "(?:not|never|hardly|isn't|wasn't|aren't|no) (?:(?:really|even|at all|that|so|remotely|in the least) )?",
      '(?:offensive|offended|insult\\w*|upset|bothered|angry|hurt|mad|a big deal|the end of the world)',
    ),
    'nicht (?:böse|sauer|wütend|beleidigt|schlimm|traurig)|(?:pas|aucunement) (?:fâchée?|choquée?|vexée?)',
    'no (?:me )?(?:ofend\\p{L}+|enfad\\p{L}+)|(?:não|nao) (?:me )?(?:ofend\\p{L}+|magoei)|non (?:mi )?(?:offend\\p{L}+|offes\\p{L}+)',
  ),
);

/** What of theirs has got out. Who asks whether it has is no complaint yet. */
export const ownData = once(() =>
  phrases(
    joined(
      '(?:my|our) (?:\\p{L}+ )?',
      '(?:address|phone number|number|e-?mail(?: address)?|data|details|date of birth|medical \\p{L}+|records|name|card|password)',
      '(?: and \\p{L}+(?: \\p{L}+)?)? (?:is|are|was|were|out|online|on|for|in|to)',
    ),
    '(?:meine?|unsere?) (?:\\p{L}+ )?(?:adresse|nummer|telefonnummer|handynummer|daten|name|e-?mail\\p{L}*|geburtsdatum|krankenakte|passwort)',
    '(?:mon|ma|mes|nos) (?:\\p{L}+ )?(?:adresse|numéro(?: de \\p{L}+)?|données|nom|mail|téléphone|dossier)',
    '(?:mi|mis|nuestr[oa]s?) (?:\\p{L}+ )?(?:dirección|número|teléfono|datos|nombre|correo|dni|historial)',
    '(?:meus?|minhas?|nossos?) (?:\\p{L}+ )?(?:morada|endereço|número|telefone|dados|nome|e-?mail|cpf|nif|processo)',
    '(?:i miei|mio|mia|i nostri|il mio|la mia) (?:\\p{L}+ )?(?:indirizzo|numero|telefono|dati|nome|mail|cartella)',
  ),
);

/** Somebody of one’s own whom it touches: “My grandfather was there.” */
export const mourns = once(() =>
  phrases(
    joined(
      '(?:my|our) (?:\\p{L}+ )?',
      either(
        'mum|mom|mam|mother|dad|father|son|daughter|brother|sister|husband|wife|partner|nan|gran|grandma|grandmother',
        'grandad|grandpa|grandfather|uncle|aunt|cousin|friend|mate|neighbours?|kid|child|nephew|niece',
      ),
      " (?:was|is|were|has|had|died|served|fought|drowned|got|saw|can|cannot|can't)",
    ),
    joined(
      '(?:mein|meine) (?:\\p{L}+ )?',
      '(?:mutter|vater|sohn|tochter|bruder|schwester|mann|frau|oma|opa|großvater|großmutter|onkel|tante|cousin|cousine|freund|freundin|kind)',
      ' (?:war|ist|hat|starb|wurde|sitzt)',
    ),
    joined(
      '(?:mon|ma) (?:\\p{L}+ )?(?:mère|père|fils|fille|frère|sœur|mari|femme|grand-père|grand-mère|oncle|tante|cousin|cousine|ami|amie)',
      ' (?:était|est|a|avait|fut)',
    ),
    '(?:mi) (?:\\p{L}+ )?(?:madre|padre|hij[oa]|herman[oa]|marido|mujer|abuel[oa]|tí[oa]|prim[oa]|amig[oa]) (?:estaba|era|fue|murió|está|tiene|es)',
    '(?:meu|minha) (?:\\p{L}+ )?(?:mãe|pai|filh[oa]|irmão|irmã|marido|mulher|avô|avó|ti[oa]|prim[oa]|amig[oa]) (?:estava|era|foi|morreu|está|tem|é)',
    '(?:mia|mio) (?:\\p{L}+ )?(?:madre|padre|figli[oa]|fratello|sorella|marito|moglie|nonn[oa]|zi[oa]|cugin[oa]|amic[oa]) (?:era|è|fu|morì|stava|ha)',
  ),
);

/** Faces and signs that tell it without a word. */
export const upsetSigns = sifted(/[😡🤬😠😤🤮🤢👎💔😢😭😞😔😣😩🙄🤦😒😾🖕🤡🙃]/u);
