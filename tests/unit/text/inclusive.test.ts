import { describe, expect, it } from 'vitest';
import { isCutForm } from '../../../utils/text/inclusive.ts';
import { readText } from '../../../utils/text/reading.ts';

describe('French that names women and men in one', () => {
  it.each([
    'boulanger.e.s',
    'boulanger-e-s',
    'boulanger(e)s',
    'client/e/s',
    'boulanger.ère',
    'client-e-s.',
    'acteur-rice-s',
    'vendeur-euse-s',
  ])('goes on behind the first part of %s', (written) => {
    const [word] = readText(`${written} en fête`).words;
    expect(isCutForm(`${written} en fête`, word!)).toBe(true);
  });

  it.each(['client. Et', 'client.', 'client (et toi)', 'client-roi', 'client/vendeur', 'client et ami'])('does not in %s', (written) => {
    expect(isCutForm(written, { end: 6 })).toBe(false);
  });

  it('is one word where a middle dot stands in it', () => {
    expect(readText('Les boulanger·ère·s, l’ami·e. Thé · Café').words.map(({ text }) => text)).toEqual([
      'Les',
      'boulanger·ère·s',
      'l',
      'ami·e',
      'Thé',
      'Café',
    ]);
  });
});
