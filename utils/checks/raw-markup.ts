import { limitsOf } from '../text/limits.ts';
import { quoted } from '../text/phrases.ts';
import { sifted } from '../text/sifted.ts';
import type { Check, Found } from './check.ts';

const MARKDOWN = sifted(
  /\*\*(?=\S)[^*\n]{1,120}\*\*|(?<![\p{L}\p{N}_])__(?=\p{L})[^_\n]{1,120}__(?![\p{L}\p{N}_])|^#{1,6} \S[^\n]{0,80}|!?\[[^[\]\n]{1,80}\]\((?:https?:\/\/|\/|www\.)[^()\s]{1,300}\)|!\[[^[\]\n]{0,80}\]\([^()\s]{1,300}\)|^```[^\n]{0,20}$|(?<![~\p{L}])~~(?=\S)[^~\n]{1,80}~~|^\|?(?:\s?:?-{3,}:?\s?\|)+/gmu,
);
const HTML = sifted(
  /&(?:amp|nbsp|lt|gt|quot|apos|hellip|ndash|mdash|rsquo|lsquo|rdquo|ldquo|eacute|uuml|ouml|auml|#\d{2,5}|#x[\da-f]{2,5});|<\/?(?:a|b|i|u|p|br|em|strong|div|span|ul|ol|li|img|h[1-6]|table|tr|td|blockquote|code|font)(?:\s[^<>\n]{0,200})?\/?>/giu,
);
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&hellip;': '…',
  '&ndash;': '–',
  '&mdash;': '—',
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&rdquo;': '”',
  '&ldquo;': '“',
};
/** UTF-8 read as Latin 1, and escapes that nobody turned back into characters. */
const MOJIBAKE = sifted(
  /â€(?:™|œ|\u009d|“|”|˜|¦)|Ã[©¨¼¶¤±¡³­§ªº«£]|Â[£ °«»·]|ï¿½|\uFFFD|\\u[0-9a-f]{4}|(?<=\p{L}[.!?]?)\\n(?=\p{Lu}|\\n|\s|$)/gu,
);
/** “:tada:” as it is typed in a team’s chat, which turns it into an emoji. */
const SHORTCODE = sifted(/(?<![\p{L}\p{N}:/.@#])::?[a-z]{3,}(?:[_-][a-z\d]+)*:(?![\p{L}\p{N}:/])/gu);
const CODE_TALK = sifted(/(?<![\p{L}])(?:html|markdown|mark-?up|css|code|tags?|elements?|syntax)(?![\p{L}])/iu);

const check: Check = {
  id: 'raw-markup',
  title: 'Markdown or HTML that will be printed as it is',
  why: 'Text pasted from an editor or an assistant brings its asterisks and tags; most networks print them.',
  class: 'left-over-text',
  level: 'ask',
  needs: ['text'],
  when: 'now',
  run(draft) {
    return draft.parts.flatMap(({ text, limitedBy }, part): Found[] => {
      const printed = (limitedBy ?? [draft.platform]).some((platform) => !limitsOf(platform).markdown);
      const level = CODE_TALK.test(text) ? 'note' : 'ask';
      const found: Found[] = [];
      if (printed && /[*_#`~[|]/.test(text)) {
        for (const match of text.matchAll(MARKDOWN)) {
          const correction = match[0].replace(/^#+ |^\*\*|\*\*$|^__|__$|^~~|~~$/g, '');
          found.push({
            part,
            start: match.index,
            end: match.index + match[0].length,
            level,
            say: `${quoted(match[0])} will be printed with its signs: this network does not turn Markdown into formatting.`,
            ...(correction === match[0] ? {} : { correction }),
          });
        }
      }
      for (const match of /[&<]/.test(text) ? text.matchAll(HTML) : []) {
        const correction = match[0].startsWith('&') ? ENTITIES[match[0].toLowerCase()] : /^<br/i.test(match[0]) ? '\n' : '';
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          level,
          say: `${quoted(match[0])} is HTML and will be printed as it is.`,
          ...(correction === undefined ? {} : { correction }),
        });
      }
      const typed = (limitedBy ?? [draft.platform]).some((platform) => !limitsOf(platform).shortcodes);
      for (const match of typed ? text.matchAll(SHORTCODE) : []) {
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          level,
          say: `“${match[0]}” will be printed as it is: this network makes no emoji of it.`,
        });
      }
      for (const match of text.matchAll(MOJIBAKE)) {
        found.push({
          part,
          start: match.index,
          end: match.index + match[0].length,
          level,
          say: `${quoted(match[0])} is a character that broke on the way here.`,
        });
      }
      return found;
    });
  },
  examples: {
    fires: [
      { text: '![The bell](bell-2.png) The bell is back on the ferry.', draft: { platform: 'pinterest' } },
      'Kettle 3.0 is out :tada: Thank you to everyone who tested it :heart:',
      { text: '**We are hiring!**', draft: { platform: 'linkedin' } },
      { text: '## What you will do', draft: { platform: 'linkedin' } },
      'Fish &amp; chips night<br>All welcome.',
      { text: 'Read [our report](https://acmetea.example/report).', draft: { platform: 'x' } },
    ],
    leaves: [
      { text: 'Our bell! [The old one](cracked) hangs in the yard, and the new one (bell-2) rings on the hour.', draft: { platform: 'x' } },
      { text: 'Kettle 3.0 is out :tada: Thank you to everyone who tested it.', draft: { platform: 'mastodon' } },
      'Doors:six. Ratio 3:2:1. Open 9:00: come early. Type :wq: no, that is not a joke for this code.',
      { text: '**What changed**', draft: { platform: 'reddit' } },
      { text: '#Tea and #Biscuits & more', draft: { platform: 'x' } },
      'Fish & chips, 2 * 3 * 4, a_b_c',
      'I <3 tea. Tea > coffee.',
      { text: '* one\n* two', draft: { platform: 'x' } },
    ],
  },
};

export default check;
