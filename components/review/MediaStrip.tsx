import { Icon } from '../ui/Icon.tsx';
import type { PanelMedia } from './panel-view.ts';
import './media-strip.css';

const kindNames = { image: 'Picture', gif: 'GIF', video: 'Video' } as const;

/** The pictures, large enough to see that one is the wrong one, with what is said about them. */
export function MediaStrip({ media }: { media: readonly PanelMedia[] }) {
  if (media.length === 0) return null;
  return (
    <section className="sl-media-strip">
      <h2>{media.length === 1 ? kindNames[media[0]!.media.kind] : `Pictures and videos (${media.length})`}</h2>
      <ul>
        {media.map((item) => (
          <li key={item.key}>
            <MediaFigure item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MediaFigure({ item: { media, picture, writing, descriptionRead } }: { item: PanelMedia }) {
  return (
    <figure className="sl-media">
      {picture ? (
        <img className="sl-media-picture" src={picture} alt={media.alt ?? `${kindNames[media.kind]} without a description`} />
      ) : (
        <div className="sl-media-absent">
          <Icon name={media.kind === 'image' ? 'picture' : 'film'} />
          <span>{kindNames[media.kind]}: look at it in the draft</span>
        </div>
      )}
      <figcaption className="sl-media-words">
        <span className="sl-media-file">{media.fileName ?? 'File name not seen'}</span>
        {media.alt ? (
          <span>{media.alt}</span>
        ) : (
          <span className="sl-media-none">{descriptionRead ? 'No description' : 'Description not seen'}</span>
        )}
        {writing && <span className="sl-media-writing">In the picture: “{writing.replaceAll('\n', ' · ')}”</span>}
      </figcaption>
    </figure>
  );
}
