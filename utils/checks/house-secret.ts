import type { Level } from '../model/finding.ts';
import { anyOf, framed } from '../text/any-of.ts';
import { either, joined, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { isSpokenOf } from '../text/spoken-of.ts';
import type { Check, Found } from './check.ts';
import {
  BEFORE_THE_EXAM,
  BOOKS,
  CLOSED_MEETING,
  ILL_BY_NAME,
  KEYS,
  OWED_BY_NAME,
  PAY_BY_NAME,
  ROUND,
  TOO_EARLY,
} from './words/named-affairs.ts';

const MONEY = '[£$€₹]\\s?\\d';
const POST = either(
  String.raw`[Cc]hief \p{Ll}+(?: \p{Ll}+)?(?: officer)?|CEO|[Mm]anager|[Dd]irector|[Hh]ead(?:teacher|mistress|master)?|[Pp]rincipal`,
  '[Cc]oach|[Cc]hef|[Ee]ditor|[Cc]olleague|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary|[Rr]eceptionist',
  '[Cc]urator|[Mm]ayor',
);

/** Who is ill, and with what: told of somebody by name or by post, not of oneself. */
const OFF_ILL = anyOf(
  sifted(
    `(?<!\\p{L})(?:[Oo]ur|[Tt]he)(?: \\p{Ll}+)? ${POST}(?: \\p{Lu}\\p{Ll}+){0,2},? (?:is|has been|was) (?:currently |still |now )?(?:(?:off|away|signed off|absent)(?: work)? (?:sick|with (?:stress|depression|anxiety|burn-?out|cancer|a breakdown|long covid)|after (?:a|his|her) (?:breakdown|stroke|heart attack|miscarriage))|on (?:sick|stress|compassionate) leave)`,
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:is|has been) (?:currently |still |now )?`,
      either(
        '(?:off|signed off|absent)(?: work)? (?:with (?:stress|depression|anxiety|burn-?out|a breakdown)|sick with)',
        'on (?:sick|stress) leave',
      ),
    ),
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      either(
        String.raw`Herr|Frau|[Uu]nsere?(?: \p{L}+)?|[Dd]er (?:\p{L}+leiter|Chef|Geschäftsführer|Direktor)`,
        String.raw`[Dd]ie (?:\p{L}+leiterin|Chefin|Geschäftsführerin|Direktorin)`,
      ),
      String.raw` (?:\p{Lu}\p{Ll}+ ){0,2}(?:ist|fehlt) (?:seit [^.!?\n]{2,24} |derzeit |zurzeit |noch |weiter )*`,
      String.raw`(?:krankgeschrieben|wegen (?:Burn-?out|Depression\p{Ll}*|Krankheit|Überlastung))`,
    ),
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:M\.|Mme|Madame|Monsieur|[Nn]otre (?:directeur|directrice|responsable|collègue|chef|cheffe))`,
      String.raw`(?: \p{Lu}[\p{L}-]+){0,2} est (?:actuellement |toujours |depuis [^.!?\n]{2,24} )?(?:en arrêt (?:maladie|de travail)|en burn-?out|en dépression)`,
    ),
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:[Ee]l señor|[Ll]a señora|[Nn]uestr[oa] (?:director|directora|gerente|compañer[oa]|jef[ea])|D\.|Dña\.)`,
      String.raw`(?: \p{Lu}\p{L}+){0,2} (?:está|sigue) (?:de baja|con (?:depresión|ansiedad))`,
    ),
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      either('[Ii]l signor|[Ll]a signora|[Ii]l nostro (?:direttore|responsabile|collega)|[Ll]a nostra (?:direttrice|responsabile|collega)'),
      String.raw`(?: \p{Lu}\p{L}+){0,2} è (?:ancora |attualmente )?(?:in malattia|in burn-?out|in depressione)`,
    ),
    'gu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:[Oo] senhor|[Aa] senhora|[Oo] nosso (?:diretor|gerente|colega)|[Aa] nossa (?:diretora|gerente|colega))`,
      String.raw`(?: \p{Lu}\p{L}+){0,2} está (?:de baixa|de licença médica|com (?:depressão|burn-?out))`,
    ),
    'gu',
  ),
);

