import type { Brand } from '../model/brand.ts';
import { framed } from '../text/any-of.ts';
import { bareName, editDistance, hasSameLetters, speltOut } from '../text/likeness.ts';
import { either, joined } from '../text/phrases.ts';
import { type Mark, readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import { splitTag } from '../text/tag-readings.ts';
import { writtenIn } from '../text/written-in.ts';
import type { Check, Found } from './check.ts';
import { commonWords } from './words/common-words.ts';
import { nearWellKnown, twoSpellings } from './words/near-tags.ts';
import { coarseWord, rudeReading } from './words/rude-reading.ts';

const afterNumberSign = sifted(
  joined(
    either(
      'issue|nr|no|number|pr|ticket|order|case|bug|episode|ep|part|seed|rank(?:ed)?',
      'room|platform|track|lot|flight|bus|route|line|our|the|a|is|are|be',
    ),
    String.raw`[.:]?\s$`,
  ),
  'iu',
);
/** Letters enough for a run-together tag to be hard to read. */
const hardToRead = 17;
/** In whichever language: so many small letters are no word, but a sentence. */
const SURELY_HARD = 28;
/** A sentence in one run: so many words nobody takes in at a glance. */
const manyWords = 5;
/** How many tags still read as a sentence; Instagram and TikTok are used to more. */
const manyTags: Record<string, number> = { instagram: 30, tiktok: 12, youtube: 15, pinterest: 20 };
const manyElsewhere = 6;

// A capital, or nothing but tags behind it: “phone # and address” means number.
const loose = sifted(/(?<=[^\n\r#]\s)[#＃]{1,2}[ \t]+(\p{Lu}[\p{L}\p{N}_]{2,}|[\p{L}_][\p{L}\p{N}_]{3,}(?=\s*(?:#|$)))/gu);
const broken = framed(
  /^/u,
  /[\p{L}\p{N}'’&.+–-]*/u,
  /['’]\p{L}{2}|['’]\p{L}+(?:['’-]\p{L}|\p{Lu})|[-–]\p{L}[\p{L}\p{N}]*[-–]\p{L}|&\p{L}/u,
  /%\p{L}|\/\p{L}|\p{Extended_Pictographic}\ufe0f?(?!https?:)\p{L}|(?:\+\+?|[.!])\p{Lu}/u,
);
/** “#-BookWeek”, “#’Tis”: a hashtag begins with a letter, a digit or a _. */
const startsWrong = sifted(/(?<![\p{L}\p{N}#＃&/])[#＃][-–!?.,'’“"@*&$€£]\p{L}[\p{L}\p{N}_]{3,}/gu);
/** “#[campaign]”: the tag was never put in. */
const unfilled = sifted(/(?<![\p{L}\p{N}&/])[#＃](?:\[[\p{L}\p{N} _-]{2,30}\](?!\()|<[\p{L}\p{N} _-]{2,30}>)/gu);
/** “#30-Day-Reset”. */
const NUMBERED_TITLE = /^[-–](?:\p{Lu}\p{Ll}+|\p{L}{2,}[-–])[\p{L}\p{N}–-]*/u;
/** “#30 under 30”, “#12 days of tea”. */
const OF_A_LIST =
  /^ (?:under|over|unter|über|sous|menos de|sub|onder) \d{1,3}(?!\d)|^ (?:days|tage|jours|días|dias|giorni) (?:of|von|de|di) \p{L}+/iu;
const hyphenated = /^[-–][\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
/** German: “#FHNW-Spin-off” joins words to the one that is tagged, “#Bäcker/innen” and “#Bäcker:innen” name women and men. */
const COMPOUND = /^(?:[-–][\p{L}\p{N}]+)+\.?$/u;
const GENDER_FORM = /^(?:[/:*·]-?|-)in(?:nen)?(?![\p{L}\p{N}])/u;

const check: Check = {
  id: 'hashtag',
  title: 'A hashtag that breaks or reads as something else',
  why: 'A record label’s #susanalbumparty was read another way around the world (NME, 2012); a tag ends at the first mark that is no letter, digit or underscore.',
  class: 'hashtag',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { brand, locale }) {
    const ours = oursOf(brand);
    return readParts(draft).flatMap(({ text, tags, words }, part) => {
      const found: Omit<Found, 'part'>[] = [];
      for (const match of text.matchAll(loose)) {
        const start = match.index;
        found.push({
          start,
          end: start + match[0].length,
          say: `“${match[0]}” is no hashtag because of the space after the #.`,
          correction: `#${match[1]}`,
        });
      }
      for (const { index: start, 0: tag } of text.matchAll(startsWrong))
        found.push({ start, end: start + tag.length, say: `“${tag}” is no hashtag: a letter, a digit or _ has to follow the #.` });
      for (const { index: start, 0: tag } of text.matchAll(unfilled))
        found.push({ start, end: start + tag.length, say: `“${tag}” is no hashtag yet: its word is missing.` });
      found.push(...onlyDigits(text, tags));
      found.push(...twoSpellings(tags), ...nearWellKnown(tags));
      found.push(
        ...splitByBlank(text, tags, brand?.hashtags ?? [], [brand?.name ?? '', ...(brand?.accounts ?? []).map(({ handle }) => handle)]),
      );
      found.push(...titleByWords(text, tags));
      for (const tag of tags) found.push(...faults(text, tag, ours, locale));
      const many = manyTags[draft.platform] ?? manyElsewhere;
      if (tags.length > many)
        found.push({
          start: tags[0]?.start ?? null,
          end: tags.at(-1)?.end ?? null,
          level:
            brand?.name !== undefined && (tags.length > 2 * many || (tags.length > many && tags.length > words.length)) ? 'ask' : 'note',
          say: `${tags.length} hashtags are a lot to read on this network.`,
        });
      return found.map((one) => ({ ...one, part }));
    });
  },
  examples: {
    fires: [
      'The pier is lit all night. #24/7fishing',
      { text: 'The heron is back on the roof. #Acme Museum', context: { brand: { name: 'Acme Museum' } } },
      { text: 'Ein Tisch für zwölf. #WerkstattLuna ## Esche', context: { locale: 'de-DE', brand: { name: 'Werkstatt Luna' } } },
      { text: 'Firma con Elena Ríos. #laliteraturaquenosunecadainvierno', context: { locale: 'es-ES', brand: { name: 'Alondra' } } },
      { text: 'We are hiring in Waterloo. #RIMJobs', context: { brand: { name: 'RIM' } } },
      { text: 'Opening on Friday! #CountdownToTheShitShow', context: { brand: { name: 'Acme' } } },
      'Cakes at ten, and a raffle. #MillbrookOpenGarden #MilbrookOpenGarden',
      'An old one from the loft. #ThrowbakThursday',
      'Every pound counts today. #[appeal] #Tin2.0',
      { text: 'The Chester festival starts today! #CLitFest', context: { brand: { name: 'Acme' } } },
      { text: 'One more month until the film! #hobbitch', context: { brand: { name: 'Acme' } } },
      { text: 'Send in your questions #susanalbumparty', context: { brand: { name: 'Susan HQ' } } },
      { text: 'Swap outgrown coats at the library. #kidsexchange', context: { brand: { name: 'Wexcombe Council' } } },
      'Lamps and rugs from Friday. #Black-Friday-Deals',
      { text: 'Les ateliers reprennent. #Porte-OuvertesÀLyon', context: { locale: 'fr-FR' } },
      { text: 'Full time, and three points. #WFCT', context: { brand: { hashtags: ['WCFT'] } } },
      { text: '#Tea #Cup #Pot #Leaf #Brew #Loose #Leeds Out now.', draft: { platform: 'linkedin' }, context: { brand: { name: 'Acme' } } },
      'Two seats left. #Don’tMissOut',
      'Coffee first, then the rest. # WinterRoast',
      { text: 'Thirty jars and a great afternoon#WinterRoast', context: { brand: { name: 'Acme' } } },
      'Out now. #Spring/Summer #Tea❤️Leeds #!NewBlend',
      { text: 'Thirty people who kept it going. #therapistsofcalder', context: { brand: { name: 'Calder' } } },
      'We won the cup. #1 #2026',
      'Sale on now #50%off everything.',
      { text: 'A day for our heads of school. #teacherstalking', context: { brand: { name: 'Wexcombe Schools' } } },
      'The last forty jugs are glazed. #Made In Leeds',
      'Room for two more in our team. #C++Jobs',
      { text: 'Cake, balloons, no sleep. #paperlanternsexpress', context: { brand: { name: 'Paper Lanterns' } } },
      { text: 'Forty kinds of squash. #Green LoftMarket', context: { brand: { hashtags: ['GreenLoftMarket'] } } },
      { text: 'Ninety years. #thebestisyettocomewithbeaconmutual', context: { brand: { name: 'Beacon Mutual' } } },
      { text: 'Home by six. #RiverQuayy', context: { brand: { hashtags: ['RiverQuay'] } } },
      'A month of stretching, day by day. #21-Day-Stretch',
      { text: 'Home by six. #MillbrookRovrs', context: { brand: { hashtags: ['MillbrookRovers'] } } },
      'Our favourite dinners in one list. #30 under 30 #Acme',
    ],
    leaves: [
      'The pier is lit all night, 24/7, for those who fish. #5/10k',
      {
        text: 'The heron is back on the roof of the #Acme Museum, and visitors to #Acme Museum may look up. #Acme',
        context: { brand: { name: 'Acme Museum' } },
      },
      { text: 'We are hiring in Waterloo and in Ottawa. #RIMHiring #RimFire', context: { brand: { name: 'RIM' } } },
      'The class of #Leeds2026. 4 pm is the start. #Leeds2026.',
      'Both halls are open. #OpenGarden2026 #OpenGarden2027 #OpenGardens #OpenGarden #MüllerHof #MuellerHof #OpenGardenA #OpenGardenB #LockTheGarden #LockedTheGarden',
      'A walk on #BlackFridays, #WomenHistoryMonth, #digitaleTransformation and #ThrowbackThursdays, with #MondayMotivated friends.',
      'We’re #1 in the league. #UpTheRovers',
      'One post for #Leeds/#York. #Tea ❤️ #Leeds❤️ in C#Sharp.',
      'Fixed in 4.2.1 (issue #4211). Cleared as our #2026 plan says.',
      'The plans are in file #2025/31 at the counter, and the minutes in #12/4; ask for Ruth. #OpenCouncil',
      'We are #1. Seed #3 plays seed #6 tonight. #UpTheRovers',
      'We are hiring two C# engineers. #DotNetJobs',
      '#Frühstück #HamburgSternschanze #温泉',
      'Dinkel, Wasser, Salz, Zeit. #Dinkelbrot #Handwerk #TherapistsOfCalder',
      'Fall is here. #FallFavorites #Squash #GreenLoft Market',
      '#therapist #analysis #Essex #cocktailparty',
      'Two talks and a swap of books at the library. #LitFest #BookLitFest #BCLitFest #ITJobs',
      '#middlesex #grapefruit #classaction #stopstalking #endpainnow #ourskills',
      'New at noon. #Leeds Market opens its gates. #Winter is near. #Sale: One day only.',
      'We are #1. Save up to #50 and more. Ranked #3 %',
      { text: 'On the road again. #paperlanterns #paperlanternslive', context: { brand: { name: 'Paper Lanterns' } } },
      { text: 'Torna la #donazione di sangue, per una giornata #internazionale.', context: { locale: 'it-CH', brand: { name: 'Acme' } } },
      'Loving #Eurovision’s stage this year.',
      { text: 'Frisch gebacken, am #Kirchweih-Sonntag und danach.', context: { locale: 'de-DE' } },
      {
        text: 'Die #KI-Garten-Serie. Am #Backtag👉https://berghof.example ein #Mühlbach-Back-Kurs für #Bäcker/innen, #Köchinnen und #Gärtner*innen. #wanderwegemitaussicht',
        context: { locale: 'de-CH', brand: { name: 'Backhaus Mühlbach' } },
      },
      { text: 'Schnee heute. #muehlbach #mühlbach', context: { locale: 'de-CH', brand: { name: 'BH_Muehlbach' } } },
      { text: 'Full time at #WFCT, the small station by the sea, and the kettle is on.', context: { brand: { hashtags: ['WCFC'] } } },
      'A #1-ranked bakery, and #2 - the bus. #RiverQuays',
      { text: 'Full house. #MillbrookRovers', context: { brand: { hashtags: ['MillbrookRovers'] } } },
      'Closed #12, #977 and, after four years, #14: under 30 are left. #Acme',
    ],
  },
};

export default check;

type Here = Omit<Found, 'part'>;

/** The words of the brand's own names, in the singular too: in its hashtags they are read as words. */
function ownWords(names: readonly string[]): ReadonlySet<string> {
  const words = names.flatMap((name) => name.match(/\p{Lu}?[\p{Ll}]{3,}/gu) ?? []).map((word) => word.toLowerCase());
  return new Set([...words, ...words.map((word) => word.replace(/s$/, ''))]);
}

/** What is known of the brand whose account posts. */
interface Ours {
  isBrand: boolean;
  hashtags: readonly string[];
  /** Its hashtags and its name in bare letters, where long enough to be missed by one. */
  names: readonly string[];
  /** The words that they are made of. */
  words: ReadonlySet<string>;
}

function oursOf(brand: Brand | null | undefined): Ours {
  const hashtags = brand?.hashtags ?? [];
  const names = [...hashtags, brand?.name ?? ''];
  return {
    isBrand: brand?.name !== undefined,
    hashtags,
    names: names.flatMap((name) => [bareName(name), speltOut(name)]).filter((name) => name.length >= 6),
    words: ownWords(names),
  };
}

function faults(text: string, tag: Mark, ours: Ours, locale: string): Here[] {
  const { isBrand, names } = ours;
  const { start, end } = tag;
  const rest = text.slice(end, end + 60);
  if (/\p{L}/u.test(tag.text)) {
    // “#Tin2.0”.
    const tail = broken.exec(rest) ?? (/\d$/u.test(tag.text) ? /^\.\d+(?!\p{L})/u.exec(rest) : null);
    if (GENDER_FORM.test(rest) && writtenIn(text, locale) === 'de') return [];
    // “R&D”, “D&D”: everyone knows the word, and the tag is lost all the same.
    const known = /^\p{L}$/u.test(tag.text) && tail?.[0].length === 2;
    if (tail && !(COMPOUND.test(tail[0]) && writtenIn(text, locale) === 'de'))
      return [
        {
          start,
          end: end + tail[0].length,
          level: known ? 'note' : 'ask',
          say: `The hashtag “#${tag.text}${tail[0]}” ends at “#${tag.text}”: a hashtag takes letters, digits and _ only.`,
          correction: `#${(tag.text + tail[0]).replace(/[^\p{L}\p{N}_]/gu, '')}`,
        },
      ];
    const hyphen = hyphenated.exec(rest);
    // German joins words with hyphens, and people there tag the first part on purpose; “#Tag-derOffenenTür” nobody does.
    const isMeantAsOne = (head: string, tail: string) =>
      names.includes(bareName(head + tail)) ||
      /^[-–]\p{Lu}\p{Ll}+\p{Lu}/u.test(tail) ||
      (locale.startsWith('en') && (isBrand || /^[-–]\p{Lu}/u.test(tail)));
    if (hyphen)
      return [
        {
          start,
          end: end + hyphen[0].length,
          level: isMeantAsOne(tag.text, hyphen[0]) ? 'ask' : 'note',
          say: `The hashtag ends at “#${tag.text}”; “${hyphen[0]}” is left outside.`,
        },
      ];
  }
  if (start > 0 && /[\p{Ll}#＃]/u.test(text[start - 1] as string) && /^\p{L}{3}/u.test(tag.text)) {
    return [
      {
        start,
        end,
        level:
          // “C#Sharp” and “lot#Twelve” are no words run into a hashtag.
          /[#＃]/u.test(text[start - 1] ?? '') || (isBrand && /\p{L}{3}$/u.test(text.slice(Math.max(0, start - 3), start)))
            ? 'ask'
            : 'note',
        say: `“#${tag.text}” has no space before it and may not become a hashtag.`,
      },
    ];
  }
  if (names.includes(bareName(tag.text)) || names.includes(speltOut(tag.text))) return [];
  // A place or a thing that the name has a word for is tagged by itself.
  const near = (ours.words.has(tag.text.toLowerCase()) ? null : nearMiss(tag.text, names)) ?? swapped(tag.text, ours.hashtags);
  if (near !== null) return [{ start, end, say: `“#${tag.text}” is nearly “${near}”, the brand’s own hashtag.` }];
  const coarse = coarseWord(tag.text);
  if (coarse !== null) return [{ start, end, level: isBrand ? 'ask' : 'note', say: `“#${tag.text}” says “${coarse}”.` }];
  const reading = rudeReading(tag.text, ours.words);
  // On a private account a rude tag is mostly meant.
  if (reading !== null)
    return [
      {
        start,
        end,
        level: isBrand ? 'ask' : 'note',
        say: `“#${tag.text}” can be read as “${reading}”. Capitals for each word would show what is meant.`,
      },
    ];
  return runTogether(tag, isBrand, ours.words);
}

/** The brand's own tag that this one misses by a letter or two. */
function nearMiss(tag: string, own: readonly string[]): string | null {
  const bare = bareName(tag);
  for (const name of own) {
    const most = name.length >= 10 ? 2 : 1;
    // A letter typed twice at the end, or the last one lost, is a slip; a plural or another word's ending is meant.
    if (bare === name + name.at(-1) || (bare === name.slice(0, -1) && !name.endsWith('s'))) return name;
    if (bare.startsWith(name) || name.startsWith(bare)) continue;
    if (editDistance(bare, name, most) <= most) return name;
  }
  return null;
}

/** The brand's own initials with two neighbours changed over: #WFCT for #WCFT. */
function swapped(tag: string, brandTags: readonly string[]): string | null {
  const isInitials = (one: string) => /^\p{Lu}{3,6}$/u.test(one);
  if (!isInitials(tag) || brandTags.includes(tag)) return null;
  return brandTags.find((own) => isInitials(own) && hasSameLetters(own, tag) && editDistance(own, tag, 1) === 1) ?? null;
}

/** “#1 #2026” behind the text, or a year: meant as tags, and no network links a tag of digits. */
function onlyDigits(text: string, tags: readonly Mark[]): Here[] {
  let block = tags.length;
  for (let until = text.trimEnd().length; block > 0; block -= 1) {
    const { start, end } = tags[block - 1] as Mark;
    if (text.slice(end, until).trim() !== '') break;
    until = start;
  }
  const behind = tags.length - block >= 2 ? block : tags.length;
  return tags.flatMap(({ text: tag, start, end }, index): Here[] => {
    const year = /^(?:19|20)\d\d$/.test(tag) && !afterNumberSign.test(text.slice(Math.max(0, start - 20), start));
    const percent = /^(?:%|\/\d{1,3}(?=\p{L}{3}))\p{L}+/u.exec(text.slice(end, end + 30));
    if (/^\d{1,3}$/.test(tag) && percent)
      return [
        {
          start,
          end: end + percent[0].length,
          say: `“#${tag}${percent[0]}” breaks off at the ${percent[0].charAt(0)}, and no network makes a hashtag of digits alone.`,
        },
      ];
    const list = OF_A_LIST.exec(text.slice(end, end + 40));
    if (/^\d{1,3}$/.test(tag) && list)
      return [
        { start, end: end + list[0].length, say: `“#${tag}” is all digits and ends at the space: no network makes a hashtag of it.` },
      ];
    const title = NUMBERED_TITLE.exec(text.slice(end, end + 40));
    if (/^\d{1,4}$/.test(tag) && title)
      return [
        { start, end: end + title[0].length, say: `“#${tag}” is all digits and ends at the hyphen: no network makes a hashtag of it.` },
      ];
    if (!/^\d{1,6}$/.test(tag) || /^(?:[%\p{L}-]|\/\d)/u.test(text.slice(end, end + 2)) || (index < behind && !year)) return [];
    return [{ start, end, say: `“#${tag}” is all digits, and no network makes a hashtag of that.` }];
  });
}

/** “#Green Loft” where the tag is #GreenLoft: only the first word of it links. */
function splitByBlank(text: string, tags: readonly Mark[], own: readonly string[], called: readonly string[]): Here[] {
  const calledNames = new Set(called.map(bareName).filter((name) => name.length >= 6));
  const names = new Set(own.map(bareName).filter((name) => name.length >= 6));
  return tags.flatMap(({ text: tag, start, end }): Here[] => {
    const following = /^[ \u00a0]([\p{L}\p{N}]+)(?:[ \u00a0]([\p{L}\p{N}]+))?/u.exec(text.slice(end, end + 50));
    if (!following || names.has(bareName(tag))) return [];
    const [both, second = '', third = ''] = following;
    const two = tag + second;
    // In a sentence a word of the house's own name may be tagged by itself; behind the text the tag is what was meant.
    const isBehind = afterText.test(text.slice(0, start).slice(-60));
    const ends = (length: number) => isBehind && /^[ \u00a0]*(?:$|\n|[#＃])/u.test(text.slice(end + length));
    const whole = [two, two + third].find(
      (one) => names.has(bareName(one)) || (calledNames.has(bareName(one)) && ends(one === two ? 1 + second.length : both.length)),
    );
    if (whole === undefined) return [];
    const taken = whole === two ? 1 + second.length : both.length;
    return [{ start, end: end + taken, say: `“#${tag}” ends at the blank; the brand’s hashtag is one word.`, correction: `#${whole}` }];
  });
}

/** Behind what makes a finished text: a sentence, another tag, a line. */
const afterText = sifted(/(?:[.!?…:)”"]|[#＃][\p{L}\p{N}_]+|\p{Extended_Pictographic}\ufe0f?)[ \u00a0]$|\n$/u);
const titleToTheEnd = /^(?:[ \u00a0]\p{Lu}\p{Ll}*){1,4}(?=[ \u00a0]*(?:$|\n|[ \u00a0][#＃]))/u;

/** “#Made In Stoke” behind the text: capitals for each word, and only the first word links. */
function titleByWords(text: string, tags: readonly Mark[]): Here[] {
  return tags.flatMap(({ text: tag, start, end }): Here[] => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(tag) || !commonWords.has(tag.toLowerCase()) || !afterText.test(text.slice(0, start).slice(-60))) return [];
    const title = titleToTheEnd.exec(text.slice(end, end + 80))?.[0];
    return title === undefined
      ? []
      : [
          {
            start,
            end: end + title.length,
            say: `“#${tag}” ends at the blank; “${title.trim()}” is left outside.`,
            correction: `#${tag}${title.replace(/\s/gu, '')}`,
          },
        ];
  });
}

/** A long tag in lower case: a screen reader runs the words together, and so does the eye. A few words can be told apart; a sentence cannot. */
function runTogether({ text, start, end }: Mark, isBrand: boolean, known: ReadonlySet<string>): Here[] {
  if (text.length < hardToRead || !/^[\p{Ll}\p{N}]+$/u.test(text)) return [];
  const words = splitTag(text, (word) => commonWords.has(word) || known.has(word)).shortest?.length ?? 0;
  return [
    {
      start,
      end,
      level: isBrand && (words >= manyWords || text.length >= SURELY_HARD) ? 'ask' : 'note',
      say: `“#${text}” is hard to read in one run. Capitals for each word help, above all with a screen reader.`,
    },
  ];
}
