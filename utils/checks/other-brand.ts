import type { Brand } from '../model/brand.ts';
import { framed } from '../text/any-of.ts';
import { citiesIn } from '../text/countries.ts';
import { bareName } from '../text/likeness.ts';
import { namingsOf } from '../text/naming.ts';
import { has, phrases, quoted, spansOf } from '../text/phrases.ts';
import { readText } from '../text/reading.ts';
import { shownHandle } from '../text/shown-handle.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { trades } from './words/trades.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:& |of |and |de |der |di )?\\p{Lu}[\\p{L}\\p{N}&'’-]*){0,3}";
const TEAM =
  '(?:baggage|support|customer (?:service|care|support|experience)|service|social(?: media)?|care|help|crew|reservations|booking|sales|events|press|communications|cabin|guest relations|ground)';
/** "the Aotea Air baggage team", "Your friends at …", "L'équipe …": who speaks names itself. */
const SIGNED = sifted(
  `(?<![\\p{L}])(?:[Tt]he|[Yy]our) (${NAME}) (?:${TEAM} )?(?:[Tt]eam|[Cc]rew|[Dd]esk)(?![\\p{L}])|(?<![\\p{L}])(?:[Dd]ein|[Ii]hr|[Ee]uer|[Dd]as)(?:e|er)? (${NAME})[ -][Tt]eam(?![\\p{L}])|(?<![\\p{L}])[Ll]['’]équipe (?:de |d['’])?(${NAME})|(?<![\\p{L}])(?:[Ee]l equipo|[Aa] equipe|[Aa] equipa|[Ii]l team) (?:de |da |do |di )?(${NAME})|(?<![\\p{L}])(?:here at|all of us at|everyone at|everybody at|from all at|your friends at|bei uns bei|chez nous chez|aquí en|aqui na|qui da) (${NAME})`,
  'gu',
);

/** Before the name of somebody who made something for us, or is thanked: that is said from outside. */
const CREDITED = framed(
  /(?<!\p{L})/iu,
  /(?: the)? $/iu,
  /(?:made|thrown|baked|roasted|grown|brewed|printed|built|designed|crafted|cooked|caught|welded|picked|sewn|knitted|woven|framed|painted|filmed|supplied|provided|lent|donated|gebacken|gebraut|geröstet|gedruckt|gebaut|gemacht|fait|faite?s|cuite?s|torréfiée?s?|hecho|hecha|feito|feita|fatto|fatta|gemaakt|gebakken)(?: \p{L}+){0,3}? (?:at|by|from|in|von|bei|par|chez|por|en|da|door|bij)/iu,
  /(?:team(?:ed|ing)? up|join(?:ed|ing)? forces|partner(?:ed|ing)|collaborat(?:ed|ing)|work(?:ed|ing)|together|in partnership) with/iu,
  /thanks to|thank you to|congrat(?:ulation)?s(?: to)?,?|well done,?|happy (?:birthday|anniversary)(?: to)?,?|hats off to/iu,
  /cheers to|sponsor(?:s|ing|ed by)?|courtesy of|next (?:door )?to|opposite|beside|neben|glückwunsch an|félicitations à|bravo à/iu,
  /enhorabuena a|parabéns a|complimenti a|(?:friends|neighbours|neighbors|colleagues|partners|landlords)(?: (?:at|from|of))?/iu,
  /(?:goes|go|given|sent|donated) to/iu,
  /(?:cake|cakes|bread|flowers|posters?|tea|lunch|work|campaign|film|website|identity|windows?|project|kits?|menus?|shoot) for/iu,
  /our (?:client|customer|tenant|sponsor|partner|supplier|neighbour|neighbor)s?,?|dank|merci à|gracias a|obrigad[oa] a|grazie a/iu,
  /dankzij/iu,
);

const CREDITED_NAME = new RegExp(`${CREDITED.source.replace(/\$$/u, '')}(${NAME})`, 'gu');

/** “Wexcombe Rail: trains are late. Sorry for the wait.”: a house's name over its own news, in its own voice. */
const HEADED = sifted(
  String.raw`^(?:The |Die |Der |Das |La |Le |El |O |A |Il )?(?<name>\p{Lu}[\p{L}’'-]+(?: (?:& |of |and )?\p{Lu}[\p{L}’'-]+){1,3})(?::| (?:is|are) (?:very |so |truly )?sorry| (?:sincerely )?apologi[sz]es?| regrets?| bittet um (?:Entschuldigung|Verständnis)| entschuldigt sich| présente ses excuses| s['’]excuse| pide disculpas| pede desculpas?| si scusa)(?=[ :,.] ?[^\n]*(?<!\p{L})(?:[Ss]orry (?:for|about)|[Ww]e apologi[sz]e|[Aa]pologies for|[Ww]e(?:['’]re| are| have|['’]ve| will|['’]ll) (?!all)|[Oo]ur (?:app|website|systems|trains|buses|drivers|crews|services|staff|trams|ferries|flights|branches|stores|shops|customers|passengers|guests|engineers|lines|phones)|[Ww]ir (?:bitten|entschuldigen|fahren|öffnen)|[Nn]ous (?:nous excusons|vous prions)|[Dd]isculpen|[Ll]amentamos|[Pp]edimos desculpa|[Cc]i scusiamo|[Uu]nsere (?:Züge|Busse|Bahnen|Fahrer|Filialen|Kunden|Fahrgäste)|[Nn]os (?:trains|bus|agences|clients|voyageurs|équipes)|[Nn]uestr[oa]s (?:trenes|autobuses|clientes|tiendas|equipos)|[Nn]oss[oa]s (?:comboios|autocarros|ônibus|clientes|lojas|equipas)|[Ii] nostri (?:treni|autobus|clienti|negozi))(?!\p{L}))`,
  'u',
);
/** A firm by its name: one of the trades is in it, and no “Our tenant, Mill Bakery”. */
const isHouse = (name: string): boolean => Object.values(trades).some(({ called }) => has(name, called));
const sharesWord = (name: string, own: readonly string[]): boolean => {
  const bare = own.map(bareName).join(' ');
  return name.split(/\s+/).some((word) => bareName(word).length > 3 && bare.includes(bareName(word)));
};

const check: Check = {
  id: 'other-brand',
  title: 'Speaks for another brand',
  why: 'Who runs several brands from one browser posts one client’s words as another sooner or later.',
  class: 'wrong-account',
  level: 'stop',
  needs: ['text', 'account'],
  when: 'now',
  run(draft, context) {
    const { brand, otherBrands } = context;
    if (draft.parts.some(({ text }) => brand && namesItself(text, brand, otherBrands) && isOfBrand(draft.account!.handle, brand.accounts)))
      return [];
    const found: Found[] = [];
    const answered = `${draft.replyTo?.text ?? ''} ${draft.replyTo?.handle ?? ''}`.toLowerCase();
    draft.parts.forEach(({ text }, part) => {
      for (const other of otherBrands ?? []) {
        for (const { start, end, text: place, firm } of namingsOf(text, other)) {
          if (other.name && answered.includes(other.name.toLowerCase())) continue;
          if (CREDITED.test(text.slice(Math.max(0, start - 60), start)) || (firm && isCredited(text, other))) continue;
          found.push({
            part,
            start,
            end,
            level: firm ? 'stop' : 'ask',
            say: `${quoted(place)} belongs to ${other.name ?? 'another of your brands'}; this goes out as ${shownHandle(draft.account!.handle, draft.account!.name)}${brand?.name ? ` (${brand.name})` : ''}.`,
          });
        }
      }
      if (!brand?.name) return;
      const head = draft.surface === 'post' ? HEADED.exec(text)?.groups?.name : undefined;
      if (head && isHouse(head) && !sharesWord(head, [brand.name, draft.account!.name ?? '', draft.account!.handle]))
        found.push({
          part,
          start: 0,
          end: head.length,
          level: 'ask',
          say: `${quoted(head)} speaks here; this goes out as ${shownHandle(draft.account!.handle, draft.account!.name)} (${brand.name}).`,
        });
      for (const match of text.matchAll(SIGNED)) {
        const name = match.slice(1).find((group) => group !== undefined)!;
        const own = [
          brand.name,
          draft.account!.name ?? '',
          ...(brand.accounts ?? []).map((account) => account.handle),
          ...(brand.hashtags ?? []),
        ]
          .map(bareName)
          .join(' ');
        if (name.split(/\s+/).some((word) => bareName(word).length > 2 && own.includes(bareName(word))) || spansOf(name, COMMON).length > 0)
          continue;
        // “Our Lisbon team”: a house has people in several cities.
        if (citiesIn(readText(name).words).length > 0) continue;
        if (!/\s/.test(name) && !match[0].toLowerCase().includes('team')) continue;
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          level: draft.surface === 'post' ? 'note' : 'ask',
          say: `${quoted(match[0])}: this goes out as ${shownHandle(draft.account!.handle, draft.account!.name)} (${brand.name}).`,
        });
      }
    });
    return found;
  },
  examples: {
    fires: [
      {
        text: 'The Otter Bay Bus Company is sorry: no 9 today. Our drivers stop at the pier.',
        context: { brand: { name: 'Wexcombe Museum' } },
      },
      { text: 'Aotea Ferries: the noon boat is late. Sorry for the wait.', context: { brand: { name: 'Wexcombe Museum' } } },
      {
        text: 'Our two-year mortgage is here: https://www.harbourbank.example/mortgages',
        context: {
          brand: { name: 'Pixel Pets', accounts: [{ platform: 'x', handle: 'acmetea' }] },
          otherBrands: [{ name: 'Harbour Bank', domains: ['harbourbank.example'] }],
        },
      },
      { text: 'New at Bolt Bikes: the folding one.', context: { brand: { name: 'Acme Tea' }, otherBrands: [{ name: 'Bolt Bikes' }] } },
      {
        text: 'Send us your tag number and the Aotea Air baggage team will trace it.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Tramline Manchester' } },
      },
    ],
    leaves: [
      {
        text: 'The Otter Bay Bus Company is sorry, says its chair: our report from the depot, with all nine drivers, is out on Friday.',
        context: { brand: { name: 'Wexcombe Gazette' } },
      },
      {
        text: 'The Otter Bay Bus Company is sorry: no 9 today. Our drivers stop at the pier instead, every ten minutes until six.',
        context: { brand: { name: 'Otter Bay' } },
      },
      {
        text: 'Wexcombe Museum Café: we are open until six, and sorry for the wait at noon.',
        context: { brand: { name: 'Wexcombe Museum' } },
      },
      {
        text: 'Aotea Ferries: the noon boat is late, they write. Come early to the talk, and bring a book for the quay.',
        context: { brand: { name: 'Wexcombe Museum' } },
      },
      {
        text: 'We have teamed up with Bolt Bikes for a tea stop.',
        context: { brand: { name: 'Acme Tea' }, otherBrands: [{ name: 'Bolt Bikes' }] },
      },

      {
        text: 'Acme Tea and Bolt Bikes ride to the coast together.',
        context: { brand: { name: 'Acme Tea', accounts: [{ platform: 'x', handle: 'acmetea' }] }, otherBrands: [{ name: 'Bolt Bikes' }] },
      },
      {
        text: 'The new tea bikes are here, welded by hand at Bolt Bikes. Thank you to Bolt Bikes!',
        context: { brand: { name: 'Acme Tea' }, otherBrands: [{ name: 'Bolt Bikes' }] },
      },
      {
        text: 'Congratulations to @boltbikes on ten years! Find us next to Bolt Bikes on Mill Road. We sponsor the Bolt Bikes race.',
        context: { brand: { name: 'Acme Tea' }, otherBrands: [{ name: 'Bolt Bikes', accounts: [{ platform: 'x', handle: 'boltbikes' }] }] },
      },
      {
        text: 'Our neighbours Bolt Bikes open on Friday: https://boltbikes.example',
        context: { brand: { name: 'Acme Tea' }, otherBrands: [{ name: 'Bolt Bikes', domains: ['boltbikes.example'] }] },
      },
      {
        text: 'You bolt bikes to a rack, we bolt tea to a tray.',
        context: { brand: { name: 'Acme Tea' }, otherBrands: [{ name: 'Bolt Bikes' }] },
      },
      { text: 'Ann from our Lisbon team will meet you there.', draft: { surface: 'reply' }, context: { brand: { name: 'Acme Tea' } } },
      { text: 'The Acme Tea support team will write to you today.', draft: { surface: 'reply' }, context: { brand: { name: 'Acme Tea' } } },
      { text: 'The Customer Service team will write to you today.', draft: { surface: 'reply' }, context: { brand: { name: 'Acme Tea' } } },
      {
        text: 'I will hand this on to our Leaf Club team, they answer within a day.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Acme Tea' } },
      },
      {
        text: 'The Baggage team has it, and Operations knows.',
        draft: { surface: 'reply' },
        context: { brand: { name: 'Tramline Manchester' } },
      },
    ],
  },
};

