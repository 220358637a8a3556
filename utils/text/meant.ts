/**
 * What is said about words that look like a slip. `meant` is what should stand there, “this / that” where either may, or a sentence that
 * ends in a full stop, where no one word says it.
 */
export function looksLikeSlip(quotedWords: string, meant: string): string {
  return meant.endsWith('.')
    ? `${quotedWords} looks like a slip: ${meant}`
    : `${quotedWords} looks like a slip. Did you mean ${meant
        .split(' / ')
        .map((one) => `“${one}”`)
        .join(' or ')}?`;
}
