import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { bareName } from '../text/likeness.ts';
import { either, joined, quoted } from '../text/phrases.ts';
import { fold } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { givenNames } from '../text/words/given-names.ts';
import type { Check, Found } from './check.ts';

/** “Brot & Söhne”, “Lotus Lane”: two words with a capital at least. */
const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:&|and|und|et|y|e|of|de|la|du|del|da|im|am) \p{Lu}[\p{L}’'-]+| \p{Lu}[\p{L}’'-]+){1,4}`;

/** At the end, in the name of a house: “eure Bäckerei Brot & Söhne”, “your friends at Lotus Lane”. */
const SIGNED = sifted(
  String.raw`(?<=[.!?,–—-]\s|\n)(?:[Ee]ure?|[Ee]uer|[Ii]hre?|[Yy]our|[Vv]otre|[Vv]os|[Tt]u|[Vv]uestr[oa]|[Ll]a tua|[Ii]l tuo|[Ll]a vostra|[Ii]l vostro|[Oo] seu|[Aa] sua|[Jj]e|[Jj]ullie|(?:[Ll]ove|[Cc]heers|[Ww]armly),? (?:from )?(?:everyone at |the team at |all of us at )?|[Tt]he team at |[Aa]ll of us at )\s?(?:(?:[Tt]eam|[Cc]rew|friends|[Ff]reunde|équipe|equipo|equipa|equipe|squadra|staff) (?:at|of|from|vom|von|der|des|im|aus|de|du|del|de la|da|do|van)(?: the)? )?(?<name>${NAME})[.!]?\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)*$`,
  'u',
);

/** Those who are spoken to as somebody’s: “Copper Canyon Transit riders: …”, “As a Lotus Lane guest, …”. */
const SPOKEN_TO = sifted(
  String.raw`(?<=^\s*(?:Attention,? |Dear |Calling all |Heads up,? )?)(?<of>${NAME}) (?:riders|customers|members|guests|passengers|subscribers|cardholders|account holders|clients|patrons|shoppers)(?=\s?[:,!])|(?<![\p{L}])[Aa]s an? (?<as>${NAME}) (?:guest|customer|member|passenger|subscriber|cardholder|client|patient|resident)(?!\p{L})`,
  'u',
);
/** Who has been reached, or chosen: “You’re through to Copper Canyon Transit”, “Thank you for flying with Aotea Air”. */
const REACHED = sifted(
  joined(
    String.raw`(?<!\p{L})`,
    either(
      "[Yy]ou(?:['’]re| are| have|['’]ve) (?:through to|reached|speaking (?:to|with)|chatting (?:to|with))",
      '[Tt]hank(?:s| you)(?: so much| very much)? for (?:contacting|calling|messaging|choosing|reaching out to|getting in touch with|writing to|(?:flying|travelling|traveling|banking|shopping|staying|sailing|riding|driving) (?:with|at))',
      '[Ss]ie (?:sprechen|schreiben|sind verbunden) mit|[Vv]ielen Dank für Ihre (?:Nachricht|Anfrage) an',
      "[Vv]ous êtes (?:bien )?(?:chez|en contact avec)|[Mm]erci d['’](?:avoir contacté|avoir choisi)",
      '[Gg]racias por (?:contactar (?:con|a)|elegir|escribir a|viajar con)|[Oo]brigad[oa] por (?:contactar|escolher|viajar com)',
      '[Gg]razie per (?:aver (?:contattato|scelto|scritto a)|viaggiare con)',
    ),
    ` (?:the |das |dem |der |le |la |l['’]|el |o |a |il )?(?:[Tt]eam (?:of|at|von|vom) )?(?<reached>${NAME})`,
  ),
  'u',
);
/** “Welcome to Harbour Bank! How can we help?”; a town is welcomed to as well, and nobody asks there. */
const WELCOMED = sifted(`(?<!\\p{L})[Ww]elcome to (?<reached>${NAME})[!.,]? (?=[^.!?\\n]{0,24}[Hh]ow (?:can|may) (?:we|I) help)`, 'u');
/** A part of a country, or of what is on offer, belongs to nobody. */
const NO_HOUSE =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|New|Great|Central|Greater|Upper|Lower|Los|Las|San|Gold|Silver|Platinum|Premium|Prime|Founding|Early|First|Black|Young|Senior)\s/u;
/** “… Doctor Leaf, our helpline”, “choosing Green Tea as your favourite”. */
const OF_OURS = /^,? (?:our|as|unser|notre|nuestr|noss|nostr)/iu;
/** “Customer Care”, “Guest Relations”. */
const EVERY_HOUSE_HAS =
  /^(?:(?:Customer|Client|Guest|Patient|Member|Technical|Social|Press|Reader|Support|Help|Service|Care|Relations|Media|Desk|Team|Services?|Office|Department|Kundenservice|Kunden|Service|Client|Clientèle|Atención|Cliente|Apoio|Assistenza|al|à|ao|the|of)(?: |$))+$/u;

