import type { Draft } from '../model/draft.ts';
import { lengthOf } from '../text/counting.ts';
import { type Limits, limitsOf } from '../text/limits.ts';
import { hashtagsIn } from '../text/mentions.ts';
import type { Check, Found } from './check.ts';

const goal = { kind: 'video', alt: 'The keeper dives the wrong way', fileName: null } as const;

const gate = { kind: 'image', alt: 'The mill gate', fileName: null } as const;

const check: Check = {
  id: 'length',
  title: 'Too long, or too much attached',
  why: 'A post above the network’s limit is refused or cut off in the middle of a sentence (limits of the networks’ own composers).',
  class: 'length',
  level: 'stop',
  needs: ['text'],
  when: 'now',
  run(draft) {
    // X counts no handles at the start of an answer.
    const counted = (text: string) => (draft.platform === 'x' && draft.surface === 'reply' ? text.replace(/^(?:@\w{1,50}\s+)+/, '') : text);
    const found: Found[] = [];
    const measure = ({ text, media }: Draft['parts'][number], part: number, limits: Limits, longest: number | null): void => {
      const whole = { part, start: null, end: null };
      // Only X counts more than one for a UTF-16 unit, and never more than two.
      if (longest !== null && text.length * 2 > longest) {
        const length = lengthOf(counted(text), limits.counting);
        if (length > longest) found.push({ ...whole, say: `This is ${length - longest} over the limit of ${longest} characters.` });
      }
      if (limits.media !== null && media.length > limits.media) {
        found.push({ ...whole, say: `${media.length} pictures or videos are attached; ${limits.media} are allowed.` });
      } else if (limits.shown !== null && media.length > limits.shown) {
        found.push({
          ...whole,
          level: 'ask',
          say: `${media.length} pictures are attached; older apps of this network show ${limits.shown} and drop the rest.`,
        });
      }
      const videos = media.filter(({ kind }) => kind === 'video').length;
      if (!limits.mixed && videos > 0 && media.length > 1)
        found.push({ ...whole, say: 'A video stands alone on this network: no picture and no second video goes with it.' });
      if (limits.hashtags !== null) {
        const tags = hashtagsIn(text).length;
        if (tags > limits.hashtags) found.push({ ...whole, say: `${tags} hashtags; ${limits.hashtags} are allowed.` });
      }
    };
    draft.parts.forEach((each, part) => {
      const own = limitsOf(draft.platform);
      if (!each.limitedBy) measure(each, part, own, draft.limit ?? own.length);
      for (const limits of each.limitedBy?.map(limitsOf) ?? []) measure(each, part, limits, limits.length);
    });
    return found;
  },
  examples: {
    fires: [
      { text: 'word '.repeat(60), draft: { platform: 'x' } },
      { text: '茶'.repeat(141), draft: { platform: 'x' } },
      { text: 'Two goals.', draft: { platform: 'bluesky', parts: [{ text: 'Two goals.', media: [goal, { ...goal, kind: 'image' }] }] } },
      { text: 'Five gates.', draft: { platform: 'bluesky', parts: [{ text: 'Five gates.', media: Array(5).fill(gate) }] } },
      {
        text: 'word '.repeat(60),
        draft: { platform: 'buffer', parts: [{ text: 'word '.repeat(60), media: [], limitedBy: ['linkedin', 'x'] }] },
      },
    ],
    leaves: [
      { text: `https://acmetea.example/${'long/'.repeat(80)}`, draft: { platform: 'x' } },
      { text: 'Two goals.', draft: { platform: 'x', parts: [{ text: 'Two goals.', media: [goal, { ...goal, kind: 'image' }] }] } },
      { text: '👩‍👩‍👧‍👦'.repeat(300), draft: { platform: 'bluesky' } },
      { text: 'word '.repeat(90), draft: { platform: 'mastodon' } },
      { text: 'Four gates.', draft: { platform: 'bluesky', parts: [{ text: 'Four gates.', media: Array(4).fill(gate) }] } },
      { text: 'word '.repeat(90), draft: { platform: 'x', limit: 25_000 } },
      {
        text: 'word '.repeat(60),
        draft: { platform: 'buffer', parts: [{ text: 'word '.repeat(60), media: [], limitedBy: ['linkedin'] }] },
      },
    ],
  },
};

export default check;
