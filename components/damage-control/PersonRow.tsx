import { useMemo } from 'react';
import type { Mark } from '../../utils/model/incident-record.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Select } from '../ui/Select.tsx';
import type { PersonView } from './incident-view.ts';
import { TheirWords } from './TheirWords.tsx';

export const markWords = {
  none: 'No mark',
  upset: 'Upset',
  asks: 'Asks',
  supportive: 'Supportive',
  'no-answer': 'No answer needed',
} as const satisfies Record<Mark | 'none', string>;
export type MarkChoice = keyof typeof markWords;

const sourceWords = {
  replies: null,
  phone: 'by phone',
  email: 'by e-mail',
  shop: 'in the shop',
  press: 'press',
  other: 'elsewhere',
} as const;

interface PersonRowProps {
  person: PersonView;
  /** `null`: not there yet. */
  guess: ((words: string) => Mark | null) | null;
  isAbusive: ((words: string) => boolean) | null;
  onMark: (mark: MarkChoice) => void;
}

/** Somebody who noticed, what they wrote, and what they need. */
export function PersonRow({ person, guess: guessOf, isAbusive, onMark }: PersonRowProps) {
  const { name, words, mark, source, link } = person;
  const guess = useMemo(() => (words && mark === null ? (guessOf?.(words) ?? null) : null), [words, mark, guessOf]);
  return (
    <div className="sl-person">
      <p className="sl-person-name">
        <b>{name}</b>
        {sourceWords[source] && <span>{sourceWords[source]}</span>}
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            <span className="sl-unseen">Open what {name} wrote</span>
            <Icon name="external" />
          </a>
        )}
      </p>
      <Select label={`What ${name} needs`} labelUnseen value={mark ?? 'none'} onValueChange={onMark} options={markWords} />
      {words && <TheirWords words={words} isAbusive={isAbusive} />}
      {guess && (
        <p className="sl-person-guess">
          A guess: {markWords[guess].toLowerCase()}.
          <Button look="link" size="small" aria-label={`Mark so: ${name}, ${markWords[guess].toLowerCase()}`} onClick={() => onMark(guess)}>
            Mark so
          </Button>
        </p>
      )}
    </div>
  );
}
