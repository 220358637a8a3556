import './icon.css';

/** Line icons on a grid of 16, drawn with round strokes of 1.5. */
const paths = {
  check: 'M3.5 8.5l3 3l6-7',
  chevron: 'M6 3.5l4.5 4.5L6 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h6.5V14H6ZM3.5 10.5V2H10',
  external: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M6 3.5H3v9.5h9.5v-3',
  film: 'M2.5 3.5h11v9h-11ZM6.8 6v4l3.2-2Z',
  minus: 'M3.5 8h9',
  move: 'M8 2v12M2 8h12M6.2 3.8L8 2l1.8 1.8M6.2 12.2L8 14l1.8-1.8M3.8 6.2L2 8l1.8 1.8M12.2 6.2L14 8l-1.8 1.8',
  picture: 'M2.5 3h11v10h-11ZM2.5 11l3.2-3.4l2.6 2.6l2-2l3.2 3.2M10.2 5.9h.1',
  plus: 'M8 3.5v9M3.5 8h9',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the control around it carries the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="sl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
