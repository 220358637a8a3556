import { sifted } from '../../text/sifted.ts';

/**
 * How one person tells that something was given, paid or shared in return, without naming it so: what regulators
 * call a material connection (FTC “Disclosures 101”, ASA/CAP). Texts come without accents; names keep their capitals.
 */
const named = String.raw`(?:the |la |le |die |der )?(?:@[\w.]+|\p{Lu}[\p{L}&'’-]+(?: (?:&|and|\p{Lu}[\p{L}'’-]+)){0,3})`;
/** “the lovely people at …” */
const people = String.raw`(?:(?:the |die |den |les |la |las |los |a |i |o |os |de |my |meine |our )?(?:\p{Ll}+ ){0,2}?(?:people|team|folks|crew|guys|girls|lads|ladies|friends|gang|leute|leuten|equipe|gente|equipo|galera|pessoal|ragazzi|mensen) (?:at|from|over at|von|bei|de|da|do|di|van) )?`;
const things =
  'phone|bag|coat|jacket|dress|shoes|boots|trainers|bike|car|laptop|camera|watch|headphones|mattress|sofa|box|hamper|package|parcel|goodies|skincare|serum|cream|outfit|stay|trip|weekend|dinner|brunch|lunch|meal|treatment|facial|flights?|upgrade|tickets|invite|invitation|handy|tasche|paket|kleid|aufenthalt|reise|einladung|robe|sac|coffret|sejour|diner|invitation|caja|crema|vestido|estancia|cena|regalo|caixa|creme|estadia|jantar|presente|pacco|borsa|vestito|soggiorno|scatola';

