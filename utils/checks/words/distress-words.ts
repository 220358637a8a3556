/**
 * How people write when something bad happened to them, and the formulas that answer them. English, German, French, Spanish,
 * Portuguese, Italian, Dutch. Our own selection; entries of `text/lexicon.ts`.
 */

/** Grief, injury, danger, need. */
export const harmed = [
  'died', 'dead', 'death', 'passed away', 'funeral', 'lost my|our|his|her', 'killed', 'cancer', 'hospital*', 'ambulance', 'emergency', 'injur*', 'hurt', 'bleeding', 'burned|burnt', 'choked|choking', 'allergic', 'poisoned|poisoning', 'sick', 'ill', 'surgery', 'medication|medicine|insulin|inhaler', 'stranded', 'stuck', 'crying|cried|in tears', 'scared|terrified|frightened', 'unsafe', 'assault*', 'harass*', 'abus*', 'robbed|stolen|scammed', 'evicted', 'homeless', 'suicid*', 'kill myself', 'miscarr*', 'stillborn', 'wheelchair', 'disabled', 'elderly mother|father', 'my baby', 'no heat|heating|water|power', 'freezing', 'starving', 'lost my job', "can't pay|afford", 'racist|racism', 'discriminat*', 'humiliat*', 'desperate', 'widow', 'grieving',
  'gestorben', 'verstorben', 'tot', 'tod', 'beerdigung', 'krankenhaus', 'krebs', 'notfall', 'verletzt', 'blut*', 'allergisch*', 'vergiftet', 'krank', 'medikament*', 'gestrandet', 'festsitz*|sitzen fest|hier', 'geweint|weint|weine', 'angst', 'überfallen', 'bestohlen', 'gekündigt', 'verzweifelt', 'rollstuhl', 'ohne strom|heizung|wasser', 'rassistisch*', 'diskriminier*',
  'mort|morte|morts', 'décédé|décédée|décès', 'enterrement|obsèques', 'hôpital', 'cancer', 'urgence*', 'blessé*', 'saigne', 'allergi*', 'intoxication', 'malade', 'médicament*', 'bloqué|bloquée|bloqués', 'pleure|pleuré|larmes', 'peur', 'agress*', 'volé', 'désespéré*', 'fauteuil roulant', 'sans chauffage|eau|électricité', 'raciste*',
  'murió|muerto|muerta|muerte|falleció|fallecido|fallecida', 'funeral|entierro', 'hospital', 'cáncer', 'emergencia', 'herid*', 'sangr*', 'alérgic*', 'intoxic*', 'enferm*', 'medicamento*|medicina', 'varad*|atrapad*', 'llorando|lloré', 'miedo', 'robaron|robado', 'desesperad*', 'silla de ruedas', 'sin luz|agua|calefacción', 'racista*',
  'morreu|morte|faleceu|falecimento', 'enterro|velório', 'câncer', 'emergência', 'ferid*', 'sangr*', 'doente', 'remédio|remédios', 'presa|preso|presos no|na|em', 'chorando|chorei', 'medo', 'roubaram|assaltad*', 'cadeira de rodas', 'sem luz|água',
  'morto|morta|morte|mancato|mancata|deceduto', 'funerale', 'ospedale', 'cancro|tumore', 'emergenza', 'ferit*', 'sangu*', 'allergic*', 'intossicat*', 'malat*', 'medicine|farmaci', 'bloccat*', 'piangendo|pianto', 'paura', 'rubato|rubati', 'disperat*', 'sedia a rotelle', 'senza luce|acqua|riscaldamento',
  'overleden', 'dood', 'begrafenis', 'ziekenhuis', 'kanker', 'gewond', 'ziek', 'bang',
];

