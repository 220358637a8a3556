/**
 * A text as it was saved: in UTF-8, in UTF-16 with its mark at the start (a spreadsheet's “Unicode text”), or, where it is neither, in
 * the western signs of Windows, as spreadsheets there save CSV unless they are told otherwise.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
