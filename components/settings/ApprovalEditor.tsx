import { useState } from 'react';
import { type ApprovalPolicy, noApproval } from '../../utils/model/approval-policy.ts';
import type { Surface } from '../../utils/model/draft.ts';
import { MOST_NAMED } from '../../utils/model/person.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CheckboxList } from '../ui/CheckboxList.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Fieldset } from '../ui/Fieldset.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Choice } from './Choice.tsx';
import './approval-editor.css';

/** Somebody whose yes can be asked for. */
export interface Approver {
  id: string;
  name: string;
  /** May be empty. */
  role: string;
}

interface ApprovalEditorProps {
  /** `undefined`: nobody has said anything about it. */
  policy: ApprovalPolicy | undefined;
  /** The confirmed people. */
  people: readonly Approver[];
  /** Rank of a heading in it. */
  level: 3 | 4;
  onChange: (policy: ApprovalPolicy) => void;
}

export const needWords: Record<ApprovalPolicy['needs'], { label: string; hint: string }> = {
  nobody: { label: 'Nobody', hint: 'What is found is all that holds a post.' },
  author: { label: 'Whoever writes it, once more', hint: 'A post is held until its author says that they read it as a stranger would.' },
  one: { label: 'One colleague', hint: 'A post is held until one other person has signed it.' },
  two: { label: 'Two colleagues', hint: 'A post is held until two other people have signed it.' },
};

const fromWords: Record<ApprovalPolicy['from']['kind'], string> = {
  anyone: 'Anyone whom you have confirmed',
  people: 'These people',
  role: 'People with this role',
};

const surfaceGroups: readonly { label: string; surfaces: readonly Surface[] }[] = [
  { label: 'Posts and quotes', surfaces: ['post', 'quote'] },
  { label: 'Replies and comments', surfaces: ['reply', 'comment'] },
  { label: 'Direct messages', surfaces: ['message'] },
  { label: 'Corrections of what is out', surfaces: ['edit'] },
];

const openWords: Record<ApprovalPolicy['publishOpen'], { label: string; hint: string }> = {
  nobody: { label: 'Nobody', hint: 'What was found has to be mended.' },
  signed: { label: 'Whoever has the signatures', hint: 'With a reason, which is kept in the log.' },
  anyone: { label: 'Anyone', hint: 'With a reason, which is kept in the log, also without a signature.' },
};

const hourWords: Record<string, string> = { 8: '8 hours', 24: 'One day', 72: 'Three days', 168: 'One week', 720: 'Thirty days' };

const SAME = 'same';
const incidentWords: Record<string, string> = {
  [SAME]: 'The same',
  ...Object.fromEntries(Object.entries(needWords).map(([id, { label }]) => [id, label])),
};

