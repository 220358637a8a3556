import { MOST_KEPT } from '../../utils/model/kept-draft.ts';
import type { Item } from '../../utils/model/request.ts';
import type { Handlers } from '../../utils/requests.ts';
import { canonicalText } from '../../utils/signoff/fingerprint.ts';
import { keptDrafts } from '../../utils/stores/kept-drafts.ts';
import { announceBriefing } from './briefing.ts';

/** What is asked about drafts that are kept for later. */
export const keptDraftAnswers: Pick<Handlers, 'keep-drafts'> = {
  async 'keep-drafts'({ items, insteadOf }) {
    const fresh = new Map(items.map((item) => [contentOf(item), item]));
    const keptAt = new Date().toISOString();
    let kept = 0;
    let added: string[] = [];
    await keptDrafts.arrange((all) => {
      const left = all.filter(({ id }) => !insteadOf.includes(id));
      // What is there already is not added: whoever takes the adding back keeps it.
      const known = new Map(left.map(({ id, item }) => [contentOf(item), id]));
      const put = [...fresh].map(([content, item]) => ({ id: known.get(content) ?? crypto.randomUUID(), keptAt, item }));
      added = put.map(({ id }) => id).filter((id) => !left.some((each) => each.id === id));
      kept = left.length + added.length;
      if (kept > MOST_KEPT)
        throw new Error(`${MOST_KEPT} drafts can be kept, and these would be ${kept}. Remove some of the others first.`);
      return { put, remove: all.filter((each) => !left.includes(each)).map(({ id }) => id) };
    });
    announceBriefing();
    return { kept, added };
  },
};

/** The same draft is kept once. */
const contentOf = ({ versions }: Item): string => versions.map(({ draft }) => canonicalText(draft)).join('\n');
