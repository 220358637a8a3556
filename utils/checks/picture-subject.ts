import type { Media } from '../model/draft.ts';
import { countriesIn, countryName, countryOfAdjective } from '../text/countries.ts';
import { bareName } from '../text/likeness.ts';
import { has, phrases } from '../text/phrases.ts';
import { fold, readText } from '../text/reading.ts';
import { givenNames } from '../text/words/given-names.ts';
import type { Check, Found } from './check.ts';

/** Somebody is honoured, mourned or wished well by name. */
const HONOURS = phrases(
  'rest in (?:peace|power)|r\\.?i\\.?p\\.?|eternal (?:peace|rest)|in (?:loving )?memory of|passed away|(?:honou?r(?:ed)?|privilege(?:d)?) (?:to|of) (?:know|serv|work)\\p{L}*|condolences|we (?:mourn|miss|remember)',
  'happy birthday|many happy returns|congratulations|congrats|welcome(?: to the team| aboard)?|well done|farewell|thank you|(?:icon|hero|legend)|introducing|meet (?:our|the)',
  'ruhe in frieden|wir trauern|alles gute zum geburtstag|herzlichen glückwunsch|willkommen im team',
  'repose en paix|joyeux anniversaire|félicitations|bienvenue|descanse en paz|feliz cumpleaños|felicidades|enhorabuena|bienvenid[oa]',
  'descansa em paz|feliz aniversário|parabéns|bem-vind[oa]|riposa in pace|buon compleanno|complimenti|benvenut[oa]',
);

/** What is a country’s own, and no dish, dance or dog that is only called after it. */
const OF_A_COUNTRY =
  /^(?:savannas?|savannahs?|flags?|coasts?|capital|landscapes?|maps?|parliament|passports?|embassy|anthem|president|players?|soldiers?|troops|teams?|fans|shirts?|skyline|border|villages?|mountains?|desert)$/;

const check: Check = {
  id: 'picture-subject',
  title: 'The picture shows somebody else, or another country',
  why: 'Two senators mourned John Lewis beside a picture of Elijah Cummings in 2020; an airline put a giraffe of Kenya for Ghana in 2014.',
  class: 'wrong-media',
  level: 'ask',
  needs: ['text', 'media'],
  when: 'now',
  run: (draft, { brand }) =>
    draft.parts.flatMap(({ text, media }, part): Found[] => {
      const seen = media.map(described).join('. ');
      if (seen.trim() === '') return [];
      const own = [draft.account?.name, draft.account?.handle, brand?.name].map((name) => bareName(name ?? '')).join(' ');
      return [otherPerson(text, seen, own), otherCountry(text, seen)]
        .filter((say) => say !== null)
        .map((say) => ({ part, start: null, end: null, say }));
    }),
  examples: {
    fires: [
      shown('Full time: Senegal 1, Norway 1.', 'A fjord behind one 1, a zebra behind the other'),
      shown('John Lewis was an icon. Rest in peace, my friend.', 'The senator with Elijah Cummings'),
      shown('Happy birthday to our captain, Leah Hart!', 'Goalkeeper Tom Sands dives for a ball'),
      shown('Final score: USA 2, Ghana 1.', 'A giraffe in the Kenyan savanna'),
    ],
    leaves: [
      shown('Our first group for Kenya leaves in May: two weeks, one guide.', 'A giraffe in the evening light'),
      shown('Full time: Senegal 1, Norway 1. Our giraffe said so this morning.', 'A giraffe beside two bowls with flags'),
      shown('John Lewis was an icon. Rest in peace, my friend.', 'John Lewis speaks at the bridge, with Elijah Cummings behind him'),
      shown('Happy birthday to our captain, Leah Hart!', 'Leah lifts the cup, a photo by Tom Sands'),
      shown('Final score: USA 2, Ghana 1.', 'Supporters of Ghana in yellow, with a Danish pastry each'),
      shown('A talk by Leah Hart on Friday.', 'Tom Sands at the lectern last year'),
    ],
  },
};

