import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { WentOut } from '../../components/settings/WentOut.tsx';
import { checks } from '../../utils/checks/index.ts';
import { platforms } from '../../utils/platforms/index.ts';
import { openings } from '../../utils/stores/openings.ts';
import { published } from '../../utils/stores/published.ts';
import { type Settings, settings } from '../../utils/stores/settings.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

export function WentOutSection({ notices, arrived }: SectionProps) {
  const [values, changeSettings] = useStore(settings, notices);
  const [posts, changePosts] = useStore(published, notices);
  const [openingList] = useStore(openings, notices);
  if (!values || !posts || !openingList) return null;
  return (
    <>
      <SectionHead {...sections['went-out']} arrived={arrived} />
      <WentOut
        posts={posts}
        openings={openingList}
        settings={values}
        platforms={Object.fromEntries(platforms.map(({ id, name }) => [id, name]))}
        checkTitles={Object.fromEntries(checks.map(({ id, title }) => [id, title]))}
        onChange={(part) => void apply(part)}
        onClear={() => void clear()}
      />
    </>
  );

  async function apply(part: Partial<Pick<Settings, 'remember' | 'rememberLimit'>>) {
    const before = values!.rememberLimit;
    const saved = await changeSettings((current) => ({ ...current, ...part }));
    const limit = part.rememberLimit;
    if (!saved || limit === undefined || posts!.length <= limit) return;
    // The limit goes back as well: else the next post that goes out would push out what was brought back.
    await take(`Kept the newest ${limit}`, limit, () => changeSettings((current) => ({ ...current, rememberLimit: before })));
  }

  async function clear() {
    await take('Cleared', 0, async () => true);
  }

  /** Keeps the newest so many, and can bring the others back, once there is room for them. */
  async function take(said: string, kept: number, makeRoom: () => Promise<boolean>) {
    const taken = posts!.slice(kept);
    const saved = await changePosts((current) => current.slice(0, kept));
    if (saved) notices.done(said, () => void makeRoom().then((made) => made && changePosts((current) => [...current, ...taken])));
  }
}
