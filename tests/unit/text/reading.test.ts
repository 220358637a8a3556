import { describe, expect, it } from 'vitest';
import { isCard, isIban } from '../../../utils/checks/personal-data.ts';
import { type ApologyFaultKind, apologyFaultKinds, apologyFaults, type Harm } from '../../../utils/text/apology.ts';
import { factsOf } from '../../../utils/text/facts.ts';
import { languageOf } from '../../../utils/text/language.ts';
import { editDistance, likeness } from '../../../utils/text/likeness.ts';
import { linksIn } from '../../../utils/text/links.ts';
import { hashtagsIn, mentionsIn } from '../../../utils/text/mentions.ts';
import { written } from '../../tools/example.ts';
import { sharedLines } from '../../tools/shared.ts';

describe('linksIn', () => {
  it('reads schemes, hosts, the rest and what is carried before the @', () => {
    const text = 'See https://editor:secret@cms.acmetea.example:8080/tea?x=1, or shop.acmetea.com/a (not e.g. this).';
    expect(linksIn(text)).toMatchObject([
      {
        text: 'https://editor:secret@cms.acmetea.example:8080/tea?x=1',
        host: 'cms.acmetea.example',
        rest: '/tea?x=1',
        credentials: 'editor:secret',
      },
      { text: 'shop.acmetea.com/a', host: 'shop.acmetea.com', rest: '/a', credentials: null },
    ]);
  });

  it('keeps brackets that belong to the address', () => {
    expect(linksIn('(https://a.example/b_(c))').map((link) => link.text)).toEqual(['https://a.example/b_(c)']);
  });

  it('takes no e-mail address, number or abbreviation for a link', () => {
    expect(linksIn('anna@acmetea.com, 3.5 km, e.g. v3.1, i.e. this')).toEqual([]);
  });
});

describe('handles and hashtags', () => {
  it('end where the word ends', () => {
    expect(mentionsIn('Ask @anna.b. or @ruth@birds.example, not a@b.com').map((mention) => mention.handle)).toEqual([
      'anna.b',
      'ruth@birds.example',
    ]);
    expect(hashtagsIn('#Tea, #1 and a#b: #Grün_tee').map((tag) => tag.text)).toEqual(['#Tea', '#Grün_tee']);
  });
});

