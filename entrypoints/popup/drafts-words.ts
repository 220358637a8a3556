import { reminderAt } from '../../utils/signoff/waiting.ts';
import { keptDrafts } from '../../utils/stores/kept-drafts.ts';
import { readAsked } from '../../utils/stores/reviews.ts';

/** What waits for an answer and what is kept, in a sentence; `null`: nothing. */
export async function draftsWords(): Promise<string | null> {
  const [{ all: asked }, { all: kept }] = await Promise.all([readAsked(), keptDrafts.read()]);
  const waiting = asked.filter((each) => reminderAt(each) !== null && Date.parse(each.request.until) > Date.now()).length;
  const words = [
    waiting > 0 ? `${waiting} ${waiting === 1 ? 'answer is' : 'answers are'} awaited` : '',
    kept.length > 0 ? `${kept.length} ${kept.length === 1 ? 'draft' : 'drafts'} kept` : '',
  ].filter(Boolean);
  return words.join(', ') || null;
}