/** Who has to say yes before a post goes out from an account. */
export function ApprovalEditor({ policy = noApproval, people, level, onChange }: ApprovalEditorProps) {
  const [more, setMore] = useState(false);
  const set = (part: Partial<ApprovalPolicy>) => onChange({ ...policy, ...part });
  const colleagues = policy.needs === 'one' || policy.needs === 'two';

  function setNeeds(needs: ApprovalPolicy['needs']) {
    const first = policy.needs === 'nobody' || policy.needs === 'author';
    // With a colleague asked for, a reason of the author's alone is not enough until somebody chooses that it is.
    set({ needs, ...(first && (needs === 'one' || needs === 'two') ? { publishOpen: 'signed' as const } : {}) });
  }

  return (
    <div className="sl-approval-editor">
      <Choice label="Who says yes before a post goes out" value={policy.needs} options={needWords} onValueChange={setNeeds} />
      {colleagues && <From policy={policy} people={people} set={set} />}
      {colleagues && (
        <Disclosure level={level} title="More about the yes" open={more} onOpenChange={setMore}>
          <div className="sl-approval-editor">
            <Fieldset legend="It is needed for">
              {surfaceGroups.map(({ label, surfaces }) => (
                <Checkbox
                  key={label}
                  label={label}
                  checked={surfaces.every((surface) => policy.surfaces.includes(surface))}
                  onCheckedChange={(on) =>
                    set({ surfaces: [...policy.surfaces.filter((each) => !surfaces.includes(each)), ...(on ? surfaces : [])] })
                  }
                />
              ))}
            </Fieldset>
            <Select
              label="A yes holds for"
              value={String(policy.validHours)}
              options={{ ...hourWords, ...(policy.validHours in hourWords ? {} : { [policy.validHours]: `${policy.validHours} hours` }) }}
              onValueChange={(hours) => set({ validHours: Number(hours) })}
            />
            <Choice
              label="Who may publish with something open"
              value={policy.publishOpen}
              options={openWords}
              onValueChange={(publishOpen) => set({ publishOpen })}
            />
            <Switch
              label="A yes from outside counts"
              hint="From somebody without Second Look, as the author reports it. It proves nothing."
              checked={policy.outside}
              onCheckedChange={(outside) => set({ outside })}
            />
            <Switch
              label="Small fixes are allowed after a yes"
              hint="Spaces, and spelling outside names, numbers and links. They are shown."
              checked={policy.smallFixes}
              onCheckedChange={(smallFixes) => set({ smallFixes })}
            />
            <Switch
              label="A yes counts again for the same post"
              hint="For what goes out again and again."
              checked={policy.repeats}
              onCheckedChange={(repeats) => set({ repeats })}
            />
            <Select<string>
              label="While something is wrong with a post of the brand"
              value={policy.duringIncident ?? SAME}
              options={incidentWords}
              onValueChange={(needs) => set({ duringIncident: needs === SAME ? null : (needs as ApprovalPolicy['needs']) })}
            />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

/** A role is never empty for long: until another is written, the last one counts. */
function RoleField({ role, onChange }: { role: string; onChange: (role: string) => void }) {
  const [emptied, setEmptied] = useState(false);
  return (
    <TextField
      label="Role"
      value={emptied ? '' : role}
      maxLength={80}
      error={emptied ? `Write a role. Until then it is “${role}”.` : undefined}
      onValueChange={(typed) => {
        setEmptied(typed.trim() === '');
        if (typed.trim() !== '') onChange(typed);
      }}
    />
  );
}

interface FromProps {
  policy: ApprovalPolicy;
  people: readonly Approver[];
  set: (part: Partial<ApprovalPolicy>) => void;
}

/** Whose yes counts. */
function From({ policy: { from, ordered }, people, set }: FromProps) {
  const nobody = people.length === 0;
  // Nobody can be picked out of an empty list.
  const offered: Record<string, string> = nobody && from.kind !== 'people' ? { anyone: fromWords.anyone, role: fromWords.role } : fromWords;
  const role = people.find((person) => person.role !== '')?.role ?? 'Editor';

  function choose(kind: string) {
    if (kind === 'anyone') set({ from: { kind }, ordered: false });
    else if (kind === 'role') set({ from: { kind, role }, ordered: false });
    else if (people[0]) set({ from: { kind: 'people', ids: [people[0].id] }, ordered: false });
  }

  return (
    <>
      <Select<string>
        label="From whom"
        value={from.kind}
        options={offered}
        hint={
          nobody ? (
            <>
              Nobody is confirmed yet. <a href="#people">Add your people</a>
            </>
          ) : undefined
        }
        onValueChange={choose}
      />
      {from.kind === 'role' && <RoleField role={from.role} onChange={(written) => set({ from: { kind: 'role', role: written } })} />}
      {from.kind === 'people' && (
        <Fieldset legend="These people">
          <CheckboxList
            options={people.map(({ id, name, role: theirs }) => ({ id, label: name, hint: theirs }))}
            chosen={from.ids}
            find="Find somebody"
            most={MOST_NAMED}
            least={1}
            // Whoever was removed since is not in the list, and cannot be taken out of it by hand.
            onChoose={(ids) => set({ from: { kind: 'people', ids: ids.filter((id) => people.some((person) => person.id === id)) } })}
          />
          {from.ids.length > 1 && (
            <Switch
              label="In this order"
              hint={from.ids.map((id) => people.find((person) => person.id === id)?.name ?? 'somebody').join(', then ')}
              checked={ordered}
              onCheckedChange={(next) => set({ ordered: next })}
            />
          )}
        </Fieldset>
      )}
    </>
  );
}
