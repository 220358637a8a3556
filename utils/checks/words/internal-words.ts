/**
 * Wording of documents and messages that are not for the public. English, German, French, Spanish, Portuguese, Italian, Dutch.
 * Our own selection, after the markings of the Traffic Light Protocol (FIRST, 2022), press embargo lines and the Market
 * Abuse Regulation (EU 596/2014, inside information). Entries of `text/lexicon.ts`.
 */

/** A marking that nobody puts on what is for everyone. */
export const markings = [
  'internal use only', 'for internal use', 'internal only', 'internal memo|document|draft|note', 'company confidential', 'strictly|highly|private confidential', 'strictly private', 'confidential and privileged', 'confidential do|not|draft|information|memo|until|please', 'private and confidential', 'commercial|commercially in confidence', 'in confidence until', 'under nda', 'under embargo', 'embargoed until|till|to|for', 'embargo until|till|lifts|lifted|ends|date', 'strict embargo', 'not for release|publication|distribution|circulation', 'do not share|forward|distribute|circulate|publish|release|post until|before|outside|externally|yet|with',
  'not for public|external', 'do not distribute|circulate', 'for your eyes only', 'restricted circulation', 'tlp red|amber', 'hold for release', 'need to know basis', 'board paper|papers|minutes|confidential', 'insider information', 'off the record', 'not yet public|announced',
  'nur für den internen|internen', 'nur intern', 'nur zum|für internen|internem|interne gebrauch', 'intern nicht', 'streng vertraulich', 'vertraulich nicht|bitte|bis|behandeln', 'sperrfrist', 'unter embargo', 'nicht zur|für veröffentlichung|weitergabe', 'noch nicht öffentlich', 'bitte nicht weitergeben|weiterleiten|veröffentlichen',
  'usage interne', 'strictement confidentiel', 'confidentiel ne', 'sous embargo', 'embargo jusqu', 'ne pas diffuser|partager|publier|transférer', 'document interne',
  'uso interno', 'solo para uso', 'estrictamente confidencial', 'confidencial no', 'bajo embargo', 'embargado|embargada hasta', 'embargo hasta', 'no difundir|compartir|publicar', 'documento interno',
  'somente para uso', 'estritamente confidencial', 'confidencial não', 'sob embargo', 'embargo até', 'não divulgar|compartilhar|publicar',
  'uso interno', 'strettamente riservato|confidenziale', 'riservato non', 'sotto embargo', 'embargo fino', 'non divulgare|diffondere|condividere|pubblicare',
  'alleen voor intern', 'strikt vertrouwelijk', 'onder embargo', 'niet delen|verspreiden',
];

/** Said between two people who share a secret. */
export const whispers = [
  'keep this|it to yourself|yourselves', 'keep this|it between us', 'keep this|it quiet|secret|confidential|under', 'between you and me', "don't|dont|do not tell anyone|anybody|the|him|her|them", 'just between us', 'does|do not know yet', "doesn't|don't know yet", "nobody|no one knows yet", 'not supposed to tell|say|share', 'this stays between',
  'behalte|behaltet das|es für', 'bleibt unter uns', 'unter uns gesagt', 'sag es|das niemandem|keinem', 'sagt es|das niemandem|keinem', 'weiß noch niemand|keiner|nichts',
  'garde|gardez ça|cela pour', 'entre nous', 'ne le dis|dites à personne', 'ne dis|dites rien',
  'entre tú y yo', 'entre nosotros', 'no se lo|le digas|cuentes', 'guárdame|guarda el secreto',
  'fica entre nós|a gente', 'não conta|conte para|pra ninguém', 'que fique entre',
  'resti|resta tra noi', 'tra me e te', 'non dirlo|ditelo a', 'acqua in bocca',
];

/** Plans that are nobody's business yet: buying, selling, hiring, firing. */
export const plans = [
  'we should|could|will|can buy|acquire|sell|fire|sack|dismiss|replace them|him|her|it|novak|the', 'need to sell him|her|them', 'on your|his|her schedule|calendar', 'buy them', 'buy him out', 'i have a plan', 'before we announce|tell|publish|go', 'before|until it|this|the is|goes public|official|announced', 'tell the market', 'layoffs|redundancies will|are|next', 'we are|will be laying|letting .. off|go', 'we are selling|buying|acquiring|replacing',
  'profit warning', 'miss|missed|beat|exceed the|our|its|all target|guidance|forecast|expectations|estimates|consensus|numbers', 'expect to miss|beat|exceed', 'wir werden verkaufen|kaufen|übernehmen|entlassen', 'gewinnwarnung', 'bevor wir es|das', 'avertissement sur résultats', 'avant l annonce', 'antes de anunciar', 'antes do anúncio', "prima dell annuncio",
];

/** Talk of how business went. */
export const results = [
  'good|great|strong|bad|weak|record|terrible|awesome|amazing numbers|figures|results|quarter|sales', 'board meeting', 'happy|unhappy board', 'the board is|was|loved|approved|will', 'earnings', 'q1|q2|q3|q4 outlook|forecast|numbers|results|figures|sales|revenue', 'quarterly results|numbers|figures', 'preliminary results|figures|numbers', 'ahead of guidance|expectations', 'vorläufige zahlen|ergebnisse', 'aufsichtsrat*', 'gute|starke|schlechte zahlen', 'quartalszahlen', 'conseil d administration', 'bons|mauvais chiffres|résultats', 'consejo de administración', 'buenos|malos resultados|números', 'conselho de administração', 'bons resultados|números', 'consiglio di amministrazione', 'buoni risultati',
];

/** Health and money of one person, told to everybody. */
export const privateMatters = [
  'your biopsy|test|blood|scan|mri|x|lab|screening|smear|pregnancy|hiv result|results|ray', 'your diagnosis|biopsy|prescription|medication|treatment|surgery|therapy|condition is|was|came|has|shows|showed', 'your results|result are|is|came|show|shows', 'your loan|mortgage|credit|overdraft|claim|application|benefit|benefits was|is|has rejected|declined|refused|approved|denied|been', 'your account|balance|card is|was|has overdrawn|overdue|blocked|frozen|suspended|negative|been', 'your overdue|unpaid|outstanding|missed balance|payment|bill|invoice|rent|debt', 'your salary|debt|arrears|payslip',
  'ihr|dein|ihre|deine befund|biopsie|laborwerte|blutwerte|diagnose|testergebnis|schwangerschaftstest|rezept|kreditantrag|mahnung|gehalt', 'ihr|dein konto|kredit ist|wurde überzogen|gesperrt|abgelehnt',
  'votre|ton|vos résultat|résultats|biopsie|analyse|analyses|diagnostic|ordonnance|découvert|dette|salaire', 'votre|ton prêt|crédit|dossier a été|est',
  'su|sus|tu|tus biopsia|análisis|diagnóstico|resultados|receta|deuda|salario|nómina', 'su|tu préstamo|crédito ha|fue sido|rechazado|denegado',
  'seu|sua|seus biópsia|exame|exames|diagnóstico|receita|dívida|salário', 'la|il sua|suo|tua|tuo biopsia|diagnosi|referto|esame|debito|stipendio', 'i suoi|tuoi esami|risultati',
];
