import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { DraftsActions, KeptView } from './drafts-view.ts';
import './kept-drafts.css';

interface KeptDraftsProps {
  kept: readonly KeptView[];
  /** Versions that one draft may have. */
  mostVersions: number;
  actions: DraftsActions;
}

/** Drafts that are kept: chosen to be asked about, put together where they are one post, copied back, removed. */
export function KeptDrafts({ kept, mostVersions, actions }: KeptDraftsProps) {
  if (kept.length === 0)
    return (
      <EmptyState title="No draft is kept">
        Keep one in the panel beside Publish, under “Keep for later, and what waits”, or bring a month from a spreadsheet.
      </EmptyState>
    );
  const ids = kept.map(({ id }) => id);
  const chosen = kept.filter((each) => each.chosen);
  const chosenIds = chosen.map(({ id }) => id);
  const versions = chosen.reduce((sum, each) => sum + each.versions.length, 0);
  const all = chosen.length === kept.length;
  return (
    <>
      <div className="sl-kept-drafts-tools">
        <Button size="small" onClick={() => actions.choose(ids, !all)}>
          {all ? 'Choose none' : `Choose all ${kept.length}`}
        </Button>
        <Button size="small" disabled={chosen.length < 2 || versions > mostVersions} onClick={() => actions.join(chosenIds)}>
          Make one post of the chosen
        </Button>
        <Button size="small" look="quiet" disabled={chosen.length === 0} onClick={() => actions.remove(chosenIds)}>
          Remove the chosen
        </Button>
      </div>
      <ul className="sl-kept-drafts" aria-label="Kept drafts">
        {kept.map((each) => (
          <li key={each.id}>
            <Checkbox label={each.title} hint={aside(each)} checked={each.chosen} onCheckedChange={(on) => actions.choose([each.id], on)} />
            <div className="sl-kept-drafts-tools">
              {each.versions.map(({ name, text }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two versions may be for one account
                <CopyButton key={at} size="small" look="quiet" text={text}>
                  {each.versions.length > 1 ? `Copy for ${name}` : 'Copy'}
                </CopyButton>
              ))}
              {each.versions.length > 1 && (
                <Button size="small" look="quiet" onClick={() => actions.takeApart(each.id)}>
                  Take apart
                </Button>
              )}
              <Button size="small" look="quiet" aria-label={`Remove ${each.title}`} onClick={() => actions.remove([each.id])}>
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function aside({ when, versions, pictures }: KeptView): string {
  return [
    when,
    versions.length > 1 ? `One post for ${versions.length} networks` : '',
    pictures > 0 ? `${pictures} ${pictures === 1 ? 'picture' : 'pictures'}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
