import { useMemo } from 'react';
import { encode } from 'uqr';
import './qr-picture.css';

/** A text as a picture that a phone can read: one more wire out of this machine than the clipboard, and no network. */
export function QrPicture({ text }: { text: string }) {
  const code = useMemo(() => {
    try {
      const { data, size } = encode(text, { ecc: 'L', border: 4 });
      const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
      return { path: squares.join(''), size };
    } catch {
      // More than the largest of these pictures can hold.
      return null;
    }
  }, [text]);

  if (!code) return <p>This text is too long for one picture. Shorten it, or copy it in two parts.</p>;
  return (
    <svg
      className="sl-qr-picture"
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label="The text as a code for a phone’s camera"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={code.path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
