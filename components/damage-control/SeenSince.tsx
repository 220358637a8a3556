import { difference } from '../../utils/text/difference.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { Difference } from './Difference.tsx';
import type { StepProps } from './IncidentPage.tsx';
import { clock } from './when.ts';

const seenWords = {
  edited: 'The post was edited since the copy was kept.',
  gone: 'The post is gone.',
  'not-shown': 'The page does not show the post any more. It may be gone.',
} as const;

/** What the post’s own page showed last, where it is not what was kept. */
export function SeenSince({ view: { record, now }, actions }: StepProps) {
  const { seen, post, stillUp } = record;
  if (!seen) return null;
  return (
    <Callout title={seenWords[seen.state]}>
      <p className="sl-card-soft">Seen {clock(seen.at, now)}.</p>
      {seen.text !== null && <Difference stretches={difference(post.text, seen.text)} />}
      {seen.state !== 'edited' && stillUp && (
        <div>
          <Button size="small" onClick={() => actions.change({ stillUp: false, removedAt: seen.at })}>
            It is down
          </Button>
        </div>
      )}
    </Callout>
  );
}
