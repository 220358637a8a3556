import { type Level, levels } from '../model/finding.ts';
import { phrases, quoted, spansOf } from '../text/phrases.ts';
import assistantText from './assistant-text.ts';
import type { Check, Found } from './check.ts';
import internal from './internal.ts';
import noteToColleague from './note-to-colleague.ts';
import placeholder from './placeholder.ts';
import secret from './secret.ts';
import weekday from './weekday.ts';

/** What these find in a text is as wrong in large letters on a poster. */
const alsoOnPictures: readonly Check[] = [placeholder, noteToColleague, assistantText, secret, internal, weekday];

/** The words that design programs put where one's own belong. */
const TEMPLATE = phrases(
  '(?:www\\.)?reallygreatsite(?:\\.com)?',
  'add (?:a|your) (?:heading|subheading|title|subtitle|little bit of body text)',
  '(?:double[- ])?(?:click|tap) to (?:add|edit|enter) (?:your )?(?:text|title|subtitle|heading)',
  '(?:presentation|poster|event) title',
  'hier (?:doppel)?klicken, um (?:text|titel)',
  'cliquez pour (?:ajouter|modifier) (?:un|le) (?:texte|titre)',
  'haz clic para (?:agregar|añadir|editar)|haga clic para (?:agregar|añadir|editar)',
  'clique para (?:adicionar|editar)',
  'fai clic per (?:aggiungere|modificare)',
);
/** A line of its own on the picture, whatever its capitals. */
const alone = (words: string): RegExp => new RegExp(`^(?:${words})[.!]?$`, 'gimu');
/** Agencies print their name across a picture that nobody has paid for. In a line with “photo” or “©” it is the credit that was paid for. */
const WATERMARK = alone(
  '(?:shutterstock|i?stock(?:photo)?|getty ?images|adobe ?stock|alamy|dreamstime|depositphotos|123rf|pngtree)(?:[ .]com)?',
);
const TRIAL = phrases(
  '(?:made|created|edited) with (?:\\p{L}+ )?(?:kinemaster|filmora|powerdirector|inshot|movavi|animaker|bandicam)',
  '(?:trial|unregistered|evaluation|unlicensed) (?:version|copy)',
);
const UNFINISHED = alone(
  'draft|first draft|sample|proof|specimen|mock-?up|for (?:approval|review)|entwurf|muster|zur freigabe|brouillon|épreuve|borrador|muestra|rascunho|amostra|bozza|facsimile',
);

const check: Check = {
  id: 'picture-writing',
  title: 'What is written in the picture is not finished',
  why: 'Nobody reads the poster again once it is a file: filler text, a weekday that is not the date’s and an agency’s watermark go out in the largest letters of all (editors’ practice: read every graphic aloud).',
  class: 'left-over-text',
  level: 'ask',
  needs: ['media'],
  when: 'now',
  run: (draft, context) =>
    draft.parts.flatMap(({ media }, part): Found[] =>
      media.flatMap(({ writing }): Found[] => {
        if (!writing) return [];
        const asText = { ...draft, parts: [{ text: writing, media: [] }] };
        const asInText = alsoOnPictures.flatMap((other) =>
          other
            .run(asText, context)
            .filter(({ level = other.level }) => weighs(level))
            .map(({ say, class: mistake = other.class }) => ({ say, class: mistake })),
        );
        const ofPictures = PICTURE_FAULTS.flatMap(({ pattern, say }) =>
          spansOf(writing, pattern)
            .slice(0, 1)
            .map(({ text }) => ({ say: say(quoted(text)) })),
        );
        return [...asInText, ...ofPictures].map((found) => ({
          ...found,
          part,
          start: null,
          end: null,
          // A picture is read less surely than a text.
          level: 'ask' as const,
          say: `In the picture: ${found.say}`,
        }));
      }),
    ),
  examples: {
    fires: [
      showing('Lorem ipsum dolor sit amet, consectetur adipiscing elit'),
      showing('Meet [NAME], our new baker'),
      showing('Spring menu\nadd a little bit of body text'),
      showing('Open day\nwww.reallygreatsite.com'),
      showing('Winter market\nFriday 5 December 2026'),
      showing('shutterstock\nshutterstock'),
      showing('DRAFT\nSummer menu'),
      showing('Team notes\npassword: Kettle-4711!'),
    ],
    leaves: [
      showing('Winter market\nSaturday 5 December 2026\n10am to 4pm'),
      showing('Photo: Shutterstock'),
      showing('© Getty Images / Ann Bell'),
      showing('Draft beers from £4\nAll day, every day'),
      showing('Meet Ann, our new baker\nFresh bread from 7 each morning'),
      showing('Free sample with every order'),
      showing('Tag der offenen Tür\nSonntag, 6. Dezember 2026\n11 bis 17 Uhr'),
      showing('NO SMOKING\nPlease keep off the grass'),
      { text: 'Look at our new poster.', draft: { parts: [{ text: 'Look at our new poster.', media: [] }] } },
    ],
  },
};

const PICTURE_FAULTS: readonly { pattern: RegExp; say: (words: string) => string }[] = [
  { pattern: TEMPLATE, say: (words) => `${words} is the template’s own text. Put yours in its place.` },
  { pattern: WATERMARK, say: (words) => `${words} is the mark of a picture that was not paid for. Take the licensed file.` },
  { pattern: TRIAL, say: (words) => `${words} is the mark of the program it was made with.` },
  { pattern: UNFINISHED, say: (words) => `${words}: is this the final version?` },
];

const weighs = (level: Level): boolean => levels.indexOf(level) >= levels.indexOf('ask');

/** A post with a picture in which this is written, a line each. */
function showing(writing: string) {
  const text = 'Look at our new poster.';
  return {
    text,
    draft: { parts: [{ text, media: [{ kind: 'image' as const, alt: 'A poster', fileName: null, writing }] }] },
    context: { now: '2026-11-22T09:00:00Z', timeZone: 'Europe/London', locale: 'en-GB' },
  };
}

export default check;
