import { type PointerEvent, useEffect, useRef } from 'react';
import { type Mark, networkLinks, stretchesOf } from './stretches.ts';
import './draft-text.css';

interface DraftTextProps {
  text: string;
  /** Findings and comments; links are found here. */
  marks: readonly Mark[];
  /** Somebody marked words with the mouse. */
  onSelect?: (start: number, end: number) => void;
}

/** The words of a draft as a network draws them, with what is marked in them. */
export function DraftText({ text, marks, onSelect }: DraftTextProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const shown = marks.find(({ kind }) => kind === 'shown');

  useEffect(() => {
    if (shown) place.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [shown]);

  if (text === '') return <p className="sl-draft-text sl-draft-text-none">No words</p>;

  function select(_: PointerEvent) {
    const chosen = getSelection();
    if (!onSelect || !chosen || chosen.isCollapsed || !place.current) return;
    const range = chosen.getRangeAt(0);
    if (!place.current.contains(range.startContainer) || !place.current.contains(range.endContainer)) return;
    const before = range.cloneRange();
    before.selectNodeContents(place.current);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    const words = range.toString();
    if (words.trim() !== '') onSelect(start, start + words.length);
  }

  return (
    <p className="sl-draft-text" ref={place} dir="auto" onPointerUp={select}>
      {stretchesOf(text, [...networkLinks(text), ...marks]).map(({ start, text: words, kinds }) => (
        <span
          key={start}
          data-link={kinds.has('link') || undefined}
          data-finding={kinds.has('finding') || undefined}
          data-comment={kinds.has('comment') || undefined}
          data-shown={kinds.has('shown') || undefined}
        >
          {words}
        </span>
      ))}
    </p>
  );
}
