import { useState } from 'react';
import { accountColours, type BrandAccount, type BrandProfile, findAccount, isSameHandle } from '../../utils/model/brand-profile.ts';
import type { OwnRule } from '../../utils/model/own-rule.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AccountEditor } from './AccountEditor.tsx';
import { ApprovalEditor, type Approver } from './ApprovalEditor.tsx';
import { BrandKnowledge } from './BrandKnowledge.tsx';
import { brandSummaries } from './brand-summaries.ts';
import { cleanDomain, cleanHandle, cleanHashtag } from './clean.ts';
import { FoldingGroup } from './FoldingGroup.tsx';
import { Group } from './Group.tsx';
import { ListField } from './ListField.tsx';
import { OutletsEditor } from './OutletsEditor.tsx';
import { localeOptions, timeZoneOptions } from './places.ts';
import type { Tried } from './RuleForm.tsx';
import { SensitiveNow } from './SensitiveNow.tsx';
import { useNewRow } from './use-new-row.ts';
import './brand-editor.css';

interface BrandEditorProps {
  profile: BrandProfile;
  /** The brands beside this one. */
  others: readonly BrandProfile[];
  /** Platform id → name. */
  platforms: Readonly<Record<string, string>>;
  /** The confirmed people, who may be asked for a yes. */
  people: readonly Approver[];
  /** Country code → name, of those whose memorial days are known. */
  countries: Readonly<Record<string, string>>;
  /** ISO 8601. */
  now: string;
  /** How a rule would do on a text, and on what went out lately. */
  tryRule: (rule: OwnRule, text: string) => Tried;
  /** `removed` names what this change takes away, so that it can be taken back. */
  onChange: (profile: BrandProfile, removed?: string) => void;
  onRemove: () => void;
}

