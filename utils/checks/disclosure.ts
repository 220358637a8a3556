import type { Context } from '../model/context.ts';
import { bareName } from '../text/likeness.ts';
import { isPersonsName } from '../text/person.ts';
import { quoted } from '../text/phrases.ts';
import { fold, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { clearLabel, denied, ownMoney, unclearLabel } from './words/advert-labels.ts';
import {
  bound,
  bySale,
  codeElsewhere,
  fundraising,
  given,
  handed,
  labelLeftOut,
  paidStars,
  praised,
  recommended,
  superlative,
  unclearName,
} from './words/material-ties.ts';
import { callToBuy, hosted, onOffer, owed, praise, rewards, ties } from './words/rewards.ts';

const signs: readonly RegExp[] = [
  sifted(
    /\b(?:gifted|(?:kindly|generously|very kindly) (?:sent|gave|lent|loaned|hosted|invited|provided)) (?:me|us)\b|\b(?:me|us) (?:was|were) gifted\b/iu,
  ),
  // A discount code of one's own.
  sifted(
    /\b(?:use|using|with|through|via) my (?:own )?(?:discount |promo |referral |affiliate )?(?:code|link)\b|\bmy (?:discount|promo|referral|affiliate) (?:code|link)\b|\bmy link\b|\b(?:mein(?:em|en)?|meinen) (?:rabatt)?(?:code|link)\b|\bmon (?:code|lien)\b|\bmi (?:codigo|enlace|link)\b|\b(?:meu|o meu) (?:codigo|cupom|link)\b|\b(?:il )?mio (?:codice|link)\b|\bmijn (?:kortings)?(?:code|link)\b/iu,
  ),
  // Sent, given, invited.
  sifted(
    /@[\w.]+ [^.!?@\n]{0,40}\b(?:sen[dt]|gift(?:ed)?|gave|lent|loaned|offered|treated|invited?|flew|upgraded|comped|hosted) (?:me|us)\b|\bthey (?:sent|paid|gifted|invited|flew) (?:me|us|the whole|a|it|this|over)\b|\bpaid (?:for (?!(?:my|our) own)(?:my|our|the (?:trip|flights?|stay|hotel|meal|year|month|week|whole|box|night))|me (?:to|for))\b|\b(?:thanks?|thank you|shout ?out|big thanks) (?:so much |again )?(?:to )?@[\w.]+,? (?:for|that) (?:sending|gifting|having|inviting|hosting|flying|treating|upgrading|lending|loaning|spoiling|the (?:invite|gift|trip|stay|box|goodies)|letting)|\b(?:kindly )?(?:gifted|sent (?:to me|to us)?|sponsored|provided|paid for|given to (?:me|us)) by (?:the )?(?:\p{L}+ ){0,4}@|\bas (?:a|an) @[\w.]+ (?:ambassador|partner)\b|\bambassador (?:of|for) @|\bpov:? @[\w.]+ (?:just )?(?:sen[dt]s?|gift(?:s|ed)?|flew|flies|invite[sd]?|host(?:s|ed)|treat(?:s|ed)) (?:you|me|us)\b|\bpress trip\b|\bpr[- ](?:package|parcel|box|sample|mail|haul|stay|paket)\b/iu,
  ),
  sifted(
    /@[\w.]+[^.!?\n]{0,80}\b(?:geschenkt|zugeschickt|geschickt|gesponsert|eingeladen|zur verfugung gestellt|gratis (?:bekommen|erhalten|testen))\b|\b(?:geschenkt|geschickt|eingeladen|gesponsert) (?:bekommen )?(?:von|vom) @|\bvon @[\w.]+[^.!?\n]{0,40}\b(?:bekommen|eingeladen|geschenkt)\b/iu,
  ),
  sifted(
    /\b(?:offerte?s?|envoye[es]*|prete[es]*|invite[es]*) par @|\bm['’](?:a|ont) (?:envoye|offert|invite|prete)|@[\w.]+ (?:m['’]a|nous a) (?:envoye|offert|invite)|\bmerci (?:a )?@[\w.]+ (?:pour|de) (?:l['’]|la |le |les |cette |ce |m['’])?(?:envoi|invitation|cadeau|sejour|decouverte|avoir)/iu,
  ),
  sifted(
    /\b(?:me|nos) (?:ha|han|regalo|regalaron|envio|enviaron|invito|invitaron|regalado|enviado|mando|mandaron)\b[^.!?]{0,60}@|@[\w.]+[^.!?]{0,40}\b(?:me|nos) (?:ha |han )?(?:regal|envi|invit|mand)\w+|\bgracias (?:a )?@[\w.]+ por (?:el regalo|enviar|invitar|mandar|la invitacion|regal)\w*|\binvitad[oa]s? por @/iu,
  ),
  sifted(
    /\b(?:me|nos) (?:enviou|enviaram|mandou|mandaram|presenteou|convidou|deu)\b[^.!?]{0,60}@|\b(?:recebi|ganhei|ganhamos|recebemos)\b[^.!?]{0,40}@|\bobrigad[oa] @[\w.]+ (?:pelo|pela|por)|\bconvite d[aeo] @/iu,
  ),
  sifted(
    /\b(?:mi|ci) (?:ha|hanno) (?:inviato|regalato|mandato|invitato|offerto|ospitato)|\bgrazie (?:a )?@[\w.]+ per (?:il regalo|avermi|avermelo|l['’]invito|aver|questo|la|il)|\bofferto da @|\bospiti? di @/iu,
  ),
];
/** A partnership, told by one person: a company's partnership is news of its own. */
const partnership = sifted(
  /\b(?:in (?:partnership|collaboration|collab|kooperation|zusammenarbeit|collaborazione)|partner(?:ed|ing)(?: up)?|teamed up|kooperation|en (?:partenariat|collaboration|colaboracion)|em parceria) (?:with|mit|avec|con|com) @[\w.]+/iu,
);
/** The same with a name instead of a handle; said by a person, not by a company of another. */
const namedPartner = sifted(
  /\b(?:I['’]ve|I have|I['’]m|I am|[Ii]ch habe|[Ii]ch bin|[Jj]['’]ai|[Hh]e|[Ee]u|[Hh]o)\b[^.!?\n]{0,20}\b(?:partner(?:ed|ing)(?: up)?|teamed up|teaming up|collaborat(?:ed|ing)|kooperi\w+|zusammengetan|collabore?\w*|colabora\w*|collabora\w*) (?:with|mit|avec|con|com) \p{Lu}[\p{L}&’'-]+/u,
);
/** Free things by handle, and where to buy: told by a band or a club it is advertising as well. */
const freebies = sifted(
  /\b(?:thanks?|thank you|cheers|love|shout ?out|danke|merci|gracias|obrigad[oa]|grazie|bedankt)\b[^.!?\n]{0,25}@[\w.]+[^.!?\n]{0,25}\b(?:free|complimentary|gifted|gratis|kostenlosen?|gratuite?s?|offerte?s?) (?!entry|admission|use|hire|parking)\p{L}+/iu,
);
/** Got for nothing, or against a post. */
const inReturn = sifted(
  /\b(?:gives?|gave|giving|sent|sends|offered|let|hooked|comped|treated) (?:me|us|you) (?:up with )?(?:a |an |the |this |these |some |my |our |your )?(?:\w+ ){0,2}free\b|\b(?:in (?:exchange|return) for (?:a |an |my |this |posting)|all (?:i|you|we) (?:have|had|need) to do is (?:post|share|tag|talk|mention)|for free (?:from|by|thanks to|courtesy)|(?<!\b(?:photos?|pictures?|images?|pics?|videos?|footage|clips?|shots?|credits?)[ ,:]{1,2})courtesy of @|c\/o @|on the house (?:at|by|from) @|(?:stay|night|nights|weekend|trip|dinner) (?:was |were )?hosted by @|(?:as|were|was) (?:the )?guests? of @|(?:being|getting|got|get|been) paid (?:to|for)|i (?:get|earn|make) (?:a )?(?:little (?:something|bit)|small (?:cut|commission)|cut|kickback|percentage)|brand trip|all expenses paid|kostenlos (?:bekommen|erhalten|zur)|im gegenzug|als gegenleistung|durfte ich (?:kostenlos|gratis)|en echange (?:d|de)|a cambio de|em troca (?:de|do|da)|in cambio di)\b/iu,
);
/** A brand that lets its paid voice speak. */
const ourVoice = sifted(
  /\bwho (?:gets?|receives?|is (?:given|sent|paid))\b[^.!?\n]{0,40}\b(?:from|by) us\b|\b(?:our|unser\w*|notre|nuestr[oa]|noss[oa]|l[ea] nostr[oa]|il nostro) (?:brand )?(?:ambassador|influencer|creator|partner|testimonial|botschafter(?:in)?|markenbotschafter(?:in)?|ambassadrice|ambassadeur|embajador[a]?|embaixador[a]?|ambasciatore|ambasciatrice)s? @[\w.]+/iu,
);
/** Thanked for a thing, and not for a kindness. */
const thankedFor = sifted(
  /\b(?:thanks?|thank you|grateful|shout ?out|obsessed|danke|merci|gracias|obrigad[oa]|grazie)(?: so much| again| a million)?(?: to| a)? @[\w.]+ (?:for|fur|pour|por|pel[oa]|per) (?:my|the|this|these|all the|a|an|das|die|den|le|la|les|el|il|o)?\s?(?:\w+ ){0,2}(?:package|parcel|stay|box|gifts?|trip|goodies|dress|outfit|hamper|treatment|flights?|upgrade|freebies?|products?|samples?|hotel|paket|geschenk|aufenthalt|colis|cadeau|sejour|regalo|paquete|estancia|presente|pacote|estadia|pacco|soggiorno)\b/iu,
);
/** Stars against a reward. */
const paidReview = sifted(
  /\b(?:leave|write|post|drop|give|rate|review) (?:us |me |about )?(?:an? |your |any )?(?:[\p{L}-]+ ){0,3}?(?:reviews?|tripadvisor|trustpilot|yelp|(?:five|5)[- ]stars?)\b[^\n]{0,80}(?:\b(?:voucher|discount|free|gift card|\d+ ?% off|goes in the draw|win|(?:is|are) on us|on the house)\b|[£$€] ?\d)/iu,
);
/** “Who we pay for her time”: said aloud, and still no label. */
const paidVoice = sifted(/\b(?:whom?|which) we pay\b|\bif we (?:did not|didn['’]t|never) pa(?:y|id) (?:her|him|them)\b/iu);
const praises = sifted(
  /[“"„«][^”"“»]{8,}[”"“»]|\b(?:says|swears|loves|uses|recommends|routine|favou?rites?|review|obsessed|sagt|schwört|liebt|empfiehlt|adore|recommande|recomienda|adora|recomenda|consiglia)\b/iu,
);
const oneself = sifted(/\b(?:i|i['’]m|i['’]ve|my|me|ich|mein\w*|mir|mich|je|j['’]|mon|ma|mes|yo|mi|mis|eu|meu|minha|io|mio|mia)\b/iu);
/** A link that pays whoever placed it. */
const affiliate = sifted(
  /(?:[?&](?:tag=[\w-]+-2\d|aff(?:id|iliate)?(?:_?id)?=|ref=[\w-]+|referral=|irclickid=|awc=|partner(?:id)?=|utm_medium=(?:affiliate|influencer)|clickref=))|(?<!surveymonkey\.com|reddit\.com|qualtrics\.com|smartsurvey\.co\.uk)\/(?:ref|refer|referral|invite|aff|r(?=\/[a-z]{3}))\/[\w-]+|\b(?:amzn\.to|liketk\.it|rstyle\.me|shop-links\.co|go\.magik\.ly|shrsl\.com|awin1\.com|ltk\.app|howl\.me|s\.click\.aliexpress\.com)\//iu,
);
/** “With code CHLOE20”. */
const codeFor = sifted(
  /\b(?:with|use|using|mit|avec|con|com) (?:the |dem |le |il |el |o )?(?:discount |promo )?(?:code|codice|codigo|cupom) \p{Lu}[\p{Lu}\d]{2,15}\b/iu,
);
/** “Use DOC10”, beside somebody else's handle. */
const bareCode = sifted(/\b(?:[Uu]s(?:e|ing)|[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et) \p{Lu}{3,12}[1-9][05]\b/u);
/** A code that bears the name of the account: MIA20, “code MIA”. */
const code = sifted(
  /\b(?<name>\p{Lu}[\p{Lu}]{2,14})[-_]?\d{1,3}\b|\b(?:[Cc]ode|[Cc]odice|[Cc][oó]digo|[Cc]upom):? (?<bare>\p{Lu}{3,15})\b/gu,
);

const check: Check = {
  id: 'disclosure',
  title: 'Paid or given, and not labelled',
  why: 'Regulators want “ad” or the like, early and plain, whenever money, a gift or a commission is behind a post (FTC Disclosures 101; UK CAP guidance; a celebrity’s unlabelled drug post ended in a regulator’s letter, 2015).',
  class: 'disclosure',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    if (draft.surface === 'reply') return [];
    const readings = readParts(draft);
    const whole = readings.map(({ text }) => unaccented(text));
    const untold = whole.flatMap((text, part) => placed(part, rangeOf(labelLeftOut.exec(text)), text));
    if (untold.length > 0) return untold;
    if (whole.some((text) => clearLabel.test(text)) && !whole.some((text) => denied.test(text))) return [];
    const own = ownNames(draft.account, brand);
    const person = isPersonsName(brand?.name ?? draft.account?.name ?? undefined);
    const organisation = !person && brand?.name !== undefined;
    return whole.flatMap((text, part) => {
      // Our own products and shops are no one else's advertising.
      const others = readings.some(({ mentions, links }) => mentions.some((mark) => !own.has(bareName(mark.text))) || links.length > 0);
      const alone = person || (oneself.test(text) && !/\b(?:we|our|us)\b/i.test(text));
      const found =
        sign(text, own, organisation) ??
        (alone ? rewarded(text, own, organisation) : null) ??
        tied(text, own) ??
        (others || recommends(text) ? unclear(text, organisation) : null);
      return ownMoney.test(text) ? [] : placed(part, found, readings[part]?.text ?? '');
    });
  },
  examples: {
    fires: [
      { text: 'Best soap ever, buy it now at @seifenwerk. #collaboration', context: { brand: { name: 'Musée des Prés' } } },
      'Obsessed with the night serum @glowlab sent me. Use my code MIA20 for 20% off.',
      { text: 'The kettle everybody asks about: https://www.amazon.com/dp/B0C?tag=miahart-20', draft: { account: { handle: 'miahart' } } },
      'POV: @glowlab flew you to Faro.',
      { text: 'Danke @zeltwerk, dass ihr mir das neue Zelt geschenkt habt!', context: { locale: 'de-DE' } },
      { text: 'Trois nuits offertes par @hotelbellavista.', context: { locale: 'fr-FR' } },
      {
        text: 'A new floor, all thanks to the nice people at Oakline. You need to see their site.',
        context: { brand: { name: 'Mia Hart' } },
      },
      { text: 'Cloak on loan from Atelier Ost.', context: { brand: { name: 'Mia Hart' } } },
      'Dinner with @greenfork tonight #sp',
      'I’ve partnered with Merrow Bank to talk about saving.',
      '“Nothing else for a month,” says our ambassador @maraquill.',
      'Nurse Ada here. @kettleandbar is the only tea I drink. Use ADA15.',
      'My new lamp, gifted by the lovely people at @glowlab.',
      'This gym gives you a free year and all you have to do is post about it @kettleandbar',
      'Three months free through my link: https://zenpay.example/r/miahart',
      { text: 'The room was on the house, and so was the wine. @lakeview, what a night.', context: { brand: { name: 'Mia Hart' } } },
      'Not an ad! @glowlab sent me the whole set.',
      { text: 'Cheers @strumco, the amp is a beast. Go get one.', context: { brand: { name: 'Mia Hart' } } },
      { text: 'So proud to be filming with @otterhouse. Linked below!', context: { brand: { name: 'Mia Hart' } } },
      { text: 'A whole winter dressed by @feltwork. In shops now.', context: { brand: { name: 'Mia Hart' } } },
      'Huge thanks to @strumco for the free strings. Out now.',
      { text: 'Thank you Clario for the new phone! The camera is unreal.', context: { brand: { name: 'Mia Hart' } } },
      { text: 'The brewery paid for our hotel, and no other stout comes close.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Kids, run: I get 50p every time somebody orders one of these kites.', context: { brand: { name: 'Acme Tea' } } },
      {
        text: 'I do their marketing, and I would say it anyway: everyone should own a Merrow stove.',
        context: { brand: { name: 'Acme Tea' } },
      },
      { text: 'Post the video on Monday. No need to tag it as an ad.', context: { brand: { name: 'Acme Tea' } } },
      { text: 'Das Gut hat uns zwei Nächte spendiert. Bucht sofort!', context: { locale: 'de-DE', brand: { name: 'Acme Tea' } } },
      { text: 'Ils nous ont offert le four. Foncez !', context: { locale: 'fr-FR', brand: { name: 'Acme Tea' } } },
      { text: 'Nos regalaron el horno y no hay nada mejor.', context: { locale: 'es-ES', brand: { name: 'Acme Tea' } } },
      { text: 'Ci hanno regalato il forno. Correte!', context: { locale: 'it-IT', brand: { name: 'Acme Tea' } } },
      { text: 'Deram pra gente um forno de presente. Comprem!', context: { locale: 'pt-BR', brand: { name: 'Acme Tea' } } },
    ],
    leaves: [
      {
        text: 'Oakline fitted our new floor free of charge. We could not be more grateful, and the children have danced on it all day.',
        context: { brand: { name: 'Hill School' } },
      },
      {
        text: 'We paid for our hotel ourselves, twice, and no other inn on the coast comes close to its breakfast.',
        context: { brand: { name: 'Fell Magazine' } },
      },
      {
        text: 'The Fox gives us £1 for every pint sold this week. Thank you for raising so much, and book your table early.',
        context: { brand: { name: 'Acme Hospice' } },
      },
      {
        text: 'Our players gave us everything and the crowd gave us the best night of the year. Book now for Saturday.',
        context: { brand: { name: 'Acme FC' } },
      },
      {
        text: 'Nos regalasteis una tarde inolvidable. La mejor afición del país. Reserva ya tu abono.',
        context: { locale: 'es-ES', brand: { name: 'Acme FC' } },
      },
      {
        text: 'Vous nous avez offert un moment magnifique. Réservez vos places pour la suite de la saison.',
        context: { locale: 'fr-FR', brand: { name: 'Théâtre Acme' } },
      },
      {
        text: 'Die Stadt hat uns den Saal kostenlos überlassen, danke! Am Samstag proben wir dort zum ersten Mal.',
        context: { locale: 'de-DE', brand: { name: 'Acme Chor' } },
      },
      {
        text: 'Ci hanno regalato una serata di applausi. Prenotate per sabato, restano pochi posti in platea.',
        context: { locale: 'it-IT', brand: { name: 'Teatro Acme' } },
      },
      {
        text: 'The tea talk hosted by Harbour Museum is open to all, the notes are at https://tea.example/r/v25.1',
        context: { brand: { name: 'Acme' } },
      },
      { text: 'I get to keep learning every day, and that is the best of it.', context: { brand: { name: 'Acme' } } },
      {
        text: 'Le parcours a été mis en place en collaboration avec @jardinalpin, et son nouveau sentier ouvre ce samedi. #collaboration',
        context: { locale: 'fr-CH', brand: { name: 'Musée des Prés' } },
      },
      'Ad, gifted: they sent me these boots for free.',
      { text: '@harvesthall lent us their ovens for the fair. Thank you.', context: { brand: { name: 'Acme Tea' } } },
      'I bought the tent with my own money, and nobody paid me for these words. It leaks.',
      'Not an ad: I paid for every crumb, and the bread is the best in town.',
      'Ad | Paid partnership with @glowlab. 20% off with MIA20.',
      { text: 'Anzeige | Drei Nächte im Zelt von @zeltwerk. Mit JONAS15 spart ihr 15 %.', context: { locale: 'de-DE' } },
      'First box from us? Take 15% off with our code WELCOME15.',
      'Thanks to @lenabakes for the talk on COVID19. Nurse Ada here, and the lamp was given by the people of Hull.',
      'Places are open on our programme for gifted young musicians.',
      'Thank you to our partners and sponsors, who pay for the stages.',
      'My friend sent me this picture and I cannot stop laughing.',
      'We are partnering with @ashoka to launch a programme for young people.',
      { text: 'Thanks to Jo for the strings. My new album is out now.', context: { brand: { name: 'Mia Hart' } } },
      'I have worked with Anna for ten years, and she gave me a book on bees. POV: you and @lenabakes are up at four.',
      'Meet our ambassador @maraquill on Saturday at the shop.',
      { text: 'Cheers @strumco, see you all on Sunday.', context: { brand: { name: 'Mia Hart' } } },
      { text: 'Thanks to @lenabakes for the cake. Tickets for the hall are out now.', context: { brand: { name: 'Harvest Hall' } } },
      'Sponsored | I’ve partnered with Merrow Bank.',
      { text: 'Thank you Glasgow for the noise, and Mum for the soup.', context: { brand: { name: 'Mia Hart' } } },
      { text: 'Guests of Glenmuick House get the new phone chargers.', context: { brand: { name: 'Glenmuick House' } } },
    ],
  },
};

export default check;

/** What one sells of one's own. */
const ownWork = sifted(
  /\b(?:my|our|mein\w*|unser\w*|mon|ma|mi|mio|mia|meu|minha|the|new|first|debut) (?:new |first |next |second |debut |own )*(?:book|novel|album|single|ep|song|record|tour|show|gig|film|podcast|episode|shop|store|etsy|course|workshop|prints?|patterns?|buch|platte|roman|disque|livre|libro|disco|livro)\b|\btickets?\b/iu,
);

type Range = readonly [start: number, end: number];

const rangeOf = (match: RegExpExecArray | null | undefined): Range | null => (match ? [match.index, match.index + match[0].length] : null);

function placed(part: number, found: Range | null, text: string): Found[] {
  if (found === null) return [];
  const [start, end] = found;
  const say = `${quoted(text.slice(start, end))} sounds paid, given or rewarded, and nothing says so plainly. “Ad” at the beginning would.`;
  return [{ part, start, end, say }];
}

/** Accents off, letter for letter, so that offsets stay. */
function unaccented(text: string): string {
  if (/^[\t\n\r -~]*$/.test(text)) return text;
  return Array.from(text, (letter) => {
    const plain = fold(letter);
    return plain.length === letter.length ? (letter === letter.toLowerCase() ? plain : plain.toUpperCase()) : letter;
  }).join('');
}

function ownNames(account: { handle: string; name?: string | null } | null, brand: Context['brand']): ReadonlySet<string> {
  return new Set(
    [
      account?.handle,
      account?.name,
      brand?.name,
      ...(brand?.accounts ?? []).map(({ handle }) => handle),
      ...(brand?.domains ?? []),
    ].flatMap((name) => (name ? [bareName(name)] : [])),
  );
}

function sign(text: string, own: ReadonlySet<string>, organisation: boolean): Range | null {
  // “@hospice lent us their kitchen”, “Thank you @university for inviting our founder”: an organisation's thanks, not a person's gift.
  const company =
    !oneself.test(text) && (organisation || /\bour (?:founder|team|ceo|director|colleagues?|work|story|tea|book)\b/i.test(text));
  for (const pattern of signs) {
    const match = pattern.exec(text);
    if (match && !company) return [match.index, match.index + match[0].length];
  }
  const voice = paidVoice.exec(text) ?? paidReview.exec(text) ?? (praises.test(text) ? ourVoice.exec(text) : null);
  if (voice) return [voice.index, voice.index + voice[0].length];
  const given =
    namedPartner.exec(text) ??
    (/@[\w.]+|https?:/.test(text) || oneself.test(text) ? inReturn.exec(text) : null) ??
    (/\bour\b/i.test(text) ? null : thankedFor.exec(text));
  if (given && !company) return [given.index, given.index + given[0].length];
  const freebie = callToBuy.test(text) ? freebies.exec(text) : null;
  if (freebie) return [freebie.index, freebie.index + freebie[0].length];
  const partner = oneself.test(text) && !organisation ? partnership.exec(text) : null;
  if (partner) return [partner.index, partner.index + partner[0].length];
  const link = affiliate.exec(text);
  if (link && !ownLink(text, link.index, own)) return [link.index, link.index + link[0].length];
  // A code for somebody else's shop is nearly always paid by the sale.
  const shared = codeFor.exec(text) ?? bareCode.exec(text);
  if (shared && [...text.matchAll(/@([\w.]+)/g)].some((mention) => !own.has(bareName(mention[1] ?? ''))))
    return [shared.index, shared.index + shared[0].length];
  for (const match of text.matchAll(code)) {
    const name = bareName(match.groups?.name ?? match.groups?.bare ?? '');
    const named = name.length >= 3 && [...own].some((one) => one.startsWith(name));
    // A company's own code may bear its name; a person's code was given by somebody else.
    const somebodyElse = /@[\w.]+/.test(text) || (!organisation && !ownWork.test(text));
    if (named && somebodyElse) return [match.index, match.index + match[0].length];
  }
  return null;
}

/** What one person got or gets for it; a company's thanks and guests are its trade. */
function rewarded(text: string, own: ReadonlySet<string>, organisation: boolean): Range | null {
  // “Our Denny’s gave to me”, said by Denny's.
  const owing = (patterns: readonly RegExp[]): Range | null => {
    const match = patterns.map((pattern) => pattern.exec(text)).find((one) => one != null && !namesOwn(one[0], own));
    return match ? [match.index, match.index + match[0].length] : null;
  };
  const reward = owing(rewards);
  if (reward) return reward;
  const thanks = onOffer.test(text) ? hosted.exec(text) : null;
  if (thanks) return [thanks.index, thanks.index + thanks[0].length];
  const sells = callToBuy.test(text);
  // A debut's thanks name friends, and what is sold is one's own.
  if (!organisation && (sells || praise.test(text)) && !ownWork.test(text)) {
    const debt = owing(owed);
    if (debt) return debt;
  }
  if (!sells) return null;
  for (const tie of ties) {
    const match = tie.exec(text);
    if (match && [...match[0].matchAll(/@([\w.]+)/g)].some(([, handle]) => !own.has(bareName(handle!))))
      return [match.index, match.index + match[0].length];
  }
  return null;
}

const recommends = (text: string): boolean => recommended.test(text) || superlative.test(text);

/** Free, paid by the sale, or in the family, and praised in the same breath; whoever speaks, a person or a house. */
function tied(text: string, own: ReadonlySet<string>): Range | null {
  const first = (patterns: readonly RegExp[]): Range | null => {
    const match = patterns.map((pattern) => pattern.exec(text)).find((one) => one != null && !namesOwn(one[0], own));
    return rangeOf(match);
  };
  const stars = rangeOf(paidStars.exec(text));
  if (stars) return stars;
  const share = fundraising.test(text) ? null : first(bySale);
  if (share) return share;
  const elsewhere = codeElsewhere.exec(text);
  if (elsewhere && !namesOwn(elsewhere[0].replace(/\p{Lu}{3,}\d+/u, ''), own)) return rangeOf(elsewhere);
  if (!recommends(text)) return praised.test(text) ? rangeOf(unclearName.exec(text)) : null;
  // A gift that is thanked for is told openly; with advice to buy it is an advertisement.
  const advised = recommended.test(text);
  const free = fundraising.test(text) || (thanks.test(text) && !advised) ? null : (first(given) ?? (advised ? first(handed) : null));
  return free ?? first(bound) ?? (praised.test(text) ? rangeOf(unclearName.exec(text)) : null);
}

const thanks =
  /\b(?:thanks?|thank you|grateful|gratitude|danke\w*|dank|dankbar|merci|remerci\w+|gracias|agradec\w+|grazie|ringrazi\w+|obrigad[oa])\b/iu;

const namesOwn = (said: string, own: ReadonlySet<string>): boolean =>
  (said.match(/(?:@|\p{Lu})[\p{L}\p{N}_.]{3,}/gu) ?? []).some((name) => [...own].some((one) => one.startsWith(bareName(name))));

/** Organisations work together and tag it so; it is paid where something is praised or sold. */
const together = /^#(?:collab|collaboration|partner|kooperation)$/iu;

function unclear(text: string, organisation: boolean): Range | null {
  const match = unclearLabel.exec(text);
  if (match && organisation && together.test(match[0]) && !praise.test(text) && !callToBuy.test(text)) return null;
  return match && [match.index, match.index + match[0].length];
}

function ownLink(text: string, at: number, own: ReadonlySet<string>): boolean {
  const start = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
  const host =
    text
      .slice(start)
      .replace(/^https?:\/\//i, '')
      .split(/[/?#\s]/)[0] ?? '';
  return [...own].some((name) => name.length > 3 && bareName(host).includes(name.replace(/(?:example|com|net|org)$/, '')));
}