/** What one’s own people have not been told, or nobody has. */
const UNTOLD = anyOf(
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:staff|(?:the )?team|employees|tenants|members|parents|players|residents|customers|suppliers|unions?)`,
      String.raw` (?:have(?:n['’]t| not)|has(?:n['’]t| not)) (?:yet )?been (?:told|informed|consulted)(?: yet)?(?!\p{L})`,
    ),
    'giu',
  ),
  /(?<!\p{L})(?:staff|(?:the )?team|employees|tenants|members|unions?) (?:do(?:n['’]t| not)|does(?:n['’]t| not)) know (?:about )?(?:this|it|that) yet(?!,? but)(?!\p{L})/giu,
  /(?<!\p{L})(?:das ist|ist|sind) noch nicht (?:öffentlich|offiziell|spruchreif|kommuniziert)(?= ?(?:[.,:;!–-]|$))/giu,
  /(?<!\p{L})(?:ce )?n['’]est pas encore (?:public|publique|officiel|officielle|annoncée?)(?= ?[.,:;!–-])/giu,
  /(?<!\p{L})(?:aún|todavía) no es (?:público|oficial)(?= ?[.,:;!–-])/giu,
  /(?<!\p{L})(?:ainda não (?:é|está) (?:público|oficial|anunciado))(?= ?[.,:;!–-])/giu,
  /(?<!\p{L})non è ancora (?:pubblico|ufficiale)(?= ?[.,:;!–-])/giu,
);

/** What is to be kept, and from whom, in so many words. */
const WITHHELD = anyOf(
  // “Nobody outside the squad is to know until …”; “staff there will be told on 2 November”.
  /(?<!\p{L})(?:nobody|no ?one|not a soul)(?: else)? (?:is to know|must know|must hear|is supposed to know)(?= (?:until|till|before))/giu,
  /(?<!\p{L})(?:nobody|no ?one) outside (?:the |this |our )?(?:\p{L}+ ){0,2}?\p{L}+ (?:is to know|must know|must hear|is supposed to know|can know|should know)(?= (?:until|till|before|yet|about)|[.!,])/giu,
  /(?<!\p{L})(?:staff|teams?|employees|tenants|parents|residents|players|unions?)(?: (?:there|affected|concerned|in \p{L}+))? (?:will|are to|are going to) (?:only )?be (?:told|informed) (?:on|in|after|next|at) (?=[^\n]{0,120}(?:until then|till then|before then|hold all|not a word|keep (?:it|this)))/giu,
  // “Keep this inside the leadership group”; “vor der Versammlung nicht weitergeben”.
  /(?<!\p{L})keep (?:this|it|that) (?:inside|within) (?:the |this |our )?(?:\p{L}+ ){0,2}?(?:teams?|groups?|committee|board|room|building|department|leadership|management|four walls)(?!\p{L})/giu,
  /(?<!\p{L})(?:vor (?:der|dem) \p{L}+ |bis (?:zur|zum) \p{L}+ )(?:bitte )?nicht (?:weitergeben|weitersagen|weiterleiten|kommunizieren)(?!\p{L})/giu,
  // “Please don’t discuss this outside the leadership team”: a circle is named, and the post is read outside it.
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:don['’]t|do not|not to be|never) (?:discuss|mention|share|repeat|talk about|forward|circulate)(?:ed|d)? (?:this |it |that |any of (?:this|it) )?outside (?:of )?(?:the |this |our |your )?`,
      String.raw`(?:\p{L}+ ){0,2}?(?:teams?|groups?|committee|board|room|office|building|department|circle|leadership|management|chat|channel|four walls)(?!\p{L})`,
    ),
    'giu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})`,
      either(
        String.raw`nicht außerhalb (?:der|des|dieser|unserer|unseres) (?:\p{L}+ )?(?:leitung\p{L}*|runde|teams?|gremiums|hauses|gruppe|vorstands|geschäftsführung) (?:\p{L}+ )?(?:besprechen|weitergeben|weitersagen|erwähnen|teilen)`,
        "(?:n['’]en parle[zr]?(?: pas)?|ne pas en parler|ne (?:le|rien) (?:diffuse[zr]|divulgue[zr]|partage[zr])) (?:pas )?(?:en dehors|hors) (?:de |du |de l['’]|de la |de ce )(?:équipe|direction|groupe|comité|bureau|conseil)",
        'no (?:lo |se lo )?(?:comentéis|comenten|comentes|comentar|compartáis|compartan|habléis de esto) fuera (?:de |del )(?:la |este |nuestro )?(?:equipo|dirección|grupo|comité|oficina|consejo)',
        'não (?:comentem|comentar|partilhem|compartilhem|falem disto|falem disso) fora (?:da|do|deste|desta) (?:equip[ea]|direção|grupo|comité|comitê|escritório)',
        'non (?:parlatene|parlarne|condividete(?:lo)?|diffondete(?:lo)?) (?:al di )?fuori (?:dal|dalla|del|della|di questo) (?:team|direzione|gruppo|comitato|ufficio|squadra)',
      ),
      String.raw`(?!\p{L})`,
    ),
    'giu',
  ),
  /(?<!\p{L})niemand (?:außerhalb|sonst) [^.!?\n]{0,40}(?:darf|soll) (?:davon|es|das) (?:erfahren|wissen)(?!\p{L})/giu,
  /(?<!\p{L})personne (?:en dehors|d['’]autre) [^.!?\n]{0,40}ne doit (?:le )?savoir(?!\p{L})|(?<!\p{L})nadie (?:fuera|más) [^.!?\n]{0,40}(?:debe|puede) (?:saberlo|enterarse)(?!\p{L})/giu,
);

/** What somebody pays or is paid, and what an agreement not yet made is called. */
const DEALS = anyOf(
  sifted(
    `(?<!\\p{L})(?:clients?|customers?|suppliers?|landlord|agency|sponsors?|distributors?|they)(?:,? \\p{L}+){0,3}?,? (?:pays?|charges?|paid|charged) us (?:just |only |about |around )?${MONEY}`,
    'giu',
  ),
  sifted(
    `(?<!\\p{L})(?:salary slips?|payslips?|salaries|gehälter|löhne|salaires|nóminas|sueldos|salários|stipendi)[^.!?\\n]{0,30}:\\s?\\p{L}+:? ${MONEY}`,
    'giu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})projec?t \p{L}{4,14}(?: update)?[:,–-]? [^\n]{0,60}(?<!\p{L})`,
      String.raw`(?:acquir\p{L}+|merger|merging|take-?over|due diligence|redundanc\p{L}+|lay-?offs?)(?!\p{L})`,
    ),
    'giu',
  ),
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:interview|short-?list)(?:ed)? (?:list|shortlist|schedule|candidates) for (?:the )?`,
      String.raw`(?:post|role|position|job|head|director|manager|chief|lecturer|principal|editor)[^:\n]{0,40}:`,
    ),
    'giu',
  ),
);

/** Up to where one would go, said before it is agreed: “we will settle for 4% if they move on leave”, “our walk-away is £900”. */
const BARGAINED = anyOf(
  sifted(
    joined(
      String.raw`(?<!\p{L})we(?:['’](?:ll|d)| will| would| can| could)? (?:settle (?:for|at)|accept|take|go (?:(?:up|down) )?to|go as (?:high|low) as) `,
      String.raw`(?:[£$€]\s?\d[\d.,]*(?:\s?[km])?|\d[\d.,]*\s?(?:%|per cent|percent|pounds|euros?))(?=[^.!?\n]{0,50}(?<!\p{L})`,
      either(
        'if (?:they|he|she|the (?:employer|union|buyer|seller|landlord|client|other side))',
        '(?:but|and) (?:we )?(?:open|start|ask|begin)',
        '(?:if|when) (?:pushed|pressed|we (?:must|have to))',
        'at a push',
      ),
      String.raw`(?!\p{L}))`,
    ),
    'giu',
  ),
  /(?<!\p{L})our (?:(?:walk-?away|reserve|fall-?back)(?: (?:price|figure|position|number))? (?:is|would be) (?:[£$€]\s?)?\d|bottom[- ]line (?:is|would be) \d[\d.,]*\s?%)/giu,
  /(?<!\p{L})wir (?:würden|werden|können|gehen) (?:notfalls |am ende |zur not )?(?:bis |auf |mit )?\d[\d.,]*\s?(?:%|€|euro|prozent)[^.!?\n]{0,30}(?:akzeptieren|mitgehen|annehmen|runter|hoch)(?=[^.!?\n]{0,40}(?<!\p{L})(?:wenn sie|falls sie|aber))|(?<!\p{L})unsere schmerzgrenze (?:ist|liegt)/giu,
  /(?<!\p{L})(?:nous|on) (?:accepter(?:ons|a|ions|ait)|descendr(?:ons|a)|ir(?:ons|a) jusqu['’]à) (?:à )?\d[\d.,]*\s?(?:%|€|euros?)(?=[^.!?\n]{0,40}(?<!\p{L})(?:s['’]ils|si (?:elle|la|le)|mais))/giu,
  /(?<!\p{L})(?:aceptar(?:emos|íamos)|bajar(?:emos|íamos)|aceitar(?:emos|íamos)|accetter(?:emo|emmo)) (?:a |hasta |até |fino a )?(?:el |un |o |il )?\d[\d.,]*\s?(?:%|€|euros?)(?=[^.!?\n]{0,40}(?<!\p{L})(?:si|se|pero|mas|ma) )/giu,
);

