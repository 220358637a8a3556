import { spokenAs } from '../text/amounts.ts';
import { framed } from '../text/any-of.ts';
import { amountOf, numberWords, smallNumber } from '../text/numbers.ts';
import { either, joined, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const MONEY = String.raw`(?:(?:[€$£]|CHF|R\$)\s?\d[\d.,]*\d|(?:[€$£]|CHF|R\$)\s?\d|\d[\d.,]*\s?(?:[€£$]|CHF|euros?|Euro|reais))`;
const COUNT = String.raw`(?:\d{1,3}|an?|one|eine?|einen|une?|una?|uma?|een|${numberWords})`;
/** “Two adults at $45”, “drei Karten zu 15 €”, “two nights at £90 each”; the thing is left out where it was named before. */
const ITEM = String.raw`(?<![\p{L}\d.,€$£-])${COUNT}(?: \p{L}[\p{L}’'-]*){0,3} (?:at|@|for|à|a|zu|für|zu je|für je|pour|por|per|da|van|voor|x|×) (?:only |just |nur )?${MONEY}(?: (?:each|apiece|a (?:head|night|piece|ticket|person)|per (?:night|head|person|ticket)|je|pro \p{L}+|chacune?|cada un[oa]|cada|l['’]un[oa]|ciascun[oa]|per stuk))?`;
const JOIN = '(?:, |,? (?:and|plus|und|et|y|e|en|sowie) | ?[+&] )';
const TOTAL = either(
  "comes? to|came to|makes?|made|totals?|adds? up to|that['’]s|that is|is|are|=",
  'zusammen|macht|kommt auf|das sind|sind|insgesamt|soit|ça fait|font',
  'au total|total|en tout|en total|son|suman|hacen|no total|são|dá|fazem',
  'in totale|fa|fanno|sono|samen|totaal|is samen|costs?|kosten?|coûtent?|cuestan?|custam?|costano',
);
const AFTER =
  '(?:in total|in all|altogether|all in|total|insgesamt|zusammen|au total|en tout|en total|no total|in totale|in tutto|samen|in totaal)';
const BILL = sifted(
  String.raw`(?<items>${ITEM}(?:${JOIN}${ITEM}){0,5})(?<between>[^.!?\n\d€$£]{0,50}?)(?:(?<!\p{L})${TOTAL}(?:\s(?:just|only|a total of|total|nur|insgesamt|un total de|seulement|solo|só|de|di|of|to)){0,2}\s?:?\s?(?<total>${MONEY})(?!\d)|[,:;–—=]\s?(?<summed>${MONEY}),? ${AFTER}(?!\p{L})|\s?[:=]\s(?<shown>${MONEY})(?=[.!?](?:\s|$)|$|\n))`,
  'giu',
);
const PARTS = new RegExp(String.raw`(?<![\p{L}\d.,€$£-])(?<count>${COUNT})(?: [^\d€$£]{0,60}?) ?(?<each>${MONEY})`, 'giu');
const SUM = /[€$£]|CHF|(?<!\p{L})(?:euros?|reais)(?!\p{L})/giu;
/** With these a bill is more, or less, than its items. */
const DIFFERS = sifted(
  joined(
    String.raw`(?<!\p{L})(?<!no )(?<!without )(?<!ohne )(?<!sans )(?<!sin )(?<!sem )(?<!senza )`,
    either(
      'fees?|postage|delivery|shipping|p&p|vat|tax(?:es)?|tip|service|deposit',
      String.raw`discount\p{L}*|sav(?:e|es|ing|ings)|off|instead|voucher|offer|from|or`,
      String.raw`zzgl|zuzüglich|versand|rabatt|statt|spar\p{L}*|oder`,
      String.raw`frais|remise|économ\p{L}+|au lieu|ou`,
      String.raw`gastos|descuento|ahorr\p{L}+|en vez|envío`,
      String.raw`taxas?|desconto|poup\p{L}+|em vez`,
      String.raw`spese|sconto|risparmi\p{L}*|invece|verzendkosten|korting|of`,
    ),
    String.raw`(?!\p{L})`,
  ),
  'iu',
);
const ONE = /^(?:an?|one|eine?|einen|une?|una?|uma?|um|een)$/iu;

const check: Check = {
  id: 'bill',
  title: 'A price that its items do not make',
  why: 'Two at 45 and two at 30 are 150: the customer does the sum at the till (editors’ practice: work every number backwards).',
  class: 'fact',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text }, part): Found[] =>
      // Two sums at least: most texts hold none, and are not worth the long pattern.
      Array.from((text.match(SUM) ?? []).length < 2 ? [] : text.matchAll(BILL)).flatMap((match): Found[] => {
        const { items = '', total, summed, shown = '' } = match.groups!;
        const bill = amountOf(total ?? summed ?? shown);
        const made = madeBy(items);
        const end = match.index + match[0].length;
        if (made === null || bill === 0 || Math.abs(made - bill) < 0.011 || DIFFERS.test(text.slice(match.index, end + 40))) return [];
        // Less than its items a bundle may be, more it never is.
        if ((bill < made && BUNDLE.test(match[0])) || bill > made * 2 || bill * 2 < made) return [];
        return [{ part, start: match.index, end, say: `${quoted(match[0])}: the items make ${spokenAs(match[0], made)}.` }];
      }),
    ),
  examples: {
    fires: [
      'Three adults at $20 and one child at $10: that’s $80.',
      'Two nights at £90 each comes to £190, breakfast included.',
      'Six jars at £3 each: £21.',
      { text: 'Drei Karten zu 15 € und zwei Plakate zu 10 €: zusammen 70 €.', context: { locale: 'de-DE' } },
      { text: 'Deux adultes à 12 € et deux enfants à 6 € : 40 € au total.', context: { locale: 'fr-FR' } },
      { text: 'Dos adultos a 10 € y un niño a 5 €, en total 30 €.', context: { locale: 'es-ES' } },
    ],
    leaves: [
      'Three adults at $20 and one child at $10: that’s $70. A cake at £4 makes £4.',
      'Two nights at £90 each comes to £180, breakfast included. Six jars at £3 each: £18.',
      'Two adults at $20 and two kids at $10: the family ticket is $50.',
      'Two tickets at £12 each come to £26 with the booking fee. Four for £10, or one at £3.',
      'One loaf at £4 makes eight slices. From three at £5, the whole table is £40 for the night.',
      {
        text: 'Drei Karten zu 15 € und zwei Plakate zu 10 €: zusammen 65 €. Zwei zu 10 €, zusammen 18 € statt 20 €.',
        context: { locale: 'de-DE' },
      },
      {
        text: 'Deux adultes à 12 € et deux enfants à 6 € : 36 € au total. Un café à 2 € et un livre, c’est tout.',
        context: { locale: 'fr-FR' },
      },
    ],
  },
};

export default check;

const BUNDLE = framed(
  /(?<!\p{L})/iu,
  /(?!\p{L})/iu,
  /family|group|bundle|pass|set|box|deal|together|familien\p{L}*|gruppen\p{L}*|paket|famille|groupe|pack|lot|familiar/iu,
  /grupo|família|pacote|famiglia|gruppo|pacchetto|gezins\p{L}*|pakket/iu,
);

/** What the items come to; `null`: one of them could not be read. */
function madeBy(items: string): number | null {
  let made = 0;
  for (const { groups } of items.matchAll(PARTS)) {
    const { count = '', each = '' } = groups!;
    const times = ONE.test(count) ? 1 : /^\d+$/.test(count) ? Number(count) : smallNumber(count.toLowerCase());
    if (times === null) return null;
    made += times * amountOf(each);
  }
  return made || null;
}
