import { anyOf } from '../text/any-of.ts';
import { either, quoted } from '../text/phrases.ts';
import { readParts } from '../text/reading.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

/** Signs that look like letters, as ranges of a character class. */
const LOOK_ALIKES = [
  // Mathematical alphanumerics: bold, script, Fraktur, double-struck.
  String.raw`\u{1d400}-\u{1d7ff}\u{2100}-\u{2103}\u{210a}-\u{2113}\u{211b}-\u{211d}\u{2124}-\u{212d}\u{212f}-\u{2134}`,
  // Circled, squared and full-width.
  String.raw`\u{24b6}-\u{24e9}\u{1f130}-\u{1f189}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}`,
  // Small capitals.
  String.raw`\u{1d00}-\u{1d22}\u{262}\u{26a}\u{274}\u{280}\u{28f}\u{299}\u{29c}\u{29f}\u{a730}\u{a731}`,
].join('');
const styled = sifted(String.raw`(?:[${LOOK_ALIKES}]\p{M}*[\s'’.,-]{0,2}){4,}`, 'gu');
/** What Unicode gives no plain letter for: small capitals, and white letters on black circles and squares. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ_ʀꜱᴛᴜᴠᴡ_ʏᴢ';
const WHITE_ON_BLACK = [0x1f150, 0x1f170];
/** Raised letters, and letters turned upside down. */
const turned = anyOf(
  /(?:[\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d6a\u1d9c-\u1dbf\u2071\u207f]{3,}[\s'’.,-]{0,2})+/gu,
  /(?<!\p{L})(?=[\p{L}\p{M}]{0,30}[ɐǝɟƃɥɹʇʌʍʎɔɯ][\p{L}\p{M}]{0,30}[ɐǝɟƃɥɹʇʌʍʎɔɯ])(?:[ɐǝɟƃɥıɾʞɯɹʇʌʍʎɔ\p{Ll}]{4,40})/gu,
);
/** Letters that no language but phonetics has, here and there in a text: it was turned upside down. */
const turnedLetters = /[ɐɟɹʇʌʍʎɯ]/gu;
/** Between strokes or brackets letters are sounds: /ˈɹʌɪt/. */
const PHONETIC = /[/[][^/\]\n]{0,40}$/u;
/** Emoji, also joined or with a skin colour, with nothing but spaces between. A flag counts as one. */
const emoji = either(
  String.raw`[\u{1f1e6}-\u{1f1ff}]{2}`,
  String.raw`\p{Extended_Pictographic}(?:\ufe0f|\ufe0e|[\u{1f3fb}-\u{1f3ff}])?(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,4}`,
);
const emojiRun = new RegExp(`(?:${emoji} ?){6,}`, 'gu');
const oneEmoji = new RegExp(emoji, 'gu');
const onlyHearts =
  /^(?:[\s\u{1f499}-\u{1f49f}\u{1f493}-\u{1f498}\u{1f9e1}\u{1f5a4}\u{1f90d}\u{1f90e}\u{1fa75}-\u{1fa77}]|\u2764|\ufe0f)+$/u;
const flagsOnly = /^[\u{1f1e6}-\u{1f1ff}\s]+$/u;
/** “S A L E”, and letters under a heap of accents. */
const spacedOut = sifted(/(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]){5,}\p{L}(?![\p{L}\p{N}])/gu);
/** “This 👏 is 👏 the 👏 best”. */
const clapped = sifted(String.raw`(?:\p{L}{1,20} ?(${emoji}) ?)(?:\p{L}{1,20} ?\1 ?){3,}`, 'gu');
/** “s̶a̶l̶e̶”. */
const struckOut = /(?:[\p{L}\p{N} ][\u0332-\u0338]){4,}/gu;
/** So many capitals with blanks between are meant as a heading. */
const spacedCapitals = sifted(/(?<![\p{L}\p{N}])(?:\p{Lu}[ \u00a0]{1,3}){4,}\p{Lu}(?![\p{L}\p{N}])/gu);
/** Faces and frames made of signs: one sign after the other is read out. */
const drawn = anyOf(
  /[\u2500-\u257f]{6,}|[\u2580-\u259f\u25a0-\u25ff]{12,}/gmu,
  /(?:[^\p{L}\p{N}\s]{0,6}[(（][^()（）\p{Extended_Pictographic}\n]{1,12}[)）][^\p{L}\p{N}\s.,;:!?]{0,8}[︵彡┻☆ノﾉ丿]\S{0,8})/gmu,
  /^[^\p{L}\p{N}\n]{0,12}[/\\|_<>()]{2}[^\p{L}\p{N}\n]{0,30}\n[^\n]{0,16}[/\\|_<>()]{1}[^\n]{0,16}\n[^\p{L}\n]{0,4}[/\\|_<>()][^\n]{0,20}$/gmu,
);
/** “★·.·´¯`·.·★”: a frieze of signs. */
const frieze = sifted(/(?:[★☆✧✦✩✪·•°º´¯`¸~～*¤ø»«⋆｡.,:;-](?! ?[\p{L}\p{N}])){6,}/gu);
/** An emoji where a noun belongs: “bring your 🐶”. */
const asNoun = sifted(
  String.raw`(?<!\p{L})(?:a|an|the|your|our|my|some|this|with|der|die|das|den|ein|eine|einen|dein|deine|deinen|euer|mit|un|une|le|la|ton|ta|votre|avec|el|tu|su|con|o|um|uma|seu|sua|com|il|lo|het|een|je|met) (${emoji})(?=[\s.,!?+&]|$)`,
  'giu',
);
/** A whole paragraph of capitals: read letter by letter by some, hard to read for many. */
const capitals = sifted(/(?:(?<![\p{L}])\p{Lu}[\p{Lu}'’-]{0,20}(?:[\s,:;.!?–—&\p{N}-]{1,6})){15,}/gu);
const zalgo = /(?:\p{L}\p{M}{3,}){2,}/gu;

const runToAsk = 8;
/** However few kinds, nobody listens to so many. */
const rowToAsk = 12;
const emojiToAsk = 16;

const check: Check = {
  id: 'accessibility-text',
  title: 'Text that a screen reader cannot read out',
  why: 'Styled letters are mathematical signs and are read out one by one or skipped; every emoji is read out by its name (W3C, WCAG 1.3.1 and failure F26; RNIB).',
  class: 'accessibility',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft, { locale }) {
    return readParts(draft).flatMap(({ text }, part) => {
      const found: Found[] = [];
      for (const { index: start, 0: run } of text.matchAll(styled)) {
        // In Japanese and Chinese full-width letters are plain letters.
        if (/^[\uff00-\uff5e\s]+$/u.test(run) && (/^(?:ja|zh|ko)/.test(locale) || /[\u3040-\u9fff]/u.test(text))) continue;
        found.push({
          part,
          start,
          end: start + run.trimEnd().length,
          say: `${quoted(run, 40)} is made of signs that only look like letters; a screen reader spells it out or skips it.`,
          correction: plainly(run.trimEnd()),
        });
      }
      for (const { index: start, 0: run } of text.matchAll(turned))
        if (!PHONETIC.test(text.slice(Math.max(0, start - 40), start)))
          found.push({
            part,
            start,
            end: start + run.trimEnd().length,
            say: `${quoted(run, 40)} is made of signs for sounds; a screen reader spells it out or skips it.`,
          });
      if ((text.match(turnedLetters)?.length ?? 0) >= 3 && found.length === 0 && !/[/[]/.test(text))
        found.push({
          part,
          start: null,
          end: null,
          say: 'Letters turned upside down are signs for sounds; a screen reader spells them out or skips them.',
        });
      for (const { index: start, 0: run } of text.matchAll(drawn))
        found.push({ part, start, end: start + run.length, say: 'A picture made of signs is read out sign by sign.' });
      for (const { index: start, 0: run } of text.matchAll(frieze))
        if ((run.match(/[^.,:;*~-]/gu)?.length ?? 0) >= 4)
          found.push({ part, start, end: start + run.length, say: 'A frieze of signs is read out sign by sign.' });
      const nouns = [...text.matchAll(asNoun)];
      if (nouns.length >= 2)
        found.push({
          part,
          start: nouns[0]!.index,
          end: nouns[0]!.index + nouns[0]![0].length,
          say: `${nouns.length} emoji stand for words: whoever hears them, or sees others, has to guess.`,
        });
      for (const { index: start, 0: run } of text.matchAll(capitals))
        found.push({
          part,
          start,
          end: start + run.trimEnd().length,
          say: 'A paragraph in capitals is hard to read, and some screen readers spell it out.',
        });
      for (const { index: start, 0: run } of text.matchAll(emojiRun)) {
        const count = run.match(oneEmoji)?.length ?? 0;
        // A row of hearts is a flourish; a row of different things was meant to be read.
        const kinds = new Set(run.match(oneEmoji)).size;
        const tooMany = count >= rowToAsk || (count >= runToAsk && kinds > count / 2);
        const level = tooMany && !flagsOnly.test(run) && !onlyHearts.test(run) ? 'ask' : 'note';
        found.push({
          part,
          start,
          end: start + run.trimEnd().length,
          level,
          say: `${count} emoji in a row are read out one after another.`,
        });
      }
      const all = text.match(oneEmoji)?.length ?? 0;
      if (all >= emojiToAsk && !found.some(({ level }) => level !== 'note'))
        found.push({
          part,
          start: null,
          end: null,
          level: all >= 18 && !flagsOnly.test(text) ? 'ask' : 'note',
          say: `${all} emoji in one post are a lot to have read out.`,
        });
      for (const { index: start, 0: run } of text.matchAll(clapped))
        found.push({ part, start, end: start + run.length, say: 'An emoji after every word is read out after every word.' });
      for (const { index: start, 0: run } of text.matchAll(struckOut))
        found.push({
          part,
          start,
          end: start + run.length,
          say: `${quoted(run, 40)} is struck out or underlined with marks; a screen reader spells it out or reads it as if it stood.`,
          correction: run.replace(/[\u0332-\u0338]/gu, ''),
        });
      for (const { index: start, 0: run } of text.matchAll(spacedCapitals))
        if (!/^A\s+B\s+C/.test(run))
          found.push({ part, start, end: start + run.length, say: `${quoted(run, 40)} is read out letter by letter.` });
      for (const pattern of [spacedOut, zalgo]) {
        for (const { index: start, 0: run } of text.matchAll(pattern))
          found.push({
            part,
            start,
            end: start + run.length,
            level: run.length >= 19 ? 'ask' : 'note',
            say: `${quoted(run, 40)} is read out letter by letter.`,
          });
      }
      return found;
    });
  },
  examples: {
    fires: [
      'This 👏 is 👏 the 👏 best 👏 tea',
      's̶a̶l̶e̶ ends',
      'Bring your 🐶 and a 🧣',
      '𝓝𝓮𝔀 𝓬𝓸𝓵𝓵𝓮𝓬𝓽𝓲𝓸𝓷 from Monday.',
      'Big sale 𝗧𝗢𝗗𝗔𝗬 only',
      'ꜱᴀʟᴇ ᴇɴᴅꜱ on Monday, 🅝🅞🅣 today',
      'ⁿᵉʷ ˢᵗᵒᶜᵏ on Monday',
      'S A L E  E N D S tomorrow',
      'Sold out (╯°□°)╯︵ ┻━┻ again',
      'uǝdo ǝɹɐ ǝʍ until six',
      'THE FAIR IS ON SATURDAY FROM TEN TO FOUR IN THE TOWN HALL AND ALL OF IT IS FREE FOR EVERYBODY.',
      'New season 🎮🔥🐶🐱🐹🦊🐼🐸🦄🐲 starts Tuesday',
    ],
    leaves: [
      'On stage in 2027: 🇨🇭 🇮🇹 🇫🇷 🇸🇳 🇯🇵. Five countries.',
      'The 1ˢᵗ of May. The word “rate” is /ɹeɪt/.',
      'SOLD OUT. THANK YOU, LEEDS. ¯\\_(ツ)_/¯ See you in March.',
      'H₂O, m², €, №, ½: our new typeface draws them all at text size.',
      'Thank you 🙏🏽🎉 See you on Friday 👋',
      'Ça va être très, très bien à Noël.',
      { text: '今朝の露天風呂、ＮＨＫで初雪です。', context: { locale: 'ja-JP' } },
      'Temperatures of 21 ℃ in 𝔹.',
      'Bring a scarf 🧣, a flask ☕ and your dog 🐶. We bring the map, and a spare flask for whoever forgot.',
      '★★★★☆ “A warm room and a warmer welcome,” says the Leeds Post. Thank you … we blushed.',
      'The timetable: Mon–Fri 7–19, Sat 9–17; phones *are* answered before ten. The NEW ROOM is open to ALL, and IT IS WARM.',
      'We rise early: at five the ovens are on, at six the first loaves are out, at seven so are you.',
    ],
  },
};

export default check;

/** The same in letters. */
const plainly = (run: string): string =>
  Array.from(run.normalize('NFKC').replace(/[\ufe00-\ufe0f]/gu, ''), (sign) => {
    const small = SMALL_CAPITALS.indexOf(sign);
    const white = WHITE_ON_BLACK.map((first) => sign.codePointAt(0)! - first).find((place) => place >= 0 && place < ALPHABET.length);
    return small !== -1 ? ALPHABET[small] : white !== undefined ? ALPHABET[white]!.toUpperCase() : sign;
  }).join('');
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
