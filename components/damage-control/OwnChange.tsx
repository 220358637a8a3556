import { type FormEvent, useState } from 'react';
import { type Fact, factKinds } from '../../utils/model/finding.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changeWords, factNouns } from './change-words.ts';
import type { AdjustView, OwnKind, ProposalView } from './incident-view.ts';
import { Tried } from './ProposalCard.tsx';

interface OwnChangeProps {
  adjust: AdjustView;
  onAdopt: (proposal: ProposalView) => void;
}

const factOptions = Object.fromEntries(factKinds.map((kind) => [kind, factNouns[kind]])) as Record<Fact['kind'], string>;

const textLabels: Readonly<Record<OwnKind, string>> = {
  question: 'A question of your own',
  guideline: 'A guideline of your own',
  source: 'A link or a person',
  rule: 'What it says: what to do',
};

/** Something that is not among the proposals, written down by hand. */
export function OwnChange({ adjust: { places, tryWord }, onAdopt }: OwnChangeProps) {
  const [kind, setKind] = useState<OwnKind>('question');
  const [fact, setFact] = useState<Fact['kind']>('date');
  const [word, setWord] = useState('');
  const [typed, setTyped] = useState('');
  const options = Object.fromEntries(Object.keys(places).map((each) => [each, changeWords[each as OwnKind]])) as Record<OwnKind, string>;
  const text = typed.trim();
  const tried = kind === 'rule' && word.trim() !== '' ? tryWord(word.trim()) : null;
  const isReady = text !== '' && (kind !== 'rule' || tried?.fires === true);

  function add(event: FormEvent) {
    event.preventDefault();
    if (!isReady) return;
    const own = { kind, title: text, text, why: '', where: places[kind] ?? '', tried, adopted: false };
    if (kind === 'rule') onAdopt({ ...own, id: `rule:${word.trim()}`, when: { kind: 'word', word: word.trim() } });
    else if (kind === 'source') onAdopt({ ...own, id: `source:${fact}`, fact });
    else onAdopt({ ...own, id: `own:${text}` });
    setTyped('');
    setWord('');
  }

  return (
    <form className="sl-own-change" onSubmit={add}>
      {Object.keys(options).length > 1 && <Select label="What would help" value={kind} options={options} onValueChange={setKind} />}
      {kind === 'source' && <Select label="For which facts" value={fact} options={factOptions} onValueChange={setFact} />}
      {kind === 'rule' && (
        <>
          <TextField label="A word or phrase of the post" maxLength={100} autoComplete="off" value={word} onValueChange={setWord} />
          {tried && <Tried tried={tried} />}
        </>
      )}
      <div className="sl-questions-asked-add">
        <TextField
          label={textLabels[kind]}
          labelUnseen={kind === 'question' || kind === 'guideline'}
          maxLength={200}
          value={typed}
          onValueChange={setTyped}
          autoComplete="off"
        />
        <Button type="submit" disabled={!isReady}>
          Add
        </Button>
      </div>
    </form>
  );
}
