import { type HTMLAttributes, type ReactNode, useEffect, useRef, useState } from 'react';

type RowAttributes = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string };

interface Props {
  count: number;
  /** Pixels; every row has this height once the list is long. */
  rowHeight: number;
  row(index: number): RowAttributes;
  children(index: number): ReactNode;
  as?: 'div' | 'article';
}

/** Short lists are laid out as they come; in longer ones only what is near the window is in the document. */
const LONGEST_PLAIN_LIST = 40;
const SPARE_ROWS = 5;

export function VirtualList({ count, rowHeight, row, children, as: Row = 'div' }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const virtual = count > LONGEST_PLAIN_LIST;
  const [range, setRange] = useState({ first: 0, last: 2 * SPARE_ROWS });

  useEffect(() => {
    if (!virtual) return;
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight) - SPARE_ROWS);
      setRange({ first, last: Math.min(count, first + Math.ceil(innerHeight / rowHeight) + 2 * SPARE_ROWS) });
    };
    measure();
    addEventListener('scroll', measure, { passive: true });
    addEventListener('resize', measure);
    return () => {
      removeEventListener('scroll', measure);
      removeEventListener('resize', measure);
    };
  }, [virtual, count, rowHeight]);

  const { first, last } = virtual ? range : { first: 0, last: count };
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  return (
    <div ref={list} style={virtual ? { position: 'relative', minHeight: count * rowHeight } : undefined}>
      {indexes.map((index) => (
        <Row
          key={index}
          {...row(index)}
          style={
            virtual
              ? {
                  position: 'absolute',
                  width: '100%',
                  height: rowHeight,
                  overflow: 'hidden',
                  transform: `translateY(${index * rowHeight}px)`,
                }
              : undefined
          }
        >
          {children(index)}
        </Row>
      ))}
    </div>
  );
}
