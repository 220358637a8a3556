import { anyOf } from '../../text/any-of.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * What a house knows of one person, or knows early, and how it is said in passing; English, German, French, Spanish, Italian, Portuguese.
 * A name alone is no secret, nor is an illness alone: it takes both, and a verb between them.
 */

/** Somebody with a title or of the house; newspapers write of the great without one. */
const titled = String.raw`(?:(?:Mrs?|Ms|Miss|Mx)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|(?:[Oo]ur|[Tt]he) (?:\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)?)`;
const full = String.raw`\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]{2,}`;
const who = String.raw`(?<!\p{L})(?:${titled}|${full})(?:,? \(?(?:\p{N}{1,2}\)?|(?:in|from|of|at|on) (?:the |our )?(?:\p{L}+|\p{N}+)(?: \p{N}+)?)){0,2},?(?: who)?`;
const illness = String.raw`(?:depression|anxiety|stress|burn-?out|a breakdown|cancer|leuk(?:a)?emia|a stroke|an? eating disorder|anorexia|bulimia|alcohol\p{Ll}*|addiction|psychosis|ptsd|PTSD|long covid|post-?natal depression|a miscarriage|panic attacks|HIV|hepatitis)`;
const rest = `(?: (?:is|was|has been|had|still|currently|now|has|’s|'s|been))*`;

