import { anyOf } from '../text/any-of.ts';
import { either, has, joined, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** A message that one person sent to the brand alone. English, German, French, Spanish, Portuguese, Italian. */
const CONFIDED = phrases(
  "(?<!(?:be|is|are|get|winners|drawn|and|or) )(?:wrote|written|told|messaged|e-?mailed|dm'?d|texted|confided|said|sent)(?: (?:it|this|in))?(?: to)?(?: us| me)? (?:in private|privately|in (?:strict )?confidence|confidentially|off the record|(?:in|by|via|over) (?:a )?(?:private )?(?:dm|pm|private message|direct message|chat))",
  '(?:confided|opened up|came out) (?:in|to) (?:us|me)',
  '(?:asked|begged|told) (?:us|me) (?:not|never) to (?:use|share|print|publish|name|tell|say|mention|quote|repeat)',
  '(?:asked|begged|told) (?:us|me) to keep (?:\\p{L}+ ){0,3}?(?:between us|to (?:myself|ourselves)|private|quiet|secret|confidential|out of (?:it|this))',
  '(?:dmd|dmed|messaged|texted|pmed) (?:us|me)(?=[^\\n]{0,40}[“"„«])',
  'you (?:wrote|told|said|mentioned|explained|sent|messaged)(?: (?:it|this|that))?(?: to)?(?: us| me)? (?:in|by|via|over) (?:your |a |the )?(?:last )?(?:private message|direct message|dms?|pm|private chat|e-?mail to us)',
  '(?:ihrer|deiner) (?:privatnachricht|direktnachricht|pn) (?:haben sie|hast du|steht|schreib\\p{L}+)',
  '(?:votre|ton) (?:message privé|mp) (?:indique|dit|parle)',
  '(?:su|tu) (?:mensaje privado|md) (?:dice|indica|cuenta)',
  'your secret is safe',
  "(?:don't|do not) (?:use|print|publish|share|mention|quote) my (?:real )?name",
  "(?:did not|didn't|does not|doesn't|never) want(?:ed|s)? (?:to be named|(?:his|her|their) name (?:used|printed|in|out))",
  '(?:bitte )?(?:meinen namen|mich) (?:bitte )?nicht (?:nennen|erwähnen|zitieren)',
  'ne (?:citez|cite|donnez|donne|mettez|mets) pas mon nom',
  'no (?:pongas|pongáis|publiques|publiquen|digas|uses) mi nombre',
  'não (?:digas|diga|publique|use|ponha) (?:o )?meu nome',
  'non (?:fare|fate|usare|usate|scrivere) il mio nome',
  '(?:screenshots?|pic|photo) (?:of|from) (?:our|a|the|my|your|his|her|their) (?:private )?(?:dms?|inbox|chat|messages|e-?mails?)',
  '(?:had|got|received|have) an? (?:private|direct|confidential) (?:message|dm|e-?mail|letter) from',
  '(?:from|in) (?:our|my) (?:dms?|inbox) (?:today|this morning|last night|yesterday)',
  '(?:schrieb|schreibt|erzählte|verriet|sagte) (?:uns|mir) (?:privat|vertraulich|im vertrauen|unter vier augen|per (?:pn|dm|direktnachricht))',
  '(?:uns|mir) (?:privat|vertraulich|im vertrauen|per (?:pn|dm|direktnachricht)) (?:geschrieben|erzählt|gesagt|verraten)',
  "(?:nous|m')[’ ]?a (?:écrit|confié|dit|raconté) (?:en privé|en confidence|en mp|par mp|en message privé)",
  '(?:nos|me) (?:ha )?(?:escribió|escrito|contó|contado|dijo|dicho|confesó) (?:en privado|por privado|en confianza|por (?:dm|md))',
  '(?:nos|me) (?:escreveu|contou|disse|confessou) (?:em privado|no privado|em segredo|em confiança|por (?:dm|mensagem privada))',
  '(?:ci|mi) ha (?:scritto|detto|raccontato|confidato) (?:in privato|in confidenza|in dm|via dm)',
);

/** Somebody who asked not to be named … */
const ANONYMOUS = phrases(
  '(?:stay|stays|staying|remain|remains|kept?|keep (?:him|her|them)) anonymous',
  '(?:his|her|their|the) (?:real )?name (?:stays|is to stay|must stay|should stay|kept|is kept|has to stay|to be kept|stay) (?:out|off|secret|private|with us)',
  '(?:on|under) condition of anonymity',
  "(?:not|never|doesn't want|asked not|does not want) to be (?:named|identified|quoted)",
  '(?:call|ring|phone|text|meet) (?:the|our|my) (?:source|whistle-?blower|informant|tipster)(?: back)?',
  '(?:anonym bleiben|will anonym|nicht namentlich genannt)',
  '(?:rester|reste|restera) anonyme',
  '(?:permanecer|seguir|quedar|mantenerse|ficar) (?:en el anonimato|anónim[oa]|anônim[oa])',
  '(?:restare|resta|rimanere) anonim[oa]',
  'anoniem blijven',
);
/** … and a name all the same. */
const FULL_NAME = /(?<=[\p{Ll},:;(–-]\s)\p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)? \p{Lu}\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)?(?![\p{L}])/gu;
const OF_OURS = [
  'pupil|student|patient|client|tenant|resident|member|customer|employee|colleague|kolleg(?:e|in)|mitarbeiter(?:in)?|collègue|colega|collega|schüler(?:in)?|élève|alumn[oa]|paciente|aluno|aluna|leerling',
  'mrs?\\.?|ms\\.?|herr|frau|mme|monsieur|madame|señora?|sra?\\.?|signora?|mevrouw|meneer',
]
  .join('|')
  .split('|')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
