import { anyOf, framed } from '../../text/any-of.ts';
import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * What ties whoever praises to what is praised, said in passing and without a handle: it was free, somebody paid, each sale pays, it is one's
 * employer, sponsor or sister (FTC “Disclosures 101”; CAP on “commercial relationship”). Texts come without accents.
 */

const us = either(
  'me|us|both of us|the (?:whole|entire) (?:team|crew|committee|squad|family|band|office|club|class)',
  String.raw`our (?:\p{L}+ )?(?:team|crew|committee|squad|editor|players|reporter|staff|girls|boys)`,
);
const bill = `(?:hotels?|flights?|travel|trip|stay|accommodation|rooms?|train fares?|fares?|bill|tab|expenses|weekend|holiday|week|nights?|meals?|dinner|lunch|tickets|tour|costs?|spa day|cruise)`;
const free = `(?:for (?:nothing|free)|free of charge|at no (?:charge|cost)|without (?:charge|paying|charging)|complimentary|as a (?:gift|present|freebie|thank[- ]you))`;
/** What a team, a crowd or a child gives: no goods. */
const kindness = String.raw`(?![^.!?\n]{0,45}\b(?:sonrisas?|alegr\w+|ilusion\w*|emocion\w*|victoria\w*|triunfo\w*|partid\w+|concierto\w*|espectaculo\w*|tardes?|un dia|una noche|momentos?|recuerdos?|vida|tiempo|apoyo|cariño|gol\w*|sourires?|emotions?|match\w*|victoires?|concert\w*|spectacles?|soirees?|moments?|journee|joie\w*|bonheur|leur temps|prestation|sorris\w+|emozion\w+|vittori\w+|serat\w+|concert\w+|spettacol\w+|moment\w+|giornat\w+|gioi\w+|ricord\w+|applaus\w+|alegria\w*|sorrisos?|vitoria\w*|noites?|emocoes|jogo\w*|espetaculo\w*|lachel\w+|sieg|abend\w*|momente?|konzert\w*|freude|zeit|vertrauen|erinnerung\w*|leben)\b)`;
const stay = `(?:pasar|pasear|cenar|comer|dormir|alojarn?os|desayunar|passare|cenare|pranzare|dormire|soggiornare|passer|sejourner|diner|dejeuner|dormir|passar|jantar|almocar|ficar|probar|provare|provar|essayer|tester|testar|un fin|un week|uma? (?:jantar|fim|estadia)|une? (?:nuit|sejour|diner)|una? (?:cena|noche|estancia|soggiorno))`;

