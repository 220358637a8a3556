import { has, phrases, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const ENDING = '(?:jpe?g|png|heic|gif|webp|tiff?|bmp|psd|mp4|mov|avi|docx?|xlsx?|pptx?|pdf)';
/** What a clipboard or a drag leaves in the text instead of the picture. */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [
    sifted(/file:\/\/\/?\S+|(?<![\p{L}\p{N}])[A-Z]:\\[^\n<>"|?*]{1,200}|(?<![\p{L}\p{N}./:])\/(?:Users|home|Volumes|var\/folders)\/\S+/gu),
    'is a file on your own machine, not the picture itself.',
  ],
  [
    sifted(/(?:data:(?:image|video)\/|blob:https?:|content:\/\/|ph:\/\/|cid:)\S+/giu),
    'is what the clipboard holds of a picture, not the picture itself.',
  ],
  [/\uFFFC/gu, 'stands where a picture was pasted and did not come along.'],
  [
    sifted(
      /\[(?:gif|image|photo|picture|video|attachment|bild|foto|imagen|imagem|immagine|anhang|sticker)(?:: ?[^[\]\n]{1,80}\]|\](?=\s*$))|<attachment>|<media omitted>|(?:image|video|gif|sticker) omitted/gimu,
    ),
    'stands where a picture should be.',
  ],
];
/** A bare file name: IMG_2093.jpg, Screenshot 2026-11-20 at 18.02.11.png. */
const FILE_NAME = sifted(
  `(?<![\\p{L}\\p{N}/@._%=-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_()-]{0,80})(?:\\.[\\p{L}\\p{N}_-]{1,20}){0,3}\\.${ENDING}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Files as a subject, not as a slip. */
const ABOUT_FILES = phrases(
  'files?',
  'formats?',
  'export\\p{L}*',
  'download\\p{L}*',
  'upload\\p{L}*',
  'convert\\p{L}*',
  'rename\\p{L}*',
  'dateien?',
  'fichiers?',
  'archivos?',
  'ficheiros?',
  'arquivos?',
  'names?',
  'named',
);

const check: Check = {
  id: 'stray-file',
  title: 'A file’s name or path instead of the picture',
  why: 'Dragged or pasted into the wrong box, a picture arrives as its path, and the path names machine, person and client.',
  class: 'wrong-media',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run: (draft) =>
    draft.parts.flatMap(({ text, media }, part): Found[] => {
      const found: Found[] = [];
      const report = (pattern: RegExp, level: Found['level'], words: string) => {
        for (const match of text.matchAll(pattern))
          if (!found.some((other) => other.start! < match.index + match[0].length && match.index < other.end!))
            found.push({ part, start: match.index, end: match.index + match[0].length, level, say: `${quoted(match[0])} ${words}` });
      };
      // With a picture attached, "[Image: …]" is a description written into the text.
      for (const [pattern, words] of LEFTOVERS) if (media.length === 0 || !pattern.source.startsWith('\\[')) report(pattern, 'stop', words);
      if (text.includes('.')) report(FILE_NAME, has(text, ABOUT_FILES) ? 'note' : 'ask', 'is the name of a file.');
      return found;
    }),
  examples: {
    fires: [
      'Our new tin is here. file:///C:/Users/sam/Desktop/tin.jpg',
      'C:\\Users\\sam\\Desktop\\tin-final.jpg Our new tin is here.',
      'Our new tin is here. IMG_2093.jpg',
      'Our new tin is here. [image: blue tin on a table]',
    ],
    leaves: [
      'Our report is ready: https://acmetea.example/report-2026.pdf',
      { text: 'Zum Vortrag: https://acmetea.example/PDF/Vortrag_K%C3%A4mpfli_web.pdf', context: { locale: 'de-CH' } },
      'Which file format do you send: photo.jpg or photo.png?',
      'Never name it final_final.psd again.',
      '[Video] How a tin is made.',
      'We were at home/office all day.',
    ],
  },
};

export default check;
