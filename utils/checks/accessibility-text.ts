import { readParts } from '../text/reading.ts';
import type { Check, Found } from './check.ts';

/** Mathematical alphanumerics, circled, squared and full-width letters, small capitals and Fraktur look-alikes. */
const styled =
  /(?:[\u{1d00}-\u{1d22}\u{280}\u{28f}\u{262}\u{26a}\u{274}\u{299}\u{29c}\u{29f}\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u{24b6}-\u{24e9}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}\u{2100}-\u{2103}\u{210a}-\u{2113}\u{211b}-\u{211d}\u{2124}-\u{212d}\u{212f}-\u{2134}]\p{M}*[\s'’.,-]{0,2}){4,}/gu;
/** Raised letters, and letters turned upside down. */
const turned =
  /(?:[\u02b0-\u02b8\u02e1-\u02e3\u1d2c-\u1d6a\u1d9c-\u1dbf\u2071\u207f]{3,}[\s'’.,-]{0,2})+|(?<!\p{L})(?=[\p{L}\p{M}]{0,30}[ɐǝɟƃɥɹʇʌʍʎɔɯ][\p{L}\p{M}]{0,30}[ɐǝɟƃɥɹʇʌʍʎɔɯ])(?:[ɐǝɟƃɥıɾʞɯɹʇʌʍʎɔ\p{Ll}]{4,40})/gu;
/** Between strokes or brackets letters are sounds: /ˈɹʌɪt/. */
const PHONETIC = /[/[][^/\]\n]{0,40}$/u;
/** Emoji, also joined or with a skin colour, with nothing but spaces between. A flag counts as one. */
const emoji = String.raw`(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Extended_Pictographic}(?:\ufe0f|\ufe0e|[\u{1f3fb}-\u{1f3ff}])?(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,4})`;
const emojiRun = new RegExp(`(?:${emoji} ?){6,}`, 'gu');
const oneEmoji = new RegExp(emoji, 'gu');
const onlyHearts =
  /^(?:[\s\u{1f499}-\u{1f49f}\u{1f493}-\u{1f498}\u{1f9e1}\u{1f5a4}\u{1f90d}\u{1f90e}\u{1fa75}-\u{1fa77}]|\u2764|\ufe0f)+$/u;
const flagsOnly = /^[\u{1f1e6}-\u{1f1ff}\s]+$/u;
/** “S A L E”, and letters under a heap of accents. */
const spacedOut = /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]){5,}\p{L}(?![\p{L}\p{N}])/gu;
/** “This 👏 is 👏 the 👏 best”. */
const clapped = new RegExp(String.raw`(?:\p{L}{1,20} ?(${emoji}) ?)(?:\p{L}{1,20} ?\1 ?){3,}`, 'gu');
/** “s̶a̶l̶e̶”. */
const struckOut = /(?:[\p{L}\p{N} ][\u0332-\u0338]){4,}/gu;
/** So many capitals with blanks between are meant as a heading. */
const spacedCapitals = /(?<![\p{L}\p{N}])(?:\p{Lu}[ \u00a0]{1,3}){4,}\p{Lu}(?![\p{L}\p{N}])/gu;
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
        const plain = run.normalize('NFKD').replace(/\p{M}/gu, '').trimEnd();
        // In Japanese and Chinese full-width letters are plain letters.
        if (/^[\uff00-\uff5e\s]+$/u.test(run) && (/^(?:ja|zh|ko)/.test(locale) || /[\u3040-\u9fff]/u.test(text))) continue;
        found.push({
          part,
          start,
          end: start + run.trimEnd().length,
          say: `“${run.trim().slice(0, 40)}” is made of mathematical signs; a screen reader spells it out or skips it.`,
          correction: plain,
        });
      }
      for (const { index: start, 0: run } of text.matchAll(turned))
        if (!PHONETIC.test(text.slice(Math.max(0, start - 40), start)))
          found.push({
            part,
            start,
            end: start + run.length,
            say: `“${run.trim()}” is made of signs for sounds; a screen reader spells it out or skips it.`,
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
          say: `“${run.slice(0, 40)}” is struck out or underlined with marks; a screen reader spells it out or reads it as if it stood.`,
          correction: run.replace(/\p{M}/gu, ''),
        });
      for (const { index: start, 0: run } of text.matchAll(spacedCapitals))
        if (!/^A\s+B\s+C/.test(run))
          found.push({ part, start, end: start + run.length, say: `“${run.slice(0, 40)}” is read out letter by letter.` });
      for (const pattern of [spacedOut, zalgo]) {
        for (const { index: start, 0: run } of text.matchAll(pattern))
          found.push({ part, start, end: start + run.length, level: 'note', say: `“${run.slice(0, 40)}” is read out letter by letter.` });
      }
      return found;
    });
  },
  examples: {
    fires: [
      'This 👏 is 👏 the 👏 best 👏 tea',
      's̶a̶l̶e̶ ends',
      '𝓝𝓮𝔀 𝓬𝓸𝓵𝓵𝓮𝓬𝓽𝓲𝓸𝓷 from Monday.',
      'Big sale 𝗧𝗢𝗗𝗔𝗬 only',
      'Ⓦⓘⓝⓣⓔⓡ is here',
      'ⁿᵉʷ ˢᵗᵒᶜᵏ on Monday',
      'S A L E  E N D S tomorrow',
      'New season 🎮🔥🐶🐱🐹🦊🐼🐸🦄🐲 starts Tuesday',
    ],
    leaves: [
      'On stage in 2027: 🇨🇭 🇮🇹 🇫🇷 🇸🇳 🇯🇵. Five countries.',
      'The 1ˢᵗ of May. The word “rate” is /ɹeɪt/.',
      'H₂O, m², €, №, ½: our new typeface draws them all at text size.',
      'Thank you 🙏🏽🎉 See you on Friday 👋',
      'Ça va être très, très bien à Noël.',
      { text: '今朝の露天風呂、ＮＨＫで初雪です。', context: { locale: 'ja-JP' } },
      'Temperatures of 21 ℃ in 𝔹.',
    ],
  },
};

export default check;
