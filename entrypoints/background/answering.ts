import type { Handlers } from '../../utils/messages.ts';
import { withCard } from '../../utils/signoff/people.ts';
import { answerings, withAnswering } from '../../utils/stores/answering.ts';
import { people } from '../../utils/stores/people.ts';
import { openSignOff } from './links.ts';

/** What is asked by whoever answers a request: the colleague's side. */
export const answeringAnswers: Pick<Handlers, 'open-sign-off' | 'keep-answering' | 'meet'> = {
  'open-sign-off': ({ pasted }) => openSignOff(pasted),
  async 'keep-answering'({ answering }) {
    await answerings.update((all) => withAnswering(all, answering));
  },
  async meet({ card, key, at }) {
    await people.update((known) => withCard(known, card, key, at, new Date().toISOString()));
  },
};
