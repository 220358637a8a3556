import { useMemo, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface TheirWordsProps {
  words: string;
  isAbusive: (words: string) => boolean;
}

/** What somebody wrote. Abusive words are shown only on asking. */
export function TheirWords({ words, isAbusive }: TheirWordsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const folded = useMemo(() => isAbusive(words), [words, isAbusive]);
  if (!folded || unfolded) return <blockquote className="sl-person-words">{words}</blockquote>;
  return (
    <Button look="link" size="small" onClick={() => setUnfolded(true)}>
      Abusive words are folded. Show them
    </Button>
  );
}
