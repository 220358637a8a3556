import { useState } from 'react';
import type { SiteDefinition } from '../../utils/model/site-definition.ts';
import { Button } from '../ui/Button.tsx';
import { Callout } from '../ui/Callout.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Group } from './Group.tsx';
import { RowList } from './RowList.tsx';
import { whenWords } from './words.ts';
import './taught-sites.css';
import { messageOf } from '../../utils/text/message-of.ts';

export interface TaughtSitesProps {
  sites: readonly SiteDefinition[];
  /** Hosts on which the button is gone, and when it was missed last (ISO 8601). */
  lost: Readonly<Record<string, string>>;
  onSave: (site: SiteDefinition) => void;
  onForget: (site: SiteDefinition) => void;
  /** Takes the text of a site's file. Throws where it cannot be taken; the message says why. */
  onAdd: (text: string) => void;
}

/** Sites that somebody pointed out, here or on another machine. */
export function TaughtSites({ sites, lost, onSave, onForget, onAdd }: TaughtSitesProps) {
  const [fault, setFault] = useState<string | null>(null);

  async function choose(file: File) {
    setFault(null);
    try {
      onAdd(await file.text());
    } catch (error) {
      setFault(messageOf(error));
    }
  }

  return (
    <Group title="Pointed out by you">
      <RowList
        rows={[
          ...sites.map((site) => ({
            id: site.host,
            title: site.host,
            detail: lost[site.host] ? (
              <span className="sl-taught-sites-lost">
                The button is gone, last missed on {whenWords(lost[site.host]!)}. Open the site, press Second Look in the toolbar, and point
                it out again.
              </span>
            ) : (
              `Where one writes, the button that publishes${site.account ? ', the name' : ''}. Since ${whenWords(site.taughtAt)}.`
            ),
            action: (
              <>
                <Button size="small" onClick={() => onSave(site)} aria-label={`Save a file for ${site.host}`}>
                  Save a file
                </Button>
                <Button size="small" onClick={() => onForget(site)} aria-label={`Forget ${site.host}`}>
                  Forget
                </Button>
              </>
            ),
          })),
          {
            id: 'add',
            title: 'Add a site from a file',
            detail: 'Somebody pointed it out for you. The file holds no word of what was written there.',
            action: <FileButton label="File of a site" size="small" accept=".json,application/json" onFile={(file) => void choose(file)} />,
          },
        ]}
      />
      <div role="alert">
        {fault && (
          <Callout tone="to-look-at" title="This site was not added. Nothing was changed.">
            <p>{fault}</p>
          </Callout>
        )}
      </div>
    </Group>
  );
}
