import { useState } from 'react';
import type { Finding } from '../../utils/model/finding.ts';
import { messageOf } from '../../utils/text/message-of.ts';
import { Button } from '../ui/Button.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import type { DraftView, IncidentActions } from './incident-view.ts';

interface CheckedWordsProps {
  draft: DraftView;
  onCheck: IncidentActions['check'];
}

/** The checks that any post gets, on words that answer a mistake. What they said holds for the words as they were. */
export function CheckedWords({ draft, onCheck }: CheckedWordsProps) {
  const [checked, setChecked] = useState<{ text: string; findings: readonly Pick<Finding, 'say'>[] } | null>(null);
  const { text } = draft;

  async function check() {
    try {
      setChecked({ text, findings: await onCheck(draft) });
    } catch (error) {
      setChecked({ text, findings: [{ say: `They were not checked. ${messageOf(error)}` }] });
    }
  }

  const findings = checked?.text === text ? checked.findings : null;
  return (
    <div className="sl-draft-checked" role="status">
      {findings === null ? (
        <Button look="link" size="small" onClick={check}>
          Check it like any post
        </Button>
      ) : findings.length === 0 ? (
        <p>
          <StateMark state="nothing-found" size="small" label={null} /> Nothing found in these words.
        </p>
      ) : (
        <ul className="sl-draft-faults">
          {findings.map(({ say }) => (
            <li key={say}>
              <StateMark state="to-look-at" size="small" label="To look at:" />
              <p>{say}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
