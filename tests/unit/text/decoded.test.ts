import { expect, it } from 'vitest';
import { decoded } from '../../../utils/text/decoded.ts';

const TEXT = 'Müller;größer\r\n“Café”;5 €';
const little = [...TEXT].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
const WINDOWS: Record<string, number> = { '“': 0x93, '”': 0x94, '€': 0x80 };

it.each([
  ['UTF-8', [...new TextEncoder().encode(TEXT)]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
  ['UTF-16, little end first', [0xff, 0xfe, ...little]],
  ['UTF-16, big end first', [0xfe, 0xff, ...little.map((_, at) => little[at ^ 1]!)]],
  ['the western signs of Windows', [...TEXT].map((sign) => WINDOWS[sign] ?? sign.charCodeAt(0))],
])('a file in %s is read with every sign', (_, bytes) => {
  expect(decoded(Uint8Array.from(bytes))).toBe(TEXT);
});