/** Who is ill, and with what. */
export const ILL_BY_NAME = anyOf(
  sifted(
    String.raw`${who}${rest} (?:off(?: work| school| sick)?|signed off(?: work| sick)?|away|absent|out|suffering|struggling|being treated|in (?:hospital|rehab|a clinic)) (?:with|for|after|from) ${illness}(?!\p{L})`,
    'gu',
  ),
  sifted(
    String.raw`${who}${rest} (?:having|starting|undergoing|on|in|finishing|through|back from|waiting for) (?:chemo(?:therapy)?|radiotherapy|dialysis|IVF|rehab|psychiatric care|detox|antidepressants|methadone)(?!\p{L})`,
    'gu',
  ),
  sifted(
    String.raw`${who} (?:is )?(?:back|better|recovering|in again|home|returning)(?: \p{Ll}+)? (?:after|from|following) (?:(?:her|his|their|the|a|an) )(?:[\p{Ll}-]+ ){0,3}?(?:implants?|infection|hysterectomy|biopsy|chemo\p{Ll}*|breakdown|miscarriage|overdose|abortion|root canal|vasectomy|transplant|extractions?|detox|rehab|relapse|diagnosis|psychosis|section|IVF|prostate|mastectomy)(?!\p{L})`,
    'gu',
  ),
  sifted(
    String.raw`${who}${rest} (?:finally |just |recently |now )?(?:been )?(?:diagnosed|tested positive|sectioned|hospitalised|hospitalized|discharged from (?:rehab|psychiatric))(?: \p{Ll}+)? (?:with|as|for|after|from) (?!Covid)`,
    'gu',
  ),
  sifted(
    String.raw`(?<!\p{L})(?:(?:Mrs?|Ms|Miss)\.? (?:\p{Lu}[\p{L}-]+ ?){1,2}|${full})(?<=\p{L})['’]s (?:[\p{Ll}-]+ ){0,2}?(?:thyroid|blood pressure|blood sugar|bloods?|cholesterol|liver|biopsy|scan|smear|mammogram|test results?|results|cycle|diagnosis|depression|addiction|chemo\p{Ll}*|pregnancy|IVF|dementia|epilepsy|autism|ADHD|HIV|overdose|weight) (?:[\p{Ll}-]+ )?(?:numbers |levels |results |came |come |is |are |was |were |has |have |went |went )`,
    'gu',
  ),
  /(?<!\p{L})(?:(?:[Tt]hanks?|[Tt]hank you|[Pp]roud of|[Ww]ell done|[Cc]ongratulations|[Cc]ongrats)(?: to)? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:for |who |has |on )?(?:(?:just )?(?:came|come|coming) out (?:to (?:me|us)|as (?:bi|gay|trans|queer|lesbian|non-binary))|(?:is |being )?\p{N}{1,3} (?:days|weeks|months|years) (?:sober|clean))(?!\p{L})/gu,
  /(?<!\p{L})\p{Lu}\p{L}+[^.!?\n]{0,40}(?:(?<![\p{L}\p{N}_])sale|(?<![\p{L}\p{N}_])ha salido|(?<![\p{L}\p{N}_])sort|(?<![\p{L}\p{N}_])est sortie?|(?<![\p{L}\p{N}_])esce|(?<![\p{L}\p{N}_])è uscit[oa]|(?<![\p{L}\p{N}_])sai|(?<![\p{L}\p{N}_])saiu|(?<![\p{L}\p{N}_])kommt|(?<![\p{L}\p{N}_])wurde)[^.!?\n]{0,20} (?:de la clínica de desintoxicación|de rehabilitación|de (?:cure|désintox\p{Ll}*)|dalla (?:comunità di recupero|disintossicazione|clinica psichiatrica)|da (?:clínica de reabilitação|desintoxicação)|aus (?:dem Entzug|der (?:Entzugsklinik|Psychiatrie|Reha)))(?!\p{L})/gu,
  /(?<!\p{L})(?:Herrn?|Frau|(?:[Uu]nsere?|[Dd]ie|[Dd]er) (?:\p{Lu}\p{Ll}+)) (?:\p{Lu}[\p{L}-]+ ?){1,2}(?:fällt|ist|fehlt|liegt|bleibt|war)[^.!?\n]{0,30} (?:mit|wegen|nach) (?:eine[mr] |ihre[mr] |seine[mr] )?(?:Burn-?out|Depression\p{L}*|Schlaganfall|Krebs\p{L}*|Chemo\p{L}*|Herzinfarkt|Alkohol\p{L}*|Entzug|Panikattacken|Fehlgeburt|Angststörung)/gu,
  /(?<!\p{L})(?:M\.|Mme|Mlle|Madame|Monsieur|[Nn]otre \p{Ll}+) (?:\p{Lu}[\p{L}-]+ ?){1,2}(?:est|a été|reste) (?:toujours |actuellement )?(?:hospitalisée?|en cure|en dépression|suivie?|soignée?|opérée?|en arrêt) (?:pour|après|à la suite|d['’]|depuis)/gu,
  /(?<!\p{L})(?:[Ee]l señor|[Ll]a señora|D\.|Dña\.|Don|Doña|[Nn]uestr[oa] \p{Ll}+) (?:\p{Lu}[\p{L}-]+ ?){1,2}(?:está|sigue|continúa|fue) (?:ingresad[oa]|de baja|en (?:tratamiento|rehabilitación|terapia)|hospitalizad[oa]|operad[oa]) (?:por|con|de|tras)/gu,
  /(?<!\p{L})(?:[Ii]l signor|[Ll]a signora|[Ii]l nostro \p{Ll}+|[Ll]a nostra \p{Ll}+) (?:\p{Lu}[\p{L}-]+ ?){1,2}è (?:stat[oa] )?(?:ricoverat[oa]|in (?:cura|malattia|terapia|riabilitazione)|operat[oa]) (?:per|con|a causa|da|dopo)/gu,
  /(?<!\p{L})(?:[Oo] senhor|[Aa] senhora|[Oo] Sr\.|[Aa] Sra\.|Dona|[Oo] nosso \p{Ll}+|[Aa] nossa \p{Ll}+) (?:\p{Lu}[\p{L}-]+ ?){1,2}(?:está|foi|continua) (?:internad[oa]|de baixa|em (?:tratamento|reabilitação)|afastad[oa]|operad[oa]) (?:por|com|de|devido|após)/gu,
);

/** What they owe, how they did, what the police had with a child. */
export const OWED_BY_NAME = anyOf(
  sifted(
    String.raw`${who}${rest}[^.!?\n]{0,30} (?:evicted|owing (?:us )?(?:[£$€]|\p{N}|\p{Ll}+ (?:months?|weeks?))|in arrears|behind (?:with|on) (?:the|his|her|their) (?:rent|fees|bill|mortgage|payments?)|declared bankrupt|(?:months?|weeks?)['’]? (?:of )?rent|bounced (?:a )?cheques?)(?!\p{L})`,
    'gu',
  ),
  sifted(
    String.raw`${who}[^.!?\n]{0,50} (?:academic probation|GPA (?:up )?from \p{N}|(?:failed|scraped through|flunked) (?:the|his|her|their) (?:\p{L}+ )?(?:exams?|module|resit|tests?|finals|year)|\p{N}{1,2} ?% (?:on|in) (?:the|his|her|their) (?:\p{L}+ )?(?:resit|exam|test|mock|module|paper))(?!\p{L})`,
    'gu',
  ),
  /(?<!\p{L})(?:Mrs?|Ms|Miss)\.? (?:\p{Lu}\. ?)?(?:\p{Lu}[\p{L}-]+ ?){1,2}[:,]?(?: (?:we|your|his|her|the|is|was|has|had|that))* ?(?:loan|mortgage|card|claim|application|benefits?|account|credit|overdraft|cheque)s? (?:(?:application|claim|request|is|was|has been|were|have been) )+(?:declined|refused|rejected|turned down|stopped|frozen|blocked|overdrawn|in arrears)(?!\p{L})/gu,
  sifted(
    String.raw`(?<!\p{L})${full},?(?: \p{Ll}+)? (?:of|late of|from|at) \p{N}{1,4}[^.!?\n]{0,30}(?:left|owes|owing|still|never|unpaid|is|was)[^.!?\n]{0,30}(?:[£$€] ?\p{N}|unpaid|owing|in arrears|evicted)`,
    'gu',
  ),
  /(?<!\p{L})(?:[Mm]arks|[Rr]esults|[Gg]rades|[Rr]esits?|[Ff]ails?|Noten|Punkte|notes|notas|voti)[^:\n]{0,20}: ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?:? \p{N}[\p{N}.,]{0,6}%?(?: \(\p{Ll}+\))?[,;] ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?:? \p{N}/gu,
  /(?<!\p{L})(?:M\.|Mme|Madame|Monsieur|Herrn?|Frau|[Ee]l señor|[Ll]a señora|Don|Doña|[Ii]l signor|[Ll]a signora|[Oo] senhor|[Aa] senhora) (?:\p{Lu}[\p{L}-]+ ?){1,3}[^.!?\n]{0,40}(?:une amende|a été (?:verbalisée?|condamnée?)|Bußgeld|Strafzettel|angezeigt|multad[oa]|una multa|sancionad[oa]|multat[oa]|uma multa|uma coima)(?!\p{L})/gu,
  sifted(
    String.raw`(?<!\p{L})${full},? \(?(?:[89]|1[0-7])\)?,?[^.!?\n]{0,40} (?:cautioned|arrested|charged|suspended|expelled|excluded|shoplifting|stealing|possession|reprimanded)(?!\p{L})`,
    'gu',
  ),
  /(?<!\p{L})(?:Herrn?|Frau) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[^.!?\n]{0,50}(?:im (?:Rück|Zahlungsrück)stand|im Verzug|pleite|zahlungsunfähig|gekündigt wegen|(?:Raten|Mieten|Monatsmieten) (?:offen|schuldig))(?!\p{L})/gu,
  /(?<!\p{L})(?:M\.|Mme|Mlle|Madame|Monsieur) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[^.!?\n]{0,50}(?:(?:loyers?|mois|échéances?|mensualités?) de retard|impayée?s?|expulsée?|surendett\p{Ll}+)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Ee]l señor|[Ll]a señora|D\.|Dña\.|Don|Doña|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: \p{Lu}[\p{L}-]+){0,2}[^.!?\n]{0,50}(?:impagos?|adeuda|cuotas? (?:pendientes?|atrasadas?)|recibos? (?:pendientes?|devueltos?)|desahuciad[oa])(?!\p{L})/gu,
  /(?<!\p{L})(?:[Ii]l signor|[Ll]a signora) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[^.!?\n]{0,50}(?:(?:rate|mensilità|bollette) (?:arretrate|non pagate)|in arretrato|moros[oa]|sfrattat[oa])(?!\p{L})/gu,
  /(?<!\p{L})(?:[Oo] senhor|[Aa] senhora|[Oo] Sr\.|[Aa] Sra\.|Dona) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[^!?\n]{0,70}(?:prestações|mensalidades|rendas|parcelas|contas) (?:em atraso|atrasadas|por pagar)(?!\p{L})/gu,
);

