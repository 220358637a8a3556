import { useEffect, useEffectEvent, useState } from 'react';
import { DropField } from '../ui/DropField.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import './picture-drop.css';

/** Takes a picture of the post that was made elsewhere: dropped, pasted or chosen. Gives it as a data address. */
export function PictureDrop({ onPicture }: { onPicture: (picture: string) => void }) {
  const [refused, setRefused] = useState(false);

  function take(files: Iterable<File>): boolean {
    const [file, ...others] = files;
    if (!file) return false;
    const picture = [file, ...others].find(({ type }) => type.startsWith('image/'));
    setRefused(!picture);
    if (!picture) return true;
    const reader = new FileReader();
    reader.onload = () => onPicture(String(reader.result));
    reader.onerror = () => setRefused(true);
    reader.readAsDataURL(picture);
    return true;
  }

  // A screenshot is pasted wherever the keyboard is: nobody puts it into a field first.
  const paste = useEffectEvent(({ clipboardData }: ClipboardEvent) => {
    // Cells of a spreadsheet come as words and as a picture of them.
    if (clipboardData && clipboardData.getData('text/plain') === '') take(clipboardData.files);
  });
  useEffect(() => {
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);

  return (
    <DropField onTake={({ files }, how) => how === 'dropped' && take(files)}>
      <div className="sl-picture-drop">
        <p>
          <b>A picture of the post</b>
          Drop or paste a screenshot, or choose one.
        </p>
        <FileButton label="A picture of the post" accept="image/*" size="small" onFile={(file) => take([file])}>
          Choose a picture
        </FileButton>
      </div>
      {refused && <p role="alert">That is no picture that can be read. Choose a PNG or JPEG.</p>}
    </DropField>
  );
}
