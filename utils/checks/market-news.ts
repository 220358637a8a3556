import { linksIn } from '../text/links.ts';
import { phrases, quoted, spansOf } from '../text/phrases.ts';
import type { Check } from './check.ts';

const check: Check = {
  id: 'market-news',
  title: 'News that moves the share price',
  why: 'What moves a price is told to the whole market at once, not to followers first (US SEC, Regulation FD; EU Market Abuse Regulation, article 17). “Funding secured” cost a carmaker and its head 20 million dollars each (SEC, 2018).',
  class: 'confidential',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const news = brand?.organisation === 'listed' ? NEWS : (brand?.organisation ?? null) === null ? PLAIN_NEWS : null;
    if (news === null) return [];
    // What links to a page was published there; the checks of links look at which.
    if (draft.parts.some(({ text }) => linksIn(text).length > 0)) return [];
    return draft.parts.flatMap(({ text }, part) =>
      spansOf(text, news).map(({ start, end, text: words }) => ({
        part,
        start,
        end,
        say: `${quoted(words)} may move the share price. Has the market been told? Ask investor relations or counsel, and link to the announcement.`,
      })),
    );
  },
  examples: {
    fires: [
      { text: 'What a year: record profits and a bigger team.', context: { brand: { organisation: 'listed' } } },
      { text: 'We are on track to beat our forecast.', context: { brand: { organisation: 'listed' } } },
      { text: 'Exciting: we are buying a roastery. The takeover closes soon.', context: { brand: { organisation: 'listed' } } },
      { text: 'Thinking of taking the company private at 90. Funding secured.', context: { brand: { name: 'Acme' } } },
      { text: 'Rekordumsatz im dritten Quartal.', context: { brand: { organisation: 'listed' } } },
    ],
    leaves: [
      { text: 'Record profits, says our annual report: https://acmetea.example/results', context: { brand: { organisation: 'listed' } } },
      { text: 'A record crowd at the tasting on Saturday, thank you all.', context: { brand: { organisation: 'listed' } } },
      { text: 'The weather forecast says rain, so bring an umbrella.', context: { brand: { organisation: 'listed' } } },
      { text: 'What a year: record profits and a bigger team.', context: { brand: { organisation: 'company' } } },
      {
        text: 'We are taking the party private this year: members and their friends only, at the old mill.',
        context: { brand: { name: 'Acme' } },
      },
    ],
  },
};

export default check;

/** Nothing but news of a listed company: whether this is one need not be known. */
const PLAIN = [
  'funding secured',
  '(?:taking|take|takes|took) (?:us|(?:the|our) (?:company|firm|group)) private',
  '(?:taking|take|takes|took) \\p{L}+ private at [£$€]?\\p{N}+',
  '(?:profit warning|gewinnwarnung|avertissement sur résultats)',
  '(?:q[1-4]|quarterly|half-year|full-year|annual) (?:results|numbers|figures|earnings) (?:come|are|will be|go) out (?:in|next|on|tomorrow)',
];
const PLAIN_NEWS = phrases(...PLAIN);

const NEWS = phrases(
  ...PLAIN,
  '(?:record|best|strongest|weakest|worst)(?: ever)? (?:\\p{L}+ )?(?:quarter|profits?|revenues?|earnings|turnover|results)',
  '(?:profits?|revenues?|earnings|turnover|margins?) (?:is|are|was|were|has|have|will|rose|fell|grew|doubled|jumped|dropped|up|down)',
  '(?:beat|beats|miss|misses|exceed|exceeds|raise|raises|cut|cuts) (?:our |the |its )?(?:forecast|guidance|outlook|expectations)',
  '(?:takeover|merger|acquisition|ipo|delisting|share buyback|stock split)',
  '(?:our|the) (?:share|stock) price',
  '(?:rekord(?:gewinn|umsatz|ergebnis|quartal)|übernahmeangebot|börsengang|aktienrückkauf)',
  "(?:bénéfices? records?|chiffre d'affaires record|offre publique d'achat)",
  '(?:beneficios? récord|ingresos récord|oferta pública de adquisición)',
  '(?:lucros? recordes?|receitas? recordes?|oferta pública de aquisição)',
  "(?:utili? record|ricavi record|offerta pubblica d'acquisto)",
);
