import { quoted } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';
import { CREDIT, containers, emptyWords, FILE_NAME, MACHINE_WORDS, PROMPT, readable } from './words/description-words.ts';

const names = { image: 'picture', gif: 'GIF', video: 'video' } as const;

const check: Check = {
  id: 'media-description',
  title: 'A picture without a description',
  why: 'People who cannot see the picture hear its description, or a file name (Web Content Accessibility Guidelines 1.1.1).',
  class: 'accessibility',
  level: 'ask',
  needs: ['media', 'descriptions'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ media, text }, part) =>
      media.flatMap(({ kind, alt, fileName }, index): Found[] => {
        const which = media.length > 1 ? `${names[kind]} ${index + 1}` : `the ${names[kind]}`;
        const place = { part, start: null, end: null };
        // Empty: there is a description whose words the page does not show.
        const words = alt?.trim();
        if (words === '') return [];
        if (words === undefined)
          return [
            {
              ...place,
              level: kind === 'video' ? 'note' : 'ask',
              say: `${which.charAt(0).toUpperCase()}${which.slice(1)} has no description.`,
            },
          ];
        const reason = words === fileName ? 'is a file name' : fault(words, text);
        return reason === null ? [] : [{ ...place, say: `The description of ${which} ${reason}: ${quoted(words)}.` }];
      }),
    ),
  examples: {
    fires: [
      {
        text: 'Meet Waffles.',
        draft: { parts: [{ text: 'Meet Waffles.', media: [{ kind: 'image', alt: null, fileName: 'waffles.jpg' }] }] },
      },
      {
        text: 'Otter tracks.',
        draft: { parts: [{ text: 'Otter tracks.', media: [{ kind: 'image', alt: 'IMG_2231.jpg', fileName: 'IMG_2231.jpg' }] }] },
      },
      { text: 'Otter tracks.', draft: { parts: [{ text: 'Otter tracks.', media: [{ kind: 'image', alt: 'image', fileName: null }] }] } },
      ...['A photo of the event', 'Photo: Ana Brandt', 'see caption', 'Infographic about otters'].map((alt) => ({
        text: 'Otter tracks.',
        draft: { parts: [{ text: 'Otter tracks.', media: [{ kind: 'image' as const, alt, fileName: null }] }] },
      })),
      {
        text: 'Otter tracks.',
        draft: {
          parts: [{ text: 'Otter tracks.', media: [{ kind: 'image', alt: 'May be an image of 1 person and snow', fileName: null }] }],
        },
      },
      {
        text: 'Otter tracks.',
        draft: { parts: [{ text: 'Otter tracks.', media: [{ kind: 'image', alt: 'otter_tracks_final', fileName: null }] }] },
      },
    ],
    leaves: [
      {
        text: 'Meet Waffles.',
        draft: { parts: [{ text: 'Meet Waffles.', media: [{ kind: 'image', alt: 'A brown dog in snow', fileName: 'DSC_0231.JPG' }] }] },
      },
      {
        text: 'Meet Waffles.',
        draft: { parts: [{ text: 'Meet Waffles.', media: [{ kind: 'image', alt: null, fileName: null }] }], unread: ['descriptions'] },
      },
      { text: 'Meet Waffles.', draft: { parts: [{ text: 'Meet Waffles.', media: [{ kind: 'image', alt: '', fileName: null }] }] } },
      ...[
        'Photo of a brown dog in snow',
        'Poster: Meet Waffles, Saturday at 2, Wharf Café',
        'Chart: 40 dogs in 2024, 90 in 2025',
        'Waffles',
        'The logo of Wharf Café, a blue cup',
        'X-ray of a paw',
        'Infographic: otters need 3 km of river, clean water, and quiet banks',
        'Ana Brandt, who took this picture, by the weir',
      ].map((alt) => ({
        text: 'Meet him.',
        draft: { parts: [{ text: 'Meet him.', media: [{ kind: 'image' as const, alt, fileName: null }] }] },
      })),
      'Meet Waffles. No picture today.',
    ],
  },
};

export default check;

/** “Picture of tea”. */
const PICTURE_OF =
  /^(?:an? |the |ein |une? |una |um |uma )?(?:picture|photo|image|pic|bild|foto|imagen|imagem|immagine|afbeelding)s? (?:of|von|de|di|do|da|van) /iu;

/** What is wrong with a description, or `null`. */
function fault(words: string, text: string): string | null {
  if (FILE_NAME.test(words)) return 'is a file name';
  if (MACHINE_WORDS.test(words)) return 'was written by a machine';
  if (PROMPT.test(words) || /^(?:https?:\/\/|www\.)\S+$/i.test(words)) return 'says nothing';
  if (CREDIT.test(words)) return 'names only who made it';
  if (/^(?:[#@][\p{L}\p{N}_.]+[\s,]*)+$/u.test(words)) return 'is made of tags';
  const told = words.toLowerCase().match(readable) ?? [];
  const left = told.filter((word) => !emptyWords.has(word) && !containers.has(word));
  if (left.length === 0 || (left.length === 1 && PICTURE_OF.test(words))) return 'says nothing';
  // What stands on a poster or a chart is its content; its subject alone is none.
  if (
    left.length < 4 &&
    !/\d/.test(words) &&
    containers.has(told.find((word) => !emptyWords.has(word) || containers.has(word)) ?? '') &&
    !/[:“"«„]/.test(words)
  )
    return 'says nothing of what it holds';
  // The same word again and again is meant for search engines.
  if (left.some((word) => left.filter((other) => other === word).length >= 4) && !/[.,;]/.test(words)) return 'is a list of search words';
  // Read out after the post, its own words tell nothing of the picture.
  if (plain(words) === plain(text) || (words.length > 20 && plain(text).includes(plain(words)))) return 'repeats the post';
  return null;
}

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