const NOBODYS_BUSINESS =
  "in (?:hospital|rehab|arrears|debt|prison|a hospice)|off sick|ill with|pregnant|diagnosed|behind (?:with|on)|owes?|suspended|expelled|im Krankenhaus|krankgeschrieben|im Rückstand|schuldet|à l['’]hôpital|enceinte|doit|en el hospital|debe|embarazada|no hospital|deve|grávida|in ospedale|incinta|in het ziekenhuis";
/** A person of ours by name, with what is nobody else’s business. */
const TOLD_BY_NAME = sifted(
  `(?<!\\p{L})(?:${OF_OURS})(?:,? (?:\\p{N}+,?|\\p{Lu}[\\p{L}’'-]+)){1,4}(?: ?\\([^()\\n]{1,20}\\))?(?: (?:aus|from|in|of|de|da|della|vom|von)(?: \\p{L}+){1,3})?(?:, (?:die|der|qui|que|che) (?:\\p{L}+ ){0,8}?)?,? ?(?:(?:who|is|was|has been|still|has|ist|liegt|est|está|è) )*(?:${NOBODYS_BUSINESS})(?!\\p{L})`,
  'gu',
);

/** A child of a class, told by name: “Tyler Brandt of room 4B was sent home for biting”. */
const CHILD_TOLD = sifted(
  /(?<![\p{L}])\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}’'-]+,? (?:of|from|in|aus(?: der)?|de(?: la)?|da|della) (?:[Rr]oom|[Cc]lass|[Yy]ear|[Gg]rade|[Ff]orm|[Kk]lasse|[Cc]lasse|[Cc]lase|[Tt]urma|[Gg]ruppe) ?\d{1,2} ?\p{L}?,? (?:was|were|has been|is|wurde|ist|a été|est|fue|ha sido|está|foi|è stat[oa]) (?:\p{Ll}+ ){0,2}?(?:sent home|suspended|expelled|excluded|disciplined|caught|diagnosed|removed|biting|bullying|absent|behind|nach Hause|suspendiert|renvoyée?|exclue?|expulsad[oa]|suspendid[oa]|suspens[oa]|sospes[oa]|espuls[oa])/gu,
);

/** A child of an age, with what happened or where it lives. */
const MINOR_NAMED = anyOf(
  /(?<![\p{L}\d])(?:1[0-7]|[4-9])[- ]year[- ]old (?:\p{L}+ ){0,2}?(?:arrested|charged|suspect|accused|suspected|held)[^.!?\n]{0,80}? (?:is|was|named as|identified as) (?:\p{Lu}\p{Ll}+ )(?:\p{Lu}\. )?\p{Lu}\p{Ll}+/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}’'-]+,? (?:aged? |\()(?:[3-9]|1[0-5])\)?,[^\n]{0,60}?(?<![\p{L}\d])\d{1,4} \p{Lu}\p{Ll}+ (?:Street|Road|Avenue|Lane|Drive|Court|Close|View|Way|Place|Terrace|Gardens|Crescent)/gu,
);

const PERSON = "(?:your|his|her|their|\\p{L}+'s) (?:\\p{L}+(?:'s)? ){0,3}?";
const HEALTH =
  '(?:scans?|biopsy|biopsies|bloods?|blood tests?|test results?|x-?rays?|mri|smear|diagnosis|prescription|operation|surgery|chemo\\p{L}*|pregnancy|ultrasound|medication|referral|screening|lab results?|insulin|inhaler|antidepressants|contraceptives?|methadone|statins|swab|std test|hiv test)';
const OUTCOME =
  '(?:came back|come back|has come|is ready|are ready|is in|are in|shows?|showed|were?|was|went|is|are) (?:back |all )?(?:\\p{L}+ )?(?:clear|positive|negative|normal|abnormal|fine|good|bad|ready|benign|malignant|successful|well|ok|okay|back|in)';
