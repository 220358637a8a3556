/**
 * What a pharmacy, a clinic, a bank, a library or a school holds on one person. English, German, French, Spanish, Portuguese, Italian,
 * Dutch. The medicines are the most prescribed ones (NHS Prescription Cost Analysis, Arzneiverordnungs-Report, ClinCalc Top 300) and
 * those whose name alone tells an illness.
 */
import { either, joined, phrases } from '../../text/phrases.ts';

const OWN = either(
  'your|his|her|their|ihre?[nmrs]?|deine?[nmrs]?|seine?[nmrs]?',
  'votre|vos|ton|ta|tes|son|sa|ses|sus?|tus?|seus?|suas?|teus?|tuas?',
  '(?:il|la|i|le|lo) (?:suo|sua|suoi|sue|tuo|tua|tuoi|tue)|uw|jouw|je',
);

const MEDICINE = either(
  String.raw`sertralin\p{L}*|fluoxetin\p{L}*|(?:es)?citalopram|paroxetin\p{L}*|mirtazapin\p{L}*|venlafaxin\p{L}*|duloxetin\p{L}*`,
  String.raw`bupropion\p{L}*|amitriptylin\p{L}*|quetiapin\p{L}*|olanzapin\p{L}*|risperidon\p{L}*|lithium|litio|lítio|methylphenidat\p{L}*`,
  String.raw`ritalin\p{L}*|concerta|adderall|elvanse|diazepam|lorazepam|alprazolam|zopiclon\p{L}*|zolpidem|valium|xanax|prozac|zoloft`,
  String.raw`metformin\p{L}*|insulin\p{L}*|ozempic|wegovy|mounjaro|semaglutid\p{L}*|(?:levo)?thyrox\p{L}*|warfarin\p{L}*|apixaban`,
  String.raw`atorvastatin\p{L}*|simvastatin\p{L}*|statins?|ramipril|amlodipin\p{L}*|bisoprolol|omeprazol\p{L}*|prednisolon\p{L}*`,
  String.raw`amoxicillin\p{L}*|doxycyclin\p{L}*|tramadol|codein\p{L}*|oxycodon\p{L}*|morphin\p{L}*|fentanyl|methadon\p{L}*`,
  String.raw`buprenorphin\p{L}*|naltrexon\p{L}*|methotrexat\p{L}*|tamoxifen\p{L}*|letrozol\p{L}*|clomifen\p{L}*|sildenafil\p{L}*`,
  String.raw`viagra|cialis|finasterid\p{L}*|truvada|hrt|anti-?depress\p{L}+|antidépresseurs?|anti-?psychotics?|anti-?psychoti[ck]\p{L}*`,
  String.raw`antibiot\p{L}+|beta[- ]?blockers?|betablocker|painkillers?|sleeping (?:pills|tablets)|schlaftabletten|schmerzmittel`,
  'somnifères?|somníferos?|tranquilli[sz]ers?|anti-?anxiety (?:pills|tablets|meds)|contraceptives?|morning-after pill',
  String.raw`(?:anti-?baby-?)?pille|pilule|anticonceptiv\p{L}+|inhalers?|asthmaspray|chemo\p{L}*`,
  String.raw`blood pressure (?:tablets|pills|medication)|blutdruck\p{L}+|antiretrovirals?|steroids?|pregnancy tests?|incontinence \p{L}+`,
  String.raw`nicotine patches|hair loss \p{L}+`,
  'schwangerschaftstest|tests? de grossesse',
  'prueba de embarazo|teste de gravidez|test di gravidanza|zwangerschapstest',
);

/** Somebody's medicine. */
export const MEDICINE_TOLD = phrases(
  `${OWN} (?:\\p{L}+ ){0,2}?${MEDICINE}`,
  `(?:order|parcel|package|bag|delivery|bestellung|paket|commande|colis|pedido|paquete|encomenda|ordine|pacco|bestelling|pakje) ?(?:of|with|for|mit|avec|con|com|met|\\() ?(?:the |your |a |\\p{L}+ ){0,2}?${MEDICINE}`,
  `(?:renewed|prescribed|dispensed|refilled|ordered|put you on|given you|started you on|increased|doubled) (?:you )?(?:your |the |some )?(?:\\p{L}+ ){0,2}?${MEDICINE}`,
  `(?:verschrieben|verordnet|prescrit|recetad[oa]|receitad[oa]|prescritt[oa]|voorgeschreven)(?: \\p{L}+){0,3} ${MEDICINE}`,
);

