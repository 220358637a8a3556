import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AtTheKeyboard, firstSigner, type Signer } from '../../../components/signoff/AtTheKeyboard.tsx';
import { lackOf } from '../../../entrypoints/signoff/sign-here.ts';

const [kim, sam] = [
  { id: 'kim', name: 'Kim', hasPin: false },
  { id: 'sam', name: 'Sam', hasPin: true },
];
const typed: Signer = { id: null, name: '', role: '', pin: 'tea at 4', again: 'tea at 4', notMine: true };
const shown = (signers: (typeof kim)[]) =>
  new JSDOM(
    renderToStaticMarkup(<AtTheKeyboard signers={signers} value={{ ...typed, id: firstSigner(signers) }} onChange={() => undefined} />),
  ).window.document;

describe('whoever is handed the keyboard', () => {
  it('says who they are among several: nobody signs as the first of a list', () => {
    const page = shown([kim, sam]);
    expect(page.querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent).toBe('Choose your name');
    expect(page.querySelector('[type="password"]')).toBeNull();
    expect(lackOf({ ...typed, id: firstSigner([kim, sam]) }, [kim, sam])).toMatchObject({ say: 'Say who you are.' });
  });

  it('need not choose where there is one, or nobody', () => {
    expect(shown([sam]).querySelector<HTMLSelectElement>('select')?.selectedOptions[0]?.textContent).toBe('Sam');
    expect(shown([]).querySelector('select')).toBeNull();
    expect(lackOf({ ...typed, id: firstSigner([sam]) }, [sam])).toBeNull();
    expect(lackOf({ ...typed, id: firstSigner([]) }, [])).toMatchObject({ say: 'Say who you are.' });
  });
});
