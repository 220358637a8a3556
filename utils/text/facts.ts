import type { Context } from '../model/context.ts';
import type { Draft } from '../model/draft.ts';
import type { Fact } from '../model/finding.ts';
import { anyOf, framed } from './any-of.ts';
import { timesIn } from './clock.ts';
import { anyWeekday, datesIn } from './dates.ts';
import { linksIn } from './links.ts';
import { mentionsIn } from './mentions.ts';
import { either, joined, phrases, type Span, spansOf } from './phrases.ts';
import { sifted } from './sifted.ts';

type Kind = Fact['kind'];

const PRICE = anyOf(
  /(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|R\$|A\$|US\$|kr)\s?)\s?\d[\d.,'’\u00a0\u202f]*(?:\s?(?:k|m|bn|million|billion|Mio\.?|Mrd\.?))?/gu,
  /(?<![\p{L}\p{N}.,])\d[\d.,'’]*\s?(?:€|£|\$|EUR|USD|GBP|CHF|euros?|dollars?|pounds?|Franken|francs|reais)(?![\p{L}])/gu,
);
const NUMBER = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}.,#@/:+-])\d[\d.,'’\u00a0\u202f]*`,
    either(
      joined(
        String.raw`\s?`,
        either(
          '%|percent|per cent|Prozent|pour cent|por ciento|por cento',
          String.raw`per cento|million|billion|thousand|Millionen|Mrd\.?|Mio\.?|millones|milhões|milioni`,
          'km|kg|km²|m²|kWh|MW|hours?|minutes?|days?|weeks?|years?|Stunden|Tage|Jahre',
        ),
      ),
    ),
    String.raw`?(?![\p{L}\p{N}/:]|[.,]\d)`,
  ),
  'giu',
);
const QUOTE = sifted(/“[^“”\n]{3,400}”|„[^„“”\n]{3,400}[“”]|«[^«»\n]{3,400}»|(?<![\p{L}\p{N}])"(?=\S)[^"\n]{3,400}"/gu);
/** Two or more capitalised words in a row, with what may join them: people, places, organisations. */
const NAME = sifted(
  joined(
    String.raw`(?<![\p{L}\p{N}@#_.-])(?:\p{Lu}[\p{L}\p{M}'’-]*\.?)`,
    String.raw`(?:\s(?:(?:of|de|da|do|di|del|della|la|le|van|von|der|den|du|and|&|y|e|und|et)\s){0,2}\p{Lu}[\p{L}\p{M}'’-]*)+`,
  ),
  'gu',
);
const TITLED = phrases('(?:mr|mrs|ms|dr|prof|sir|dame|herr|frau|madame|monsieur|mme|sr|sra|don|doña|dott|sig)\\.? \\p{L}{2,}');
const WEEKDAY = sifted(`(?<![\\p{L}])(?:${anyWeekday})(?![\\p{L}])`, 'giu');
/** Words that start a sentence in capitals without being a name. */
const PLAIN_START = framed(
  /^/u,
  /\s/u,
  /The|A|An|This|That|These|Those|Our|Your|My|We|You|It|If|In|On|At|For|From|With|And|But|Or|As|By/u,
  /To|No|Not|All|New|When|What|Who|How|Why|Where|Here|There|Thank|Thanks|Join|See|Read|Meet|Happy|Good/u,
  /Der|Die|Das|Ein|Eine|Wir|Sie|Ihr|Unser|Unsere|Im|In|Am|Und/u,
  /Le|La|Les|Un|Une|Nous|Vous|Notre|Nos|El|Los|Las|Una|Nuestro|O|Os|Uma/u,
  /Nosso|Il|Lo|Gli|Uno/u,
);

/** Longer readings first: a date is not its number, a price not its figure, a quotation not its names. */
const readings: readonly (readonly [Kind, (text: string, locale: string) => readonly Span[]])[] = [
  ['link', linksIn],
  ['mention', mentionsIn],
  ['date', datesIn],
  ['date', (text) => spansOf(text, WEEKDAY)],
  ['time', timesIn],
  ['price', (text) => spansOf(text, PRICE)],
  ['quote', (text) => spansOf(text, QUOTE)],
  ['number', (text) => spansOf(text, NUMBER)],
  [
    'name',
    (text) => [
      ...spansOf(text, TITLED),
      ...spansOf(text, NAME)
        .map(withoutPlainStart)
        .filter((place) => /\s/.test(place.text)),
    ],
  ],
];

/**
 * What a person has to compare with a source, in reading order: dates, times, numbers, prices, names, links, mentions,
 * quotations. No place is read twice, and the same fact only where it stands first.
 */
export function factsOf(draft: Draft, context: Context): Fact[] {
  const said = new Set<string>();
  return draft.parts.flatMap(({ text }, part) => {
    let taken: Fact[] = [];
    for (const [kind, read] of readings) {
      let last = -1;
      const fresh: Fact[] = [];
      for (const place of read(text, context.locale).toSorted((a, b) => a.start - b.start)) {
        const { start, end, text: words } = trimmed(place);
        if (words === '' || start < last || overlaps(taken, start, end)) continue;
        fresh.push({ kind, part, start, end, text: words });
        last = end;
      }
      taken = [...taken, ...fresh].sort((a, b) => a.start - b.start);
    }
    return taken.filter((fact) => {
      const key = `${fact.kind} ${fact.text.toLowerCase()}`;
      const first = !said.has(key);
      said.add(key);
      return first;
    });
  });
}

function withoutPlainStart(place: Span): Span {
  const start = PLAIN_START.exec(place.text);
  return start ? { start: place.start + start[0].length, end: place.end, text: place.text.slice(start[0].length) } : place;
}

/** Without the punctuation and spaces that a pattern took along. */
function trimmed({ start, end, text }: Span): Span {
  const core = text.replace(/[\s,.(;:–-]+$/u, '');
  return { start, end: end - (text.length - core.length), text: core };
}

/** Whether a place overlaps one of those taken, which are in reading order. */
function overlaps(taken: readonly Fact[], start: number, end: number): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return next !== undefined && next.start < end;
}
