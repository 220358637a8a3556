import { isCutForm } from '../text/inclusive.ts';
import { followsDirectly, type Reading, readParts } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { ownedByUs, several } from './words/agreement-words.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'agreement',
  title: 'One thing or several',
  why: '“Les inscriptions est ouvertes”, “nuestros panadero”: a noun that was changed last leaves the words around it behind (Grevisse, Le bon usage).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: (draft, { locale }) =>
    readParts(draft).flatMap((reading, part) => {
      const language = writtenIn(reading.text, locale);
      return [...verbsOfOne(reading, language), ...nounsOfOne(reading, language)].map((one) => ({ ...one, part }));
    }),
  examples: {
    fires: [
      { text: 'Les places est gratuites.', context: { locale: 'fr-FR' } },
      { text: 'Les place partent vite. Merci à nos bénévole de dimanche.', context: { locale: 'fr-FR' } },
      { text: 'Les inscription ouvrent lundi.', context: { locale: 'fr-FR' } },
      { text: 'Die Karten ist ab morgen im Verkauf.', context: { locale: 'de-DE' } },
      { text: 'Las puertas se abren a las ocho. Las entradas está a la venta.', context: { locale: 'es-ES' } },
      { text: 'Nuestros panadero madruga.', context: { locale: 'es-ES' } },
      { text: 'As portas está abertas desde as oito.', context: { locale: 'pt-BR' } },
      { text: 'Le porte è aperte dalle otto.', context: { locale: 'it-IT' } },
      { text: 'De deelnemers is al onderweg.', context: { locale: 'nl-NL' } },
    ],
    leaves: [
      {
        text: 'Les places sont gratuites. Un de nos clients est venu. Les inviter serait bien. Nos quatre boulangers, nos plus belles tartes. Les quatre fours chauffent.',
        context: { locale: 'fr-FR' },
      },
      {
        text: 'Nos boulanger·ère·s, nos apprenti.e.s et leurs client(e)s. Les voisin·es partent. Les artisan.e.s chantent, mes ami-e-s et vos vendeur·ses dansent.',
        context: { locale: 'fr-CH' },
      },
      { text: 'Les Halles est une station. Je les ai. Nos spaghetti, vos super idées.', context: { locale: 'fr-FR' } },
      {
        text: 'Die Karten sind da. Die Kollegin hat frei. Die Leitung ist neu. Unsere Filiale Essen ist offen.',
        context: { locale: 'de-DE' },
      },
      { text: 'Las rebajas esta semana siguen. Las Palmas es una isla. Los nuestros son mejores.', context: { locale: 'es-ES' } },
      { text: 'Uno de nuestros panaderos es de Lugo. Las dos es la hora.', context: { locale: 'es-ES' } },
      { text: 'As portas estão abertas. Um dos nossos padeiros é de Minas.', context: { locale: 'pt-BR' } },
      { text: 'Le porte sono aperte. Uno dei nostri fornai è di Bari. I nostri quattro forni.', context: { locale: 'it-IT' } },
      { text: 'De bus is laat, de kelder is dicht, onze keuken is open.', context: { locale: 'nl-NL' } },
    ],
  },
};

export default check;

/** “Les inscriptions est”: an article of several opens the sentence, and the verb right behind the noun is that of one. */
function verbsOfOne({ text, words }: Reading, language: string): Here[] {
  const rule = several[language];
  if (rule === undefined) return [];
  return words.flatMap((word, index): Here[] => {
    if (!word.opens || !rule.articles.has(word.lower)) return [];
    const [noun, verb] = [words[index + 1], words[index + 2]];
    if (
      !followsDirectly(text, word, noun) ||
      !rule.plural.test(noun.text) ||
      !followsDirectly(text, noun, verb) ||
      !rule.verbs.has(verb.text)
    )
      return [];
    if (rule.follows && !rule.follows.test(text.slice(verb.start, verb.start + 40))) return [];
    const place = { start: word.start, end: verb.end };
    return [{ ...place, say: `${quote(text, place)}: ${rule.say}` }];
  });
}

/** “Nos bénévole”: behind such a word stand several. */
function nounsOfOne({ text, words }: Reading, language: string): Here[] {
  const rule = ownedByUs[language];
  if (rule === undefined) return [];
  return words.flatMap((word, index): Here[] => {
    const noun = words[index + 1];
    if (!followsDirectly(text, word, noun) || !/^\p{Ll}{4,}$/u.test(noun.text)) return [];
    const opening = word.opens && rule.articles?.has(word.lower) && !rule.infinitive?.test(noun.lower);
    if (!rule.owners.has(word.lower) && !opening) return [];
    if (rule.ending.test(noun.lower) || rule.other.test(noun.lower)) return [];
    const before = words[index - 1];
    if (before !== undefined && rule.notAfter.test(before.lower)) return [];
    if (/['’-]/u.test(text[noun.end] ?? '') || isCutForm(text, noun)) return [];
    const place = { start: word.start, end: noun.end };
    return [{ ...place, say: `${quote(text, place)}: ${rule.say}` }];
  });
}
