import { type Language, languageOf } from '../language.ts';
import { either, has, joined, oneOf, phrases, type Span, spansOf } from '../phrases.ts';
import { mends, STEMS_IN_T } from './amends.ts';
import { clausesOf, sentencesOf } from './clauses.ts';

/** It happened by itself; unless the text says anywhere that we did it. @param sorry where it first says sorry, or -1 */
export function unowned(text: string): Span | undefined {
  const sentences = sentencesOf(text);
  const clauses = sentences.flatMap(clausesOf);
  const ours = OURS[languageOf(text) ?? 'en'];
  if (has(text, OWN_FAULT) || clauses.some(({ text: clause }) => has(clause, ours) && !mends(clause))) return undefined;
  return sentences
    .flatMap((sentence) =>
      spansOf(sentence.text, HAPPENED).map((place) => ({ ...place, start: sentence.start + place.start, end: sentence.start + place.end })),
    )
    .find((place) => !BY_US.test(text.slice(place.end)));
}

const OWN_FAULT = phrases(
  '(?:our|my)(?: own)? (?:mistake|fault|error|failure|doing|decision)|(?:on us|ours|mine)(?= ?[.,;!]| ?$)|one of us|(?:nobody|no one) else',
  '(?:unser|mein)(?:e|er)?(?: eigener)? (?:fehler|schuld|versehen)|(?:uns|mir) (?:ist|sind|hätte)|(?:war|waren) (?:es )?(?:wir|ich)',
  "(?:notre|ma|de notre|mon) (?:erreur|faute)|c'est (?:nous|moi)|(?:nuestro|mi) error|nuestra culpa",
  '(?:nosso|meu) erro|culpa é nossa|(?:nostro|mio) errore|colpa (?:è )?nostra',
);
/** One of us did something in the past; asked of clauses that mend nothing. */
const OURS: Readonly<Record<Language, RegExp>> = {
  en: phrases(
    joined(
      '(?:we|i)(?: \\p{L}+ly| just| never| both| all| also| had| once| still| then)',
      '{0,2} (?!apolog|regretted|believed|noticed|learn|received|needed)',
      either(
        "\\p{L}{2,}ed|got|made|did|didn't|went|said|told|gave|left|put|took|sent|wrote|let|ran",
        "sold|thought|knew|forgot|kept|held|spoke|meant|chose|drew|paid|should|shouldn't",
      ),
    ),
    '(?:who|which) (?:we|i) \\p{L}+ed',
  ),
  de: phrases(
    `(?:wir|ich) (?:\\p{L}+ )?(?:haben?|hatten?|hätten?)|(?:haben?|hatten?|hätten?) (?:wir|ich)|(?:wir|ich) (?!(?:${STEMS_IN_T})en)\\p{L}{3,}ten?`,
  ),
  fr: phrases("nous (?:l'|les |vous |n')?(?:avons|étions|aurions)|nous nous sommes|j'ai|je (?:l'|vous )ai"),
  es: phrases('(?!ped|sent|lament|est|som|ofrec)\\p{L}+(?:amos|imos)|hemos|he \\p{L}+do'),
  pt: phrases('(?!ped|sent|lament|est|som|ofer)\\p{L}+(?:ámos|amos|imos|emos)|fui'),
  it: phrases('abbiamo|ho \\p{L}+'),
};

/** Followed by the one who did it. */
const BY_US = /^\s*(?:by|von|par|por|da)\s+(?:us|me|our|uns|mir|nous|moi|nosotros|nós|noi|mí|mim|me)(?!\p{L})/iu;

