import { languageOf } from '../text/language.ts';
import { scriptOf } from '../text/script.ts';
import { shownHandle } from '../text/shown-handle.ts';
import type { Check, Found } from './check.ts';

/** Endings by which brands tell their countries' accounts apart, and what is spoken there. */
const endings: Readonly<Record<string, string>> = {
  uk: 'en',
  gb: 'en',
  us: 'en',
  usa: 'en',
  ie: 'en',
  au: 'en',
  nz: 'en',
  en: 'en',
  india: 'en',
  ireland: 'en',
  australia: 'en',
  de: 'de',
  at: 'de',
  deutschland: 'de',
  austria: 'de',
  oesterreich: 'de',
  fr: 'fr',
  france: 'fr',
  es: 'es',
  mx: 'es',
  ar: 'es',
  espana: 'es',
  mexico: 'es',
  argentina: 'es',
  latam: 'es',
  pt: 'pt',
  br: 'pt',
  brasil: 'pt',
  brazil: 'pt',
  portugal: 'pt',
  it: 'it',
  italia: 'it',
  italy: 'it',
  sg: 'en',
  singapore: 'en',
  jp: 'ja',
  japan: 'ja',
  kr: 'ko',
  korea: 'ko',
  cn: 'zh',
  china: 'zh',
  tw: 'zh',
  taiwan: 'zh',
  hk: 'zh',
  hongkong: 'zh',
  ru: 'ru',
  russia: 'ru',
  arabia: 'ar',
  arabic: 'ar',
  gr: 'el',
  greece: 'el',
  th: 'th',
  thailand: 'th',
};
const names: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
};

const check: Check = {
  id: 'account-language',
  title: 'The language of another country’s account',
  why: 'A brand with an account for each country posts the right text on the wrong one: only the language tells.',
  class: 'wrong-account',
  level: 'ask',
  needs: ['text', 'account'],
  when: 'now',
  run(draft, context) {
    const handle = draft.account!.handle;
    const own = languageOfHandle(handle) ?? (siblings(handle, context.brand?.accounts).length > 0 ? context.locale.slice(0, 2) : null);
    if (own === null) return [];
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const script = scriptOf(text);
      const [written, name] = script ? [script.languages[0], script.name] : [languageOf(text), names[languageOf(text) ?? '']];
      if (!written || !name || written === own || script?.languages.includes(own) || !(script || own in names)) return [];
      const right = siblings(handle, context.brand?.accounts).find((other) => {
        const spoken = languageOfHandle(other);
        return script ? spoken !== null && script.languages.includes(spoken) : spoken === written;
      });
      // Answering people in their language is no mistake; a sibling account for it makes a post one.
      if (draft.surface !== 'post' || (right === undefined && own === context.locale.slice(0, 2) && written === 'en')) return [];
      return [
        {
          part,
          start: null,
          end: null,
          level: right === undefined ? 'note' : 'ask',
          say: `This is in ${name}, and goes out as ${shownHandle(handle)}.${right === undefined ? '' : ` Is it meant for ${shownHandle(right)}?`}`,
        },
      ];
    });
  },
  examples: {
    fires: [
      {
        text: 'Unsere neue Jacke ist da: wasserdicht und ab sofort in allen Läden.',
        draft: { account: { handle: 'fjord_uk' } },
        context: {
          locale: 'en-GB',
          brand: {
            accounts: [
              { platform: 'x', handle: 'fjord_uk' },
              { platform: 'x', handle: 'fjord_de' },
            ],
          },
        },
      },
      {
        text: '新しい上着ができました。水に強く、今日から全店で買えます。',
        draft: { account: { handle: 'fjord_sg' } },
        context: {
          locale: 'en-SG',
          brand: {
            accounts: [
              { platform: 'x', handle: 'fjord_sg' },
              { platform: 'x', handle: 'fjord_jp' },
            ],
          },
        },
      },
    ],
    leaves: [
      {
        text: '新しい上着ができました。Our new jacket keeps the rain out, and is in all our shops from today: yes, also in yours.',
        draft: { account: { handle: 'fjord_sg' } },
        context: {
          locale: 'en-SG',
          brand: {
            accounts: [
              { platform: 'x', handle: 'fjord_sg' },
              { platform: 'x', handle: 'fjord_jp' },
            ],
          },
        },
      },
      {
        text: 'Unsere neue Jacke ist da: wasserdicht und ab sofort in allen Läden.',
        draft: { account: { handle: 'fjord_de' } },
        context: {
          locale: 'de-DE',
          brand: {
            accounts: [
              { platform: 'x', handle: 'fjord_uk' },
              { platform: 'x', handle: 'fjord_de' },
            ],
          },
        },
      },
      {
        text: 'Danke für die schönen Jahre, und bis bald auf dem Berg!',
        draft: { account: { handle: 'fjord' } },
        context: { locale: 'en-GB', brand: { accounts: [{ platform: 'x', handle: 'fjord' }] } },
      },
    ],
  },
};

const ENDING = new RegExp(`[._-]?(?:${Object.keys(endings).join('|')})$`, 'i');
const ending = (handle: string): string | null => ENDING.exec(handle)?.[0] ?? null;

function languageOfHandle(handle: string): string | null {
  const end = ending(handle);
  // Without a sign before it, two letters may simply end a name ("kate").
  if (end === null || (end.length <= 3 && !/^[._-]|(?<=\p{Ll})\p{Lu}{2}$/u.test(handle.slice(-3)) && !/^[._-]/.test(end))) return null;
  return endings[end.replace(/^[._-]/, '').toLowerCase()] ?? null;
}

/** Accounts of the brand whose handle differs in the country only. */
function siblings(handle: string, accounts: readonly { handle: string }[] | undefined): string[] {
  const stem = (name: string) => name.slice(0, name.length - (ending(name)?.length ?? 0)).toLowerCase();
  return (accounts ?? [])
    .map((account) => account.handle)
    .filter((other) => other !== handle && ending(other) !== null && stem(other) === stem(handle));
}

export default check;
