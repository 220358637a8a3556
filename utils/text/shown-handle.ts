/**
 * An account as its network shows it: “@acme”, and a name alone where the network's pages show names and no handles
 * (LinkedIn, Facebook, Telegram).
 *
 * @param handle without the @; where a page shows none, the name
 * @param name what the account calls itself, where that is known
 */
export const shownHandle = (handle: string, name?: string | null): string => (handle === name || /\s/.test(handle) ? handle : `@${handle}`);