/** Somebody's health, told with its outcome. */
const HEALTH_TOLD = phrases(
  `${PERSON}${HEALTH}(?: results?)?(?: \\p{L}+){0,3}? ${OUTCOME}`,
  `(?:your|his|her) (?:\\p{L}+(?:'s)? ){0,2}?${HEALTH} (?:results? )?(?:has |have )?(?:shows?|showed|shown|found|picked up|confirm(?:s|ed)|reveal(?:s|ed)) (?:an? |some |no |signs of |that )(?:\\p{L}+ ?){1,3}`,
  `${PERSON}${HEALTH} results?(?: \\p{L}+){0,2}`,
  `(?:results? of|result from) ${PERSON}${HEALTH}`,
  'your (?:\\p{L}+ ){0,3}?(?:chemo\\p{L}*|radiotherapy|dialysis|operation|surgery|transplant|biopsy|colonoscopy|ultrasound) (?:is|has been|was) (?:now )?(?:booked|scheduled|moved|cancelled|canceled|confirmed|postponed)',
  'your (?:wait|referral|appointment|place) (?:for|with|on) (?:\\p{L}+ ){0,3}?(?:operation|surgery|scan|transplant|therapy|chemo\\p{L}*|fertility|clinic)',
  '(?:dr\\.?|doctor|nurse|consultant) \\p{L}+ (?:has|got|saw|looked at|reviewed) your (?:scan|results?|notes|file|bloods|x-?ray)',
  '(?:talk|speak)(?: to| with)?(?: you)? about your (?:liver|heart|lungs|kidneys|results|bloods?|weight|drinking|pregnancy|medication)',
  '(?:der|die|das) (?:befund|diagnose|biopsie|laborwerte|blutwerte|ergebnis)\\p{L}* (?:ihre[rs]|deine[rs]|seine[rs]|von) (?:\\p{L}+ )?(?:ist|sind|liegt|liegen|war)',
  '(?:ihr|ihre|dein|deine) (?:\\p{L}+-)?(?:befund|diagnose|biopsie|laborwerte|blutwerte|blutbild|röntgenbild|ultraschall|mrt|ct|rezept) (?:ist|sind|liegt|war|zeigt)',
  '(?:les? )?(?:résultats?|analyses?|biopsie|prise de sang|irm|scanner)(?: \\p{L}+){0,4} de (?:votre|ton|ta|son|sa) (?:\\p{L}+ )?(?:est|sont|a été|montre\\p{L}*)',
  '(?:la|el|los|las) (?:biopsia|análisis|resultados|resonancia|diagnóstico)(?: \\p{L}+){0,2} de (?:su|tu) \\p{L}+ (?:ha|han|es|son|está|están|salió|salieron)',
  '(?:a|o|os|as) (?:biópsia|exames?|resultados?|diagnóstico)(?: \\p{L}+){0,2} d[aeo] (?:sua|seu|tua|teu) \\p{L}+ (?:deu|deram|está|estão|saiu|saíram|é|são)',
  '(?:la|il|gli|i) (?:biopsia|esami?|referto|risultati|diagnosi)(?: \\p{L}+){0,2} di (?:sua|suo|tua|tuo) \\p{L}+ (?:è|sono|ha)',
);
const MONEY =
  '(?:mortgage|loan|rent|credit card|card|tax|council tax|overdraft|debt|benefits?|housing benefit|pension|claim|universal credit|visa|direct debit|instal?ment|payments?|bill|invoice|subscription|premium)';
/** What somebody’s own family was not to know. */
const SURPRISE_TOLD = phrases(
  "(?:your|his|her) (?:husband|wife|partner|boyfriend|girlfriend|fiancée?)(?:'s)? (?:\\p{L}+ )?(?:surprise|booking|reservation|gift|present|order|room|weekend|stay|engagement ring)",
);
const RELATIVE =
  '(?:mother|father|mum|mom|dad|wife|husband|son|daughter|partner|brother|sister|grandmother|grandfather|gran|nan|aunt|uncle|baby)';
