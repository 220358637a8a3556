import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import { framed } from '../text/any-of.ts';
import { type Mention, mentionsIn } from '../text/mentions.ts';
import { isNear, writtenApart } from '../text/near-handle.ts';
import { either, has, joined, phrases, quoted, type Span } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';

/** Platforms whose handles have no dots, and how long they are. */
const DOTLESS: Readonly<Record<string, number>> = { x: 15 };

const NETWORK_NAMED = phrases(
  'twitter',
  'instagram',
  'insta',
  'ig',
  'facebook',
  'fb',
  'linkedin',
  'threads',
  'youtube',
  'tiktok',
  'bluesky',
  'mastodon',
  'xodus',
);
const OTHER_NETWORK = phrases('(?:on|auf|sur|en|no|su) (?:instagram|insta|facebook|twitter|x|tiktok|linkedin|threads|bluesky|youtube)');

/** “@threads.net/asta”: the way to a page, with an @ before it. */
const NETWORK_HOST = framed(
  /^(?:www\.)?/iu,
  /$/iu,
  /threads\.(?:net|com)|instagram\.com|facebook\.com|fb\.com|x\.com|twitter\.com|tiktok\.com|youtube\.com|linkedin\.com/iu,
  /bsky\.app|mastodon\.social/iu,
);

