import { describe, expect, it } from 'vitest';
import { isAbusive } from '../../../entrypoints/incident/abusive.ts';
import { guessMark } from '../../../utils/damage-control/guess-mark.ts';

describe('what somebody needs is guessed from what they wrote', () => {
  it.each([
    ['This is disgusting. Unfollowing.', 'upset'],
    ['Das ist einfach geschmacklos', 'upset'],
    ['My mother lost everything in the flood, this hurts.', 'upset'],
    ['Did NOBODY proofread this?', 'upset'],
    ['Really?? On that day of all days?!', 'upset'],
    ['My grandfather was on that ship.', 'upset'],
    ['Customer since 2009. Not any more.', 'upset'],
    ['Fünfzehn Jahre Mitglied. Das wars für mich.', 'upset'],
    ['Personne n’a relu', 'upset'],
    ['Nadie pensó en las familias', 'upset'],
    ['My home address is on the internet now', 'upset'],
    ['🤡', 'upset'],
    ['Is the shop open on Friday?', 'asks'],
    ['Is my address among them too?', 'asks'],
    ['please add a description to the new picture', 'asks'],
    ['whats the right date then', 'asks'],
    ['Por favor, tapen el nombre del niño', 'asks'],
    ['Mi mandate il link giusto', 'asks'],
    ['No worries, it happens to the best', 'supportive'],
    ['Happens to all of us, right?', 'supportive'],
    ['I am not offended, this was funny', 'supportive'],
    ['Love your tea anyway!', 'supportive'],
    ['An honest mistake. Leave the staff alone.', 'supportive'],
    ['Da sitzt auch nur ein Mensch', 'supportive'],
    ['On vous pardonne', 'supportive'],
    ['Bought one yesterday', null],
    ['@karen see page 5', null],
  ] as const)('“%s”: %s', (words, guess) => {
    expect(guessMark(words)).toBe(guess);
  });
});

describe('what nobody should have to read unasked is folded', () => {
  it.each([
    'f*** off you idiots',
    'F**k you',
    'you absolute c*nts',
    'I hope you all die',
    'We know where you work',
    'Fahrt zur Hölle, ihr Hurensöhne',
    'Bande de connards, crevez',
    'Sois unos hijos de puta',
    'Vão tomar no cu',
    'Andate affanculo',
  ])('“%s”', (words) => {
    expect(isAbusive(words)).toBe(true);
  });

  it.each([
    'This is disgusting, shame on you.',
    'What a stupid thing to post. I am furious.',
    'Dumm gelaufen, und peinlich',
    'Vous n’avez pas honte ?',
    'La cocina está cerrada hoy',
    'What the f***, my order is gone',
    'My dog was shot last year, and you joke about it',
    'Cooking in the kitchen when I saw this',
    'Che schifo, siete senza vergogna',
  ])('but not “%s”', (words) => {
    expect(isAbusive(words)).toBe(false);
  });
});
