import type { Context } from '../model/context.ts';
import { anyOf } from '../text/any-of.ts';
import { bareName } from '../text/likeness.ts';
import { isPersonsName } from '../text/person.ts';
import { either, joined, quoted } from '../text/phrases.ts';
import { fold, type Reading, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { clearLabel, denied, ownMoney, unclearLabel } from './words/advert-labels.ts';
import {
  affiliate,
  bareCode,
  code,
  codeFor,
  freebies,
  inReturn,
  namedPartner,
  oneself,
  ourVoice,
  paidReview,
  paidVoice,
  partnership,
  praises,
  signs,
  thankedFor,
} from './words/gift-signs.ts';
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
import { callToBuy, giftDays, givenByThem, hosted, onOffer, owed, praise, rewards, ties } from './words/rewards.ts';

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
        (person ? campaigned(readings[part]!, own) : null) ??
        (alone ? rewarded(text, own, organisation) : null) ??
        tied(text, own) ??
        (others || recommends(text) ? unclear(text, organisation) : null);
      return ownMoney.test(text) ? [] : placed(part, found, readings[part]?.text ?? '');
    });
  },
  examples: {
    fires: [
      {
        text: 'Up at five, out in the rain, home by seven. #raceyourway swft.example/raceyourway',
        context: { brand: { name: 'Mia Hart' } },
      },
      { text: '@zeltwerk bezahlt mich nicht fürs Schlafen, sondern dafür, dass ich dieses Zelt zeige.', context: { locale: 'de-DE' } },
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
      { text: 'Me han regalado un bolso, y es precioso.', context: { locale: 'es-ES', brand: { name: 'Mia Hart' } } },
      { text: 'Nos regalaron el horno y no hay nada mejor.', context: { locale: 'es-ES', brand: { name: 'Acme Tea' } } },
      { text: 'Ci hanno regalato il forno. Correte!', context: { locale: 'it-IT', brand: { name: 'Acme Tea' } } },
      { text: 'Deram pra gente um forno de presente. Comprem!', context: { locale: 'pt-BR', brand: { name: 'Acme Tea' } } },
    ],
    leaves: [
      {
        text: 'Up at five for the lifeboat. #raceyourway https://www.lifeboats.org/raceyourway raises money for a new engine.',
        context: { brand: { name: 'Mia Hart' } },
      },
      {
        text: 'Up at five, out in the rain. My map of the route: https://www.miahart.example/raceyourway #raceyourway',
        context: { brand: { name: 'Mia Hart' } },
      },
      {
        text: 'Il signor Ettore era in giardino. Si è scusato, e ci ha mandato un mazzo di rose.',
        context: { locale: 'it-IT', brand: { name: 'Farmacia Otter' } },
      },
      {
        text: '@zeltwerk bezahlt mich nicht dafür, und ich zahle den vollen Preis: Das Zelt ist trotzdem gut.',
        context: { locale: 'de-DE' },
      },
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
      {
        text: 'I bought these skates myself at full price, and nobody asked me to say it. @strumco makes them well.',
        context: { brand: { name: 'Mia Hart' } },
      },
      {
        text: 'Por mi cumple me han regalado una bici, y mi padre quiere montar primero.',
        context: { locale: 'es-ES', brand: { name: 'Mia Hart' } },
      },
      {
        text: 'Me han dejado plantada en la puerta del teatro: entro sola, y la obra es preciosa.',
        context: { locale: 'es-ES', brand: { name: 'Mia Hart' } },
      },
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
      {
        text: 'She has never paid more than £70 a month, and then came a bill for nine hundred. We paid her back.',
        context: { brand: { name: 'Otter Gas' } },
      },
      {
        text: 'The cup is ours. Thanks to the man at table nine who lent us a pin, and it will hang there in May.',
        context: { brand: { name: 'Otter' } },
      },
    ],
  },
};

export default check;

/** What one sells of one's own. */
const ownWork = anyOf(
  sifted(
    joined(
      String.raw`\b(?:my|our|mein\w*|unser\w*|mon|ma|mi|mio|mia|meu|minha|the|new|first|debut) (?:new |first |next |second |debut |own )*`,
      either(
        'book|novel|album|single|ep|song|record|tour|show|gig|film|podcast|episode',
        'shop|store|etsy|course|workshop|prints?|patterns?|buch|platte|roman',
        'disque|livre|libro|disco|livro',
      ),
      String.raw`\b`,
    ),
    'iu',
  ),
  /\btickets?\b/iu,
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
  return text.replace(/[^ -~]/gu, (letter) => {
    const plain = fold(letter);
    return plain.length === letter.length ? (letter === letter.toLowerCase() ? plain : plain.toUpperCase()) : letter;
  });
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

/** “#raceyourway” beside “swft.example/raceyourway”: the tag of somebody’s campaign, in a person’s own words. A good cause may have one as well. */
function campaigned({ text, tags, links }: Reading, own: ReadonlySet<string>): Range | null {
  if (fundraising.test(text) || ownWork.test(text)) return null;
  const link = links.find(({ text: address }) => {
    const [, host = '', path = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/\s]+)\/(.+)$/iu.exec(address) ?? [];
    const isOwn = [...own].some((name) => name.length >= 3 && bareName(host).includes(name));
    return !isOwn && !PUBLIC_HOST.test(host) && tags.some(({ text: tag }) => tag.length >= 6 && bareName(path).includes(bareName(tag)));
  });
  return link ? [link.start, link.end] : null;
}
const PUBLIC_HOST =
  /\.(?:org|gov|edu|nhs\.uk|ac\.uk|gov\.uk|int)$|(?:^|\.)(?:youtube|youtu|instagram|twitter|x|tiktok|facebook|spotify|change|gofundme|justgiving)\./iu;

/** What one person got or gets for it; a company's thanks and guests are its trade. */
function rewarded(text: string, own: ReadonlySet<string>, organisation: boolean): Range | null {
  // “Our Denny’s gave to me”, said by Denny's.
  const owing = (patterns: readonly RegExp[]): Range | null => {
    const match = patterns.map((pattern) => pattern.exec(text)).find((one) => one != null && !namesOwn(one[0], own));
    return match ? [match.index, match.index + match[0].length] : null;
  };
  const reward = owing(rewards);
  if (reward) return reward;
  const isFromFamily = giftDays.test(text) && !/@[\w.]|https?:/.test(text) && !callToBuy.test(text);
  const anonymous = isFromFamily ? null : owing([givenByThem]);
  if (anonymous) return anonymous;
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
