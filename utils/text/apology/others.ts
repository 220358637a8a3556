import { either, has, joined, oneOf, phrases, type Span, spansOf } from '../phrases.ts';
import { sifted } from '../sifted.ts';
import { mends } from './amends.ts';
import { clausesOf, sentencesOf } from './clauses.ts';

/** Somebody else is made responsible: as the doer, as the one to blame, or the harmed themselves. @param sorryStart where it first says sorry, or -1 */
export function blamed(text: string, sorryStart: number): Span | undefined {
  return (
    found(
      text,
      (clause) => spansOf(clause, UNAWARE)[0] ?? affirmed(clause, BLAMES) ?? (mends(clause) ? undefined : affirmed(clause, DOER)),
    ) ??
    harmedBlamed(text) ??
    strangerDid(text, sorryStart)
  );
}

/** A tool did it. “It is off now”, “it asks before it sends” say what was changed; “our app was down, our mistake” what was wrong. */
export function toolBlamed(text: string): Span | undefined {
  const isOwned = OWNED.test(text);
  return found(text, (clause) =>
    SET_RIGHT.test(clause) || OF_OURS.test(clause) || has(clause, SHOWN_THERE) || (isOwned && OUTAGE.test(clause))
      ? undefined
      : (affirmed(clause, TOOL_DID) ?? affirmed(clause, BY_TOOL)),
  );
}

/** A break-in is claimed. */
export function hackClaimed(text: string): Span | undefined {
  return found(text, (clause) => affirmed(clause, HACK));
}

/** “Next time please read …”: advice to those who were harmed. */
function harmedBlamed(text: string): Span | undefined {
  return sentencesOf(text)
    .flatMap((sentence) => spansOf(sentence.text, HARMED).map((place) => at(place, sentence)))
    .find(Boolean);
}

/** After the sorry, a sentence in the past that begins with neither us nor a thing of ours tells who else did it. */
function strangerDid(text: string, sorryStart: number): Span | undefined {
  return sentencesOf(text)
    .filter((sentence) => sorryStart >= 0 && sentence.start > sorryStart && !SET_RIGHT.test(sentence.text))
    .flatMap((sentence) => {
      const clause = clausesOf(sentence)[0];
      const place =
        clause && !mends(clause.text) && !NEAR.test(clause.text) && !affirmed(clause.text, TOOL_DID) && affirmed(clause.text, STRANGER_DID);
      return place ? [at(place, clause)] : [];
    })[0];
}

function found(text: string, look: (clause: string) => Span | undefined): Span | undefined {
  for (const sentence of sentencesOf(text)) {
    // “Who is the courier?” blames nobody.
    if (/\?\s*$/.test(sentence.text)) continue;
    for (const clause of clausesOf(sentence)) {
      const place = look(clause.text);
      if (place) return at(place, clause);
    }
  }
  return undefined;
}

const at = (place: Span, inside: Span): Span => ({ start: inside.start + place.start, end: inside.start + place.end, text: place.text });

/** The first place that is not denied: "it was not an intern". */
function affirmed(clause: string, pattern: RegExp): Span | undefined {
  return spansOf(clause, pattern).find(
    (place) => !DENIAL.test(clause.slice(Math.max(0, place.start - 60), place.start)) && !DENIED_INSIDE.test(place.text),
  );
}