export const rewards: readonly RegExp[] = [
  // Thanked for a thing: “Thank you Clario for the new phone”.
  sifted(
    new RegExp(
      String.raw`\b(?:[Tt]hanks?|[Tt]hank you|[Dd]anke|[Mm]erci|[Gg]racias|[Oo]brigad[oa]|[Gg]razie)(?: so much| again)?(?: to| an| a| au)? ${named} (?:for|fur|pour|por|pel[oa]|per) (?:\p{L}+ ){1,3}?(?:${things})\b`,
      'u',
    ),
  ),
  // Invited, hosted, treated.
  sifted(
    new RegExp(
      String.raw`\b(?:[Ii]nvited|[Hh]osted|[Ff]lown (?:out|over)|[Tt]reated|[Ee]ingeladen|[Ii]nvitee?|[Ii]nvitad[oa]|[Cc]onvidad[oa]|[Ii]nvitat[oa]) (?:by|von|vom|par|por|pel[oa]|da|dal|dalla) ${named}`,
      'u',
    ),
  ),
  // Theirs, and said aloud: on loan, a present of, the ambassador of, the referral that paid.
  sifted(
    new RegExp(
      String.raw`\b(?:on loan from|(?:a )?(?:gift|present) from|regalo d[ie]|cadeau de|presente d[aeo]|(?:ein )?Geschenk von|cadeau van) ${named}|\bambassador (?:of|for) ${named}|\bpart of the ${named} (?:family|team|crew|squad)\b`,
      'u',
    ),
  ),
  sifted(
    /\b(?:[Mm]it freundlicher Unterstutzung|[Ww]ith (?:the )?(?:kind|generous) support|[Aa]vec le soutien|[Cc]on el apoyo|[Cc]om o apoio|[Cc]on il supporto) (?:von|of|de|del|d[aeo]|di) (?:@|\p{Lu})/u,
  ),
  sifted(
    /\b(?:they|who) (?:asked|paid|wanted|told) me to (?:say|tell|post|share|mention)\b|\basked me to (?:tell you|say|post|share|mention)\b|\b(?:they|who) (?:put|flew) (?:me|us) (?:up|out|in)\b|\b(?:slid(?:es)?|popped) into (?:my|your) dms\b|\b(?:got|get|earned?|we both get|both get|you(?:['’]ll)? get) [£$€] ?\d+\b[^\n]{0,80}\b(?:link|code|sign up|you can too)\b/iu,
  ),
  sifted(/\bas (?:their|its) guests?\b|\bguests? of (?:@[\w.]+|\p{Lu}\p{Ll}+)/u),
  sifted(/\b(?:let me keep|(?:i )?(?:got|get) to keep|voucher (?:from|by|courtesy)|(?:have|has) been so generous)\b/iu),
  sifted(
    /\b(?:dinner|drinks|meal|lunch|brunch|stay|room|night|treatment|tickets?|flights?)\b[^.!?\n]{0,30} (?:was|were|is|all) on them\b|\b(?:dinner|drinks|meal|lunch|brunch) on them\b/iu,
  ),
  // At work for somebody.
  sifted(new RegExp(String.raw`\b[Ww]orking with (?:the )?(?:\p{L}+ ){0,3}?(?:team|people|folks|crew) (?:at|from|of) ${named}`, 'u')),
  sifted(new RegExp(String.raw`\b(?:new face of|ambassador for) ${named}`, 'u')),
  sifted(/\b(?:see|look at|love) what we made together\b|\bmy face is on\b/iu),
  // Paid by the sale.
  sifted(
    /\b(?:if you )?(?:say|tell them|mention) (?:that )?i sent you\b|\b(?:my|mein(?:en)?|mon|mi|meu|mio) (?:discount|rabatt|reduction|descuento|desconto|sconto)\b/iu,
  ),
  sifted(/@[\w.]+[^\n]{0,120}\b(?:swipe up|tap|link below|link in bio) (?:to|and|for) (?:shop|buy|get)\b/iu),
  sifted(
    /\b(?:tell|let) [^.!?\n]{0,40}\bsent you\b|\bmention my name\b|\bsagt? [^.!?\n]{0,30}\b(?:euch|dich) (?:schicke|geschickt)|\b(?:vais|vienes|venis|vas|vayan) de mi parte\b|\bven(?:ez|ir) de ma part\b|\bvi mando io\b|\bda minha parte\b/iu,
  ),
  // The bill was somebody else's.
  sifted(
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:on the house|comped|(?:didn['’]t|did not|never|without) (?:pay|paying|cost(?:ing)?)(?: me| us)? (?:a (?:penny|cent|thing|dime)|anything)|(?:picked|picking) up (?:the|my|our) (?:bill|tab|check|tabs)|at no (?:cost|charge) to (?:me|us)|aufs haus|auf kosten des hauses|(?:por |es )?(?:invitacion|cortesia|gentileza) (?:de la casa|del hotel|del restaurante|de la marca)|(?:nos )?invit[ao](?:ron)? la casa|(?:offert\w*|cadeau) (?:par|de) la maison|(?:por conta|cortesia|oferta) d(?:a casa|o hotel|o restaurante|a marca)|offert[oaie] (?:dalla casa|dall['’]hotel|dal ristorante|dal brand)|van het huis)\b/iu,
  ),
  sifted(
    new RegExp(
      String.raw`(?<!\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Pp]ics?|[Vv]ideos?|[Ff]ootage|[Cc]lips?|[Ss]hots?|[Aa]rt(?:work)?|[Gg]raphics?|[Mm]aps?|[Cc]redits?)[ ,:]{1,2})\b[Cc]ourtesy of (?:${named}|the (?:\p{L}+ ){0,3}?(?:board|hotel|resort|brand|airline|company|restaurant|spa|shop|store|label|team|lodge|office))`,
      'u',
    ),
  ),
  sifted(
    /\b(?:hooked|kitted|sorted) (?:me|us) (?:up|out)\b|\b(?:i was|we were|i got|we got|have been|['’]ve been) (?:kindly |very kindly )?(?:sent (?!home|away|to|back|off)|lent|loaned|gifted|flown|upgraded)\b|\basked (?:me|us) to (?:try|test|review|wear)\b|\blucky enough to (?:try|test|receive|be (?:sent|invited|given))\b|\b(?:landed|arrived|turned up) (?:on|at) my (?:doorstep|door)\b/iu,
  ),
  sifted(
    /\bdurfte(?:n)? (?:ich|wir) [^.!?\n]{0,50}\b(?:testen|ausprobieren|probieren|behalten|ubernachten)|\b(?:ich|wir) durfte(?:n)? [^.!?\n]{0,50}\b(?:testen|ausprobieren|probieren|behalten|ubernachten)|\b(?:habe?|haben) [^.!?\n]{0,40}(?:geschenkt|zugeschickt|gratis|kostenlos|umsonst) (?:bekommen|erhalten)/iu,
  ),
  sifted(
    /\bon m['’]a (?:offert|envoye|prete|invitee?)|\bj['’]ai recu [^.!?\n]{0,40}\b(?:de la part d|gracieusement|en cadeau)|\beu la chance de (?:tester|recevoir|sejourner)|\bme (?:l[oa]s? )?(?:han|ha) (?:regalado|enviado|mandado|invitado|dejado)|\bhe recibido [^.!?\n]{0,40}\b(?:de regalo|de parte)|\brecebid(?:os|inhos)\b|\b(?:mimo|presente|presentinho) d[ao] (?:marca\b|@)|\bmi hanno (?:regalato|mandato|inviato|invitat[oa]|offerto)|\bho ricevuto (?:in regalo|in omaggio)|\b(?:cadeau gekregen|toegestuurd gekregen|gekregen van @|uitgenodigd door @)/iu,
  ),
  sifted(/\b[Mm]y friends (?:over )?(?:at|from) (?:@|\p{Lu})[^.!?\n]{0,60}\b(?:sent|gave|made|treated|invited|let|dropped)\b/u),
  // Kindness with a parcel in it, and work for nothing.
  sifted(
    /\b(?:kind|lovely|generous|sweet|good) enough to (?:post|send|give|lend|let|make|fly|put|host)\b|\b(?:surprise|parcel|package|box|gift|hamper|delivery)[^.!?\n]{0,30}\bfrom (?:the|my) (?:lovely|kind|wonderful|amazing|generous|nice|good)?\s?(?:people|team|folks|humans|ladies|guys|crew) (?:at|of|over)\b/iu,
  ),
  sifted(
    new RegExp(String.raw`\b(?:being|been|was|were|got) (?:flown|put up|hosted|invited|treated|gifted)\b[^.!?\n]{0,40}\bby ${named}`, 'u'),
  ),
  sifted(new RegExp(String.raw`\b(?:[Ff]ree|[Cc]omplimentary) (?:\p{L}+ ){0,2}?(?:${things})\b[^.!?\n]{0,40}@`, 'u')),
  sifted(
    /\b(?:foot(?:s|ed|ing)|paid|pays|settled|covered|took care of) the (?:\p{L}+ )?(?:bill|tab|invoice|lot|costs?)\b|\b(?:latest|pile|box|bag|stack|mountain|haul) (?:\p{L}+ ){0,3}?of pr\b|\bpr (?:un)?box\p{L}*|\bkeeps? (?:me|us) in (?:free )?\p{L}+/iu,
  ),
  sifted(
    /\b(?:did|made|gave|sent|fixed|fitted|cut|built|cooked|whitened|tattooed)\b[^.!?\n]{0,40}\b(?:for nothing|for free|as a gift|free of charge)\b/iu,
  ),
  sifted(
    /\b(?:thanks?|thank you|danke|merci|gracias|obrigad[oa]|grazie|bedankt)\b[^.!?\n]{0,50}\b(?:for|fur|pour|por|pel[oa]|per|voor) (?:\p{L}+ ){1,4}?(?:package|parcel|hamper|goodies|goody bag|freebies|colis|coffret|paket|paquete|pacco|pakket|caixa|mimo)\b/iu,
  ),
];

/** Owed to somebody with a name who sells. In company of {@link callToBuy} or {@link praise} it is advertising. */
export const owed: readonly RegExp[] = [
  // “all thanks to Brightwood”, “dank Optika”, “grâce à Maison Lune”.
  sifted(
    new RegExp(
      String.raw`\b(?:[Tt]hanks to|[Dd]anke? an|[Dd]ank|[Gg]race a|[Mm]erci a|[Gg]racias a|[Gg]racas a|[Oo]brigad[oa] a|[Gg]razie a|[Dd]ankzij|[Ss]hout ?out to|[Pp]owered by) ${people}${named}`,
      'u',
    ),
  ),
  // Looked after, sent, delivered, kept: “Kooky sent a box”, “the hotel, who looked after us”.
  sifted(
    new RegExp(
      String.raw`(?<!\b(?:[Tt]o|[Ff]or) )${named}(?: \p{Ll}+)?,?(?: (?:who|that|has|have|just|really|kindly|even)){0,2} (?:sent|gave|lent|delivered|dropped off|looked after|spoiled|spoilt|treated|sorted|hooked|set me up|put (?:me|us) up|made me|built me|fitted)\b`,
      'u',
    ),
  ),
  // From within: part of the family, on the team, in their clothes every day.
  sifted(
    new RegExp(
      String.raw`\b(?:part of|joined|joining|welcomed (?:in)?to|on|with|at) the ${named} (?:team|family|crew|squad|program(?:me)?)\b|\b[Ww]earing ${named} (?:head to toe|again|as always|all (?:day|week|season))\b|\b[Ff]riends at ${named}`,
      'u',
    ),
  ),
  sifted(
    /\b(?:the|their|whole) (?:team|people|crew|guys|folks|staff) (?:there )?(?:have|has|were|was|are|is|at \p{Lu}\p{L}+ (?:have|has|were|was|are)) (?:been )?(?:so |just |really |truly )?(?:amazing|wonderful|incredible|lovely|generous|brilliant|fantastic)\b|\b(?:have|has|['’]ve|['’]s) (?:got )?(?:my|our) backs?\b/u,
  ),
];

/** How one praises what one was given. */
export const praise = sifted(
  /\b(?:(?:best|loudest|softest|comfiest|nicest|finest|lightest|warmest) [^.!?\n]{0,50}\b(?:ever|in (?:town|the world)|i['’]ve (?:had|ever|tried|worn|used))|(?:everyone|everybody|you all) (?:should|needs?|must|has to)|you (?:all )?(?:need|must have|have to (?:try|go|get|book|see))|game.?changer|life.?changing|never looked back|obsessed|in love with|never (?:going home|taking (?:it|them) off|want(?:ed|ing)? another))\b/iu,
);

/** Thanks of a guest. In company of {@link onOffer} it is the guest of somebody who sells. */
export const hosted = sifted(
  /\b(?:thanks?|thank you|thankyou|big thanks|cheers)\b[^.!?\n]{0,40}\bfor (?:having|hosting|spoiling|treating|inviting|flying|the (?:invite|invitation|hospitality|lovely stay|stay))\b|\b(?:danke|dankeschon)\b[^.!?\n]{0,40}\bfur (?:die einladung|den aufenthalt|eure gastfreundschaft)|\bmerci\b[^.!?\n]{0,40}\b(?:pour|de) (?:l['’](?:invitation|accueil)|votre (?:invitation|accueil)|nous avoir|m['’]avoir)|\bgracias\b[^.!?\n]{0,40}\bpor (?:la invitacion|invitar\w*|el trato|acoger\w*|tenernos|recibirnos)|\bobrigad[oa]\b[^.!?\n]{0,40}\b(?:pelo convite|pela hospitalidade|por (?:nos )?(?:receber|convidar)\w*)|\bgrazie\b[^.!?\n]{0,40}\bper (?:l['’](?:invito|ospitalita|accoglienza)|aver(?:ci|mi) (?:ospitat|invitat|accolt)\w+)|\b(?:bedankt|dank)\b[^.!?\n]{0,40}\bvoor (?:de uitnodiging|het verblijf|de gastvrijheid)/iu,
);

/** Nights, meals and treatments, or a word that sends readers to buy. */
export const onOffer = sifted(
  /\b(?:nights?|stay(?:ed)?|rooms?|suites?|hotel|resort|lodge|spa|villa|cabin|glamping|tasting|menu|\w+ courses|dinner|brunch|lunch|supper|treatment|facial|massage|cruise|flights?|book (?:it|the|your|now|a|direct|ahead)|go and (?:try|eat|stay)|nachte?|zimmer|ubernachtung|wellness|essen|gange|buch(?:t|en)|nuits?|sejour|chambre|repas|soin|reservez|noches?|estancia|habitacion|cena|tratamiento|reserv(?:ad|a|en)|noites?|estadia|quarto|jantar|tratamento|reserve[m]?|notti?|soggiorno|camera|cene?|trattamento|prenotate|nacht(?:en)?|verblijf|kamer|diner|boek)\b/iu,
);

/** A tie to somebody who sells, which alone may be friendship, custom or work. In company of {@link callToBuy} it is advertising. */
export const ties: readonly RegExp[] = [
  // Thanked, by handle.
  sifted(
    /\b(?:thanks?|thank you|cheers|big love|much love|love|shout ?out|big up|props|grateful|danke|dank|merci|gracias|obrigad[oa]|grazie|bedankt)(?: (?:so much|again|a lot|a million|you|all))?(?: (?:to|go(?:es)? (?:out )?to|an|a|au|aan|the|my|our|friends|team|lovely|at)){0,4} @[\w.]+/iu,
  ),
  // At work for them, or theirs.
  sifted(
    /\b(?:work(?:ed|ing)?|collab(?:orat)?(?:ed|ing)?|shooting|filming|designing|creating|cooking|zusammenarbeit|arbeite|gearbeitet|travaill\w+|trabaj\w+|trabalh\w+|lavor\w+|samenwerk\w*) (?:closely |again |zusammen )?(?:with|for|mit|fur|avec|pour|con|para|com|per|met|voor) @[\w.]+/iu,
  ),
  sifted(
    /\b(?:(?:i|we) (?:co-?)?(?:own|founded|invested|invest)|(?:co-?)?(?:founder|owner) of|i['’]?(?:m| am) an? (?:\w+ )?(?:investor|shareholder|partner|ambassador)|my (?:day job|new job|employer|client|sponsors?|(?:sister|brother|husband|wife|mum|mom|dad|boyfriend|girlfriend|partner|cousin|flatmate|best friend|son|daughter)['’]s)) [^.!?\n]{0,30}@[\w.]+/iu,
  ),
  sifted(
    /\b(?:mein(?:e[rsnm]?)? (?:arbeitgeber|sponsor|chef|mann|frau|schwester|bruder|partner|kunde)|mon (?:employeur|sponsor|mari|frere|client|partenaire)|ma (?:femme|s[oe]ur)|mi (?:empresa|patrocinador|marido|mujer|hermano|hermana|cliente)|m(?:eu|inha) (?:empresa|patrocinador|marido|mulher|irmao|irma)|mi[ao] (?:azienda|sponsor|marito|moglie|fratello|sorella)|mijn (?:werkgever|sponsor|man|vrouw|zus|broer))\b[^.!?\n]{0,30}@[\w.]+/iu,
  ),
  // Kept in things, or with the bill paid.
  sifted(
    /@[\w.]+[^.!?\n]{0,25}\b(?:keeps? (?:me|us)|kitted|dress(?:es|ed)|fuel(?:s|led)?|looks? after|looked after|sets? (?:me|us) up|sort(?:s|ed)|suppl(?:y|ies|ied)|stock(?:s|ed)|equip(?:s|ped)?|styled|covered|foots?|footed|made this (?:happen|possible)|took care of|had my back|stattet|ausgestattet|versorgt|ubernommen|equipe[nr]?|habille|fournit|regale|visten?|cuidan?|equipa|veste|forniscono|fornito)\b/iu,
  ),
  sifted(
    /\b(?:kitted out|dressed|fuelled|styled|powered|supplied|covered|backed|supported|equipped|looked after|ausgestattet|habillee?|equipee?|vestid[oa]|equipad[oa]|vestit[oa]|gekleed) (?:by|von|par|por|da|door) @[\w.]+/iu,
  ),
];

/** Sends readers to buy, or says where it is sold. */
export const callToBuy = sifted(
  /\b(?:(?:go|and) (?:buy|get|grab|order|try)\b|(?:go|book|find yours?|get the look|join|see|try it|order)(?: [\p{L}]+){0,3} (?:on|at|via|through) (?:their|the) (?:site|website|shop|store|app|page)|find yours|get the look|book (?:now|your stay|a (?:night|room|table|stay))|dm me for|try (?:the|their|it) \w+|shop the \w+|(?:from|before) (?:friday|monday|summer|christmas)|[\w-]+\.(?:com|example|co|shop)\b|filez voir|courez|corre\w*|vai la|(?:buy|get|grab|order|shop|cop|bag|snag|pre-?order|download|pick up) (?:one|yours|it|them|now|here|online|the (?:look|set|range|collection)|your (?:own )?\w+)|in (?:stores|shops) (?:now|today|on|from|tomorrow)|out now|(?:now|finally) available|available (?:now|at|in|from|online|today)|link(?:s|ed)? (?:is |are )?(?:in|below|on|up|down|through)|everything['’]?s? (?:is )?linked|through the link|swipe up|on my (?:shop|storefront|page|ltk|amazon)|\d+ ?% off|run,? don['’]t walk|treat yourself|add to cart|sign up (?:now|here)|kauft?|holt euch|hol dir|bestell(?:t|en)?|sichert euch|jetzt (?:erhaltlich|im handel|uberall)|link in (?:der )?bio|verlinkt|foncez|achetez|commandez|procurez|(?:lien|link) (?:en|in|na|nella|dans|est en) (?:la )?bio|en (?:magasin|boutique|vente)|dispo(?:nible)?|compra(?:d|dl[oa]s?|l[oa]s?|telo|tela|te)?|comprem|pedid(?:l[oa]s?)?|enlace en|a la venta|disponivel|a venda|garantam|corram|in vendita|disponibile|acquista(?:te)?|ordina(?:te|telo|tela)?|correte|koop|bestel|verkrijgbaar|te koop)\b/iu,
);
