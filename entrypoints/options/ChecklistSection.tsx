import { ListField } from '../../components/settings/ListField.tsx';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { settings } from '../../utils/stores/settings.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

export function ChecklistSection({ notices, arrived }: SectionProps) {
  const [values, change] = useStore(settings, notices);
  if (!values) return null;
  return (
    <>
      <SectionHead {...sections.checklist} arrived={arrived} />
      <ListField
        label="Own questions, one a line"
        hint="Up to 20. Ask about the danger: “Is anybody in the picture who did not agree to it?” finds more than “Picture checked?”. Questions for one brand are kept with the brand."
        rows={8}
        most={20}
        values={values.questions}
        onValuesChange={(questions) => void change((current) => ({ ...current, questions }))}
      />
    </>
  );
}
