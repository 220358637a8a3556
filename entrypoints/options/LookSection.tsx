import { Choice } from '../../components/settings/Choice.tsx';
import { SectionHead } from '../../components/settings/SectionHead.tsx';
import { sections } from '../../components/settings/sections.ts';
import { type Settings, settings } from '../../utils/stores/settings.ts';
import type { SectionProps } from './section.ts';
import { useStore } from './use-store.ts';

const lookerWords: Record<Settings['whoMustLook'], { label: string; hint: string }> = {
  nobody: { label: 'Nobody', hint: 'A post with nothing found goes out at the first press.' },
  author: {
    label: 'Whoever writes it',
    hint: 'A post is held until its author has opened the panel and looked at it. Replies are not held.',
  },
};

export function LookSection({ notices, arrived }: SectionProps) {
  const [values, change] = useStore(settings, notices);
  if (!values) return null;
  return (
    <>
      <SectionHead {...sections['who-must-look']} arrived={arrived} />
      <Choice
        label="Who has to look at a post before it goes out?"
        value={values.whoMustLook}
        options={lookerWords}
        onValueChange={(whoMustLook) => void change((current) => ({ ...current, whoMustLook }))}
      />
    </>
  );
}
