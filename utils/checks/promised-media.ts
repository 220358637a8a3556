import { linksIn } from '../text/links.ts';
import { phrases, quoted, spansOf } from '../text/phrases.ts';
import type { Check, Found } from './check.ts';

/** Words that point at a picture or video standing beside them. */
const POINTING = phrases(
  '(?:photo|picture|pic|image|video|clip|screenshot|chart|graph|graphic|infographic|map|poster|trailer|gallery|carousel|slide)s? (?:below|above|attached)',
  '(?:see|watch|check out|look at) (?:the |this |our |these )?(?:attached|photo|picture|pic|image|video|clip|screenshot|chart|graphic|infographic)s? (?:below|above|attached|here|in this post)',
  '(?:see|watch|check out|look at) (?:the )?(?:attached|enclosed) \\p{L}+',
  'pictured(?: (?:above|below|here|left|right|with|is|are))',
  'as pictured',
  '(?:in|on) (?:the|this|our) (?:attached |above )?(?:photo|picture|pic|image) (?:below|above|here|attached|left|right)',
  '(?:swipe|slide) (?:left|right|through|to see|for more|across|up)',
  'watch (?:the )?(?:full )?(?:video|clip) (?:below|above|here|👇)',
  "here(?:'s| is| are) (?:a |the |some |our )?(?:new |first |sneak )?(?:photo|picture|pic|image|video|clip|screenshot)s?",
  '(?:photo|picture|image)s?: (?:left|right|above|below)',
  '(?:from )?left to right(?=:|,| are| is)',
  '(?:photo|picture|poster|video|clip|chart|map|graphic|infographic) \\((?:below|above|attached)\\)',
  '(?:as )?(?:you can )?see(?:n)? in (?:the|this|our) (?:photo|picture|image|video|chart|graph)',
  '(?:look at|check out|see|watch) (?:this|these|that)(?: \\p{L}+){0,3}(?=\\W{0,4}(?:👇|⬇️|↓))',
  '\\((?:left|right|pictured|centre|center)\\)',
  'in (?:this|the) (?:photo|picture|pic|video|clip)',
  'this (?:photo|picture|video|clip|chart|graph|infographic) (?:shows|was|is)',
  '(?:foto|bild|video|grafik|karte|screenshot|fotos|bilder)s? (?:unten|oben|anbei|im anhang|hier unten)',
  '(?:siehe|seht|schaut|schau) (?:das |euch das |dir das )?(?:foto|bild|video|grafik)(?: unten| oben| an)?',
  '(?:im|auf dem|auf diesem|in diesem) (?:foto|bild|video)(?: unten| oben| zu sehen| seht ihr| sehen sie)?',
  'das (?:foto|bild|video) zeigt',
  '(?:la|cette) (?:photo|vidéo|image) montre',
  '(?:la|el|esta|este) (?:foto|imagen|v[ií]deo) muestra',
  '(?:a|o|esta|este) (?:foto|imagem|vídeo) mostra',
  "(?:la|il|questa|questo|l') ?(?:foto|immagine|video) mostra",
  'wisch(?:t|en)? (?:nach links|weiter|durch)',
  'von links nach rechts',
  'auf dem (?:foto|bild)',
  '(?:photo|photos|image|vidéo|visuel|graphique|carte) (?:ci-dessous|ci-dessus|ci-jointe?|en dessous|à gauche|à droite)',
  '(?:voir|regardez|découvrez) (?:la |le |les |cette )?(?:photo|vidéo|image|visuel)s?(?: ci-dessous)?',
  '(?:sur|dans) (?:la|cette) (?:photo|vidéo|image)',
  '(?:swipez|faites défiler)',
  'de gauche à droite',
  '(?:foto|fotos|imagen|vídeo|video|gráfico|mapa|cartel) (?:abajo|adjunt[oa]|de abajo|de arriba|más abajo)',
  '(?:mira|mirad|ved|vean|vea) (?:la|el|las|los|este|esta) (?:foto|vídeo|video|imagen|fotos)',
  'en (?:la|esta|el|este) (?:foto|imagen|vídeo|video)',
  'desliza',
  'de izquierda a derecha',
  '(?:foto|fotos|imagem|vídeo|gráfico|mapa) (?:abaixo|acima|anexo|em anexo|ao lado)',
  '(?:veja|vejam|assista|confira) (?:a|o|as|os|esta|este) (?:foto|vídeo|imagem|fotos)(?: abaixo)?',
  '(?:na|nesta|nessa|no|neste) (?:foto|imagem|vídeo)',
  '(?:arraste|deslize) (?:para|pro)',
  'da esquerda para a direita',
  '(?:foto|immagine|video|grafico|mappa|locandina) (?:qui sotto|sotto|in basso|allegat[oa]|sopra)',
  '(?:guarda|guardate|vedi) (?:la|il|le|questo|questa) (?:foto|video|immagine)',
  '(?:nella|in questa|nel|in questo) (?:foto|immagine|video)',
  'scorri(?:te)?',
  'da sinistra a destra',
);
const NOT_OURS = phrases(
  'your',
  'send',
  'share',
  'post',
  'tag',
  'submit',
  'reply',
  'dein\\p{L}*',
  'eure?',
  'schickt',
  'votre',
  'vos',
  'ton',
  'envoyez',
  'tu',
  'tus',
  'envía',
  'sua',
  'seu',
  'envie',
  'tua',
  'tuo',
  'link',
  'bio',
  'profile',
  'story',
  'stories',
  'tap',
  'unlock',
  'screen',
  'app',
  'phone',
);

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
      draft.parts.some(({ media, text }) => media.length > 0 || linksIn(text).length > 0)
    )
      return [];
    return draft.parts.flatMap(({ text }, part): Found[] =>
      spansOf(text, POINTING)
        .filter(({ start, end }) => text.slice(Math.max(0, start - 40), end + 40).search(NOT_OURS) === -1)
        .map(({ start, end, text: place }) => ({ part, start, end, say: `${quoted(place)}: nothing is attached.` })),
    );
  },
  examples: {
    fires: [
      'The new hide opens on Saturday. Photo below: the view at sunrise.',
      'Das Foto unten zeigt den Blick bei Sonnenaufgang.',
      'Swipe left to see the whole range.',
      'En la foto, el equipo de cocina.',
    ],
    leaves: [
      {
        text: 'Photo below: Waffles, meeting snow.',
        draft: { parts: [{ text: 'Photo below: Waffles, meeting snow.', media: [{ kind: 'image', alt: 'A dog', fileName: null }] }] },
      },
      'Send us your photo below and win a mug of the new tea.',
      'Watch the video here: https://www.acmetea.example/video',
      'A picture is worth a thousand words, and tea is worth more than that.',
    ],
  },
};

export default check;
