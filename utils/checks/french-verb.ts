import { framed } from '../text/any-of.ts';
import { inLanguage } from '../text/in-language.ts';
import { isCutForm } from '../text/inclusive.ts';
import { followsDirectly, type Reading, type Word } from '../text/reading.ts';
import { quote } from '../text/tone.ts';
import type { Check, Found } from './check.ts';

type Here = Omit<Found, 'part'>;

const check: Check = {
  id: 'french-verb',
  title: 'A French verb with the wrong ending',
  why: '“A décider”, “les bus sont retardé”: endings that sound alike are the mistakes French readers point at first (Grevisse, Le bon usage).',
  class: 'spelling',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run: inLanguage('fr', (reading) => [
    ...confused(reading),
    ...afterAuxiliary(reading),
    ...afterModal(reading),
    ...ofSubject(reading),
    ...afterNous(reading),
  ]),
  examples: {
    fires: [
      { text: 'Merci à tous ceux qui sont venu samedi.', context: { locale: 'fr-FR' } },
      { text: 'Nos croissants sont près dès 7 h, venez les goûtés.', context: { locale: 'fr-FR' } },
      { text: 'Nos foulards son tissés à Lyon depuis 1931.', context: { locale: 'fr-FR' } },
      { text: 'Venez les découvrirs en boutique.', context: { locale: 'fr-FR' } },
      { text: 'Le conseil a voter le budget. La piscine est rénovée et sera chauffer.', context: { locale: 'fr-FR' } },
      { text: 'Vous pouvez commandé en ligne. Il faut réservez avant vendredi.', context: { locale: 'fr-FR' } },
      { text: 'Les chœurs se préparent a chanter.', context: { locale: 'fr-CH' } },
      { text: 'Les trams sont détourné par le pont.', context: { locale: 'fr-FR' } },
      { text: 'Les voisins sont chaleureusement inviter à la fête.', context: { locale: 'fr-FR' } },
      { text: 'La rue du moulin est fermé ce soir.', context: { locale: 'fr-FR' } },
      { text: 'Chers clients, bonne année. Nous rouvriront le 3 janvier avec du pain chaud.', context: { locale: 'fr-FR' } },
      { text: 'Il se sont levés tôt pour vous.', context: { locale: 'fr-FR' } },
      { text: 'Nos conducteurs ont parcourus 4 millions de kilomètres.', context: { locale: 'fr-FR' } },
    ],
    leaves: [
      {
        text: 'Merci à tous ceux qui sont venus samedi. On est venu en train, et Paul est parti le dernier.',
        context: { locale: 'fr-FR' },
      },
      { text: 'Merci pour vos idées : elles nous seront utiles. Nous sommes là.', context: { locale: 'fr-FR' } },
      { text: 'Son histoire est belle. Son équipe et ses papiers sont prêts.', context: { locale: 'fr-FR' } },
      {
        text: 'Ils sont officiellement premiers, et le pain est seulement dimanche. Le monument est dernier sur le papier.',
        context: { locale: 'fr-FR' },
      },
      { text: 'Le musée est près de la gare. Elles sont prêtes. Il vous faut les cafés, venez les invités.', context: { locale: 'fr-FR' } },
      { text: 'Vous pouvez commander. Ça va assez vite, on va chez Paul. Il faut santé et patience.', context: { locale: 'fr-FR' } },
      { text: 'Venez les voir. Pour les papiers, voyez ailleurs.', context: { locale: 'fr-FR' } },
      {
        text: 'Deux chefs se sont succédé ici, elles se sont partagé le prix et se sont souvent parlé. A réécouter ! Réserver, c’est gagner du temps. Ils sont invité(e)s.',
        context: { locale: 'fr-CH' },
      },
      { text: 'Le conseil a voté hier. Il a hier gagné. Il y a un dîner. L’atelier est premier.', context: { locale: 'fr-FR' } },
      { text: 'Les trams sont détournés. Les prix sont côté rue. Nous avons un papier à signer.', context: { locale: 'fr-FR' } },
      {
        text: 'La rue du moulin est fermée. La boutique que Paul a ouverte est café et salon. Le café est fermé.',
        context: { locale: 'fr-FR' },
      },
      {
        text: 'Ils se sont levés tôt. Les routes que nos conducteurs ont parcourues le dimanche sont longues, et ils vous ont attendus une heure. Ils ont inclus le pain.',
        context: { locale: 'fr-FR' },
      },
    ],
  },
};