/** How to get in: what opens an account, a call, a door of the house. */
const WAYS_IN = anyOf(
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:log-?ins?|credentials|zugangsdaten|identifiants|credenciales|credenciais|credenziali)`,
      String.raw`(?: \p{L}+){0,5}?(?: (?:is|are|ist|sind|lautet|est|sont|es|son|é|são|è|sono)|:) ?[\p{L}\p{N}._@-]{2,30}\s?\/\s?(?=\S*[\p{N}!$%&?#])\S{4,30}`,
    ),
    'giu',
  ),
  // The public may be let in there.
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:board|trustees['’]?|committee)`,
      String.raw` (?:call|meeting|zoom)[^\n]{0,60}(?:passcode|access code|pin|meeting id|conference id)[: ]{1,3}\d{4,}`,
    ),
    'giu',
  ),
);

/** How to get into a call of the house. */
const CALLS = sifted(
  joined(
    String.raw`(?<!\p{L})(?:staff|team|internal|management|all-?hands|comms|ops|marketing|editorial|planning|leadership|sales|newsroom)`,
    String.raw` (?:call|meeting|zoom|stand-?up|sync|catch-?up)[^\n]{0,90}(?:passcode|access code|pin|meeting id|conference id)[: ]{1,3}\d{3}[\d ]+`,
  ),
  'giu',
);

