import { type DragEvent, useId, useState } from 'react';
import './picture-drop.css';

/** Takes a picture of the post that was made elsewhere: dropped, pasted or chosen. Gives it as a data address. */
export function PictureDrop({ onPicture }: { onPicture: (picture: string) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);

  function take(files: FileList | null) {
    const file = [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
    setRefused(!file && !!files?.length);
    if (!file) return;
    const reader = new FileReader();
    reader.onload = () => onPicture(String(reader.result));
    reader.onerror = () => setRefused(true);
    reader.readAsDataURL(file);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside is the way for everybody
    <div
      className="sl-picture-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>A picture of the post</label>
      <p>Drop a screenshot here, or choose one.</p>
      <input id={id} type="file" accept="image/*" onChange={(event) => take(event.target.files)} />
      {refused && <p role="alert">That is no picture that can be read. Choose a PNG or JPEG.</p>}
    </div>
  );
}
