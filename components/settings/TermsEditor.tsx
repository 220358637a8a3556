import type { BrandProfile } from '../../utils/model/brand-profile.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useNewRow } from './use-new-row.ts';
import './terms-editor.css';

type Term = BrandProfile['terms'][number];

interface TermsEditorProps {
  terms: readonly Term[];
  /** `removed` names what this change takes away. */
  onChange: (terms: Term[], removed?: string) => void;
}

const isBlank = ({ avoid, prefer, why }: Term): boolean => !avoid && !prefer && !why;

/** Words the brand avoids, what it says instead, and why. */
export function TermsEditor({ terms, onChange }: TermsEditorProps) {
  const change = (at: number, part: Partial<Term>) => onChange(terms.map((term, index) => (index === at ? { ...term, ...part } : term)));
  const [list, awaitRow] = useNewRow(terms.length);

  function add() {
    awaitRow();
    onChange([...terms, { avoid: '', prefer: null, why: null }]);
  }

  return (
    <div className="sl-terms-editor">
      <ul ref={list}>
        {terms.map((term, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a term has no name of its own, and rows never change places
          <li className="sl-terms-editor-term" key={at}>
            <TextField label="Avoid" value={term.avoid} onValueChange={(avoid) => change(at, { avoid })} />
            <TextField label="Better" value={term.prefer ?? ''} onValueChange={(prefer) => change(at, { prefer: prefer || null })} />
            <TextField label="Why" value={term.why ?? ''} onValueChange={(why) => change(at, { why: why || null })} />
            <IconButton
              icon="close"
              label={`Remove ${term.avoid ? `“${term.avoid}”` : 'this term'}`}
              onClick={() => onChange(terms.toSpliced(at, 1), isBlank(term) ? undefined : term.avoid ? `“${term.avoid}”` : 'the term')}
            />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={add}>
        <Icon name="plus" />
        Add a term
      </Button>
    </div>
  );
}