/** Free, paid or lent, to those who speak. In company of {@link recommended} it is advertising. */
export const given: readonly RegExp[] = [
  sifted(
    /\bthey(?:['’]re| are) (?:paying|sponsoring|funding|covering)(?: for)? my\b|\b(?:zum testen|zum ausprobieren) (?:behalten|bekommen|geschickt|uberlassen|zur verfugung)/iu,
  ),
  sifted(String.raw`\b(?:(?:put|kitted|fitted) ${us} (?:up|out)|(?:flew|upgraded|comped) ${us})\b(?! with)`, 'iu'),
  sifted(
    String.raw`\b(?:have |has |had )?(?:sent|mailed|posted|gave|handed|lent|loaned|shipped|supplied|delivered) ${us} [^.!?\n]{0,50}(?:\b${free}\b|\bto (?:try|test|review|keep|play with|test[- ]drive)\b)`,
    'iu',
  ),
  sifted(
    String.raw`\b(?:sent|mailed|posted|shipped|lent|loaned) ${us} (?:(?:one|some|a (?:pair|box|set|case|bottle|bag)) of )?(?:their|its) (?:brand[- ])?(?:new(?:est)?|latest)\b|\b(?:kitted|fitted) (?:out )?${us}(?: out)? [^.!?\n]{0,30}\b${free}\b`,
    'iu',
  ),
  sifted(
    String.raw`(?<!\b(?:we|i|ourselves)(?:['’]ve)?(?: have| had| also| all| both| then| only)? )\b(?:covered|paid(?: for)?|picked up|footed|took care of|settled|sponsored|paying for|covering) (?:all |both |most of )?(?:our|my|the (?:whole|entire)|the(?= (?:hotels?|flights?|travel|trip|accommodation|train fares?|fares?|bill|tab)\b)) (?:\p{L}+ ){0,2}?${bill}\b`,
    'iu',
  ),
  sifted(
    String.raw`\b(?:our|my|the whole|the entire|all the) (?:\p{L}+ ){0,4}?${bill}\b[^.!?\n]{0,30} (?:was|were) (?:all |kindly |very kindly )?(?:taken care of|paid(?: for)?|covered|picked up|comped|funded|sponsored|sorted|a gift|gifted|on the house|on them)\b`,
    'iu',
  ),
  anyOf(
    /\b(?:was|were) (?:all |kindly |flown (?:out |over )?to \p{L}+ |put up )?(?:on the house|on them|comped)\b/iu,
    /\b(?:we|i) (?:was|were|got) (?:kindly )?(?:flown|put up|gifted|comped|kitted out|upgraded|lent|loaned)\b/iu,
  ),
  anyOf(
    framed(
      /\b(?:wouldn['’]t|would not|didn['’]t|did not|refused to) /iu,
      /\b/iu,
      /let (?:me|us) (?:pay|see (?:a|the) bill|open (?:my|our) wallets?)|hear of (?:me|us) paying/iu,
      /(?:charge|bill) (?:me|us)|take (?:my|our|a penny of (?:my|our)) (?:money|card)/iu,
    ),
    /\bwaived (?:the|my|our) (?:bill|fee|charge|invoice)\b/iu,
    /\b(?:didn['’]t|did not|never) (?:have to )?(?:pay|cost (?:me|us)) (?:for )?(?:a (?:penny|cent|thing)|anything)\b/iu,
  ),
  sifted(
    String.raw`\b(?:we|i|us|me) (?:got|had|were given|was given|received|stayed|ate|drank|travelled|drove|did|tried|hired|borrowed) [^.!?\n]{0,60}\b${free}\b|\b(?:did|made|fitted|installed|painted|catered|printed|designed|built|redid|treated|fixed|repaired|serviced) (?:my|our|us|me)\b[^.!?\n]{0,50}\b${free}\b`,
    'iu',
  ),
  anyOf(
    /\bas (?:the )?(?:their|its|(?:hotel|brand|restaurant|resort|venue|tourist board|airline)['’]s) guests?\b/iu,
    /\bguests? of the (?:hotel|brand|house|resort|restaurant|tourist board|airline|owners?)\b/iu,
  ),
  anyOf(
    /\b(?:which|that|who) (?:they|[\p{L}&]+) (?:let (?:me|us) (?:have|borrow|keep|use|loose)|lent (?:me|us)|loaned (?:me|us))\b/iu,
    /\b(?:let|letting) (?:me|us) (?:borrow|keep|have) (?:one|a|an|the|this|their|it)\b(?! (?:go|say|chat|look|think|word))/iu,
    /\bon loan from\b/iu,
  ),
  sifted(
    /\b(?:thanks?|thank you|cheers)\b[^.!?\n]{0,35}\bfor [^.!?\n]{0,35}\b(?:free|complimentary) (?!entry|admission|parking|of\b|kicks?\b|time|speech|press|transport|advice|training|workshops?|sessions?|lessons?|events?|tickets|meals)\p{L}+/iu,
  ),
  sifted(
    joined(
      String.raw`\b(?:in (?:return|exchange) for|for the price of) `,
      String.raw`(?:(?:a few|some|our|my|two|three|an? honest|an?|just|only|sharing|posting|writing) )+(?:\p{L}+ )?`,
      String.raw`(?:photos?|pictures?|posts?|reviews?|stor(?:y|ies)|reels?|mentions?|coverage|content|videos?|write-?ups?|shout-?outs?)\b`,
    ),
    'iu',
  ),
  // German.
  sifted(
    String.raw`\b(?:hat|haben|hatte|hatten) (?:uns|mir|unser\w+ \p{L}+) ${kindness}[^.!?\n]{0,60}\b(?:spendiert|geschenkt|gesponsert|uberlassen|geliehen|(?:kosten(?:los|frei)|gratis|umsonst|zum testen|leihweise)[^.!?\n]{0,40})\b|\b(?:wurden?|worden|bekam\w*|bekommen|durften?|sind)\b[^.!?\n]{0,60}\b(?:(?:komplett |vollig |ganz )?(?:kosten(?:los|frei)|gratis|umsonst) (?:\p{L}+ )?(?:ausgestattet|ausgerustet|eingekleidet|testen|ubernachten|wohnen|essen|bekommen|erhalten|behalten|beliefert)|(?:geschenkt|spendiert) (?:bekommen)?)\b`,
    'iu',
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\b(?:hat|haben|hatte|hatten) (?:uns |mir )?(?:die|das|den|unser\w*|mein\w*|alle) (?:\p{L}+ )?`,
        String.raw`(?:hotel\w*|flug|fluge|reise\w*|anreise|aufenthalt|ubernachtung\w*|zimmer|kosten|rechnung|essen|abendessen|nachte)`,
        String.raw`\b[^.!?\n]{0,25}\b(?:ubernommen|bezahlt|gezahlt)\b`,
      ),
      'iu',
    ),
    /\bauf (?:einladung|kosten) (?:des|der|von) (?:hotels?|hauses|herstellers?|firma|marke|veranstalters?|tourist\w+|resorts?|restaurants?)\b/iu,
    /\b(?:mussten|haben|habe|musste) (?:wir |ich )?(?:keinen cent|nichts) (?:be)?zahl(?:en|t)\b/iu,
  ),
  // French.
  sifted(
    String.raw`(?:\bnous (?:a|ont)|\bm['’](?:a|ont)) (?:gentiment |gracieusement |genereusement )?(?:offert|envoye|prete|equipe\w*|habille\w*|loge\w*|heberge\w*)\b ?${kindness}`,
    'iu',
  ),
  sifted(
    String.raw`(?:\bnous (?:a|ont)|\bm['’](?:a|ont)) invite\w* (?:a |pour |dans )?(?:y )?${stay}\b|\b(?:a|ont|etaient?|ete) (?:tout )?(?:pris(?:es?)? en charge|paye|regle|offerts?) (?:nos|notre|mon|ma|mes|l['’](?:hotel|addition|avion|hebergement)|le (?:voyage|sejour|train)|les (?:billets|vols|nuits)|par (?:la marque|l['’]hotel|le (?:fabricant|restaurant|domaine)))|\b(?:equipe|habille|loge|heberge)\w* gratuitement\b|\bsans (?:rien )?(?:payer|debourser)(?: un (?:sou|centime|euro))?\b`,
    'iu',
  ),
  // Spanish.
  sifted(
    String.raw`\b(?:nos|me) (?:(?:ha|han|habian|acaba\w* de) )?(?:regal(?:o|aron|ado|ar)|obsequi(?:o|aron|ado)|prest(?:o|aron|ado)|patrocin(?:a|o|aron|ado))\b ?${kindness}|\b(?:nos|me) (?:ha |han )?invit(?:o|aron|ado) a ${stay}\b|\b(?:nos|me) (?:ha |han )?(?:pag(?:o|aron|ado)|cubri(?:o|eron)|cubierto) (?:el|la|los|las|todo) ?(?:hotel|viaje|vuelos?|estancia|cena|gastos|alojamiento|billetes)?|\b(?:por )?cortesia del? (?:hotel|marca|la (?:casa|marca|bodega)|restaurante|fabricante)\b|\bsin pagar (?:nada|un euro|un duro)\b`,
    'iu',
  ),
  // Italian.
  sifted(
    String.raw`\b(?:ci|mi) (?:ha|hanno|avevano) (?:gentilmente |appena )?(?:regalat|offert|prestat|omaggiat|pagat|fornit|sponsorizzat)[oaie]\b ?${kindness}|\b(?:ci|mi) (?:ha|hanno) (?:ospitat[oaie] (?:gratis|gratuitamente|nel|nella|nelle|nei|per)|invitat[oaie] a ${stay})\b|\b(?:ricevut[oaie]|avut[oaie]|arrivat[oaie])\b[^.!?\n]{0,40}\b(?:in (?:regalo|omaggio)|gratis|gratuitamente)\b|\bsenza (?:pagare|spendere) (?:nulla|niente|un (?:euro|centesimo))\b|\b(?:hotel|viaggio|volo|cena|soggiorno) (?:pagat|offert)[oaie] (?:da|dal|dalla|dall['’])`,
    'iu',
  ),
  // Portuguese.
  sifted(
    String.raw`\b(?:nos|me) (?:ofereceu|ofereceram|presenteou|presentearam|emprestou|emprestaram|patrocin\w+)\b ?${kindness}|\b(?:deu|deram|mandou|mandaram|enviou|enviaram|oferec\w+)(?:-nos)?\b[^.!?\n]{0,50}\b(?:de (?:presente|graca|borla)|gratuitamente|sem (?:custo|cobrar)\w*)\b|\b(?:ganh(?:ei|amos)|receb(?:i|emos))\b[^.!?\n]{0,50}\b(?:de (?:presente|graca|borla)|d[ao] marca)\b|\b(?:nos|me) (?:convidou|convidaram)(?:-nos)? (?:para|a) ${stay}\b|\b(?:pag(?:ou|aram)|cobriu|cobriram)(?:-nos)? (?:tod[ao]s? )?(?:o nosso|a nossa|os nossos|as nossas|o meu|a minha|o|a|as|os) (?:hotel|viagem|estadia|voos?|passagens|jantar|hospedagem|despesas)\b|\bsem pagar (?:nada|um (?:centavo|tostao|centimo))\b`,
    'iu',
  ),
];

const goods = String.raw`(?!(?: [\p{L}'’]+){0,4} (?:time|hope|chances?|opportunit\w+|feedback|insights?|talks?|tours?|welcome|overview|look|reasons?|ideas?|voice|moments?|permission|trust|support|courage|strength|energy|confidence|memor\w+|advice|tips?|goals?|wins?|points?|lead|everything|life|lives|joy|lessons?|loan|grant|funding|money|space|stage|platform|performance|shift|answers?|nod|boost|go|quote|interview|thoughts|heads|best|all|hand|ride|call|message|message[ds]|wave|smile|award|prize|badge|verdict|history|words?|poems?|stories|story|letters?|photos?|pictures?|drawings?|cards?|songs?)\b)`;

/** Handed over by somebody, and that it was free is left to be guessed: in company of advice to buy alone. */
export const handed: readonly RegExp[] = [
  sifted(
    String.raw`\b(?:gave|gifted|handed|lent|loaned|sent|mailed|posted|bought|treated|upgraded|delivered|redecorated|refurbished|equipped|supplied) (?:out )?(?:me|us|our (?:\p{L}+ )?(?:team|crew|staff|baristas|players|chefs?|office|kitchen|squad|girls|boys|coach(?:es)?|riders|drivers|nurses|teachers|band|family|kids|children|daughter|son))\b${goods}`,
    'iu',
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\b(?:wouldn['’]t|would not|didn['’]t|did not|never|won['’]t|refused to) (?:take|ask(?:ed)?(?: for)?|accept|want(?:ed)?|charge(?:d)?|send|sent) (?:\p{L}+ )?`,
        String.raw`(?:a (?:penny|cent|dime|bill)|(?:any |our |my )?money|payment|anything|an? (?:bill|invoice))\b`,
      ),
      'iu',
    ),
    /\b(?:no|without an?|never an?) (?:invoice|bill|charge)\b|\bthe (?:bill|tab|invoice) never came\b|\bhanded over the keys\b/iu,
    /\b(?:told|asked|invited) (?:me|us) to (?:keep|help ourselves|try|take) (?:it|them|one|whatever|as many)\b/iu,
  ),
  sifted(
    joined(
      String.raw`\b(?:the|their) (?:brand|makers?|company|label|manufacturer|hotel|restaurant|resort|airline|owners?) (?:\p{L}+ )?`,
      String.raw`(?:gave|sent|lent|posted|mailed|invited|hosted|treated|asked|paid|offered|flew) (?:me|us)\b`,
    ),
    'iu',
  ),
  anyOf(
    /\b(?:die|der|das) (?:marke|firma|hersteller|hotel|restaurant|airline|label|inhaber\w*) (?:hat|haben) (?:uns|mir|mich)\b/iu,
    /\bla (?:marque|maison|boutique|compagnie) (?:nous|m['’]) ?(?:a|ont)\b/iu,
    /\b(?:le|l['’]) ?(?:fabricant|hotel|restaurant|domaine|createur) (?:nous|m['’]) ?(?:a|ont)\b/iu,
    /\b(?:la|el) (?:marca|fabricante|empresa|hotel|restaurante|tienda|firma|bodega) (?:me|nos) (?:ha |han )?\p{L}+/iu,
    /\b(?:il|la|l['’]) ?(?:brand|marchio|azienda|hotel|ristorante|negozio|cantina) (?:mi|ci) (?:ha|hanno)\b/iu,
    /\b[ao] (?:marca|fabricante|empresa|hotel|restaurante|loja|vinicola) (?:me|nos) \p{L}+/iu,
  ),
  anyOf(
    /\b(?:cena|pranzo|notte|notti|weekend|camera|viaggio|soggiorno) offert[oaie]\b/iu,
    /\b(?:cena|noche|noches|comida|estancia|habitacion) invitad[oa]s?\b|\b(?:jantar|noite|noites|estadia|almoco) oferecid[oa]s?\b/iu,
    /\b(?:diner|nuit|nuits|sejour|dejeuner|chambre) offert[es]*\b/iu,
    /\blogee?s? (?:gratuitement|gracieusement)\b|\bgeschenkt bekommen\b/iu,
  ),
];

/** Employed, sponsored, invested or family: told by one person. In company of {@link recommended} it is advertising. */
export const bound: readonly RegExp[] = [
  anyOf(
    sifted(
      joined(
        String.raw`\bI (?:also |happen to |actually |should say I )?`,
        either(
          'work (?:there|for them|with them)',
          String.raw`(?:do|handle|run|look after|write) their (?:marketing|pr|social\w*|ads|adverts|books|accounts|design|website|copy|newsletter)`,
          String.raw`(?:have |['’]ve )?(?:put (?:some |my )?money into|invested in) (?:them|it|\p{Lu})`,
          String.raw`(?:own|have|hold) (?:some |a few )?(?:shares?|a (?:small )?stake|part) (?:in|of) (?:them|it|\p{Lu})|sit on their board`,
          'am (?:on their payroll|paid by them)',
        ),
      ),
      'u',
    ),
    /\bthey (?:pay|employ|sponsor) me\b/u,
    /\bI['’]?(?:m| am|ve been| have been) on (?:their|\p{Lu}\p{L}+['’]s?) (?:books|payroll|team|roster)\b/u,
    /\b(?:I get|I am|I['’]m|me) paid to (?:wear|use|drink|eat|post|say|ride)\b|\bme (?:pagan|pagam) (?:por|para)\b/u,
    /\b(?:on|ils|elles) me pai?ent pour\b|\bmi pagano per\b/u,
    /\b(?:bezahlen|zahlen) mich (?:da)?fur\b/u,
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\b(?:[Pp]roud|[Hh]appy|[Hh]onou?red|[Tt]hrilled|[Ee]xcited|[Dd]elighted|I am|I['’]m|I['’]ve been|[Bb]eing)`,
        String.raw` (?:\p{L}+ ){0,3}?(?:the|a|an|their|one of) (?:(?:new|brand|official|first|global|local|UK|US) )*(?:face|ambassador|brand ambassador|spokes\p{L}+) (?:of|for) `,
      ),
      'u',
    ),
    sifted(
      joined(
        String.raw`\b[Aa]s (?:one of |an? )(?:\p{Lu}[\p{L}&]+(?:['’]s)? )(?:sponsored |supported )?`,
        String.raw`(?:runners?|riders?|athletes?|swimmers?|players?|climbers?|creators?|ambassadors?|partners?)\b`,
      ),
      'u',
    ),
    /\b[Mm]y (?:kit |shoe |main |long-time )?sponsors?\b/u,
  ),
  sifted(
    joined(
      String.raw`\b(?:my|our \p{L}+['’]s) `,
      '(?:sister|brother|husband|wife|mum|mom|dad|boyfriend|girlfriend|cousin|daughter|son|aunt|uncle|best friend|partner)',
      String.raw`(?:-in-law)? (?:owns?|runs|founded|started|works (?:there|for them)|makes them|is (?:the )?(?:owner|founder|chef))\b`,
    ),
    'iu',
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\b(?:ich (?:bin|war|arbeite)|bin ich|arbeite ich) (?:\p{L}+ ){0,3}?`,
        either(
          'das gesicht (?:von|der|des)|(?:marken)?botschafter(?:in)? (?:von|fur|der|des)',
          String.raw`dort\b|fur (?:sie|die firma)\b|bei (?:denen|ihnen)\b|gesponsert|beteiligt an`,
        ),
      ),
      'iu',
    ),
    /\bgehort mein\w+ (?:schwester|bruder|mann|frau|mutter|vater|freund\w*|cousin\w*)\b/iu,
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\bje (?:suis|travaille) (?:\p{L}+ ){0,3}?`,
        String.raw`(?:le (?:nouveau )?visage d|l['’]egerie d|ambassad(?:eur|rice) d|(?:pour|chez) eux\b|sponsorisee? par|actionnaire d)`,
      ),
      'iu',
    ),
    /\b(?:appartient a|tenue? par|creee? par) (?:ma s[oe]ur|mon frere|mon mari|ma femme|ma mere|mon pere|ma cousine|mon cousin)\b/iu,
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\b(?:soy|trabajo) (?:\p{L}+ ){0,3}?`,
        either(
          'la (?:nueva )?(?:cara|imagen) de|el (?:nuevo )?rostro de|embajador[a]? de',
          String.raw`(?:para|con) ellos\b|alli\b|patrocinad[oa] por|soci[oa] de`,
        ),
      ),
      'iu',
    ),
    /\bes de mi (?:hermana|hermano|marido|mujer|madre|padre|prim[oa])\b/iu,
  ),
  anyOf(
    sifted(
      joined(
        String.raw`\b(?:sono|lavoro) (?:\p{L}+ ){0,3}?`,
        either(
          'il (?:nuovo )?volto d|(?:la |il )?(?:brand )?(?:testimonial|ambassador|ambasciat(?:ore|rice)) d',
          String.raw`per loro\b|sponsorizzat[oa] da|soci[oa] d`,
        ),
      ),
      'iu',
    ),
    /\be di mi[ao] (?:sorella|fratello|marito|moglie|madre|padre|cugin[oa])\b/iu,
  ),
  anyOf(
    /\b(?:sou|trabalho) (?:\p{L}+ ){0,3}?(?:[ao] (?:nov[ao] )?(?:cara|rosto) d|embaixador[a]? d|(?:para|com) eles\b|la\b|patrocinad[oa] p|soci[oa] d)/iu,
    /\be d[ao] (?:minha|meu) (?:irma|irmao|marido|mulher|mae|pai|prim[oa])\b/iu,
  ),
];

const eachSale = either(
  String.raw`(?:if|when|whenever|each time|every time|any time) (?:\p{L}+ ){0,3}?(?:buys?|orders?|shops?|books?|signs?|joins?|subscribes?|purchases?|clicks?)`,
  String.raw`(?:for|on|from|with|per) (?:every|each|any) (?:\p{L}+ ){0,2}?(?:sale|order|purchase|booking|sign-?up|member|subscriber|customer|click|pair|bottle|box)`,
  '(?:every|each) (?:sale|order|purchase|booking|sign-?up)',
);
const little = joined(
  '(?:(?:a|an|some|the) )?(?:(?:small|little|tiny|wee|modest|few) )*',
  either(
    'cut|percentage|kickback|share|slice|fee|bounty|commission|pence|pennies|quid|cents',
    String.raw`bucks|something|bit|credit|[£$€] ?\d+|\d+ ?(?:%|[£$€p]\b|percent|dollars|pounds|euros)`,
  ),
);

/** Paid by the sale, and said so to nobody who reads quickly. */
export const bySale: readonly RegExp[] = [
  sifted(String.raw`\b(?:i|we)(?: do| also| both|['’]ll)? (?:earn|get|make|receive|take|pocket) ${little} (?:back )?${eachSale}`, 'iu'),
  sifted(String.raw`\b${eachSale}\b[^.!?\n]{0,60}\b(?:i|we)(?: do| also|['’]ll)? (?:earn|get|make|receive|take|pocket) ${little}`, 'iu'),
  sifted(String.raw`\b${eachSale}\b[^.!?\n]{0,60}\b(?:gives?|pays?|sends?|earns?|pings?) (?:me|us) ${little}`, 'iu'),
  sifted(String.raw`\b(?:gives?|pays?|sends?|earns?) (?:me|us) ${little} ${eachSale}`, 'iu'),
  anyOf(
    /\b(?:bekomme|verdiene|erhalte|kriege) (?:ich|wir)?[^.!?\n]{0,40}\b(?:provision|prozente?|euro|anteil|kleinigkeit)\b/iu,
    /\b(?:ich|wir) (?:bekommen?|verdienen?|erhalten?|kriegen?)[^.!?\n]{0,40}\b(?:pro|bei jede[rm]|fur jede\w*|von jede[rm]|wenn ihr)\b[^.!?\n]{0,30}\b(?:bestellung|kauf|verkauf|buchung|anmeldung|kauft|bestellt|bucht)/iu,
  ),
  sifted(
    /\b(?:je touche|nous touchons|on touche|je gagne|je recois)[^.!?\n]{0,40}\b(?:pourcentage|commission|euros?|sous?|centimes|quelque chose)\b[^.!?\n]{0,30}\b(?:sur|a|pour|par|si|quand) (?:chaque|vos|toute|vous|commande|achat|vente)/iu,
  ),
  sifted(
    /\b(?:me llevo|nos llevamos|gano|ganamos|cobro|cobramos|recibo)[^.!?\n]{0,40}\b(?:comision\w*|porcentaje|pico|euros?|centimos|algo)\b[^.!?\n]{0,30}\b(?:por|de|en|con|si|cuando) (?:cada|vuestr\w+|tod[ao]s?|compr\w+|ped\w+|venta)/iu,
  ),
  sifted(
    /\b(?:guadagno|guadagniamo|prendo|prendiamo|ricevo|riceviamo|mi arriva)[^.!?\n]{0,40}\b(?:percentuale|commissione|provvigione|euro|qualcosa|centesimi)\b[^.!?\n]{0,30}\b(?:su|per|a|di|se|quando) (?:ogni|ciascun\w*|acquist\w+|comprat\w+|vendita)/iu,
  ),
  sifted(
    /\b(?:ganho|ganhamos|recebo|recebemos)[^.!?\n]{0,40}\b(?:comiss\w+|percentagem|porcentagem|reais|euros?|trocadinho|algo)\b[^.!?\n]{0,30}\b(?:por|em|a|de|se|quando|com) (?:cada|toda|compr\w+|vend\w+|voces?)/iu,
  ),
];

/** Paid posts whose writers are told to leave the label out. */
export const labelLeftOut = anyOf(
  sifted(
    joined(
      String.raw`\b`,
      either(
        "no need|need not|needn['’]t|don['’]t|do not|never|without|rather not",
        "you don['’]t have|please (?:avoid|skip)|skip|leave (?:out|off)",
      ),
      String.raw` (?:to )?(?:(?:be )?(?:tag|label|mark|flag|disclos|declar|mention|say|writ|us|add|put)(?:g?ing|l?ing|e|ing)?\s)`,
      '?(?:it |this |them |your (?:posts?|videos?) |the (?:posts?|videos?) )?(?:as )?(?:being )?(?:an? |the |any )?',
      either(
        '#?(?:ad|advert|adverts|sponsored|spon|paidpartnership)|paid(?: partnership| post)?(?! (?:more|less|much|so|for|a|an|any|anything|enough|off|up|back|in|out|by|the|their|my|our|his|her|it|us|me|on|to|attention))|gifted',
        '(?:ad|paid|sponsored|sponsorship) (?:label|tag)s?',
        joined(
          "that (?:it['’]s|it is|you['’](?:re|ve been)|you (?:are|were)|we['’](?:re|ve)|we (?:are|have))",
          String.raw` (?:\p{L}+ )?(?:pa(?:id|ying)|sponsor\w+|gifted|an ad)`,
        ),
      ),
      String.raw`(?![\p{L}\p{N}])`,
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`\b(?:nicht|ohne|bitte nicht)(?: extra)? (?:als |mit )?(?:#?(?:werbung|anzeige)|werbekennzeichnung|bezahlt)(?: zu)? `,
      String.raw`(?:(?:zu )?(?:kennzeichnen|markieren|ausweisen|taggen|gekennzeichnet)|kennzeichnung)\b`,
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`\b(?:pas besoin|inutile|evitez|sans|ne pas) (?:de |d['’])?(?:mettre|preciser|indiquer|mentionner|signaler|dire|ecrire) (?:que (?:c['’]est|vous etes) )?(?:(?:un|une|le|la|l['’]) ?)?#?`,
      String.raw`(?:pub|publicite|sponsorise\w*|remunere\w*|partenariat|collaboration commerciale|paye\w*)\b`,
    ),
    'iu',
  ),
  /\b(?:no hace falta|sin|no es necesario|evitad|mejor no) (?:que )?(?:pon\w+|poner|decir|dig\w+|indicar|mencionar|etiquetar\w*)(?: que (?:es|esta))?(?: como)? #?(?:publi|publicidad|patrocinad[oa]|pagad[oa]|anuncio)\b/iu,
  /\b(?:non serve|non occorre|senza|inutile|meglio non|evitate di) (?:che )?(?:scrivere|dire|mettere|indicare|segnalare|taggare)(?: che (?:e|siete))?(?: come)? ?#?(?:adv|pubblicita|sponsorizzat[oa]|pagat[oi]|pubbl)\b/iu,
  /\b(?:nao precisa|nao e preciso|nao e necessario|sem|melhor nao|evitem) (?:de )?(?:marcar|dizer|colocar|por|escrever|indicar|avisar)(?: que e)?(?: como)? #?(?:publi|publicidade|patrocinad[oa]|pag[oa]|anuncio)\b/iu,
);

/** Stars against money, in the other languages. */
export const paidStars = anyOf(
  /\b(?:hinterlass\w*|schreib\w*|gebt|gib)\b[^.!?\n]{0,50}(?:bewertung|rezension|sterne)\b[^\n]{0,60}\b(?:gutschein|rabatt|gratis|geschenkt?|kostenlos|\d+ ?(?:%|€|euro))/iu,
  /\b(?:laissez|ecrivez|postez|mettez)\b[^.!?\n]{0,50}\b(?:avis|etoiles)\b[^\n]{0,60}\b(?:bon d['’]achat|remise|offerte?|gratuite?|cadeau|\d+ ?(?:%|€|euros))/iu,
  /\b(?:deja\w*|escrib\w+|pon(?:ed|nos)?)\b[^.!?\n]{0,50}\b(?:resena|opinion|estrellas|valoracion)\b[^\n]{0,60}\b(?:vale|descuento|gratis|regal\w+|\d+ ?(?:%|€|euros))/iu,
  /\b(?:lascia\w*|scriv\w+)\b[^.!?\n]{0,50}\b(?:recensione|stelle)\b[^\n]{0,60}\b(?:buono|sconto|gratis|omaggio|regal\w+|\d+ ?(?:%|€|euro))/iu,
  /\b(?:deix\w+|escrev\w+)\b[^.!?\n]{0,50}\b(?:avaliacao|resenha|estrelas)\b[^\n]{0,60}\b(?:vale|desconto|gratis|brinde|ganh\w+|\d+ ?(?:%|€|euros|reais))/iu,
);

/** Said of goods with warmth, which beside a tag of partnership is enough. */
export const praised = anyOf(
  /\b(?:the|our|my|is|are) (?:absolute |very )?(?:best|finest|softest|lightest|warmest|creamiest|comfiest|nicest|tastiest|favou?rite|most delicious)\b/iu,
  /\b(?:love|loving|obsessed|delicious|amazing|incredible)\b/iu,
);

const most = either(
  'best|finest|softest|lightest|warmest|fastest|quickest|cleanest|quietest|fluffiest|creamiest|comfiest|nicest|smoothest',
  String.raw`crispiest|prettiest|friendliest|sharpest|strongest|loudest|brightest|tastiest|easiest|safest|toughest|most \p{L}+`,
);

/** Said to be good, or worth the money: by whoever got it, that is advertising. */
export const recommended = anyOf(
  /\b(?:can(?:['’]t|not)|could(?:n['’]t| not)) (?:recommend|rate|fault|praise) (?:\p{L}+ ){0,4}?(?:highly enough|enough|it|them|a thing|anything)\b/iu,
  /\b(?:highly|would|definitely|totally|really|we|i) recommend(?:ed)?\b/iu,
  /\b(?:nothing|no other|no one|nobody|none)(?: else)? (?:\p{L}+ ){0,5}?(?:comes? close|compares?|beats|beat|touch(?:es)?)\b/iu,
  framed(
    /\b/iu,
    /\b/iu,
    /hands down|no contest|no debate|no competition|a must|must-?(?:have|visit|try)|worth every (?:penny|cent)|next level/iu,
    /in a heartbeat|go go go|a game.?changer|by a mile|second to none|unbeatable|unreal|superb|sublime|faultless|flawless|exquisite/iu,
    /gorgeous/iu,
  ),
  framed(
    /\b/iu,
    /\b/iu,
    /you should|you['’]ll want|you will(?: too)?|you need|you have to|you must|everyone (?:with [^.!?\n]{1,20} )?should/iu,
    /if you (?:book|buy|try|visit|get|only) /iu,
  ),
  sifted(
    joined(
      String.raw`\b(?:haven['’]t|have not|never) (?:\p{L}+ ){0,3}?`,
      '(?:used|cooked|worn|looked|drunk|slept|ridden|cleaned|run|tried|tasted|felt|had|been)',
      String.raw` (?:\p{L}+ ){0,3}?(?:anything|back|so|better|like|as)\b`,
    ),
    'iu',
  ),
  /\bno (?:\p{L}+ ){1,2}has ever\b/iu,
  /\bthe only (?:\p{L}+ ){1,3}(?:worth|i trust|we trust|i['’]d|i use|we use|you need)\b/iu,
  sifted(
    joined(
      String.raw`\b`,
      either(
        String.raw`(?:go|grab|get|buy|book|order|pick up) (?:and )?(?:some|yours?|one|them|it|now|down to|along to|over to|there) (?:\p{L}+ ){0,3}?`,
      ),
      String.raw`(?:from|before|in|at|now|store|shop|while|today|their|site|via|this|\p{Lu})`,
    ),
    'iu',
  ),
  /\b(?:get|grab|buy|book|order|find) (?:some|yours|one|them|it|your own)\b/iu,
  /\b(?:order|buy|book|shop) (?:now|today|direct)\b|\bgo (?:and )?(?:pick|try|see|eat|stay|get|buy|grab|taste) /iu,
  /\b(?:start|go|book|stay|fly|train|shop) with them\b|\bwon['’]t regret\b|\bevery (?:\p{L}+ )(?:needs|should)\b/iu,
  /\b10\/10\b|\b(?:you['’]ll|you will) (?:love|never|not want)\b/iu,
  /\bbucht\b|\bnicht bereuen|\bne (?:le )?regretterez/iu,
  /\bno (?:os|se|te) (?:vais a )?arrepent\w+|\bno (?:vais|vas|van) a querer otr\w+/iu,
  /\bnon ve ne pentir\w+|\bandateci\b|\bnao (?:se )?(?:vao|vai) arrepender/iu,
  /\b(?:every|all) (?:sizes?|colou?rs?) (?:is|are) in (?:store|shops?)/iu,
  /\bdon['’]t move an inch\b/iu,
  /(?<!\p{L})(?:absolute|klare|volle|grosse|dicke|herzliche) empfehlung\b/iu,
  /\b(?:nur|sehr|unbedingt|warmstens|absolut|warmstens zu) (?:weiter)?(?:zu )?empfehlen|\bempfehlenswert|\bhin und weg\b/iu,
  /\bunschlagbar|\bkein vergleich\b|\bnie wieder (?:etwas )?ander\w+/iu,
  /\b(?:sollte|solltet|musst|muss|mussen) (?:\p{L}+ ){0,3}?(?:buchen|kaufen|probieren|haben|hin|testen)\b/iu,
  /\b(?:bucht|holt|kauft|bestellt|probiert|schaut)\b[^.!?\n]{0,30}\b(?:vorbei|euch|sofort|unbedingt|jetzt|dort|gleich)\b/iu,
  /\bals alles, was\b/iu,
  sifted(
    joined(
      String.raw`\b(?:der|die|das|den|dem) (?:(?:mit abstand|absolut|einfach) )?`,
      either(
        'allerbeste[nrs]?|beste[nrs]?|leiseste[nrs]?|leichteste[nrs]?|bequemste[nrs]?|schonste[nrs]?|leckerste[nrs]?|gemutlichste[nrs]?',
      ),
      String.raw`\b[^.!?\n]{0,40}\b(?:je\b|jemals|gibt\b|weit und breit|in der (?:stadt|region|gegend)|am markt|auf dem markt)`,
    ),
    'iu',
  ),
  /\bfoncez|\bcourez|\b(?:je|on|nous) (?:vous )?(?:le |la |les |l['’])?recommand\w+|\brecommande vivement/iu,
  /\brien ne (?:l['’]|les? |la )?egale|\bincontournable|\bindispensable|\bne m['’]en (?:separe|passe) plus/iu,
  /\b(?:le|la|les) meilleure?s? (?:de|que|du|des)\b|\b(?:le|la|les) plus \p{L}+ que (?:j['’]|nous|je|on)/iu,
  /\b(?:a (?:essayer|tester|gouter|reserver) (?:absolument|sans))/iu,
  /\b(?:reservez|achetez|commandez|venez l['’]essayer|precipitez-vous)|\bbluffant|\bles yeux fermes\b/iu,
  sifted(
    joined(
      String.raw`\b`,
      either(
        'no hay nada (?:mejor|igual)|nada (?:se le )?(?:compara|iguala)',
        String.raw`(?:el|la|los|las|lo) mejor(?:es)?\b[^.!?\n]{0,30}\b(?:que|de(?:l)?|en)\b|compradl?[oa]?s?|compra(?:dlo|lo)`,
        String.raw`reserva(?:d)?\b|sin pensarlo|una (?:maravilla|joya|pasada|delicia)|recomend(?:o|amos|able|ad\w+)|recomiendo|imprescindible`,
        'merece cada|vale cada',
        'corred',
      ),
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`\b`,
      either(
        String.raw`(?:il|la|i|gli|le|lo) miglior[ei]?\b[^.!?\n]{0,30}\b(?:che|di|del|della|in|mai)`,
        String.raw`(?:il|la|i|gli|le) piu \p{L}+ che (?:abbia|io|noi|ho)|prenotate|correte|compratel\w+`,
        String.raw`(?:lo |la |ve l[oa] )?consigli(?:o|amo|at\w+)|(?:merita|vale) ogni|imperdibil\w+|niente di (?:meglio|paragonabile)`,
        'non (?:volevamo|vorrete|vorremmo) piu|a occhi chiusi|spettacolare|una meraviglia',
      ),
    ),
    'iu',
  ),
  sifted(
    joined(
      String.raw`\b`,
      either(
        String.raw`[oa]s? melhor(?:es)? (?:d[oae]|que|em|de)\b|[oa]s? mais \p{L}+ que (?:ja|eu)|(?:pode|podem|podes) (?:comprar|reservar)`,
        String.raw`comprem|reservem|corram|sem (?:medo|pensar)|(?:super |super-)?recomend(?:o|amos|ad\w+|adissim\w+)|imperdive\w+`,
        'vale cada|nada se compara|maravilhos[oa]|de olhos fechados|uma maravilha',
      ),
    ),
    'iu',
  ),
);

/** The best of its kind, as one says of goods and rooms. */
export const superlative = sifted(
  String.raw`\b(?:${most})\b (?:\p{L}+ ){0,5}?(?:ever|(?:i|we)(?:['’]ve|['’]ll| have)|out there|in (?:the )?(?:town|city|county|country|world|region|area|category|kitchen|market|\p{Lu}\p{L}+)|on (?:the market|earth|sale|wifi)|money can|north of|south of|thing(?:s)? (?:in|on)|of the (?:decade|year|season)|by (?:a )?(?:mile|far))`,
  'iu',
);

/** Whoever raises money says where it comes from: that is the appeal itself. */
export const fundraising = framed(
  /\b/iu,
  /\b/iu,
  /rais(?:e|es|ed|ing)|fundrais\w+|donat\w+|charit(?:y|ies)|appeal|good cause|hospice/iu,
  /spend\w+ aktion|spenden?\w*|dons?\b|collecte|recaud\w+/iu,
  /benefic\w+|raccolt\w+|benefic\w+|arrecad\w+|doa(?:r|cao|coes)/iu,
);

/** “TARA15 on their site”: a code for a shop that is not one's own. */
export const codeElsewhere = anyOf(
  sifted(
    joined(
      String.raw`\b\p{Lu}{3,14}\d{1,3}\b[^.!?\n]{0,30}\b(?:on|at|through) (?:the checkout (?:on|at|of) )?`,
      String.raw`(?:their (?:site|website|shop|store|app|checkout|page)|\p{Lu}\p{L}+['’]s? (?:site|website|shop|store|app|checkout))\b`,
    ),
    'u',
  ),
  /\b(?:auf|in) (?:deren|ihrer) (?:Seite|Shop|Website)[^.!?\n]{0,40}\b\p{Lu}{3,14}\d{1,3}\b/u,
  /\b\p{Lu}{3,14}\d{1,3}\b[^.!?\n]{0,60}\b(?:helps|supports) me\b/u,
);

/** The same with the name of the brand before it, which a research partner's tag has as well. */
export const unclearName = sifted(
  /#\p{L}{3,}(?<!(?:content|forschungs|media|medien|event|co))(?:partner|ambassador|ambassadrice|ambassadeur|botschafter(?:in)?)(?![\p{L}\p{N}_])/iu,
);
