import type { Handlers } from '../../utils/requests.ts';
import { withCard } from '../../utils/signoff/people.ts';
import { answerings, answeringTo, nothingDone, withAnswering, withChange } from '../../utils/stores/answering.ts';
import { people } from '../../utils/stores/people.ts';
import { openSignOff } from './links.ts';
import { aboutRequest, noteDeed } from './review-log.ts';

/** What is asked by whoever answers a request: the colleague's side. */
export const answeringAnswers: Pick<Handlers, 'open-sign-off' | 'change-answering' | 'meet'> = {
  'open-sign-off': ({ pasted }) => openSignOff(pasted),
  async 'change-answering'({ request, changes }) {
    const at = new Date().toISOString();
    let [before, after] = [nothingDone(request, at), nothingDone(request, at)];
    await answerings.update((all) => {
      before = answeringTo(all, request) ?? nothingDone(request, at);
      after = changes.reduce((done, change) => withChange(done, change, at), before);
      return withAnswering(all, after);
    });
    const { answer } = after;
    if (answer !== null && answer.at !== before.answer?.at)
      await noteDeed('signed', { ...(await aboutRequest(answer.about)), says: answer.says });
    return after;
  },
  async meet({ card, key, at }) {
    await people.update((known) => withCard(known, card, key, at, new Date().toISOString()));
  },
};