/** Anger and disappointment. */
export const angry = [
  'worst', 'never again', 'never fly|buy|shop|eat|use|come|order|return|book', 'disgust*', 'disgrace*', 'appalling', 'awful', 'terrible', 'horrible', 'furious', 'fuming', 'angry', 'livid', 'outrag*', 'unacceptable', 'ridiculous', 'shame on', 'shameful', 'rip off', 'scam*', 'liars', 'lied', 'ruined', 'disappoint*', 'let down', 'useless', 'incompetent', 'joke', 'pathetic', 'ignored', 'still waiting', 'nobody answers|answered|cares', 'refund', 'cancelled my', 'boycott', 'broken', 'complain*', 'hate', 'sucks', 'fed up', 'sick of', 'rude',
  'schlechteste*|schlimmste*', 'nie wieder', 'frechheit', 'unverschämt*', 'katastrophe', 'wütend', 'sauer', 'enttäusch*', 'inakzeptabel', 'betrug', 'abzocke', 'lügner', 'unfähig', 'ignoriert', 'warte immer|seit', 'kaputt', 'beschwer*', 'unmöglich', 'schande',
  'pire', 'plus jamais', 'jamais plus', 'honte', 'honteux', 'scandale*', 'furieux|furieuse', 'déçu|déçue|décevant', 'inacceptable', 'arnaque', 'menteurs', 'incompétents', 'ignoré', 'attends toujours', 'cassé', 'ras le bol', 'nul', 'inadmissible',
  'peor', 'nunca más', 'vergüenza', 'furios*', 'decepcion*', 'inaceptable', 'estafa*', 'mentiros*', 'incompetentes', 'ignor*', 'sigo esperando', 'roto|rota', 'harto|harta', 'pésimo|pésima', 'horrible',
  'pior', 'nunca mais', 'vergonha', 'absurdo', 'decepcion*', 'inaceitável', 'golpe', 'mentiros*', 'incompetentes', 'péssimo|péssima', 'quebrado', 'cansada|cansado de', 'descaso',
  'peggiore', 'mai più', 'vergogna', 'furios*', 'delus*', 'inaccettabile', 'truffa', 'bugiardi', 'incompetenti', 'pessimo|pessima', 'rotto|rotta', 'stufo|stufa', 'scandaloso',
  'slechtste', 'nooit meer', 'schande', 'boos', 'teleurgesteld', 'oplichters',
];

/** Said to anybody, about anything. */
export const formulas = [
  'thanks|thank you for|for your reaching|contacting|feedback|patience|message|comment|support|letting|sharing|interest|understanding|your|loyalty', 'we value|appreciate your', 'your feedback|opinion|business|call is|matters', 'apologise|apologize for the|any|this inconvenience', 'sorry for the|any inconvenience', 'please visit|see|check|refer our|the', 'visit our faq|website|help', 'faq', 'have a great|nice|wonderful|lovely|good|fantastic', 'we look forward', 'look forward to', 'glad|happy|pleased to hear', "we're|we are here to help", 'valued customer', 'stay tuned', 'we strive to', 'we take .. seriously', 'kindly', 'rest assured', 'dm us', 'as soon as possible', 'your patience', 'for common questions', 'enjoy your', 'hope you enjoy|enjoyed', 'see you soon', 'that\'s great|awesome', 'love this|it|that', 'rate us', 'how did we do', 'for further assistance', 'our team will',
  'danke|vielen dank für deine|ihre|eure|die|dein|ihr', 'wir bitten um', 'entschuldigen die|etwaige unannehmlichkeiten', 'unannehmlichkeiten', 'schönen|einen schönen tag|abend', 'wir freuen uns', 'ihr|dein feedback', 'besuchen sie|besuche', 'bleib|bleiben gespannt', 'wir nehmen .. ernst', 'um ihr|dein verständnis',
  'merci pour|de votre|vos', 'nous vous remercions', 'nous nous excusons pour', 'désolés pour la gêne', 'gêne occasionnée', 'bonne journée', 'belle journée', 'votre avis', 'consultez notre', 'au plaisir', 'à bientôt',
  'gracias por tu|su|contactar|contactarnos|tus|escribirnos', 'lamentamos las|los|cualquier molestias|inconvenientes', 'disculpa|disculpe las molestias', 'que tengas|tenga un', 'valoramos tu|su', 'visita nuestra|nuestro', 'esperamos verte',
  'obrigado|obrigada pelo|pela|por', 'agradecemos o|a|pelo|sua|seu', 'pedimos desculpa|desculpas pelo|por|pelos', 'lamentamos o|qualquer|pelo', 'tenha um', 'valorizamos sua', 'visite nosso|nossa',
  'grazie per il|la|averci|la', 'ci scusiamo per il|l|gli|eventuali', 'ci dispiace per il disagio|inconveniente', 'buona giornata', 'la tua opinione', 'visita il nostro|la', 'a presto',
  'bedankt voor je|uw|het', 'excuses voor het ongemak', 'fijne dag',
];

/** What only a person who read the message writes. */
export const feeling = [
  'so sorry', 'very|truly|deeply|terribly sorry', 'sorry for your loss', 'sorry to hear', 'my condolences', 'our condolences', 'condolences', 'this should not|never have', "shouldn't have", 'you|that deserve', 'must be|have been', 'i have', "i've", 'i am|i\'m', 'i will', "i'll", 'my direct', 'call me', 'herzliches beileid', 'mein beileid', 'tut mir|uns sehr|so|leid|wirklich', 'ich habe|rufe|kümmere', 'sincères condoléances', 'je suis', 'je vous appelle', 'lo siento mucho', 'sentimos mucho', 'mi más sentido', 'sinto muito', 'meus sentimentos', 'mi dispiace', 'le mie condoglianze', 'gecondoleerd', 'wat erg',
];