/** “@ asta_lind”, “@-samhollis”: what only a handle looks like, cut off from its @. */
const SPLIT_HANDLE = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}@])@`,
    either(
      String.raw` (?=\p{L}[\p{L}\p{N}]{0,20}_[\p{L}\p{N}])[\p{L}\p{N}_]+|[-–.](?=\p{L}{3})[\p{L}\p{N}_.]+`,
      String.raw`@(?=\p{L}{2})[\p{L}\p{N}_.]+(?![\p{L}\p{N}@])`,
    ),
  ),
  'gu',
);

/** “staff with@hospice”: glued to the little word before it, and nobody is named. */
const GLUED = sifted(/(?<=(?<![\p{L}\p{N}_.@/])(?<before>\p{L}{1,20}))@(?<handle>[\p{L}\p{N}_]{3,30})(?![\p{L}\p{N}_@]|[.-]\p{L})/gu);
const LITTLE = framed(
  /^/iu,
  /$/iu,
  /with|by|from|to|for|and|thanks|via|of|to|photos?|mit|an|bei|von|für|und|danke/iu,
  /avec|par|chez|pour|et|merci|con|por|para|y|gracias|com|da|do|e|obrigad[oa]/iu,
  /grazie|met|van|voor|en|fotos?/iu,
);
/** “Thanks to @ and the volunteers”: the name behind the sign is missing. */
const NAMELESS = sifted(
  /(?<=(?<!\p{L})(?:thanks to|thank you|by|with|from|to|via|and|photos?:?|danke an|mit|von|merci à|avec|par|gracias a|con|por|obrigad[oa] a|com|grazie a|met|dank aan) )@(?=\s(?:and|for|who|und|für|et|pour|y|e|para|per|en|voor)(?!\p{L})|[,.!]?\s*$|[,!]|\.\s)/gimu,
);

const BRACKETED = /(?<![\p{L}\p{N}])@(?:\[[^[\]\n]{2,40}\]|\{[^{}\n]{2,40}\}|[“"][\p{L}][^“”"\n]{1,40}[”"])/gu;
const REDDIT_NAME = /(?<![\p{L}\p{N}/])@?u\/[\w-]{3,20}(?![\w/])/gu;
const SPACED = /(?<![\p{L}\p{N}])@ ([\p{L}\p{N}_.]*[\p{L}\p{N}_])/gu;
/** “@kitlens.Thanks”. */
const RUN_ON = /^[\p{Ll}\p{N}_]+\.\p{Lu}\p{Ll}/u;
/** Somebody else’s words are passed on. */
const QUOTING = /[“"«„]|(?:^|\s)RT @/u;
/** Right before a handle: somebody else is thanked, praised or named as a partner. */
const GRATEFUL = framed(
  /(?<!\p{L})/iu,
  /[,:]? $/iu,
  /thanks(?: so much)? to|thank you(?: so much)?(?: to)?|thanks|congratulations(?: to)?|congrats(?: to)?/iu,
  /well done(?: to)?|kudos to|hats off to|shout-?out to|courtesy of|photos? by|hosted by|together with/iu,
  /in partnership with|teamed up with|our (?:friends|partners|neighbours|colleagues) (?:at|from)/iu,
  /danke(?: an)?|dank an|gemeinsam mit|zusammen mit|merci à|bravo à/iu,
  /avec nos amis de|gracias a|junto a|obrigad[oa] (?:a|à|ao)|parceria com/iu,
  /grazie a|insieme a|bedankt|dank aan|samen met/iu,
);

/** “@channel”, “@here”: the call of a team’s chat. */
const CALLS_ALL = sifted(
  /(?<![\p{L}\p{N}_@./-])@(?:everyone|here|channel|all|alle|todos|tous|tutti)(?![\p{L}\p{N}_.@-]\p{L}|[\p{L}\p{N}_])/giu,
);

const check: Check = {
  id: 'mention',
  title: 'A handle that is nearly somebody’s',
  why: 'In 2017 a president’s praise of his daughter went to @Ivanka, a teacher in Brighton.',
  class: 'mention',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, context) {
    const known = knownTo(draft, context);
    return draft.parts.flatMap(({ text }, part) =>
      [
        ...handlesIn(text, draft, context.locale).flatMap((mention) => misnamed(text, mention, draft, known)),
        ...malformed(text, draft, known),
      ].map((found) => ({
        ...found,
        part,
      })),
    );
  },
  examples: {
    fires: [
      { text: '.@Lenalens has the pictures.', context: { brand: { knownHandles: ['lena_lens'] } } },
      { text: '@channel the van leaves at six.', draft: { platform: 'x' } },
      'A truckload of apples today, thanks to @ and the crew of Saturday.',
      { text: 'Thank you @gardenmagg!', context: { brand: { knownHandles: ['gardenmag'] } } },
      { text: 'Photos: @lena.fotos', draft: { platform: 'instagram' }, context: { brand: { knownHandles: ['lena.photos'] } } },
      { text: '@nilufar.bsky.social opens the stage.', draft: { platform: 'x' } },
      { text: 'Thank you @nilufar for the sunset set.', draft: { platform: 'bluesky' } },
      { text: 'Report it to @wexmoorcounci1.', context: { brand: { knownHandles: ['wexmoorcouncil'] } } },
      { text: '@Ivanka Trump is great.', context: { brand: { knownHandles: ['IvankaTrump'] } } },
      {
        text: 'Mehr im @gartenfnuk-Podcast.',
        draft: { platform: 'x' },
        context: { locale: 'de-CH', brand: { knownHandles: ['gartenfunk'] } },
      },
      {
        text: 'Konzert im @kulturhaus_ostbünden.',
        draft: { platform: 'instagram' },
        context: { locale: 'de-CH', brand: { knownHandles: ['kulturhaus_ostbuenden'] } },
      },
      'Music by @ asta_lind, recorded in a barn.',
      'Photo by @@lena.',
      'Poster by @instagram.com/asta.',
      'A quilt for the ward, sewn by@marchquilters.',
      { text: 'Photo by @lena lens.', context: { brand: { knownHandles: ['lena.lens'] } } },
      { text: 'A year of cakes for @gardenmag_magazine.', context: { brand: { knownHandles: ['gardenmag'] } } },
      {
        text: 'Soil talk with @garden at six.',
        draft: { platform: 'mastodon' },
        context: { brand: { knownHandles: ['garden@soil.example'] } },
      },
      {
        text: 'Tag @acmeteashop and we share it.',
        draft: { platform: 'instagram', account: { handle: 'acmetea', name: 'Acme' } },
        context: {
          brand: {
            accounts: [
              { platform: 'instagram', handle: 'acmetea' },
              { platform: 'facebook', handle: 'acmeteashop' },
            ],
          },
        },
      },
      { text: 'Thank you @acmetea for the pears.', draft: { account: { handle: 'acmetea', name: 'Acme' } } },
      {
        text: '@ben_ross Yes, the ramp is at the back.',
        draft: { surface: 'reply', replyTo: { handle: 'ruth_b77', text: 'Is there a ramp?' } },
      },
      {
        text: '@ruth_b71 The ramp is at the back.',
        draft: { surface: 'reply', replyTo: { handle: 'ruth_b77', text: 'Is there a ramp?' } },
      },
    ],
    leaves: [
      { text: '.@lena_lens has the pictures, all forty of them.', context: { brand: { knownHandles: ['lena_lens'] } } },
      { text: '@everyone the van leaves at six, and the soup is on.', draft: { platform: 'facebook' } },
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
      {
        text: '@ruth_b77_of_the_mill The ramp is at the back.',
        draft: { surface: 'reply', platform: 'x', replyTo: { handle: 'ruth_b77_of_the_mill', text: 'Is there a ramp?' } },
      },
      {
        text: 'Mehr dazu im @gartenfunk-Podcast und bei der @berg_bahn-Tagung, im neuen Jahr auch für @gartenfunk-Hörerinnen & -Leser.',
        draft: { platform: 'x' },
        context: { locale: 'de-CH', brand: { knownHandles: ['gartenfunk'] } },
      },
      {
        text: 'Gärten@Berghof am 8. April: Kommt vorbei.',
        draft: { account: { handle: 'berghof', name: 'Berghof' } },
        context: { locale: 'de-CH' },
      },
      { text: 'Photo by @lena. Lens by Acme.', context: { brand: { knownHandles: ['lenalens'] } } },
      { text: 'Follow us on Facebook: @acmeteashop.', context: { brand: { accounts: [{ platform: 'facebook', handle: 'acmeteashop' }] } } },
      'A photograph that took three mornings, two thermos flasks and one very patient heron; lens by @lena, coffee by @ben, waders by nobody you know.',
      { text: '“Thank you @acmetea for the pears,” says Jo on her blog.', draft: { account: { handle: 'acmetea', name: 'Acme' } } },
      {
        text: '@ben_ross and @ruth_b77 Yes, both of you can come up by the ramp at the back.',
        draft: { surface: 'reply', replyTo: { handle: 'ruth_b77', text: 'Is there a ramp for two?' } },
      },
      {
        text: 'Thanks @gardenmag for the visit, and @gardenmag_de for the translation.',
        context: { brand: { knownHandles: ['gardenmag'] } },
      },
      { text: 'A match against @millbrook_girls on Sunday.', context: { brand: { knownHandles: ['millbrook'] } } },
      { text: 'RT @lena Thank you @acmetea for the pears.', draft: { account: { handle: 'acmetea', name: 'Acme' } } },
      { text: 'Now in Leeds, with @acmeteauk.', context: { brand: { accounts: [{ platform: 'x', handle: 'acmetea' }] } } },
      { text: 'Questions go to @acmetea.', draft: { account: { handle: 'acmetea', name: 'Acme' } } },
      { text: 'A walk with @lena.photos.', draft: { platform: 'instagram' }, context: { brand: { knownHandles: ['lena.photos'] } } },
    ],
  },
};

type Here = Omit<Found, 'part'>;

/** Whose handles are known, and how. */
interface Known {
  handles: readonly string[];
  exactly: ReadonlySet<string>;
  /** The brand’s own, on all networks. */
  ours: ReadonlySet<string>;
  /** The one that the draft goes out from; `undefined`: not read. */
  self: string | undefined;
  /** Own handles of other networks that are no handle of ours on this one. */
  elsewhere: ReadonlySet<string>;
  answered: string | undefined;
}

function knownTo({ platform, account, replyTo }: Draft, { brand }: Context): Known {
  const accounts = brand?.accounts ?? [];
  const lower = (handle: string) => handle.toLowerCase();
  const handles = [...(brand?.knownHandles ?? []), ...accounts.map(({ handle }) => handle), replyTo?.handle, account?.handle].filter(
    (handle): handle is string => !!handle,
  );
  const here = new Set(
    [...accounts.filter((one) => one.platform === platform).map(({ handle }) => handle), account?.handle ?? ''].filter(Boolean).map(lower),
  );
  return {
    handles,
    exactly: new Set(handles.map(lower)),
    ours: new Set(accounts.map(({ handle }) => lower(handle))),
    self: account?.handle ? lower(account.handle) : undefined,
    elsewhere: new Set(here.size === 0 ? [] : accounts.map(({ handle }) => lower(handle)).filter((handle) => !here.has(handle))),
    answered: replyTo?.handle ? lower(replyTo.handle) : undefined,
  };
}

/** “@SRF-Podcast”: German joins a word to a name by a hyphen; where handles have none, the name before it is mentioned. */
const JOINED = /-(?:\p{Lu}[\p{L}\p{N}-]*|\p{Ll}{4,}(?:te|ene)[nrsm]?)$/u;

function handlesIn(text: string, { platform }: Draft, locale: string): Mention[] {
  const mentions = mentionsIn(text);
  if (DOTLESS[platform] === undefined || !mentions.some(({ handle }) => JOINED.test(handle)) || writtenIn(text, locale) !== 'de')
    return mentions;
  return mentions.map((mention) => {
    const handle = mention.handle.replace(JOINED, '');
    return { start: mention.start, end: mention.start + 1 + handle.length, text: `@${handle}`, handle };
  });
}

/** What is wrong with a handle that the network does read as one. */
function misnamed(text: string, { start, end, handle, text: written }: Span & { handle: string }, draft: Draft, known: Known): Here[] {
  const one = (say: string, more: Partial<Here> = {}): Here[] => [{ start, end, say: `${quoted(written)} ${say}`, ...more }];
  // "@acme/cli" is a package, not a person.
  if (text[end] === '/') return NETWORK_HOST.test(handle) ? one('names a network’s address, and nobody there.') : [];
  const name = handle.toLowerCase();
  if (name === known.answered) return [];
  const kind = wrongKind(handle, draft.platform);
  // Who names the other network means the handle there.
  if (kind) return one(kind, draft.platform === 'bluesky' && !handle.includes('.') && has(text, NETWORK_NAMED) ? { level: 'note' } : {});
  if (name === known.self && has(text.slice(Math.max(0, start - 60), start), GRATEFUL) && !QUOTING.test(text.slice(0, start)))
    return one('is this account itself: is somebody else meant?');
  if (known.elsewhere.has(name) && !has(text, NETWORK_NAMED) && !has(text, OTHER_NETWORK))
    return one('is your handle on another network, not here.');
  if (known.exactly.has(name)) return [];
  if (longerThanHere(handle, draft.platform)) return one(`is longer than the ${DOTLESS[draft.platform]} characters a handle has here.`);
  const split = writtenApart(name, text.slice(end, end + 80), known.handles);
  const near =
    split?.known ??
    known.handles.find((written) => {
      const other = written.toLowerCase();
      // Who names both means both.
      return isNear(name, other, known.ours.has(other), other === known.answered) && !isNamed(text, other);
    });
  if (near !== undefined)
    return one(`is nearly @${near}, an account you know. Which one is meant?`, {
      end: end + (split?.length ?? 0),
      ...(wrongKind(near, draft.platform) === null ? { correction: `@${near}` } : {}),
    });
  if (draft.platform === 'mastodon' && !handle.includes('@')) {
    const full = known.handles.find((other) => other.toLowerCase().startsWith(`${name}@`));
    if (full !== undefined) return one(`names somebody on your own server; you know @${full}.`, { correction: `@${full}` });
    if (has(text, OTHER_NETWORK)) return one('names somebody on your own server; the text speaks of another network.');
  }
  if (draft.surface === 'reply' && known.answered !== undefined && text.slice(0, start).trim() === '' && !isNamed(text, known.answered))
    return one(`begins an answer to @${known.answered}: is this who is meant?`);
  return [];
}

/** Whether a text names somebody, on the Fediverse and Bluesky perhaps by the first part of the address alone. */
const isNamed = (text: string, name: string) =>
  mentionsIn(text).some(({ handle }) => handle.toLowerCase() === name || name.startsWith(`${handle.toLowerCase().split('@')[0]}@`));

/** What is meant for a handle and is none. */
function malformed(text: string, draft: Draft, known: Known): Here[] {
  const found: Here[] = [];
  const each = (
    pattern: RegExp,
    say: string,
    correction?: (whole: string) => string,
    fits: (match: RegExpMatchArray) => boolean = () => true,
  ) => {
    for (const match of text.matchAll(pattern))
      if (fits(match))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          say: `${quoted(match[0])}: ${say}`,
          ...(correction ? { correction: correction(match[0]) } : {}),
        });
  };
  each(BRACKETED, 'like this nobody is named.');
  each(SPLIT_HANDLE, 'with a space or another sign behind the @ nobody is named.', (whole) => whole.replace(/^@[^\p{L}\p{N}_]+/u, '@'));
  each(
    GLUED,
    'without a space before the @ nobody is named.',
    (whole) => ` ${whole}`,
    // “Wikipedia@Berghof” is what an event at the account’s own house is called.
    ({ groups }) =>
      (known.exactly.has(groups!.handle!.toLowerCase()) && groups!.handle!.toLowerCase() !== known.self) || LITTLE.test(groups!.before!),
  );
  // Facebook’s groups and the chats of teams have such a call.
  if (draft.surface === 'post' && !['facebook', 'discord', 'slack', 'telegram', 'teams'].includes(draft.platform))
    each(
      CALLS_ALL,
      'that calls everybody in a team’s chat; here it names a stranger.',
      undefined,
      ({ 0: whole }) => !known.exactly.has(whole.slice(1).toLowerCase()),
    );
  each(NAMELESS, 'the @ stands alone; whose name was meant to follow?');
  if (draft.platform !== 'reddit') each(REDDIT_NAME, 'this is how Reddit names people; here nobody is named.');
  each(
    SPACED,
    'with a space nobody is named.',
    (whole) => whole.replace(' ', ''),
    ([, name]) => known.exactly.has(name!.toLowerCase()),
  );
  return found;
}

function wrongKind(handle: string, platform: string): string | null {
  const bluesky = /\.bsky\.social$/i.test(handle);
  const fediverse = handle.includes('@');
  if (bluesky && platform !== 'bluesky' && !fediverse) return 'is a Bluesky handle; here it names nobody.';
  if (fediverse && platform !== 'mastodon' && platform !== 'threads') return 'is a Mastodon address; here it names nobody.';
  if (platform === 'bluesky' && !handle.includes('.')) return 'is no Bluesky handle: those are whole addresses, like @name.bsky.social.';
  const longest = DOTLESS[platform];
  if (longest !== undefined && /[.-]\p{L}{3,}/u.test(handle))
    return 'breaks off at the sign in it: handles here have letters, digits and _ only.';
  if (RUN_ON.test(handle)) return 'runs into the next sentence: the space after the full stop is missing.';
  return null;
}

const longerThanHere = (handle: string, platform: string) => handle.length > (DOTLESS[platform] ?? Number.POSITIVE_INFINITY);

export default check;
