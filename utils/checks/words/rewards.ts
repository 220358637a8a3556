import { anyOf, framed } from '../../text/any-of.ts';
import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/**
 * How one person tells that something was given, paid or shared in return, without naming it so: what regulators
 * call a material connection (FTC “Disclosures 101”, ASA/CAP). Texts come without accents; names keep their capitals.
 */
const named = String.raw`(?:the |la |le |die |der )?(?:@[\w.]+|\p{Lu}[\p{L}&'’-]+(?: (?:&|and|\p{Lu}[\p{L}'’-]+)){0,3})`;
/** “the lovely people at …” */
const people = joined(
  either(
    joined(
      String.raw`(?:the |die |den |les |la |las |los |a |i |o |os |de |my |meine |our )?(?:\p{Ll}+ ){0,2}?`,
      '(?:people|team|folks|crew|guys|girls|lads|ladies|friends|gang|leute|leuten|equipe|gente|equipo|galera|pessoal|ragazzi|mensen)',
      ' (?:at|from|over at|von|bei|de|da|do|di|van) ',
    ),
  ),
  '?',
);
const things =
  'phone|bag|coat|jacket|dress|shoes|boots|trainers|bike|car|laptop|camera|watch|headphones|mattress|sofa|box|hamper|package|parcel|goodies|skincare|serum|cream|outfit|stay|trip|weekend|dinner|brunch|lunch|meal|treatment|facial|flights?|upgrade|tickets|invite|invitation|handy|tasche|paket|kleid|aufenthalt|reise|einladung|robe|sac|coffret|sejour|diner|invitation|caja|crema|vestido|estancia|cena|regalo|caixa|creme|estadia|jantar|presente|pacco|borsa|vestito|soggiorno|scatola';