/** Everything about one brand. Every change counts at once. What is set up once is folded; what changes with the day is not. */
export function BrandEditor({ profile, others, platforms, people, countries, now, tryRule, onChange, onRemove }: BrandEditorProps) {
  const set = (part: Partial<BrandProfile>, removed?: string) => onChange({ ...profile, ...part }, removed);
  const setAccount = (at: number, account: BrandAccount, removed?: string) =>
    set({ accounts: profile.accounts.map((other, index) => (index === at ? account : other)) }, removed);
  const holds = brandSummaries(profile, now);
  const [accounts, awaitAccount] = useNewRow(profile.accounts.length);
  const [openAccount, setOpenAccount] = useState<number | null>(null);

  function addAccount() {
    awaitAccount();
    set({ accounts: [...profile.accounts, newAccount(profile, Object.keys(platforms)[0] ?? 'x')] });
    setOpenAccount(profile.accounts.length);
  }

  function removeAccount(at: number) {
    const { handle } = profile.accounts[at]!;
    set({ accounts: profile.accounts.toSpliced(at, 1) }, handle ? `@${handle}` : 'the account');
    setOpenAccount(null);
  }

  return (
    <div className="sl-brand-editor">
      <TextField label="Name" value={profile.name} placeholder="Acme Tea" onValueChange={(name) => set({ name })} />

      <Group title="Accounts" hint="The account that posts picks the brand.">
        {profile.accounts.length > 0 && (
          <ul className="sl-brand-editor-accounts" ref={accounts}>
            {profile.accounts.map((account, at) => (
              <AccountEditor
                // biome-ignore lint/suspicious/noArrayIndexKey: a handle changes while it is typed, and accounts never change places
                key={at}
                account={account}
                platforms={platforms}
                people={people}
                brandApproval={profile.approval}
                fault={twice(profile.accounts, at) ?? elsewhere(others, account)}
                onChange={(next, removed) => setAccount(at, next, removed)}
                open={at === openAccount}
                onOpenChange={(open) => setOpenAccount(open ? at : null)}
                onRemove={() => removeAccount(at)}
              />
            ))}
          </ul>
        )}
        <Button onClick={addAccount}>
          <Icon name="plus" />
          Add an account
        </Button>
      </Group>

      <Group title="Sensitive now">
        <SensitiveNow profile={profile} now={now} onChange={(sensitiveNow, removed) => set({ sensitiveNow }, removed)} />
      </Group>

      <div className="sl-brand-editor-folds">
        <FoldingGroup title="Who says yes" holds={holds.approval} hint="For all its accounts. An account can have a rule of its own.">
          <ApprovalEditor level={3} policy={profile.approval} people={people} onChange={(approval) => set({ approval })} />
        </FoldingGroup>

        <FoldingGroup
          title="What is yours"
          holds={holds.yours}
          hint="So that a slip of a letter and the wrong brand can be told. One entry a line."
        >
          <div className="sl-brand-editor-columns">
            <ListField
              label="Web addresses"
              placeholder="acmetea.example"
              clean={cleanDomain}
              values={profile.domains}
              onValuesChange={(domains) => set({ domains })}
            />
            <ListField
              label="Hashtags"
              placeholder="#AcmeTea"
              clean={cleanHashtag}
              values={profile.hashtags}
              onValuesChange={(hashtags) => set({ hashtags })}
            />
            <ListField
              label="Handles you often mention"
              placeholder="@gardenmag"
              clean={cleanHandle}
              values={profile.knownHandles}
              onValuesChange={(knownHandles) => set({ knownHandles })}
            />
            <ListField label="Rivals" placeholder="Rival Tea" values={profile.rivals} onValuesChange={(rivals) => set({ rivals })} />
          </div>
        </FoldingGroup>

        <FoldingGroup title="Time and language" holds={holds.places} hint="Those your team and your audience share.">
          <div className="sl-brand-editor-columns">
            <Select
              label="Time zone"
              value={profile.timeZone}
              options={timeZoneOptions(profile.timeZone)}
              onValueChange={(timeZone) => set({ timeZone })}
            />
            <Select
              label="Language"
              value={profile.locale}
              options={localeOptions(profile.locale)}
              onValueChange={(locale) => set({ locale })}
            />
          </div>
        </FoldingGroup>

        <BrandKnowledge profile={profile} holds={holds} countries={countries} now={now} tryRule={tryRule} onChange={onChange} />

        <FoldingGroup
          title="Where things go out by themselves"
          holds={holds.outlets}
          hint="Schedulers, adverts, automatic replies: listed when something sensitive is going on, and when you pause the brand after a mistake."
        >
          <OutletsEditor outlets={profile.outlets} onChange={(outlets, removed) => set({ outlets }, removed)} />
        </FoldingGroup>

        <FoldingGroup title="Checklist" holds={holds.questions} hint="Questions asked for this brand only, up to 20.">
          <ListField
            label="Own questions, one a line"
            placeholder="Does the shop really have it in stock?"
            most={20}
            values={profile.questions}
            onValuesChange={(questions) => set({ questions })}
          />
        </FoldingGroup>
      </div>

      <div className="sl-brand-editor-end">
        <Button onClick={onRemove}>Remove this brand</Button>
      </div>
    </div>
  );
}

function newAccount(profile: BrandProfile, platform: string): BrandAccount {
  const taken = profile.accounts.map(({ colour }) => colour);
  const free = accountColours.find(({ value }) => !taken.includes(value)) ?? accountColours[0];
  return { platform, handle: '', colour: free.value, mode: 'normal' };
}

function twice(accounts: readonly BrandAccount[], at: number): string | null {
  const { platform, handle } = accounts[at]!;
  const first = accounts.findIndex((other) => other.platform === platform && isSameHandle(other.handle, handle));
  return handle !== '' && first < at ? 'This account stands above already. The first of them counts.' : null;
}

function elsewhere(others: readonly BrandProfile[], { platform, handle }: BrandAccount): string | null {
  const owner = findAccount(others, platform, handle)?.profile;
  return owner ? `${owner.name || 'Another brand'} has this account too. The brand that stands first in the list counts.` : null;
}