/** What goes wrong, and what goes out. */
const MISHAP = oneOf('mistake* error* mix-up* misunderstanding* oversight* slip-up* blunder* accident* confusion failure*');
const CONTENT = oneOf(
  'tweet* post* message* e-mail* email* comment* advert* ad ads image* picture* photo* video* link* letter* story stories',
  'caption* reply replies article* price* notification* joke* content material figure* numbers information data details',
  'names invoice* bill* reminder* newsletter* poster* leaflet* sign* slide* song* clip* text* word* wording language',
  'update* address* ticket* order* parcel* quote* list* film* cartoon* headline* statement* remark* result*',
);
const DONE = oneOf(
  'sent posted published shared tweeted issued released put uploaded used made distributed circulated shown displayed printed given',
  'played broadcast aired delivered disclosed exposed leaked included selected chosen added attached placed run hung handed',
  'mixed_up swapped confused misspelt misspelled misprinted omitted overlooked',
);
const MISHAP_ELSEWHERE = oneOf('fehler* missverständnis* panne* verwechslung* unstimmigkeit*');
const HAPPENED = phrases(
  `${MISHAP}(?: (?:was|were|has been|have been|had been) (?:\\p{L}+ly )?made| (?:has |have |had )?(?:\\p{L}+ly )?(?:occurred|happened|crept|arose|arisen|slipped|took place))`,
  `(?<!\\b(?:we|i|corrected|right|correct|new|every|all|each|who|you) (?:\\p{L}+ ){0,2})${CONTENT}(?: (?:about|from|of|with|to) (?:\\p{L}+ ){1,4}?)? ?(?:was|were|got) (?:\\p{L}+ly )?${DONE}`,
  `(?:^|an?|some|wrong|incorrect|inappropriate|offensive|unsuitable|unfortunate)(?: \\p{L}+){0,3} (?:has|have) been (?:\\p{L}+ly )?${DONE}(?! to (?:all|each|every|the \\p{L}+ office))`,
  `(?:wrong|incorrect|false|inappropriate|offensive|unsuitable|insensitive|outdated|misleading|hurtful|distasteful|tasteless)(?: \\p{L}+){1,3} (?:was|were|got) (?:\\p{L}+ly )?${DONE}`,
  "(?:mistakes|(?:these|such) things|it|accidents) (?:just |do |will )?happens?|nobody(?:'s| is) perfect",
  '(?:something|things|it)(?: \\p{L}+)? (?:went|gone) (?:\\p{L}+ )?wrong|(?:what|things) happened (?:was|were|is) regrettable',
  'it (?:is|was) regrettable',
  `(?:this|it|that|the \\p{L}+) (?:has )?caused? (?:a |so much |such )?(?:stir|controversy|upset|confusion|offen[cs]e|discussion|debate|backlash)|(?:was|were) inconvenienced`,
  `(?:found|made) (?:its|their) way|slipped (?:through|past|in|out)|ended up (?:in|on)|${CONTENT} (?:accidentally |mistakenly |wrongly )?(?:went out|appeared|went live|went up)`,
  `(?:kam|gekommen|gab)(?: \\p{L}+){0,6} ${MISHAP_ELSEWHERE}|${MISHAP_ELSEWHERE} (?:\\p{L}+ )?(?:kam|gekommen)|(?:wurden?|sind|ist)(?: \\p{L}+){0,4} ${MISHAP_ELSEWHERE} (?:gemacht|passiert|unterlaufen|begangen|aufgetreten|entstanden)|${MISHAP_ELSEWHERE} (?:wurden?|ist|sind) (?:\\p{L}+ )?(?:gemacht|passiert|unterlaufen|geschehen|aufgetreten)`,
  `(?:für|zu) (?:irritation\\p{L}*|unmut|verwirrung|aufregung|missverständniss\\p{L}+) (?:gesorgt|geführt)|durchgerutscht|${MISHAP_ELSEWHERE} (?:\\p{L}+ ){0,3}eingeschlichen|(?:ist|sind|lief) (?:\\p{L}+ ){0,2}?(?:etwas|einiges|was|manches) (?:\\p{L}+ )?(?:schief|falsch|daneben) ?(?:gelaufen|gegangen)?`,
  joined(
    '(?:beitrag|post|tweet|nachricht|bild|foto|video|mail|kommentar|posting|anzeige|meldung|text|inhalt|rechnung|brief)',
    '\\p{L}* (?:wurden?|ist|sind) (?:\\p{L}+ ){0,5}',
    '(?:veröffentlicht|gepostet|verschickt|versendet|geteilt|rausgegangen|erschienen|gesendet|gezeigt|verwendet|abgedruckt|online gegangen)',
  ),
  joined(
    '(?:des |les |une |plusieurs )?erreurs?(?: \\p{L}+)? ',
    "(?:(?:ont|a) été (?:commise|faite)s?|s'est (?:produite|glissée)|se sont (?:produites|glissées)|est survenue)",
  ),
  "s'est glissée?",
  'il y a eu (?:une?|des) (?:erreurs?|soucis?|problèmes?|bugs?|ratés?|couacs?|confusions?)',
  joined(
    '(?:message|tweet|post|publication|image|vidéo|photo|visuel|annonce|courriel|mail|commentaire|blague|texte|facture|affiche)',
    's?(?: \\p{L}+){0,2} (?:a|ont) été (?:\\p{L}+ )?(?:publié|posté|envoyé|partagé|diffusé|mis en ligne|montré|utilisé|affiché|imprimé)',
    '\\p{L}*',
  ),
  joined(
    'se (?:cometieron|han cometido|cometió|ha cometido|produjo|ha producido|produjeron|han producido)',
    ' (?:un |algunos |varios |diversos )?(?:error|errores|fallos?)',
  ),
  '(?:hubo|ha habido|han habido) (?:un |una |algun\\p{L}+ |vari\\p{L}+ )?(?:error|errores|fallos?|problemas?|confusión|confusiones)',
  'se (?:publicó|ha publicado|publicaron|envió|envi(?:aron)|ha enviado|compartió|difundió|coló|mostró|usó|utilizó)',
  '(?:fue|fueron) (?:publicad|enviad|compartid|difundid|mostrad|usad)\\p{L}+',
  '(?:foram|foi) (?:cometidos?|feitos?) (?:um |alguns )?erros?',
  '(?:houve|ocorreu|ocorreram|aconteceu|aconteceram) (?:um |uma |alguns )?(?:erros?|falhas?|engano)',
  '(?:foi|foram) (?:publicad|postad|enviad|compartilhad|partilhad|divulgad|mostrad|usad)\\p{L}+|erros foram cometidos',
  '(?:sono stati|è stato) (?:commess[io]|fatt[io]) (?:degli |un |alcuni )?error[ei]',
  "(?:c'è stato|si è verificato|si sono verificati|ci sono stati) (?:un |degli |dei |alcuni )?(?:error[ei]|disguid[oi]|problem[ai]|inconvenient[ei])",
  '(?:è stat[oa]|sono stat[ie]) (?:pubblicat|inviat|postat|condivis|diffus|mostrat|usat)[oaie]|errori sono stati commessi',
);
