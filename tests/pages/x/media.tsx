import { useState } from 'react';
import { Icon } from '../shared/icon.tsx';
import { say } from '../shared/labels.ts';
import type { Picture } from '../shared/media.ts';
import { Modal, ModalHeader } from './parts.tsx';

interface AttachmentsProps {
  pictures: readonly Picture[];
  onRemove(picture: Picture): void;
  onDescribe(picture: Picture): void;
}

export function Attachments({ pictures, onRemove, onDescribe }: AttachmentsProps) {
  if (pictures.length === 0) return null;
  return (
    <div data-testid="attachments">
      <div role="group" aria-label="Media" className="r-attachments">
        {pictures.map((picture) => (
          <div key={picture.url}>
            <div className="r-attachment">
              <img alt="" draggable={false} src={picture.url} />
              <button type="button" aria-label="Remove media" className="r-icon" onClick={() => onRemove(picture)}>
                <Icon name="close" hidden />
              </button>
            </div>
            <a
              href="/compose/post/media"
              role="link"
              data-testid="altTextLabel"
              onClick={(event) => {
                event.preventDefault();
                onDescribe(picture);
              }}
            >
              <span>{say(picture.alt ? 'editDescription' : 'addDescription')}</span>
            </a>
          </div>
        ))}
      </div>
    </div>
  );
}

const LONGEST_DESCRIPTION = 1000;

interface DialogProps {
  picture: Picture;
  onClose(): void;
  onSave(alt: string): void;
}

export function DescriptionDialog({ picture, onClose, onSave }: DialogProps) {
  const [alt, setAlt] = useState(picture.alt);
  return (
    <Modal onClose={onClose}>
      <ModalHeader title={say('editDescription')} onClose={onClose}>
        <button type="button" data-testid="endEditingButton" className="r-solid" onClick={() => onSave(alt.trim())}>
          {say('save')}
        </button>
      </ModalHeader>
      <div className="r-describe">
        <img alt="" src={picture.url} />
        <textarea
          data-testid="altTextInput"
          maxLength={LONGEST_DESCRIPTION}
          aria-label="Description"
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
        <span>
          {alt.length} / {LONGEST_DESCRIPTION}
        </span>
      </div>
    </Modal>
  );
}
