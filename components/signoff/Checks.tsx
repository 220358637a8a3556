import { useState } from 'react';
import { type OpenReason, openReasons } from '../../utils/model/clearance.ts';
import { Checklist } from '../review/Checklist.tsx';
import { FindingList } from '../review/FindingList.tsx';
import type { Fold } from '../review/panel-view.ts';
import { Sources } from '../review/Sources.tsx';
import { Button } from '../ui/Button.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FoundView, ItemActions, ItemView } from './sign-off-view.ts';
import { Theirs } from './Theirs.tsx';
import './checks.css';

interface ChecksProps {
  item: ItemView;
  actions: ItemActions;
  /** Shows the place of a finding or a fact in the draft. */
  onShow: (key: string) => void;
}

/** What was found here, by the colleague's own checks, and what only a person can see. What the author ticked comes last. */
export function Checks({ item, actions, onShow }: ChecksProps) {
  const [unfolded, setUnfolded] = useState<readonly Fold[]>(['checklist']);
  const { checked, theirs, versions } = item;
  if (!checked) return <p role="status">Checking…</p>;
  const fold = (id: Fold, open: boolean) => setUnfolded(open ? [...unfolded, id] : unfolded.filter((each) => each !== id));
  const inThread = versions.some(({ parts }) => parts.length > 1);

  return (
    <>
      {checked.findings.length === 0 ? (
        <p className="sl-checks-none">
          <StateMark state="nothing-found" label={null} /> Nothing found in what could be read.
        </p>
      ) : (
        <FindingList
          findings={checked.findings}
          inThread={inThread}
          actions={{ show: onShow, tick: actions.tick, silence: actions.silence }}
          more={(found) => found.finding.level === 'stop' && <MayStay found={found} onExplain={(why) => actions.explain(found.key, why)} />}
        />
      )}
      <div>
        <Checklist view={{ questions: checked.questions, unfolded }} actions={{ fold, tick: actions.tick }} />
        <Sources view={{ facts: checked.facts, unfolded }} actions={{ fold, show: onShow, tick: actions.tick }} />
      </div>
      <Theirs theirs={theirs} />
    </>
  );
}

/** Reasons that somebody else than the author can have. */
const offered: readonly OpenReason[] = ['on-purpose', 'checked-elsewhere'];

/** Nobody signs over a *stop* without a word: it goes with the signature. */
function MayStay({ found, onExplain }: { found: FoundView; onExplain: (why: string) => void }) {
  return (
    <div className="sl-may-stay">
      <TextField
        label="Why it may stay as it is"
        hint="Needed to sign off. It goes along with your answer."
        value={found.stays}
        onValueChange={onExplain}
        maxLength={500}
      />
      {found.stays === '' && (
        <div className="sl-may-stay-reasons">
          {offered.map((reason) => (
            <Button key={reason} size="small" onClick={() => onExplain(openReasons[reason])}>
              {openReasons[reason]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
