import { linksIn } from '../text/links.ts';
import { has, quoted, sentenceAround, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';
import { NOT_OURS, POINTING } from './words/promised-media-words.ts';

/** Here every post is a video, which the page may hold elsewhere. */
const VIDEO_PLATFORMS = new Set(['youtube', 'tiktok']);

const check: Check = {
  id: 'promised-media',
  title: 'A picture is promised and none is attached',
  why: '“Photo below” with nothing below is the commonest slip with pictures.',
  class: 'wrong-media',
  level: 'ask',
  needs: ['text', 'media'],
  when: 'now',
  run(draft) {
    // What is answered or quoted may show the picture itself, and so may a link's preview.
    if (
      (draft.surface !== 'post' && draft.surface !== 'edit') ||
      VIDEO_PLATFORMS.has(draft.platform) ||
      draft.parts.some(({ media, text }) => media.length > 0 || linksIn(text).length > 0)
    )
      return [];
    return draft.parts.flatMap(({ text }, part): Found[] =>
      spansOf(text, POINTING)
        .filter(({ start, end }) => !has(sentenceAround(text, start, end).text, NOT_OURS))
        .map(({ start, end, text: place }) => ({ part, start, end, say: `${quoted(place)}: nothing is attached.` })),
    );
  },
  examples: {
    fires: [
      { text: 'Auf den beigefügten Bildern zeigt Jana, wie ein Fass gebaut wird.', context: { locale: 'de-DE' } },
      { text: 'Dans la vidéo jointe, Paul démonte un orgue.', context: { locale: 'fr-FR' } },
      { text: 'Im Anhang seht ihr das erste Foto vom neuen Steg.', context: { locale: 'de-DE' } },
      'Attached, the first photo of the new hide.',
      'Our new keeper of maps is Ana Moss, and this is her smile.',
      'The new hide opens on Saturday. Photo below: the view at sunrise.',
      'Das Foto unten zeigt den Blick bei Sonnenaufgang.',
      'Swipe left to see the whole range.',
      'En la foto, el equipo de cocina.',
      'Full squad list in the graphic.',
      'Our potter explains, in this two-minute film, how a handle stays on.',
      'The kettle sings again. Sound on.',
      'Signed copies of the new novel are in (see picture).',
      'Voici les photos de la fête de samedi :',
      'First frost on the vines. 📷 @lena.photos',
      'As you can see in the video below, the kite needs no wind.',
    ],
    leaves: [
      'Found on the ferry: one glove (left), one boot (right), and a set of teeth. Ask at the desk, and bring the other half.',
      {
        text: 'Das angehängte Wägelchen ist neu, und im beigefügten Umschlag liegt die Karte; ein Video dazu drehen wir im Mai.',
        context: { locale: 'de-DE' },
      },
      'Attached to the café is a photo studio of three rooms, and the archive has pictures of it from 1931. Bring the form as a PDF.',
      { text: 'Im Anhang des Romans steht, wer wer ist; das Foto der Autorin hängt im Foyer.', context: { locale: 'de-DE' } },
      'Ana Moss lit the stove at five. This is her face of the week, says the paper, and these are their first words on it in nine years.',
      {
        text: 'Photo below: Waffles, meeting snow.',
        draft: { parts: [{ text: 'Photo below: Waffles, meeting snow.', media: [{ kind: 'image', alt: 'A dog', fileName: null }] }] },
      },
      'Send us your photo below and win a mug of the new tea.',
      'Watch the video here: https://www.acmetea.example/video',
      'In this short film from 1931 nobody speaks. A two-minute film is a long time. Turn the sound off when you go to bed.',
      'Sound on the upper deck is poor; we mend it this week. Our volume on tea is the thick one, with the leaves on its spine.',
      'A picture is worth a thousand words, and tea is worth more than that.',
      'The picture is improving: 54% of waste recycled. Picture this: rain and an armchair.',
      'Our photo exhibition opens on Friday, with prints from the last century.',
      'We are putting Leeds on the map.',
      { text: 'Im Video auf unserem Kanal erklärt Jana den Aufguss. Auf dem Foto im Schaufenster ist Oma.', context: { locale: 'de-DE' } },
      { text: 'En la foto de la entrada está la abuela. Nella foto all’ingresso c’è la nonna.', context: { locale: 'es-ES' } },
      'You can see the kite in the video below your seat number, once you have logged in. Your photo above the desk is by Ruth.',
    ],
  },
};

export default check;
