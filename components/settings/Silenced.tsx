import type { Silence } from '../../utils/stores/silences.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RowList } from './RowList.tsx';
import { whenWords } from './words.ts';

interface SilencedProps {
  silences: readonly Silence[];
  /** Check id → title. */
  checkTitles: Readonly<Record<string, string>>;
  /** Brand id → name. */
  brandNames: Readonly<Record<string, string>>;
  onTakeBack: (silence: Silence) => void;
}

/** What was answered with "not this again". */
export function Silenced({ silences, checkTitles, brandNames, onTakeBack }: SilencedProps) {
  if (silences.length === 0) {
    return (
      <EmptyState title="Nothing is silenced">
        When a finding is not for you, choose “Not this word again” beside it. It is then listed here.
      </EmptyState>
    );
  }
  return (
    <RowList
      rows={silences.map((silence) => {
        const check = checkTitles[silence.check] ?? silence.check;
        const title = silence.word === null ? check : `“${silence.word}”`;
        const brand = silence.brand === null ? 'for every brand' : `for ${brandNames[silence.brand] ?? 'a brand that was removed'}`;
        return {
          id: `${silence.check} ${silence.word} ${silence.brand}`,
          title,
          detail: `${silence.word === null ? 'The whole check' : check}, ${brand}, since ${whenWords(silence.since)}`,
          action: (
            <Button size="small" onClick={() => onTakeBack(silence)} aria-label={`Point out again: ${title}`}>
              Point out again
            </Button>
          ),
        };
      })}
    />
  );
}
