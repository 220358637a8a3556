import { useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import type { Picture } from '../shared/media.ts';
import { Button, Dialog, Text } from './parts.tsx';

const LONGEST_DESCRIPTION = 2000;
const graphemes = new Intl.Segmenter();

/** The chooser is made for one use and never part of the dialog. */
export function choosePictures(then: (pictures: Picture[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*,video/mp4';
  input.multiple = true;
  input.style.display = 'none';
  input.addEventListener('change', () => {
    then(Array.from(input.files ?? [], (file) => ({ fileName: file.name, alt: '', url: URL.createObjectURL(file) })));
    input.remove();
  });
  document.body.append(input);
  input.click();
}

export function Photos({
  pictures,
  onRemove,
  onDescribe,
}: {
  pictures: Picture[];
  onRemove(picture: Picture): void;
  onDescribe(picture: Picture): void;
}) {
  if (pictures.length === 0) return null;
  return (
    <div>
      <div data-testid="selectedPhotosView" className="css-photos">
        {pictures.map((picture) => (
          <div key={picture.url} className="css-photo">
            <button
              aria-label={say('addAltText')}
              role="button"
              data-testid="altTextButton"
              type="button"
              onClick={() => onDescribe(picture)}
            >
              <Icon name={picture.alt ? 'check' : 'plus'} />
              <Text>ALT</Text>
            </button>
            <div>
              <button aria-label="Edit image" role="button" data-testid="editPhotoButton" type="button">
                <Icon name="pen" />
              </button>
              <button
                aria-label="Remove image"
                role="button"
                data-testid="removePhotoButton"
                type="button"
                onClick={() => onRemove(picture)}
              >
                <Icon name="close" />
              </button>
            </div>
            <button aria-label={say('addAltText')} role="button" type="button" className="css-cover" onClick={() => onDescribe(picture)} />
            <div data-expoimage="true" data-testid="selectedPhotoImage">
              <img src={picture.url} />
            </div>
            <div style={{ opacity: 0, pointerEvents: 'none' }} />
          </div>
        ))}
      </div>
      {pictures.some((picture) => !picture.alt) && (
        <div className="css-hint">
          <Text>Alt text describes images for blind and low-vision users, and helps give context</Text>
        </div>
      )}
    </div>
  );
}

export function AltDialog({ picture, onClose, onSave }: { picture: Picture; onClose(): void; onSave(alt: string): void }) {
  const [alt, setAlt] = useState(picture.alt);
  return (
    <Dialog label={say('addAltText')} onEscape={onClose}>
      <div>
        <Button label="Close active dialog" icon="close" onClick={onClose} />
        <div>
          <Text className="css-title">{say('addAltText')}</Text>
          <div data-expoimage="true">
            <img src={picture.url} />
          </div>
        </div>
        <div>
          <div>
            <Text>Descriptive alt text</Text>
            <div>
              <textarea
                placeholder="Alt text"
                dir="auto"
                aria-label="Alt text"
                value={alt}
                onChange={(event) => setAlt(event.target.value)}
              />
            </div>
          </div>
          <div className="css-bar">
            <div>
              <Text>{LONGEST_DESCRIPTION - [...graphemes.segment(alt)].length}</Text>
            </div>
            <Button label={say('save')} disabled={alt === picture.alt} className="css-primary" onClick={() => onSave(alt.trim())}>
              <Text>{say('save')}</Text>
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
