import { has, joined, oneOf, phrases, type Span, spansOf } from '../phrases.ts';
import { clausesOf } from './clauses.ts';

/**
 * Causes and circumstances before the first word of regret or admission: people wait for the sorry. What we did, told plainly, is none.
 * @param sentences of the text
 * @param until where it first says sorry or that it was wrong
 */
export function explainedFirst(sentences: readonly Span[], until: number): Span | undefined {
  const early = sentences
    .filter((sentence) => sentence.start < until)
    .map((sentence) => ({ ...sentence, text: sentence.text.slice(0, until - sentence.start) }));
  const weights = early.map(
    (sentence) => spansOf(sentence.text, CIRCUMSTANCE).length + (has(sentence.text, MOTIVE) ? 1 : 0) + tellsOfOthers(sentence),
  );
  const together = weights.reduce((sum, weight) => sum + weight, 0);
  return early.find(({ text }, at) => has(text, CAUSE) || (together >= 2 && weights[at]! > 0) || (at > 0 && LED_TO.test(text)));
}

/** How much of a story in which neither we nor those who were harmed nor what we published occur: every further clause counts. */
const tellsOfOthers = (sentence: Span): number => (has(sentence.text, US_OR_YOU) ? 0 : clausesOf(sentence).length - 1);
const US_OR_YOU = phrases(
  oneOf(
    'we our us i me my you your post* caption* tweet* advert* label* poster* photo* wir uns unser* ich mein* ihr euch sie ihnen beitrag',
    'nous notre nos je mon vous votre vos nuestr* nos os les su yo noss* nós eu meu nostr* noi ci io mio vi vostr*',
  ),
  '\\p{L}+(?:mos|iamo)',
);