export const rewards: readonly RegExp[] = [
  // Thanked for a thing: “Thank you Clario for the new phone”.
  sifted(
    String.raw`\b(?:[Tt]hanks?|[Tt]hank you|[Dd]anke|[Mm]erci|[Gg]racias|[Oo]brigad[oa]|[Gg]razie)(?: so much| again)?(?: to| an| a| au)? ${named} (?:for|fur|pour|por|pel[oa]|per) (?:\p{L}+ ){1,3}?(?:${things})\b`,
    'u',
  ),
  // Invited, hosted, treated.
  sifted(
    String.raw`\b(?:[Ii]nvited|(?<!\b(?:lecture|talk|webinar|workshop|meetup|event|session|call|panel|conference|competition|exhibition|show|podcast|series|evening|hackathon|quiz|market|fair|site|server)s? )[Hh]osted|[Ff]lown (?:out|over)|[Tt]reated|[Ee]ingeladen|[Ii]nvitee?|[Ii]nvitad[oa]|[Cc]onvidad[oa]|[Ii]nvitat[oa]) (?:by|von|vom|par|por|pel[oa]|da|dal|dalla) ${named}`,
    'u',
  ),
  // Theirs, and said aloud: on loan, a present of, the ambassador of, the referral that paid.
  sifted(
    String.raw`\b(?:on loan from|(?:a )?(?:gift|present) from|regalo d[ie]|cadeau de|presente d[aeo]|(?:ein )?Geschenk von|cadeau van) ${named}|\bambassador (?:of|for) ${named}|\bpart of the ${named} (?:family|team|crew|squad)\b`,
    'u',
  ),
  framed(
    /\b/u,
    / (?:von|of|de|del|d[aeo]|di) (?:@|\p{Lu})/u,
    /[Mm]it freundlicher Unterstutzung|[Ww]ith (?:the )?(?:kind|generous) support/u,
    /[Aa]vec le soutien|[Cc]on el apoyo|[Cc]om o apoio|[Cc]on il supporto/u,
  ),
  anyOf(
    /\b(?:they|who) (?:asked|paid|wanted|told) me to (?:say|tell|post|share|mention)\b/iu,
    /(?<!\b(?:nobody|no one|noone|none|never|not|hasn['’]t|didn['’]t|haven['’]t) (?:has |have |ever |even )*)\basked me to (?:tell you|say|post|share|mention)\b/iu,
    /\b(?:they|who) (?:put|flew) (?:me|us) (?:up|out|in)\b/iu,
    /\bgave me [^.!?\n]{1,30} to (?:test|try|review|keep|wear|drive)\b/iu,
    /\blet me (?:drive|wear|borrow|test|try(?: out)?|keep) (?:this|that|these|their|the|a)\b/iu,
    /\b(?:slid(?:es)?|popped) into (?:my|your) dms\b/iu,
    /\b(?:got|get|earned?|we both get|both get|you(?:['’]ll)? get) [£$€] ?\d+\b[^\n]{0,80}\b(?:link|code|sign up|you can too)\b/iu,
  ),
  sifted(/\bas (?:their|its) guests?\b|\bguests? of (?:@[\w.]+|\p{Lu}\p{Ll}+)/u),
  sifted(/\b(?:let me keep|(?:i )?(?:got|get) to keep (?!\p{L}+ing\b)|voucher (?:from|by|courtesy)|(?:have|has) been so generous)\b/iu),
  anyOf(
    /\b(?:dinner|drinks|meal|lunch|brunch|stay|room|nights?|weekend|treatment|tickets?|flights?)\b[^.!?\n]{0,30} (?:was|were|is|all) on them\b/iu,
    /\b(?:dinner|drinks|meal|lunch|brunch) on them\b/iu,
  ),
  // At work for somebody.
  sifted(String.raw`\b[Ww]orking with (?:the )?(?:\p{L}+ ){0,3}?(?:team|people|folks|crew) (?:at|from|of) ${named}`, 'u'),
  sifted(String.raw`\b(?:new face of|ambassador for) ${named}`, 'u'),
  sifted(/\b(?:see|look at|love) what we made together\b|\bmy face is on\b/iu),
  // Paid by the sale.
  anyOf(
    /\b(?:if you )?(?:say|tell them|mention) (?:that )?i sent you\b/iu,
    /\b(?:my|mein(?:en)?|mon|mi|meu|mio) (?:discount|rabatt|reduction|descuento|desconto|sconto)\b/iu,
  ),
  sifted(
    /@[\w.]+[^\n]{0,120}\b(?:swipe up|tap|link below|link in bio) (?:to|and|for) (?:(?:shop|buy|get)\b|(?:\p{L}+ ){0,2}\d{1,2}\s?%)/iu,
  ),
  anyOf(
    /\b(?:tell|let) [^.!?\n]{0,40}\bsent you\b|\bmention my name\b/iu,
    /\bsagt? [^.!?\n]{0,30}\b(?:euch|dich) (?:schicke|geschickt)/iu,
    /\b(?:vais|vienes|venis|vas|vayan) de mi parte\b|\bven(?:ez|ir) de ma part\b/iu,
    /\bvi mando io\b|\bda minha parte\b/iu,
  ),
  // The bill was somebody else's.
  anyOf(
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\bon the house\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\bcomped\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:didn['’]t|did not|never|without) (?:pay|paying|cost(?:ing)?)(?: me| us)? (?:a (?:penny|cent|thing|dime)|anything)\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:picked|picking) up (?:the|my|our) (?:bill|tab|check|tabs)\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\bat no (?:cost|charge) to (?:me|us)\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\baufs haus\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\bauf kosten des hauses\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:por |es )?(?:invitacion|cortesia|gentileza) (?:de la casa|del hotel|del restaurante|de la marca)\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:nos )?invit[ao](?:ron)? la casa\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:offert\w*|cadeau) (?:par|de) la maison\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\b(?:por conta|cortesia|oferta) d(?:a casa|o hotel|o restaurante|a marca)\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\boffert[oaie] (?:dalla casa|dall['’]hotel|dal ristorante|dal brand)\b/iu,
    /(?<!\b(?:round|rounds|coffees?|drinks?)['’]?s? )\bvan het huis\b/iu,
  ),
  sifted(
    String.raw`(?<!\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Pp]ics?|[Vv]ideos?|[Ff]ootage|[Cc]lips?|[Ss]hots?|[Aa]rt(?:work)?|[Gg]raphics?|[Mm]aps?|[Cc]redits?)[ ,:]{1,2})\b[Cc]ourtesy of (?:${named}|the (?:\p{L}+ ){0,3}?(?:board|hotel|resort|brand|airline|company|restaurant|spa|shop|store|label|team|lodge|office))`,
    'u',
  ),
  anyOf(
    /\b(?:hooked|kitted|sorted) (?:me|us) (?:up|out)\b/iu,
    /\b(?:i was|we were|i got|we got|have been|['’]ve been) (?:kindly |very kindly )?(?:sent (?!home|away|to|back|off)|lent|loaned|gifted|flown|upgraded)\b/iu,
    /\basked (?:me|us) to (?:try|test|review|wear)\b/iu,
    /\blucky enough to (?:try|test|receive|be (?:sent|invited|given))\b/iu,
    /\b(?:landed|arrived|turned up) (?:on|at) my (?:doorstep|door)\b/iu,
  ),
  anyOf(
    /\bdurfte(?:n)? (?:ich|wir) [^.!?\n]{0,50}\b(?:testen|ausprobieren|probieren|behalten|ubernachten)/iu,
    /\b(?:ich|wir) durfte(?:n)? [^.!?\n]{0,50}\b(?:testen|ausprobieren|probieren|behalten|ubernachten)/iu,
    /\b(?:habe?|haben) [^.!?\n]{0,40}(?:geschenkt|zugeschickt|gratis|kostenlos|umsonst) (?:bekommen|erhalten)/iu,
  ),
  anyOf(
    /\bj['’]ai recu [^.!?\n]{0,40}\b(?:de la part d|gracieusement|en cadeau)/iu,
    /\beu la chance de (?:tester|recevoir|sejourner)/iu,
    /\bhe recibido [^.!?\n]{0,40}\b(?:de regalo|de parte)/iu,
    /\brecebid(?:os|inhos)\b/iu,
    /\b(?:mimo|presente|presentinho) d[ao] (?:marca\b|@)/iu,
    /\bho ricevuto (?:in regalo|in omaggio)/iu,
    /\b(?:cadeau gekregen|toegestuurd gekregen|gekregen van @|uitgenodigd door @)/iu,
  ),
  sifted(/\b[Mm]y friends (?:over )?(?:at|from) (?:@|\p{Lu})[^.!?\n]{0,60}\b(?:sent|gave|made|treated|invited|let|dropped)\b/u),
  // Kindness with a parcel in it, and work for nothing.
  anyOf(
    /\b(?:kind|lovely|generous|sweet|good) enough to (?:post|send|give|lend|let|make|fly|put|host)\b/iu,
    /\b(?:surprise|parcel|package|box|gift|hamper|delivery)[^.!?\n]{0,30}\bfrom (?:the|my) (?:lovely|kind|wonderful|amazing|generous|nice|good)?\s?(?:people|team|folks|humans|ladies|guys|crew) (?:at|of|over)\b/iu,
  ),
  sifted(String.raw`\b(?:being|been|was|were|got) (?:flown|put up|hosted|invited|treated|gifted)\b[^.!?\n]{0,40}\bby ${named}`, 'u'),
  sifted(String.raw`\b(?:[Ff]ree|[Cc]omplimentary) (?:\p{L}+ ){0,2}?(?:${things})\b[^.!?\n]{0,40}@`, 'u'),
  anyOf(
    /\b(?:foot(?:s|ed|ing)|paid|pays|settled|covered|took care of) the (?:\p{L}+ )?(?:bill|tab|invoice|lot|costs?)\b/iu,
    /\b(?:latest|pile|box|bag|stack|mountain|haul) (?:\p{L}+ ){0,3}?of pr\b/iu,
    /\bpr (?:un)?box\p{L}*/iu,
    /\bkeeps? (?:me|us) in (?:free )?\p{L}+/iu,
  ),
  sifted(
    /\b(?:did|made|gave|sent|fixed|fitted|cut|built|cooked|whitened|tattooed)\b[^.!?\n]{0,40}\b(?:for nothing|for free|as a gift|free of charge)\b/iu,
  ),
  sifted(
    joined(
      String.raw`\b(?:thanks?|thank you|danke|merci|gracias|obrigad[oa]|grazie|bedankt)\b[^.!?\n]{0,50}\b(?:for|fur|pour|por|pel[oa]|per|voor) (?:\p{L}+ ){1,4}?`,
      String.raw`(?:package|parcel|hamper|goodies|goody bag|freebies|colis|coffret|paket|paquete|pacco|pakket|caixa|mimo)\b`,
    ),
    'iu',
  ),
];

/** Owed to somebody with a name who sells. In company of {@link callToBuy} or {@link praise} it is advertising. */
export const owed: readonly RegExp[] = [
  // “all thanks to Brightwood”, “dank Optika”, “grâce à Maison Lune”.
  sifted(
    String.raw`\b(?:[Tt]hanks to|[Dd]anke? an|[Dd]ank|[Gg]race a|[Mm]erci a|[Gg]racias a|[Gg]racas a|[Oo]brigad[oa] a|[Gg]razie a|[Dd]ankzij|[Ss]hout ?out to|[Pp]owered by) ${people}${named}`,
    'u',
  ),
  // Looked after, sent, delivered, kept: “Kooky sent a box”, “the hotel, who looked after us”.
  sifted(
    String.raw`(?<!\b(?:[Tt]o|[Ff]or) )${named}(?: \p{Ll}+)?,?(?: (?:who|that|has|have|just|really|kindly|even)){0,2} (?:sent|gave|lent|delivered|dropped off|looked after|spoiled|spoilt|treated|sorted|hooked|set me up|put (?:me|us) up|made me|built me|fitted)\b`,
    'u',
  ),
  // From within: part of the family, on the team, in their clothes every day.
  sifted(
    String.raw`\b(?:part of|joined|joining|welcomed (?:in)?to|on|with|at) the ${named} (?:team|family|crew|squad|program(?:me)?)\b|\b[Ww]earing ${named} (?:head to toe|again|as always|all (?:day|week|season))\b|\b[Ff]riends at ${named}`,
    'u',
  ),
  anyOf(
    /\b(?:the|their|whole) (?:team|people|crew|guys|folks|staff) (?:there )?(?:have|has|were|was|are|is|at \p{Lu}\p{L}+ (?:have|has|were|was|are)) (?:been )?(?:so |just |really |truly )?(?:amazing|wonderful|incredible|lovely|generous|brilliant|fantastic)\b/u,
    /\b(?:have|has|['’]ve|['’]s) (?:got )?(?:my|our) backs?\b/u,
  ),
];

/** How one praises what one was given. */
export const praise = anyOf(
  /\b(?:best|loudest|softest|comfiest|nicest|finest|lightest|warmest) [^.!?\n]{0,50}\b(?:ever|in (?:town|the world)|i['’]ve (?:had|ever|tried|worn|used))\b/iu,
  /\b(?:everyone|everybody|you all) (?:should|needs?|must|has to)\b/iu,
  /\byou (?:all )?(?:need|must have|have to (?:try|go|get|book|see))\b/iu,
  /\bgame.?changer\b/iu,
  /\blife.?changing\b/iu,
  /\bnever looked back\b/iu,
  /\bobsessed\b/iu,
  /\bin love with\b/iu,
  /\bnever (?:going home|taking (?:it|them) off|want(?:ed|ing)? another)\b/iu,
);

/** Thanks of a guest. In company of {@link onOffer} it is the guest of somebody who sells. */
export const hosted = anyOf(
  sifted(
    joined(
      String.raw`\b(?:thanks?|thank you|thankyou|big thanks|cheers)\b[^.!?\n]{0,40}\bfor `,
      String.raw`(?:having|hosting|spoiling|treating|inviting|flying|the (?:invite|invitation|hospitality|lovely stay|stay))\b`,
    ),
    'iu',
  ),
  /\b(?:danke|dankeschon)\b[^.!?\n]{0,40}\bfur (?:die einladung|den aufenthalt|eure gastfreundschaft)/iu,
  /\bmerci\b[^.!?\n]{0,40}\b(?:pour|de) (?:l['’](?:invitation|accueil)|votre (?:invitation|accueil)|nous avoir|m['’]avoir)/iu,
  /\bgracias\b[^.!?\n]{0,40}\bpor (?:la invitacion|invitar\w*|el trato|acoger\w*|tenernos|recibirnos)/iu,
  /\bobrigad[oa]\b[^.!?\n]{0,40}\b(?:pelo convite|pela hospitalidade|por (?:nos )?(?:receber|convidar)\w*)/iu,
  /\bgrazie\b[^.!?\n]{0,40}\bper (?:l['’](?:invito|ospitalita|accoglienza)|aver(?:ci|mi) (?:ospitat|invitat|accolt)\w+)/iu,
  /\b(?:bedankt|dank)\b[^.!?\n]{0,40}\bvoor (?:de uitnodiging|het verblijf|de gastvrijheid)/iu,
);

/** Nights, meals and treatments, or a word that sends readers to buy. */
export const onOffer = framed(
  /\b/iu,
  /\b/iu,
  /nights?|stay(?:ed)?|rooms?|suites?|hotel|resort|lodge|spa|villa|cabin|glamping|tasting|menu|\w+ courses|dinner|brunch/iu,
  /lunch|supper|treatment|facial|massage|cruise|flights?|book (?:it|the|your|now|a|direct|ahead)|go and (?:try|eat|stay)/iu,
  /nachte?|zimmer|ubernachtung|wellness|essen|gange|buch(?:t|en)/iu,
  /nuits?|sejour|chambre|repas|soin/iu,
  /reservez|noches?|estancia|habitacion|cena|tratamiento|reserv(?:ad|a|en)|noites?|estadia|quarto|jantar|tratamento|reserve[m]?/iu,
  /notti?|soggiorno|camera|cene?|trattamento|prenotate/iu,
  /nacht(?:en)?|verblijf|kamer|diner|boek/iu,
);

/** A tie to somebody who sells, which alone may be friendship, custom or work. In company of {@link callToBuy} it is advertising. */
export const ties: readonly RegExp[] = [
  // Thanked, by handle.
  sifted(
    joined(
      String.raw`\b`,
      either(
        'thanks?|thank you|cheers|big love|much love|love|shout ?out|big up|props|grateful',
        'danke|dank|merci|gracias|obrigad[oa]|grazie|bedankt',
      ),
      '(?: (?:so much|again|a lot|a million|you|all))?(?: (?:to|go(?:es)? (?:out )?to|an|a|au|aan|the|my|our|friends|team|lovely|at))',
      String.raw`{0,4} @[\w.]+`,
    ),
    'iu',
  ),
  // At work for them, or theirs.
  sifted(
    joined(
      String.raw`\b`,
      either(
        'work(?:ed|ing)?|collab(?:orat)?(?:ed|ing)?|shooting|filming|designing|creating|cooking',
        String.raw`zusammenarbeit|arbeite|gearbeitet|travaill\w+|trabaj\w+|trabalh\w+|lavor\w+`,
        String.raw`samenwerk\w*`,
      ),
      String.raw` (?:closely |again |zusammen )?(?:with|for|mit|fur|avec|pour|con|para|com|per|met|voor) @[\w.]+`,
    ),
    'iu',
  ),
  anyOf(
    /\b(?:i|we) (?:co-?)?(?:own|founded|invested|invest) [^.!?\n]{0,30}@[\w.]+/iu,
    /\b(?:co-?)?(?:founder|owner) of [^.!?\n]{0,30}@[\w.]+/iu,
    /\bi['’]?(?:m| am) an? (?:\w+ )?(?:investor|shareholder|partner|ambassador) [^.!?\n]{0,30}@[\w.]+/iu,
    /\bmy day job [^.!?\n]{0,30}@[\w.]+/iu,
    /\bmy new job [^.!?\n]{0,30}@[\w.]+/iu,
    /\bmy employer [^.!?\n]{0,30}@[\w.]+/iu,
    /\bmy client [^.!?\n]{0,30}@[\w.]+/iu,
    /\bmy sponsors? [^.!?\n]{0,30}@[\w.]+/iu,
    /\bmy (?:sister|brother|husband|wife|mum|mom|dad|boyfriend|girlfriend|partner|cousin|flatmate|best friend|son|daughter)['’]s [^.!?\n]{0,30}@[\w.]+/iu,
  ),
  anyOf(
    /\bmein(?:e[rsnm]?)? (?:arbeitgeber|sponsor|chef|mann|frau|schwester|bruder|partner|kunde)\b[^.!?\n]{0,30}@[\w.]+/iu,
    /\bmon (?:employeur|sponsor|mari|frere|client|partenaire)\b[^.!?\n]{0,30}@[\w.]+/iu,
    /\bma (?:femme|s[oe]ur)\b[^.!?\n]{0,30}@[\w.]+/iu,
    /\bmi (?:empresa|patrocinador|marido|mujer|hermano|hermana|cliente)\b[^.!?\n]{0,30}@[\w.]+/iu,
    /\bm(?:eu|inha) (?:empresa|patrocinador|marido|mulher|irmao|irma)\b[^.!?\n]{0,30}@[\w.]+/iu,
    /\bmi[ao] (?:azienda|sponsor|marito|moglie|fratello|sorella)\b[^.!?\n]{0,30}@[\w.]+/iu,
    /\bmijn (?:werkgever|sponsor|man|vrouw|zus|broer)\b[^.!?\n]{0,30}@[\w.]+/iu,
  ),
  // Kept in things, or with the bill paid.
  framed(
    /@[\w.]+[^.!?\n]{0,25}\b/iu,
    /\b/iu,
    /keeps? (?:me|us)|kitted|dress(?:es|ed)|fuel(?:s|led)?|looks? after|looked after|sets? (?:me|us) up|sort(?:s|ed)/iu,
    /suppl(?:y|ies|ied)|stock(?:s|ed)|equip(?:s|ped)?|styled|covered|foots?|footed|made this (?:happen|possible)|took care of/iu,
    /had my back/iu,
    /stattet|ausgestattet|versorgt|ubernommen|equipe[nr]?|habille|fournit/iu,
    /regale|visten?|cuidan?|equipa|veste|forniscono|fornito/iu,
  ),
  framed(
    /\b/iu,
    / (?:by|von|par|por|da|door) @[\w.]+/iu,
    /kitted out|dressed|fuelled|styled|powered|supplied|covered|backed|supported|equipped|looked after/iu,
    /ausgestattet|habillee?|equipee?|vestid[oa]|equipad[oa]|vestit[oa]|gekleed/iu,
  ),
];

/** Sends readers to buy, or says where it is sold. */
export const callToBuy = anyOf(
  /\b(?:go|and) (?:buy|get|grab|order|try)\b/iu,
  /\b(?:go|book|find yours?|get the look|join|see|try it|order)(?: [\p{L}]+){0,3} (?:on|at|via|through) (?:their|the) (?:site|website|shop|store|app|page)\b/iu,
  /\bfind yours\b/iu,
  /\bget the look\b/iu,
  /\bbook (?:now|your stay|a (?:night|room|table|stay))\b/iu,
  /\bdm me for\b/iu,
  /\btry (?:the|their|it) \w+\b/iu,
  /\bshop the \w+\b/iu,
  /\b(?:from|before) (?:friday|monday|summer|christmas)\b/iu,
  // An address; “@kiln.and.co” is somebody's handle.
  /(?<![\w@.-])(?:[\w-]{1,63}\.){1,4}(?:com|example|co|shop)\b/iu,
  /\bfilez voir\b/iu,
  /\bcourez\b/iu,
  /\bcorre\w*\b/iu,
  /\bvai la\b/iu,
  sifted(
    joined(
      String.raw`\b(?:buy|get|grab|order|shop|cop|bag|snag|pre-?order|download|pick up) `,
      String.raw`(?:one|yours|it|them|now|here|online|the (?:look|set|range|collection)|your (?:own )?\w+)\b`,
    ),
    'iu',
  ),
  /\bin (?:stores|shops) (?:now|today|on|from|tomorrow)\b/iu,
  /\bout now\b/iu,
  /\b(?:now|finally) available\b/iu,
  /\bavailable (?:now|at|in|from|online|today)\b/iu,
  /\blink(?:s|ed)? (?:is |are )?(?:in|below|on|up|down|through)\b/iu,
  /\beverything['’]?s? (?:is )?linked\b/iu,
  /\bthrough the link\b/iu,
  /\bswipe up\b/iu,
  /\bon my (?:shop|storefront|page|ltk|amazon)\b/iu,
  /\b\d+ ?% off\b/iu,
  /\brun,? don['’]t walk\b/iu,
  /\btreat yourself\b/iu,
  /\badd to cart\b/iu,
  /\bsign up (?:now|here)\b/iu,
  /\bkauft?\b/iu,
  /\bholt euch\b/iu,
  /\bhol dir\b/iu,
  /\bbestell(?:t|en)?\b/iu,
  /\bsichert euch\b/iu,
  /\bjetzt (?:erhaltlich|im handel|uberall)\b/iu,
  /\blink in (?:der )?bio\b/iu,
  /\bverlinkt\b/iu,
  /\bfoncez\b/iu,
  /\bachetez\b/iu,
  /\bcommandez\b/iu,
  /\bprocurez\b/iu,
  /\b(?:lien|link) (?:en|in|na|nella|dans|est en) (?:la )?bio\b/iu,
  /\ben (?:magasin|boutique|vente)\b/iu,
  /\bdispo(?:nible)?\b/iu,
  /\bcompra(?:d|dl[oa]s?|l[oa]s?|telo|tela|te)?\b/iu,
  /\bcomprem\b/iu,
  /\bpedid(?:l[oa]s?)?\b/iu,
  /\benlace en\b/iu,
  /\ba la venta\b/iu,
  /\bdisponivel\b/iu,
  /\ba venda\b/iu,
  /\bgarantam\b/iu,
  /\bcorram\b/iu,
  /\bin vendita\b/iu,
  /\bdisponibile\b/iu,
  /\bacquista(?:te)?\b/iu,
  /\bordina(?:te|telo|tela)?\b/iu,
  /\bcorrete\b/iu,
  /\bkoop\b/iu,
  /\bbestel\b/iu,
  /\bverkrijgbaar\b/iu,
  /\bte koop\b/iu,
);

/** “Me han regalado un bolso”: nobody says who gave it. */
export const givenByThem = anyOf(
  /\bon m['’]a (?:offert|envoye|prete|invitee?)/iu,
  /\bme (?:l[oa]s? )?(?:han|ha) (?:regalado|enviado|mandado|invitado)/iu,
  // Lent, or left to be tried; “me han dejado plantada” and what the Kings leave in a shoe are none.
  /\bme (?:l[oa]s? )?(?:han|ha) dejado (?:probar|quedarme|estrenar|usar|conducir|llevar|est[ae]s?|un[ao]s? )/iu,
  /\bmi hanno (?:regalato|mandato|inviato|invitat[oa]|offerto)/iu,
);
/** The days on which a family gives. */
export const giftDays = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /reyes(?: magos)?|papa noel|navidad|cumple(?:anos)?|aniversario|santo|amigo invisible|san valentin|raton(?:cito)? perez|olentzero|caga ?tio/iu,
  /noel|pere noel|anniversaire|fete des (?:meres|peres)|saint[- ]valentin|saint[- ]nicolas/iu,
  /natale|babbo natale|befana|compleanno|anniversario|san valentino|onomastico|natal|pai natal/iu,
);