const DEPARTMENT = either(
  String.raw`ps[yi](?:ch|qu?)iatr\p{L}*|ps[yi](?:ch|c)olog\p{L}*|psychotherap\p{L}*|onkolog\p{L}*|oncolog\p{L}*|cancer`,
  String.raw`gyn(?:ae|e|ä|é|ec)?[ck]?olog\p{L}*|ginecolog\p{L}*|urolog\p{L}*|fertility|kinderwunsch\p{L}*|sexual health|gum clinic`,
  String.raw`sti|hiv|counsell?(?:ing|or)|therapists?|therapy|addiction|alcohol|drug|detox|rehab\p{L}*|suchtberatung|memory`,
  String.raw`dementia|demenz\p{L}*|dermatolog\p{L}*|cardiolog\p{L}*|kardiolog\p{L}*|neurolog\p{L}*|nephrolog\p{L}*|rheumatolog\p{L}*`,
  String.raw`dialysis|maternity|antenatal|midwife|hebamme|abortion|termination|pregnancy|schwangerschafts\p{L}*|eating disorder\p{L}*`,
  'bariatric|pain|palliative|hospice|schuldnerberatung|debt advice|crisis team|mental health',
);
const MEETING = either(
  'appointment|follow-?up|visit|referral|session|consultation|slot|check-?up|review|intake',
  'termin|nachsorge|überweisung|sitzung|sprechstunde',
  'rendez-vous|rdv|consultation|séance|cita|consulta|sesión|consulta',
  'sessão|marcação|appuntamento|visita|seduta|afspraak|verwijzing',
);
/** Which department, doctor or adviser somebody sees. */
export const CARE_TOLD = phrases(
  `${OWN} (?:\\p{L}+ ){0,2}?${MEETING}(?: \\p{L}+){0,2} (?:with|at|in|to|from|bei|beim|in der|zur|zum|avec|en|chez|con|com|dal|dalla|presso|na|no|in|bij) (?:\\p{L}+ ){0,2}?${DEPARTMENT}`,
  `${OWN} (?:\\p{L}+ ){0,2}?${DEPARTMENT}[ -]?(?:\\p{L}+ )?${MEETING}`,
  `(?:booked|referred|seen|saw|see|seeing|admitted|expecting|expects) (?:you |him |her )(?:in )?(?:\\p{L}+ ){0,2}?(?:to|by|at|with|in) (?:the |our |a )?(?:\\p{L}+ ){0,1}?${DEPARTMENT}`,
  joined(
    'your ',
    either(
      'therapist|counsell?or|psychiatrist|psychologist|midwife|oncologist|probation officer',
      'social worker|case ?worker|debt advis[eo]r|sponsor|divorce lawyer|surrogate',
    ),
  ),
  '(?:ihr|ihre|dein|deine) (?:therapeut|psychiater|psycholog|hebamme|onkolog|bewährungshelfer|schuldnerberat)\\p{L}*',
  `you(?:'re| are) (?:booked|down|on the (?:list|waiting list)) (?:\\p{L}+ ){0,2}?(?:with|for|at|in) (?:the |our |a )?(?:\\p{L}+ ){0,1}?${DEPARTMENT}`,
);

/** What the last digits of an account, a card or a policy are introduced with. */
export const ACCOUNT_TOLD = phrases(
  joined(
    either(
      'account|card|policy|loan|mortgage|iban|passport|licen[cs]e|visa|mastercard|konto|karte|kreditkarte|vertrag',
      'compte|carte|contrat|cuenta|tarjeta|póliza|conta|cartão|apólice|conto|carta|polizza|rekening|kaart|pas',
    ),
    '(?: \\p{L}+)? ',
    either(
      'ending|ends|that ends|which ends|mit (?:den )?end\\p{L}+|endend|endet|(?:se )?terminant|terminée?|qui se termine|terminad[oa]',
      'que termina|que acaba|acabad[oa]|terminando|com final|final|che (?:termina|finisce)|eindigend|die eindigt',
    ),
    '(?: (?:in|with|on|auf|mit|par|en|em|con|per|op|met))? \\d{3,4}',
  ),
);

