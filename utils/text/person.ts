import { framed } from './any-of.ts';
import { fold } from './reading.ts';
import { givenNames } from './words/given-names.ts';

/** Whether a brand is one person under their own name: “Mia Hart”, “Jonas Becker”; not “Anna's Bakery”, “Martin & Sons”. */
export function isPersonsName(name: string | undefined): boolean {
  const words = (name ?? '').trim().split(/\s+/);
  const [first = ''] = words;
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    (givenNames.has(fold(first)) || MONTHS_FOR_NAMES.has(first)) &&
    words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)) &&
    !/['’]s$/.test(first) &&
    !TRADES.test(words.at(-1) ?? '')
  );
}

/** In no list of given names, since a date says them more often. */
const MONTHS_FOR_NAMES: ReadonlySet<string> = new Set(['April', 'June']);

/** What a firm that bears a given name goes on with. */
const TRADES = framed(
  /^/iu,
  /$/iu,
  /Tea|Coffee|Bank|Air|Airways|Bikes|Games|Studios?|Media|Group|Shops?|Stores?|Foods?|Drinks|Brewing|Brewery/iu,
  /Bakery|Bakehouse|Hotels?|Books?|Bookshop|Press|Energy|Power|Rail|Insurance|Clinics?|Motors?|Cars|Kitchens?/iu,
  /Beauty|Cosmetics|Skin|Shoes|Fashions?|Clothing|Jewell?ery|Flowers|Homes?|Design|Designs|Law|Partners|Sons/iu,
  /Foundation|Trust|Charity|College|School|University|Hospital|Museum|Theatre|Church|Council|Café|Bar|Restaurant/iu,
  /Pizza|Farm|Farms|Wines?|Travel|Tours|Fitness|Gym|HQ|Official|Intl|International|Worldwide/iu,
  /County|City|Town|Village|Police|Library|Airport|Institute|Society|Club|United|Rovers|Racing|Stadium|Estate|Brothers|Bros/iu,
  /Ltd|Inc|GmbH/iu,
);
