import { expect, it } from 'vitest';
import { citiesIn, countriesIn } from '../../../utils/text/countries.ts';
import { readText } from '../../../utils/text/reading.ts';
import { remembered } from '../../../utils/text/remember.ts';

it('an answer is worked out once for a text and a locale, and the oldest texts are forgotten', () => {
  const asked: string[] = [];
  const read = remembered((text, locale) => {
    asked.push(`${text} ${locale}`);
    return { text, locale };
  });
  expect(read('tea', 'en')).toBe(read('tea', 'en'));
  expect(read('tea', 'de')).toEqual({ text: 'tea', locale: 'de' });
  expect(read('tea')).toEqual({ text: 'tea', locale: '' });
  expect(asked).toEqual(['tea en', 'tea de', 'tea ']);
  for (let text = 0; text < 40; text += 1) read(`${text}`);
  read('tea', 'en');
  expect(asked.at(-1)).toBe('tea en');
  read('39');
  expect(asked.at(-1)).toBe('tea en');
});

it('the places in a text are looked for once, longest names first', () => {
  const { words } = readText('From New York to Ivory Coast’s ports, not ROM.');
  expect(citiesIn(words)).toBe(citiesIn(words));
  expect([...citiesIn(words), ...countriesIn(words)].map(({ code }) => code)).toEqual(['US', 'CI']);
});
