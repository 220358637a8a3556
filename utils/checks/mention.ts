import { bareName, editDistance } from '../text/likeness.ts';
import { mentionsIn } from '../text/mentions.ts';
import { has, phrases, quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** Platforms whose handles have no dots, and how long they are. */
const DOTLESS: Readonly<Record<string, number>> = { x: 15 };

const NETWORK_NAMED = phrases('twitter', 'instagram', 'insta', 'threads', 'youtube', 'tiktok', 'xodus');
const OTHER_NETWORK = phrases('(?:on|auf|sur|en|no|su) (?:instagram|insta|facebook|twitter|x|tiktok|linkedin|threads|bluesky|youtube)');

/** “@threads.net/asta”: the way to a page, with an @ before it. */
const NETWORK_HOST =
  /^(?:www\.)?(?:threads\.(?:net|com)|instagram\.com|facebook\.com|fb\.com|x\.com|twitter\.com|tiktok\.com|youtube\.com|linkedin\.com|bsky\.app|mastodon\.social)$/iu;

/** “@ asta_lind”, “@-samhollis”: what only a handle looks like, cut off from its @. */
const SPLIT_HANDLE = sifted(
  /(?<![\p{L}\p{N}@])@(?: (?=\p{L}[\p{L}\p{N}]{0,20}_[\p{L}\p{N}])[\p{L}\p{N}_]+|[-–.](?=\p{L}{3})[\p{L}\p{N}_.]+|@(?=\p{L}{2})[\p{L}\p{N}_.]+(?![\p{L}\p{N}@]))/gu,
);

/** “staff with@hospice”: glued to the little word before it, and nobody is named. */
const GLUED = sifted(/(?<=(?<![\p{L}\p{N}_.@/])(?<before>\p{L}{1,20}))@(?<handle>[\p{L}\p{N}_]{3,30})(?![\p{L}\p{N}_@]|[.-]\p{L})/gu);
const LITTLE =
  /^(?:with|by|from|to|for|and|thanks|via|of|to|photos?|mit|an|bei|von|für|und|danke|avec|par|chez|pour|et|merci|con|por|para|y|gracias|com|da|do|e|obrigad[oa]|grazie|met|van|voor|en|fotos?)$/iu;
/** “Thanks to @ and the volunteers”: the name behind the sign is missing. */
const NAMELESS = sifted(
  /(?<=(?<!\p{L})(?:thanks to|thank you|by|with|from|to|via|and|photos?:?|danke an|mit|von|merci à|avec|par|gracias a|con|por|obrigad[oa] a|com|grazie a|met|dank aan) )@(?=\s(?:and|for|who|und|für|et|pour|y|e|para|per|en|voor)(?!\p{L})|[,.!]?\s*$|[,!]|\.\s)/gimu,
);

const check: Check = {
  id: 'mention',
  title: 'A handle that is nearly somebody’s',
  why: 'In 2017 a president’s praise of his daughter went to @Ivanka, a teacher in Brighton.',
  class: 'mention',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand }) {
    const ours = (brand?.accounts ?? []).map((account) => account.handle);
    const known = [...(brand?.knownHandles ?? []), ...ours, draft.replyTo?.handle, draft.account?.handle].filter(
      (handle): handle is string => !!handle,
    );
    const knownExactly = new Set(known.map((handle) => handle.toLowerCase()));
    return draft.parts.flatMap(({ text }, part): Found[] => {
      const found: Found[] = [];
      for (const { start, end, handle, text: written } of mentionsIn(text)) {
        if (text[end] === '/') {
          // "@acme/cli" is a package, not a person.
          if (NETWORK_HOST.test(handle))
            found.push({ part, start, end, say: `${quoted(written)} names a network’s address, and nobody there.` });
          continue;
        }
        const name = handle.toLowerCase();
        // Whoever wrote to us has this handle, and so has whoever the brand knows by it, however long.
        const kind = wrongKind(handle, draft.platform, knownExactly.has(name));
        if (kind) {
          // Who names the other network means the handle there.
          const level = draft.platform === 'bluesky' && !handle.includes('.') && has(text, NETWORK_NAMED) ? 'note' : 'ask';
          found.push({ part, start, end, level, say: `${quoted(written)} ${kind}` });
          continue;
        }
        if (knownExactly.has(name) || name === draft.replyTo?.handle?.toLowerCase()) continue;
        const split = writtenApart(name, text.slice(end, end + 80), known);
        const near =
          split?.known ?? known.find((other) => isNear(name, other.toLowerCase(), ours.includes(other), other === draft.replyTo?.handle));
        if (near === undefined && draft.platform === 'mastodon' && !handle.includes('@') && has(text, OTHER_NETWORK))
          found.push({
            part,
            start,
            end,
            say: `${quoted(written)} names somebody on your own server; the text speaks of another network.`,
          });
        if (near)
          found.push({
            part,
            start,
            end: end + (split?.length ?? 0),
            say: `${quoted(written)} is not @${near}, which you know.`,
            correction: `@${near}`,
          });
      }
      for (const match of text.matchAll(/(?<![\p{L}\p{N}])@(?:\[[^[\]\n]{2,40}\]|\{[^{}\n]{2,40}\}|[“"][\p{L}][^“”"\n]{1,40}[”"])/gu))
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          say: `${quoted(match[0])}: like this nobody is named.`,
        });
      for (const match of text.matchAll(SPLIT_HANDLE))
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          say: `${quoted(match[0])}: with a space or another sign behind the @ nobody is named.`,
          correction: match[0].replace(/^@[^\p{L}\p{N}_]+/u, '@'),
        });
      for (const match of text.matchAll(GLUED))
        if (knownExactly.has(match.groups!.handle!.toLowerCase()) || LITTLE.test(match.groups!.before!))
          found.push({
            part,
            start: match.index,
            end: match.index + match[0].length,
            say: `${quoted(match[0])}: without a space before the @ nobody is named.`,
            correction: ` ${match[0]}`,
          });
      for (const match of text.matchAll(NAMELESS))
        found.push({ part, start: match.index, end: match.index + 1, say: 'The @ stands alone: whose name was meant to follow?' });
      if (draft.platform !== 'reddit')
        for (const match of text.matchAll(/(?<![\p{L}\p{N}/])@?u\/[\w-]{3,20}(?![\w/])/gu))
          found.push({
            part,
            start: match.index,
            end: match.index + match[0].length,
            say: `${quoted(match[0])}: this is how Reddit names people; here nobody is named.`,
          });
      for (const match of text.matchAll(/(?<![\p{L}\p{N}])@ ([\p{L}\p{N}_.]+)/gu)) {
        const near = known.find((other) => other.toLowerCase() === match[1]!.toLowerCase().replace(/\.$/, ''));
        if (near)
          found.push({
            part,
            start: match.index,
            end: match.index + match[0].length,
            say: `${quoted(match[0])}: with a space nobody is named.`,
            correction: `@${near}`,
          });
      }
      return found;
    });
  },
  examples: {
    fires: [
      'A truckload of apples today, thanks to @ and the crew of Saturday.',
      { text: 'Thank you @gardenmagg!', context: { brand: { knownHandles: ['gardenmag'] } } },
      { text: 'Photos: @lena.fotos', draft: { platform: 'instagram' }, context: { brand: { knownHandles: ['lena.photos'] } } },
      { text: '@nilufar.bsky.social opens the stage.', draft: { platform: 'x' } },
      { text: 'Thank you @nilufar for the sunset set.', draft: { platform: 'bluesky' } },
      { text: 'Report it to @wexmoorcounci1.', context: { brand: { knownHandles: ['wexmoorcouncil'] } } },
      { text: '@Ivanka Trump is great.', context: { brand: { knownHandles: ['IvankaTrump'] } } },
      'Music by @ asta_lind, recorded in a barn.',
      'Photo by @@lena.',
      'Poster by @instagram.com/asta.',
      'A quilt for the ward, sewn by@marchquilters.',
      {
        text: '@ruth_b71 The ramp is at the back.',
        draft: { surface: 'reply', replyTo: { handle: 'ruth_b77', text: 'Is there a ramp?' } },
      },
    ],
    leaves: [
      {
        text: '@a_reader_of_the_north Yes, on Sundays.',
        draft: { platform: 'x', surface: 'reply', replyTo: { handle: 'a_reader_of_the_north', text: 'Open?' } },
      },

      'Doors @ 7pm, @ the old mill. Photos by @lena and by @ben.',
      {
        text: 'Tell @wexcombewildlifetrust what you saw.',
        draft: { platform: 'x' },
        context: { brand: { knownHandles: ['wexcombewildlifetrust'] } },
      },
      { text: 'Congratulations to @gardenmaguk.', context: { brand: { knownHandles: ['gardenmag', 'gardenmaguk'] } } },
      'Find us at instagram.com/asta, or @asta on the map.',
      { text: 'npm i @garden/cli and you are done.', context: { brand: { knownHandles: ['gardenx'] } } },
      'Write to groups@acmetea.example or meet us @ the box office.',
      'Write to us by mail: by@acmetea.example, or d@ncing shoes on.',
      'Back squat: 5 @ 80%, two pints @ $5, doors @ 7.',
      { text: 'The photo comes from @ruth@birds.example.', draft: { platform: 'mastodon' } },
      { text: '@garden_mag_fan The smoked one.', context: { brand: { knownHandles: ['gardenmag'] } } },
      { text: 'A walk with @lena.photos.', draft: { platform: 'instagram' }, context: { brand: { knownHandles: ['lena.photos'] } } },
    ],
  },
};

