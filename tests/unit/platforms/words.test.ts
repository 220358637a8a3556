import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { scripts } from '../../../utils/model/script.ts';
import { actOf } from '../../../utils/platforms/structure/publish-words.ts';
import { eastAsian } from '../../../utils/platforms/structure/words/east-asian.ts';
import { latin } from '../../../utils/platforms/structure/words/latin.ts';
import { scriptsOf } from '../../../utils/platforms/structure/words/scripts.ts';
import { knownWords, learn } from '../../../utils/platforms/structure/words/words.ts';
import { learnAll } from '../../tools/words.ts';

const scriptsIn = (body: string, lang = 'en', languages = ['en-GB']) =>
  scriptsOf(new JSDOM(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`).window.document, languages);

describe('the scripts in which a page speaks', () => {
  it.each([
    ['English alone', scriptsIn('Post'), []],
    ['a language the page says it is in', scriptsIn('Posten', 'nl'), ['latin']],
    ['a language of the browser', scriptsIn('Posten', '', ['nl', 'en']), ['latin']],
    ['a letter that English has not', scriptsIn('Öffentlich'), ['latin']],
    ['Russian', scriptsIn('Отправить', 'ru', ['ru']), ['greek-cyrillic']],
    ['Japanese with a French name in it', scriptsIn('投稿 Café', 'ja', ['ja']), ['latin', 'east-asian']],
    ['Arabic', scriptsIn('نشر', 'ar', ['en']), ['arabic-indic']],
  ])('are told: %s', (_what, seen, wanted) => {
    expect(seen).toEqual(wanted);
  });

  it('have their letters told by words of their own', () => {
    const own = { latin: 'Übernehmen', 'greek-cyrillic': 'Απάντηση Ответ', 'east-asian': '发 返す 답 ส่ง', 'arabic-indic': 'رد השב जवाब' };
    for (const script of scripts) for (const word of own[script].split(' ')) expect(scriptsIn(word)).toEqual([script]);
  });
});

describe('the words that are known', () => {
  afterEach(learnAll);

  it('are English, and those of the scripts that were put into the page', () => {
    globalThis.secondLookWords = undefined;
    expect([actOf('Publish')?.act, actOf('Veröffentlichen'), actOf('投稿')]).toEqual(['post', null, null]);
    learn({ latin });
    learn({ 'east-asian': eastAsian });
    expect([actOf('Veröffentlichen')?.act, actOf('投稿')?.act]).toEqual(['post', 'post']);
  });

  it('are in small letters, as they are compared', () => {
    const phrases = knownWords().flatMap(({ names }) =>
      Object.values(names).flatMap((acts) => Object.values(acts).flatMap((all) => all.split('|'))),
    );
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '')).toEqual([]);
  });
});
