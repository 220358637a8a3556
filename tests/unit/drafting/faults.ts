import type { Language } from '../../../utils/drafting/words/index.ts';

/** Words that no draft may hold: conditions, excuses, blame, formulas. Stricter than a wording check; it tests our own words. */
const banned: Record<Language, readonly string[]> = {
  en: [
    'if',
    'but',
    'however',
    'although',
    'unless',
    'unfortunately',
    'typo',
    'autocorrect',
    'connection',
    'agency',
    'intern',
    'hacked',
    'scheduler',
    'bot',
    'intention',
    'intended',
    'context',
    'values',
    'seriously',
    'inconvenience',
    'closed',
    'oops',
    'offended',
    'were made',
    'was sent',
    'missed the mark',
    'move on',
  ],
  de: [
    'wenn',
    'falls',
    'sofern',
    'aber',
    'jedoch',
    'allerdings',
    'leider',
    'tippfehler',
    'verbindung',
    'agentur',
    'praktikant',
    'praktikantin',
    'gehackt',
    'automatisch',
    'absicht',
    'gemeint',
    'zusammenhang',
    'werte',
    'ernst',
    'unannehmlichkeiten',
    'abgeschlossen',
  ],
  fr: [
    'si',
    's’il',
    "s'il",
    'mais',
    'cependant',
    'toutefois',
    'malheureusement',
    'agence',
    'stagiaire',
    'piraté',
    'connexion',
    'automatique',
    'intention',
    'contexte sorti',
    'valeurs',
    'sérieux',
    'désagrément',
    'clos',
  ],
  es: [
    'si',
    'pero',
    'aunque',
    'sin embargo',
    'no obstante',
    'desgraciadamente',
    'agencia',
    'becario',
    'hackeado',
    'conexión',
    'automático',
    'intención',
    'valores',
    'en serio',
    'molestias',
    'cerrado',
  ],
  pt: [
    'se',
    'mas',
    'porém',
    'contudo',
    'entretanto',
    'caso',
    'infelizmente',
    'agência',
    'estagiário',
    'hackeada',
    'conexão',
    'automático',
    'intenção',
    'valores',
    'a sério',
    'inconveniente',
    'encerrado',
  ],
  it: [
    'se',
    'ma',
    'però',
    'tuttavia',
    'qualora',
    'purtroppo',
    'agenzia',
    'stagista',
    'violato',
    'connessione',
    'automatico',
    'intenzione',
    'valori',
    'sul serio',
    'disagio',
    'chiuso',
  ],
};

const patterns = Object.fromEntries(
  Object.entries(banned).map(([language, words]) => [language, new RegExp(`(?<![\\p{L}’'])(?:${words.join('|')})(?![\\p{L}’'])`, 'iu')]),
) as Record<Language, RegExp>;

const pairs = [
  ['(', ')'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;

/** What is wrong with a draft's wording or shape; empty: nothing. */
export function faultsOf(text: string, language: Language): string[] {
  const faults: string[] = [];
  const word = patterns[language].exec(text)?.[0];
  if (word) faults.push(`says “${word}”`);
  if (/\b(?:undefined|null|NaN)\b|[{}[\]]/.test(text)) faults.push('shows its machinery');
  if (/[  ]{2}/.test(text)) faults.push('two spaces');
  if (/^\s|\s$/.test(text)) faults.push('space at an end');
  if (/!/.test(text)) faults.push('exclamation mark');
  if (/[.?…]\s*[.,;:]|[,;:]\s*[.,;:?]|\s[.,]/u.test(text)) faults.push('punctuation on punctuation');
  if (/:\s*(?:\n|$)/.test(text) && !/^\S+[^\n]*:\n/.test(text)) faults.push('a lead-in that leads to nothing');
  for (const [open, close] of pairs) {
    if (open === '“' && language === 'de') continue;
    if (open === '„' && language !== 'de') continue;
    if (count(text, open) !== count(text, close)) faults.push(`${open}${close} out of balance`);
  }
  if (!/^[\p{Lu}¿@(]/u.test(text)) faults.push('begins small');
  return faults;
}

const count = (text: string, part: string) => text.split(part).length - 1;
