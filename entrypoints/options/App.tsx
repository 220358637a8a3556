import type { FunctionComponent } from 'react';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type { SectionId } from '../../components/settings/sections.ts';
import { BrandsSection } from './BrandsSection.tsx';
import { ChecklistSection } from './ChecklistSection.tsx';
import { ChecksSection } from './ChecksSection.tsx';
import { ExchangeSection } from './ExchangeSection.tsx';
import { LogSection } from './LogSection.tsx';
import { LookSection } from './LookSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { SetAsideValues } from './SetAsideValues.tsx';
import { SilencedSection } from './SilencedSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { SectionProps } from './section.ts';
import { UnrecordedPosts } from './UnrecordedPosts.tsx';
import { useNotices } from './use-notices.ts';
import { usePlace } from './use-place.ts';
import { WentOutSection } from './WentOutSection.tsx';

const sectionParts: Record<SectionId, FunctionComponent<SectionProps & { item: string | null }>> = {
  brands: BrandsSection,
  people: PeopleSection,
  checks: ChecksSection,
  checklist: ChecklistSection,
  'who-must-look': LookSection,
  'went-out': WentOutSection,
  log: LogSection,
  silenced: SilencedSection,
  sites: SitesSection,
  exchange: ExchangeSection,
};

/** The options: each section introduces its stores to its components. */
export function App() {
  const [place, arrived] = usePlace();
  const [notice, notices] = useNotices(place.section);
  const Section = sectionParts[place.section];
  const above = (
    <>
      <UnrecordedPosts notices={notices} />
      <SetAsideValues notices={notices} />
    </>
  );
  return (
    <SettingsPage section={place.section} notice={notice} above={above}>
      <Section item={place.item} notices={notices} arrived={arrived} />
    </SettingsPage>
  );
}
