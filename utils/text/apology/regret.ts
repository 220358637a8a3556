import { joined, oneOf, phrases, type Span, spansOf } from '../phrases.ts';
import { sifted } from '../sifted.ts';

/** Every place where a text says sorry. "Sorry not sorry" and "sorry to hear" say something else, and so does asking others for it. */
export function sorryPlaces(text: string): Span[] {
  if (!SORRY_STEMS.test(text)) return [];
  return spansOf(text, SORRY).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const isOfOthers = [DEMANDED, OF_ANOTHER, READERS_ARE].some((pattern) => pattern.test(before));
    return !isOfOthers && !NOT_SORRY.test(text.slice(Math.max(0, start - 4), end + 12));
  });
}

/** Where it first says that it was wrong and that it was us, or -1. */
export const admittedAt = (text: string): number => text.search(ADMISSION);

/** One of these stands in every word of regret; most posts hold none, and the long pattern is spared. */
const SORRY_STEMS = sifted(
  /sorry|apolog|regret|forgive|leid|entschuldig|verzeih|bedauer|pardon|désol|excus|navré|sentimos|siento|lament|perd|culp|scus|piace|spiac|rincresc|desolat|spijt/i,
);

const SORRY = phrases(
  // A house that speaks of itself by its name: “Acme sincerely apologizes for our advert”.
  '(?<=(?:^|[.!?\\n] ?)(?:[\\p{L}\\p{N}&.-]+ ){1,5}(?:sincerely |deeply |unreservedly |wholeheartedly |humbly )?)apologi[sz]es(?= [^.!?:\\n]{0,80}(?<!\\p{L})(?:our|we)(?!\\p{L}))',
  oneOf('sorry apologi[sz]e apologi[sz]ed apologi[sz]ing apology apologies regrettable'),
  '(?:we|i|deeply) regret',
  'forgive (?:us|me)',
  'ask (?:for )?(?:your )?forgiveness',
  '(?:tut|tun|täte) (?:es )?(?:uns|mir|ihm|ihr)(?: \\p{L}+){0,3} leid',
  'leid tut',
  'tut (?:das|dies) (?:uns|mir) leid',
  '(?:uns|mir) (?:tut )?(?:\\p{L}+ )?leid',
  oneOf('entschuldig* verzeih* bedauerlich* wir_bedauern'),
  'bedauern (?:wir|ich|das|es|den|die|sehr|zutiefst)?',
  "(?:c'est|il est) regrettable",
  "(?:excus(?:es|er|ez|ons)|m'excuse\\p{L}*|pardon|désolée?s?|navrée?s?|nous regrettons|je regrette)",
  'es (?:lamentable|de lamentar)',
  'lo (?:sentimos|siento|lamentamos|lamento)',
  'sentimos (?:mucho|muito|lo|que|si|haber\\p{L}*|la|el)',
  'lamentamos',
  'perd(?:ón|ona|onad|onen|one|ão)',
  oneOf('disculp* desculp* scus*'),
  'é lamentável',
  'è (?:spiacevole|deplorevole)',
  '(?:ci|mi) (?:dispiace|spiace|rincresce)',
  'perdonateci',
  '(?:ve|vi|gliene|ce) (?:ne )?scusiamo',
  'chiediamo (?:scusa|perdono)',
  'siamo (?:desolati|dispiaciuti|spiacenti)',
  'excuses',
  'het spijt (?:ons|me|mij)',
  'spijt het (?:ons|me|mij)',
);

/** “We asked it to apologise”: somebody else's. */
const DEMANDED =
  /\b(?:(?:ask(?:ed|s)?|told|tells?|made|makes?|wants?|demanded|demands|forced?) (?!to\b|you\b|your\b)(?:\p{L}+ ){1,2}(?:to )?|refus(?:es?|ed) to )$/iu;