/** Somebody's stay in hospital. */
const STAY_TOLD = phrases(
  '(?:your|his|her) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|partner|brother|sister|grandmother|grandfather|gran|nan|baby) (?:was|is|has been|had) (?:\\p{L}+ ){0,2}?(?:discharged|admitted|operated|surgery|in recovery|on the ward|on ward|in intensive|moved to|stable|transferred|sedated|resting)',
  '(?:your|his|her) (?:mother|father|mum|mom|dad|wife|husband|son|daughter|partner|brother|sister|grandmother|grandfather|gran|nan|baby)(?: \\p{L}+)? (?:is|was) (?:now |still )?(?:on (?:the |a )?(?:syringe driver|ventilator|drip|morphine|oxygen)|in (?:his|her|their) last (?:days|hours)|dying|unconscious)',
  `(?:your|his|her) ${RELATIVE}(?: \\p{L}+)? (?:is|was) (?:\\p{L}+ ){0,4}in (?:room|bed|bay|ward|cubicle) \\p{N}+`,
  `(?:your|his|her) ${RELATIVE} [^.!?\\n]{0,80}(?:morphine|insulin|antibiotics|chemo\\p{L}*|sedati(?:ve|on)s?|painkillers?|oxygen|medication|drip|dialysis|transfusion) (?:is|are|was|were|has|have)`,
  '(?:ihre?|deine?) (?:mutter|vater|frau|mann|sohn|tochter) [^.!?\\n]{0,80}(?:morphium|insulin|antibiotik\\p{L}+|chemo\\p{L}*|schmerzmittel|infusion|dialyse) (?:hilft|helfen|wirkt|wirken|schlägt)',
  '(?:votre|ta|ton) (?:mère|père|femme|mari|fils|fille) [^.!?\\n]{0,80}(?:morphine|insuline|antibiotiques|chimio\\p{L}*|perfusion|dialyse) (?:agit|agissent|aide|aident|fait|font)|(?:votre|ta|ton) (?:mère|père|femme|mari|fils|fille) est (?:\\p{L}+ ){0,3}(?:chambre|lit) \\p{N}+',
  '(?:su|tu) (?:madre|padre|mujer|esposa|marido|hijo|hija) [^.!?\\n]{0,80}(?:morfina|insulina|antibióticos?|quimio\\p{L}*|suero|diálisis) (?:le |está |hace|funciona|ayuda)|(?:su|tu) (?:madre|padre|mujer|esposa|marido|hijo|hija) está (?:\\p{L}+ ){0,3}(?:habitación|cama) \\p{N}+',
  '(?:after|for|from) (?:your|his|her) (?:\\p{L}+ )?(?:operation|surgery|procedure|transplant|chemo\\p{L}*|stroke|miscarriage|overdose)',
  '(?:ihre|ihr|deine|dein) (?:mutter|vater|frau|mann|sohn|tochter) (?:wurde|ist|liegt) (?:\\p{L}+ ){0,3}?(?:entlassen|operiert|verlegt|aufgenommen|stabil)',
  '(?:ihre|ihr|deine|dein) (?:mutter|vater|frau|mann|sohn|tochter) liegt (?:\\p{L}+ ){0,3}?(?:auf|im|in) (?:der |dem )?(?:station|zimmer|krankenhaus|klinik|intensiv\\p{L}*|\\p{N}+)',
  '(?:votre|ta|ton) (?:mère|père|femme|mari|fils|fille) (?:est|a été) (?:\\p{L}+ ){0,2}?(?:sorti|opéré|hospitalisé|transféré|stable)\\p{L}*',
  '(?:su|tu) (?:madre|padre|mujer|esposa|marido|hijo|hija) (?:fue|ha sido|está) (?:\\p{L}+ ){0,2}?(?:dad[oa] de alta|operad[oa]|ingresad[oa]|estable)',
);
/** Somebody's money trouble. */
const MONEY_TOLD = phrases(
  '(?:sie|du) (?:sind|bist|liegen) (?:\\p{L}+ |\\d+ ){0,5}im (?:rückstand|verzug)|(?:ihr|ihre|dein|deine) (?:konto|karte|kredit|miete|rate|darlehen) (?:ist|wurde|sind) (?:\\p{L}+ ){0,2}?(?:überzogen|gesperrt|gekündigt|überfällig|offen|abgelehnt)',
  'vous (?:avez|devez) (?:\\p{L}+ |\\d+ ){0,4}?(?:mensualités?|loyers?|échéances?)(?: (?:de retard|en retard|impayée?s?))?|votre (?:compte|carte|prêt|loyer) est (?:\\p{L}+ )?(?:à découvert|bloquée?|impayée?|en retard|refusée?)',
  '(?:debe|debes) (?:\\p{L}+ |\\d+ ){1,3}?(?:cuotas?|recibos?|meses de|mensualidad(?:es)?)|(?:su|tu) (?:cuenta|tarjeta|préstamo|alquiler) está (?:\\p{L}+ )?(?:bloquead[oa]|vencid[oa]|en números rojos|impagad[oa]|rechazad[oa])',
  '(?:deve|tem) (?:\\p{L}+ |\\d+ ){1,3}?(?:prestações|rendas|mensalidades|parcelas)(?: (?:em atraso|atrasadas))?|a (?:sua|tua) (?:conta|cartão|renda) está (?:\\p{L}+ )?(?:bloquead[oa]|a descoberto|em atraso)',
  '(?:ha|hai) (?:\\p{L}+ |\\d+ ){1,3}?(?:rate|mensilità|canoni) (?:arretrat[ei]|non pagat[ei]|in ritardo)|il (?:suo|tuo) (?:conto|mutuo|affitto) è (?:\\p{L}+ )?(?:scoperto|bloccato|in ritardo|in rosso)',
  'your (?:\\p{L}+ ){0,2}?(?:payment|card|cheque|check|transfer|direct debit)(?: (?:for|of) [€£$]\\s?\\d[\\d.,]*) (?:\\p{L}+ ){0,2}?(?:bounced|failed|declined|refused|returned|rejected)',
  "(?:(?<!we )(?<!they )are|you're) (?:\\p{L}+ |\\d+ )?(?:payments?|months?|instal?ments?) behind",
  'your (?:\\p{L}+ ){0,2}?account(?: ending| number)?(?: (?:in )?\\d+)? (?:is|was|has been|is now) (?:\\p{L}+ )?(?:overdrawn|blocked|frozen|locked|suspended|closed|in arrears|in debit)',
  "(?:you|he|she|they)(?: are| is|'re) (?:now |still )?[€£$]?\\s?\\d[\\d.,]*(?:\\s?[€£$])? (?:in arrears|behind|overdrawn|overdue|in debt)",
  'your (?:probation|notice period|disciplinary(?: hearing)?|grievance|dismissal|sick leave|contract of employment) (?:has been|is|was|will be|is being) (?:\\p{L}+ )?(?:extended|ended|terminated|cut|shortened|upheld|rejected|moved)',
  'your (?:salary|pay|wage) (?:will (?:be|remain|stay|go)|remains|stays|goes) (?:up |at |to )*[€£$]\\s?\\d',
  'you (?:still )?owe (?:us )?[€£$]\\s?\\d+',
  'your (?:credit )?(?:limit|score|balance|salary) is [€£$]?\\s?\\d+',
  `(?:missed|late|overdue|unpaid|outstanding|failed|declined|bounced) (?:with )?(?:your|his|her|their) (?:\\p{L}+ ){0,3}?${MONEY}(?: payments?)?`,
  `(?:you|he|she|they) (?:have |has |'ve )?(?:missed|owe|defaulted|fell behind|are behind)(?: on)?(?: \\p{L}+){0,4} ${MONEY}(?: payments?)?`,
  `(?:your|his|her|their) (?:\\p{L}+ ){0,3}?${MONEY}(?: payments?)? (?:is|are|was|were|has been|have been) (?:\\p{L}+ )?(?:stopped|suspended|reduced|cancelled|canceled|frozen|overdue|declined|refused|rejected|late|missed|unpaid|in arrears|outstanding|returned)`,
);

