import type { Media } from '../model/draft.ts';
import { framed } from '../text/any-of.ts';
import { linksIn } from '../text/links.ts';
import { smallNumber } from '../text/numbers.ts';
import { has, phrases, quoted, spansOf } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { alsoEnglish, colours, kinds, partOfAnother } from '../text/words/picture-words.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';

/** Word → the group it stands in; of one list a picture shows one group and not the other. */
type Groups = ReadonlyMap<string, number>;
const groupsOf = (lists: readonly string[]): Groups =>
  new Map(lists.flatMap((words, group) => words.split(' ').map((word) => [word, group] as const)));
const colourGroups = groupsOf(colours);
const kindGroups = kinds.map(groupsOf);

/** Words that promise something moving. */
const VIDEO = phrases(
  '(?:watch|play|see) (?:the|this|our) (?:\\p{L}+ )?(?:video|clip|film|trailer|reel|teaser)',
  '(?:video|clip|trailer|teaser) (?:below|above)',
  "watch (?:the|his|her|their|our|that) (?:\\p{L}+(?:'s)? ){0,2}?(?:goals?|highlights|replay|interview|speech|trailer|performance)",
  "(?:in this|here's (?:this|our|the)) (?:\\p{L}+ )?(?:video|clip|reel)",
  // “An honest verdict, in the video”: which is elsewhere. “As you can see in the video” is told beside it.
  '(?:see|seen|watch|hear|shown?|shows|explained?) (?:\\p{L}+ ){0,4}in (?:our|the) (?:\\p{L}+ )?(?:video|clip|reel)',
  '(?:turn|put) (?:the |your )?(?:sound|volume) (?:on|up)',
  'sound on',
  'press play',
  'hit play',
  '(?<=(?:^|[.!?\\n])\\s*)watch (?:how|as|us|him|her|them|what happens)',
  'watch (?:until|to|till) the end',
  '(?:schaut|seht|schau|sieh) (?:euch |dir )?(?:das|unser|dieses) (?:\\p{L}+ )?(?:video|clip)\\p{L}*',
  '(?:video|clip) (?:unten|oben|ansehen|anschauen)',
  'ton an',
  '(?:regarde[rz]?|découvrez|voir) (?:la|notre|cette) (?:\\p{L}+ )?vidéo',
  'vidéo ci-dessous',
  'activez le son',
  '(?:mira|mirad|ved|vean|vea) (?:el|nuestro|este) (?:\\p{L}+ )?v[ií]deo',
  'v[ií]deo (?:abajo|de abajo)',
  'sube el volumen',
  '(?:veja|vejam|assista|confira)(?: a)? (?:o|ao|nosso|este) (?:\\p{L}+ )?vídeo',
  'aumente o som',
  '(?:guarda|guardate|vedi) (?:il|nostro|questo) (?:\\p{L}+ )?video',
  'alza il volume',
);
/** Words that promise several pictures. */
const SEVERAL = phrases(
  '(?:swipe|slide) (?:left|right|through|across|to see|for|along)',
  'in the (?:carousel|slides)',
  'wisch(?:t|en)? (?:nach links|weiter|durch)',
  'swipez|faites défiler',
  'desliza(?:d|te)?|deslice',
  'arraste (?:para|pro)|deslize',
  'scorri(?:te)?',
);
/** “Meet Biscuit, our cat of the month”: the creature is what the picture shows. */
const INTRODUCED = framed(
  /^\W{0,3}/iu,
  /(?!\p{L})/iu,
  /meet|say hello to|introducing|welcome|this is|das ist|darf ich vorstellen/iu,
  /voici|rencontrez|conoce a|te presentamos a|conheça|conoscete|ecco/iu,
);
const creatures = kindGroups[0]!;
/** “Four pictures”. */
const PICTURES = sifted(
  /(?<![\p{L}\d])(\p{L}{3,6}|[2-9]) (?:pictures|photos|pics|images|slides|fotos|bilder|images|imágenes|imagens|immagini)(?!\p{L})/iu,
);
/** "photo 3", "slide 4", "the second picture". */
const NUMBERED = sifted(
  /(?<![\p{L}])(?:photo|picture|image|slide|pic|bild|foto|imagen|imagem|immagine|diapo)\s?#?(?<number>[2-9])(?![\p{L}\p{N}.:]|\s?(?:-|–|x|by|per))/giu,
);
const PEOPLE_OR_PETS = framed(
  /^/u,
  /$/u,
  /he|she|it|they|his|her|paws?|tail|ears?|nose|fur|furry|whiskers|animals?|pets?/u,
  /cubs?|wom[ae]n|m[ae]n|girl|boy|people|person|keeper|vet|volunteer|owner/u,
  /tier|pfote|animal|bichinho|cucciolo|bébé/u,
);
const ELSEWHERE = phrases(
  'stor(?:y|ies)',
  'bio',
  'youtube',
  'tiktok',
  'website',
  'site',
  'link',
  'tonight',
  'tomorrow',
  'tv',
  'channel',
  'live',
  'your',
  'to unlock',
  'app',
);

