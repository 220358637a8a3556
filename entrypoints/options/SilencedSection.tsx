import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { Silenced } from '../../components/settings/Silenced.tsx';
import { sections } from '../../components/settings/sections.ts';
import { checks } from '../../utils/checks/index.ts';
import { platforms } from '../../utils/platforms/index.ts';
import { brands } from '../../utils/stores/brands.ts';
import { type Silence, silences, withoutSilence, withSilence } from '../../utils/stores/silences.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

export function SilencedSection({ notices, arrived }: SectionProps) {
  const [list, change] = useStore(silences, notices);
  const [brandList] = useStore(brands, notices);
  if (!list || !brandList) return null;
  return (
    <>
      <SectionHead {...sections.silenced} arrived={arrived} />
      <Silenced
        silences={list}
        checkTitles={Object.fromEntries(checks.map(({ id, title }) => [id, title]))}
        brandNames={Object.fromEntries(brandList.map(({ id, name }) => [id, name || 'a brand without a name']))}
        platformNames={Object.fromEntries(platforms.map(({ id, name }) => [id, name]))}
        onTakeBack={(silence) => void takeBack(silence)}
      />
    </>
  );

  async function takeBack(silence: Silence) {
    const saved = await change((all) => withoutSilence(all, silence));
    if (saved) notices.done('It is pointed out again', () => void change((all) => withSilence(all, silence)));
  }
}
