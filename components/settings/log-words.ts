import { openReasons } from '../../utils/model/clearance.ts';
import { type AboutDeed, aboutDeedSchema, type ReviewDeed } from '../../utils/model/review-deed.ts';
import type { Log } from '../../utils/stores/log.ts';
import { deedInWords } from '../damage-control/deed-words.ts';

const says = { 'signed-off': 'signed off', changes: 'with changes' } as const;

const publishedWords = new Map([
  ['unchecked', 'Published, not checked'],
  ['let-through', 'Let through, and the page was closed before it was seen going out'],
]);

const reviewWords: Record<ReviewDeed, (about: AboutDeed) => string> = {
  asked: ({ how }) => (how === 'outside' ? 'Shown to somebody outside' : 'Asked a colleague'),
  'looked-here': ({ how }) => (how === 'reviewing' ? 'Somebody else’s draft was reviewed' : 'The keyboard was handed over'),
  withdrew: () => 'Withdrawn',
  answered: (about) => `${about.how === 'signed-here' ? 'Answered at this machine' : 'An answer came'}: ${saysWords(about)}`,
  reported: (about) => `An answer from outside was reported: ${saysWords(about)}`,
  signed: (about) => `You answered: ${saysWords(about)}`,
  opened: ({ reason }) => `Let through with something open. Reason: ${reasonWords(reason)}`,
  explained: ({ reason }) => `Why it went out in an emergency: ${reasonWords(reason)}`,
  silenced: () => 'Something that holds was silenced',
  published: ({ how, changed, reason, yeses = [] }) =>
    [
      publishedWords.get(how ?? '') ?? 'Published',
      reason === undefined ? '' : `with something open (${reasonWords(reason)})`,
      changed === undefined ? '' : changed ? 'changed since it was asked' : 'as it was asked',
      yeses.some(({ smallFixes }) => smallFixes > 0) ? 'with small fixes since the yes' : '',
      yeses.some(({ byEye }) => byEye) ? 'pictures compared by eye' : '',
    ]
      .filter(Boolean)
      .join(', '),
  'pin-made': () => 'A colleague chose a PIN for this machine',
  'pin-taken-away': () => 'A colleague’s PIN was taken away',
};

/** Why something went out with something open. */
export const reasonWords = (reason = ''): string =>
  reason in openReasons ? openReasons[reason as keyof typeof openReasons] : reason || 'none given';

/** “1 signed off, 2 with changes”; of a single draft “signed off”. */
function saysWords({ says: said = [] }: AboutDeed): string {
  if (said.length === 1) return says[said[0]!];
  return (['signed-off', 'changes'] as const)
    .flatMap((each) => {
      const count = said.filter((one) => one === each).length;
      return count > 0 ? `${count} ${says[each]}` : [];
    })
    .join(', ');
}

/** What was done, in a sentence. */
export function deedSentence(entry: Log['entries'][number]): string {
  const { what, about } = entry;
  if (Object.hasOwn(reviewWords, what)) return reviewWords[what as ReviewDeed](aboutDeedSchema.safeParse(about).data ?? {});
  return `Something wrong with a post: ${deedInWords(entry)}`;
}
