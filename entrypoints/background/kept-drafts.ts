import { MOST_KEPT } from '../../utils/model/kept-draft.ts';
import type { Item } from '../../utils/model/request.ts';
import type { Handlers } from '../../utils/requests.ts';
import { canonicalText } from '../../utils/signoff/fingerprint.ts';
import { keptDrafts } from '../../utils/stores/kept-drafts.ts';
import { announceBriefing } from './briefing.ts';

/** What is asked about drafts that are kept for later. */
export const keptDraftAnswers: Pick<Handlers, 'keep-drafts'> = {
  async 'keep-drafts'({ items, insteadOf }) {
    const { all } = await keptDrafts.read();
    const fresh = new Map(items.map((item) => [contentOf(item), item]));
    const left = all.filter(({ id, item }) => !insteadOf.includes(id) && !fresh.has(contentOf(item)));
    if (left.length + fresh.size > MOST_KEPT)
      throw new Error(`${MOST_KEPT} drafts can be kept, and these would be ${left.length + fresh.size}. Remove some of the others first.`);
    const keptAt = new Date().toISOString();
    await keptDrafts.remove(all.filter((each) => !left.includes(each)).map(({ id }) => id));
    const added = [...fresh.values()].map((item) => ({ id: crypto.randomUUID(), keptAt, item }));
    await keptDrafts.put(added);
    announceBriefing();
    return { kept: left.length + added.length, added: added.map(({ id }) => id) };
  },
};

/** The same draft is kept once. */
const contentOf = ({ versions }: Item): string => versions.map(({ draft }) => canonicalText(draft)).join('\n');
