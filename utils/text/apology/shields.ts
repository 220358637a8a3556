import { oneOf, phrases } from '../phrases.ts';

/** Whom nobody wanted to harm. */
const HARM = oneOf(
  'hurt harm offend upset mock insult exclude mislead deceive belittle disrespect provoke anger discriminate shame embarrass ridicule humiliate cause anyone anybody any harm',
);

/** Speaks of what was meant: by an intention named, by a wish that was kind, by one denied, or by a context. */
export const INTENT = phrases(
  "(?:never|not|n't|hardly|only|good|best|no|bad|ill|evil)(?: \\p{L}+){0,2} (?:intent|intentions?|aims?|purpose|goal|malice)",
  '(?:intent|intention|aim|purpose|idea)s? (?:behind \\p{L}+ )?(?:was|were|is|has)(?: always)? (?:never|not|only|simply|purely|good|to)|unintentional\\p{L}*',
  `(?:not|n't|never|nobody|no one|none of us)(?: \\p{L}+){0,2} (?:mean|meant|intend|intended|intending|trying|try|tried|set out|aim|aimed|aiming|want|wanted|wish|wished|seek|sought)(?: to)?(?: be)?(?: \\p{L}+)? ${HARM}`,
  '(?:never|not) set out to|(?:never|nor) (?:aimed|intended|meant|wished)',
  '(?:was|were|is) (?:\\p{L}+ly |always |just |only |all |ever )*(?:meant|intended|supposed|designed) (?:as|to|kindly|well|lovingly|warmly|in|with|only|purely|\\p{L}+ly)(?! (?:go|reach|start|stay)\\b)',
  '(?:we|i) (?:really |truly |honestly |did |do )*(?:mean|meant|intended) (?:well|no (?:harm|offen[cs]e|disrespect)|only|it (?:as|kindly|well|in))',
  '(?:we|i) (?:had )?(?:ever |only |just |simply |really |truly |merely )+(?:ever |only )?(?:meant|wanted|intended|tried|wished|hoped|sought)',
  '(?:we|i) (?:meant|wanted|tried|hoped|wished|intended) to (?:pay|honou?r|celebrate|highlight|entertain|raise|support|cheer|thank|bring (?:joy|people)|make (?:you|people|everyone))',
  'hearts? (?:was|were|is|are) in the right place|from a (?:good|kind|loving) place|in good (?:faith|fun)|all in (?:fun|jest)',
  'no (?:offen[cs]e|harm|disrespect|malice|insult|ill will) (?:was |is )?(?:meant|intended|behind|in)|(?:no|without|any) malice|meant no \\p{L}+',
  '(?:last thing|furthest|far|nothing further) (?:we|i|from|on|any of us|anyone|anybody)(?: \\p{L}+){0,3}',
  '(?<!we (?:\\p{L}+ ){0,6})out of (?:all )?context',
  '(?<!(?:we|i) )(?:been |was |were |is |are )?(?:widely |badly |completely |totally )?(?:misunderstood|misinterpreted|misread|misconstrued|taken the wrong way)(?! (?:you|the|your|her|his))',
  '(?:was|were) (?:only |just |simply )?(?:a joke|banter|humou?r|satire)|not to offend',
  '(?:those|people|anyone|anybody|everyone|everybody|whoever|all) (?:of you )?(?:who|that)? ?(?:really )?knows? (?:us|me|our)|if you know us',
  '(?:nicht|nie|niemals|keineswegs|keinesfalls|beste[nr]?|gute[nr]?|keine?|böse[nr]?)(?: \\p{L}+)? (?:absicht\\p{L}*|hintergedanken)|absicht (?:war|ist) (?:es )?(?:nie|nicht)|in unserer absicht',
  '(?:wir|ich) woll(?:ten|te)(?: \\p{L}+){0,3} (?:niemand\\p{L}*|nie|keinesfalls|nur|lediglich|bloß)|lag (?:uns|mir) fern|(?:niemand\\p{L}*) (?:\\p{L}+ )?(?:verletzen|beleidigen|kränken|ausschließen)',
  'nicht (?:so |böse )?gemeint|gut gemeint|(?:gedacht|gemeint) (?:als|war)|als (?:\\p{L}+ )?(?:scherz|witz|hommage|würdigung|spaß|kompliment)(?: gedacht| gemeint)?|(?:augenzwinkernd|ironisch|satirisch|humorvoll|lustig|liebevoll) (?:gedacht|gemeint)|war (?:nur |lediglich )?(?:ein scherz|ein spaß)',
  'aus dem (?:zusammenhang|kontext)|(?:wurde\\p{L}*|worden|da|sind) (?:\\p{L}+ )?(?:missverstanden|falsch verstanden)|(?:wer uns kennt|die uns kennen)',
  "(?:notre|mon|aucune|pas|mauvaise|bonne|meilleures?)(?: \\p{L}+)? intentions?|sans (?:vouloir|(?:mauvaise )?intention|malice|arrière-pensée)|(?:nous|je) (?:ne )?(?:voulions|souhaitions|voulais) (?:seulement|juste|simplement|rien|que|surtout pas|pas|blesser|offenser)|n'avons jamais (?:voulu|souhaité)|n'ai jamais voulu",
  "hors (?:de son |de |du )?contexte|mal (?:interprété|compris)\\p{L}*|se voulait|(?:n'avait|n'était) pas (?:pour but|destinée?)|(?:c'était|ce n'était) (?:qu')?(?:une |de l')(?:blague|humour|plaisanterie)|(?:ceux|celles|personnes) qui nous connaissent",
  '(?:no|nunca|jamás|mejor|buena|mala|sin)(?: \\p{L}+){0,3} (?:intención|ánimo|voluntad)|nuestra intención (?:no|nunca|era|fue)|(?:no|nunca) (?:quisimos|queríamos|pretendíamos|pretendimos|buscábamos|quise|pretendía)|(?:solo|sólo|únicamente) (?:queríamos|quisimos|pretendíamos|buscábamos)',
  '(?:fuera|sacad\\p{L}+) de contexto|malinterpret\\p{L}+|pretendía ser|era (?:solo |sólo )?una broma|(?:quien(?:es)?|los que) nos conocen?',
  '(?:não|nunca|melhor|boa|má|sem)(?: \\p{L}+){0,3} intenç(?:ão|ões)|nossa intenção (?:não|nunca|era|foi)|(?:não|nunca) (?:quisemos|queríamos|pretendíamos|pretendemos)|(?:só|apenas|somente) (?:queríamos|quisemos|pretendíamos)|(?:fora|tirad\\p{L}+) d[eo](?: seu)? ?contexto|mal[- ]?(?:interpretad|entendid|compreendid)\\p{L}+|era (?:só |apenas )?uma brincadeira|quem nos conhece',
  '(?:non|mai|buon[ae]|migliori|cattiv[ae]|senza)(?: \\p{L}+){0,3} intenzion[ei]|intenzione (?:non|era)|(?:non|mai) (?:volevamo|intendevamo|volevo|abbiamo voluto)|(?:volevamo|voleva) (?:solo|soltanto|essere)|(?:solo|soltanto) (?:volevamo|far)|fuori (?:dal )?contesto|frainte\\p{L}+|senza voler\\p{L}*|era (?:solo )?uno scherzo|(?:chi|quelli che) ci conosc\\p{L}+',
  'niet (?:zo |kwaad |slecht )?bedoeld|nooit (?:onze|de) bedoeling|goed bedoeld|wie ons kent',
  "(?:no era|n'était|non era|não era|não passou|no pretendía ser) (?:que |más que |nada más que |altro che |mais que |mais do que )(?:de l'humour|una? broma|una? scherzo|uma brincadeira|humor|ironia)",
);