/** “Question 4 of tomorrow’s maths exam: …” */
export const BEFORE_THE_EXAM = sifted(
  /(?<!\p{L})(?:(?:questions?|task|exercise) ?\d{1,2}\p{L}? (?:of|from|in|on) (?:tomorrow|next week)['’]s (?:[\p{L}-]+ ){0,3}(?:exam|paper|finals|test)|(?:tomorrow|next week)['’]s (?:[\p{L}-]+ ){0,3}(?:exam|paper|finals|test),? (?:question|task) \d{1,2}|(?:answers?|solutions?|mark scheme) (?:to|for|of) (?:tomorrow|next week)['’]s (?:[\p{L}-]+ ){0,3}(?:exam|paper|finals|test)|(?:aufgabe|frage) ?\d{1,2}\p{L}? (?:in |aus )?der morgigen (?:[\p{L}-]+ )?[\p{L}-]*(?:klausur|prüfung|arbeit)|(?:question|exercice) ?\d{1,2} (?:de l['’](?:examen|épreuve)|du (?:bac|brevet|contrôle))(?: d[e’']\p{L}+| de \p{L}+)? de demain|pregunta \d{1,2} (?:de la prueba|del examen)(?: de \p{L}+)? de mañana|(?:questão|pergunta) \d{1,2} d[oa] (?:exame|prova|teste)(?: de \p{L}+)? de amanhã|(?:domanda|quesito) \d{1,2} (?:dell['’]esame|della (?:prova|verifica))(?: di \p{L}+)? di domani)(?= ?(?:[:–—]| (?:is|asks?|ist|lautet|est|es|é|è) ))/giu,
);

