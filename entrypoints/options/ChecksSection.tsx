import { CheckChoices } from '../../components/settings/CheckChoices.tsx';
import { localeOptions } from '../../components/settings/places.ts';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { Select } from '../../components/ui/Select.tsx';
import { checks } from '../../utils/checks/index.ts';
import { heeded } from '../../utils/stores/heeded.ts';
import { settings } from '../../utils/stores/settings.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

const BROWSER = 'browser';

export function ChecksSection({ notices, arrived }: SectionProps) {
  const [values, change] = useStore(settings, notices);
  const [answers] = useStore(heeded, notices);
  if (!values || !answers) return null;
  return (
    <>
      <SectionHead {...sections.checks} arrived={arrived} />
      <CheckChoices
        checks={checks}
        choices={values.checks}
        answers={answers}
        onChange={(id, choice) => void change((current) => ({ ...current, checks: { ...current.checks, [id]: choice } }))}
        onReset={() => void reset()}
      />
      <Select
        label="Language of accounts that belong to no brand"
        value={values.language ?? BROWSER}
        options={{ [BROWSER]: 'The browser’s', ...localeOptions(values.language) }}
        onValueChange={(language) => void change((current) => ({ ...current, language: language === BROWSER ? null : language }))}
      />
    </>
  );

  async function reset() {
    const before = values!.checks;
    const isReset = await change((current) => ({ ...current, checks: {} }));
    if (isReset) notices.done('All checks are as they came', () => void change((current) => ({ ...current, checks: before })));
  }
}
