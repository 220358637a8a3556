import { useMemo, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface TheirWordsProps {
  words: string;
  /** `null`: not known yet. */
  isAbusive: ((words: string) => boolean) | null;
}

/** What somebody wrote. Abusive words are shown only on asking; until it is known whether they are, their place is kept for them. */
export function TheirWords({ words, isAbusive }: TheirWordsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const folded = useMemo(() => isAbusive?.(words) ?? null, [words, isAbusive]);
  if (folded === null) return <blockquote className="sl-person-words sl-person-words-awaited">{words}</blockquote>;
  if (!folded || unfolded) return <blockquote className="sl-person-words">{words}</blockquote>;
  return (
    <Button look="link" size="small" onClick={() => setUnfolded(true)}>
      Abusive words are folded. Show them
    </Button>
  );
}
