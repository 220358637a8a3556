/** Bytes as text that survives JSON, RFC 4648 § 4. */
export function toBase64(bytes: Uint8Array): string {
  // A call takes only so many arguments.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 0x8000) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 0x8000, (index + 1) * 0x8000)),
  );
  return btoa(pieces.join(''));
}

/** @throws {DOMException} where the text is no base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
