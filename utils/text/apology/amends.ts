import { type Language, languageOf } from '../language.ts';
import { either, has, joined, oneOf, phrases, type Span } from '../phrases.ts';
import { clausesOf, overlaps, sentencesOf } from './clauses.ts';
import { BAD } from './regret.ts';

/**
 * Whether anything is left that was put right or will be, once the sorry, the wrong itself and its excuses are taken away:
 * a verb of mending, a perfect after the sorry, or a clause about how things stand now or what comes.
 * @param sorry places that say sorry
 * @param excuses places of other faults; the clause of each counts for nothing
 */
export function makesAmends(text: string, sorry: readonly Span[], excuses: readonly Span[]): boolean {
  const past = pastIn[languageOf(text) ?? 'en'];
  const sorryStart = sorry[0]?.start ?? -1;
  return sentencesOf(text).some((sentence) => {
    const clauses = clausesOf(sentence);
    const apologises = sorry.some((place) => overlaps(place, sentence));
    return clauses.some((clause, at) => {
      if (excuses.some((place) => overlaps(place, clause))) return false;
      if ([MENDING, OFFER, COMING].some((sign) => has(clause.text, sign))) return true;
      if (sorry.some((place) => overlaps(place, clause)) || has(clause.text, OWNING)) return false;
      const after = clause.start > sorryStart;
      if (after && has(clause.text, PERFECT) && !has(clause.text, DID_WRONG)) return true;
      if (has(clause.text, past)) return after && has(clause.text, JUST_NOW) && !has(clause.text, DID_WRONG);
      if (has(clause.text, NOW)) return true;
      // What was wrong is told before the sorry, often in the present.
      if (!after) return false;
      // An apology goes on with those it is for; a sentence of its own speaks of something else.
      return apologises ? at > 0 && has(clause.text, STATED) : wordsIn(clause.text) > 2 && ENDED.test(sentence.text);
    });
  });
}

