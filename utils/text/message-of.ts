/** What went wrong, in words. Anything can be thrown, not only errors, and some errors of browsers say nothing but what they are called. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