const NAME = '\\p{Lu}\\p{Ll}+';
/** A colleague's contract, pay or sickness. The name has its capital. */
const STAFF = sifted(
  [
    `(?:let|letting) (?!It\\b|Me\\b|The\\b)${NAME} go(?! (?:to|for|on|of|and|home|ahead|wild|first)\\b)(?![\\p{L}])`,
    `(?:should|going to|have to|need to|want to|still|will|must|gonna) (?:be )?(?:fir(?:e|ing)|sack(?:ing)?|dismiss(?:ing)?|replac(?:e|ing)|demot(?:e|ing)) (?:${NAME}|him|her|them|the ${NAME} (?:team|staff|crew|office))(?![\\p{L}])`,
    `(?:not|n['’]t) (?:be )?renew(?:ing)? (?:with ${NAME}|(?:his|her|their|${NAME}['’]s) contract)`,
    `${NAME}['’]s (?:salary|pay|bonus|sick note|diagnosis|disciplinary|probation|performance review|redundancy) (?:is|was|will|says|ends|has)`,
    `${NAME} (?:is|has been|was|will be) (?:off sick with|off (?:work |ill |again )?with (?:stress|depression|anxiety|burn-?out|a breakdown)|signed off (?:sick )?with|on sick leave (?:for|with|because)|having (?:chemo|ivf|treatment for)|going through a divorce|being (?:let go|made redundant|sacked|fired|investigated))`,
    "(?:[Ww]e|I)(?:[’']re|[’']m| are| am) (?:all |both )?(?:being|getting) (?:fired(?! up)|sacked|laid off|made redundant|let go)(?![\\p{L}])",
    `${NAME}(?:['’]s| has) been off (?:sick|with (?:stress|depression|anxiety|burnout|cancer))`,
    `${NAME} (?:is|was|has been|got) (?:put |now |already |still )?(?:on|given|had) (?:a |an |her |his |their )?(?:final|written|verbal|first|last) (?:written )?warning`,
    `(?:HR|[Tt]he (?:board|boss|owners?)|[Mm]anagement) (?:wants?|would like|is trying to get|are trying to get) (?:${NAME}|him|her|them) (?:gone|out|to go)(?! (?:to|for|on|of|and|home|there)\\b)(?![\\p{L}])`,
    `since (?:the|his|her|their|${NAME}['’]s) (?:disciplinary|grievance|suspension|final warning)`,
    `${NAME}(?: from \\p{L}+,)?,?(?: who)? is pregnant[^\\n]{0,80}(?:tell|told|yet|secret|knows)`,
    `(?:[Ww]ir müssen|[Ww]ir werden|wollen) ${NAME} (?:kündigen|entlassen|feuern|ersetzen)`,
    `(?:[Oo]n va|[Ii]l faut|[Nn]ous allons) (?:virer|licencier|remplacer) ${NAME}`,
    `(?:[Vv]amos a|[Hh]ay que|[Tt]enemos que) (?:despedir|echar|sustituir) a ${NAME}`,
    `(?:[Vv]amos|[Tt]emos que|[Pp]recisamos) (?:demitir|despedir|substituir) (?:o |a )?${NAME}`,
    `(?:[Dd]obbiamo|[Vv]ogliamo|[Ss]tiamo per) (?:licenziare|sostituire) ${NAME}`,
  ]
    .map((pattern) => `(?<![\\p{L}])${pattern}`)
    .join('|'),
  'gu',
);
/** Illness, custody and care in somebody's family. */
const FAMILY = phrases(
  "(?:his|her|their|your|\\p{L}+'s) (?:son|daughter|husband|wife|mother|father|mum|mom|dad|partner|child|children|kid|kids|brother|sister|baby) (?:is|are|was|were|has been|have been) (?:\\p{L}+ ){0,4}?(?:register|rehab|prison|jail|custody|intensive care|hospice|foster care|arrested|charged|sectioned|pregnant|diagnosed|suicidal|evicted)",
);
/** One person by full name, and what nobody wants told of them. */
const NAMED = sifted(
  `(?<!\\p{L})${NAME} ${NAME}(?!\\p{L})[^.!?\\n]{0,120}?(?<!\\p{L})(?:nits|head lice|methadone|probation officer|relapsed?|dyslexia|adhd|special needs|detention|excluded (?:from|for)|expelled|in arrears|has(?:n['’]t| not) paid|free school meals|behind (?:on|with) (?:his|her|their|the) rent|restraining order|asylum claim|hiv|std|food ?bank again)(?!\\p{L})`,
  'gu',
);
/** “Who cannot be named, is Tom Bell”: named in the same breath. */
const NOT_TO_BE_NAMED = sifted(
  joined(
    String.raw`(?<!\p{L})(?:`,
    either(
      "(?:cannot|can['’]t|can not|may not|must not)(?: legally)? be (?:named|identified)(?: for legal reasons| by law)?",
      'nicht (?:genannt|identifiziert) werden (?:darf|dürfen|kann)',
      "(?:dont le nom|l['’]identité) ne (?:peut|doit) (?:pas )?être (?:cité|révélé|publié|divulgué)e?",
      '(?:cuyo nombre|cuya identidad) no (?:puede|debe) (?:publicarse|revelarse|divulgarse)',
      '(?:cujo nome|cuja identidade) não pode ser (?:divulgad|revelad|publicad)[oa]',
      '(?:il cui nome|la cui identità) non può essere (?:divulgat|rivelat|pubblicat)[oa]',
    ),
    String.raw`)(?:,|\.)? (?:(?:[Ss]he|[Hh]e|[Ss]ie|[Ee]r) )?(?:(?:is|was|ist|heißt|est|es|é|è) (?:called |named )?|: ?|– ?)\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+(?!['’]s)`,
  ),
  'gu',
);
const ACCUSED = '(?:suspect|victim|defendant|accused|attacker|witness)';
/** A minor named as victim or suspect; a patient or tenant by title or full name, with what is told of them. */
const EXPOSED = anyOf(
  sifted(`(?<!\\p{L})${ACCUSED},?[^.!?\\n]{0,20} (?:[1-9]|1[0-7])-year-old[^.!?\\n]{0,40}? (?:called|named|is) ${NAME} ${NAME}`, 'gu'),
  sifted(`(?<!\\p{L})(?:[1-9]|1[0-7])-year-old ${ACCUSED}[^.!?\\n]{0,30}? (?:called|named|as|is) ${NAME} ${NAME}`, 'gu'),
  sifted(
    `(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Herrn?|Frau|Mme|Sra?|Signor[ae]?)\\.? ${NAME},? (?:[\\p{Ll}\\d]+ ){0,5}?(?:tested positive|been (?:diagnosed|sectioned)|positiv getestet|testée? positi\\p{L}+|dio positivo)`,
    'gu',
  ),
  sifted(`(?<!\\p{L})(?:owes? us|in arrears|behind with the rent|(?:never|hasn['’]t) paid)[^.!?\\n]{0,40}[:,–-] ?${NAME} ${NAME}`, 'gu'),
);
const CRIME =
  '(?:assaults?|attacks?|rapes?|abuse|harassment|stalking|burglary|robbery|thefts?|fraud|break-?ins?|stabbing|bullying|misconduct|corruption|leak|crimes?|incidents?)';