/** Whether a clause says what is being done. */
export const mends = (clause: string): boolean =>
  has(clause, MENDING) || has(clause, OFFER) || (has(clause, PERFECT) && !has(clause, DID_WRONG));

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;
/** A name under the text has no full stop. */
const ENDED = /[.!?]["”»)]*\s*$/u;

/** Verbs that put right. */
const MENDING = phrases(
  oneOf(
    'delet* remov* withdr* withdraw* corrected correcting correction* corrects fix fixed',
    'fixing fixes mend* repair* replac* refund* repaid repay* reimburs* compensat*',
    'restor* rewrit* rewrote rewritten reprint* relabel* redrawn redraw* redo redone repaint*',
    'recalled recalling cancelled cancels suspended paused pulped pulled scrapped',
    'destroyed erased wiped unblocked renewed updated retrain* donat* changed stopped stops honoured honored waived',
  ),
  '(?:taken|took|take|takes|taking|come|comes|put) (?:(?:it|this|that|them|the \\p{L}+|our \\p{L}+) )?(?:down|off|back|right)',
  'set right|no longer|instead|(?:has|have) apologi[sz]ed|(?:is|are) back|back (?:on|in|where|at|to)',
  oneOf(
    'gelöscht löschen entfern* korrigier* berichtig* ersetz* erstatt* zurückgezogen zurückgenommen',
    'zurückgezahlt zurückgerufen abgehängt abgeschaltet abgestellt abgesagt',
    'überklebt übermalt ausgetauscht umgetauscht geändert ändern gestoppt stoppen gesperrt',
    'repariert behoben beheben überarbeit* vernichtet eingestampft nachgeholt überwiesen',
    'entschädig* spenden überprüf* prüfen prüft schul* zurückzahl* zurückgeb* künftig ab_sofort ab_heute ab_jetzt nicht_mehr neu_gedruckt drehen',
  ),
  oneOf(
    'supprim* retir* effac* corrig* rectifi* rembours* remplac* annul* suspend* suspens* arrêt*',
    'répar* modifi* refai* refont décroch* décoll* rappelé* rappelon* restitu* rétabl* détrui*',
    'désormais relit relue* relus vers* repart dorénavant',
  ),
  "n'est plus|ne sont plus|dès (?:maintenant|aujourd'hui|demain)|à l'avenir",
  oneOf(
    'borrad* borramos retirad* retiramos eliminad* eliminamos corregid* corregimos corrig* devolv* devuelv*',
    'devuelt* reembols* sustitu* reemplaz* cancelad* suspendid* cambiad* repintad* arreglad* reparad* renovad*',
    'anulad* quitad* a_partir_de desde_hoy desde_ahora ya_no en_adelante respetamos revisamos revisaremos',
  ),
  oneOf(
    'apagad* apagámos apagamos removid* removemos retirámos retirado* retirada* corrigi* substitu* devolvi*',
    'reembolsa* trocad* trocámos alterad* anulad* cancelad* eliminad* exclu* já_não doravante',
  ),
  oneOf(
    'cancellat* rimoss* rimuov* eliminat* ritirat* corrett* corregg* rimbors* sostitu* sospes* annullat* riparat*',
    "rifatt* cambiat* modificat* tolto tolta tolti ripristin* restitu* d'ora_in_poi da_oggi da_domani non_è_più",
  ),
  oneOf('verwijder* gecorrigeerd rechtgezet vervangen terugbetaal* ingetrokken gestopt aangepast voortaan vanaf_nu vanaf_vandaag'),
);

/** What those who were harmed get. */
const OFFER = phrases(
  'for (?:free|nothing)|free (?:of charge|for|of cost|until|entry|to)|(?:are|is|be|goes|go|get|gets|rides?|enters?) (?:\\p{L}+ )?free',
  'call us free|at our (?:cost|expense)|on (?:us|me|the house)(?= ?[.,;!]| ?$)',
  oneOf('voucher* refund* replacement*'),
  '(?:our|my) guests?',
  '(?:you|each|whoever|everyone|everybody|all|they) (?:\\p{L}+ ){0,4}(?:gets?|may|can|choose|keep|decide)',
  '(?:anyone|whoever|everyone|everybody)(?: of you)?(?: who)? (?:booked|bought|paid|came|ordered|entered|travell?ed|needs|wants) [^.!?\\n]{3,80}',
  'it (?:is|costs?|opens?|closes?|starts?) [^.!?\\n]{1,25}, not',
  oneOf('kostenlos gratis umsonst unser_gast unsere_gäste bekommen bekommt auf_unsere_kosten gutschein*'),
  'richtig (?:ist|sind|wäre|heißt|lautet)',
  oneOf('gratuit* offert* à_nos_frais invité* gratis a_nuestra_costa invitad* grátis de_graça gratuit* a_nostre_spese ospite ospiti'),
  'quien(?:es)? (?:ya )?(?:vino|vinieron|compr\\p{L}+|pag\\p{L}+|reserv\\p{L}+)|quem (?:veio|comprou|pagou|reservou|encomendou)',
  'chi (?:ha|è) [^.!?\\n]{1,40} (?:paga|entra|riceve|può|avrà)',
);

/** Promised. */
const COMING = phrases(
  "(?<!\\b(?:not|never) )(?:we|i)(?:'ll| will| are going to| are|'re)(?! not| never| very| so| deeply| truly| really| all| sorry| ashamed| wrong| responsible| aware| embarrassed| mortified| horrified| appalled| devastated| to blame| at fault) (?:\\p{L}+ )?\\p{L}+(?<!sorry|wrong|ashamed|responsible|aware)",
  '(?:wir|ich) werden?(?! nie| nicht)|werden (?:wir|ich)',
  'nous allons|je vais|nous (?:\\p{L}+ )?\\p{L}+rons|vamos a|vamos \\p{L}+r|\\p{L}+(?:a|e|i)remos|stiamo|\\p{L}+(?:e|i)remo',
);

/** “We have written to them”: of us or of the thing. Not “people who have lost somebody”. */
const PERFECT = phrases(
  "(?<!\\b(?:who|should|would|could|must|may|might|will) )(?:have|has|'ve)(?: also| now| already| since| all| both| each| personally)? (?!no\\b|not\\b|an?\\b|the\\b|to\\b|our\\b|your\\b|never\\b)\\p{L}+",
  '(?:wir|ich) (?:haben?|sind|bin)(?! nicht| nie| kein)|haben? (?:wir|ich)(?! nicht| nie| kein)',
  "(?<!ne )nous (?:l'|les |lui |leur |en |vous |y )?(?:avons|sommes)(?! pas| jamais)|je (?:l'|lui )?ai|j'ai",
  '(?<!no )(?:hemos|he)(?! sido| estado)|ha sido|han sido',
  '(?<!non )(?:abbiamo|ho)(?! sbagliato)',
  'we hebben|wij hebben',
);
/** Doing wrong, and hurting, in the perfect or past: no repair, however it stands. */
const DID_WRONG = phrases(
  oneOf(
    'hurt harmed offended insulted failed let_* lied misled betrayed disappointed upset wronged caused mocked',
    'laughed broken lost seen read heard felt understood deserved made_a* made_this made_mistakes done_wrong',
  ),
  oneOf(
    'verletzt beleidigt enttäuscht gelogen versagt verursacht ausgelacht gelacht vergessen geirrt falsch verstanden gehört gesehen fehler',
  ),
  oneOf('blessé* offensé* insulté* menti déçu* trompé* ri oublié* moqué* tort compris entendu'),
  oneOf(
    'ofendido herido mentido insultado fallado decepcionado equivocado hecho_daño',
    'entendido oído ofeso ferito mentito insultato deluso sbagliato riso capito',
  ),
);

/** Clauses that own the wrong, judge it or speak of the anger: all present tense, no repair. */
const OWNING = phrases(
  BAD,
  `(?:no|without|any) (?:excuse|justification|right|ifs?|buts?)|(?:nothing|no \\p{L}+) (?:excuses|justifies|makes [^.!?\\n]{1,30} better)|(?:on us|ours|mine)(?= ?[.,;!]| ?$)`,
  '(?:our|my)(?: own)? (?:mistakes?|fault|errors?|failure|responsibility|doing)',
  oneOf('ashamed embarrassed mortified devastated unexcusable guilty'),
  joined(
    '(?:we|i)(?: all| fully| deeply| truly| do)? ',
    either(
      'hear|understand|know|see|own|accept|feel|realise|realize|acknowledge|recogni[sz]e|admit|hope|wish|thank',
      'regret|take (?:full |all |the )?(?:responsibility|blame)|value|appreciate|read|answer for|did|do',
    ),
  ),
  '(?:we|i|it|that|this|they|nobody) (?:should|would|could|must) (?:\\p{L}+ )?(?:have|not|never)',
  '(?:you|they|he|she|people) (?:trust|trusted|rely|expect|deserve|deserved|were|are right)(?: \\p{L}+)*',
  'it (?:hurts?|shames|weighs)',
  "(?:cannot|can't|does not|doesn't|will not|won't) (?:undo|excuse|explain|make (?:it|this|that) (?:right|good|better))",
  'a (?:bad|poor|grave|serious|terrible) \\p{L}+',
  '(?:unser|mein|ein)(?:e|er)? (?:eigener |schwerer |großer )?(?:fehler|schuld|versehen)',
  '(?:keine?|nichts) (?:entschuldigung|ausrede|rechtfertig\\p{L}*)|wir (?:verstehen|wissen|hören|sehen|schämen|bereuen|hoffen|danken)',
  'schämen uns|verdien\\p{L}+|hätten?|(?:darf|dürfen|dürfte) nicht',
  '(?:notre|ma|une) (?:\\p{L}+ )?(?:erreur|faute|responsabilité)|aucune excuse|sans excuse',
  "nous (?:comprenons|savons|entendons|avons honte|espérons|remercions|aurions|n'aurions)|rien ne",
  '(?:nuestro|nuestra|mi|un) (?:\\p{L}+ )?(?:error|culpa|fallo|falta|responsabilidad)|(?:no tiene|sin|no hay) (?:excusa|disculpa|perdón)',
  '(?:entendemos|comprendemos|sabemos|esperamos|agradecemos|fuimos|asumimos)|no debimos',
  '(?:nosso|nossa|um|uma) (?:\\p{L}+ )?(?:erro|culpa|falha|falta|responsabilidade)|(?:não tem|sem|não há) (?:desculpa|perdão)',
  '(?:percebemos|entendemos|compreendemos|assumimos)|não (?:devíamos|deveríamos)',
  '(?:nostr[oa]|mi[oa]|un) (?:\\p{L}+ )?(?:errore|colpa|mancanza|responsabilità)|(?:nessuna|senza) (?:scusa|scusante|giustificazione)',
  '(?:capiamo|comprendiamo|sappiamo|speriamo|ringraziamo|ci vergogniamo)|avremmo',
  'thank(?:s| you)|danke\\p{L}*|merci|gracias|obrigad[oa]|grazie',
);

/** German stems in -t: “wir bitten”, “die Karten gelten” is no past. */
export const STEMS_IN_T =
  'bitt|biet|möcht|arbeit|acht|halt|erhalt|behalt|gelt|erstatt|leist|wart|erwart|antwort|beantwort|bericht|richt|bewert|gestatt|rat|berat|kost|test|start|läut';

/** Told as over. Per language, for a word's ending that tells the past in one is everyday in another. */
const pastIn: Readonly<Record<Language, RegExp>> = {
  en: phrases(
    joined(
      "(?<!(?:is|are|am|be|been|being|has|have|had|gets?|now|not|'s|'re|'ve|what|whatever|whoever|anyone|who) (?:\\p{L}+ ){0,1})",
      '(?:(?!need|feed|speed|hundred)\\p{L}{2,}ed|made|said|told|left|sent|kept|held|meant|lost|bought|found|led|paid|hid|built)',
    ),
    oneOf(
      'was were had did got went came gave wrote ran sold thought knew saw forgot spoke stood sat fell broke chose drew rang took drove',
      "wasn't weren't hadn't didn't",
    ),
  ),
  de: phrases(
    `(?!bitte|heute|leute|erste|zweite|dritte|letzte|nächste|seite|kette|karte|liste|woche|weite|gäste|beste|rechte|werte|möchte|könnte|texte|miete|hälfte|berichte|(?:${STEMS_IN_T})en)\\p{L}{3,}te[nst]?`,
    oneOf('haben habe hat war waren hatte hatten wurde wurden stand standen ging kam kamen lag lagen schrieb ließ gab nahm'),
  ),
  fr: phrases(
    oneOf("avons ai j'ai avait avaient était étaient fut fûmes eu a_été ont_été"),
    "(?:nous|s'est|se sont|l'|il|elle|on) (?:sommes|a|ont) \\p{L}+",
    '\\p{L}+(?:aient|ait|ions)',
  ),
  es: phrases(
    '\\p{L}+(?:ó|aron|ieron|aba|aban|ábamos|íamos|amos|[ií]mos|iste|asteis)',
    oneOf('hemos ha han he fue fueron era eran estuvo hubo hicimos dijimos'),
  ),
  pt: phrases('\\p{L}+(?:ámos|amos|ou|aram|eram|iram|ava|avam|emos|imos)', oneOf('foi foram era eram fui houve estava tinha')),
  it: phrases('\\p{L}+(?:ava|avano|avamo|evamo|ò)', oneOf('abbiamo ci_siamo ho era erano fu è_stat* sono_stat*')),
};

/** A past so near that it answers the wrong: “we bought forty rolls from you this morning”. */
const JUST_NOW = phrases(
  'today|tonight|this (?:morning|afternoon|evening|week)|at once|immediately|straight away|right away|since|back|within (?:the|an|one) \\p{L}+',
  'the right ones?|the correct \\p{L}+|an? new \\p{L}+|new ones|in person',
  oneOf(
    'heute sofort umgehend inzwischen seitdem persönlich bereits schon déjà ya já',
    'già lunes martes miércoles jueves viernes segunda terça quarta quinta sexta',
  ),
  either(
    "aujourd'hui|ce matin|ce soir|hier soir|aussitôt|depuis|esta mañana|esta tarde|hoy",
    'enseguida|esta manhã|hoje|logo|stamattina|stasera|oggi|subito|vandaag|vanmorgen',
  ),
);
/** How it stands now and what comes. */
const NOW = phrases(
  'now|today|tonight|tomorrow|again|above|below|from (?:today|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'next (?:week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'by (?:tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)',
  'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  "will|'ll|going to|being \\p{L}+|on (?:its|their|the) way|in place|at once",
  'jetzt|nun|heute|morgen|wieder|oben|unten|unterwegs|werden|wird|bald',
  '(?:am|bis|ab) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
  "maintenant|aujourd'hui|demain|ci-dessus|ci-dessous|en ligne|allons|bientôt",
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:est|sont) (?:en|à)',
  'ahora|hoy|mañana|arriba|abajo|ya (?:está|están|es|son|tiene)|vamos a|en camino',
  'lo antes|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
  'agora|hoje|amanhã|acima|abaixo|já (?:está|estão|lá)|vamos|a caminho|no ar|na (?:segunda|terça|quarta|quinta|sexta)',
  'adesso|ora|oggi|domani|sopra|sotto|di nuovo|a posto|in arrivo|stiamo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  'nu|vandaag|morgen|weer|onderweg',
);
/** Has a subject and a verb in the present: a clause, not more people to say sorry to. */
const STATED = phrases(
  "(?:is|are|has|have|will|can|may|'ll|'re|'s)(?! (?:who|what|for|to)\\b)|(?:we|you|i|they|nobody|each|everyone|whoever|it) \\p{L}+",
  'ist|sind|wird|werden|können|kann|gilt|gelten|steht|stehen|kommt|läuft|(?:wir|niemand|alle|jede[rs]?) \\p{L}+',
  'est|sont|sera|seront|peut|pouvez|nous (?:\\p{L}+ )?\\p{L}+ons',
  'está|están|son|será|puede|pueden|estão|são|pode|podem|è|sono|sarà|può|possono|vale|valen|valem|valgono',
  'is|zijn|wordt',
);