/** “He asked my pardon”, “two of them have since apologised”: others said it, to us. */
const OF_ANOTHER =
  /(?<!\p{L})(?:(?:he|she|they|who|(?:one|two|some|most|both|all) of (?:them|whom))(?: (?:has|have|had|even|since|later|then|finally|never)){0,2}|(?:me|nos|le|les) (?:pidió|pidieron|ha pedido|han pedido|pediu|pediram|ha chiesto|hanno chiesto|chiese|chiesero)|(?:m['’]|nous )(?:a|ont) (?:demandé|présenté)|hat(?:te)? sich (?:\p{L}+ ){0,3})\s?$/iu;
/** “If you’re sorry you missed it”, “you’ll be sorry”, “don’t be sorry”: the readers are. */
const READERS_ARE =
  /(?<!\p{L})(?:you(?:['’](?:re|ll be|d be)| are| were| feel| (?:will|would|might|may) be)(?: (?:still|really|a bit|so))?|(?:don['’]t|do not|never|no need to) (?:be|feel|say)(?: so)?|you (?:will |might |may )?(?:still )?|(?:vous|tu) (?:êtes|es)|(?:dir|euch|ihnen)(?: (?:noch|auch|sehr|so))?) $/iu;
const NOT_SORRY = /\bsorry(?=\s+not\s+sorry|\s+to\s+(?:hear|see|read|learn))|\bnot\s+sorry$/iu;

/** What a deed is called by those who own it, in any of the languages. */
export const BAD = oneOf(
  'wrong mistaken insensitive offensive rude cruel mean unkind heartless careless',
  'insulting disrespectful contemptuous unfair unjust hurtful harmful',
  'unacceptable inexcusable unforgivable inappropriate thoughtless tactless false',
  'untrue stupid tasteless racist sexist degrading humiliating shameful',
  'bad dumb abusive arrogant dismissive sneering lazy sloppy reckless negligent dangerous',
  'nasty ugly vile callous patronising condescending dishonest misleading',
  'falsch verletzend beleidigend daneben geschmacklos respektlos rassistisch sexistisch',
  'unangemessen gemein herzlos gedankenlos taktlos verletzend* unverzeihlich unfair',
  'herablassend verächtlich unentschuldbar grausam inakzeptabel fahrlässig unhöflich',
  'blessant* faux fausse* maladroit* déplacé* insultant* inacceptable* irrespectueu* méprisant*',
  'indigne* injuste* cruel* méchant* grossi* honteu* inadmissible* impardonnable*',
  'ofensiv* hiriente* inaceptable* injust* grosser* irrespetuos* imperdonable* vergonzos* insensible* cruele* despectiv* equivocad*',
  'inaceitáve* errad* grosseir* desrespeitos* imperdoáve* vergonhos* insensíve*',
  'sbagliat* offensiv* irrispettos* inaccettabil* crudel* ingiust* imperdonabil* vergognos* maleducat* indegn* falso',
  'kwetsend fout verkeerd respectloos',
);
const OWN_FAULT = oneOf('mistake* fault error* failure* doing blame oversight slip');

const ADMISSION = phrases(
  `(?:was|were|is|are|got)(?: \\p{L}+){0,2} (?:${BAD}|in (?:very )?poor taste)`,
  `(?:our|my)(?: own)? ${OWN_FAULT}`,
  'our (?:own )?(?:work|decision|choice)',
  joined(
    'we (?:got|made|did|were|misled|failed|messed|screwed|let|misquoted|misspelt|misspelled|posted|named)',
    ' (?:it |this |that |a |an |the |you |wrong|up|down)[^.!?\\n]{0,30}(?:wrong|mistake|error|down|up)',
  ),
  `(?:we|i|our \\p{L}+) (?:just |even )?(?:posted|tweeted|said|wrote|sent|shared|published|made|did|showed)(?: \\p{L}+){0,4} ${BAD}`,
  "(?:we|i|that|it|this) should(?: not|n't| never)? have",
  '(?:no|without) excuse',
  '(?:you|she|he|they) deserved? better',
  '(?:we|i) (?:was|were|are|am) (?:wrong|to blame|ashamed|responsible)',
  '(?:we|i) (?:failed|own (?:it|this|that)|lied|misled|broke)',
  '(?:my|our) bad',
  '(?:is|was) (?:all )?on us',
  'you were right',
  '(?:fault|blame|mistake|error|responsibility) (?:is|was) (?:all |entirely )?(?:ours|mine)',
  '(?:unser|mein|unsere|meine) (?:eigener )?(?:fehler|schuld|versehen)',
  `(?:war|waren|ist|sind)(?: \\p{L}+){0,2} ${BAD}`,
  '(?:wir|ich) (?:lagen|lag) (?:falsch|daneben)',
  '(?:wir|ich) haben? (?:einen fehler|uns geirrt|etwas falsch|gelogen|versagt)',
  '(?:wir|ich) hätten?',
  'hätten wir',
  'haben uns (?:geirrt|vertan)',
  'haben (?:wir|das) verbockt',
  'nous nous sommes trompée?s',
  'je me suis trompée?',
  '(?:notre|mon|la nôtre) (?:erreur|faute)',
  "(?:c'est|c'était) (?:notre|une|de notre|ma) (?:erreur|faute)",
  `(?:c'était|était|étaient|a été|ont été)(?: \\p{L}+)? (?:${BAD}|une erreur)`,
  'nous avons (?:fait une erreur|eu tort|menti)',
  "nous (?:aurions dû|n'aurions (?:pas|jamais) dû)",
  "j'ai été",
  'nos equivocamos|me equivoqué',
  '(?:nuestro|mi) (?:error|fallo)|culpa nuestra|nuestra culpa',
  `(?:fue|es|era)(?: \\p{L}+)? (?:un error|una falta de respeto|un comentario|${BAD})`,
  'no (?:debimos|debí|deberíamos)',
  'hicimos mal|estuvo mal|metimos la pata|mentimos',
  'erramos|errámos|errei|falhamos|falhámos|mentimos',
  '(?:nosso|meu) erro|erro (?:foi )?nosso|a culpa é nossa',
  `(?:foi|é|era)(?: \\p{L}+)? (?:um erro|uma falta de respeito|${BAD})`,
  'não (?:devíamos|deveríamos|podíamos)',
  '(?:abbiamo|ho) (?:sbagliato|mentito)',
  '(?:nostro|mio) errore|colpa (?:è )?(?:nostra|mia)',
  `(?:è|era|è stat[oa])(?: \\p{L}+)? (?:un errore|${BAD})`,
  '(?:non )?avremmo dovuto',
);