const BY_NAME = `(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.? (?:${NAME} |\\p{Lu}\\.? ?)?${NAME}|${NAME} (?:\\p{Lu}\\. )?${NAME})`;
/** Who told the police or us of a crime, by name: “the man who reported Friday’s break-in, Mr Tom Bell”. */
const REPORTED_BY = anyOf(
  sifted(
    `(?<!\\p{L})(?:woman|man|person|girl|boy|child|teenager|neighbour|neighbor|resident|caller|passenger|patient|nurse|colleague|employee|worker|student|pupil|victim|witness|survivor|guest|member) (?:who|that) (?:had |has |first )*(?:reported|complained (?:about|of)|told (?:us|police|officers|the police) (?:about|of)|witnessed|saw|survived|spoke out about|tipped us off about) [^,.!?\\n]{0,40}?${CRIME},? (?:is |was |called |named )?(?:the )?${BY_NAME}`,
    'gu',
  ),
  sifted(
    `(?<!\\p{L})(?:[Zz]eugin|[Zz]euge|Anzeigeerstatter(?:in)?|Hinweisgeber(?:in)?|[Tt]émoin|[Pp]laignante?|[Tt]estigo|[Dd]enunciante|[Tt]estemunha|[Tt]estimone|whistle-?blower|complainant|informant)(?: (?:des|der|du|de la|de|del|della|do|da|in|behind|of) [^,.!?\\n]{2,40})?,? (?:(?:ist|est|es|é|è|is),? |heißt |namens )?(?:(?:Herrn?|Frau|M\\.|Mme|Sra?\\.?|Sig\\.(?:ra)?|Mr|Mrs|Ms|Miss)\\.? (?:${NAME} )?${NAME}|(?<=(?:whistle-?blower|complainant|informant),? (?:is,? )?)${NAME} ${NAME})`,
    'gu',
  ),
);
/** Where somebody is who counts on not being found there. */
const WHEREABOUTS = phrases(
  "(?:guess|you'll never (?:guess|believe)) (?:who|which (?:\\p{L}+ ){1,3}?)(?:is|'s|are|was|were) (?:staying|in (?:room|suite|the)|checked in|upstairs|at table)",
  '(?:refuge|safe ?house) (?:at|on|in) (?:\\d+|\\p{L}+ (?:street|road|lane|close|avenue))',
);
/** The public's own story, a stage or a match: told with consent, or no secret at all. */
const PUBLIC_TALK = phrases(
  'with (?:her|his|their) (?:permission|consent|blessing|ok)',
  'shared with (?:permission|consent)',
  'anonymous(?:ly)?',
  'not (?:his|her|their) real name',
  'names? (?:have been |has been |were |was )?changed',
  'helpline',
  'how (?:do|to|can)',
  'mit (?:erlaubnis|einverständnis)',
  'avec (?:son|leur) accord',
  'con (?:su )?permiso',
  'com (?:a )?(?:sua )?autorização',
  'con il (?:suo )?permesso',
  'episode',
  'season',
  'film',
  'novel',
  'memoirs?',
  'autobiography',
  'podcast',
  'sponsor(?: him| her| them)?',
  'fundrais\\p{L}*',
  'marathon',
  'runs? \\p{N}+ ?k',
  'match',
  'referees?',
  'manager',
  'coach',
);
const SPOKEN_TO = sifted(
  /^\s*(?:@[\p{L}\p{N}_.]+\s+)*(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|cher|chère|hola|estimad[oa]|olá|oi|querid[oa]|car[oa]|ciao|gentile|buongiorno)[, ]+(?:(?:mr|mrs|ms|herr|frau|m|mme|sr|sra|sig)\.? )?\p{Lu}/iu,
);