/** Said to be early, by those who say it all the same. */
export const TOO_EARLY = anyOf(
  /(?<!\p{L})(?:not|isn['’]t|nothing(?: is|['’]s)?|none of (?:it|this) is) (?:yet )?(?:official|announced|public|signed)(?: yet)?,? (?:until|till|but|so|before)(?!\p{L})/giu,
  /(?<!\p{L})mum['’]s the word(?!\p{L})|(?<!\p{L})(?:wants?|want(?:ed|s)? (?:it|this|us)|keep(?:ing)?|kept) (?:it |this |to keep (?:it|this) )?(?:quiet|secret|private|hushed) (?:until|till|for now|before)(?!\p{L})|(?<!\p{L})before (?:the )?(?:board|trustees|council|shareholders|investors|auditors|regulator|union|committee|parents|tenants|market|stock exchange) (?:sees?|hears?|knows?|finds? out|is told|are told|signs? (?:it )?off|gets? (?:it|them|wind))(?!\p{L})|(?<!\p{L})(?:until|till|before) (?:the )?(?:[\p{L}-]+ ){1,3}(?:is|are|has been|have been) (?:told|informed|notified)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:bitte |vorerst |noch )?(?:für euch|für sich|für dich|geheim|unter verschluss) (?:zu )?(?:behalten|behaltet|behalte|halten|halten wir)|que (?:ça|cela) ne sorte pas d['’]ici|(?:à )?garde[zr]? (?:ça|cela|le) pour (?:vous|nous|toi)|de momento que no salga de aquí|guardadlo para vosotros|(?:tenetelo|tienilo) per (?:voi|te)|guardem (?:isto|isso|segredo)|(?:por enquanto )?não espalhem)(?!\p{L})/giu,
  /(?<!\p{L})you (?:didn['’]t|did not|never) hear (?:it|this|that) from (?:us|me)(?!\p{L})/giu,
  /(?<!\p{L})(?:please )?(?:keep|let['’]s keep) (?:it|this|that) (?:just )?(?:between us|to yoursel(?:f|ves)|under wraps|hush|quiet|in the family)(?: for now| until| till| please|,|\.|!)/giu,
  /(?<!\p{L})(?:the )?(?:press release|official (?:announcement|news)|announcement) (?:lands?|goes out|is out|drops?|follows|comes|is due|isn['’]t (?:out )?(?:until|till)|won['’]t be out (?:until|till))[^.!?\n]{0,25}(?:,| and|;|:| so| but)[^.!?\n]{0,40}(?:early|here first|quiet|meantime|before|until then|till then|yourselves)(?!\p{L})/giu,
  /(?<!\p{L})(?:his|her|their|the) (?:family|parents|wife|husband|team|staff) (?:haven['’]t|hasn['’]t|don['’]t|doesn['’]t) (?:yet )?(?:told|tell|know|been told)(?: everyone| anyone| yet)(?!\p{L})/giu,
  /(?<!\p{L})(?:please )?(?:don['’]t|do not) (?:discuss|mention|share|repeat|talk about) (?:this |it |them )?(?:on the (?:shop )?floor|outside|with (?:customers|the team|staff|clients|the press)|until|before)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:bitte )?noch nicht (?:kommunizieren|weitersagen|veröffentlichen|weitererzählen|teilen|spruchreif|öffentlich machen)|nicht offiziell,? (?:aber|bis|solange)|(?:habt ihr|haben sie) nicht von uns|von uns (?:habt ihr|haben sie) (?:das|es) nicht|bleibt (?:bitte )?unter uns|(?:die )?(?:kunden|mitarbeiter(?:innen)?|kolleg(?:innen|en)) (?:wissen|erfahren) (?:es|das|davon) (?:noch nicht|erst))(?!\p{L})/giu,
  /(?<!\p{L})(?:pas (?:encore )?officiel(?:le)?,? (?:avant|mais|jusqu)|vous ne (?:le tenez|l['’]avez) pas (?:appris|entendu|su)? ?(?:de|par) nous|(?:ça|cela|que ça) reste entre nous|(?:l['’]équipe|le personnel|les (?:salariés|clients|locataires|parents)) (?:l['’]apprendr\p{Ll}+|(?:ne )?(?:sera|seront|est|sont)(?: pas encore)? (?:informée?s?|au courant|prévenue?s?))|ne le répétez pas)/giu,
  /(?<!\p{L})(?:no es oficial,? (?:hasta|pero)|(?:no (?:lo habéis oído|os lo hemos dicho|lo sabéis) (?:de|por)? ?nosotros|nosotros no hemos dicho nada)|que quede entre nosotros|(?:la plantilla|el personal|los (?:clientes|empleados|vecinos)) (?:aún |todavía )?no lo saben?|no (?:se )?lo (?:digáis|contéis) (?:a nadie|todavía))(?!\p{L})/giu,
  /(?<!\p{L})(?:non è ufficiale,? (?:fino|ma|finché)|non (?:l['’]avete saputo|lo avete sentito) da noi|noi non (?:vi )?abbiamo detto niente|(?:che )?resti tra noi|acqua in bocca|(?:il personale|i (?:dipendenti|clienti|colleghi)) (?:non lo (?:sa|sanno)|lo saprà|lo sapranno))/giu,
  /(?<!\p{L})(?:não é oficial,? (?:até|mas)|não (?:souberam|ouviram|ficaram a saber) (?:isto |isso )?(?:por|de) nós|fica (?:só )?entre nós|(?:a equip[ea]|os (?:clientes|funcionários|moradores)) (?:ainda )?não (?:sabem?)|não contem a ninguém)/giu,
);

/** A round before it is closed. */
export const ROUND = anyOf(
  /(?<!\p{L})(?:about to|going to|(?:we|they)(?:['’]re| are)(?: \p{L}+)?) (?:clos(?:e|ing)|finali[sz](?:e|ing)|sign(?:ing)?|negotiat(?:e|ing)) (?:our|the|a|their) (?:[£$€][\d.]+ ?(?:m|bn|k|million)? )?(?:series [a-f]|seed|pre-seed|bridge|funding|investment|term sheet)(?!\p{L})/giu,
  /(?<!\p{L})(?:schließen|stehen kurz vor) [^.!?\n]{0,30}(?:finanzierungsrunde|series [a-f]|seed-?runde)(?!\p{L})|(?<!\p{L})(?:nous bouclons|on boucle|nous finalisons) [^.!?\n]{0,20}(?:levée|tour de table|série [a-f])(?!\p{L})|(?<!\p{L})estamos (?:cerrando|a fechar|fechando) [^.!?\n]{0,20}(?:ronda|rodada|serie [a-f]|série [a-f])(?!\p{L})|(?<!\p{L})stiamo chiudendo [^.!?\n]{0,20}(?:round|serie [a-f]|aumento)(?!\p{L})/giu,
  /(?<!\p{L})(?:done|agreed|signed),? but (?:it['’]s |it is )?not (?:yet )?announced(?!\p{L})/giu,
);

/** A customer who leaves, a burn, a runway: the books of the house. */
export const BOOKS = anyOf(
  /(?<!\p{L})(?:[Oo]ur |[Qq][1-4] |monthly |current )(?:burn(?: rate)?|cash runway|runway|churn|cash position|overdraft) (?:is|was|stands|hit|rose|fell|of)(?: at| to| up| down)? (?:about |around |now |over )?(?:[£$€₹]\s?\p{N}|(?:\p{N}{1,3}|\p{Ll}{2,12}) (?:more )?(?:months|weeks)(?!\p{L}))|(?<![\p{L}\p{N}])(?:\p{N}{1,3}|\p{Ll}{2,12}) months['’]? (?:of )?(?:cash|runway)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Kk]unde|[Kk]undin|[Cc]lient|[Cc]liente|[Cc]ustomer) (?:\p{Lu}[\p{L}&.-]* ){1,3}(?:hat|a|ha|has|is)(?: [^.!?\n]{1,30})? (?:gekündigt|résilié|cancelado|rescindido|disdetto|rescindiu|cancelled|canceled|terminated|leaving|left us|given notice)(?!\p{L})/gu,
);

/** One person's pay. */
export const PAY_BY_NAME = sifted(
  /(?<!\p{L})(?!It|That|What|Let|Here|Today|London|Women|Men|Britain|America|India)\p{Lu}\p{Ll}+['’]s (?:new )?(?:hourly(?: rate)?|salary|wages?|pay|day rate|bonus) (?:goes|is going|went|rises|moves|stays|is|was|will be|drops) (?:up |down )?(?:to |at |from )?[£$€]\d/gu,
);

/** Where the key is, and the number of the lock. */
export const KEYS = anyOf(
  /(?<!\p{L})(?:spare )?keys?(?: to [^.!?\n]{1,20})? (?:is|are|will be|lives?|sits|hangs) (?:left )?(?:under|beneath|behind|inside|in|on top of|with) (?:the|a|my|our|next door['’]s) (?:[\p{L}-]+ ){0,2}?(?:(?:flower ?|plant ?)?pot|mat|doormat|brick|stone|gnome|meter (?:box|cupboard)|shed|bin|neighbours?|gutter|log pile|letterbox|watering can)(?!\p{L})/giu,
  /(?<!\p{L})(?:alarm|padlock|gate|door|key ?safe|entry|lock ?box|garage|safe)(?: (?:code|pin|combination)) ?(?:is|:)? ?#?\d{3,8}#?(?!\d)/giu,
  /(?<!\p{L})schlüssel (?:liegt|ist|hängt|steckt) (?:unter|hinter|im|in der|beim|bei der|auf) (?:dem |der |den |)?(?:\p{L}+ )?(?:fußmatte|matte|blumentopf|topf|stein|briefkasten|nachbar\p{L}*|schuppen|zählerkasten|tonne)/giu,
  /(?<!\p{L})(?:la|les) clés? (?:est|sont) (?:sous|derrière|dans|chez) (?:le|la|l['’]|les) ?(?:pot|paillasson|tapis|pierre|boîte aux lettres|voisine?s?|boulanger|boulangère|gardienne?|cabanon|compteur)/giu,
  /(?<!\p{L})las? llaves? est[áa]n? (?:debajo|bajo|detrás|en|dentro) (?:de |del )?(?:el |la )?(?:felpudo|maceta|alfombrilla|piedra|buzón|vecin[oa]|contador)/giu,
  /(?<!\p{L})(?:la chiave è|le chiavi sono) (?:sotto|dietro|dentro|in|nella|nel|dal|dalla) ?(?:lo |il |la )?(?:zerbino|vaso|sasso|cassetta|vicin[oa]|contatore)/giu,
  /(?<!\p{L})as? chaves? est[áã]o? (?:debaixo|atrás|dentro|na|no|com) (?:do |da |o |a )?(?:tapete|vaso|pedra|caixa do correio|vizinh[oa]|contador)/giu,
);

/** The way into a meeting behind closed doors. */
export const CLOSED_MEETING =
  /(?<!\p{L})(?:zoom|teams|meet|webex|call|link)[^.!?\n]{0,40}(?:trustees['’]?|board|governors['’]?|staff|closed|private|internal|management)[^\n]{0,90}(?:passcode|access code|password|pin|kenncode|meeting id)[: ]{1,3}\S{4,}/giu;