/** What was said or shown, as the subject of “is true”. Not “your figures”, and not “the right figures”. */
const SAID =
  '(?<!\\b(?:your|correct|right|new|corrected|her|his|their) )(?:figures?|numbers?|data|facts?|information|statistics|statement|claims?|it|that|this|all|everything|every \\p{L}+|nothing|what (?:we|i) (?:wrote|said|posted|published|showed|printed)|names?|sums?|amounts?|dates?|details?|quote|story|headline|chart|content)(?: (?:in|on|of) (?:it|them|that|this|the \\p{L}+))?(?: (?:we|i) (?:wrote|said|posted|published|showed|printed|claimed))?(?: (?:itself|themselves))?';
const TRUE =
  '(?:true|correct|accurate|factual|facts?|a fact|(?:factually |technically )correct|(?:a matter of )?(?:public|common|general) (?:knowledge|record)|public|verifiable|well known|in the public domain)';

/** Leans on the thing having been true, public or said by all. */
export const FACTUAL = phrases(
  `${SAID} (?:was|were|is|are|remains?|had been|has been|stands?)(?: all| also| still| in fact| entirely| perfectly| completely| absolutely| already| indeed| anyway| technically| factually)* ${TRUE}(?! (?:now|again|that|we|wrong|way))`,
  '(?:public|common|general) (?:knowledge|record)|public register|publicly (?:available|known|accessible)|(?:in|from|on) (?:the |an? )?(?:public|official|commercial) (?:register|record|report|source|statistics|domain)s?',
  'can (?:all |easily |also )?be (?:looked up|read up|found (?:in|online)|read in(?!(?: \\p{L}+){1,4} (?:ways?|senses?|lights?))|checked|verified|proven|proved)|(?:anyone|everyone|everybody|anybody|you) can (?:look|check|verify)|(?:anyone|everyone|everybody|anybody) can (?:find|read|see)|(?:are|is|was|were) (?:all |entirely |perfectly |completely )?(?:accurate|factual|verifiable)',
  'already (?:been )?(?:public|published|reported|known|in (?:the|every|all) (?:news|press|paper|newspaper|media)|out there)',
  'based on (?:\\p{L}+ ){0,4}(?:public\\p{L}*|available|facts?|data|figures|statistics?|true|official|research|records)',
  '(?:technically|factually|strictly) (?:speaking|true|correct)|technically(?=,)|nothing (?:in it|we (?:said|wrote)|about it) (?:was|is) (?:wrong|false|untrue)|(?:the )?truth (?:hurts|is)|telling the truth',
  "(?:is|are|was|were)(?:n't| not) (?:our|a|an|the) (?:\\S+ )?(?:opinion|view)s?|(?:what|how) (?:everybody|everyone|most people|you all|we all)(?: is| are)? (?:thinks?|thinking|feels?|knows?)|sorry (?:for|about) (?:being (?:honest|right|blunt|funny)|having an opinion)|(?:every|everybody|everyone|all|any) (?:\\p{L}+ )?else (?:does|do|did|has|would)",
  '(?:beruht|beruhte|basiert|basierte|beruhen) auf (?:öffentlich\\p{L}*|fakten|zahlen|tatsachen|daten)|(?:zahlen|daten|angaben|fakten|alles|das|inhalt|aussage) (?:stimmen|stimmt|stimmte|war|ist|waren|sind)(?: \\p{L}+)? ?(?:allerdings|übrigens|wahr|tatsache\\p{L}*|richtig|korrekt|zutreffend|belegt|öffentlich)(?! ?[:,])',
  '(?:öffentlich|ohnehin|bereits) (?:bekannt|zugänglich|einsehbar)|(?:kann|lässt sich)(?: \\p{L}+){0,3} (?:nachlesen|nachprüfen|überprüfen|nachschlagen)|nicht unsere meinung|(?:sachlich|inhaltlich|faktisch)(?: \\p{L}+){0,2} (?:korrekt|richtig|nichts falsch|falsch)|genau genommen',
  "(?:chiffres|données|faits|informations?|tout|ce que nous avons (?:dit|écrit)|c')(?: \\p{L}+)? ?(?:est|était|étaient|sont|figure\\p{L}*)(?: \\p{L}+){0,2} (?:vrai|exact|public|véridique|avéré|registre|juste)\\p{L}*(?! ?[,:]? ?(?:que|nous))|dans un registre public|(?:basée?s?|fondée?s?|reposait|repose) sur des (?:faits|chiffres|données)|techniquement|publiquement (?:disponible|accessible)s?|n'(?:est|était) pas (?:notre|une) opinion|déjà (?:public|connu|paru)\\p{L}*|(?:chacun|tout le monde|on) peut (?:le |les )?vérifier|de notoriété publique",
  '(?:datos|cifras|información|todo|lo que (?:dijimos|escribimos|publicamos))(?: \\p{L}+)? (?:era|eran|es|son) (?:verdad|ciert\\p{L}+|correct\\p{L}+|públic\\p{L}+|un hecho|exact\\p{L}+)|era (?:verdad|un hecho)|basad\\p{L}+ en (?:hechos|datos|cifras|información)|públicamente|técnicamente|(?:ya )?(?:era|eran|es) (?:de dominio )?públic\\p{L}+|datos públicos|no es (?:nuestra|una) opinión|(?:cualquiera|todos) puede\\p{L}* (?:consult|comprob)\\p{L}+|se puede\\p{L}* (?:consultar|comprobar)',
  '(?:dados|números|informação|tudo|o que (?:dissemos|escrevemos|publicámos))(?: \\p{L}+)? (?:era|é|eram|são) (?:verdad\\p{L}+|corret\\p{L}+|públic\\p{L}+|um facto|um fato|exat\\p{L}+)|basead\\p{L}+ em (?:fatos|factos|dados|números|informações)|publicamente|tecnicamente|(?:já )?(?:era|é|eram) públic\\p{L}+|dados públicos|não é (?:nossa|a nossa|uma) opinião|qualquer (?:um|pessoa) pode (?:consultar|verificar)',
  '(?:dati|cifre|numeri|informazioni|tutto|quello che (?:abbiamo )?(?:detto|scritto))(?: \\p{L}+)? (?:era|è|erano|sono) (?:ver[oaei]|corrett\\p{L}+|pubblic\\p{L}+|un fatto|esatt\\p{L}+)|basat\\p{L}+ su (?:fatti|dati|cifre)|pubblicamente|tecnicamente|(?:già |era |è )pubblic[oa]|dati pubblici|non è (?:la nostra|una) opinione|chiunque può (?:verific|controll|consult)\\p{L}+',
);

