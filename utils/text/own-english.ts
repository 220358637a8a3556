/** Dates and numbers in an English interface, as they are written where the reader lives. */

const known = new Map<string, string>();

/**
 * The English of a reader's region: `en-GB` and `en-US` as they are, `en-DE` for German in Germany. Where nobody has said how
 * English is written in a region, the world's English with the region's clock of twelve or of 24 hours.
 *
 * @param language BCP 47, as the browser names it
 */
export function englishOf(language: string): string {
  const found = known.get(language) ?? findEnglish(language);
  known.set(language, found);
  return found;
}

function findEnglish(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  const regional = `en-${region}`;
  // A region that is not known falls back to the English of the United States without a word.
  const { locale } = new Intl.DateTimeFormat(regional).resolvedOptions();
  if (locale === regional || region === 'US') return regional;
  const { hourCycle } = new Intl.DateTimeFormat(language, { hour: 'numeric' }).resolvedOptions();
  return new Intl.Locale('en-001', hourCycle && { hourCycle }).toString();
}

/** The English of whoever sits at this browser. */
export const ownEnglish = (): string => englishOf(navigator.language);

/** “1,204”, wherever the reader lives: in an English sentence “1.204” is one and a fifth. */
export const numberWords = (count: number): string => count.toLocaleString('en');

/** “14:05”, “2:05 PM”. @param timeZone IANA name; missing: this computer's clock */
export const timeWords = (iso: string, timeZone?: string): string =>
  new Date(iso).toLocaleTimeString(ownEnglish(), { timeStyle: 'short', timeZone });

/** “Fri 27 Nov, 14:05”. @param day how much of the day is told */
export const dayAndTime = (iso: string, day: Intl.DateTimeFormatOptions, timeZone?: string): string =>
  `${new Date(iso).toLocaleDateString(ownEnglish(), { ...day, timeZone })}, ${timeWords(iso, timeZone)}`;

export const shortDay = { weekday: 'short', day: 'numeric', month: 'short' } as const;
