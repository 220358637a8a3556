import { quoted } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

const FILE_NAME =
  /^[^\s/\\]+\.(?:jpe?g|png|gif|webp|heic|avif|tiff?|bmp|svg|mp4|mov|webm|pdf)$|^(?:IMG|DSC|DSCF|DSCN|PXL|MVIMG|VID|GOPR|Photo|Image|Bild|Foto|WhatsApp Image|Screenshot|Screen Shot|Screenshot from|Bildschirmfoto|Capture d.écran|Captura de pantalla|Captura de tela|Schermata|Schermafbeelding|untitled design|unbenannt|sans titre|sin título|sem título|senza titolo)[ _-]*(?:\(?\d[\w .:()-]*|final|copy|kopie|copie|copia)?$|^[\p{L}\p{N}]+(?:[_-][\p{L}\p{N}]+)+[_-](?:v?\d+|final|web|kopie|copy|\d+x\d+)$/iu;
/** What a network writes by itself. */
const BY_MACHINE =
  /^(?:may be an? (?:image|graphic|meme|illustration|cartoon|closeup|black-and-white image) of|no (?:photo )?description available|image may contain|peut être une image de|puede ser una imagen de|pode ser uma imagem de|könnte ein bild von)/iu;
const SAYS_NOTHING =
  /^(?:(?:an?|the|our|das|le|la|el|o|il|de) )?(?:logo|poster|flyer|plakat|affiche|cartel|cartaz|locandina|infographic|screenshot|banner|header|thumbnail|cover|image|photo|picture|pic|img|graphic|gif|video|alt(?: text)?|description|untitled|bild|foto|grafik|beschreibung|photo|imagen|imagem|immagine|description de l.image|media|attachment|no description|n\/a|none|tbd|tbc|todo|x+|\.+|-+)[. ]*\d*$/iu;
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
          return [{ ...place, level: kind === 'video' ? 'note' : 'ask', say: `There is no description of ${which}.` }];
        if (FILE_NAME.test(words) || words === fileName)
          return [{ ...place, say: `The description of ${which} is a file name: ${quoted(words)}.` }];
        if (SAYS_NOTHING.test(words)) return [{ ...place, say: `The description of ${which} says nothing: ${quoted(words)}.` }];
        if (BY_MACHINE.test(words)) return [{ ...place, say: `The description of ${which} was written by a machine: ${quoted(words)}.` }];
        // Read out after the post, its own words tell nothing of the picture.
        if (words.length > 20 && words === text.trim()) return [{ ...place, say: `The description of ${which} repeats the post.` }];
        return [];
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
      'Meet Waffles. No picture today.',
    ],
  },
};

export default check;
