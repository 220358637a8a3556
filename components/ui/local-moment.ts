const digits = (number: number, count: number): string => String(number).padStart(count, '0');

/**
 * ISO 8601 → `2026-11-22T09:00`, as the browser's own field writes a moment by this computer's clock. Part by part: a year that is being
 * typed begins as 2 or 20, when clocks went by the sun and no offset in minutes is the right one.
 */
export function localMoment(iso: string): string {
  const moment = new Date(iso);
  return `${localDay(iso)}T${digits(moment.getHours(), 2)}:${digits(moment.getMinutes(), 2)}`;
}

/** The day of a moment on this computer's calendar, as file names have it: `2026-11-22`. */
export function localDay(iso: string): string {
  const moment = new Date(iso);
  return [digits(moment.getFullYear(), 4), digits(moment.getMonth() + 1, 2), digits(moment.getDate(), 2)].join('-');
}
