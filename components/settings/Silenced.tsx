import { type Silence, type SilencedFor, silenceKey } from '../../utils/stores/silences.ts';
import { shownHandle } from '../../utils/text/shown-handle.ts';
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
  /** Platform id → name. */
  platformNames: Readonly<Record<string, string>>;
  onTakeBack: (silence: Silence) => void;
}

/** What was answered with "not this again". */
export function Silenced({ silences, checkTitles, brandNames, platformNames, onTakeBack }: SilencedProps) {
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
        const whose = forWords(silence.for, brandNames, platformNames);
        return {
          id: silenceKey(silence),
          title,
          detail: `${silence.word === null ? 'The whole check' : check}, ${whose}, since ${whenWords(silence.since)}`,
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

function forWords(
  whose: SilencedFor,
  brandNames: Readonly<Record<string, string>>,
  platformNames: Readonly<Record<string, string>>,
): string {
  switch (whose.kind) {
    case 'everybody':
      return 'for every account';
    case 'brand':
      return `for ${brandNames[whose.brand] ?? 'a brand that was removed'}`;
    case 'account':
      return `for ${whose.handle === null ? 'an unknown account' : shownHandle(whose.handle)} on ${platformNames[whose.platform] ?? whose.platform}`;
  }
}