export default check;

const HAVE = /^(?:ai|as|a|avons|avez|ont|avait|avaient|aura|auront|aurez|aurons)$/;
const BE = /^(?:est|sont|sera|seront|serez|serons|était|étaient|été|sommes|êtes)$/;
const SEVERAL_ARE = /^(?:sont|seront|étaient|sommes|serons)$/;
const ADVERB = framed(
  /^/u,
  /$/u,
  /pas|plus|toujours|désormais|déjà|encore|bien|tous|toutes|enfin|aussi|maintenant|actuellement|temporairement/u,
  /exceptionnellement|entièrement|malheureusement|très|trop|donc|également|\p{L}{3,}ment/u,
);
/** Participles of verbs that go with “être”, in the singular; those in é are seen by their ending. */
const ONE_WHO_MOVED = /^(?:(?:re|de|par|sur|inter|pro)?venu|(?:re)?parti|(?:res)?sorti|(?:re)?descendu|mort|apparu|disparu)$/u;
/** Nouns and adjectives that end as a plain verb does. */
const NO_INFINITIVE = framed(
  /^/u,
  /$/u,
  /hier|cher|fier|hiver/u,
  /premier|dernier|entier|janvier|février|atelier|chantier|papier|quartier|particulier|régulier|irrégulier|familier/u,
  /singulier|panier|escalier|palier|métier|boulanger|pâtissier|cuisinier|étranger|danger|léger|foyer|loyer|dîner/u,
  /déjeuner|goûter|souper|acier|osier|super|hyper|leader|poster|burger|partner|reporter|designer|manager|player/u,
  /poker|master|ouvrier|policier|fermier|cavalier|olivier|citronnier|calendrier|courrier|dossier|clavier|pompier/u,
  /infirmier|passager|verger|berger|potager|rocher|boucher|clocher|plancher|amer|enfer|cancer|laser|inter|after/u,
  /trailer|teaser|dealer|rider|roller|corner|center|laisser|être|cahier|terrier|évier|milieu|gibier|sanglier|pilier/u,
  /scooter|transfer|charter|hamster|avoir|meilleur|volontiers|concert|couvert|ouvert|offert|vert|désert/u,
  /divers|travers|envers|expert|fer|mer|ver/u,
);
/** Nouns that end as a participle does. */
const NO_PARTICIPLE = framed(
  /^/u,
  /$/u,
  /côté|café|thé|été|santé|beauté|liberté|égalité|qualité|majorité|moitié|pitié|fierté|bébé/u,
  /marché|degré|clé|blé|gré|pré|comité|canapé|musée|gratuité|(?:à|de)-côté|priorité|réalité/u,
  /unité|spécialité|nouveauté|propriété|entrée|idée|journée|soirée|année|durée|dictée|fée|fusée/u,
);

const say = ({ text, start, end }: Word, meant: string): Here => ({ start, end, say: `“${text}”: ${meant}` });

/** Whatever follows a verb form, adverbs aside. */
function behind(text: string, words: readonly Word[], at: number): Word | undefined {
  const next = words[at + 1];
  if (!followsDirectly(text, words[at], next)) return undefined;
  return ADVERB.test(next.lower) ? (behind(text, words, at + 1) ?? next) : next;
}

