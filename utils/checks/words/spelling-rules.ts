/** What no word of a language has in it, and what stands there instead; loan words that look so are left out. */
type Rule = readonly [wrong: RegExp, right: string];

/** “Canpo”, “tienpo”: before b and p the three languages write m. */
const mBeforeBAndP: Rule = [
  /^(?!inputs?$|inbo|inbred|inbreed|inpaint|canbus)((?:d?es|a)?(?:e|i|co|ca|ta|tie|sie|se|te|cu|li|ho|no|tra|sta))n((?:b|p)[aeiourláéíóúàèìòùãõâêô]\p{L}*)$/u,
  '$1m$2',
];
/** “Merçi”: before e and i a c is soft by itself. */
const noCedilla: Rule = [/^(\p{L}+)ç([eiéèêî]\p{L}*)$/u, '$1c$2'];

const rules: Readonly<Record<string, readonly Rule[]>> = {
  es: [
    mBeforeBAndP,
    // The plural is stressed where the singular is, and needs no accent for it: “inscripciones”.
    [/^(\p{L}{2,}[cs])iónes$/u, '$1iones'],
    [/^(\p{L}{3,}c)ion$/u, '$1ión'],
    // “Vinisteis” is stressed on its i; verbs in -istar and -astar have “conquistéis”.
    [/^(?!\p{L}*(?:qu|l|p|v|am|em|d)istéis$|r?egistr)(\p{L}{2,}i)stéis$/u, '$1steis'],
    [/^(\p{L}{2,})isim([oa]s?)$/u, '$1ísim$2'],
  ],
  pt: [
    mBeforeBAndP,
    noCedilla,
    [/^(\p{L}{2,})ivel$/u, '$1ível'],
    [/^(\p{L}{3,})avel$/u, '$1ável'],
    [/^(\p{L}{2,})çao$/u, '$1ção'],
    [/^(\p{L}{2,})çoes$/u, '$1ções'],
    [/^(\p{L}{3,})assão$/u, '$1ação'],
  ],
  it: [
    mBeforeBAndP,
    // Behind a consonant the plural of -cia and -gia has no i: “spiagge”, “tracce”. An i that is stressed stays: “allergie”.
    [/^(?!provincie|veggie|doggie|buggie|biggie)(\p{L}+(?:[lnrsc]c|[gn]g))ie$/u, '$1e'],
  ],
  fr: [noCedilla, [/^(\p{L}{3,})èe(s?)$/u, '$1ée$2']],
};

/**
 * What a word should be that breaks a rule of its language; `null` where it breaks none.
 * @param word in lower case
 */
export function ruledOut(word: string, language: string): string | null {
  const broken = rules[language]?.find(([wrong]) => wrong.test(word));
  return broken === undefined ? null : word.replace(...broken);
}
