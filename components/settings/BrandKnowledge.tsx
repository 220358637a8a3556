import { type BrandProfile, MOST_GUIDELINES } from '../../utils/model/brand-profile.ts';
import type { OwnRule } from '../../utils/model/own-rule.ts';
import { PrintButton } from '../ui/PrintButton.tsx';
import { Select } from '../ui/Select.tsx';
import type { brandSummaries } from './brand-summaries.ts';
import { FoldingGroup } from './FoldingGroup.tsx';
import { ListField } from './ListField.tsx';
import { MemorialCountries } from './MemorialCountries.tsx';
import type { Tried } from './RuleForm.tsx';
import { RulesEditor } from './RulesEditor.tsx';
import { SourcesEditor } from './SourcesEditor.tsx';
import { TermsEditor } from './TermsEditor.tsx';
import { WordListImport } from './WordListImport.tsx';
import { organisationHints, organisationWords } from './words.ts';

interface BrandKnowledgeProps {
  profile: BrandProfile;
  /** What each part holds, in a few words. */
  holds: ReturnType<typeof brandSummaries>;
  /** Country code → name. */
  countries: Readonly<Record<string, string>>;
  /** ISO 8601. */
  now: string;
  tryRule: (rule: OwnRule, text: string) => Tried;
  onChange: (profile: BrandProfile, removed?: string) => void;
}

/** What a brand knows beyond what is its own: its kind, its words, its rules, where it looks things up. */
export function BrandKnowledge({ profile, holds, countries, now, tryRule, onChange }: BrandKnowledgeProps) {
  const set = (part: Partial<BrandProfile>, removed?: string) => onChange({ ...profile, ...part }, removed);
  return (
    <>
      <FoldingGroup title="Kind of organisation" holds={holds.kind} hint="Switches the checks, questions and advice that fit.">
        <Select
          label="What it is"
          hint={organisationHints[profile.organisation]}
          value={profile.organisation}
          options={organisationWords}
          onValueChange={(organisation) => set({ organisation })}
        />
        <MemorialCountries
          chosen={profile.memorialCountries}
          countries={countries}
          onChange={(memorialCountries) => set({ memorialCountries })}
        />
      </FoldingGroup>

      <FoldingGroup title="House style" holds={holds.style} hint="Words this brand avoids, and words that are spelt right here.">
        <TermsEditor terms={profile.terms} onChange={(terms, removed) => set({ terms }, removed)} />
        <ListField
          label="Glossary"
          hint="Names and words that a dictionary does not know, one a line."
          placeholder="chasen"
          values={profile.glossary}
          onValuesChange={(glossary) => set({ glossary })}
        />
        <WordListImport profile={profile} onImport={onChange} />
      </FoldingGroup>

      <FoldingGroup title="Own rules" holds={holds.rules} hint="A word, a pattern, an account or a day, and what is said when it comes up.">
        <RulesEditor rules={profile.rules} now={now} tryRule={tryRule} onChange={(rules, removed) => set({ rules }, removed)} />
      </FoldingGroup>

      <FoldingGroup
        title="Sources"
        holds={holds.sources}
        hint="Where each kind of fact is looked up: a link or a person. It is shown beside the fact in the panel."
      >
        <SourcesEditor sources={profile.sources} onChange={(sources) => set({ sources })} />
      </FoldingGroup>

      <FoldingGroup
        title="Guidelines"
        holds={holds.guidelines}
        hint="What to do, in twelve lines at most. They are folded away in the panel."
      >
        <ListField
          label="Guidelines, one a line"
          placeholder="We answer questions within the hour, jokes the next day."
          rows={6}
          most={MOST_GUIDELINES}
          values={profile.guidelines}
          onValuesChange={(guidelines) => set({ guidelines })}
        />
        {profile.guidelines.length > 0 && <PrintButton title={`${profile.name}: guidelines`} lines={profile.guidelines} />}
      </FoldingGroup>
    </>
  );
}
