import { describe, expect, it } from 'vitest';
import { speltOut } from '../../../utils/text/likeness.ts';

describe('speltOut', () => {
  it.each([
    ['Haus Mühlbach', 'haus_muehlbach'],
    ['Größe & Schöne', 'groesseschoene'],
    ['Ju\u0308ra', 'juera'],
    ['Café Ärger', 'cafe-aerger'],
  ])('takes %s and %s for one name', (name, handle) => {
    expect(speltOut(name)).toBe(speltOut(handle));
  });

  it('keeps names apart that only lose their dots', () => {
    expect(speltOut('Mühle')).not.toBe(speltOut('Muhle'));
  });
});
