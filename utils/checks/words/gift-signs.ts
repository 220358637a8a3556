import { anyOf, framed } from '../../text/any-of.ts';
import { either, joined } from '../../text/phrases.ts';
import { sifted } from '../../text/sifted.ts';

/** How people tell of what they were sent, paid or offered, and of the code or link that pays them. Texts come without accents. */

export const signs: readonly RegExp[] = [
  sifted(
    /\b(?:gifted|(?:kindly|generously|very kindly) (?:sent|gave|lent|loaned|hosted|invited|provided)) (?:me|us)\b|\b(?:me|us) (?:was|were) gifted\b/iu,
  ),
  // A discount code of one's own.
  anyOf(
    /\b(?:use|using|with|through|via) my (?:own )?(?:discount |promo |referral |affiliate )?(?:code|link)\b/iu,
    /\bmy (?:discount|promo|referral|affiliate) (?:code|link)\b|\bmy link\b/iu,
    /\b(?:mein(?:em|en)?|meinen) (?:rabatt)?(?:code|link)\b|\bmon (?:code|lien)\b/iu,
    /\bmi (?:codigo|enlace|link)\b|\b(?:meu|o meu) (?:codigo|cupom|link)\b/iu,
    /\b(?:il )?mio (?:codice|link)\b/iu,
    /\bmijn (?:kortings)?(?:code|link)\b/iu,
  ),
  // Sent, given, invited.
  anyOf(
    /@[\w.]+ [^.!?@\n]{0,40}\b(?:sen[dt]|gift(?:ed)?|gave|lent|loaned|offered|treated|invited?|flew|upgraded|comped|hosted) (?:me|us)\b/iu,
    // “@acme pays me not to be quick, but to wear them”.
    /@[\w.]+ (?:\p{L}+ )?(?:pays?|paid|is paying|are paying) (?:me|us)\b/iu,
    /@[\w.]+ (?:be)?zahlt (?:mich|mir|uns)(?! (?:(?:gar |uberhaupt )?nichts?|kein\p{L}*)(?!\p{L})(?![^.!?\n]{0,90}(?:sondern|aber) dafur))/iu,
    /@[\w.]+ (?:me|nous) (?:paie|paye|remunere)|@[\w.]+ (?:me|nos) pagan?\b|@[\w.]+ mi pagan?o?\b/iu,
    /\bthey (?:sent|paid|gifted|invited|flew) (?:me|us|the whole|a|it|this|over)\b/iu,
    /\bpaid (?:for (?!(?:my|our) own)(?:my|our|the (?:trip|flights?|stay|hotel|meal|year|month|week|whole|box|night))|me (?:to|for))\b/iu,
    sifted(
      joined(
        String.raw`\b(?:thanks?|thank you|shout ?out|big thanks) (?:so much |again )?(?:to )?@[\w.]+,? (?:for|that) `,
        either(
          'sending|gifting|having|inviting|hosting|flying|treating|upgrading|lending',
          'loaning|spoiling|the (?:invite|gift|trip|stay|box|goodies)|letting',
        ),
      ),
      'iu',
    ),
    /\b(?:kindly )?(?:gifted|sent (?:to me|to us)?|sponsored|provided|paid for|given to (?:me|us)) by (?:the )?(?:\p{L}+ ){0,4}@/iu,
    /\bas (?:a|an) @[\w.]+ (?:ambassador|partner)\b|\bambassador (?:of|for) @/iu,
    /\bpov:? @[\w.]+ (?:just )?(?:sen[dt]s?|gift(?:s|ed)?|flew|flies|invite[sd]?|host(?:s|ed)|treat(?:s|ed)) (?:you|me|us)\b/iu,
    /\bpress trip\b|\bpr[- ](?:package|parcel|box|sample|mail|haul|stay|paket)\b/iu,
  ),
  anyOf(
    /@[\w.]+[^.!?\n]{0,80}\b(?:geschenkt|zugeschickt|geschickt|gesponsert|eingeladen|zur verfugung gestellt|gratis (?:bekommen|erhalten|testen))\b/iu,
    /\b(?:geschenkt|geschickt|eingeladen|gesponsert) (?:bekommen )?(?:von|vom) @/iu,
    /\bvon @[\w.]+[^.!?\n]{0,40}\b(?:bekommen|eingeladen|geschenkt)\b/iu,
  ),
  anyOf(
    /\b(?:offerte?s?|envoye[es]*|prete[es]*|invite[es]*) par @|\bm['’](?:a|ont) (?:envoye|offert|invite|prete)/iu,
    /@[\w.]+ (?:m['’]a|nous a) (?:envoye|offert|invite)/iu,
    /\bmerci (?:a )?@[\w.]+ (?:pour|de) (?:l['’]|la |le |les |cette |ce |m['’])?(?:envoi|invitation|cadeau|sejour|decouverte|avoir)/iu,
  ),
  anyOf(
    /\b(?:me|nos) (?:ha|han|regalo|regalaron|envio|enviaron|invito|invitaron|regalado|enviado|mando|mandaron)\b[^.!?]{0,60}@/iu,
    /@[\w.]+[^.!?]{0,40}\b(?:me|nos) (?:ha |han )?(?:regal|envi|invit|mand)\w+/iu,
    /\bgracias (?:a )?@[\w.]+ por (?:el regalo|enviar|invitar|mandar|la invitacion|regal)\w*|\binvitad[oa]s? por @/iu,
  ),
  anyOf(
    /\b(?:me|nos) (?:enviou|enviaram|mandou|mandaram|presenteou|convidou|deu)\b[^.!?]{0,60}@/iu,
    /\b(?:recebi|ganhei|ganhamos|recebemos)\b[^.!?]{0,40}@|\bobrigad[oa] @[\w.]+ (?:pelo|pela|por)|\bconvite d[aeo] @/iu,
  ),
  anyOf(
    // A house is sent flowers by its guests; a firm is named.
    /\b(?:mi (?:ha|hanno) (?:inviato|regalato|mandato|invitato|offerto|ospitato)|ci (?:ha|hanno) (?:invitato|ospitato)|ci (?:ha|hanno) (?:inviato|regalato|mandato|offerto)\b[^.!?\n]{0,60}@)/iu,
    /@[\w.]+[^.!?\n]{0,40}\bci (?:ha|hanno) (?:inviato|regalato|mandato|offerto)/iu,
    /\bgrazie (?:a )?@[\w.]+ per (?:il regalo|avermi|avermelo|l['’]invito|aver|questo|la|il)|\bofferto da @|\bospiti? di @/iu,
  ),
];
/** A partnership, told by one person: a company's partnership is news of its own. */
export const partnership = framed(
  /\b/iu,
  / (?:with|mit|avec|con|com) @[\w.]+/iu,
  /in (?:partnership|collaboration|collab|kooperation|zusammenarbeit|collaborazione)/iu,
  /partner(?:ed|ing)(?: up)?|teamed up|kooperation/iu,
  /en (?:partenariat|collaboration|colaboracion)|em parceria/iu,
);
/** The same with a name instead of a handle; said by a person, not by a company of another. */
export const namedPartner = sifted(
  joined(
    String.raw`\b(?:I['’]ve|I have|I['’]m|I am|[Ii]ch habe|[Ii]ch bin|[Jj]['’]ai|[Hh]e|[Ee]u|[Hh]o)\b[^.!?\n]{0,20}\b`,
    either(
      'partner(?:ed|ing)(?: up)?|teamed up|teaming up|collaborat(?:ed|ing)',
      String.raw`kooperi\w+|zusammengetan|collabore?\w*|colabora\w*|collabora\w*`,
    ),
    String.raw` (?:with|mit|avec|con|com) \p{Lu}[\p{L}&’'-]+`,
  ),
  'u',
);
/** Free things by handle, and where to buy: told by a band or a club it is advertising as well. */
export const freebies = sifted(
  joined(
    String.raw`\b(?:thanks?|thank you|cheers|love|shout ?out|danke|merci|gracias|obrigad[oa]|grazie|bedankt)`,
    String.raw`\b[^.!?\n]{0,25}@[\w.]+[^.!?\n]{0,25}\b(?:free|complimentary|gifted|gratis|kostenlosen?|gratuite?s?|offerte?s?)`,
    String.raw` (?!entry|admission|use|hire|parking)\p{L}+`,
  ),
  'iu',
);
/** Got for nothing, or against a post. */
export const inReturn = anyOf(
  /\b(?:gives?|gave|giving|sent|sends|offered|let|hooked|comped|treated) (?:me|us|you) (?:up with )?(?:a |an |the |this |these |some |my |our |your )?(?:\w+ ){0,2}free\b/iu,
  framed(
    /\b/iu,
    /\b/iu,
    /in (?:exchange|return) for (?:a |an |my |this |posting)/iu,
    /all (?:i|you|we) (?:have|had|need) to do is (?:post|share|tag|talk|mention)|for free (?:from|by|thanks to|courtesy)/iu,
    /(?<!\b(?:photos?|pictures?|images?|pics?|videos?|footage|clips?|shots?|credits?)[ ,:]{1,2})courtesy of @|c\/o @/iu,
    /on the house (?:at|by|from) @|(?:stay|night|nights|weekend|trip|dinner) (?:was |were )?hosted by @/iu,
    /(?:as|were|was) (?:the )?guests? of @|(?:being|getting|got|get|been) paid (?:to|for)/iu,
    /i (?:get|earn|make) (?:a )?(?:little (?:something|bit)|small (?:cut|commission)|cut|kickback|percentage)|brand trip/iu,
    /all expenses paid/iu,
    /kostenlos (?:bekommen|erhalten|zur)|im gegenzug|als gegenleistung|durfte ich (?:kostenlos|gratis)|en echange (?:d|de)/iu,
    /a cambio de|em troca (?:de|do|da)|in cambio di/iu,
  ),
);
/** A brand that lets its paid voice speak. */
export const ourVoice = anyOf(
  /\bwho (?:gets?|receives?|is (?:given|sent|paid))\b[^.!?\n]{0,40}\b(?:from|by) us\b/iu,
  sifted(
    joined(
      String.raw`\b(?:our|unser\w*|notre|nuestr[oa]|noss[oa]|l[ea] nostr[oa]|il nostro) (?:brand )?`,
      either(
        'ambassador|influencer|creator|partner|testimonial',
        'botschafter(?:in)?|markenbotschafter(?:in)?',
        'ambassadrice|ambassadeur|embajador[a]?|embaixador[a]?|ambasciatore|ambasciatrice',
      ),
      String.raw`s? @[\w.]+`,
    ),
    'iu',
  ),
);
/** Thanked for a thing, and not for a kindness. */
export const thankedFor = sifted(
  joined(
    String.raw`\b(?:thanks?|thank you|grateful|shout ?out|obsessed|danke|merci|gracias|obrigad[oa]|grazie)`,
    String.raw`(?: so much| again| a million)?(?: to| a)? @[\w.]+ (?:for|fur|pour|por|pel[oa]|per) (?:my|the|this|these|all the|a|an|das|die|den|le|la|les|el|il|o)?\s?(?:\w+ ){0,2}`,
    either(
      'package|parcel|stay|box|gifts?|trip|goodies|dress|outfit|hamper|treatment|flights?|upgrade|freebies?|products?|samples?|hotel',
      'paket|geschenk|aufenthalt|colis|cadeau|sejour',
      'regalo|paquete|estancia|presente|pacote|estadia|pacco|soggiorno',
    ),
    String.raw`\b`,
  ),
  'iu',
);
/** Stars against a reward. */
export const paidReview = sifted(
  joined(
    String.raw`\b(?:leave|write|post|drop|give|rate|review) (?:us |me |about )?(?:an? |your |any )?(?:[\p{L}-]+ ){0,3}?(?:reviews?|tripadvisor|trustpilot|yelp|(?:five|5)[- ]stars?)\b[^\n]{0,80}`,
    String.raw`(?:\b(?:voucher|discount|free|gift card|\d+ ?% off|goes in the draw|win|(?:is|are) on us|on the house)\b|[£$€] ?\d)`,
  ),
  'iu',
);
/** “Who we pay for her time”: said aloud, and still no label. */
export const paidVoice = sifted(/\b(?:whom?|which) we pay\b|\bif we (?:did not|didn['’]t|never) pa(?:y|id) (?:her|him|them)\b/iu);
export const praises = anyOf(
  /[“"„«][^”"“»]{8,}[”"“»]/iu,
  framed(
    /\b/iu,
    /\b/iu,
    /says|swears|loves|uses|recommends|routine|favou?rites?|review|obsessed/iu,
    /sagt|schwört|liebt|empfiehlt|adore|recommande|recomienda|adora|recomenda/iu,
    /consiglia/iu,
  ),
);
export const oneself = sifted(
  /\b(?:i|i['’]m|i['’]ve|my|me|ich|mein\w*|mir|mich|je|j['’]|mon|ma|mes|yo|mi|mis|eu|meu|minha|io|mio|mia)\b/iu,
);
/** A link that pays whoever placed it. */
export const affiliate = anyOf(
  sifted(
    either(
      joined(
        '[?&]',
        either(
          String.raw`tag=[\w-]+-2\d|aff(?:id|iliate)?(?:_?id)?=|ref=[\w-]+|referral=|irclickid=`,
          'awc=|partner(?:id)?=|utm_medium=(?:affiliate|influencer)|clickref=',
        ),
      ),
    ),
    'iu',
  ),
  /(?<!surveymonkey\.com|reddit\.com|qualtrics\.com|smartsurvey\.co\.uk)\/(?:ref|refer|referral|invite|aff|r(?=\/[a-z]{3}))\/[\w-]+/iu,
  /\b(?:amzn\.to|liketk\.it|rstyle\.me|shop-links\.co|go\.magik\.ly|shrsl\.com|awin1\.com|ltk\.app|howl\.me|s\.click\.aliexpress\.com)\//iu,
);
/** “With code CHLOE20”. */
export const codeFor = sifted(
  /\b(?:with|use|using|mit|avec|con|com) (?:the |dem |le |il |el |o )?(?:discount |promo )?(?:code|codice|codigo|cupom) \p{Lu}[\p{Lu}\d]{2,15}\b/iu,
);
/** “Use DOC10”, beside somebody else's handle. */
export const bareCode = sifted(/\b(?:[Uu]s(?:e|ing)|[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et) \p{Lu}{3,12}[1-9][05]\b/u);
/** A code that bears the name of the account: MIA20, “code MIA”. */
export const code = sifted(
  /\b(?<name>\p{Lu}[\p{Lu}]{2,14})[-_]?\d{1,3}\b|\b(?:[Cc]ode|[Cc]odice|[Cc][oó]digo|[Cc]upom):? (?<bare>\p{Lu}{3,15})\b/gu,
);
