import { framed } from '../../text/any-of.ts';
import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** What tells, serves, cares or makes merry at a hard moment. English, German, French, Spanish, Portuguese, Italian, Dutch. */

/** How a firm tells what works again and what does not yet. */
export const TOLD = framed(
  /(?<![\p{L}\p{N}_])/iu,
  /(?![\p{L}\p{N}_])/iu,
  /still (?:blocked|closed|out|off|shut)|blocked|reopen\w*|(?:runs?|running|open|opens|back) again|back to normal|diverted/iu,
  /replacement|suspended|cancelled|canceled|postponed|closed until|until at least|no (?:trains|buses|trams|ferries)/iu,
  /(?:no|without) (?:hot |running |tap |drinking )?(?:water|power|electricity|gas|heating|internet|broadband|phone|signal) (?:in|at|on|for|to|until|from|between|since)/iu,
  /(?:kein|ohne) (?:warm)?(?:wasser|strom|gas|internet) (?:in|im|am|an|bis|seit|von)|keine heizung (?:in|im|bis|seit)/iu,
  /(?:pas|plus|sans|coupure) (?:d['’](?:eau|électricité|internet)|de (?:gaz|courant|chauffage)|eau|électricité|gaz|courant|chauffage) (?:à|au|dans|sur|jusqu|pour|depuis|de)/iu,
  /(?:sin|corte de|falta de|sem|senza) (?:agua|luz|gas|gás|água|internet|corriente|energia|calefacción|aquecimento|acqua|corrente|elettricità|riscaldamento) (?:en|hasta|desde|na|no|até|em|in|nel|nella|fino|dalle|a)/iu,
  /gesperrt|umgeleitet|fällt aus|fallen aus|coupée?/iu,
  /fermée?|interrompue?|cortad[oa]|suspendid[oa]|chius[oa]|sospes[oa]/iu,
);
/** Dates, what stays as it was, and what is given or lent for nothing: news of it, in its own words. */
export const SERVES = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /keeps? (?:running|its|their)|runs? as|stays? (?:open|as)|(?:goes|go) ahead|as (?:booked|planned|usual)/iu,
  /(?:days|dates) are|move(?:s|d)? to|no (?:charge|questions|purchase)/iu,
  /(?:lend|lends|hands? out|gives? out|giving out|handing out|hand out)(?: \p{L}+){1,5}|for nothing|stay (?:off|in|indoors|out)/iu,
  /fahren? (?:nach|wie)|verkehr(?:t|en)|sonderplan|bleib(?:t|en) (?:geöffnet|offen)|verleihen|nur,? wenn/iu,
  /prêtons|(?:reste|restent) ouvert\p{L}*|distribuons/iu,
  /prestamos|repartimos|(?:sigue|permanece) abiert[oa]|(?:familias|vecinos) (?:evacuad|afectad)[oa]s/iu,
  /emprestamos|distribuímos|continua abert[oa]/iu,
  /(?:resta|rimane) apert[oa]|prestiamo|distribuiamo/iu,
  /lenen|delen (?:\p{L}+ )?uit|blijft open/iu,
);
/** Somebody is cared for, or was known: colleagues and neighbours of those it happened to speak so, with no word of mourning. */
export const CARES = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:grief )?counsell?ors?|counsell?ing|chaplains?|(?:is|are|be|being) there for (?:them|each other|one another|their|our|the|anyone|everyone|those)/iu,
  /(?:many|some|most|all) of us (?:knew|know|worked with|flew with)|our (?:crews?|colleagues?) (?:and their families|are safe)|someone to talk to/iu,
  // Those who are hit themselves say how they are, and whom to call.
  /(?:everyone|everybody|all (?:of us|our (?:staff|people|guests|residents))|(?:staff|crew|team)(?: and \p{L}+)?)(?: (?:is|are)|['’](?:s|re)) (?:all )?(?:safe|unhurt|accounted for)|(?:alle|niemand) (?:sind |ist |wurde )?(?:wohlauf|unverletzt|in sicherheit|verletzt)/iu,
  /tout le monde (?:va bien|est (?:en sécurité|sain et sauf))|(?:todos|todas) (?:estamos|están) (?:bien|a salvo)|est(?:amos|ão) todos (?:bem|a salvo)|stiamo tutti bene|siamo tutti al sicuro|iedereen is (?:veilig|ongedeerd)/iu,
  /seelsorge\p{L}*|notfallseelsorg\p{L}*|(?:sind|ist) für (?:sie|euch|alle|die angehörigen|ihre kolleg\p{L}+) da|viele von uns kannten/iu,
  /cellule (?:psychologique|d['’]écoute)|soutien psychologique|apoyo psicológico|apoio psicológico|(?:sostegno|supporto) psicologico/iu,
);
/** Something new is offered, with no price beside it. */
export const LAUNCH = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /coming (?:\p{L}+ )?soon|(?:introducing|meet|presenting) (?:our|the) new|(?:two|three|four|five|six|our|\d) new (?:flavou?rs?|colou?rs?|scents?|blends?|looks?|styles?|designs?|products?|shades?)|just (?:landed|dropped)|new drop|launch(?:es|ing)|back in stock/iu,
  /(?:neue|drei neue|vier neue) (?:sorten?|farben?|düfte?|kollektion)|jetzt neu|bald (?:da|im regal|erhältlich)/iu,
  /nouve(?:aux|lles) (?:parfums?|saveurs?|couleurs?)|bientôt (?:en rayon|disponibles?)|nuevos? (?:sabores|colores)|próximamente/iu,
  /novos sabores|em breve|nuovi gusti|prossimamente|in arrivo/iu,
);
/** Whoever charges more in an emergency: “fares have increased”. */
export const DEARER = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /(?:fares|prices|rates|fees|charges) (?:have |has |are |will |is )?(?:been |be |now )?(?:increas(?:ed?|ing)|raised?|rising|risen|gone up|going up|go up|higher|doubled?|surg(?:ed|ing))|surge pricing|surcharge applies|higher (?:fares|prices|rates) (?:apply|are)/iu,
  /(?:fahr)?preise (?:sind |wurden |werden )?(?:gestiegen|erhöht|steigen|angehoben)|(?:tarifs|prix) (?:ont |sont )?(?:été )?(?:augment\p{L}+|majorés|relevés)/iu,
  /(?:tarifas|precios|preços) (?:han |se han |foram |estão |están )?(?:subido|aumentado|aumentad[ao]s|suben|subiram|aumentaram)|(?:tariffe|prezzi) (?:sono )?(?:aumentat[ie]|salit[ie]|cresciut[ie])/iu,
);
/** Games, jokes and good spirits that hold no cheer by themselves. */
export const FROLIC = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /hump ?day|sunshine|goofi\p{L}*|silly|giggl\p{L}*|danc(?:e|es|ing)|party|parties|prank\p{L}*/iu,
  /memes?|caption this|would you rather|(?:best|funniest|wildest|silliest|worst|cutest) \p{L}+ wins/iu,
  /show us your|tag (?:a|your) (?:friend|mate|bestie)|weekend mood|mood of the day|who else/iu,
  /tanz(?:en|t)|feiern|witz\p{L}*|lustig\p{L}*|on danse|dansons/iu,
  /rigol\p{L}*|bail(?:a|ar|amos|ando)|fiesta|chistes?|danç(?:a|ar|amos)|festa|piadas?/iu,
  /ball(?:are|iamo)|barzellett\p{L}*|dansen|feestje|grapp\p{L}*/iu,
);
export const happyMemorial = sifted(
  joined(
    String.raw`\b(?:happy|merry|joyful|fröhlichen?|schönen?|joyeux|joyeuse|bonne|feliz|buon|buona|fijne)\s+`,
    either(
      String.raw`memorial day|remembrance day|armistice day|anzac day|holocaust \w+ day|9\/11|september 11|pearl harbor day`,
      'volkstrauertag|totensonntag|karfreitag',
      'good friday|finados|día de la memoria',
      'giornata della memoria|giorno della memoria|dodenherdenking',
    ),
  ),
  'iu',
);
/** A feast of its own that may fall on the same day. */
export const feast = framed(
  /\b/iu,
  /\b/iu,
  /diwali|deepavali|eid|hanukkah/iu,
  /chanukah|chanukka|vaisakhi|holi|ramadan|navratri|nowruz|purim|easter|ostern|pâques|pascua|páscoa|pasqua|mother['’]?s day/iu,
  /muttertag|karneval|fasching|carnival|carnaval|carnevale/iu,
);
export const party = sifted(
  /\b(?:party|parties|partying|celebrat\w*|feier\w*|feiern|fête\w*|fiesta\w*|festa\w*|feest\w*|blast|happy hour|rave)\b|[🎉🥳🎊🍾🥂💃🕺]/iu,
);
