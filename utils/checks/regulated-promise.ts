import { has, phrases, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import type { Check } from './check.ts';

const check: Check = {
  id: 'regulated-promise',
  title: 'A promise that has to be proved',
  why: 'Money and health are sold under rules: a promise without its risk beside it is the commonest fault that regulators find in posts (UK FCA, FG24/1 on financial promotions on social media; US FTC, Health Products Compliance Guidance, 2022).',
  class: 'disclosure',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    if (brand?.organisation !== 'finance-or-health') return [];
    return draft.parts.flatMap(({ text }, part) =>
      spansOf(text, PROMISES)
        .filter(({ start, end }) => !has(text.slice(sentenceAround(text, start, end).start, start), DENIED))
        .map(({ start, end, text: words }) => ({
          part,
          start,
          end,
          say: `${quoted(words)} is a promise. Can it be proved, and does its risk stand beside it? Ask compliance or counsel.`,
        })),
    );
  },
  examples: {
    fires: [
      { text: 'Guaranteed returns from day one.', context: { brand: { organisation: 'finance-or-health' } } },
      { text: 'A risk-free way to save for the house.', context: { brand: { organisation: 'finance-or-health' } } },
      { text: 'Our tea cures colds within a day.', context: { brand: { organisation: 'finance-or-health' } } },
      { text: 'Garantierte Rendite, ohne Risiko.', context: { brand: { organisation: 'finance-or-health' } } },
    ],
    leaves: [
      { text: 'Guaranteed returns from day one. We would say so if we could.', context: { brand: { organisation: 'company' } } },
      { text: 'No return is guaranteed: your capital is at risk.', context: { brand: { organisation: 'finance-or-health' } } },
      { text: 'There is no cure for the common cold. Rest, drink, sleep.', context: { brand: { organisation: 'finance-or-health' } } },
      { text: 'The curing of ham, a talk by our neighbours.', context: { brand: { organisation: 'finance-or-health' } } },
      'Risk-free returns within 30 days: send the shoes back if they pinch.',
    ],
  },
};

export default check;

/** Yields, certainty, healing: what only a proof allows to be said. */
const PROMISES = phrases(
  'guaranteed (?:returns?|profits?|results?|income|interest|growth|approval|weight loss|recovery)',
  '(?:returns?|profits?|results?) (?:is|are) guaranteed',
  "(?:risk-free|risk free|without (?:any )?risk|zero risk|can't lose|cannot lose)",
  'double your (?:money|savings|investment)',
  '(?:cures|heals|reverses|prevents) (?:your |the |all )?(?:\\p{L}+ )?(?:cancer|diabetes|colds?|flu|covid|arthritis|depression|anxiety|dementia|pain|illness|disease)',
  '(?:100 ?%|completely|totally) (?:safe|effective)',
  '(?:no|without) side effects?',
  'miracle cure',
  'garantierte(?:r|n|s)? (?:rendite|gewinne?|zinsen|erfolg|heilung)',
  '(?:ohne (?:jedes )?risiko|risikofrei|risikolos|keine nebenwirkungen|ohne nebenwirkungen)',
  '(?:rendement|gain|résultat)s? garantis?',
  '(?:sans (?:aucun )?risque|sans effets? secondaires?)',
  '(?:rentabilidad|ganancias|resultados) garantizad[ao]s?',
  '(?:sin (?:ningún )?riesgo|sin efectos secundarios)',
  '(?:rentabilidade|lucros?|resultados?) garantid[ao]s?',
  '(?:sem (?:qualquer )?risco|sem efeitos colaterais|sem efeitos secundários)',
  '(?:rendimento|guadagn[oi]|risultat[oi]) garantit[oi]',
  '(?:senza (?:alcun )?rischio|senza effetti collaterali)',
);
/** “No return is guaranteed” promises nothing. */
const DENIED = phrases(
  'no',
  'not',
  'never',
  'nobody',
  "\\p{L}+n't",
  'kein\\p{L}*',
  'nicht',
  'aucune?',
  'pas',
  'ningun\\p{L}*',
  'nunca',
  'nenhum\\p{L}*',
  'não',
  'nessun\\p{L}*',
  'non',
);