function wrongKind(handle: string, platform: string, isKnown: boolean): string | null {
  const bluesky = /\.bsky\.social$/i.test(handle);
  const fediverse = handle.includes('@');
  if (bluesky && platform !== 'bluesky' && !fediverse) return 'is a Bluesky handle; here it names nobody.';
  if (fediverse && platform !== 'mastodon' && platform !== 'threads') return 'is a Mastodon address; here it names nobody.';
  if (platform === 'bluesky' && !handle.includes('.')) return 'is no Bluesky handle: those are whole addresses, like @name.bsky.social.';
  const longest = DOTLESS[platform];
  if (longest !== undefined && /[.-]\p{L}{3,}/u.test(handle))
    return 'breaks off at the sign in it: handles here have letters, digits and _ only.';
  // Whom the brand knows by this name has it, old accounts among them.
  if (longest !== undefined && handle.length > longest && !isKnown) return `is longer than the ${longest} characters a handle has here.`;
  return null;
}

/** "@Ivanka Trump" for @IvankaTrump: the known handle that the next words complete, and how much of the text they take. */
function writtenApart(name: string, after: string, known: readonly string[]): { known: string; length: number } | undefined {
  let joined = name;
  let length = 0;
  for (const [next, word] of after.matchAll(/\s([\p{L}\p{N}_]+)/guy)) {
    joined += word!.toLowerCase();
    length += next.length;
    const found = known.find((other) => other.toLowerCase() === joined);
    if (found) return { known: found, length };
    if (length > 40) break;
  }
  return undefined;
}

