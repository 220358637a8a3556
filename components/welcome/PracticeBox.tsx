import { type ChangeEvent, type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import './practice-box.css';

/** A picture that was added to a practice post. */
export interface PracticePicture {
  fileName: string;
  description: string;
  /** Address of the picture in this page; it lives as long as the page. */
  address: string;
}

interface PracticeBoxProps {
  handle: string;
  text: string;
  onTextChange: (text: string) => void;
  onPublish: (post: { text: string; pictures: PracticePicture[] }) => void;
}

/**
 * A compose box as a network would build it, on which the same readers and the same gate work. The marks
 * (`data-practice`) are what they know it by.
 */
export function PracticeBox({ handle, text, onTextChange, onPublish }: PracticeBoxProps) {
  const [pictures, setPictures] = useState<PracticePicture[]>([]);
  const files = useRef<HTMLInputElement>(null);
  const id = useId();
  const empty = text.trim() === '' && pictures.length === 0;

  function publish(event?: FormEvent) {
    event?.preventDefault();
    if (empty) return;
    onPublish({ text, pictures });
    setPictures([]);
  }

  function publishByKeys(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      publish();
    }
  }

  function add(event: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(event.target.files ?? [])].map((file) => ({
      fileName: file.name,
      description: '',
      address: URL.createObjectURL(file),
    }));
    setPictures((current) => [...current, ...chosen].slice(0, 4));
    event.target.value = '';
  }

  return (
    <form
      className="sl-practice-box"
      data-practice="compose"
      aria-label="Practice compose box"
      onSubmit={publish}
      onKeyDown={publishByKeys}
    >
      <p className="sl-practice-box-by">
        Posting as <b data-practice="account">@{handle}</b>
      </p>
      <label className="sl-unseen" htmlFor={id}>
        What do you want to say?
      </label>
      <textarea
        id={id}
        data-practice="text"
        rows={4}
        placeholder="What do you want to say?"
        value={text}
        onChange={(event) => onTextChange(event.target.value)}
      />
      {pictures.length > 0 && (
        <ul className="sl-practice-box-pictures">
          {pictures.map((picture) => (
            <li key={picture.address} data-practice="picture" data-file-name={picture.fileName}>
              <img src={picture.address} alt="" />
              <TextField
                label={`Description of ${picture.fileName}`}
                data-practice="description"
                value={picture.description}
                onValueChange={(description) =>
                  setPictures((current) => current.map((other) => (other.address === picture.address ? { ...other, description } : other)))
                }
              />
              <Button
                look="quiet"
                size="small"
                aria-label={`Remove ${picture.fileName}`}
                onClick={() => setPictures((current) => current.filter((other) => other.address !== picture.address))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="sl-practice-box-actions">
        <input ref={files} type="file" accept="image/*" multiple hidden aria-label="Pictures" onChange={add} />
        <Button look="quiet" onClick={() => files.current?.click()}>
          <Icon name="picture" />
          Add a picture
        </Button>
        <button type="submit" className="sl-practice-box-publish" data-practice="publish" disabled={empty}>
          Publish
        </button>
      </div>
    </form>
  );
}
