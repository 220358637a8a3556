import { Button } from '../ui/Button.tsx';
import { SixWords } from '../ui/SixWords.tsx';
import { trusted } from '../ui/trusted.ts';
import './compare.css';

interface CompareProps {
  id: string;
  name: string;
  words: readonly string[];
  confirm: (id: string) => void;
}

/** Six words to compare with somebody once, so that nobody can pose as them. */
export function Compare({ id, name, words, confirm }: CompareProps) {
  return (
    <div className="sl-compare">
      <p>At the next desk a glance is enough. At a distance call {name}: the six words that their Second Look shows have to be these.</p>
      <SixWords words={words} />
      <div>
        <Button onClick={trusted(() => confirm(id))}>It is {name}</Button>
      </div>
    </div>
  );
}
