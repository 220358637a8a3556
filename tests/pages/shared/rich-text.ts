/** Splits a post's text the way all three sites mark it up. */
export interface Segment {
  kind: 'text' | 'link' | 'mention' | 'hashtag' | 'emoji';
  text: string;
}

export const EMOJI = /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

const MARKED = new RegExp(`(?<link>https?://\\S+)|(?<mention>@[\\w.-]*\\w)|(?<hashtag>#[\\p{L}\\p{N}_]+)|(?<emoji>${EMOJI.source})`, 'gu');

export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) found.push({ kind: 'text', text: text.slice(end, match.index) });
    const kind = (['link', 'mention', 'hashtag', 'emoji'] as const).find((name) => match.groups?.[name]);
    found.push({ kind: kind ?? 'text', text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ kind: 'text', text: text.slice(end) });
  return found;
}

/** A picture of one emoji, drawn by the system's own font. */
export const emojiPicture = (emoji: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="1" y="29" font-size="29">${emoji}</text></svg>`)}`;
