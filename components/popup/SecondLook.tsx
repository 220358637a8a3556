import { useState } from 'react';
import type { Finding } from '../../utils/model/finding.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { StateMark } from '../ui/StateMark.tsx';
import './second-look.css';

interface SecondLookProps {
  /** Worst first. */
  findings: readonly Finding[];
  questions: readonly string[];
}

/** The checks on a post that is out already, and the questions for somebody who did not write it. Nothing of it is kept. */
export function SecondLook({ findings, questions }: SecondLookProps) {
  const [open, setOpen] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <div className="sl-second-look">
      {findings.length === 0 ? (
        <p>
          <StateMark state="nothing-found" size="small" label={null} />
          Nothing found in what can be read of it.
        </p>
      ) : (
        <ul aria-label="What the checks say about it">
          {findings.map(({ check, part, start, say }) => (
            <li key={`${check} ${part} ${start}`}>
              <StateMark state="to-look-at" size="small" label={null} />
              <span>{say}</span>
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <Disclosure
          level={2}
          title="For a second pair of eyes"
          aside={`${ticked.length} of ${questions.length}`}
          open={open}
          onOpenChange={setOpen}
        >
          <ul className="sl-second-look-questions">
            {questions.map((ask) => (
              <li key={ask}>
                <Checkbox
                  label={ask}
                  checked={ticked.includes(ask)}
                  onCheckedChange={(on) => setTicked(on ? [...ticked, ask] : ticked.filter((each) => each !== ask))}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