/** “That is why …” at the start of a sentence. */
const LED_TO =
  /^\s*(?:so(?! (?:did|do|does|are|is|was|were|have|had) (?:we|i|you|they|he|she|it)\b)|therefore|hence|as a result|consequently|deshalb|darum|daher|also|deswegen|c['’]est pourquoi|du coup|donc|alors|por eso|por ello|así que|por isso|portanto|per questo|quindi|perciò)(?!\p{L})/iu;

/** One of these is an explanation by itself. */
const CAUSE = phrases(
  "(?:that|this)(?: is|'s|'s the reason) why",
  joined(
    '(?:^|because|since|due to|owing to|thanks to)(?: of)?(?: \\p{L}+){0,6} ',
    '(?:ill|sick|illness|busy|short[- ]staffed|flu|strike|storm|broke|failed|moved|left)',
  ),
  '^\\W*(?:because|since we|owing to|due to|given (?:the|that)|with (?:so (?:many|much)|the (?:move|storm|strike)))',
  'as (?:you|many of you|some of you) (?:may |might |will )?know|(?:short|under)[- ]?staffed|busiest|inspired by',
  'took it for|the idea (?:was|behind|came)|under (?:great |a lot of |enormous )?pressure|in the rush',
  '^\\W*(?:weil|da (?:wir|der|die|das|uns)|wegen|aufgrund|infolge)|überlastet|unterbesetzt|inspiriert',
  'die idee (?:war|kam)|grippewelle|personalmangel|wie (?:ihr|sie|viele) (?:\\p{L}+ )?wiss\\p{L}+',
  '^\\W*(?:parce que|comme (?:nous|le|la)|en raison|à cause|suite à)|débordée?s?',
  "sous-effectif|inspirée?|l'idée (?:était|venait)|comme vous le savez",
  '^\\W*(?:porque|debido|a causa|como (?:nos|el|la))|de baja|bajas|desbordad[oa]s|inspirad[oa]|la idea (?:era|vino)|como sab\\p{L}+',
  '^\\W*(?:porque|devido|por causa|com (?:as|os|a|o) )|sobrecarregad[oa]s|inspirad[oa]|a ideia (?:era|veio)|como sab\\p{L}+',
  "^\\W*(?:poiché|siccome|a causa|per via)|sommers[ie]|ispirat[oa]|l'idea (?:era|veniva)|personale ridotto|come sapete",
);

/** What we wanted or thought, before what we did: half an explanation. */
const MOTIVE = phrases(
  joined(
    '(?<!\\b(?:you|they|who) )(?:we|i) (?:\\p{L}+ )?',
    '(?:saw|thought|wanted|hoped|believed|assumed|needed|were told|were trying|had to|had no|had a|were looking)',
    '(?! (?:nothing|it was funny))',
  ),
  'wir (?:wollten|dachten|mussten|glaubten|brauchten)|nous (?:voulions|pensions|croyions|cherchions)',
  '(?:queríamos|pensábamos|creíamos|necesitábamos|buscábamos)|(?:pensávamos|achávamos|precisávamos)',
  '(?:volevamo|pensavamo|credevamo|cercavamo)',
);

/** Two of these make an explanation: hands missing, times that were hard, things that gave way. */
const CIRCUMSTANCE = phrases(
  joined(
    '(?:was|were|been|are|is|fell) (?:\\p{L}+ )?',
    '(?:ill|sick|busy|overwhelmed|away|absent|off|late|new here|at sea|abroad|on (?:holiday|vacation|leave)|out of (?:the )?office)',
  ),
  'on (?:holiday|vacation|sick leave|parental leave)',
  '(?:long|hectic|difficult|tough|hard|stressful|mad|busy|short|unusual) (?:day|days|night|week|weeks|month|months|year|season|summer|winter)',
  '(?:moved|moving) (?:\\p{L}+ )?(?:office|offices|house|building|this|to a new)',
  '(?:small|tiny) (?:\\p{L}+ )?(?:team|club|shop|office|family|charity)',
  '(?:only|just|have|had|are) (?:two|three|four|one|\\d+) (?:people|of us|phone|colleagues|editors|staff|volunteers|lines|pairs)',
  'day jobs?|half of (?:us|the team)|no (?:desk|phone|power|internet|electricity|heating)',
  'storm|flood|power cut|strike|virus|flu|pandemic|deadline|midnight|wedding|renovation|construction|rush|demand|prices (?:for|of)',
  '(?:internet|server|system|connection|line|network|phones?) (?:\\p{L}+ ){0,2}(?:failed|failing|crashed|was|were|went|broke|kept|is|has)',
  '(?:reached|came to|got to) us (?:late|at|only)|(?:deliver(?:ed|y)|arrived|came) (?:\\p{L}+ )?late',
  'off sick|off ill|down with',
  'new (?:software|system|supplier|colleague|building|office|till|website|warehouse|machines?|computers?)|(?:is|was) (?:\\p{L}+ )?(?:older than|broken|out of order|closed for)',
  '(?:took|lasted) (?:longer|two of|half of|more)|with nobody|(?:hit|struck) (?:us|our \\p{L}+|the \\p{L}+) (?:very )?hard',
  oneOf(
    'krank im_urlaub umgezogen umzug kurz_vor fehlen fehlten druckschluss stress* hektisch* ausfiel ausgefallen',
    'baustelle streik sturm kleines_team kleine_mannschaft viel_zu_tun getroffen umplanen störung',
  ),
  oneOf(
    'malade* en_vacances en_congé déménag* petite_équipe toute_petite difficile* grève',
    'tempête panne travaux plus_longtemps retard* absent* fatigu* surcharge*',
  ),
  oneOf(
    'enferm* vacaciones mudanza mudamos muchísimo_trabajo mucho_trabajo obras huelga',
    'tormenta avería poco_personal ausente* retraso* equipo_pequeño corte_de_luz',
  ),
  oneOf('doente* férias mudança muito_trabalho obras greve tempestade chuvas avaria sem_luz pouco_pessoal equipa_pequena atraso*'),
  oneOf(
    'malat* ferie trasloc* molto_lavoro lavori sciopero tempesta guasto manutenzione poco_personale piccola_squadra ritardo senza_corrente',
  ),
);