const check: Check = {
  id: 'media-mismatch',
  title: 'The picture and the words do not fit together',
  why: 'Red coat attached, green coat announced; “watch the video” over a photograph: the file beside the right one was picked.',
  class: 'wrong-media',
  level: 'ask',
  needs: ['text', 'media'],
  when: 'now',
  run: (draft, { locale }) =>
    draft.parts.flatMap(({ text, media }, part): Found[] => {
      if (media.length === 0) return [];
      const found: Found[] = [];
      const elsewhere = linksIn(text).length > 0 || has(text, ELSEWHERE);
      const first = (pattern: RegExp, say: (place: string) => string) => {
        const place = spansOf(text, pattern)[0];
        if (place) found.push({ part, start: place.start, end: place.end, say: say(quoted(place.text)) });
      };
      if (!elsewhere && media.every(({ kind }) => kind === 'image')) first(VIDEO, (place) => `${place}: no video is attached.`);
      if (!elsewhere && media.length === 1 && media[0]!.kind === 'image') first(SEVERAL, (place) => `${place}: one picture is attached.`);
      for (const match of text.matchAll(NUMBERED)) {
        if (elsewhere || Number(match.groups!.number) <= media.length) continue;
        const end = match.index + match[0].length;
        found.push({
          part,
          start: match.index,
          end,
          say: `${quoted(match[0])}: ${media.length === 1 ? 'one is' : `${media.length} are`} attached.`,
        });
      }
      const many = elsewhere ? null : PICTURES.exec(text);
      const told = many ? smallNumber(many[1]!) : null;
      if (many && told !== null && told > media.length && media.every(({ kind }) => kind === 'image'))
        found.push({
          part,
          start: many.index,
          end: many.index + many[0].length,
          say: `${quoted(many[0])}: ${media.length === 1 ? 'one is' : `${media.length} are`} attached.`,
        });
      for (const reason of otherThings(text, media, locale)) found.push({ part, start: null, end: null, say: reason });
      return found;
    }),
  examples: {
    fires: [
      shown('You can hear the bell ring in our clip.', 'A bell'),
      shown('Fresh powder on every run this morning.', 'Palms round a blue pool'),
      shown('The Alder coat in forest green.', 'A model wearing a bright red raincoat'),
      shown('Watch the video to see how we roll the leaves.', 'Hands over a table'),
      shown('Swipe for all five colours.', 'A tin'),
      shown('Meet Biscuit the cat.', 'A dog asleep on a sofa'),
      shown('Unsere neue Dose in Blau.', 'Eine rote Dose auf einem Tisch'),
      shown('Meet Maya, our new snow leopard cub.', 'A tiger cub in straw'),
      shown('Sunrise over the bay.', 'Sunset behind a lighthouse'),
      shown('Meet Biscuit, our cat of the month.', 'A bottle of face serum on a marble shelf'),
      shown('Four pictures, four loaves.', 'A round loaf'),
    ],
    leaves: [
      shown('Paid partnership with Otter: the new boots, ten miles in, and what I think of them in the video.', 'A pair of boots'),
      shown('Ten days by the sea, from Leeds, every Saturday in winter.', 'Palms round a blue pool'),
      shown('From the slopes to the beach in an hour.', 'A beach with a white mountain behind it'),
      shown('Green eyes and no manners: our shop cat at the till.', 'A green-eyed cat on a black till'),
      shown('Our new tin, in blue.', 'A hand holding a blue tin against a red wall'),
      shown(
        'Biscuit would like his bath at four, with the blue cup and the good soap, please and at once, says our goose.',
        'A white goose in a tub',
      ),
      shown('The red tin is back.', 'A scarlet tin on a shelf'),
      shown('Green tea in the garden.', 'A woman in a yellow coat pours tea'),
      shown('Watch our story later today for the answer.', 'A cup'),
      shown('Our cat has opinions about our dog.', 'A dog asleep on a sofa'),
      shown('A dog’s life.', 'A dog and a cat asleep on a sofa'),
      shown('Let’s chat about hot dogs.', 'A horse looks over a gate'),
      shown('Meet Rosie, our new cat.', 'Rosie sleeps in a box, one paw over her nose'),
      shown('Leopard print is back.', 'A woman with a tiger’s head on her jumper'),
      shown('Rex wants a garden and a house without cats.', 'A brown dog on a rug'),
      shown('Clover is good with dogs and better with carrots.', 'A black pony at a gate'),
    ],
  },
};

