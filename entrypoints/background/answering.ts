import type { Handlers } from '../../utils/requests.ts';
import { withCard } from '../../utils/signoff/people.ts';
import { answerings, answeringTo, withAnswering } from '../../utils/stores/answering.ts';
import { people } from '../../utils/stores/people.ts';
import { openSignOff } from './links.ts';
import { aboutRequest, noteDeed } from './review-log.ts';

/** What is asked by whoever answers a request: the colleague's side. */
export const answeringAnswers: Pick<Handlers, 'open-sign-off' | 'keep-answering' | 'meet'> = {
  'open-sign-off': ({ pasted }) => openSignOff(pasted),
  async 'keep-answering'({ answering }) {
    const before = answeringTo(await answerings.read(), answering.request)?.answer?.at;
    await answerings.update((all) => withAnswering(all, answering));
    const { answer, items } = answering;
    if (answer === null || answer.at === before) return;
    const says = Object.values(items).flatMap((item) => item.says ?? []);
    await noteDeed('signed', { ...(await aboutRequest(answer.about)), says });
  },
  async meet({ card, key, at }) {
    await people.update((known) => withCard(known, card, key, at, new Date().toISOString()));
  },
};