/** Somebody owes, or has: beside a sum, and spoken to one person, it is theirs. */
export const OWED_OR_HELD = phrases(
  'balance|arrears|overdraft|overdrawn|overdue|unpaid|outstanding|owe|owes|owed|owing|in debt|late (?:fees?|fines?|charges?)',
  'library fines?|(?:your|a|the|in) fines?|missed (?:payment|instal?ment)s?|credit limit|salary|wages?|income|savings|loan|mortgage',
  'benefits?',
  'kontostand|guthaben|rückst(?:and|ände)\\p{L}*|mahn\\p{L}+|offen|offene[nrs]?|überfällig\\p{L}*',
  'schulde(?:n|st|t)|im minus|überzogen|dispo\\p{L}*|kredit\\p{L}*|gehalt|darlehen\\p{L}*',
  'solde|impayée?s?|arriérés?|dettes?|découvert|(?:frais|pénalités?) de retard|devez|dois|salaire|prêt|crédit',
  'saldo|deudas?|debes?|adeuda|impagad[oa]s?|pendientes?|descubierto|multas?|nómina|préstamo|hipoteca',
  'dívidas?|deve|deves|em atraso|pendentes?|descoberto|salário|empréstimo|multa',
  'debit[oi]|deve|devi|arretrat[oi]|scoperto|insolut[oi]|mora|stipendio|prestito|mutuo|multa',
  'openstaand\\p{L}*|achterstand|schuld|boetes?|rood|salaris|lening|hypotheek|te laat',
);
/** Said to everybody who reads it: a rule, an offer, a limit. */
export const FOR_EVERYBODY = phrases(
  'if|any|every|each|everyone|anyone|(?:up to|over|under|more than|less than|at least)(?= [£$€]?\\d)|average',
  'typical\\p{L}*|usually|always|never|customers|members|students|people|a (?:day|week|month|year)',
  "(?:you|who|they) (?:can|may|could|might)|offer\\p{L}*|minimum|maximum|earn|win|would|we'll|we will|no longer",
  'wenn|falls|jede[rsnm]?|(?:bis zu|ab|mindestens|höchstens)(?= \\d)|kunden|mitglieder|immer|nie|kann|können|könnt|könnte|würde',
  "si|chaque|(?:jusqu'à|dès|à partir de|au moins)(?= \\d)|clients|peut|peuvent|pouvez|toujours",
  '(?:hasta|desde)(?= \\d)|clientes|puede|puedes|pueden|siempre|quien|si',
  'se|(?:até|a partir de)(?= \\d)|pode|podes|podem|sempre|quem',
  'ogni|(?:fino a|da)(?= \\d)|clienti|può|puoi|possono|sempre|chi',
  'als|elke|(?:tot|vanaf|minstens)(?= \\d)|klanten|kan|kunt|kunnen|altijd|wie',
);
export const TO_ONE_PERSON = phrases(
  "you|your|you're|you've|sie|ihnen|ihre?[nmrs]?|du|dir|dich|deine?[nmrs]?|vous|votre|vos|tu|te|ton|ta|tes|usted|tienes|debes",
  'tiene usted|le|su|sus|tus|ti|tens|você|lhe|seus?|suas?|teus?|tuas?|lei|hai|devi|la|suo|sua|tuo|tua|ti|u|uw|je|jij|jouw',
);

const ILLNESS = either(
  'chlamydia|gonorrho?ea|syphilis|herpes|hiv|hepatitis|cancer|tumou?r|diabetes|epilepsy|depression|bipolar|schizophrenia',
  String.raw`psychosis|dementia|alzheimer\p{L}*|parkinson\p{L}*|pregnancy|miscarriage|scabies|thrush|cystitis|copd|colitis|crohn\p{L}*`,
  'haemorrhoids|hemorrhoids|impotence|incontinence|anorexia|bulimia|krebs|tumor|epilepsie|depressionen',
  'schwangerschaft|demenz|hämorrhoiden',
  'grossesse|dépression|démence|cáncer',
  'embarazo|depresión|câncer|cancro|gravidez',
  'depressão|gravidanza|depressione|kanker|zwangerschap',
);
/** An illness or a measure of somebody's body. */
export const ILLNESS_TOLD = phrases(
  `${OWN} (?:\\p{L}+ ){0,1}?${ILLNESS}`,
  `(?:it is|it's|you have|you've got|you are being treated for|sie haben|vous avez|tiene|tienes|você tem|lei ha|u heeft) (?:\\p{L}+ ){0,1}?${ILLNESS}`,
  'your (?:weight|bmi|blood pressure|cholesterol|blood sugar|hba1c|iron|psa|sperm count) (?:is|was|came|went|has)',
  'you are (?:now )?(?:\\p{L}+ )?(?:weeks|months) pregnant',
);
/** What was read in somebody's file, or decided on it. */
export const FILE_TOLD = phrases(
  joined(
    "(?:we|i)(?:'ve| have)? (?:can )?(?:see|saw|pulled up|found|read|looked (?:at|up|into))(?: it)?(?: from| in| on| at| up)? your ",
    '(?:file|claim|(?:medical |bank |credit )?(?:notes|record|records|chart|history|statement|statements)|policy|application)',
    '(?=,? (?:that|says|shows|and (?:it|you)|:)|:)',
  ),
  'your (?:file|notes|records?|chart|credit history|statements?) (?:says?|shows?|mentions?|lists?)',
  joined(
    '(?:turned down|rejected|refused|declined|denied|approved) your (?:\\p{L}+ )?',
    '(?:mortgage|loan|application|claim|visa|overdraft|credit|tenancy|benefit)',
  ),
  joined(
    'your (?:tenancy|contract|lease|benefit|membership|job|post) (?:ends|ended|was ended|is ending|was terminated|stops|stopped)',
    ' (?:because|over|due|after)',
  ),
  '(?:in ihrer|in deiner|laut ihrer|laut deiner) (?:akte|patientenakte|kartei|schufa)',
  '(?:dans|selon) votre dossier',
  '(?:en|según) su (?:expediente|historial|ficha)',
  '(?:no seu|segundo o seu) (?:prontuário|processo|cadastro)',
  '(?:nella sua|secondo la sua) (?:cartella|scheda|pratica)',
);