const MATTER = '(?:matter|case|issue|subject|chapter|topic|affair|discussion|debate|incident|story)';
const OVER = '(?:closed|settled|over|done|finished|resolved|dealt with|concluded|history|behind us)';

/** Declares it over. */
export const CLOSING = phrases(
  `(?:${MATTER})(?: is| was| as)(?: now| hereby| therefore)? ${OVER}(?= ?[.,;!]| (?:for us|now|as far)| ?$)`,
  '(?:this|that|it|everything) is (?:now )?(?:settled|over|resolved|behind us|history|done with)(?= ?[.,;!]| ?$)',
  `(?:consider|regard|treat|view|see|count)(?: \\p{L}+){1,7} (?:as )?(?:being )?(?:now )?${OVER}`,
  '(?<!not )(?:the|an) end (?:of|to) (?:it|this|the matter|the story|the affair|that|the discussion)|end of (?:story|discussion)|(?:ends|finishes) here|case closed',
  '(?:lighten up|calm down|get over it|chill out|give it a rest|relax,? (?:everyone|people|folks))|let (?:it|this|the matter|sleeping dogs) (?:rest|go|lie|drop)|drop it',
  "(?:have |we |i |'ve )?already (?:apologi[sz]ed|said sorry)|as (?:we|i) (?:have |'ve )?already said|how (?:often|many times)",
  '(?:all )?mov(?:e|ed|ing) (?:on|forward)(?! (?:our|my) (?:part|side|end|behalf))(?: now| from)?|look(?:ing)? (?:ahead|forward)(?:,? not back)?(?! to)|turn the page|draw a line|put (?:this|it|that|the (?:matter|episode|incident|whole \\p{L}+)) behind|leave (?:it|this|us|the \\p{L}+) (?:there|at that|behind|alone|in peace)|(?:everything|all)(?: \\p{L}+){0,5} (?:been |be )said|(?:get )?back to (?:normal|business|work|what matters)',
  '(?:nothing|no) (?:further|more|else) (?:\\p{L}+ )?(?:to (?:add|say|discuss)|comments?|statements?|questions?|discussion)|(?:no|not)(?: \\p{L}+){0,2} (?:be )?(?:comment|commenting|discuss|discussing|say|saying|answer)(?: \\p{L}+){0,4} (?:further|any ?more|again|more)(?! (?:than|until|till|before))|(?:our|the) (?:last|final) word|enough (?:has been )?said|hope (?:this|that) (?:clears|settles|is the end|puts|closes)(?: \\p{L}+){0,2}',
  '(?<!nicht )(?:sache|thema|angelegenheit|fall|kapitel|diskussion|vorfall)(?: (?:ist|damit|für uns|hiermit|als|jetzt|nun|somit|auch))* (?:erledigt|abgeschlossen|beendet|gegessen|vom tisch)|(?:damit|für uns) (?:ist|hat|wäre) [^.!?\\n]{1,40} (?<!nicht )(?:erledigt|abgeschlossen|beendet|vom tisch|sein ende)',
  'nach vorne? (?:schauen|blicken|sehen)|schlussstrich|abhaken|ad acta|hinter uns lassen|zurück zum (?:alltag|tagesgeschäft|wesentlichen)|wie bereits gesagt|(?:kommentieren|äußern|sagen)(?: \\p{L}+){0,4} (?:nicht mehr|nicht weiter|nichts mehr)(?!,? (?:als|bis|bevor|ehe))|mehr (?:gibt|haben|ist|werden)(?: \\p{L}+){0,4} (?:sagen|hinzuzufügen)|kein(?:e|en)? (?:weitere\\p{L}* )?(?:kommentar|stellungnahme)\\p{L}*',
  "tourn\\p{L}+ la page|pass\\p{L}+ à autre chose|(?<!pas (?:\\p{L}+ |l'){0,2})(?:affaire|incident|sujet|dossier|chapitre|débat|parenthèse)(?: est| comme| donc| désormais| maintenant)* (?:clos|réglé|terminé|clôt)\\p{L}*|all\\p{L}+ de l'avant|regard\\p{L}+ (?:devant|vers l'avenir)|derrière nous|comme nous l'avons déjà dit|(?:ne|n')(?: \\p{L}+){1,3} (?:plus|pas)(?: \\p{L}+){0,2} (?:commentaires?|commenterons|à ajouter|à dire)|rien (?:de plus )?à (?:ajouter|dire)|(?:en restons|l'affaire s'arrête|cela s'arrête|ça s'arrête) là",
  'pas(?:ar|emos|amos|a) página|(?:dar|damos|demos|dado|queda|doy)(?: \\p{L}+){0,3} (?:por )?(?:cerrad|zanjad|terminad|concluid)\\p{L}+|(?<!no )(?:asunto|tema|caso|capítulo|polémica)(?: está| queda| se da por)? (?:cerrad|zanjad|terminad)\\p{L}+|mirar (?:hacia|al) (?:adelante|futuro)|mirar adelante|seguir adelante|dejar (?:esto|atrás)|como ya hemos dicho|nada más que (?:decir|añadir)|no (?:haremos|habrá|vamos a hacer) más comentarios|punto final|pasar a otra cosa',
  'vira\\p{L}* a página|seguir em frente|olhar para a frente|(?<!não )(?:assunto|caso|tema|capítulo|questão)(?: está| fica| dado por| por)? (?:encerrad|fechad|terminad)\\p{L}+|(?:damos|fica|dá-se)(?: \\p{L}+){0,3} (?:por )?encerrad\\p{L}+|(?:deixar|pôr) (?:isso|isto|\\p{L}+) para trás|como já dissemos|nada mais (?:a|para) (?:dizer|acrescentar)|não (?:faremos|haverá|comentaremos) mais|ponto final',
  "volt\\p{L}+ pagina|and(?:are|iamo) (?:oltre|avanti)|(?<!non )(?:questione|caso|argomento|capitolo|incidente|faccenda|vicenda)(?: è| (?:si )?consider\\p{L}+| per noi)* (?:chius[oa]|conclus[oa]|finisc\\p{L}+(?: qui)?|finit[oa])|guardare avanti|pietra sopra|lasciarci (?:\\p{L}+ ){0,2}alle spalle|come già detto|(?:nient'altro|null'altro|altro) da (?:dire|aggiungere)|non (?:commenteremo|rilasceremo) (?:oltre|più|altri|altre)|punto e basta|finisce qui",
);