function shown(text: string, alt: string) {
  return { text, draft: { parts: [{ text, media: [{ kind: 'image' as const, alt, fileName: null }] }] } };
}

/** Where the description names a thing that excludes the one the text names. */
function otherThings(text: string, media: readonly Media[], locale: string): string[] {
  const descriptions = media
    .map(({ alt, fileName }) => alt ?? (fileName ?? '').replace(/[-_.+\d]+/g, ' '))
    .filter((alt) => alt.trim() !== '');
  if (descriptions.length === 0 || descriptions.length < media.length) return [];
  const english = writtenIn(text, locale) === 'en';
  const said = wordsOf(text, english);
  const seen = wordsOf(descriptions.join(' . '), english);
  const reasons: string[] = [];
  for (const groups of kindGroups) {
    const ours = named(said, groups);
    const theirs = named(seen, groups);
    if (ours.size > 0 && theirs.size > 0 && ![...ours.keys()].some((group) => theirs.has(group)))
      reasons.push(
        `The text speaks of ${quoted([...ours.values()][0]!)}, the description of ${quoted([...theirs.values()][0]!)}. Is it the right picture?`,
      );
  }
  // A creature is introduced, and the description is of no creature and no person.
  const introduced = INTRODUCED.test(text) ? named(said, creatures) : null;
  if (introduced?.size && seen.length >= 4 && named(seen, creatures).size === 0 && !seen.some((word) => PEOPLE_OR_PETS.test(word)))
    reasons.push(`The text introduces ${quoted([...introduced.values()][0]!)}, and the description shows none. Is it the right picture?`);
  const colour = otherColour(said, seen);
  return colour === null ? reasons : [...reasons, colour];
}

/** Words between a colour and its thing: “the blue cup … by the goose” paints no goose. */
const NEAR_THING = 6;

/** A colour counts where both give it to the same thing: "the coat in green", "a red raincoat". */
function otherColour(said: readonly string[], seen: readonly string[]): string | null {
  const ours = named(said, colourGroups);
  if (ours.size !== 1) return null;
  const [group, word] = [...ours][0]!;
  // “Blue-footed” shows blue as well.
  if (
    named(
      seen.flatMap((one) => [one, ...one.split('-')]),
      colourGroups,
    ).has(group)
  )
    return null;
  const at = said.indexOf(word);
  const around = said.slice(Math.max(0, at - NEAR_THING), at + NEAR_THING + 1);
  for (const [index, other] of seen.entries()) {
    if (!colourGroups.has(other)) continue;
    const thing = [seen[index + 1], seen[index - 1]].find(
      (near) => near && around.some((own) => own.length >= 3 && !colourGroups.has(own) && near.endsWith(own)),
    );
    if (thing) return `The text says ${quoted(word)}, the description ${quoted(`${other} ${thing}`)}. Is it the right picture?`;
  }
  return null;
}

/** “A home without cats”, “good with children”: nobody expects them in the picture. */
const WITHOUT = new Set('without no not ohne keine keinen kein sans sin sem senza zonder geen'.split(' '));
const LIVES = new Set('good fine great well lives live living along safe home'.split(' '));

/** The words that can name a thing; half of another thing's name is left empty. */
function wordsOf(text: string, english: boolean): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.map((word, index) =>
    WITHOUT.has(words[index - 1] ?? '') ||
    (words[index - 1] === 'with' && LIVES.has(words[index - 2] ?? '')) ||
    (english && alsoEnglish.has(word)) ||
    partOfAnother.has(words[index - 1] ?? '') ||
    partOfAnother.has(words[index + 1] ?? '')
      ? ''
      : word,
  );
}

/** The groups that words of a text stand in, each with the word that did. */
function named(words: readonly string[], groups: Groups): Map<number, string> {
  const found = new Map<number, string>();
  for (const word of words) {
    const group = groups.get(word);
    if (group !== undefined && !found.has(group)) found.set(group, word);
  }
  return found;
}

export default check;
