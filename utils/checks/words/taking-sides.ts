import { anyOf, framed } from '../../text/any-of.ts';
import { oneOf, phrases } from '../../text/phrases.ts';

/** Taking sides, in politics and at a match. English, German, French, Spanish, Portuguese, Italian, Dutch. Our own selection. */

/** Who is in politics, and what. */
const politics = oneOf(
  'trump biden vance harris obama* musk* farage starmer sunak boris truss corbyn badenoch maga gop tory tories labour reform_uk lib_dems republicans democrats brexit brexiteers',
  'government candidate candidates chancellor politicians westminster downing_street white_house congress parliament prime_minister',
  'regierung bundesregierung ampel merz scholz habeck baerbock weidel söder afd spd cdu csu fdp grünen politiker* *minister *ministerin kanzler* kandidat*',
  'gouvernement président ministre ministra ministro premier macron mélenchon le_pen bardella gobierno sánchez feijóo abascal vox psoe podemos ayuso milei',
  'governo meloni salvini renzi schlein bolsonaro lula petistas bolsonaristas montenegro ventura chega kabinet wilders rutte yeşilgöz',
);
/** What one thinks of them. */
const judged = oneOf(
  'joke moron* idiot* clown* crook* liar* lying corrupt disgrace* shambles con scam traitor* fascist* racist* scum useless pathetic criminals* evil wrecked ruined destroyed destroying hate never_forgive out_now get_them_out voted_them_out kick_them_out jail prison lock_him_up lock_her_up resign disgusting worst',
  'witz lügner* verbrecher* weg raus rücktritt abgewählt versager unfähig* kotzt honte dehors démission escrocs menteur* dégage pourris dimisión asco vergüenza corrupt* mentiros* ladrones fuera',
  'dimissioni vergogna ladri buffone* schifo corrotti ladrões vergonha corruptos fora mentiroso* schande leugenaar* oplichters opstappen aftreden',
);
/** “This government is a joke”, “get the Tories out”. */
export const politicalJudgement = anyOf(
  phrases(
    `(?:done with|sick of|fed up with|ashamed of|marre de|hart[oa] de|fart[oa] de|stuf[oa] di)[^.!?\\n]{0,20} ${politics}`,
    `wer (?:diese[nrs]? |noch )*${politics}[^.!?\\n]{0,20} wählt`,
    'vote the (?:lot|whole lot) (?:of them )?out|votes? for (?:him|her|them) deserves?',
  ),
  phrases(`${politics}(?!\\p{L})[^.!?\\n]{0,60} ${judged}`),
  phrases(`${judged}(?!\\p{L})[^.!?\\n]{0,30} ${politics}`),
  phrases(
    `${politics}(?!\\p{L})[^\\n]{0,80}[.!?] (?:vote the lot|rücktritt|démission|dimisión|dimissioni|demissão|aftreden|resign|get (?:them|him|her) out|vote them out|enough is enough|ras le bol|marre)`,
  ),
);

/** Cries of somebody in front of a match. */
export const fansCry = framed(
  /(?<!\p{L})/giu,
  /(?!\p{L})/giu,
  /g+o{2,}a*l{1,}|t+o{3,}r+|get in,?(?: you (?:beauty|beast|legend|reds|blues))?(?=!)|what a screamer/giu,
  // What a fan says of the team.
  /qué (?:vergüenza|asco|desastre|ruina) de (?:equipo|defensa|árbitro|partido)|que (?:vergonha|desgraça) de (?:time|equipa|defesa|árbitro|jogo)|che (?:vergogna|schifo) di (?:squadra|difesa|arbitro|partita)|quelle (?:honte|équipe de (?:chèvres|tocards|peintres))|was für eine (?:gurkentruppe|trümmertruppe)|(?:what a|absolute) (?:joke|disgrace|shambles|embarrassment) of a (?:team|defence|defense|performance|club|referee)/giu,
  /(?<=(?:^|[.!?,\n])\s*)up the \p{L}+(?=[!.]|$)|come on you \p{L}+|ref(?:eree)? (?:needs|is blind|must be)|\d ?[-–:] ?\d down|(?:spurs|arsenal|chelsea|united|city|liverpool) (?:are|is) (?:crying|shit|finished|a joke|sh\p{L}+)/giu,
  /tor in der \d+\. minute|auswärtssieg|que jogo foi esse|vai (?:benfica|sporting|porto|flamengo|corinthians|palmeiras)|(?:hala|aúpa|vamos) \p{L}+(?=!)|(?:allez|forza) \p{L}+(?=!{2})/giu,
);