const DENIAL = sifted(
  /(?<!\p{L})(?:no|not|nobody|never|nor|none|kein\p{L}*|nicht|niemand\p{L}*|pas|ne|aucun\p{L}*|personne|nadie|nunca|não|ninguém|non|nessun\p{L}*|geen|niet)(?!\p{L})[^.!?\n]{0,40}$|n['’]t\b[^.!?\n]{0,40}$|(?<!\p{L})[nN]['’][^.!?\n]{0,40}$/iu,
);
const DENIED_INSIDE =
  /^(?:no|kein\p{L}*|nobody|niemand|personne|nadie|ninguém|nessuno)(?!\p{L})|(?<!\p{L})(?:not|nicht|nie|pas|nunca|não|non|mai|nur)(?!\p{L})|n['’]t\b/iu;

/** Whom people like to name in our place: those outside, those below, those who have left, those who make trouble. */
const OUTSIDER = oneOf(
  'agency agencies printer printers printing_house supplier* contractor* subcontractor* freelancer* vendor*',
  'provider* courier* caterer* designer* developer* translator* photographer* wholesaler* landlord* web_host',
  'intern interns trainee* temp apprentice* volunteer* junior* newcomer* placement_student student employee',
  'employees staff_member* member_of_staff team_member* worker* colleague* moderator* assistant* receptionist*',
  'typesetter* sign_writer* copywriter* influencer* consultant* third_party third_parties',
  'delivery_firm delivery_company security_guard night_shift weekend_shift',
  'weekend_team new_guy new_hire new_starter individual person_responsible',
  'troll trolls troublemaker* vandal* prankster* hooligan* joker* individuals',
);
/** With these before it the translator is a tool: “an online translator”. */
const AUTOMATIC = either(
  'online',
  'automatic',
  'automated',
  'machine',
  'digital',
  'virtual',
  'ai',
  'electronic',
  'phone',
  'app',
  'free',
  'google',
);
const OUTSIDER_ELSEWHERE = oneOf(
  '*praktikant* *agentur mitarbeiter* dienstleister* azubi* auszubildende* aushilfe* kollege kollegin zulieferer*',
  'lieferant* subunternehmer* volontär* werkstudent* *trolle druckerei drucker grafiker* übersetzer* fotograf*',
  'hausmeister* störenfried* chaoten ehrenamtliche* partnerfirma *firma freiberufler*',
  'stagiaire* agence prestataire* employé* collaborat* salarié* alternant* sous-traitant* apprenti* community_manager partenaire*',
  'bénévole* trolls imprimeur* fournisseur* graphiste* traducteur traductrice intérimaire* collègue* livreur* photographe*',
  'becari* agencia emplead* proveedor* trabajador* colaborador* practicante aprendiz subcontrat* troles',
  'trolls voluntari* imprenta diseñador* traductor traductora compañer* gamberros repartidor* fotógraf*',
  'estagiári* agência funcionári* fornecedor* terceirizad* empregad* prestador* gráfica tradutor tradutora voluntári* colega fotógraf* estafeta',
  'stagista agenzia dipendente fornitore tirocinante consulente troll tipografia',
  'grafico traduttore traduttrice volontari* collega fotograf* corriere',
  'stagiair* bureau medewerker* leverancier* drukker* uitzendkracht vrijwilliger*',
);
const FORMER = oneOf(
  'former ex previous rogue disgruntled overzealous inexperienced ehemalige* frühere* übereifrig*',
  'unerfahren* ancien* antigu* anterior antig* vecchi* precedente voormalige',
);
/** Words that may stand before the subject of a clause. One of us there makes the person an object: “we forgot a volunteer”. */
const LEAD = `^(?:[^\\p{L}]*)(?:(?:it|this|that|they) (?:was|were) )?(?:(?!${oneOf(
  'we i our us there to of for with sorry you please under about by from over against that what which was',
  'wir ich uns für an nous je à pour au aux con para per que che *mos *ons *iamo',
)}(?!\\p{L}))\\S+,? ){0,4}?`;
const DETERMINER = either(
  joined(
    either(
      'an?|the|our|my|one of (?:our|the)|some|two|one|this|that|his|her|a (?:few|handful|couple|group|bunch) of',
      'eine?|der|die|das|den|unsere?|unserer|ein paar|einige|une?|le|la|les|notre',
      "nos|des|c'est une?|un|una|unos|el|los|nuestr[oa]s?|um|uma|uns|o|os",
      'noss[oa]s?|lo|il|gli|uno|nostr[oa]|een|het|de|onze?',
    ),
    ' ',
  ),
  "l'|un'",
);
/** Those who suffered, spoke up or are being seen to did not do it. */
const NO_DOING =
  "(?!'s|-)(?! ?(?:autom\\p{L}+|now|also|deliver|work|need|start|finish|collect|call|carry|will|is|are|can|may|have been|asked|told|complained|waited|wrote to us|deserved|trusted|came|who (?:waited|complained|paid)|(?:was|were|had been|has been) (?!on\\b|in\\b|new\\b|alone\\b|at\\b|too\\b|supposed\\b|behind\\b|tired\\b|careless\\b|fired|sacked|dismissed|responsible\\b)|only|reads?|checks?|brings?|\\p{L}+(?<!wa|ha|doe|'|s)s\\b))";
const DOER = phrases(
  `(?:an?|the|our|one of our) (?:[\\p{L}-]+ ){0,2}?(?:${OUTSIDER})(?:'s|s') (?:own )?(?:mistakes?|errors?|faults?|doing|slip)`,
  `${LEAD}${DETERMINER}(?:(?!${AUTOMATIC} )\\S+ ){0,3}?(?:${OUTSIDER}|${OUTSIDER_ELSEWHERE})${NO_DOING}`,
  `${LEAD}${DETERMINER}(?:\\p{L}+ )?${FORMER} [\\p{L}-]+(?: [\\p{L}-]+){0,2}`,
  `(?:made|written|posted|sent|done|scheduled|published|approved|drawn|printed|chosen|by the hand|act|work|idea|fault|mistake|error) (?:by|of) (?:an?|the|our|one of our|some|two|his)(?: [\\p{L}-]+){0,3} (?:${OUTSIDER})`,
  `(?:von|durch|par|por|da|dal|dall'|dalla|pel[oa]|d'|de|del|della|dell'|di) ?(?:une?|eine[mrs]?|unsere[mr]?|der|dem|la|el|l'|le|un[oa]?|notre|nuestr[oa]|uma?|nostr[oa]) ?(?:[\\p{L}-]+ )?(?:${OUTSIDER_ELSEWHERE})`,
);

/** What those who work for us did not know or do: the “not” denies nothing. */
const UNAWARE = phrases(
  "our (?:pr|pr team|pr firm|agency|social media|social media team|press team|marketing team|intern|contractor|supplier)(?: \\p{L}+){0,2}? (?:(?:is|was|were|had|has|did) (?:\\p{L}+ ){0,2}?not|(?:isn't|wasn't|weren't|hadn't|hasn't|didn't)|(?:was|were|is) (?:\\p{L}+ )?unaware)(?! (?:involved|to blame|at fault|responsible|behind))",
  'unsere (?:pr-abteilung|pr|agentur|praktikantin|redaktion) (?:hatte|hat|wusste|war)(?: \\p{L}+){0,3} nicht',
  "notre (?:agence|prestataire|stagiaire|service de presse) (?:n'avait|n'a|ne savait|n'était|ignorait)",
  'nuestra (?:agencia|becaria|agencia de prensa) (?:no (?:había|ha|sabía)|desconocía)|a nossa (?:agência|estagiária) não (?:tinha|sabia)',
  'la nostra (?:agenzia|stagista) non (?:aveva|ha|sapeva)',
);
/** Blame in so many words. */
const BLAMES = phrases(
  // “A freelancer we no longer work with wrote it.”
  `${LEAD}${DETERMINER}(?:(?!${AUTOMATIC} )\\S+ ){0,3}?(?:${OUTSIDER}) (?:we|who|that|whom) [^.!?,\\n]{3,60} (?:wrote|posted|made|sent|published|chose|picked|drew|designed|scheduled|translated|printed|approved|took|did) (?:it|this|that|them|the|those)`,
  '(?:some |a few |internet )?(?:trolls|vandals|hooligans|troublemakers|pranksters) (?:have|had|\\p{L}+ed)',
  '(?<!\\b(?:we|i) (?:\\p{L}+ )?)(?:alone|solely|entirely|fully|is|are|was|were) (?:(?:is|are|was|were|bears?|carr(?:y|ies)) )?(?:responsible|to blame|at fault)',
  '(?:responsibility|blame|fault|mistake|error) (?:lies|lay|rests|was|is) (?:\\p{L}+ )?(?:with|of|theirs|yours|his|hers)(?! us)',
  '(?:your|their|his|her) (?:own )?(?:fault|mistake|carelessness)',
  '(?:acted|worked|did (?:it|this|that)) (?:alone|on (?:his|her|their) own|off (?:his|her|their) own bat)',
  '(?:on|off) (?:his|her|their) own(?= ?[.,;!]| (?:initiative|bat)| ?$)',
  '(?:work|doing|fault|idea) of (?:a few|some|two|three|several|a group of|one|a single) \\p{L}+',
  'without (?:asking|telling|consulting|informing|checking with) us|without our (?:knowledge|approval|consent|say)|behind our backs?',
  '(?:terminated|fired|sacked|dismissed|suspended|let go)|parted (?:ways|company) with',
  'no longer (?:works?|employed|with) (?:here|by us|for us|us|with us|the company)|(?:has|have|had) been (?:disciplined|spoken to)',
  '(?:ruined|spoiled|spoilt) it (?:for|with)',
  '(?:schuld|verantwortlich|verantwortung) (?:ist|hat|liegt|sind|haben|war|trägt|tragen|dafür)(?! (?:bei )?(?:uns|wir|ich|mir))',
  'ohne (?:unser wissen|uns zu fragen|rücksprache|absprache)|(?:entlassen|gekündigt|freigestellt)',
  '(?:la )?(?:faute|responsabilité) (?:de|à|en|revient|incombe)(?! (?:nous|à nous))|(?:seule?|entièrement) responsables?',
  'sans (?:notre accord|nous (?:demander|consulter|prévenir)|que nous)|(?:licencié|renvoyé|viré)e?s?|ne travaillons plus avec',
  'la (?:culpa|responsabilidad) (?:es|fue|la|ha)(?! nuestra)|únic[oa] responsable',
  'sin (?:consultarnos|avisarnos|preguntarnos|que lo \\p{L}+|nuestro permiso)|(?:despedid|cesad)[oa]s?',
  'a (?:culpa|responsabilidade) (?:é|foi)(?! noss)|sem (?:nos (?:consultar|avisar|perguntar)|o nosso \\p{L}+|nosso \\p{L}+)',
  '(?:demitid|despedid|afastad)[oa]s?',
  'la (?:colpa|responsabilità) (?:è|era|di)(?! nostra)|senza (?:chiederci|consultarci|avvisarci)|a nostra insaputa|(?:licenziat|allontanat)[oa]',
  '(?:no|a|has a|have a|lost your|lost their) sense of humou?r|(?:too |so |over-?)(?:sensitive|easily offended)',
  '(?:vocal|small|tiny|loud) (?:minority|handful)|(?:woke|outrage|cancel|internet|twitter) (?:mob|brigade|culture|crowd|police)',
  'political correctness|blown (?:up )?out of (?:all )?proportion|storm in a teacup',
  "(?:didn't|did not|don't|do not|can't|cannot) (?:get|understand|take|see|make) (?:the|a|our) (?:joke|humou?r|irony|satire|funny side)",
  "(?:can't|cannot) (?:say|make|have) (?:anything|a laugh)",
);

/** What the harmed get wrong, in the eyes of those who blame them, and what they are told to do better. */
const THEY = joined(
  either(
    'you|they|people|readers|viewers|guests|passengers|fans|followers|users',
    'critics?|members|patients|parents|residents|visitors|many|some|most',
  ),
  String.raw`(?: of you)?(?: \p{L}+ly)?`,
);
const HARMED = phrases(
  // “A little thanks would not have killed anyone.”
  joined(
    "(?:would|could|might)(?:n't| not| hardly)(?: have)? (?:kill|hurt|harm)(?:ed)? (?:you|anyone|anybody|them|people|anyone's \\p{L}+)",
    '|(?:a (?:little|bit of)|some|more) (?:\\p{L}+ )?(?:thanks|gratitude|patience|understanding|humou?r|respect|kindness|politeness|trust|good ?will) (?:would|could|might) (?:\\p{L}+ )?(?:have been|be|have|help|go|not)',
  ),
  'ein (?:wenig|bisschen) (?:mehr )?(?:dank|dankbarkeit|geduld|verständnis|humor|respekt) (?:hätte|würde|wäre|täte|schadet)',
  "un peu (?:plus )?(?:de |d')(?:gratitude|reconnaissance|patience|humour|respect|compréhension) (?:n'aurait|aurait|ne ferait|serait)",
  'un poco (?:más )?de (?:gratitud|agradecimiento|paciencia|humor|respeto|comprensión) (?:no |habría|hubiera|estaría)',
  'um pouco (?:mais )?de (?:gratidão|paciência|humor|respeito|compreensão) (?:não |teria|seria|fazia)',
  "un po' (?:più )?di (?:gratitudine|riconoscenza|pazienza|umorismo|rispetto|comprensione) (?:non |avrebbe|sarebbe)",
  '(?:you|customers|people|they|readers|users) (?:could|should|might|ought to) have(?! (?:been|known|had|heard|got|received|it|them|one|that|this|these|those|an?|the|your|access|seen (?:it|this) from us))',
  `(?<!(?:who|that|which|what) )${THEY} (?:have |had |may have |just )?(?:misunderst\\p{L}+|misread|misinterpret\\p{L}*|misheard|overlooked|ignored|overreact\\p{L}*|(?:chose|chosen|decided|preferred|insisted|wanted) (?:to (?:take|be|get|read|see|mis\\p{L}+)|on)|failed to)`,
  `${THEY} (?:did not|didn't|had not|hadn't|never) (?:read|check|checked|understand|understood|bother|notice|noticed|follow|followed|tell us|told us|give us|given us|look|look at)`,
  `${THEY} (?:had |have )?(?:filled|ticked|typed|entered|clicked|given us|gave us) [^.!?\\n]{0,60}(?:wrong\\p{L}*|careless\\p{L}*|incomplete\\p{L}*|incorrect\\p{L}*|late|badly)`,
  joined(
    '(?:next time|in (?:the )?future),? (?:please |just |kindly |do |be sure to |try to )*',
    '(?:read|check|look|follow|ask|call|remember|make|be|pay|arrive|come|use|think|note|tell|fill|order|give|write)',
  ),
  joined(
    'please (?:\\p{L}+ )?(?:read|check|look|follow|remember|make sure|arrive|think|note|fill)[^.!?\\n]{0,60} ',
    '(?:next time|in (?:the )?future|carefully|properly|before you \\p{L}+|beforehand|more closely)',
  ),
  '(?:hättet|hätten sie|hättest)',
  joined(
    '(?:sie|ihr|du|viele|einige|manche)(?: von (?:euch|ihnen))? (?:hatten?|hattet|hattest|haben|habt|hast) [^.!?\\n]{0,60}',
    '(?:falsch|übersehen|ungenau|verwechselt|missverstanden|überlesen)',
  ),
  'bitte [^.!?\\n]{0,60}(?:künftig|nächstes mal|genauer|sorgfältiger|vorher|besser)',
  '(?:künftig|nächstes mal|das nächste mal) (?:bitte )?(?:lesen|prüfen|achten|beachten|genau)',
  "vous (?:auriez|aviez|avez) (?:pu|dû|mal)|vous n'(?:avez|aviez) pas (?:lu|vérifié|suivi|compris)",
  'la prochaine fois[^.!?\\n]{0,20} (?:lisez|vérifiez|merci|pensez|veuillez)',
  "(?:merci de|veuillez) [^.!?\\n]{0,60}(?:la prochaine fois|à l'avenir|attentivement|avant de)",
  '(?:podríais|podrían|podrías|debisteis|deberían|deberíais) haber|(?:habíais|habían) (?:rellenado|leído|puesto) mal',
  'la próxima vez[^.!?\\n]{0,20} (?:lea|lean|leed|lee|revis\\p{L}+|mir\\p{L}+|por favor)|por favor[^.!?\\n]{0,60} la próxima vez',
  '(?<!\\b(?:publicação|post|texto|mensagem|anúncio|cartaz|preço|data|isso|isto) )(?:poderiam|deveriam|poderia|deveria) ter|da próxima vez[^.!?\\n]{0,20} (?:leia\\p{L}*|verifi\\p{L}+|por favor)',
  'por favor[^.!?\\n]{0,60} da próxima vez',
  '(?:avreste|avresti) (?:potuto|dovuto)|la prossima volta[^.!?\\n]{0,20} (?:legg\\p{L}+|controll\\p{L}+|per favore)',
  'per favore[^.!?\\n]{0,60} la prossima volta',
);

/** A thing of ours, or a part of the day. */
const THING = `(?!\\S*(?:\\S+ ){0,2}?(?:posts?|photos?|pictures?|prices?|dates?|money|adverts?|posters?|labels?|texts?|letters?|lists?|articles?|videos?|films?|pages?|rooms?|doors?|signs?|errors?|mistakes?|right|new|next|first|second|correct|rest|result)(?!\\p{L}))`;
const STRANGER_DID = phrases(
  `^\\W*(?:the|an?|some|one of the|two|three|a few|several|many)(?: of (?:you|our \\p{L}+))? (?!of us\\b)${THING}(?:(?!(?:is|are|was|were|be|been|has|have|will|we|i)\\b)[\\p{L}-]+ ){1,3}?(?:(?:simply|just|only|then|apparently|\\p{L}+ly) )?(?:had (?!been\\b)\\p{L}+|picked|chose|gave|made|put|wrote|posted|sent|drew|printed|used|told|mixed|forgot|got|took|let|failed|did|published|added|changed|started|shouted|threw|hid|lost|mis\\p{L}+|brought|came too|painted|filmed|delivered|copied|swapped|confused|promised|ordered|booked|designed|translated|recorded|approved|ignored|insisted)`,
  `^\\W*(?:eine?|der|die|das|unser\\p{L}*) ${THING}(?!post|beitrag|bild|foto|preis|plakat)(?:\\p{L}+ ){1,2}?(?:hat|haben|hatte|hatten) (?!sich)`,
  `^\\W*(?:c'est )?(?:le|la|l'|les|une?|notre|nos) ?(?!photo|image|affiche|message|texte|prix|date)(?:\\p{L}+ ){1,2}?(?:qui )?(?:l'|les |nous |s'est |s'était |n')?(?:a|ont|avait|avaient) (?!été|lieu)`,
  `^\\W*(?:el|la|los|las|una?|unos|nuestr[oa]) (?!foto|imagen|cartel|mensaje|texto|precio|fecha)(?:\\p{L}+ ){1,2}?(?:nos |lo |se )?(?:\\p{L}{3,}(?:ó|aron|ieron)|(?:ha|han|había) (?!sido|estado))`,
  `^\\W*(?:o|a|os|as|uma?|uns|noss[oa]) (?!foto|imagem|cartaz|mensagem|texto|preço|data)(?:\\p{L}+ ){1,2}?(?:nos |se )?\\p{L}{2,}(?:ou|eu|iu|aram|eram)`,
  `^\\W*(?:il|lo|la|l'|i|gli|le|una?|uno|nostr[oa]) ?(?!foto|immagine|manifesto|messaggio|testo|prezzo|data)(?:\\p{L}+ ){1,2}?(?:ci |l'|si )?(?:ha|hanno|aveva|avevano) `,
);
/** An answer to the wrong. */
const NEAR = sifted(
  /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening)|yesterday|heute|aujourd['’]hui|ce matin|hoy|esta mañana|hoje|oggi|stamattina)(?!\p{L})/iu,
);

/** “Our app showed the wrong times”: that is where we published it, and no excuse. */
const SHOWN_THERE = phrases(
  'our (?:app|website|site|page|calendar|map|timetable) (?:showed|listed|said|displayed|gave|had)',
  'unsere (?:app|seite|website) (?:zeigte|nannte|hat)',
  'notre (?:appli|application|site|page) (?:affichait|indiquait|donnait|a affiché|a indiqué)',
  '(?:nuestra|nossa|nostra) (?:app|web|página|pagina) (?:mostraba|mostró|indicaba|mostrava|mostrou|indicava|ha mostrato)',
);
/** What works by itself, and is said to have. */
const TOOL = oneOf(
  'spell-check* spellcheck* spell_check* grammar_check* auto-correct* autocorrect* auto-fill autofill auto-complete predictive_text',
  'bot bots chatbot* algorithm* scheduler autopilot automation keyboard artificial_intelligence language_model machine_translation',
  'system software program database server servers template plugin plug-in printer_driver tool tools script',
  'online_translator automatic_translator machine_translator translation_software translation_service translation_tool',
  'computer app generator filter mail_merge assistant robot translator_app translation_app update calendar cms',
);
const TOOL_ELSEWHERE = oneOf(
  'rechtschreibprüfung autokorrektur *programm *software *system *algorithmus künstliche_intelligenz',
  '*vorlage *tool *server *plugin *bot *werkzeug *automatik datenbank computer',
  'correcteur logiciel outil algorithme robot système serveur traducteur_automatique',
  'intelligence_artificielle plateforme planificateur chatbot gabarit',
  'corrector autocorrector sistema programa herramienta algoritmo servidor plantilla traductor_automático inteligencia_artificial aplicación',
  'corretor autocorret* ferramenta robô tradutor_automático inteligência_artificial aplicação aplicativo',
  'correttore programma strumento server modello traduttore_automatico intelligenza_artificiale correzione_automatica piattaforma',
  'planningsprogramma spellingcontrole',
);
/** Needs no article. */
const SPELLING = oneOf(
  'spell-check* spellcheck* spell_check* auto-correct* autocorrect* artificial_intelligence',
  'machine_translation predictive_text autokorrektur rechtschreibprüfung',
);
const TOOL_DID = phrases(
  `${LEAD}(?:${DETERMINER}(?:\\S+ ){0,3}?(?:${TOOL}|${TOOL_ELSEWHERE}|ai|ki|ia)|${SPELLING})(?: [\\p{L}-]+){0,2}?(?! ?(?:is|are|will|has been|ist|sind|wird|est|sont|sera|está|é|è|that|which|who|before|and|to)(?!\\p{L})) ?(?:(?:is|was|ist|war|est|était|es|era|foi|è) (?:to blame|responsible|behind|at fault|schuld|responsable|culpable))?(?= \\p{L})`,
);
const FAULTY = '(?:error|glitch|fault|problem|issue|failure|hiccup|bug|crash)';
const BY_TOOL = phrases(
  `(?:by|due to|because of|thanks to|blame|through) (?:an?|the|our) (?:\\p{L}+ ){0,2}${TOOL}`,
  `(?:technical|system|software|computer|server|it|internet|connection|upload) ${FAULTY}s?|glitch(?:es|ed)?|fat fingers?|(?:a|the) typo`,
  '(?:was|were|been)(?: \\p{L}+)? (?:pre-?|auto-?)?scheduled|(?:pre-?|auto-?)scheduled',
  'scheduled (?:before|in advance|weeks|days|earlier|automatically|ahead)',
  '(?:sent|posted|published|sends?|posts?|picks?|picked|chose|chooses|put|generated|went out)(?: \\p{L}+){0,3} (?:automatically|by itself)',
  '(?:automatically|by itself) (?:sent|posted|published|generated)|(?:was|were|is) automated',
  '(?:by|using|with) (?:ai|artificial intelligence|machine translation)',
  'technische[rnms]? (?:fehler|panne|problem|störung|grund|gründen)\\p{L}*|systemfehler|(?:vor|ein)geplant',
  'automatisch (?:verschickt|versendet|veröffentlicht|gepostet|erzeugt|eingefügt)',
  "(?:été|était) (?:programmé|planifié)\\p{L}*|programmée? (?:avant|à l'avance|il y a)|(?:un |le )?bug",
  '(?:problème|erreur|incident|souci) (?:technique|informatique)|automatiquement',
  '(?:estaba|fue|quedó|había sido|estaban) programad[oa]s? (?:antes|desde|con|hace|de forma|por|para)',
  '(?:error|fallo|problema) (?:técnico|informático|del sistema)|automáticamente|de forma automática',
  '(?:estava|foi|tinha sido) (?:agendad|programad)[oa]s? (?:antes|com|desde|há|para|por)',
  '(?:erro|falha|problema) (?:técnic[oa]|de sistema|do sistema)',
  '(?:era|è) (?:stat[oa] )?programmat[oa] (?:prima|da|in|con)|(?:errore|guasto|problema) (?:tecnico|informatico|di sistema)|automaticamente',
);
/** What is said of a tool that was seen to. */
/** What we offer did not work: that is the harm and not its excuse, where somebody answers for it. */
const OUTAGE = sifted(
  /(?<!\p{L})(?:was|were|went|has been|have been|war|waren|était|étaient|estuvo|estaba|esteve|estava|è stat[ao]|era)(?!\p{L})(?:[^.!?\n]|\.(?=\d)){0,60}(?<!\p{L})(?:down|offline|unavailable|unreachable|out of order|nicht (?:erreichbar|verfügbar)|gestört|indisponibles?|hors service|inaccessibles?|caíd[oa]s?|fora do ar|indispon[ií]ve(?:l|is)|non (?:disponibil[ei]|raggiungibil[ei]))(?!\p{L})/iu,
);
/** “It was a failed update of ours”: said of a tool, and taken on. */
const OF_OURS = sifted(
  /(?<!\p{L})(?:of (?:ours|our own|our making)|(?:that |which )?we (?:rolled out|shipped|deployed|released|pushed|set up wrongly|broke)|von uns(?: selbst)?|que nous avons (?:lancée?|publiée?|déployée?)|que (?:hicimos|lanzamos|fizemos|lançámos|lançamos)|che abbiamo (?:lanciato|pubblicato))(?!\p{L})/iu,
);
const OWNED = sifted(
  /(?<!\p{L})(?:our|my|unser|mein|notre|nuestro|nosso|nostro) (?:own )?(?:fault|mistake|error|fehler|versehen|faute|erreur|error|erro|errore)(?!\p{L})|(?<!\p{L})(?:(?:that|it|this)(?: (?:was|is)|['’]s) (?:entirely |all |squarely )?(?:on us|down to us|us|ours)|also wir|das (?:waren|sind|war|ist) (?:wir|unser\p{L}*)|lag an uns|c['’](?:est|était) (?:nous|à cause de nous)|culpa nuestra|culpa nossa|colpa nostra)(?!\p{L})/iu,
);
const SET_RIGHT = sifted(
  /(?<!\p{L})(?:now|no longer|from (?:today|now on)|is (?:off|gone|fixed|empty|stopped)|switched off|turned off|jetzt|nun|ab (?:heute|sofort)|nicht mehr|désormais|maintenant|ne \p{L}+ plus|ahora|ya no|agora|já não|adesso|ora|non più)(?!\p{L})/iu,
);

const UNKNOWN = either(
  'some(?:body|one)(?: else)?(?! (?:in|on|at|from|of) )|strangers?|outsiders?|whoever|an? (?:unknown |third )(?:person|party)',
  'third parties|intruders?|burglars?|unknown (?:persons?|people)|thie(?:f|ves)',
  'jemand|unbekannte?|fremde|dritte|außenstehende',
  "quelqu'un|des inconnus|un inconnu",
  'alguien|un desconocido|desconocidos|alguém|desconhecidos',
  'qualcuno|sconosciuti|iemand',
);
const KEY = either(
  'account|accounts|page|profile|channel|feed|login|log-in|password|passwords|credentials|website|site|system',
  'konto|accounts?|zugang|passwort|seite|profil|kanal|compte|page|mot de passe',
  'cuenta|perfil|página|contraseña|conta|senha',
  'palavra-passe|profilo|pagina|sito|account|password',
);
const HACK = phrases(
  joined(
    '(?<!\\b(?:not|never) |@)',
    either(
      'hack(?:ed|ers?|ing)?|gehackt|hacker(?:n|angriff\\p{L}*|attacke\\p{L}*)|hacké\\p{L}*|piraté\\p{L}*|pirates?',
      'pirata\\p{L}*|hackead\\p{L}+|hackear\\p{L}+|pirate(?:ad|ar)\\p{L}+|hackerat\\p{L}+|phish\\p{L}+',
    ),
  ),
  `${UNKNOWN} [^.!?\\n]{0,50}(?:${KEY}|access|zugriff|zugang|accès|acceso|acesso|accesso)`,
  `${KEY}s?(?: \\p{L}+){0,5} (?:compromised|breached|hijacked|taken over|stolen|guessed|leaked|cracked|nicked|broken into|misused|abused|gestohlen|gekapert|kompromittiert|geknackt|missbraucht|compromise?|volée?|usurpée?|robad[oa]|vulnerada|comprometid[oa]|intervenida|roubad[oa]|invadid[oa]|violat[oa]|compromess[oa]|rubat[oa])`,
  `(?:stolen|stole|steal|guessed|cracked|broke|broken|break|got|gained|hijacked|volé|robado|robaron|roubou|roubaram|rubato)(?: \\p{L}+){0,3} (?:our|the|to our|into our|hold of our|le|la|nuestr[oa]|noss[oa]|a noss[oa]|il nostro|la nostra) (?:\\p{L}+ )?${KEY}`,
  `(?:break-?in|intrusion|attack|einbruch|angriff|intrusión|intrusione|intrusão|ataque|attacco|attaque)(?: \\p{L}+){0,2} (?:our|unser\\p{L}*|notre|nuestr[oa]|noss[oa]|nostr[oa]) ${KEY}|break-?in (?:to|by)|cyber[- ]?(?:attack|angriff|attaque)\\p{L}*|(?:ataque|attacco) informatico`,
  'unauthori[sz]ed (?:access|person|user|third|party|use)|(?:unbefugte?|fremde)\\p{L}* (?:zugriff|zugang)|accès non autorisé',
  'acceso no autorizado|acesso não autorizado|accesso non autorizzato|zugang verschafft|on nous a volé',
);