const check: Check = {
  id: 'signed-by-another',
  title: 'Signed by another house, or for its customers',
  why: 'Whoever writes for several brands signs with the name of the one before: the post is right, and the account is not.',
  class: 'wrong-account',
  level: 'stop',
  needs: ['text', 'account'],
  when: 'now',
  run: (draft, context) =>
    draft.parts.flatMap(({ text }, part): Found[] => {
      if (!context.brand?.name) return [];
      const signed = SIGNED.exec(text);
      const spoken = signed ? null : SPOKEN_TO.exec(text);
      const match = signed ?? spoken ?? REACHED.exec(text) ?? WELCOMED.exec(text);
      const name = match?.groups?.name ?? match?.groups?.of ?? match?.groups?.as ?? match?.groups?.reached;
      if (
        !match ||
        name === undefined ||
        NO_HOUSE.test(`${name} `) ||
        EVERY_HOUSE_HAS.test(name) ||
        OF_OURS.test(text.slice(text.indexOf(name, match.index) + name.length)) ||
        isPerson(name) ||
        isOurs(name, draft, context)
      )
        return [];
      const start = text.indexOf(name, match.index);
      const say = signed
        ? `${quoted(name)} signs this, and it goes out from another account.`
        : spoken
          ? `This speaks to those of ${quoted(name)}, and goes out from another account.`
          : `${quoted(name)} speaks here, and it goes out from another account.`;
      return [{ part, start, end: start + name.length, level: signed ? 'stop' : 'ask', say }];
    }),
  examples: {
    fires: [
      {
        text: 'You’ve reached Aotea Ferries Freight! The noon boat takes your van.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Wexcombe Museum' } },
      },
      {
        text: 'Bestellt eure Keksdose vor. Abholung in der Backstube, eure Bäckerei Brot & Söhne.',
        context: { locale: 'de-DE', brand: { name: 'Bergtalbahn' } },
      },
      { text: 'Bowls für 9,90 €. Euer Team vom Restaurant Lindenhof!', context: { locale: 'de-DE', brand: { name: 'Stadt Auental' } } },
      { text: 'Copper Canyon Transit riders: Route 9 is on detour.', context: { brand: { name: 'Tidewater Animal Shelter' } } },
      {
        text: 'As a Lotus Lane guest you can check out until two.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Kestrel Broadband' } },
      },
    ],
    leaves: [
      {
        text: 'Thank you for contacting Customer Care. You are through to Wexcombe Museum, and thank you for choosing Anna Lindholm as your guide.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Wexcombe Museum' } },
      },
      {
        text: 'Bestellt eure Keksdose vor. Abholung in der Backstube, eure Bäckerei Brot & Söhne.',
        context: { locale: 'de-DE', brand: { name: 'Brot & Söhne' } },
      },
      { text: 'Bis Montag! Eure Anna Lindholm', context: { locale: 'de-DE', brand: { name: 'Stadt Auental' } } },
      {
        text: 'South Wales customers: the pipes are mended. As a New Year guest you get a cake.',
        context: { brand: { name: 'Acme Water' } },
      },
      {
        text: 'Copper Canyon riders: Route 9 is on detour until Thursday, so allow ten minutes more for your way to work and back.',
        draft: { account: { handle: 'coppercanyon', name: 'Copper Canyon' } },
        context: { brand: { name: 'CC Transit' } },
      },
    ],
  },
};

/** “Anna Lindholm”. */
const isPerson = (name: string): boolean => givenNames.has(fold(name.split(' ')[0]!));

/** Whether a word of the name stands in the brand’s own names, handles or addresses. */
function isOurs(name: string, { account }: Draft, { brand }: Context): boolean {
  const own = bareName(
    [
      brand?.name,
      account?.name,
      account?.handle,
      ...(brand?.accounts ?? []).map(({ handle }) => handle),
      ...(brand?.domains ?? []),
      ...(brand?.hashtags ?? []),
      ...(brand?.glossary ?? []),
    ].join(' '),
  );
  return name.split(/[\s&]+/u).some((word) => word.length >= 4 && own.includes(bareName(word)));
}

export default check;
