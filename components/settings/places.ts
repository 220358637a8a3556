import { ownEnglish } from '../../utils/text/own-english.ts';

const localeIds = [
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'en-IE',
  'en-IN',
  'en-NZ',
  'en-ZA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-BE',
  'fr-CA',
  'fr-CH',
  'es-ES',
  'es-MX',
  'pt-PT',
  'pt-BR',
  'it-IT',
] as const;

/** Languages to choose from, by their own BCP 47 tag, in English, as all else here is. `current` is always among them. */
export function localeOptions(current: string | null): Record<string, string> {
  const names = new Intl.DisplayNames(ownEnglish(), { type: 'language', languageDisplay: 'dialect' });
  const ids = current === null || localeIds.includes(current as never) ? localeIds : [current, ...localeIds];
  return Object.fromEntries(ids.map((id) => [id, nameOf(names, id)]));
}

function nameOf(names: Intl.DisplayNames, id: string): string {
  try {
    return names.of(id) ?? id;
  } catch {
    // An imported file may hold a tag that is none; it is shown as it is.
    return id;
  }
}

/** Every time zone the browser knows, `Europe/London` → `Europe/London`. `current` is always among them. */
export function timeZoneOptions(current: string): Record<string, string> {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', current]);
  return Object.fromEntries([...zones].sort().map((zone) => [zone, zone.replaceAll('_', ' ')]));
}