export default check;

function shown(text: string, alt: string) {
  return { text, draft: { parts: [{ text, media: [{ kind: 'image' as const, alt, fileName: null }] }] } };
}

/** What is said of a picture. A photographer’s name is none of what it shows. */
function described({ alt, fileName }: Media): string {
  const name = (fileName ?? '').replace(/\.\w{2,5}$/u, '').replace(/[-_+]+/gu, ' ');
  return `${alt ?? ''}. ${name}`.replace(/\b(?:photo(?:graph)?|picture|image|foto|credit)s?(?: by|:) [^.,;]*/giu, '');
}

/** Full names: a given name, and another word with a capital. */
function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/(?<!\p{L})(?=((\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?\p{Lu}[\p{Ll}’'-]+)(?!\p{L}))/gu))
    .filter(([, , first]) => givenNames.has(fold(first!)))
    .map(([, name]) => name!);
}

function otherPerson(text: string, seen: string, own: string): string | null {
  const spokenOf = namesIn(text);
  if (spokenOf.length === 0 || !has(text, HONOURS)) return null;
  const inPicture = namesIn(seen).filter((name) => !own.includes(bareName(name)));
  const whole = fold(seen);
  // One name of the person is enough: a description may say “Leah”.
  if (inPicture.length === 0 || spokenOf.some((name) => name.split(' ').some((word) => whole.includes(fold(word))))) return null;
  return `The picture is described with ${inPicture[0]}, and the words speak of ${spokenOf[0]}. Is it the right person?`;
}

/** A zoo’s idea of Africa. */
const SAVANNA =
  /(?<!\p{L})(?:giraffes?|zebras?|savannas?|savannahs?|safari|grass huts?|mud huts?|Giraffen?|Zebras?|Savanne|girafes?|zèbres?|savane|jirafas?|cebras?|sabana|girafas?|giraff[ae]|zebr[ae])(?!\p{L})/iu;
const IN_AFRICA = new Set(
  'DZ AO BJ BW BF BI CM CV CF TD CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MA MZ NA NE NG RW SN SL SO ZA SS SD TZ TG TN UG ZM ZW'.split(
    ' ',
  ),
);
/** It is about a country’s people: a match, a vote, a guest. */
const ABOUT_PEOPLE = phrases(
  '(?:final )?score|full[- ]?time|kick-?off|match|\\d ?[-–:] ?\\d|(?:beat|beats|against|versus|vs)|elections?|president|minister|independence day|embassy|world cup|squad|anpfiff|endstand|spiel gegen|wahl\\p{L}*|score final|mi-temps|élections?',
  'marcador|partido contra|elecciones|presidente|placar|jogo contra|eleições|risultato|partita contro|elezioni',
);

function otherCountry(text: string, seen: string): string | null {
  const spokenOf = new Set(countriesIn(readText(text).words).map(({ code }) => code));
  if (spokenOf.size === 0) return null;
  const [african] = [...spokenOf].filter((code) => IN_AFRICA.has(code));
  const animal = african !== undefined && has(text, ABOUT_PEOPLE) && !SAVANNA.test(text) ? SAVANNA.exec(seen) : null;
  if (animal)
    return `The picture puts “${animal[0]}” for ${countryName(african!)}. Does it live there, and is it how its people would be shown?`;
  const { words } = readText(seen);
  const inPicture = [
    ...countriesIn(words).map(({ code }) => code),
    ...words.flatMap(({ lower }, at) => {
      const code = OF_A_COUNTRY.test(words[at + 1]?.lower ?? '') ? countryOfAdjective(lower) : undefined;
      return code === undefined ? [] : [code];
    }),
  ];
  const [other] = inPicture.filter((code) => !spokenOf.has(code));
  return other === undefined || inPicture.some((code) => spokenOf.has(code))
    ? null
    : `The picture is described with ${countryName(other)}, which the words do not speak of. Is it the right place?`;
}