/** “A décider”, “est fermer”, “sont retardé”. */
function afterAuxiliary({ text, words }: Reading): Here[] {
  return words.flatMap((word, at): Here[] => {
    if (!HAVE.test(word.lower) && !BE.test(word.lower)) return [];
    const next = behind(text, words, at);
    if (next === undefined || next.text !== next.lower || /[-'’]/u.test(text[next.end] ?? '') || isCutForm(text, next)) return [];
    const before = words[at - 1]?.lower ?? '';
    // “A réécouter”: the capital commonly goes without its accent. “Il y a manger et manger”. “Réserver, c’est gagner du temps.”
    const isVerb = word.text !== 'A' && before !== 'y' && !(BE.test(word.lower) && /^(?:c|ce|ne|n)$/.test(before));
    if (isVerb && /\p{L}{3,}er$/u.test(next.lower) && !NO_INFINITIVE.test(next.lower))
      return word.lower === 'a' && VERB.test(before) && ITS_SUBJECT.test(words[at - 2]?.lower ?? '')
        ? [{ ...say(word, '« à » est attendu ici.'), correction: 'à' }]
        : [say(next, 'le participe est attendu ici.')];
    if (takesObject(words, at, next)) return [say(next, 'avec « avoir », le participe ne s’accorde pas avec ce qui le suit.')];
    if (SEVERAL_ARE.test(word.lower) && ONE_WHO_MOVED.test(next.lower) && !isToOneself(words, at, next))
      return [say(next, 'le pluriel est attendu.')];
    if (SEVERAL_ARE.test(word.lower) && /\p{L}{2,}é$/u.test(next.lower) && !NO_PARTICIPLE.test(next.lower) && !isToOneself(words, at, next))
      return [say(next, 'le pluriel est attendu.')];
    return [];
  });
}

/** “Ils ont parcourus 4 millions de kilomètres”: the object stands behind, and no “que”, “les” or “nous” before. */
function takesObject(words: readonly Word[], at: number, participle: Word): boolean {
  if (!/^(?:ont|avons|avez|avaient|auront|ai)$/.test(words[at]!.lower) || !/\p{L}{2,}(?:és|ées|us|ues)$/u.test(participle.lower))
    return false;
  if (/(?:clus|ès|^plus)$/u.test(participle.lower) || NO_PARTICIPLE.test(participle.lower)) return false;
  const object = words[words.indexOf(participle) + 1];
  const before = words.slice(Math.max(0, at - 9), at).map(({ lower }) => lower);
  return (
    object !== undefined &&
    !object.opens &&
    /^(?:\d.*|le|la|les|un|une|leurs?|notre|nos|votre|vos|cette|ces|plusieurs|deux|trois|quatre|cinq|six|dix|cent|mille)$/u.test(
      object.lower,
    ) &&
    !before.some((one) => /^(?:qu|que|quels?|quelles?|combien|les|nous|vous|l|la|le|se|s|en|m|t|me|te)$/u.test(one))
  );
}

/** “Vous pouvez commandé”, “il faut réservez”: behind these stands the infinitive. */
function afterModal({ text, words }: Reading): Here[] {
  return words.flatMap((word, at): Here[] => {
    const next = MODAL.test(word.lower) ? behind(text, words, at) : undefined;
    if (next === undefined || next.text !== next.lower || /[-'’]/u.test(text[next.end] ?? '') || isCutForm(text, next)) return [];
    if (/\p{L}{2,}ée?s?$/u.test(next.lower) && !NO_PARTICIPLE.test(next.lower))
      return [{ ...say(next, 'l’infinitif est attendu ici.'), correction: next.text.replace(/ée?s?$/u, 'er') }];
    return /\p{L}{3,}ez$/u.test(next.lower) && next.lower !== 'assez' ? [say(next, 'l’infinitif est attendu ici.')] : [];
  });
}
const MODAL =
  /^(?:peux|peut|pouvons|pouvez|peuvent|pourr(?:a|ez|ont)|veux|veut|voulons|voulez|veulent|dois|doit|devons|devez|doivent|devr(?:a|ez|ont)|faut|faudra|vais|allons|allez|vont)$/;

/** “Ils se préparent a chanter”: behind a verb with its subject stands the preposition. */
const VERB = /\p{L}{2,}(?:ent|ons|ez)$/u;
const ITS_SUBJECT = /^(?:se|s|ils|elles|nous|vous|qui)$/;

/** “Deux maires se sont succédé”, “elles se sont partagé le prix”: done to each other, the participle stays as it is. */
function isToOneself(words: readonly Word[], at: number, participle: Word): boolean {
  if (!/^(?:se|s|nous)$/.test(words[at - 1]?.lower ?? '')) return false;
  return (
    TO_EACH_OTHER.test(participle.lower) || /^(?:le|la|les|l|un|une|des|leurs?)$/.test(words[words.indexOf(participle) + 1]?.lower ?? '')
  );
}
const TO_EACH_OTHER = /^(?:succédé|parlé|ressemblé|téléphoné|demandé|raconté|pardonné|manqué|juré)$/;

const FARTHEST = 7;

/** “La rue du moulin est fermé”: the article tells what the participle agrees with. */
function ofSubject({ text, words }: Reading): Here[] {
  return words.flatMap((word, index): Here[] => {
    const feminine = /^(?:la|cette)$/.test(word.lower);
    if (!word.opens || (!feminine && !/^(?:le|ce|cet)$/.test(word.lower))) return [];
    for (let at = index + 1; at < Math.min(words.length, index + FARTHEST); at += 1) {
      const one = words[at]!;
      if (!/^[ \u00a0'’]$/u.test(text.slice(words[at - 1]!.end, one.start)) || /^(?:que?|qui|dont|où|et|ou|ni)$/.test(one.lower)) return [];
      if (!/^(?:est|sera|était)$/.test(one.lower) || at < index + 2) continue;
      const participle = behind(text, words, at);
      if (participle === undefined || participle.text !== participle.lower || NO_PARTICIPLE.test(participle.lower)) return [];
      const wrong = feminine ? /\p{L}{2,}(?:é|és|ées)$/u : /\p{L}{2,}(?:ée|és|ées)$/u;
      return wrong.test(participle.lower) ? [say(participle, `l’accord avec « ${word.lower} » est attendu.`)] : [];
    }
    return [];
  });
}

/** “Nous seront fermés lundi”; “ces fleurs nous seront livrées” is as it should be. */
function afterNous({ text, words }: Reading): Here[] {
  return words.flatMap((word, at): Here[] => {
    const begins = word.opens || /[:;–—]\s*$/u.test(text.slice(0, word.start));
    if (word.lower !== 'nous' || !begins) return [];
    const next = words[at + 1];
    return followsDirectly(text, word, next) && /\p{L}{2,}ront$/u.test(next.lower)
      ? [say(next, 'avec « nous » le verbe se termine en « ons ».')]
      : [];
  });
}

/** “Nos foulards son tissés”, “les découvrirs”. */
function confused({ text, words }: Reading): Here[] {
  return words.flatMap((word, index): Here[] => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (
      word.lower === 'son' &&
      followsDirectly(text, word, next) &&
      !word.opens &&
      /(?:és|ées|ies|is|us|ues|erts|ertes|aits|aites)$/u.test(next.lower) &&
      /(?:s|x)$/u.test(before?.lower ?? '')
    )
      return [
        {
          start: word.start,
          end: next.end,
          say: `${quote(text, { start: word.start, end: next.end })}: « sont » est attendu ici.`,
          correction: `sont ${next.text}`,
        },
      ];
    if (
      /^(?:ils?|elles?)$/u.test(word.lower) &&
      !word.lower.endsWith('s') &&
      /^se$/u.test(next?.lower ?? '') &&
      words[index + 2]?.lower === 'sont'
    )
      return [
        {
          start: word.start,
          end: words[index + 2]!.end,
          say: `${quote(text, { start: word.start, end: words[index + 2]!.end })}: « ${word.lower}s » est attendu ici.`,
          correction: `${word.text}s se sont`,
        },
      ];
    if (
      word.lower === 'près' &&
      /^(?:est|sont|sommes|êtes|suis|serons|seront)$/.test(before?.lower ?? '') &&
      !/^(?:de|du|des|d)$/.test(next?.lower ?? '')
    )
      return [{ start: word.start, end: word.end, say: `${quote(text, word)}: « prêt » est attendu ici.` }];
    const toward = words[index - 2]?.lower ?? '';
    if (
      /^(?:les|vous|nous)$/.test(before?.lower ?? '') &&
      /^(?:venez|allez|pouvez|voulez|devez|faut|souhaitez)$/.test(toward) &&
      /\p{L}{3,}és?$/u.test(word.lower) &&
      !/^(?:cafés|marchés|canapés|bébés|pâtés|invités|côtés|étés)$/u.test(word.lower)
    )
      return [
        {
          start: word.start,
          end: word.end,
          say: `${quote(text, word)}: l’infinitif se termine en « er ».`,
          correction: word.text.replace(/és?$/u, 'er'),
        },
      ];
    if (
      /^(?:les|vous|nous|le|la)$/.test(before?.lower ?? '') &&
      /^(?:venez|allez|pouvez|pouvons|voulez|devez|faut|souhaitez|voulons)$/.test(toward) &&
      /\p{L}{3,}[ei]rs$/u.test(word.lower)
    )
      return [
        {
          start: word.start,
          end: word.end,
          say: `${quote(text, word)}: l’infinitif ne prend pas de « s ».`,
          correction: word.text.slice(0, -1),
        },
      ];
    return [];
  });
}
