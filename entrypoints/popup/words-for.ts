import type { Copy } from '../../components/popup/popup-state.ts';
import { findAccount } from '../../utils/model/brand-profile.ts';
import type { IncidentRecord } from '../../utils/model/incident-record.ts';
import { brands } from '../../utils/stores/brands.ts';
import { incident } from '../../utils/stores/incidents.ts';
import { settings } from '../../utils/stores/settings.ts';
import { occasionOf } from '../incident/occasion.ts';
import { wordsToCopy } from '../incident/words-to-copy.ts';

/** The same words as in the side panel, by incident. */
export async function wordsFor(open: readonly IncidentRecord[]): Promise<Record<string, Copy[]>> {
  const [profiles, { language }, whole] = await Promise.all([
    brands.read(),
    settings.read(),
    // The list is without people, and some of them need words.
    Promise.all(open.map(({ id }) => incident(id))),
  ]);
  const now = new Date().toISOString();
  return Object.fromEntries(
    whole.flatMap((record) => {
      if (!record) return [];
      const { platform, account } = record.post;
      const own = account && findAccount(profiles, platform, account.handle);
      return [[record.id, wordsToCopy(occasionOf(record, own, language ?? navigator.language, now))]];
    }),
  );
}
