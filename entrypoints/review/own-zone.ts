let known: { offset: number; zone: string } | null = null;

/**
 * IANA name of the zone this machine is in. A browser takes milliseconds to tell, and every judgement asks: it is asked again when the
 * clock shows that somebody has travelled.
 */
export function ownZone(): string {
  const offset = new Date().getTimezoneOffset();
  if (known?.offset !== offset) known = { offset, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return known.zone;
}
