import { type Language, tellingWords } from '../text/language.ts';
import { scriptOf } from '../text/script.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';

const names: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
};

const check: Check = {
  id: 'other-language',
  title: 'Not the language of the readers',
  why: 'A translation that went out on the home account, or the original on the translated one, speaks past everybody who follows it.',
  class: 'audience',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { locale, brand, recent = [] }) {
    const home = locale.slice(0, 2).toLowerCase();
    // Answers follow whoever asked; on LinkedIn companies of every country speak English.
    if (!brand?.name || draft.surface !== 'post' || !(home in names)) return [];
    const text = draft.parts.map((part) => withoutNames(part.text)).join('\n');
    if (IN_TWO_LANGUAGES.test(text)) return [];
    const script = scriptOf(text);
    if (script) {
      const isRead = script.countries.includes(locale.slice(3, 5).toUpperCase()) || recent.some((post) => scriptOf(post.text) === script);
      return isRead ? [] : [told(script.name, names[home as Language])];
    }
    const written = foreignTo(home as Language, text);
    if (written === null || (written === 'en' && draft.platform === 'linkedin')) return [];
    if (SPOKEN_THERE[locale.slice(3, 5).toUpperCase()]?.includes(written)) return [];
    if (recent.some((post) => foreignTo(home as Language, post.text) === written)) return [];
    return [told(names[written], names[home as Language])];
  },
  examples: {
    fires: [
      {
        text: 'Nous avons le plaisir de vous accueillir dans notre nouvelle boulangerie, avec du pain chaud pour tous.',
        context: { locale: 'de-DE', brand: { name: 'Hofkorn' } },
      },
      {
        text: 'Unser neuer Wintermantel ist da: in Bradford genäht, in drei Farben.',
        context: { locale: 'en-GB', brand: { name: 'Ninefold' } },
      },
      {
        text: 'Our new opening hours start on Monday at all our bakeries. See you there!',
        context: { locale: 'de-DE', brand: { name: 'Hofkorn' } },
      },
      { text: 'Наш новый зал открыт с понедельника, приходите всей семьёй.', context: { locale: 'en-GB', brand: { name: 'Ninefold' } } },
    ],
    leaves: [
      {
        text: '新年快乐！Happy New Year from all of us: the lion dances at noon in front of the shop.',
        context: { locale: 'en-GB', brand: { name: 'Ninefold' } },
      },
      { text: '新年快乐，我们星期一早上十点开门，欢迎大家来喝茶。', context: { locale: 'en-SG', brand: { name: 'Ninefold' } } },
      {
        text: 'Bonjour, salut, hallo: Wir backen heute mit der Bäckerei aus Lyon, und das ist für uns ein Fest.',
        context: { locale: 'de-DE', brand: { name: 'Hofkorn' } },
      },
      { text: 'A nova massa mãe fermenta desde ontem, e amanhã há pão.', context: { locale: 'pt-BR', brand: { name: 'Massa' } } },
      {
        text: 'La biblioteca abre el lunes con más libros para los niños. In English: open on Monday.',
        context: { locale: 'en-GB', brand: { name: 'Ninefold' } },
      },

      {
        text: 'Ihr fragt oft, also sagen wir es noch einmal: Ja, der Hund darf mit. For everyone else: yes, the dog may come with you.',
        context: { locale: 'en-GB', brand: { name: 'Ninefold' } },
      },
      { text: 'Bom dia! Good morning! A varanda está pronta. Your table is ready.', context: { locale: 'pt-PT', brand: { name: 'Casa' } } },
      { text: 'Unser neuer Wintermantel ist da: in drei Farben.', context: { locale: 'de-DE', brand: { name: 'Ninefold' } } },
      {
        text: 'We are hiring in Berlin and in Munich, and this is for you.',
        draft: { platform: 'linkedin' },
        context: { locale: 'de-DE', brand: { name: 'Hofkorn' } },
      },
      {
        text: 'Dès samedi, nos fleurs sont aussi en vente au marché de Morges, avec les bulbes pour le printemps.',
        context: { locale: 'de-CH', brand: { name: 'Blumen Egli' } },
      },
      { text: 'Danke für die schönen Jahre, und bis bald auf dem Berg!', context: { locale: 'en-GB' } },
      { text: 'La Dolce Vita, Casa del Sol, Die Brücke.', context: { locale: 'en-GB', brand: { name: 'Kino' } } },
    ],
  },
};

export default check;

const told = (written: string, home: string): Found => ({
  part: null,
  start: null,
  end: null,
  say: `This is in ${written}, and the account’s readers read ${home}. Is it meant for them?`,
});

/** Countries of several languages: a post in each is for neighbours. */
const SPOKEN_THERE: Readonly<Record<string, readonly Language[]>> = {
  CH: ['de', 'fr', 'it'],
  BE: ['fr', 'de'],
  LU: ['fr', 'de'],
  CA: ['en', 'fr'],
};

/** The post says itself that its other half is in another language. */
const IN_TWO_LANGUAGES = sifted(
  /(?<!\p{L})(?:(?:in|english|deutsch|français|español|italiano|português)[: ]{1,2}(?:english|below|version|german|french|spanish|italian|portuguese|unten|ci-dessous|abajo|sotto|abaixo)|(?:auf|en|in|em) (?:deutsch|français|francés|español|spagnolo|italiano|português|inglés|inglese|inglês|anglais|englisch)\s?:|english\s?:)(?!\p{L})/iu,
);

/** Words enough to be sure, and the share of them that English has. */
const enough = 5;
const mostlyEnglish = 0.7;
const hardlyEnglish = 0.35;
/** Telling words of a third language, none of them of the readers’ own. */
const surelyForeign = 3;

/** The one language a whole text is in, where that is not the one at home and nothing in it is; otherwise `null`. */
function foreignTo(home: Language, text: string): Language | null {
  const plain = text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?!\p{L})/gu) ?? [];
  if (plain.length < enough) return null;
  const english = plain.filter((word) => commonWords.has(word)).length / plain.length;
  const telling = tellingWords(text);
  if (home !== 'en') {
    if ((telling.get(home) ?? 0) > 0) return null;
    if (english >= mostlyEnglish && (telling.get('en') ?? 0) >= 2) return 'en';
    const [one, next] = [...telling].sort((a, b) => b[1] - a[1]);
    return one && one[0] !== 'en' && one[1] >= surelyForeign && one[1] > (next?.[1] ?? 0) * 2 ? one[0] : null;
  }
  // A sentence of it is enough for those who read nothing else.
  if (english > hardlyEnglish || text.split(/[.!?:\n]+/u).some(isEnglishSentence)) return null;
  const [first, second] = [...telling].filter(([language]) => language !== 'en').sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) * 2 ? first[0] : null;
}

function isEnglishSentence(sentence: string): boolean {
  const plain = sentence.match(/(?<![\p{L}\p{N}])\p{Ll}+(?!\p{L})/gu) ?? [];
  return plain.length >= enough && plain.filter((word) => commonWords.has(word)).length >= plain.length * mostlyEnglish;
}

/** Titles, handles, tags and quotations are in whatever language they are. */
function withoutNames(text: string): string {
  return text.replace(/[“"„«][^”"“»\n]{1,200}[”"“»]|[@#][\p{L}\p{N}_.-]+|https?:\S+/gu, ' ');
}