/** Characters taken for one another at a glance, each as one of them. */
const asSeen = (name: string) =>
  bareName(name)
    .replaceAll('0', 'o')
    .replace(/[1i|]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

/** Two slips in a long name, three in a very long one, one in a short one, or the same letters with other signs between. */
function isNear(written: string, known: string, ours: boolean, answered: boolean): boolean {
  if (written === known) return false;
  const bare = bareName(known);
  if (bare.length < 5) return false;
  if (asSeen(written) === asSeen(known)) return true;
  // The same letters with other dots or noughts between: “kofiowusu09” for “kofi_owusu9”.
  const joined = (handle: string) => handle.replace(/[._-]/g, '').replace(/(?<!\d)0+(?=\d)/g, '');
  if (joined(written) === joined(known)) return true;
  const most = bare.length >= 14 ? 3 : bare.length >= 9 ? 2 : 1;
  // "fjordgear_uk" beside "fjordgear_de": another country's account, not a slip.
  if (/[._-]\p{L}{2,3}$/u.test(written) && /[._-]\p{L}{2,3}$/u.test(known) && written.slice(0, -3) === known.slice(0, -3)) return false;
  // A digit more or less makes another name, but nobody adds one to the brand's own.
  if (ours && /^[._-]?\d{1,2}$/.test(written.slice(known.length)) && written.startsWith(known)) return true;
  // Who is answered is who is meant.
  if (answered && editDistance(written, known, 1) <= 1) return true;
  if (written.replace(/\D/g, '') !== known.replace(/\D/g, '')) return false;
  return editDistance(written, known, most) <= most;
}

export default check;