const check: Check = {
  id: 'private-matter',
  title: 'One person’s private matter',
  why: 'A hospital’s kind answer under a post, a confided message read out as a story: both are breaches of confidence (GDPR, article 9).',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] => {
      const found: Found[] = [];
      const report = (pattern: RegExp, level: Found['level'], words: string) => {
        for (const { start, end, text: place } of spansOf(text, pattern))
          found.push({ part, start, end, level, say: `${quoted(place)} ${words}` });
      };
      report(CONFIDED, 'stop', 'was told in private. May everybody read it?');
      report(STAFF, 'ask', 'is about one person’s job. Is it public?');
      report(FAMILY, 'ask', 'is about one family. Is it public?');
      report(NAMED, 'ask', 'names a person beside something private. Did they agree?');
      report(EXPOSED, 'ask', 'names a person who has a right not to be named. May everybody read it?');
      if (found.length > 0 && has(text, PUBLIC_TALK)) found.length = 0;
      report(MINOR_NAMED, 'stop', 'names a child. Are you allowed to, and did the family agree?');
      report(NOT_TO_BE_NAMED, 'stop', 'names somebody who cannot be named.');
      report(REPORTED_BY, 'stop', 'names who told of a crime. Did they agree, and are they safe?');
      report(CHILD_TOLD, 'stop', 'names a child beside something private. Did the family agree?');
      report(TOLD_BY_NAME, 'stop', 'names a person beside something private. Did they agree?');
      if (has(text, ANONYMOUS)) report(FULL_NAME, 'ask', 'is a name, and somebody here is not to be named.');
      report(WHEREABOUTS, 'ask', 'tells where a person is. May everybody know?');
      const answering = draft.surface !== 'post' && draft.surface !== 'edit';
      if (answering) report(SURPRISE_TOLD, 'ask', 'tells one of a couple about the other. Is it a secret?');
      if (answering || SPOKEN_TO.test(text)) {
        report(HEALTH_TOLD, 'stop', 'is about one person’s health, and everybody can read it.');
        report(STAY_TOLD, 'stop', 'is about one person’s health, and everybody can read it.');
        report(MONEY_TOLD, 'stop', 'is about one person’s money, and everybody can read it.');
      }
      return found;
    }),
  examples: {
    fires: [
      'For the desk: the boy, who cannot be named, is Tom Reed of Dock Road.',
      'The boy cannot be named for legal reasons. He is Tom Reed of Dock Road.',
      { text: 'Das Opfer, das nicht genannt werden darf, heißt Tom Reed.', context: { locale: 'de-DE' } },
      { text: 'Hello Ada, your uncle is asleep in bed 9 and the oxygen is doing its work.', draft: { surface: 'reply' } },
      { text: 'Guten Abend, Ihr Vater schläft, und das Morphium wirkt.', draft: { surface: 'reply' }, context: { locale: 'de-DE' } },
      'The neighbour who reported Friday’s break-in, Mrs Ida Lund, has our thanks.',
      'Ben is off again with stress, and management want him gone by May.',
      'The 14-year-old arrested after Friday’s fire is Tyler J. Brandt.',
      {
        text: 'Gute Besserung an unsere Kollegin Miriam Vogt aus der Notaufnahme, die noch sechs Wochen krankgeschrieben ist!',
        context: { locale: 'de-DE' },
      },
      'Tyler Brandt of room 4B was sent home on Friday for biting.',
      'The victim, a 15-year-old boy from Dock Road, is called Tom Barker.',
      'Mrs Adler in room 12 has tested positive.',
      'She wrote to us in private: “I’m pregnant and nobody at work knows yet.” Of course you can swap!',
      { text: 'Hi Gail, your mother Edna’s biopsy results came back clear.', draft: { surface: 'reply' } },
      { text: 'Hi Tom, we see you missed your last two mortgage payments.', draft: { surface: 'reply' } },
      { text: 'Hi Ann, you are £310 in arrears. Ring us, we will find a way.', draft: { surface: 'reply' } },
      { text: 'Dear Mr Hall, your chemotherapy is booked for Monday at ten.', draft: { surface: 'reply' } },
      {
        text: 'Guten Tag, Ihr CT-Befund ist da. Ihre Mutter liegt auf Station 4.',
        draft: { surface: 'reply' },
        context: { locale: 'de-DE' },
      },
      { text: 'Dear Sam, your probation has been extended until June.', draft: { surface: 'reply' } },
      { text: 'Bonjour Paul, les résultats de la prise de sang de votre fils sont normaux.', draft: { surface: 'reply' } },
      'We need to let Priya go before Christmas.',
      'Reminder to the parents of Jayden Moss (4B): he has nits again.',
      { text: 'Bonjour Paul, vous avez deux mensualités de retard.', draft: { surface: 'reply' }, context: { locale: 'fr-FR' } },
      { text: 'Hola Lucía, debe dos cuotas del préstamo.', draft: { surface: 'reply' }, context: { locale: 'es-ES' } },
      { text: 'Sorry, Mr Doyle. You still owe €240 from March.', draft: { surface: 'reply' } },
      'Ring the whistleblower back, his name stays out of it: Colin Bray, accounts.',
      'Get well soon to our pupil Amy Lund (Year 4), who is in hospital.',
      'Her son is on the child protection register, so please be kind.',
      'Tom is off sick with depression, so replies are slower.',
      'Our source at the ministry told us not to name her: it is Deputy Minister Ilse Brandt.',
      { text: 'Your father’s scan showed a small shadow, Ada.', draft: { surface: 'reply' } },
    ],
    leaves: [
      'The boy, who cannot be named for legal reasons, was heard on Tuesday. Tom Reed spoke for the family, and the judge thanked him.',
      {
        text: 'Hello Ada, visitors are welcome until eight. Please ring the ward: nobody may tell you here how your uncle is.',
        draft: { surface: 'reply' },
      },
      {
        text: 'Guten Abend! Wie es Ihrem Vater geht, sagt Ihnen die Station am Telefon, und in Zimmer 6 sitzt der Seelsorger.',
        draft: { surface: 'reply' },
        context: { locale: 'de-DE' },
      },
      'The neighbour who reported Friday’s break-in has our thanks, and so has Ida Lund of the choir, who sang. The woman who saw the fox, Rosa Lind, drew it.',
      'The 14-year-old goat of our farm is Tyler, and he lives at 220 Cedar Court with the hens. Rosa Lind, 12 Orchard View, sells the eggs.',
      {
        text: 'Willkommen, unsere Kollegin Miriam Vogt aus der Notaufnahme, die seit sechs Wochen das Team der Station verstärkt!',
        context: { locale: 'de-DE' },
      },
      'Tyler Brandt of room 4B was the fastest over 100 metres, and the whole class was sent home with ice cream.',
      'A 15-year-old pianist called Tom Barker won the county cup. Ten winners are drawn and told by DM. Mrs Adler in room 12 has turned 100.',
      'Operations are booked by phone, nine to five. From May on chemotherapy is given in the new wing, and every patient has a letter.',
      'Your salary, your probation, your notice period: our union answers on Monday at six in the hall, with tea and no forms to fill in.',
      'Mothers and daughters: the pottery course on Sunday has four places left, and the kiln is on until late for everybody.',
      { text: 'Hi Gail, we cannot talk about patients here. Please call us.', draft: { surface: 'reply' } },
      'She told us her story, and we share it with her permission: in private she was afraid.',
      'Whoever paid for the new roof wants to stay anonymous. Our chair is proud, the choir of the parish sings.',
      'A patient is in hospital for four days on average, and a member owes nothing.',
      'A customer wrote to us: “Best tea in Leeds.”',
      'An official who asked not to be named said that the bridge was safe.',
      'We are being fired up by this crowd, and the kiln is being fired tonight.',
      'Your health matters: book a blood test at our Leeds clinic.',
      'Jane Moss reads from her memoir of methadone and motherhood on Thursday. Cllr Tom Barker has paid tribute to the crews. Residents in arrears get help.',
      'Tom’s mum was diagnosed in May. Today he runs 10k for us.',
      'Nits are about again: check hair on Friday, and ask Nurse Obi for a comb.',
      'Mark Hale reads from his novel on Friday. Two months behind schedule, and worth it.',
      'Let it go. Let Elsa go to school.',
      { text: 'Your payment details are safe with us.', draft: { surface: 'reply' } },
      {
        text: 'Bonjour Paul, vous avez la possibilité de payer en trois fois, sans frais. Votre carte est dans le courrier de lundi.',
        draft: { surface: 'reply' },
        context: { locale: 'fr-FR' },
      },
      {
        text: 'Hola Lucía, la cuenta no tiene cuotas ni comisiones. Tu tarjeta está de camino y llega el martes.',
        draft: { surface: 'reply' },
        context: { locale: 'es-ES' },
      },
      'The club is not renewing the shirt contract.',
      {
        text: 'Our scan showed a second face under the paint, and your question about it is the best of the week.',
        draft: { surface: 'reply' },
      },
    ],
  },
};

export default check;