/** The number under which one person is kept. */
const NUMBERS = anyOf(
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:student|pupil|patient|employee|staff|matriculation|enrolment|nhs|policyholder)`,
      String.raw`(?: id)? (?:no\.?|number|id|#)(?: is|:)? ?\p{N}{5,}(?!\p{N})`,
    ),
    'giu',
  ),
  framed(
    /(?<!\p{L})/giu,
    /(?: ist| est| es| é| è|:)? ?\p{N}[\p{N} .]{4,}\p{N}/giu,
    /matrikelnummer|personalnummer|patientennummer|versichertennummer/giu,
    /numéro (?:d['’]étudiant|de sécurité sociale|de patient)/giu,
    /número (?:de estudiante|de paciente|de estudante|de utente)/giu,
    /(?:nif|nie|dni|cpf|nss) (?:do|da|del|de la) (?:client[ea]|utente|paciente|alumn[oa]|alun[oa])/giu,
    /numero di matricola|codice fiscale (?:del|della) (?:cliente|paziente)/giu,
  ),
);

/** Of somebody by name: what they owe, how they failed, what they suffer from. */
const OF_ONE_PERSON = anyOf(
  /(?<!\p{L})(?:Mrs?|Ms|Dr)\.? \p{Lu}[\p{Ll}’'-]+[^.!?\n]{0,40} (?:still )?owes us(?!\p{L})/gu,
  sifted(
    joined(
      String.raw`(?<!\p{L})(?:Herr|Frau|M\.|Mme|Sra?\.?|[Ee]l señor|[Ll]a señora|[Ii]l signor|[Ll]a signora|[Oo] senhor|[Aa] senhora)`,
      String.raw` \p{Lu}[\p{Ll}’'-]+[^!?\n]{0,60}`,
      either(
        String.raw`Rechnung(?:en)? [^.!?\n]{0,24}(?:nicht|noch) (?:bezahlt|beglichen)|schuldet uns`,
        "nous doit|n['’]a (?:pas|toujours pas) payé|nos debe|no ha pagado",
        'ci deve|non ha (?:ancora )?pagato|nos deve|não pagou',
      ),
    ),
    'gu',
  ),
  /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[ ,:(–-]{1,3}\p{N}{1,2} ?%[ ,;(–-]{1,3}(?:fail(?:ed)?|resit)(?!\p{L})/gu,
  framed(
    /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}.]{0,14} ?\(/gu,
    /[^()\n]{0,12}\)/gu,
    /diabetic|hiv|HIV|epileptic|bipolar|depress\p{Ll}+|suicidal|pregnant/gu,
    /alcoholic|addict|dementia|cancer|Diabetiker(?:in)?|Epileptiker(?:in)?/gu,
    /schwanger|dement/gu,
  ),
);

/** Where a guest or patient is to be found. */
const WHERE_THEY_ARE = anyOf(
  /(?<!\p{L})(?:staying|stays|sleeping|slept|checked in(?:to)?|checked out)(?: \p{L}+){0,3} (?:in|into|of|from) (?:room|suite|cabin|bed|ward) (?:no\.? ?)?\d{1,4}(?!\d)/giu,
);

/** Who travels through a war, or moves in one, tells those who shoot where and when. */
const IN_A_WAR = phrases(
  '(?:just )?(?:landed|touched down|arrived|arriving|landing) in (?:baghdad|kabul|kyiv|kiev|mosul|tripoli|damascus|mogadishu|gaza|sana.?a|aleppo|basra|kandahar|helmand|khartoum|bamako|kharkiv)',
  '(?:on|next|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow),? we (?:clean up|raid|clear|storm|move into|take) \\p{L}+',
);

const kinds: readonly (readonly [pattern: RegExp, words: string, level?: Level])[] = [
  [WITHHELD, 'says itself that this is to be kept.', 'stop'],
  [IN_A_WAR, 'tells where somebody is or will be, in a place at war.'],
  [ILL_BY_NAME, 'is about somebody’s health.'],
  [OFF_ILL, 'is about somebody’s health.'],
  [UNTOLD, 'says itself that this is not known yet.'],
  [DEALS, 'is known to the house alone.'],
  [BARGAINED, 'tells the other side how far you would go.'],
  [WAYS_IN, 'lets anybody in.'],
  [OF_ONE_PERSON, 'is one person’s own affair.'],
  [NUMBERS, 'is one person’s own number.'],
  [OWED_BY_NAME, 'is one person’s own affair.'],
  [PAY_BY_NAME, 'is one person’s own affair.'],
  [BEFORE_THE_EXAM, 'is asked in an exam that nobody has sat.', 'stop'],
  [TOO_EARLY, 'says itself that this is not known yet.'],
  [BOOKS, 'is known to the house alone.'],
  [ROUND, 'sounds like business that is not closed.'],
  [KEYS, 'lets anybody in.'],
  [CALLS, 'lets anybody in.', 'stop'],
  [CLOSED_MEETING, 'lets anybody in.'],
  [WHERE_THEY_ARE, 'says where a guest is to be found.'],
];

const check: Check = {
  id: 'house-secret',
  title: 'What only the house should know',
  why: 'Who is off with stress, what a client pays, what staff have not been told: said over a desk every day, and in public by whoever has the wrong window open.',
  class: 'confidential',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      kinds.flatMap(([pattern, words, level = 'ask']) =>
        spansOf(text, pattern)
          .filter(({ start }) => !isSpokenOf(text, start))
          .slice(0, 1)
          .map(({ start, end, text: place }) => ({ part, start, end, level, say: `${quoted(place)} ${words} Is it meant for everybody?` })),
      ),
    ),
  examples: {
    fires: [
      'Members don’t know this yet: the pier closes in March.',
      'Question 2 of tomorrow’s pilot exam: name the three lights of the pier.',
      { text: 'Aufgabe 3 der morgigen Abschlussprüfung: Nennt drei Knoten.', context: { locale: 'de-DE' } },
      'We close the Perth depot in May; keep this inside the planning group.',
      'On the lease: we would go up to £9,000 if the landlord mends the roof.',
      'Just landed in Baghdad, my eleventh trip.',
      'The Leeds depot shuts in May. Please do not mention this outside the planning group.',
      { text: 'Der Standort schließt im Mai, bitte nicht außerhalb der Runde besprechen.', context: { locale: 'de-DE' } },
      { text: 'Cerramos en mayo. No lo comentéis fuera del equipo.', context: { locale: 'es-ES' } },
      'Ben Ilves has finally been diagnosed with ADHD.',
      'Mrs Hartley’s bloods came back fine.',
      'Marks: Ada B 71, Ben I 38.',
      'Our runway is nine months.',
      'Mum’s the word until the tenants are told.',
      'Ms Hartley in reception is off with depression.',
      'Our cook Ben Ilves is having chemo.',
      'Ada Brooks was evicted owing three months of rent.',
      'The spare key is under the blue pot.',
      'Gate code 4471, see you there.',
      'It is not official until Monday, but she is coming.',
      'You didn’t hear it from us: they sign on Friday.',
      'We’re closing our Series A next week.',
      'Ada’s salary goes to £31,000.',
      'Frau Ilg fehlt wegen Burn-out.',
      'Mme Roche a trois loyers de retard.',
      'La señora Vidal está ingresada por un ictus.',
      'O senhor Reis está internado por depressão.',
      'Herr Lang hat seine Rechnung noch nicht bezahlt. Mr Lang owes us £90.',
      'Jo Park 31%, fail. Ana Lind (epileptic) sits by the door.',
      'Congratulations to Ana Petrov, student number 4410982.',
      'Our head chef is off with burnout, so no specials this week.',
      'Unsere Kollegin Jana Wolf ist seit Mai krankgeschrieben.',
      'The depot moves to Leeds in June; residents haven’t been told.',
      'The biggest of our clients pays us £900 a day.',
      'Project Heron: the merger closes in May.',
      'Staff call on Friday, passcode: 48210.',
      'A singer you all know is staying in suite 9.',
      'Ada is leaving us, and no one outside the kitchen is to know before June.',
      'The Leeds depot goes in May. Staff there will be told on Monday, so not a word.',
      'Our weekly newsroom call: Meeting ID: 204 118 772, see you there.',
    ],
    leaves: [
      'Our team does not know it yet, but the whole harbour has baked for them: nine cakes, and a bell made of sugar.',
      'Question 2 of Friday’s pilot exam: name the three lights of the pier. Tomorrow’s exam begins at nine, with pencils.',
      {
        text: 'Aufgabe 3 der Prüfung vom Mai: Nennt drei Knoten. Die morgige Prüfung beginnt um neun, Stifte liegen bereit.',
        context: { locale: 'de-DE' },
      },
      'Keep it within the lines, says our art teacher, and keep this in a cool room: the glaze is slow.',
      'Please don’t share your card details outside our app, and do not feed the ducks outside the gate.',
      {
        text: 'Bitte die Räder nicht außerhalb der Ständer abstellen, und Hunde nicht außerhalb des Hofs laufen lassen.',
        context: { locale: 'de-DE' },
      },
      'We won’t settle for 2%, and we will accept 40 more volunteers if they bring gloves. We take 5 kinds of glass, but no mirrors.',
      'Just landed in Lisbon, my eleventh trip. On Wednesday we clean the shop, and on Thursday we open it again.',
      'Dr Reid was away for a term, and is back on Monday with new work on how a brain heals.',
      'Our burn of 40,000 calories a week stands on the board of the gym, and Ben leads with 9.',
      'Ms Hartley is away with the choir until Friday, and Ben Ilves runs the kitchen.',
      'Ada Brooks wrote a book on depression, and reads from it in our hall on Tuesday evening.',
      'Owing three months of rent? Ring us before it gets worse, we keep a desk for that.',
      'The key to a good loaf is in the flour, and the key is under the crust: steam.',
      'Every locker has a code of its own. Door code and wifi come by text on the day you arrive.',
      'It is official: she is coming, and she starts on Monday. The press release is on our site.',
      'We closed our Series A in May, and here is what we did with it since.',
      'London’s pay goes up again, the report says, and rents went up by more.',
      'Frau Ilg spricht am Dienstag über Burn-out und wie man früh etwas merkt.',
      'Mme Roche lit trois romans ce soir. Le retard des trains est pris en compte.',
      'Mr Bean owes a lot to mime. Herr Müller hat die Rechnung geprüft. Ann Lee 31%, Bo Ray 69%: two to one. Ana Lind (alto) and Jo Park (piano) open the night.',
      'Student numbers are up: 22081 new names this year. The number of patients is 12000.',
      'Our head chef is off to Lyon, and with her the specials. If you are off with stress, our helpline is open. Who pays us £5 gets a badge.',
      'I have been off sick with stress, and I want to talk about it. Residents have been told. It costs us £3 to feed a child.',
      'The talk is in room 9, and the tea in room 12. Stay in room 9 for the film. Project Heron counts herons. Public meeting on Zoom, passcode: 48210.',
      'Nobody is to know everything, says the sage in Act 2. No one outside the valley knew the song until 1911.',
      'All staff will be told on Monday who won the cake; parents will be informed in May about the new gate.',
      'Our monthly repair meeting is on Friday, and the passcode of the play is “swordfish”. Our weekly choir meeting: Zoom, Meeting ID 204 118 772, open to all.',
      'Shortlisted for the book prize: three first novels. The tariff is not yet public transport’s problem alone.',
    ],
  },
};

export default check;