/** What companies write that no person says. */
export const JARGON = phrases(
  '(?:our|core|company|brand) (?:\\p{L}+ )?values|the values (?:of|we)|(?:values|standards?) (?:as|we hold|that we|of our|we set|you (?:\\p{L}+ )?(?:expect|deserve))',
  "(?:missed|miss|misses|missing) the mark|(?:fell|falls?|fallen|falling) (?:far |well )?(?:short|below)|(?:not|never|n't) (?:what|who) we (?:stand for|are)|what we stand for|who we (?:really |truly )?are|not (?:up to|in line with) (?:our|the)",
  '(?:take|takes|taking|took) (?:\\p{L}+ ){1,4}?(?:very |extremely |so |incredibly |really |most )?seriously|(?:the )?(?:utmost|highest|top|first|number one) (?:importance|priority|standards?)|highest? standards?',
  'zero[- ]tolerance|(?:remain|are|fully|strongly|is|stay|stand|deeply) committed to|committed to (?:\\p{L}+ing|excellence|inclusion|diversity|quality|our)|commitment to|(?:we|always) strive|pride ourselves|dedicated to \\p{L}+ing',
  '(?:part of|in) our dna|at the (?:very )?(?:heart|core|centre|center) of|close to our hearts?',
  "(?:we will|we'll|we must|must|can|have to|need to|and|want to) do better|doing better|learnings?(?! (?:to|how|the|centre|center))|learning (?:opportunity|experience|curve|moment|journey)|(?:keep|continue|never stop|stop) (?:to )?learn(?:ing)?|on (?:a|this|our) (?:\\p{L}+ )?journey|learn(?:ing)? (?:and grow|from this)|lessons (?:have been |will be )?(?:learned|learnt)|listening and learning|going forward|we hear you",
  "(?:does not|doesn't|do not|don't|did not|not) (?:in any way )?(?:reflect|represent)|stakeholders?|valued (?:customers?|community|followers)|customer[- ](?:centric|focused|first)|(?:inclusive|diverse|welcoming) (?:culture|environment|company|brand|community)|(?:diversity|inclusion|respect|integrity|transparency|trust|safety|quality)(?: and \\p{L}+)? (?:is|are|has always been|have always been) (?:\\p{L}+ )?(?:part|at|our|key|central|core|important|paramount|everything)",
  'unsere[nrm]?(?: \\p{L}+)? werte\\p{L}*|den werten (?:unser\\p{L}*|der|des)|(?:nehmen|nimmt|nehme)(?: \\p{L}+){1,6} (?:sehr |äußerst )?ernst|(?:hohe|höchste|oberste|eigenen?)\\p{L}* (?:standards?|ansprüche|maßstäbe\\p{L}*|qualitätsanspr\\p{L}+|priorität)|spiegel[nt]+ (?:in keiner weise |nicht )\\p{L}+|(?:entspricht|entsprach|entsprechen) (?:in keiner weise |nicht )(?:unser|den|dem)\\p{L}*|selbstverständnis|null[- ]toleranz|nicht gerecht geworden|steht nicht für|wofür wir stehen|unserem anspruch|unserer dna|liegt uns (?:\\p{L}+ )?am herzen|aus fehlern lernen|lernen daraus|stehen für \\p{L}+',
  'nos valeurs|les? valeurs? (?:de notre|de la maison|que nous|qui sont)|aux valeurs|ne (?:reflète|correspond|représente)\\p{L}* (?:pas|en rien|en aucun)|(?:prenons|prend|prendre|prends)(?: \\p{L}+){1,5} (?:très )?au sérieux|tolérance zéro|à la hauteur|(?:nous nous engageons|notre engagement)|pleinement engagé\\p{L}*|au cœur de|notre adn|(?:priorité absolue|première priorité|plus haute importance)|tirer les leçons|standards',
  'nuestros valores|los valores (?:de nuestr|que nos)\\p{L}*|no (?:refleja|representa|reflejan)\\p{L}*|(?:tomamos|toma|nos tomamos)(?: \\p{L}+){1,5} (?:en serio|seriedad)|muy en serio|tolerancia cero|(?:nuestro|el) compromiso con|(?:seguimos|estamos) comprometid\\p{L}+|a la altura|estándares|máxima prioridad|nuestro adn|en el corazón de|aprender de (?:esto|ello|los errores)',
  'nossos valores|os valores (?:da nossa|do nosso|que nos)|não (?:reflete|refletem|representa)\\p{L}*|(?:levamos|leva)(?: \\p{L}+){1,5} a sério|muito a sério|tolerância zero|(?:nosso|o) compromisso com|à altura|padrões de|nosso adn|nosso dna|no centro de tudo|máxima prioridade|prioridade máxima|aprender com (?:isto|isso|os erros)|comprometid[oa]s com',
  "nostri valori|i valori (?:della nostra|del nostro|che ci)|non (?:riflette|rispecchia|rappresenta|riflettono)\\p{L}*|(?:prendiamo|prende)(?: \\p{L}+){1,5} sul serio|molto sul serio|tolleranza zero|(?:nostro|l') ?impegno (?:per|verso|a)|all'altezza|nostri standard|al centro di (?:tutto|ogni)|nostro dna|massima priorità|(?:faremo|fare) tesoro",
);
