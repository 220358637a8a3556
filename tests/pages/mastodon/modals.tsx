import { useState } from 'react';
import { say } from '../shared/labels.ts';
import type { Picture } from '../shared/media.ts';
import { change, form, modal, send } from './state.ts';

function MissingAlt({ by }: { by: string }) {
  const describe = () => {
    const picture = form.get().pictures.find((each) => !each.alt);
    modal.set(picture ? { kind: 'alt', picture } : null);
  };
  return (
    <div className="modal-root__modal safety-action-modal">
      <div className="safety-action-modal__top">
        <div className="safety-action-modal__confirmation">
          <h1>Add alt text?</h1>
          <p>Your post contains media without alt text. Adding descriptions helps make your content accessible to more people.</p>
        </div>
      </div>
      <div className="safety-action-modal__bottom">
        <div className="safety-action-modal__actions">
          <button type="button" className="link-button" onClick={() => modal.set(null)}>
            {say('cancel')}
          </button>
          <div className="spacer" />
          <button type="button" className="link-button" onClick={() => send(by)}>
            Post anyway
          </button>
          <button type="button" className="button" onClick={describe}>
            {say('addAltText')}
          </button>
        </div>
      </div>
    </div>
  );
}

function Describe({ picture }: { picture: Picture }) {
  const [alt, setAlt] = useState(picture.alt);
  const done = () => {
    change({ pictures: form.get().pictures.map((each) => (each.url === picture.url ? { ...each, alt: alt.trim() } : each)) });
    modal.set(null);
  };
  return (
    <div className="modal-root__modal dialog-modal">
      <div className="dialog-modal__header">
        <button type="button" className="button button--secondary" onClick={() => modal.set(null)}>
          {say('cancel')}
        </button>
        <span className="dialog-modal__header__title">{say('addAltText')}</span>
        <button type="button" className="button" onClick={done}>
          {say('done')}
        </button>
      </div>
      <div className="dialog-modal__content">
        <img alt="" src={picture.url} />
        <label htmlFor="description">Describe this for people with visual impairments…</label>
        <textarea id="description" dir="auto" value={alt} onChange={(event) => setAlt(event.target.value)} />
      </div>
    </div>
  );
}

export function ModalRoot() {
  const open = modal.use();
  if (!open) return null;
  return (
    <div className="modal-root">
      <div role="presentation" className="modal-root__overlay" />
      <div role="dialog" className="modal-root__container">
        {open.kind === 'alt' ? <Describe key={open.picture.url} picture={open.picture} /> : <MissingAlt by={open.by} />}
      </div>
    </div>
  );
}
