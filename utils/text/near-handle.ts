import { bareName, editDistance, speltOut } from './likeness.ts';

/** "@Ivanka Trump" for @IvankaTrump: the known handle that the next words complete, and how much of the text they take. */
export function writtenApart(name: string, after: string, known: readonly string[]): { known: string; length: number } | undefined {
  let joined = name;
  let length = 0;
  const together = (handle: string) => handle.replace(/[._-]/g, '').toLowerCase();
  for (const [next, word] of after.matchAll(/\s([\p{L}\p{N}_]+)/guy)) {
    joined += word!;
    length += next.length;
    const found = known.find((other) => together(other) === together(joined));
    if (found) return { known: found, length };
    if (length > 40) break;
  }
  return undefined;
}

/** Characters taken for one another at a glance, each as one of them. */
const asSeen = (name: string) =>
  speltOut(name)
    .replaceAll('0', 'o')
    .replace(/[1i|]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('3', 'e')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

const COUNTRY = /[._-](?:\p{L}{2}|usa|esp|fra|ita|ger|nor|swe|aus|nzl|can)$/u;

/** What organisations put behind their name, so that one of two handles is easily taken for the other. */
const ENDING =
  /^[._-]?(?:uk|us|usa|ie|au|nz|ca|eu|de|fr|es|it|nl|pt|int|hq|official|oficial|officiel|ufficiale|app|co|inc|ltd|gmbh|group|team|club|fc|museum|magazine|mag|radio|trust|foundation|studio|studios|books|bakery|brewery|roasters|coffee|cafe|photography|photo|photos|foto|fotos|art|music|help|gov|police|council)$/;
const GLUED_COUNTRY = /^[._-]?(?:uk|us|usa|ie|au|nz|ca|eu|de|fr|es|it|nl|pt|int)$/;
/** Shorter, and the name alone may be anybody’s. */
const FEWEST_OF_NAME = 6;

/** “@acmetea_uk” for “@acmetea”: the same name with an ending. */
const isPieceOf = (short: string, long: string) =>
  short.length >= FEWEST_OF_NAME && long.startsWith(short) && ENDING.test(long.slice(short.length));

/** Two or three slips in a long name, one in a short one, or the same letters with other signs between. */
export function isNear(written: string, known: string, ours: boolean, answered: boolean): boolean {
  if (written === known) return false;
  const bare = bareName(known);
  if (bare.length < 5) return false;
  if (asSeen(written) === asSeen(known)) return true;
  // The same letters with other dots or noughts between: “kofiowusu09” for “kofi_owusu9”.
  const joined = (handle: string) => handle.replace(/[._-]/g, '').replace(/(?<!\d)0+(?=\d)/g, '');
  if (joined(written) === joined(known)) return true;
  // A brand has sisters in other countries: “@acmetea” and “@acmeteauk”.
  const sister = ours && GLUED_COUNTRY.test(written.slice(known.length));
  if (!sister && (isPieceOf(written, known) || isPieceOf(known, written))) return true;
  const most = bare.length >= 14 ? 3 : bare.length >= 9 ? 2 : 1;
  // "fjordgear_uk" beside "fjordgear_de": another country's account, not a slip.
  if (COUNTRY.test(written) && COUNTRY.test(known) && written.replace(COUNTRY, '') === known.replace(COUNTRY, '')) return false;
  // A digit more or less makes another name, but nobody adds one to the brand's own.
  if (ours && /^[._-]?\d{1,2}$/.test(written.slice(known.length)) && written.startsWith(known)) return true;
  // Who is answered is who is meant.
  if (answered && editDistance(written, known, 1) <= 1) return true;
  if (written.replace(/\D/g, '') !== known.replace(/\D/g, '')) return false;
  return editDistance(written, known, most) <= most;
}