/** Whole, or by what it is called for short: “Harrowfield Council” of Harrowfield Borough Council. */
function namesItself(text: string, brand: Brand, others: readonly Brand[] = []): boolean {
  if (namingsOf(text, brand).length > 0) return true;
  const words = (brand.name ?? '').split(/\s+/);
  const short = words.length >= 3 ? `${words[0]} ${words.at(-1)}` : '';
  return short.length >= 8 && text.includes(short) && !others.some(({ name }) => name?.includes(short));
}

/** Whoever is thanked or given to by name may be linked. */
const isCredited = (text: string, { name }: Brand): boolean =>
  name !== undefined && [...text.matchAll(CREDITED_NAME)].some(([, named]) => named!.startsWith(name));

/** Names of departments and of seasons, which every company has. */
const COMMON = phrases(
  'customer',
  'service',
  "account(?:'?s)?",
  'online',
  'security',
  'store',
  'billing',
  'returns',
  'orders?',
  'warehouse',
  'delivery',
  'refunds?',
  'claims',
  'engineering',
  'support',
  'social',
  'media',
  'press',
  'team',
  'guest',
  'client',
  'technical',
  'tech',
  'care',
  'sales',
  'marketing',
  'hr',
  'people',
  'finance',
  'leadership',
  'executive',
  'management',
  'national',
  'olympic',
  'dream',
  'a',
  'first',
  'olympics',
  'england',
  'design',
  'product',
  'research',
  'communications',
  'community',
  'digital',
  'investor',
  'relations',
  'kunden',
  'kundenservice',
  'service',
  'digital',
  'operations',
  'reservations?',
  'bookings?',
  'baggage',
  'lost',
  'maintenance',
  'airport',
  'cabin',
  'it',
  'web(?:site)?',
  'app',
  'data',
  'pricing',
  'fares',
  'loyalty',
  'membership',
  'packaging',
  'shipping',
  'logistics',
  'quality',
  'safety',
  'legal',
  'editorial',
  'news',
  'content',
  'creative',
  'events?',
  'facilities',
  'volunteers?',
  'kitchen',
  'accessibility',
  'training',
  'welcome',
);

function isOfBrand(handle: string, accounts: readonly { handle: string }[] | undefined): boolean {
  return accounts === undefined || accounts.some((account) => bareName(account.handle) === bareName(handle));
}

export default check;