/** Where somebody stays, or where what is theirs lies unwatched. */
export const PLACE_TOLD = phrases(
  "you(?:'re| are) (?:\\p{L}+ ){0,2}?in (?:room|suite|cabin|flat|apartment|bed) (?:number |no\\.? )?\\d+",
  'your (?:room|suite|cabin|locker) (?:number )?is (?:number )?\\d+',
  // “Confirmed for you and your wife, room 214”. A talk is in a room as well, and has no number of a hotel.
  '(?<!(?:talk|session|workshop|class|meeting|panel|lecture|course|stand) (?:is |has been )?)(?:confirmed|booked|reserved|checked in|extended)(?:,? \\p{L}+){0,8},? (?:room|suite|cabin) (?:number |no\\.? )?\\d{3,4}',
  '(?:zimmer|suite|kabine) (?:nr\\.? |nummer )?\\d{3,4}(?: \\p{L}+){0,3} (?:für sie|für dich|auf ihren namen) (?:reserviert|gebucht|bestätigt)|(?:reserviert|gebucht|bestätigt)(?:,? \\p{L}+){0,6},? (?:zimmer|suite|kabine) (?:nr\\.? |nummer )?\\d{3,4}',
  '(?:confirmée?|réservée?)(?:,? \\p{L}+){0,6},? (?:chambre|suite|cabine) (?:n° ?)?\\d{3,4}|(?:confirmad|reservad)[oa](?:,? \\p{L}+){0,6},? (?:habitación|quarto|suite|camarote) (?:n[º°]\\.? ?)?\\d{3,4}|(?:confermat|prenotat)[oa](?:,? \\p{L}+){0,6},? (?:camera|stanza|suite|cabina) (?:n\\.? ?)?\\d{3,4}',
  joined(
    '(?:parcel|package|key|keys|delivery|order|box|shopping|groceries)',
    ' (?:\\p{L}+ ){0,3}?(?:under|behind|inside) (?:the|your) (?:\\p{L}+ ){0,2}?',
    '(?:mat|doormat|bin|shed|porch|flower ?pot|plant pot|bush|gate|garage|bench|hedge|recycling)',
  ),
  '(?:paket|schlüssel|lieferung) (?:\\p{L}+ ){0,3}?(?:unter|hinter) (?:der|dem|die|den) (?:\\p{L}+ ){0,1}?(?:matte|fußmatte|mülltonne|tonne|schuppen|blumentopf|hecke)',
  '(?:colis|clés?) (?:\\p{L}+ ){0,3}?(?:sous|derrière) (?:le|la|votre) (?:paillasson|poubelle|pot|haie|abri)',
  '(?:paquete|llaves?) (?:\\p{L}+ ){0,3}?(?:bajo|debajo del?|detrás del?) (?:la |el )?(?:felpudo|maceta|contenedor|seto)',
);

const CHILD =
  '(?:your|his|her) (?:son|daughter|child|boy|girl|kid|little one|ward)(?: \\p{Lu}?\\p{L}+)?|(?:ihr|dein|ihre|deine) (?:sohn|tochter|kind)(?: \\p{L}+)?|(?:votre|ton|ta) (?:fils|fille|enfant)|(?:su|tu) (?:hij[oa]|niñ[oa])|(?:o seu|a sua|seu|sua|teu|tua) filh[oa]|(?:suo|sua|tuo|tua) figli[oa]|(?:uw|je|jouw) (?:zoon|dochter|kind)';
/** How a child does at school. */
export const SCHOOL_TOLD = phrases(
  `(?:${CHILD})(?: \\p{L}+){0,4} (?:absent|excluded|suspended|expelled|detention|truant|truanting|skipp\\p{L}+|bull(?:y|ied|ies|ying)|failing|failed|(?:below|behind) (?:in|with|the|average|where)|fighting|bit|hit|nits|lice|special needs|free school meals|wet (?:him|her)self|gefehlt|geschwänzt|nachsitzen|versetzung\\p{L}*|verwarnung|sitzen|läuse|absente?|exclue?|puni[et]?|retenue|redoubl\\p{L}+|poux|faltad[oa]|faltó|expulsad[oa]|suspendi\\p{L}+|castigad[oa]|piojos|faltou|reprov\\p{L}+|suspens[oa]|piolhos|assente|bocciat[oa]|sospes[oa]|pidocchi|afwezig|geschorst|gespijbeld|luizen)`,
);