describe('editDistance', () => {
  it.each([
    ['gardenmag', 'gardenmagg', 1],
    ['goodbeerweak', 'goodbeerweek', 1],
    ['acmetae', 'acmetea', 1],
    ['lena.fotos', 'lena.photos', 2],
  ])('%s to %s', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  it('gives up above the most', () => {
    expect(editDistance('tea', 'coffee', 2)).toBe(3);
  });
});

describe('likeness', () => {
  it('is the share of words in common', () => {
    expect(likeness(['a', 'b'], ['a', 'c'])).toBe(0.5);
    expect(likeness(['a', 'a'], ['a', 'b'])).toBe(0.5);
    expect(likeness([], ['a'])).toBe(0);
  });
});

describe('languageOf', () => {
  it.each([
    ['Unsere neue Jacke ist da, ab sofort in allen Läden.', 'de'],
    ['The new jacket is on the shelf and in our shop.', 'en'],
    ['La nouvelle veste est dans tous nos magasins dès lundi.', 'fr'],
    ['La nueva chaqueta ya está en todas nuestras tiendas y es de lana.', 'es'],
    ['A nova jaqueta já está em todas as nossas lojas e não custa muito.', 'pt'],
    ['La nuova giacca è nei nostri negozi e ci sono già gli sconti.', 'it'],
    ['Tea.', null],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('check digits', () => {
  it('tell a bank account and a card from other numbers', () => {
    expect(isIban('DE89 3704 0044 0532 0130 00')).toBe(true);
    expect(isIban('DE89 3704 0044 0532 0130 01')).toBe(false);
    expect(isCard('4539148803436467')).toBe(true);
    expect(isCard('4539148803436468')).toBe(false);
    expect(isCard('1234567890123452')).toBe(false);
  });
});

describe('factsOf', () => {
  it('reads as many as there are', () => {
    const { draft, context } = written('@a '.repeat(200_000));
    expect(factsOf(draft, context)).toHaveLength(1);
  });

  it('lists what has a source, in reading order, each once', () => {
    const { draft, context } = written({
      text: [
        'Dr Haddad: “Tea is a verb.” On Friday 4 December at 7pm, 1,200 cups for £3.50 with @gardenmag. https://acmetea.example/tea',
        'Friday 4 December, once more with Anna Kim.',
      ],
    });
    expect(factsOf(draft, context).map(({ kind, part, text }) => [kind, part, text])).toEqual([
      ['name', 0, 'Dr Haddad'],
      ['quote', 0, '“Tea is a verb.”'],
      ['date', 0, 'Friday 4 December'],
      ['time', 0, '7pm'],
      ['number', 0, '1,200'],
      ['price', 0, '£3.50'],
      ['mention', 0, '@gardenmag'],
      ['link', 0, 'https://acmetea.example/tea'],
      ['name', 1, 'Anna Kim'],
    ]);
  });
});

describe('apologyFaults', () => {
  const kinds = (text: string, harm?: Harm) => apologyFaults(text, harm).map((fault) => fault.kind);

  it.each<[string, ApologyFaultKind]>([
    ['We are sorry if our joke hurt you. It is deleted.', 'conditional'],
    ['Scusateci se il nostro post ha offeso qualcuno. Lo abbiamo cancellato.', 'conditional'],
    ['Pedimos desculpas se alguém se sentiu ofendido. Apagamos o post.', 'their-feelings'],
    ['Nous sommes désolés, mais tout le monde le fait. Le message est supprimé.', 'but'],
    ['Ci scusiamo. È stato pubblicato un messaggio sbagliato. Lo abbiamo rimosso.', 'ownerless'],
    ['Ci dispiace: non era nostra intenzione. Il post è stato rimosso.', 'intent-shield'],
    ['Pedimos desculpas. Foi um estagiário. Apagamos o post.', 'blame'],
    ['We are sorry. We take this very seriously, and it is deleted.', 'jargon'],
    ['We mocked a town that had just been flooded. It was heartless, and we are deeply sorry.', 'no-repair'],
    ['Sorry about the song, we have sent flowers. The DJ picked it on his own.', 'blame'],
    ['Sorry for the leaflet; it is reprinted. Next time please read the small print.', 'blame'],
    ['Pardon pour le nom, il est corrigé. Le correcteur l’a remplacé.', 'tool-excuse'],
    ['Es tut uns leid, alles ist gelöscht. Unbekannte hatten unser Passwort.', 'unproven-hack'],
    ['Wrong exam dates were printed in the guide. We apologise. A corrected one is out.', 'ownerless'],
    [
      'Two of our bakers are on leave and the oven has been out since Easter. Your cakes were late. Sorry, they come today.',
      'explanation-first',
    ],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    'No, it was not an intern, and we were not hacked. We are sorry. It is deleted.',
    'Wir haben den falschen Link geschickt. Unser Fehler, entschuldigt. Der richtige steht oben, wir haben ihn korrigiert.',
    'Abbiamo sbagliato prezzo e ci scusiamo. Rimborsiamo tutti entro oggi.',
    'We left a village off our map. Sorry, Niederau. The new map hangs in every station on Saturday.',
    'We were rude to an apprentice in our own kitchen. Sorry, Kofi. He chooses the menu on Friday.',
    'Nous avons publié un nom qui ne devait pas l’être. Nous présentons nos excuses. Le nom n’apparaît plus nulle part.',
  ])('leaves “%s” alone', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('forbids a joke only where somebody was hurt', () => {
    const text = 'Oops, sorry about that, it is deleted 😂';
    expect(kinds(text, 'hurtful')).toContain('joke-when-hurt');
    expect(kinds(text, 'embarrassing')).not.toContain('joke-when-hurt');
  });

  it('reaches an F1 of 0.9 on the shared apologies', (test) => {
    const cases = sharedLines<{ text: string; context: { harm: Harm }; expect: ApologyFaultKind[] }>('cases/apologies.jsonl');
    if (cases.length === 0) test.skip('the shared apologies are not on this machine');
    let expected = 0;
    let found = 0;
    let right = 0;
    for (const { text, context, expect: wanted } of cases) {
      const reported = kinds(text, context.harm);
      for (const kind of apologyFaultKinds) {
        if (wanted.includes(kind)) expected++;
        if (reported.includes(kind)) found++;
        if (wanted.includes(kind) && reported.includes(kind)) right++;
      }
    }
    expect((2 * right) / (expected + found)).toBeGreaterThanOrEqual(0.9);
  });
});
